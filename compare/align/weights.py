"""How much each part of the evidence counts: written by tools/learn_weights.py."""

BIAS = -4.0
WEIGHTS = {
    "words": 4.0,
    "covered": 1.0,
    "mass": 0.5,
    "names": 0.3,
    "deeds": 0.3,
    "kinds": 0.1,
    "runs": 0.5,
    "peak": 0.1,
    "near": 0.5,
    "row": 1.0,
    "column": 1.0,
    "around": 0.5,
}
THRESHOLD = 0.3
