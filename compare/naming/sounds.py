"""How names sound: spellings of one name in several transliterations come out alike.

A word is taken to plain letters, then the ways of writing one sound are made one, and what still differs (the shortest
edit script, Levenshtein 1966) is priced: exchanges that romanisations are known for cost little.
"""

import re
import unicodedata
from functools import cache, lru_cache

from compare.data.transliteration import ARABIC, CYRILLIC, GREEK, HEBREW, LETTERS, PRICES, SOUNDS
from compare.similarity import changes

VOWELS = frozenset("aeiou")
_PLAIN = str.maketrans(LETTERS | CYRILLIC | GREEK | ARABIC | HEBREW)
_LATIN_ENDS = "\u0370"  # the letters of other scripts stand behind it
_UNWRITTEN = re.compile("[\u0590-\u06ff]")  # Hebrew and Arabic leave vowels out
_COARSE = str.maketrans({"p": "b", "t": "d", "C": "k", "S": "s", "Z": "s", "c": "s", "v": "f", "j": "k", "g": "k"})


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), sound) for pattern, sound in SOUNDS)


@cache
def _prices() -> dict[tuple[str, str, str], int]:
    found: dict[tuple[str, str, str], int] = {}
    for line in PRICES.splitlines():
        price, *pairs = line.split()
        for pair in pairs:
            bound = pair[-1] if pair[-1] in "^$" else ""
            left, right = pair.rstrip("^$").replace("-", "").split(":")
            found[left, right, bound] = found[right, left, bound] = int(price)
    return found


def plain_letters(word: str) -> str:
    """Return a word in the letters a to z: other scripts romanised, accents and marks left out."""
    low = word.lower()
    if low.isascii():
        return low.replace("'", "").replace("-", "").replace(".", "") if not low.isalpha() else low
    low = unicodedata.normalize("NFKC", low).translate(_PLAIN)
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c)).translate(_PLAIN)


def foreign(name: str) -> bool:
    """Say whether a name has letters of another script than Latin."""
    return not name.isascii() and any(c >= _LATIN_ENDS and c.isalpha() for c in name)


def unwritten(name: str) -> bool:
    """Say whether a name is in a script that leaves vowels out."""
    return not name.isascii() and _UNWRITTEN.search(name) is not None


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """Return the sound of a word in plain letters."""
    for pattern, put in _rules():
        word = pattern.sub(put, word)
    return word


@lru_cache(maxsize=20_000)
def skeleton(word: str) -> str:
    """Return the consonants of a word in plain letters, those that transliterations exchange made one."""
    heard = sound(word).translate(_COARSE)
    return "".join(c for c in heard if c not in VOWELS)


def _price(left: str, right: str, before: str, after: str) -> int:
    prices = _prices()
    bound = "^" if not before else "$" if not after else ""
    price = prices.get((left, right, bound))
    if price is None and left and right:
        price = prices.get((left, right, ""))
    if price is not None:
        return price
    if left and right:
        return 8 if all(c in VOWELS for c in left + right) else 12
    extra = left or right
    if len(extra) == 1 and extra in VOWELS:
        return 12 if bound else 8
    return 16


@lru_cache(maxsize=50_000)
def apart(a: str, b: str) -> int:
    """Return how far two words in plain letters are apart: 0 sounds the same, up to 7 a variant, from 12 another."""
    if a == b:
        return 0
    return sum(_price(*change) for change in changes(sound(a), sound(b)))
