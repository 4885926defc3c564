"""Spans of text, and the one way of folding text for comparison.

Nothing here changes the text of an article: folding makes a copy to compare with, and spans always
point into the text as it was read.
"""

import re
import unicodedata
from typing import NamedTuple

TYPOGRAPHY = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201a": "'",
    "\u201b": "'",
    "\u02bc": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u201f": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u00ad": "",
    "\u200b": "",
    "\u2026": "...",
}
_ODD = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"\w+(?:['\u2019]\w+)*")


class Span(NamedTuple):
    """A stretch of characters, end exclusive."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Count the characters."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words that the span stands for."""
        return text[self.start : self.end]

    def shared(self, other: "Span") -> int:
        """Count the characters that both spans cover."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def overlaps(self, other: "Span") -> bool:
        """Say whether the spans share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Say whether the other span lies in this one."""
        return self.start <= other.start and other.end <= self.end

    def shift(self, by: int) -> "Span":
        """Move the span."""
        return Span(self.start + by, self.end + by)


def plain(text: str) -> str:
    """Return the text with typographic marks as their keyboard forms; lengths may change."""
    if not text.isascii():
        for odd in TYPOGRAPHY.keys() & _ODD.findall(text):  # few: `translate` looks at every letter
            text = text.replace(odd, TYPOGRAPHY[odd])
    return text


def fold(text: str) -> str:
    """Return the text without case, accents and typography: for comparison only."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", plain(text))
    for mark in set(filter(unicodedata.combining, _ODD.findall(spread))):
        spread = spread.replace(mark, "")
    return spread.casefold()


def words(text: str) -> list[str]:
    """Split text into its words; an apostrophe inside a word stays."""
    return _WORD.findall(text)
