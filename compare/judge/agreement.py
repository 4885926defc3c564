"""agreement: the same, said alike; compatible where the details differ and both can be true."""

from collections.abc import Iterator

from compare.judge.case import Pair, Rule, Ruling
from compare.judge.counting import quantities
from compare.model import Assertion, Citation, Mention, Reason, Severity, Verdict
from compare.text import Span
from compare.values import Moment, Quantity
from compare.values.moment import relation as between_moments
from compare.values.quantity import Relation
from compare.values.quantity import relation as between_quantities

SURE = 0.5  # an alignment less sure than this is worth comparing values in, and not worth calling agreement
WHY = {
    Relation.ROUNDED: Reason.ROUNDING,
    Relation.CONTAINED: Reason.COARSER,
    Relation.HEDGED: Reason.HEDGED,
    Relation.CONVERTED: Reason.UNIT_CONVERSION,
}


def judge(pair: Pair) -> Iterator[Ruling]:
    """Say that an aligned pair agrees, and which of its values differ and can both be true."""
    if not pair.diverges and pair.alignment.score >= SURE:
        yield Ruling(Verdict.AGREE, "they report the same", (_common(pair, pair.left), _common(pair, pair.right)))
    for mine, other, reason in _compatible(pair):
        citations = pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)
        yield Ruling(Verdict.COMPATIBLE, "{} and {} can both be true", citations, reason=reason)


def _common(pair: Pair, assertion: Assertion) -> Citation:
    """Cite the stretch from the first to the last word that both assertions have."""
    other = pair.right if assertion is pair.left else pair.left
    theirs = {t.concept for t in other.terms}
    shared = [t for t in assertion.terms if t.concept in theirs]
    span = Span(shared[0].start, shared[-1].end) if len(shared) > 1 else assertion.span
    return pair.view.cite_words(assertion, span)


def _compatible(pair: Pair) -> Iterator[tuple[Mention, Mention, Reason]]:
    for mine in quantities(pair.left):
        for other in quantities(pair.right):
            if isinstance(mine.value, Quantity) and isinstance(other.value, Quantity):
                reason = WHY.get(between_quantities(mine.value, other.value))
                if reason:
                    yield mine, other, reason
    for mine in pair.left.mentions:
        for other in pair.right.mentions:
            a, b = mine.value, other.value
            if isinstance(a, Moment) and isinstance(b, Moment) and between_moments(a, b) == "contains":
                yield mine, other, Reason.COARSER


RULE = Rule(
    "agreement",
    Verdict.AGREE,
    Severity.NONE,
    "the same, said alike; compatible where details differ and both can be true",
    "agreement",
    judge,
)
