"""The words of a quotation, and the keys by which those of two quotations are compared."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.data.spellings import AMERICAN, NUMBERS, SAME
from compare.text import TYPOGRAPHY, Span, fold


class QuotedWord(NamedTuple):
    """A word as printed, where it stands, and the key it is compared by.

    `soft`: an editor put it in, or covers letters of it ("d***"); `first`: a sentence begins here, or all words of a
    headline have capitals.
    """

    raw: str
    span: Span
    key: str
    soft: bool
    first: bool


class QuotedWords(NamedTuple):
    """The words of a quotation, and the places before which something was left out."""

    words: tuple[QuotedWord, ...]
    gaps: frozenset[int]


_KEYBOARD = str.maketrans({mark: plain for mark, plain in TYPOGRAPHY.items() if len(plain) == 1})  # lengths stay
_WORD = r"[^\W_]+(?:(?:['\u00ad\u200b]| ' (?=(?:s|t|d|m|ll|re|ve)\b))[^\W_]+)*"  # "we ' ll" of a text split into words
_COVERED = r"[^\W\d_]+\*[*\w]*|\b[b-hj-zB-HJ-Z]-{2,}(?:[^\W_]+)?"
_TOKEN = re.compile(
    r"\.{3,}|\u2026|(?:\. ){2,}\.|\d+(?:[.,]\d+)*|(?:[A-Za-z]\.){2,}"
    rf"|{_COVERED}|[^\W_]*\[\w\]{_WORD}|{_WORD}|[$\u20ac\u00a3%&\[\]().!?]"
)
_TITLED, _FEWEST = 0.6, 4  # a headline has so large a share of capitals, among so many words: they name nobody
_LETTERS = frozenset("US IT WHO".split())  # in small letters other words; other capitals are emphasis
_OPENING = frozenset("\"'")


@lru_cache(maxsize=2_000)
def read(text: str) -> QuotedWords:
    """Split a quotation into words with their keys."""
    text = text.translate(_KEYBOARD)
    shouted = text.isupper()
    words: list[QuotedWord] = []
    gaps: set[int] = set()
    soft, first = False, True
    bracket: int | None = None
    for match in _TOKEN.finditer(text):
        token, span = match.group(), Span(*match.span())
        if token == "\u2026" or (token.startswith(".") and len(token) > 1):
            gaps.add(len(words))
        elif token in "[(":
            soft, bracket = True, span.start
        elif token in "])":
            if soft and words:
                words[-1] = words[-1]._replace(span=Span(words[-1].span.start, span.end))
            soft, bracket = False, None
        elif token in ".!?":
            first = True
        else:
            covered = "*" in token or "--" in token
            opens = first or text[span.start - 1] in _OPENING
            token = token.replace("[", "").replace("]", "")
            span, bracket = Span(span.start if bracket is None else bracket, span.end), None
            words += [QuotedWord(token, span, key, soft or covered, opens) for key in keys(token, shouted)]
            first = False
    if sum(w.raw[0].isupper() for w in words) > _TITLED * max(len(words), _FEWEST):
        words = [w._replace(first=True) for w in words]
    return QuotedWords(tuple(words), frozenset(gaps))


@lru_cache(maxsize=20_000)
def keys(token: str, shouted: bool = False) -> tuple[str, ...]:
    """Return what a word is compared by: no case, no accents, American spelling, small numbers as figures."""
    if token[0].isdigit():
        return (token.replace(",", ""),)
    token = token.replace(".", "")  # "U.K."
    if token in _LETTERS and not shouted:
        return (token,)
    key = fold(token).replace(" ", "")
    if key.endswith("s's"):  # "Texas's" and "Texas'" are one
        key = key[:-2]
    key = NUMBERS.get(key) or SAME.get(key, key)
    if len(key) >= 5:
        for pattern, american in AMERICAN:
            key = pattern.sub(american, key)
    return tuple(key.split())


def same_words(one: Sequence[QuotedWord], other: Sequence[QuotedWord]) -> bool:
    """Say whether some words are the same, cut differently ("cease-fire") or as initials ("UK")."""
    if "".join(w.key for w in one) == "".join(w.key for w in other):
        return True
    short, long = sorted((one, other), key=len)
    initials = "".join(w.raw[0] for w in long if w.raw[0].isupper())
    return len(short) == 1 < len(long) and short[0].raw.isupper() and short[0].raw == initials
