"""quantity-conflict: the same thing counted, and numbers that cannot both hold."""

from collections.abc import Iterator

from compare.judge.case import Pair, Rule, Ruling
from compare.judge.counting import denied, moving, nothing_shared, opposed
from compare.judge.extent import so_far, with_attacker
from compare.model import Reason, Severity, Verdict
from compare.values import Bound, Quantity
from compare.values.quantity import Relation, slip

STRANGE = "no number of either is the other's, perhaps of another time: {} and {}"
OF_A_MARKET = "prices of a market, perhaps of another hour: {} and {}"
GROWING = "one is the sum so far: {} and {}"
WITH_ATTACKER = "one counts in who attacked them: {} and {}"
FIRM = frozenset({Bound.EXACT, Bound.RANGE})


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the numbers of one thing that exclude each other; a scale slip is another rule's."""
    strange, growing = nothing_shared(pair), so_far(pair)
    for mine, other, relation in opposed(pair):
        a, b = mine.value, other.value
        assert isinstance(a, Quantity)
        assert isinstance(b, Quantity)
        if relation is Relation.DISJOINT and a.unit == b.unit and not slip(a, b) and not denied(pair, mine, other):
            citations = pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)
            if with_attacker(pair, mine, other):
                yield Ruling(Verdict.COMPATIBLE, WITH_ATTACKER, citations, None, Reason.OTHER_THING)
                continue
            if growing:
                yield Ruling(Verdict.UNDECIDED, GROWING, citations, None, Reason.OTHER_TIME)
                continue
            if strange or moving(pair, mine, other):
                said = STRANGE if strange else OF_A_MARKET
                yield Ruling(Verdict.UNDECIDED, said, citations, None, Reason.OTHER_TIME)
                continue
            firm = a.bound in FIRM and b.bound in FIRM
            yield Ruling(
                Verdict.DIVERGE,
                "the numbers do not agree: {} against {}",
                citations,
                Severity.ERROR if firm else Severity.WARNING,
            )


RULE = Rule(
    "quantity-conflict",
    Verdict.DIVERGE,
    Severity.ERROR,
    "the same thing counted, and numbers that cannot both hold; a warning where either is hedged or rounded",
    "pair",
    judge,
)
