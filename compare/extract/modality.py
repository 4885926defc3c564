"""How surely the proposition of a clause is put forward."""

from typing import Final

from compare.data.modality import ALLEGED, CONDITIONAL, PLANNED, PLANNING, POSSIBLE, REQUIRED, REQUIRING
from compare.extract.tokens import Sentence
from compare.model import Modality
from compare.text import Span, plain

_STEPS: Final = (
    (Modality.ALLEGED, ALLEGED, frozenset[str]()),
    (Modality.CONDITIONAL, CONDITIONAL, frozenset[str]()),
    (Modality.REQUIRED, REQUIRED, REQUIRING),
    (Modality.POSSIBLE, POSSIBLE, frozenset[str]()),
    (Modality.PLANNED, PLANNED, PLANNING),
)


def modality(text: str, sentence: Sentence, span: Span) -> tuple[Modality, Span | None]:
    """Say how surely the proposition of a clause is put forward, and which words say so."""
    inside = [i for i, t in enumerate(sentence.tokens) if span.start <= t.start < span.end]
    words = [plain(text[t.start : t.end]).lower() for t in sentence.tokens]
    for step, cues, governing in _STEPS:
        for i in inside:
            token = sentence.tokens[i]
            follows = words[i + 1 : i + 2] == ["to"] and token.lemma in governing
            if words[i] in cues or follows:
                return step, Span(token.start, token.end)
    return Modality.ASSERTED, None
