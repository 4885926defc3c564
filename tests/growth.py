"""How the time of some work grows with its input."""

from collections.abc import Callable
from time import process_time


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """Return the processor time of the fastest of a few runs: what the machine does beside it counts least."""
    best = float("inf")
    for _ in range(runs):
        began = process_time()
        work()
        best = min(best, process_time() - began)
    return best
