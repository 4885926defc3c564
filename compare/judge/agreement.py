"""agreement: the same, said alike; compatible where the details differ and both can be true."""

from collections.abc import Iterator
from itertools import product

from compare.judge.amounts import HELD
from compare.judge.amounts import between as between_quantities
from compare.judge.case import Group, Pair, Rule, Ruling
from compare.judge.counting import quantities, same_thing
from compare.judge.denial import count
from compare.judge.shared_wording import origins
from compare.judge.slots import same_deed, slot, strangers
from compare.model import Assertion, Citation, Mention, Reason, Severity, Verdict
from compare.text import Span
from compare.values import Moment, Quantity
from compare.values.moment import relation as between_moments
from compare.values.quantity import Relation, comparable

SURE = 0.5  # an alignment less sure than this is worth comparing values in, and not worth calling agreement
MONTH = 31  # days
WHY = {
    Relation.ROUNDED: Reason.ROUNDING,
    Relation.CONTAINED: Reason.COARSER,
    Relation.HEDGED: Reason.HEDGED,
    Relation.CONVERTED: Reason.UNIT_CONVERSION,
}


def judge(group: Group) -> Iterator[Ruling]:
    """Say that aligned statements agree, and which of their values differ and can both be true."""
    sure = group.alignment.score >= SURE and not group.diverges
    sources = len(origins(group)) if sure and not any(map(_unlike, group.pairs)) else 0
    if sources > 1:
        cited = tuple(_common(group, member) for member in group.members)
        yield Ruling(Verdict.AGREE, _said(group, sources), cited)
    for pair in group.fresh:
        for mine, other, reason in _compatible(pair):
            citations = pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)
            yield Ruling(Verdict.COMPATIBLE, "{} and {} can both be true", citations, reason=reason)


def _unlike(pair: Pair) -> bool:
    """Say whether two statements give numbers of one kind and share none, or one of them denies more than the other.

    That may be no divergence, for want of certainty that both mean the same thing; it is no agreement either.
    """
    one, two = pair.contrast.told
    if (count(one.denials) - count(two.denials)) % 2:
        return True
    rivals = [
        between_quantities(mine, other)
        for mine, other in product(_numbers(pair.left), _numbers(pair.right))
        if comparable(mine, other)
    ]
    return bool(rivals) and HELD.isdisjoint(rivals)


def _numbers(assertion: Assertion) -> list[Quantity]:
    found = [m.value for m in quantities(assertion) if isinstance(m.value, Quantity)]
    return [value for value in found if value.dimension != "ordinal"]


def _said(group: Group, sources: int) -> str:
    outlets = len({group.view.outlet(m.article) for m in group.members})
    if len(group.members) == 2 or outlets < 3:
        return "they report the same"
    return f"{outlets} outlets report the same, {sources} independent origins"


def _common(group: Group, assertion: Assertion) -> Citation:
    """Cite the stretch from the first to the last word that another member has too."""
    theirs = {t.concept for other in group.members if other is not assertion for t in other.terms}
    shared = [t for t in assertion.terms if t.concept in theirs]
    span = Span(shared[0].start, shared[-1].end) if len(shared) > 1 else assertion.span
    return group.view.cite_words(assertion, span)


def _compatible(pair: Pair) -> Iterator[tuple[Mention, Mention, Reason]]:
    """Give the values of one thing that differ and can both be true, as strictly chosen as those that cannot."""
    lefts = quantities(pair.left)
    rights = quantities(pair.right) if lefts else []
    for mine in lefts:
        for other in rights:
            assert isinstance(mine.value, Quantity)
            assert isinstance(other.value, Quantity)
            reason = WHY.get(between_quantities(mine.value, other.value))
            if reason and same_thing(pair, mine, other) and not (_kept(mine, rights) or _kept(other, lefts)):
                yield mine, other, reason
    for mine, a in _near(pair.left):
        for other, b in _near(pair.right):
            if between_moments(a, b) == "contains" and _same_happening(pair, mine, other):
                yield mine, other, Reason.COARSER


def _near(assertion: Assertion) -> list[tuple[Mention, Moment]]:
    """Return the moments no longer than a month: that a day lies in its year is worth no line."""
    found = ((m, m.value) for m in assertion.mentions if isinstance(m.value, Moment))
    return [(m, moment) for m, moment in found if 0 < _days(moment) <= MONTH]


def _days(moment: Moment) -> int:
    return (moment.end - moment.start).days + 1 if moment.start and moment.end else 0


def _kept(mention: Mention, others: list[Mention]) -> bool:
    """Say whether the other side has this very number, so that no other number of it stands in its place."""
    assert isinstance(mention.value, Quantity)
    return any(
        isinstance(o.value, Quantity) and between_quantities(mention.value, o.value) is Relation.SAME for o in others
    )


def _same_happening(pair: Pair, mine: Mention, other: Mention) -> bool:
    around, beside = slot(pair.view, pair.left, mine), slot(pair.view, pair.right, other)
    if pair.contrast.swapped(mine.span, other.span):
        return True
    return not strangers(around, beside) and same_deed(around, beside, 0.3)


RULE = Rule(
    "agreement",
    Verdict.AGREE,
    Severity.NONE,
    "the same, said alike; compatible where details differ and both can be true",
    "agreement",
    judge,
)
