"""How much each part of the evidence counts: written by tools/learn_weights.py."""

BIAS = -6.290
WEIGHTS = {
    "words": 2.160,
    "covered": 0.497,
    "mass": 1.644,
    "names": 0.206,
    "deeds": -0.080,
    "kinds": 0.769,
    "runs": 1.111,
    "peak": -0.550,
    "near": 1.271,
    "row": 1.324,
    "column": 0.525,
    "around": 2.588,
}
THRESHOLD = 0.26
