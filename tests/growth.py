"""How the time of some work grows with its input."""

from collections.abc import Callable
from time import process_time
from typing import TypeVar

T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return the processor time of some work, and what it gives."""
    began = process_time()
    result = work()
    return process_time() - began, result


def within(limit: float, work: Callable[[], T], runs: int = 3) -> T:
    """Return what some work gives; fail where none of a few runs takes less processor time than the limit.

    The fastest run counts: what the machine does beside it counts least. A run that is fast enough is the last.
    """
    for _ in range(runs):
        took, result = timed(work)
        if took < limit:
            return result
    raise AssertionError(f"{took:.3f} s, and {limit:.3f} s are allowed")


def in_step(small: Callable[[], T], large: Callable[[], T], times: float, slack: float) -> tuple[T, T]:
    """Return what two works give; fail where the large one takes longer than so many times the other, and a little."""
    runs = [timed(small) for _ in range(3)]
    return runs[0][1], within(times * min(took for took, _ in runs) + slack, large)
