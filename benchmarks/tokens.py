"""Sentences that come in tokens, tagged as they stand: for the sets that are annotated token by token."""

from collections.abc import Sequence

from compare.extract.lemmas import lemma
from compare.extract.tagger import lowered, tagger
from compare.extract.tokens import Sentence, Token
from compare.text import Span


def tagged(forms: Sequence[str]) -> Sentence:
    """Return the sentence of the tokens joined by blanks."""
    machine = tagger()
    tokens: list[Token] = []
    at = 0
    for form, index in zip(forms, machine.tag(forms), strict=True):
        tag, fine = machine.tags[index]
        tokens.append(Token(at, at + len(form), form, tag, lemma(lowered(form), tag, fine), fine))
        at += len(form) + 1
    return Sentence(Span(0, max(0, at - 1)), tuple(tokens))
