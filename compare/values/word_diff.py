"""Where two sequences of words are alike, and where they differ."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_MOST_WORDS = 20_000
_NEAREST = 32  # of the places of a word that stands everywhere, only so many on each side are tried


class Block(NamedTuple):
    """A stretch of each side between words in common."""

    a1: int
    a2: int
    b1: int
    b2: int


def aligned(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Return the places of a longest common subsequence, as pairs of indices (Hunt and Szymanski 1977).

    Near linear: of a word that stands very often only the nearest places are tried, and only the first 20,000
    words are looked at, so that the subsequence is then not always the longest.
    """
    places: dict[str, list[int]] = {}
    for at, key in enumerate(b[:_MOST_WORDS]):
        places.setdefault(key, []).append(at)
    ends: list[int] = []
    chains: list[tuple[int, int, int]] = []  # place in a, place in b, index of the chain before
    tops: list[int] = []
    for at, key in enumerate(a[:_MOST_WORDS]):
        found = places.get(key, [])
        if len(found) > 2 * _NEAREST:
            middle = bisect_left(found, at)
            found = found[max(0, middle - _NEAREST) : middle + _NEAREST]
        for place in reversed(found):
            rank = bisect_left(ends, place)
            chains.append((at, place, tops[rank - 1] if rank else -1))
            if rank == len(ends):
                ends.append(place)
                tops.append(len(chains) - 1)
            else:
                ends[rank] = place
                tops[rank] = len(chains) - 1
    pairs: list[tuple[int, int]] = []
    chain = tops[-1] if tops else -1
    while chain >= 0:
        first, second, chain = chains[chain]
        pairs.append((first, second))
    return pairs[::-1]


def blocks(pairs: Sequence[tuple[int, int]], size_a: int, size_b: int) -> Iterator[Block]:
    """Yield what lies between the words in common."""
    for (a1, b1), (a2, b2) in pairwise([(-1, -1), *pairs, (size_a, size_b)]):
        if a2 - a1 > 1 or b2 - b1 > 1:
            yield Block(a1 + 1, a2, b1 + 1, b2)


def longest_run(pairs: Sequence[tuple[int, int]]) -> int:
    """Count the words of the longest run in common."""
    best = run = min(1, len(pairs))
    for (a1, b1), (a2, b2) in pairwise(pairs):
        run = run + 1 if (a2, b2) == (a1 + 1, b1 + 1) else 1
        best = max(best, run)
    return best
