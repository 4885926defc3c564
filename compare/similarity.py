"""String similarity: the only module that imports rapidfuzz; every figure is from 0 (nothing alike) to 1 (equal)."""

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler, Levenshtein


def ratio(a: str, b: str) -> float:
    """Return how alike two strings are: insertions and deletions over the length of both (Indel)."""
    return fuzz.ratio(a, b) / 100


def token_set(a: str, b: str) -> float:
    """Return how alike two texts are as sets of words: 1 where one holds all words of the other."""
    return fuzz.token_set_ratio(a, b) / 100


def edits(a: str, b: str, limit: int) -> int:
    """Count the letters to insert, delete or replace (Levenshtein 1966); `limit` + 1 where there are more than `limit`."""
    return Levenshtein.distance(a, b, score_cutoff=limit)


def jaro(a: str, b: str) -> float:
    """Return how alike two words are, their beginnings counting more (Winkler 1990)."""
    return JaroWinkler.similarity(a, b)
