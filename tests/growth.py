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
    """Return what two works give; fail where the large one takes longer than so many times the other, and a little.

    The large one goes first: what is made once, at the first run, never makes the small one look slow. Both run again
    where the large one was too slow, and the fastest runs count.
    """
    slow = fast = float("inf")
    for _ in range(3):
        took, much = timed(large)
        slow = min(slow, took)
        took, little = timed(small)
        fast = min(fast, took)
        if slow < times * fast + slack:
            return little, much
    raise AssertionError(f"{slow:.3f} s against {fast:.3f} s, and {times} times that and {slack} s are allowed")
