"""Sentences that come in tokens, tagged as they stand: for the sets that are annotated token by token."""

from collections.abc import Sequence

from compare.extract.structure.tagger import tagger
from compare.extract.tokens import Sentence, Token
from compare.text import Span


def tagged(forms: Sequence[str]) -> Sentence:
    """Return the sentence of the tokens joined by blanks."""
    tokens: list[Token] = []
    at = 0
    for form, word in zip(forms, tagger().words(forms), strict=True):
        tokens.append(Token(at, at + len(form), form, *word))
        at += len(form) + 1
    return Sentence(Span(0, max(0, at - 1)), tuple(tokens))
