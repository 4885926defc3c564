"""Sweeping: which of many spans overlap each of a row of stretches, in one pass."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from compare.text import Span

T = TypeVar("T")


class Sweep(Generic[T]):
    """Things sorted by where they begin, asked for stretch after stretch in reading order."""

    def __init__(self, things: Sequence[T], span: Callable[[T], Span]) -> None:
        self._things = [(*span(thing), thing) for thing in things]
        self._open: list[tuple[int, int, T]] = []
        self._next = 0

    def over(self, stretch: Span) -> list[T]:
        """Return the things that overlap the stretch; no later stretch may begin before this one."""
        first, last = stretch
        held = [thing for thing in self._open if thing[1] > first]
        while self._next < len(self._things) and self._things[self._next][0] < last:
            thing = self._things[self._next]
            if thing[1] > first:
                held.append(thing)
            self._next += 1
        self._open = held
        return [thing for start, _, thing in held if start < last]
