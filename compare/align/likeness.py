"""How much each part of the likeness of two statements counts: written by tools/learn_likeness.py."""

BIAS = -5.609
WEIGHTS = {
    "weight": -3.135,
    "covered": 3.786,
    "shared": 4.010,
    "mass": 0.282,
    "names": -0.163,
    "deeds": 0.239,
    "runs": -1.711,
    "short": -0.183,
    "long": 0.497,
    "union": 1.165,
    "subset": 1.202,
    "order": 0.909,
    "pairs": -1.250,
    "wording": 3.149,
}
