"""How much each part of the likeness of two statements counts: written by tools/learn_likeness.py."""

BIAS = -0.349
WEIGHTS = {
    "unmet": -3.498,
    "synonyms": 0.808,
    "letters": 4.404,
    "subset": 2.340,
    "pairs": -1.109,
    "runs": -1.125,
    "deeds": 0.272,
    "strangers": -0.353,
    "quoted": 0.873,
    "kinds": -0.233,
}
