"""The words of people's names: taken out of a name, and one compared with another."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from compare.data.given_names import FEMALE, MALE, MORE_MALE
from compare.data.nicknames import EQUIVALENTS, NICKNAMES
from compare.data.titles import HEADS, HONORIFICS, MODIFIERS
from compare.data.transliteration import BEGINNINGS
from compare.naming.sounds import apart, foreign, plain_letters, skeleton, unwritten
from compare.similarity import ratio, slips

Relation = Literal["same", "variant", "spelling", "different", "unsure"]

SAME, VARIANT, SPELLING, WEAK, OTHER = range(5)
_VARIANT_PRICE = 7
_WORD = re.compile(r"[^\W_]+(?:['\u2019\u02bc`][^\W_]+)*")
_TAILS = {"jr": "jr", "sr": "sr", "ii": "ii", "iii": "iii", "iv": "iv", "junior": "jr", "senior": "sr"}
_PARTICLES = frozenset("al el ul bin ibn bn bint ben van von der den de da di du la le dos das del ter af y e".split())
_READ = str.maketrans("013589", "oiesbg")  # digits that were read for letters


# Letters that names may be written with alike at the beginning share a bit.
_BEGINNINGS = {
    letter: sum(1 << k for k, group in enumerate(BEGINNINGS) if letter in group)
    for letter in "abcdefghijklmnopqrstuvwxyz"
}


class Profile(NamedTuple):
    """A person's name taken apart: all its words, those that tell, Jr and the like, and initials in the middle.

    `bones` are the consonants of the telling words; `foreign`: in another script than Latin, `vowelless`: in one that
    leaves vowels out, `plain`: in letters that could be romanised.
    """

    words: tuple[str, ...]
    telling: tuple[str, ...]
    bones: tuple[str, ...]
    tails: frozenset[str]
    initials: tuple[str, ...]
    foreign: bool
    vowelless: bool
    plain: bool


@cache
def _groups() -> dict[str, frozenset[int]]:
    """Return the groups of given names that each name belongs to: short forms, and one name in several languages."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate([*NICKNAMES.splitlines(), *EQUIVALENTS.splitlines()]):
        for word in line.split():
            found.setdefault(plain_letters(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def given_names() -> dict[str, str]:
    """Return the given names known, in plain letters: "m", "f", or "both"."""
    found = {plain_letters(given): "m" for given in MALE | MORE_MALE}
    for given in FEMALE:
        low = plain_letters(given)
        found[low] = "both" if low in found else "f"
    return found


def _letters(word: str) -> str:
    low = plain_letters(word)
    return low.translate(_READ) if not low.isalpha() and low[:1].isalpha() else low


def person_words(name: str) -> tuple[str, ...]:
    """Return the words of a person's name in plain letters, without titles; "Smith, John" is turned round."""
    surname, comma, given = name.partition(",")
    if comma and given.strip().rstrip(".").lower() not in _TAILS:
        name = f"{given} {surname}"
    words = [low for word in _WORD.findall(name.partition(" of ")[0]) if (low := _letters(word))]
    words = [word for word in words[:-1] if word not in HONORIFICS] + words[-1:]
    start, known = 0, given_names()
    for at, word in enumerate(words[:-1]):
        if word in HEADS and word not in known:
            start = at + 1
        elif word not in MODIFIERS:
            break
    return tuple(words[start:])


@lru_cache(maxsize=20_000)
def profile(name: str) -> Profile:
    """Take a person's name apart."""
    words = person_words(name)
    tails = frozenset(_TAILS[word] for word in words[1:] if word in _TAILS)
    words = tuple(word for at, word in enumerate(words) if not at or word not in _TAILS)
    telling = tuple(w for at, w in enumerate(words) if w not in _PARTICLES or (w == "ben" and not at)) or words
    initials = tuple(word for word in telling[1:-1] if len(word) == 1)
    bones = tuple(map(skeleton, telling))
    return Profile(words, telling, bones, tails, initials, foreign(name), unwritten(name), "".join(words).isascii())


def same_given(a: str, b: str) -> bool:
    """Say whether two given names are forms of one name (Bill, William; Volodymyr, Vladimir)."""
    groups = _groups()
    return a in groups and b in groups and not groups[a].isdisjoint(groups[b])


@lru_cache(maxsize=200_000)
def same_word(a: str, b: str) -> int:
    """Compare two words of names, in plain letters: SAME, VARIANT, SPELLING, WEAK (something alike) or OTHER."""
    if a == b:
        return SAME
    if len(a) < 2 or len(b) < 2:
        return VARIANT if a[:1] == b[:1] else OTHER
    if same_given(a, b):
        return VARIANT
    if abs(len(a) - len(b)) > 4 or not (
        _BEGINNINGS.get(a[0], -1) & _BEGINNINGS.get(b[0], -1) or a[1:3] in b or b[1:3] in a
    ):
        return SPELLING if _anagram(a, b) else OTHER
    alike = ratio(a, b)
    if alike < 0.5:
        return SPELLING if _anagram(a, b) else OTHER
    given = given_names()
    if apart(a, b) <= _VARIANT_PRICE:
        return SPELLING if given.get(a, "") + given.get(b, "") in ("mf", "fm") else VARIANT
    if a in given and b in given:
        return OTHER
    if _anagram(a, b):
        return SPELLING
    wrong = slips(a, b) if alike >= 0.6 and min(len(a), len(b)) >= 4 else OTHER
    return SPELLING if wrong == 1 else WEAK if wrong == 2 else OTHER


def _anagram(a: str, b: str) -> bool:
    return len(a) == len(b) >= 5 and sorted(a) == sorted(b)
