"""The words of an assertion as judgement sees them: each with what it is compared by and how much it tells."""

import re
from functools import lru_cache
from typing import NamedTuple

from compare.model import Assertion
from compare.text import fold
from compare.wording import concept, rarity

Bits = tuple[str, ...] | frozenset[str]

_WORD = re.compile(r"(?i:non?|un)-\w+|(?i:anti)-\s?\w+|\w+(?:-(?i:not)-\w+|(?:[.,]\d+)*(?:['\u2019]\w+)*)|%")
_CONTRACTED = {"can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "cannot": ("can", "not")}
_UNMARKED = frozenset(
    "dont doesnt didnt havent hasnt hadnt isnt arent wasnt werent couldnt wouldnt shouldnt wont cant".split()
)
_SMALL = 0.42  # a word as common as "that" or "from" carries no content


class Word(NamedTuple):
    """A word, what it is compared by, how much it tells, where it stands, and whether a mark parts it from the last."""

    text: str
    low: str  # in lower case
    key: str
    weight: float
    start: int
    end: int
    apart: bool


def words_of(assertion: Assertion) -> tuple[Word, ...]:
    """Return the words of an assertion with their keys, a lemma's concept where it is known; "didn't" is two words."""
    text, at, last = assertion.text, assertion.span.start, 0
    terms = {start: name for name, start, _, _ in assertion.terms}
    new, found = tuple.__new__, []
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = text[start:end]
        apart = start > last + 1 and not text[last:start].replace("-", "").isspace()
        last = end
        low = word.lower()
        known = terms.get(start + at)
        if known and low not in _UNMARKED:
            found.append(new(Word, (word, low, known, _weight(known), start + at, end + at, apart)))
            continue
        for low, key, weight in _forms(word):
            found.append(new(Word, (word, low, key, weight, start + at, end + at, apart)))
    return tuple(found)


@lru_cache(maxsize=4_096)  # every member of an alignment is held against all others
def hinted(text: str, bits: Bits) -> bool:
    """Say whether one of some bits of words in lower case stands in a text: quicker to ask than a pattern."""
    low = text.lower()
    return any(bit in low for bit in bits)


@lru_cache(maxsize=20_000)
def _forms(word: str) -> tuple[tuple[str, str, float], ...]:
    """Return a word in lower case with its key and its weight; twice where it is two words in one."""
    low = fold(word)
    if low in _CONTRACTED or low.endswith("n't") or low in _UNMARKED:
        return tuple((word.lower(), part, 0.0) for part in _CONTRACTED.get(low, (low.replace("'", "")[:-2], "not")))
    key = concept(low.removesuffix("'s").replace(",", "").replace("-", ""))
    return ((word.lower(), key, _weight(key)),)


@lru_cache(maxsize=20_000)
def _weight(key: str) -> float:
    told = rarity(key)
    return told if told > _SMALL else 0.0
