"""A sentence's tokens as columns, for the finders that walk over words and tags."""

from functools import lru_cache
from typing import NamedTuple

from compare.extract.tokens import Token
from compare.text import plain


class View(NamedTuple):
    """The tokens of a sentence with, in columns, their words in lower case, tags, forms and lemmas."""

    tokens: tuple[Token, ...]
    words: list[str]
    tags: list[str]
    forms: list[str]
    lemmas: list[str]

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


@lru_cache(maxsize=8)
def view(tokens: tuple[Token, ...]) -> View:
    """Set the tokens of a sentence out in columns."""
    return View(
        tokens,
        [plain(t.text).lower() for t in tokens],
        [t.tag for t in tokens],
        [t.fine for t in tokens],
        [t.lemma for t in tokens],
    )
