"""unit-mismatch: units that convert into each other, and disagree beyond rounding."""

from collections.abc import Iterator

from compare.judge.case import Pair, Rule, Ruling
from compare.judge.counting import moving, opposed, quantities
from compare.model import Mention, Reason, Severity, Verdict
from compare.values import Quantity
from compare.values.quantity import Relation, in_base, slip

CLOCK = frozenset({"hour", "minute"})
DAYS = frozenset({"day", "week", "month"})


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the measures of one thing in two units that cannot both be right."""
    for mine, other, relation in opposed(pair):
        a, b = mine.value, other.value
        assert isinstance(a, Quantity)
        assert isinstance(b, Quantity)
        if relation is not Relation.DISJOINT or a.unit == b.unit or slip(a, b):
            continue
        if not moving(pair, mine, other) and not _on_days(a, b):
            rate = a.rate or b.rate
            at = f" at the rate of {rate.day}" if rate else ""
            cited = pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)
            yield Ruling(Verdict.DIVERGE, "{} does not convert to {}" + at, cited)
    for mine, other in _without_rate(pair):
        cited = pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)
        yield Ruling(Verdict.UNDECIDED, "{} and {}: no rate is pinned", cited, reason=Reason.NO_RATE)


def _on_days(one: Quantity, other: Quantity) -> bool:
    """Say whether hours of work fit into the days that it took: "30 hours of deliberation" and "four days"."""
    clock, days = sorted((one, other), key=lambda q: q.unit in DAYS)
    short, long = in_base(clock).value, in_base(days).value
    return clock.unit in CLOCK and days.unit in DAYS and short is not None and long is not None and short < long


def _without_rate(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    """Give the amounts in two currencies that stand in the place of each other."""
    lefts, rights = ([m for m in quantities(side) if _money(m)] for side in (pair.left, pair.right))
    if len(lefts) == len(rights) == 1:
        a, b = lefts[0].value, rights[0].value
        assert isinstance(a, Quantity)
        assert isinstance(b, Quantity)
        if in_base(a).unit != in_base(b).unit and pair.contrast.swapped(lefts[0].span, rights[0].span):
            yield lefts[0], rights[0]


def _money(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity) and mention.value.dimension == "money"


RULE = Rule(
    "unit-mismatch",
    Verdict.DIVERGE,
    Severity.WARNING,
    "units that convert, and disagree beyond rounding; currencies are never converted without a pinned rate: undecided",
    "pair",
    judge,
)
