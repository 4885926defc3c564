"""Ridge logistic regression, as the tools learn that weigh evidence: small tables, the standard library only."""

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

RIDGE = 0.1


class Lesson(NamedTuple):
    """A row to learn from: its values, whether it is true (1.0) or not (0.0), and how much it weighs."""

    values: Sequence[float]
    label: float
    weight: float = 1.0


def learn(lessons: Sequence[Lesson], steps: int) -> list[float]:
    """Return a weight for each value, by so many steps of iteratively reweighted least squares.

    An intercept is a value that is always 1.0, and is held small like the others.
    """
    size = len(lessons[0].values)
    weights = [0.0] * size
    for _ in range(steps):
        gradient = [-RIDGE * w for w in weights]
        matrix = [[RIDGE * (i == j) for j in range(size)] for i in range(size)]
        for values, label, weight in lessons:
            p = 1 / (1 + exp(-dot(weights, values)))
            spread = weight * max(p * (1 - p), 1e-9)
            for i, v in enumerate(values):
                if v:
                    gradient[i] += weight * (label - p) * v
                    scaled = spread * v
                    matrix[i] = [m + scaled * u for m, u in zip(matrix[i], values, strict=True)]
        weights = [w + step for w, step in zip(weights, solve(matrix, gradient), strict=True)]
    return weights


def dot(weights: Sequence[float], values: Sequence[float]) -> float:
    """Return the weighted sum of values."""
    return sum(w * v for w, v in zip(weights, values, strict=True))


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve a small linear system by elimination with pivoting."""
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, size):
            factor = rows[k][i] / rows[i][i]
            rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i], strict=True)]
    found = [0.0] * size
    for i in reversed(range(size)):
        found[i] = (rows[i][size] - sum(rows[i][j] * found[j] for j in range(i + 1, size))) / rows[i][i]
    return found
