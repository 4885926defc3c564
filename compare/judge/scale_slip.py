"""scale-slip: the same digits a thousand or a million times apart."""

from collections.abc import Iterator

from compare.judge.case import Pair, Rule, Ruling
from compare.judge.counting import opposed
from compare.model import Severity, Verdict
from compare.values import Quantity
from compare.values.quantity import slip


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the numbers of one thing whose ratio is exactly 1,000 or 1,000,000."""
    for mine, other, _ in opposed(pair):
        assert isinstance(mine.value, Quantity)
        assert isinstance(other.value, Quantity)
        if times := slip(mine.value, other.value):
            yield Ruling(
                Verdict.DIVERGE,
                f"{{}} against {{}}: exactly {times:,} times apart, as if a scale word had slipped",
                (pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)),
            )


RULE = Rule(
    "scale-slip",
    Verdict.DIVERGE,
    Severity.ERROR,
    "the same thing counted, and numbers exactly 1,000 or 1,000,000 times apart",
    "pair",
    judge,
)
