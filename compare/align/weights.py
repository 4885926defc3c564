"""How much each part of the evidence counts: written by tools/learn_weights.py."""

BIAS = -2.988
WEIGHTS = {
    "words": 1.434,
    "covered": -1.577,
    "shared": 1.273,
    "mass": 3.598,
    "names": 0.033,
    "deeds": 0.297,
    "kinds": 0.578,
    "runs": -0.126,
    "counted": 0.531,
    "quoted": -0.415,
    "spoken": -0.313,
    "uneven": -0.318,
    "near": 0.875,
    "short": -1.587,
    "long": -0.220,
    "rivals": 1.746,
    "around": 2.223,
}
THRESHOLD = 0.32
