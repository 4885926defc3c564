"""Statements: the clauses of each assertion, with their own manner, places and times; only `extract` shows them."""

from collections.abc import Sequence

from attrs import evolve

from compare.extract.certainty.modality import modality
from compare.extract.certainty.polarity import polarity
from compare.extract.structure.clauses import clauses
from compare.extract.tokens import Sentence, tokenize
from compare.model import Clause, Extraction, Mention
from compare.text import Span
from compare.values import Moment, Name, NameType


def in_clauses(extraction: Extraction) -> Extraction:
    """Return the extraction with what each assertion states, clause by clause."""
    article = extraction.article
    found = []
    for one in extraction.assertions:
        text = article.part(one.part)
        sentence = Sentence(one.span, tokenize(text, one.span), one.section, one.part, one.sentence, 0)
        found.append(evolve(one, clauses=statements(text, sentence, one.mentions)))
    return evolve(extraction, assertions=tuple(found))


def statements(text: str, sentence: Sentence, mentions: Sequence[Mention]) -> tuple[Clause, ...]:
    """Return what a sentence states, the main clause first; `mentions` are those inside the sentence."""
    return tuple(_manner(text, sentence, clause, mentions) for clause in clauses(text, sentence))


def _manner(text: str, sentence: Sentence, clause: Clause, mentions: Sequence[Mention]) -> Clause:
    starts = frozenset(sentence.tokens[i].start for i in clause.own)

    def own(span: Span) -> bool:
        return any(start in starts for start in range(span.start, span.end))

    return evolve(
        clause,
        polarity=polarity(text, sentence, clause.span)[0],
        modality=modality(text, sentence, clause.span)[0],
        places=tuple(
            m.span
            for m in mentions
            if isinstance(m.value, Name) and m.value.type is NameType.PLACE and not m.value.adjective and own(m.span)
        ),
        times=tuple(m.span for m in mentions if isinstance(m.value, Moment) and own(m.span)),
    )
