"""sum-mismatch: parts that an article counts out and that do not add up to the whole that it gives."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from compare.judge.case import Rule, Ruling, View
from compare.model import Assertion, Extraction, Mention, Severity, Verdict
from compare.values import Bound, Quantity

WHOLE = frozenset("people persons person victims passengers workers students residents others dead".split())
PARTS = frozenset("men man women woman boys boy girls girl children child adults adult".split())
OPEN = re.compile(r"\b(?:includ\w+|among|at least|such as|some of|other|others|more|another|of them)\b", re.IGNORECASE)
FAR = 40  # characters between a part and the next


def judge(view: View, extraction: Extraction) -> Iterator[Ruling]:
    """Give the whole, and the parts right behind it, whose sum it is not."""
    for assertion in extraction.assertions:
        counts = [m for m in assertion.mentions if _exact(m)]
        for at, whole in enumerate(counts):
            parts = _parts(view, assertion, counts[at + 1 :]) if _head(whole) & WHOLE else []
            if len(parts) < 2 or not _follows(view, assertion, whole, parts):
                continue
            total = sum((_value(p) for p in parts), Decimal(0))
            if total != _value(whole):
                cited = (view.cite(assertion, whole), *(view.cite(assertion, p) for p in parts))
                yield Ruling(Verdict.DIVERGE, f"the parts come to {total}, not to {_value(whole)}", cited)


def _exact(mention: Mention) -> bool:
    value = mention.value
    return (
        isinstance(value, Quantity)
        and value.dimension == "count"
        and value.bound is Bound.EXACT
        and value.value is not None
    )


def _value(mention: Mention) -> Decimal:
    assert isinstance(mention.value, Quantity)
    return mention.value.value or Decimal(0)


def _head(mention: Mention) -> frozenset[str]:
    assert isinstance(mention.value, Quantity)
    return frozenset((mention.value.of or "").lower().split())


def _parts(view: View, assertion: Assertion, counts: Sequence[Mention]) -> list[Mention]:
    """Return the run of counts of men, women and children, each of another kind, that nothing leaves open."""
    text, found = view.text(assertion), list[Mention]()
    kinds: set[str] = set()
    for mention in counts:
        kind = _head(mention) & PARTS
        gap = text[found[-1].span.end : mention.span.start] if found else ""
        if not kind or kind & kinds or len(gap) > FAR or (found and not re.search(r",|\band\b", gap)):
            break
        kinds |= kind
        found.append(mention)
    return found


def _follows(view: View, assertion: Assertion, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Say whether the parts count the whole out: right behind it, after a mark, with no "including"."""
    text = view.text(assertion)
    between = text[whole.span.end : parts[0].span.start]
    around = text[assertion.span.start : parts[-1].span.end]
    return bool(re.search(r"[:,(\u2014\u2013-]", between)) and len(between) <= FAR and not OPEN.search(around)


RULE = Rule(
    "sum-mismatch",
    Verdict.DIVERGE,
    Severity.WARNING,
    "parts that an article counts out and that do not add up",
    "article",
    judge,
)
