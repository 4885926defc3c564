"""String similarity: the only module that imports rapidfuzz; likenesses are from 0 (nothing alike) to 1 (equal)."""

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Levenshtein


def ratio(a: str, b: str) -> float:
    """Return how alike two strings are: insertions and deletions over the length of both (Indel)."""
    return fuzz.ratio(a, b) / 100


def token_set(a: str, b: str) -> float:
    """Return how alike two texts are as sets of words: 1 where one holds all words of the other."""
    return fuzz.token_set_ratio(a, b) / 100


def slips(a: str, b: str) -> int:
    """Count the letters to insert, delete, replace or exchange with the next (optimal string alignment)."""
    return OSA.distance(a, b)


def changes(a: str, b: str) -> list[tuple[str, str, str, str]]:
    """Return where two words differ: the letters of either, and the letter of `a` before and after ("" at an edge)."""
    found: list[tuple[str, str, str, str]] = []
    ends: tuple[int, int] | None = None
    starts = (0, 0)
    for tag, a1, a2, b1, b2 in [*Levenshtein.opcodes(a, b), ("equal", len(a), len(a), len(b), len(b))]:
        if tag == "equal":
            if ends:
                before = a[starts[0] - 1] if starts[0] else ""
                found.append((a[starts[0] : ends[0]], b[starts[1] : ends[1]], before, a[ends[0] : ends[0] + 1]))
            ends = None
        else:
            if not ends:
                starts = (a1, b1)
            ends = (a2, b2)
    return found
