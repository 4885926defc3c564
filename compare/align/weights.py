"""How much each part of the evidence counts: written by tools/learn_weights.py."""

BIAS = -3.028
WEIGHTS = {
    "words": 1.341,
    "covered": -1.610,
    "shared": 1.195,
    "mass": 3.473,
    "names": 0.092,
    "deeds": 0.339,
    "kinds": 0.539,
    "runs": 0.011,
    "counted": 0.357,
    "quoted": -0.376,
    "spoken": -0.183,
    "uneven": -0.470,
    "near": 0.915,
    "short": -1.533,
    "long": -0.176,
    "rivals": 1.724,
    "around": 2.286,
}
THRESHOLD = 0.42
