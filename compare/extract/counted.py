"""What is counted: the noun phrase that a number belongs to."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from compare.data import labels
from compare.extract.tokens import Token

INSIDE = frozenset({"ADJ", "NOUN", "PROPN"})
HEADS = frozenset({"NOUN", "PROPN"})
_LINKS = frozenset({"of", "in"})
_WERE = frozenset({"were", "was", "are", "is", "been", "being", "be", "have", "has", "had", "left", "reported"})
WIDEST = 3  # words of a counted noun that still belong to the shortest span


class Counted(NamedTuple):
    """A counted noun phrase: its words, where it ends, and whether it stands right after the number."""

    words: str
    end: int
    direct: bool
    tokens: int


class Tokens:
    """The tokens of a sentence, found by where they stand."""

    def __init__(self, tokens: Sequence[Token]):
        self.tokens = tokens
        self.starts = [t[0] for t in tokens]

    def after(self, at: int) -> int:
        """Return the place of the first token that begins at or after a character."""
        return bisect_left(self.starts, at)

    def before(self, at: int) -> Token | None:
        """Return the token that ends before a character."""
        i = bisect_left(self.starts, at) - 1
        return self.tokens[i] if i >= 0 else None

    def get(self, i: int) -> Token | None:
        """Return token i, None past the end."""
        return self.tokens[i] if 0 <= i < len(self.tokens) else None


def counted(text: str, tokens: Tokens, at: int, measured: bool) -> Counted | None:
    """Find what a number counts: right after it ("32 allied countries"), or after "of" or "in" ("$43 billion in funding").

    `measured`: the number has a unit, and the phrase says what is measured.
    """
    i = tokens.after(at)
    first = tokens.get(i)
    if first is None or text[at : first.start].strip(" \u00a0-\n"):
        return None
    if first.text.lower() in _LINKS and (measured or first.text.lower() == "of"):
        return _linked(text, tokens, i, measured)
    phrase = _phrase(tokens, i)
    if not phrase:
        return None
    start, last = tokens.tokens[i].start, tokens.tokens[phrase - 1]
    words = text[start : last.end]
    return Counted(words + _fate(tokens, phrase), last.end, True, phrase - i)


def _phrase(tokens: Tokens, i: int) -> int:
    """Return the place after the last noun of the phrase that begins with token i; 0 where there is none."""
    j, last = i, 0
    while j < len(tokens.tokens) and j < i + 6:
        token = tokens.tokens[j]
        if token.tag in HEADS:
            last = j + 1
        elif token.text == "-" and j > i:
            pass
        elif not (token.tag == "ADJ" or (token.tag == "VERB" and token.fine in ("VBN", "VBG") and j < i + 2)):
            break
        if last == j and j > i and token.tag not in INSIDE and token.text != "-":
            break
        j += 1
    return last


def _fate(tokens: Tokens, j: int) -> str:
    """Return what befell those who are counted, where it stands right after them: " injured", " killed"."""
    token = tokens.get(j)
    steps = 0
    while token and token.text.lower() in _WERE and steps < 3:
        j, steps = j + 1, steps + 1
        token = tokens.get(j)
    if token and token.text.lower() in labels.FATES:
        return " " + token.text.lower()
    return ""


def _linked(text: str, tokens: Tokens, i: int, measured: bool) -> Counted | None:
    """Read the phrase after "of" or "in": its article is left out."""
    j = i + 1
    token = tokens.get(j)
    if (
        token
        and token.tag in ("DET", "PRON")
        and token.text.lower() in ("the", "a", "an", "its", "their", "his", "her", "our")
    ):
        j += 1
    last = _phrase(tokens, j)
    if not last:
        return None
    if tokens.tokens[i].text.lower() == "in" and tokens.tokens[last - 1].tag == "PROPN":
        return None
    return Counted(
        text[tokens.tokens[j].start : tokens.tokens[last - 1].end], tokens.tokens[last - 1].end, False, last - j
    )
