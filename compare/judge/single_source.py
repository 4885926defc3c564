"""single-source: a quantity, date, name, quotation or assertion that one outlet alone has."""

from collections.abc import Iterator
from decimal import Decimal

from compare.model import Assertion, Extraction, Mention, Section, Severity, Verdict
from compare.values import Moment, Name, NameType, Quantity, Quotation

from compare.judge.case import Rule, Ruling, View
from compare.judge.presence import Presence
from compare.judge.single_event import events

SMALL = Decimal(12)
LAST = 10


def judge(view: View) -> Iterator[Ruling]:
    """Give each detail that one article has and no other, the most specific first."""
    found = []
    for order, extraction in enumerate(view.extractions):
        elsewhere = Presence(view, extraction.article.id)
        for assertion, mention in _firsts(view, extraction):
            if not elsewhere.has(mention):
                found.append((rank(mention) + _aside(assertion), order, mention.span, view.cite(assertion, mention)))
        found += [(LAST + _aside(a), order, span, view.cite_words(a, span)) for a, span in events(view, extraction)]
    for _, _, _, citation in sorted(found, key=lambda f: (*f[:2], f[3].part, f[2])):
        yield Ruling(Verdict.SINGLE_SOURCE, f"only one outlet has this {citation.kind}: {{}}", (citation,))


def _firsts(view: View, extraction: Extraction) -> Iterator[tuple[Assertion, Mention]]:
    """Give the first mention of every value of an article, with its assertion."""
    seen = set()
    for assertion in extraction.assertions:
        for mention in assertion.mentions:
            key: object = mention.value
            if isinstance(mention.value, Name):
                key = view.entity(assertion.article, mention.value)
            elif isinstance(mention.value, Moment) and not mention.value.resolved:
                key = mention.text.lower()
            if key not in seen:
                seen.add(key)
                yield assertion, mention


def _aside(assertion: Assertion) -> int:
    """Rank what a caption or a related story says behind everything else."""
    return 2 * LAST if assertion.section in (Section.CAPTION, Section.RELATED) else 0


def rank(mention: Mention) -> int:
    """Return how specific a detail is: 0 the most (a sum of money), 9 the least ("two leaders", "this year")."""
    match mention.value:
        case Quantity(dimension="money"):
            return 0
        case Quantity(dimension="count", value=value) if value is not None and value <= SMALL:
            return 8
        case Quantity(dimension="ordinal"):
            return 9
        case Quantity():
            return 1
        case Moment(start=start, end=end) if start and end:
            return 3 if (end - start).days < 7 else 7
        case Moment():
            return 9
        case Name(type=NameType.PERSON):
            return 2
        case Name(type=NameType.ORGANISATION):
            return 5
        case Quotation():
            return 4
    return 6


RULE = Rule(
    "single-source",
    Verdict.SINGLE_SOURCE,
    Severity.NOTE,
    "a quantity, date, name, quotation or assertion that one outlet alone has",
    "story",
    judge,
)
