"""How much each part of a denial's bearing on the other statement counts: by tools/learn_denials.py."""

WEIGHTS = {
    "clause": 1.49,
    "theirs": 1.25,
    "denied": 1.53,
    "subject": 0.50,
    "act": 0.32,
    "report": 0.86,
    "missed": -0.28,
    "opposite": -1.10,
    "circumstance": -0.87,
    "several": -0.92,
}
