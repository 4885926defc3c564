"""How much each part of a denial's bearing on the other statement counts: by tools/learn_denials.py."""

WEIGHTS = {
    "clause": 1.39,
    "theirs": 1.29,
    "denied": 1.62,
    "subject": 0.45,
    "act": 0.28,
    "report": 0.85,
    "missed": -0.30,
    "opposite": -1.35,
    "another": -0.75,
    "several": -0.94,
}
