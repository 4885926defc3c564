"""The number of a headline that its article has nowhere, where another stands in its place.

Sound where the words agree less than a conflict of two outlets asks for: an article nearly always repeats the number
of its headline, so that one which is nowhere in it is wrong, or stands for a sum or for what was cut off. Only a
number of the same unit between the same words tells it from these.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import NamedTuple

from compare.judge.amounts import FOUND, between
from compare.model import Assertion, Citation, Extraction, Mention, Section
from compare.values import Quantity

NEAR = Decimal("0.25")  # headlines round
FEW = 3  # smaller numbers are not counted out in words
BEFORE, AFTER = 2, 1  # content words on either side of a number, one of each of which both must have, or both before


class Stated(NamedTuple):
    """A number and where it stands."""

    assertion: Assertion
    mention: Mention
    quantity: Quantity


def odd_numbers(extraction: Extraction, body: Sequence[Assertion]) -> Iterator[tuple[Stated, Stated]]:
    """Give the numbers of a headline that are nowhere in its article, with those that stand in their place."""
    stating = [n for a in extraction.assertions if a.section is Section.HEADLINE for n in _numbers(a)]
    below = [a for a in extraction.assertions if a.section is not Section.HEADLINE] if stating else []
    numbers = [n.quantity for a in below for n in _numbers(a)]
    for stated in stating:
        if not _plain(stated.quantity) or any(_near(stated.quantity, other) for other in numbers):
            continue
        digits = re.compile(rf"(?<![\d.]){stated.quantity.value:f}(?!\d)")
        if any(digits.search(a.text.replace(",", "")) for a in below):
            continue
        for sentence in body:
            rival = next((n for n in _numbers(sentence) if _instead(stated, n)), None)
            if rival:
                yield stated, rival
                break


def rounded(headline: Citation, other: Citation) -> bool:
    """Say whether the number of a headline is the other one rounded to as many figures as it has."""
    one, two = headline.value, other.value
    if not (isinstance(one, Quantity) and isinstance(two, Quantity) and one.value and two.value):
        return False
    figures = len(one.value.normalize().as_tuple().digits)
    return Context(prec=figures, rounding=ROUND_HALF_UP).create_decimal(two.value) == one.value


def _numbers(assertion: Assertion) -> list[Stated]:
    return [Stated(assertion, m, m.value) for m in assertion.mentions if isinstance(m.value, Quantity)]


def _plain(quantity: Quantity) -> bool:
    return quantity.value is not None and quantity.value >= FEW and quantity.dimension != "ordinal"


def _near(one: Quantity, other: Quantity) -> bool:
    if between(one, other) in FOUND:
        return True
    if one.dimension != other.dimension or one.value is None or other.value is None:
        return False
    return abs(one.value - other.value) <= NEAR * max(abs(one.value), abs(other.value))


def _instead(one: Stated, other: Stated) -> bool:
    """Say whether two numbers of one unit stand between the same words."""
    same = (one.quantity.dimension, one.quantity.unit) == (other.quantity.dimension, other.quantity.unit)
    if not same or not _plain(other.quantity):
        return False
    before, after = _around(one)
    others, behind = _around(other)
    return bool(before & others) and (bool(after & behind) or len(before & others) == BEFORE)


def _around(stated: Stated) -> tuple[frozenset[str], frozenset[str]]:
    """Return the content words before a number, and those that it counts or that follow it."""
    terms, span = stated.assertion.terms, stated.mention.span
    before = [t.concept for t in terms if t.end <= span.start][-BEFORE:]
    counted = [t.concept for t in terms if span.start <= t.start < span.end]
    after = [t.concept for t in terms if t.start >= span.end][:AFTER]
    return frozenset(before), frozenset(counted + after)
