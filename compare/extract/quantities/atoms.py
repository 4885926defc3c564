"""The atoms of written numbers: digits, and single number words."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from compare.data import numerals

DIGIT, SMALL, SCALE, GROUP, PART, NTH, MANY, OTHER = range(8)
ONE = Decimal(1)
LONGEST = 30  # digits; what is longer is no number that anybody states

_ATOM = re.compile(
    r"(?=\S)(?:[^\W\d_]+|[0-9]{1,3}(?:,[0-9]{2,3}){0,8},[0-9]{3}(?![0-9])(?:\.[0-9]+)?"
    r"|[0-9]{1,3}(?:[\u00a0\u2009\u202f][0-9]{3}){1,8}(?![0-9])"
    r"|(?<![0-9.,])[1-9][0-9]{0,2}(?: [0-9]{3}){0,4} [0-9](?:[0-9]{2} [0-9]{3}|00)(?![0-9]|[.,:/-][0-9])"
    r"|[0-9]+(?:\.[0-9]+)?|(?:(?<![\w.])\.[0-9]+|(?<=[a-z])\.[0-9]{3}(?!\w))|[\u00bc-\u00be\u2150-\u215e])"
)
_NTH = re.compile(r"(?:st|nd|rd|th)\b")
_NO_DIGIT = re.compile(r"[^0-9.]")


class Atom(NamedTuple):
    """A number's smallest part: digits, or one word; `step` is the place of its last digit."""

    start: int
    end: int
    kind: int
    value: Decimal
    step: Decimal = ONE


def _words() -> dict[str, tuple[int, Decimal]]:
    found: dict[str, tuple[int, Decimal]] = {}
    for kind, table in (
        (OTHER, numerals.TIMES),
        (OTHER, numerals.FACTORS),
        (MANY, {word: low for word, (low, _) in numerals.ROUGH.items()}),
        (PART, numerals.PARTS),
        (NTH, numerals.ORDINALS),
        (GROUP, numerals.GROUPS),
        (SCALE, numerals.SCALES),
        (SMALL, numerals.TENS),
        (SMALL, numerals.UNITS),
    ):
        found.update({word: (kind, Decimal(value)) for word, value in table.items()})
    return found


WORDS = _words()
_KNOWN = frozenset(WORDS)
_HINT = re.compile(r"[0-9\u00bc-\u00be\u2150-\u215e]")


def hopeless(text: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Say whether a sentence surely holds no number: no digit, and no word that is or holds a number word."""
    if _HINT.search(text, start, end):
        return False
    return _KNOWN.isdisjoint(words) and all(_KNOWN.isdisjoint(w.split("-")) for w in words if "-" in w)


def atoms(text: str, start: int, end: int) -> list[Atom]:
    """Find the digits and the number words of a stretch of text."""
    found = []
    for match in _ATOM.finditer(text, start, end):
        word = match[0]
        last = word[-1]
        if last <= "9":
            if len(word) <= LONGEST:
                found.append(_digits(text, match, end))
        elif known := WORDS.get(word.lower()):
            found.append(Atom(match.start(), match.end(), *known))
        elif last in numerals.VULGAR:
            top, bottom = numerals.VULGAR[last]
            found.append(Atom(match.start(), match.end(), DIGIT, Decimal(top) / bottom, ONE / bottom))
    return found


def _digits(text: str, match: re.Match[str], end: int) -> Atom:
    """Read digits, with what is written into them: "21st", "7½"."""
    word = match[0]
    value = Decimal(word) if word.isdigit() else Decimal(_NO_DIGIT.sub("", word))
    _, dot, places = word.partition(".")
    nth = None if dot else _NTH.match(text, match.end(), end)
    if nth:
        return Atom(match.start(), nth.end(), NTH, value)
    return Atom(match.start(), match.end(), DIGIT, value, ONE.scaleb(-len(places)) if dot else ONE)
