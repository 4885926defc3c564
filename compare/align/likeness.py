"""How much each part of the likeness of two statements counts: written by tools/learn_likeness.py."""

BIAS = -5.662
WEIGHTS = {
    "weight": -3.302,
    "covered": 3.798,
    "shared": 4.240,
    "mass": 0.269,
    "names": -0.176,
    "deeds": 0.214,
    "runs": -1.696,
    "short": -0.193,
    "long": 0.521,
    "union": 1.104,
    "subset": 1.238,
    "order": 0.923,
    "pairs": -1.249,
    "wording": 3.160,
}
