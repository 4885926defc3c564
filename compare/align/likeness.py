"""How much each part of the likeness of two statements counts: written by tools/learn_likeness.py."""

BIAS = -5.612
WEIGHTS = {
    "weight": -3.131,
    "covered": 3.762,
    "shared": 4.023,
    "mass": 0.282,
    "names": -0.164,
    "deeds": 0.240,
    "runs": -1.704,
    "short": -0.190,
    "long": 0.502,
    "union": 1.154,
    "subset": 1.212,
    "order": 0.917,
    "pairs": -1.252,
    "wording": 3.154,
}
