"""How much each part of the likeness of two statements counts: written by tools/learn_likeness.py."""

BIAS = -0.348
WEIGHTS = {
    "unmet": -3.508,
    "synonyms": 0.806,
    "letters": 4.386,
    "subset": 2.342,
    "pairs": -1.134,
    "runs": -1.111,
    "deeds": 0.305,
    "strangers": -0.311,
    "quoted": 0.866,
    "kinds": -0.234,
}
