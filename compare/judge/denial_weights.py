"""How much each part of a denial's bearing on the other statement counts: by tools/learn_denials.py."""

WEIGHTS = {
    "clause": 1.61,
    "theirs": 1.04,
    "denied": 1.59,
    "subject": 0.52,
    "act": 0.29,
    "report": 0.94,
    "missed": -0.34,
    "opposite": -1.38,
    "circumstance": -0.94,
    "several": -0.96,
}
