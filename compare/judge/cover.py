"""Cover: how far a word of one statement is met by the words of another: by itself, a near synonym, or a kind of it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from math import fsum

from compare.data.everyday import KINDS, SAME
from compare.judge.wordwise import Word
from compare.wording import stem

NEAR = 0.9  # what a near synonym counts
AKIN = 0.8  # … and a word of a kind for the word of that kind: a dog for an animal
FLOOR = 0.3  # the least that a word of content weighs here


def met(word: Word, others: Iterable[Word]) -> float:
    """Return how far other words have a word: 1 for the same concept, 0 for none."""
    best = 0.0
    for other in others:
        if word.key == other.key:
            return 1.0
        best = max(best, _near(word.low, other.low))
    return best


def share(words: Sequence[Word], others: Sequence[Word]) -> float:
    """Return how much of some words, by weight, others have; 0 where there are none."""
    total = fsum(max(FLOOR, w.weight) for w in words)
    return fsum(max(FLOOR, w.weight) * met(w, others) for w in words) / total if total else 0.0


def narrower(word: Word, others: Sequence[Word]) -> bool:
    """Say whether others have only what a word is a kind of: not a guitar, but an instrument."""
    kinds = _kinds().get(stem(word.low), frozenset())
    return any(stem(o.low) in kinds for o in others) and met(word, others) <= AKIN


@lru_cache(maxsize=20_000)
def _near(one: str, other: str) -> float:
    a, b = stem(one), stem(other)
    if not _same().get(a, frozenset()).isdisjoint(_same().get(b, frozenset())):
        return NEAR
    return AKIN if b in _kinds().get(a, ()) or a in _kinds().get(b, ()) else 0.0


@cache
def _same() -> Mapping[str, frozenset[int]]:
    """Return the numbers of the sets of near synonyms in which a stem stands."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(SAME.split(";")):
        for word in line.split():
            found[stem(word)].add(number)
    return {root: frozenset(numbers) for root, numbers in found.items()}


@cache
def _kinds() -> Mapping[str, frozenset[str]]:
    """Return the stems of the kinds that a stem is of."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in KINDS.replace("\n    ", " ").strip().split("\n"):
        kinds, _, members = line.partition(":")
        for member in members.split():
            found[stem(member)].update(stem(kind) for kind in kinds.split() if stem(kind) != stem(member))
    return {root: frozenset(kinds) for root, kinds in found.items()}
