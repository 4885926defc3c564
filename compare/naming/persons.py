"""Names of people compared: word by word, each pair of words equal, a variant, a likely misspelling or another name."""

import re
from functools import cache, lru_cache
from typing import Literal

from compare.data.nicknames import EQUIVALENTS, NICKNAMES
from compare.data.titles import HONORIFICS
from compare.naming.sounds import skeleton
from compare.similarity import edits
from compare.text import fold

Relation = Literal["same", "variant", "spelling", "different", "unsure"]

_WORD = re.compile(r"[^\W_]+")
_TAILS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTICLES = frozenset("al el bin ibn bint ben van von der den de da di du la le dos das del".split())


@cache
def _groups(table: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(table.splitlines()):
        for word in line.split():
            found.setdefault(fold(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def _heads(table: str) -> dict[str, frozenset[str]]:
    return {line.split()[0]: frozenset(line.split()) for line in table.splitlines()}


@lru_cache(maxsize=20_000)
def person_words(name: str) -> tuple[str, ...]:
    """Return a person's name as folded words, without forms of address; "Smith, John" is turned round."""
    surname, comma, given = name.partition(",")
    if comma and given.strip().rstrip(".").lower() not in _TAILS:
        name = f"{given} {surname}"
    words = _WORD.findall(fold(name).replace("'", ""))
    kept = [word for word in words if word not in HONORIFICS]
    return tuple(kept or words)


def same_given(a: str, b: str) -> bool:
    """Say whether two given names are forms of one name (Bill, William; Volodymyr, Vladimir)."""
    nick, other = _groups(NICKNAMES), _groups(EQUIVALENTS)
    return bool(
        nick.get(a, frozenset()) & nick.get(b, frozenset()) or other.get(a, frozenset()) & other.get(b, frozenset())
    )


def same_word(a: str, b: str) -> Relation:
    """Compare one word of a name with another."""
    if a == b:
        return "same"
    if same_given(a, b):
        return "variant"
    if len(a) == 1 or len(b) == 1:
        return "variant" if a[0] == b[0] else "different"
    if a[0] == b[0] and len(skeleton(a)) > 1 and skeleton(a) == skeleton(b):
        return "variant"
    shorter = min(len(a), len(b))
    if shorter >= 5 and edits(a, b, 1) <= 1:
        return "spelling"
    return "different"


def same_person(a: str, b: str) -> Relation:
    """Compare two names of people; a surname alone fits any name that ends in it."""
    left, right = person_words(a), person_words(b)
    tails = {word for word in left if word in _TAILS}, {word for word in right if word in _TAILS}
    if tails[0] != tails[1] and tails[0] and tails[1]:
        return "different"
    left = tuple(w for w in left if w not in _TAILS) or left
    right = tuple(w for w in right if w not in _TAILS) or right
    if left == right:
        return "same"
    if len(left) > len(right):
        left, right = right, left
    surname = same_word(left[-1], right[-1])
    if surname == "different" or len(left) == 1:
        return surname
    given = same_word(left[0], right[0])
    order: tuple[Relation, ...] = ("same", "variant", "spelling", "different")
    return max(surname, given, key=order.index)
