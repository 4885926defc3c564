"""How much each part of the evidence counts: written by tools/learn_weights.py."""

BIAS = -2.940
WEIGHTS = {
    "words": 1.384,
    "covered": -1.609,
    "shared": 1.119,
    "mass": 3.707,
    "names": 0.027,
    "deeds": 0.238,
    "kinds": 0.579,
    "runs": -0.151,
    "counted": 0.438,
    "quoted": -0.371,
    "spoken": -0.323,
    "uneven": -0.298,
    "near": 0.868,
    "short": -1.636,
    "long": -0.231,
    "rivals": 1.796,
    "around": 2.259,
}
THRESHOLD = 0.32
