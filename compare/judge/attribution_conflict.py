"""attribution-conflict: the same statement given to different speakers."""

from collections.abc import Iterator
from typing import NamedTuple

from compare.judge.case import Rule, Ruling, View
from compare.judge.quotes import pronoun
from compare.model import Attribution, CitationKind, Extraction, Severity, Verdict
from compare.naming import same_name
from compare.text import Span, fold, words
from compare.values import Name
from compare.values.quotation import QuoteStep

SAME = frozenset({QuoteStep.IDENTICAL, QuoteStep.TYPOGRAPHY, QuoteStep.ELIDED})
LONG = 5  # words in a row that make a quotation somebody's own
UNNAMED = frozenset("official source authority spokesman spokeswoman spokesperson aide diplomat witness expert".split())


class Said(NamedTuple):
    """A source with the name it stands for."""

    span: Span
    text: str
    name: Name | None
    attribution: Attribution


def judge(view: View) -> Iterator[Ruling]:
    """Give the quotations that two articles put in the mouths of different speakers."""
    homes = {e.article.id: e for e in view.extractions}
    for (mine, quote), (other, twin), relation in view.twins:
        if relation.step not in SAME or relation.run < LONG:
            continue
        left, right = homes[mine.article], homes[other.article]
        one, two = _source(left, quote.span, mine.part), _source(right, twin.span, other.part)
        severity = _severity(view, left, right, one, two) if one and two else None
        if one and two and severity:
            citations = (
                view.cite_words(mine, one.span, _kind(one), one.name),
                view.cite_words(other, two.span, _kind(two), two.name),
            )
            yield Ruling(Verdict.DIVERGE, "one quotation, two speakers: {} and {}", citations, severity)


def _kind(said: Said) -> CitationKind:
    return said.name.type.value if said.name else "person"


def _source(extraction: Extraction, quote: Span, part: str) -> Said | None:
    """Return whom an article gives a quotation to; None where it says nobody, or a pronoun."""
    found = [a for a in extraction.attributions if a.part == part and a.source and a.content.span.overlaps(quote)]
    best = max(found, key=lambda a: (a.direct, a.content.span.shared(quote)), default=None)
    if best is None or best.source is None or pronoun(best.source.text):
        return None
    names = {m.value.entity: m.value for m in extraction.mentions if isinstance(m.value, Name)}
    return Said(best.source.span, best.source.text, names.get(best.source.entity or ""), best)


def _severity(view: View, left: Extraction, right: Extraction, one: Said, two: Said) -> Severity | None:
    """Say how loud: two named speakers of one kind are an error, a named one against "officials" is a note."""
    if one.name and two.name:
        if one.name.type is not two.name.type:
            return None
        linked = view.entity(left.article.id, one.name) == view.entity(right.article.id, two.name)
        return None if linked or same_name(one.name, two.name) != "different" else Severity.ERROR
    bare = next((s for s in (one, two) if s.name is None), None)
    several = bare is not None and any(w.rstrip("s") in UNNAMED and w.endswith("s") for w in words(fold(bare.text)))
    return Severity.NOTE if several and (one.name or two.name) else None


RULE = Rule(
    "attribution-conflict",
    Verdict.DIVERGE,
    Severity.ERROR,
    "the same words given to different speakers; a named one against “officials” is a note",
    "story",
    judge,
)
