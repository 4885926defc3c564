"""Opposites: whether two words exclude each other ("rise" and "fall", "Monday" and "Tuesday")."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import permutations, product

from compare.data.antonyms import NO_FORM, NO_OPPOSITE, OPPOSITES, PREFIXES
from compare.data.kinds import KINDS
from compare.text import fold
from compare.wording import concept, stem

LEAST = 4  # letters of a word that a prefix can turn into its opposite


@lru_cache(maxsize=20_000)
def opposed(one: str, other: str) -> bool:
    """Say whether two words, as they are written, cannot both be true in one place."""
    low, high = fold(one), fold(other)
    a, b = concept(low), concept(high)
    if (a == b and stem(low) == stem(high)) or low in NO_FORM or high in NO_FORM:
        return False
    return b in _table().get(a, ()) or unprefixed(low, high) or unprefixed(high, low)


def exclude(one: str, other: str) -> bool:
    """Say whether two concepts cannot both be true in one place."""
    return other in _table().get(one, ())


@cache
def _table() -> Mapping[str, frozenset[str]]:
    """Return what each concept excludes."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in OPPOSITES.split(";"):
        left, _, right = line.partition("/")
        for one, other in product(left.split(), right.split()):
            found[concept(one)].add(concept(other))
            found[concept(other)].add(concept(one))
    for line in KINDS.split(";"):
        for one, other in permutations(line.split(), 2):
            found[concept(one)].add(concept(other))
    return {word: frozenset(others - {word}) for word, others in found.items()}


def unprefixed(longer: str, shorter: str) -> bool:
    """Say whether a prefix of denial makes the one of the other ("unable", "able")."""
    if len(shorter) < LEAST or len(longer) <= len(shorter) or longer in NO_OPPOSITE:
        return False
    rest = next((longer[len(p) :] for p in PREFIXES if longer.startswith(p) and len(longer) > len(p) + 2), "")
    return bool(rest) and stem(rest) == stem(shorter)
