"""Tokens, and a sentence's tokens as columns, for the finders that walk over words and tags."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from compare.text import Span

_START = itemgetter(0)


class Token(NamedTuple):
    """A word or a mark of a sentence: where it stands, its words, its tag (UPOS) and its lemma.

    `fine` is the Penn tag where it says more than the tag: the form of a verb (VBD, VBN, ...), NN or NNS, WP, RP.
    `low` is the words in lower case with keyboard marks.
    """

    start: int
    end: int
    text: str
    tag: str
    lemma: str
    fine: str = ""
    low: str = ""


class View(NamedTuple):
    """The tokens of a sentence with, in columns, their words in lower case, tags, forms and lemmas."""

    tokens: tuple[Token, ...]
    words: Sequence[str]
    tags: Sequence[str]
    forms: Sequence[str]
    lemmas: Sequence[str]

    def word(self, at: int) -> str:
        """Return the word at a place, or nothing outside of the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def tag(self, at: int) -> str:
        """Return the tag at a place, or nothing outside of the sentence."""
        return self.tags[at] if 0 <= at < len(self.tags) else ""

    def form(self, at: int) -> str:
        """Return the Penn tag at a place, or nothing outside of the sentence."""
        return self.forms[at] if 0 <= at < len(self.forms) else ""

    def lemma(self, at: int) -> str:
        """Return the lemma at a place, or nothing outside of the sentence."""
        return self.lemmas[at] if 0 <= at < len(self.lemmas) else ""


def view(tokens: tuple[Token, ...]) -> View:
    """Set the tokens of a sentence out in columns."""
    if not tokens:
        return View(tokens, [], [], [], [])
    _, _, _, tags, lemmas, forms, words = zip(*tokens, strict=True)
    return View(tokens, words, tags, forms, lemmas)


def within(tokens: tuple[Token, ...], span: Span) -> tuple[int, int]:
    """Return the places of the tokens that begin inside a span, end exclusive."""
    return bisect_left(tokens, span.start, key=_START), bisect_left(tokens, span.end, key=_START)
