"""How much each part of the evidence counts: written by tools/learn_weights.py."""

BIAS = -6.043
WEIGHTS = {
    "words": 2.879,
    "covered": -4.029,
    "mass": 2.675,
    "letters": 3.412,
    "subset": 2.702,
    "deeds": 0.813,
    "kinds": 0.562,
    "near": 1.762,
    "early": 1.523,
    "short": -1.845,
    "few": 1.840,
    "rivals": 1.003,
    "around": 1.370,
}
THRESHOLD = 0.28
