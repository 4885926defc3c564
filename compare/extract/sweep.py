"""Sweeping: which of many spans overlap each of a row of stretches, in one pass."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from compare.text import Span

T = TypeVar("T")


class Sweep(Generic[T]):
    """Things sorted by where they begin, asked for stretch after stretch in reading order."""

    def __init__(self, things: Sequence[T], span: Callable[[T], Span]) -> None:
        self._things, self._span = things, span
        self._open: list[T] = []
        self._next = 0

    def over(self, stretch: Span) -> list[T]:
        """Return the things that overlap the stretch; no later stretch may begin before this one."""
        self._open = [t for t in self._open if self._span(t).end > stretch.start]
        while self._next < len(self._things) and self._span(self._things[self._next]).start < stretch.end:
            thing = self._things[self._next]
            if self._span(thing).end > stretch.start:
                self._open.append(thing)
            self._next += 1
        return [t for t in self._open if self._span(t).overlaps(stretch)]
