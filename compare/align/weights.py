"""How much each part of the evidence counts: written by tools/learn_weights.py."""

BIAS = -3.246
WEIGHTS = {
    "words": 1.173,
    "covered": -1.036,
    "shared": 0.668,
    "mass": 3.668,
    "names": 0.110,
    "deeds": -0.193,
    "acts": 0.220,
    "kinds": 0.688,
    "runs": 0.127,
    "near": 1.272,
    "short": -1.266,
    "long": -0.664,
    "rivals": 1.778,
    "around": 2.277,
}
THRESHOLD = 0.28
