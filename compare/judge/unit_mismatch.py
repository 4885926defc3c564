"""unit-mismatch: units that convert into each other, and disagree beyond rounding."""

from collections.abc import Iterator

from compare.judge.case import Pair, Rule, Ruling
from compare.judge.counting import moving, opposed
from compare.model import Severity, Verdict
from compare.values import Quantity
from compare.values.quantity import Relation, slip


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the measures of one thing in two units that cannot both be right."""
    for mine, other, relation in opposed(pair):
        a, b = mine.value, other.value
        assert isinstance(a, Quantity)
        assert isinstance(b, Quantity)
        if relation is Relation.DISJOINT and a.unit != b.unit and not slip(a, b) and not moving(pair, mine, other):
            yield Ruling(
                Verdict.DIVERGE,
                "{} does not convert to {}",
                (pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)),
            )


RULE = Rule(
    "unit-mismatch",
    Verdict.DIVERGE,
    Severity.WARNING,
    "units that convert, and disagree beyond rounding; currencies are never converted without a pinned rate",
    "pair",
    judge,
)
