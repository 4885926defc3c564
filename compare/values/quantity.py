"""Quantities: a number, or an interval of numbers, of something; and what two of them can have to do with each other.

What a stated number allows follows Krifka, Approximate interpretation of number words (2007): a number allows
what would be rounded to it at the place it was written to; and Cummins, Sauerland and Solt, Granularity and
scalar implicature in numerical expressions (2012): "more than 40" is open, but means less than the next round number.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from attrs import evolve, frozen

from compare.data.currencies import MINOR
from compare.data.units import BASES, UNITS

Ends = tuple[Decimal | None, Decimal | None]
HALF, ONE = Decimal("0.5"), Decimal(1)
ABOUT = Decimal("0.1")  # "about" allows a tenth,
ABOUT_MOST = Decimal("0.15")  # or its own rounding up to this share
ROUNDING_MOST = Decimal("0.1")  # a rounding moves a number by no more than this share
CUT_MOST = Decimal("0.05")  # cutting its last places off moves a number by no more than this share
PLAIN_MOST = Decimal("0.025")  # a long number with zeros at its end, by no more than this
CONVERTED_MOST = Decimal("0.05")  # a number in a second unit, by no more than this
NEAR, NEAR_MOST = Decimal("0.25"), HALF
SLIPS = (Decimal(1_000), Decimal(1_000_000))


class Bound(StrEnum):
    """How a stated number limits the true one."""

    EXACT = "exact"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"
    ABOUT = "about"
    RANGE = "range"


class Relation(StrEnum):
    """What two quantities have to do with each other, whatever it is that they count."""

    SAME = "same"
    CONVERTED = "converted"  # the same in another unit, within rounding
    ROUNDED = "rounded"  # one is the other, written to fewer places
    CONTAINED = "contained"  # one is a range or an order of magnitude that holds the other
    HEDGED = "hedged"  # a hedge or a bound lets both be true
    STRETCHED = "stretched"  # both can be true by the letter, though nobody would put it so ("more than 40", 400)
    DISJOINT = "disjoint"  # they cannot both be true of one thing
    INCOMPARABLE = "incomparable"  # another dimension, another currency, another "per"


class Rate(NamedTuple):
    """What one of a currency is worth in another, as somebody pinned it for a day."""

    currency: str
    worth: Decimal
    day: date


@frozen
class Quantity:
    """A stated amount.

    `value` is the number as stated (None for a range); `low` and `high` are the ends of what the words
    allow (None: open). `unit` is the normal name of the unit ("USD", "kilometre", "percent"; None for a
    bare count), `dimension` what it measures ("count", "money", "share", "points" for percentage points,
    "length", "duration", "age", "ordinal", "score", "factor", …), `of` what is counted, in the text's own
    words ("allied countries").

    `step` is the place it was written to (0.1 of a billion for "1.3 billion"; None for "dozens"), `per` what it
    is reckoned by ("year", "gallon", "person"), `parts` the members of a score ("65-53"), in their order.
    `loose`: the sign or the word for the currency serves several ("$"), `unit` is the most usual of them.
    `rate` is what its currency is worth, where the user pinned that.
    """

    low: Decimal | None
    high: Decimal | None
    value: Decimal | None
    unit: str | None = None
    dimension: str = "count"
    bound: Bound = Bound.EXACT
    of: str | None = None
    step: Decimal | None = None
    per: str | None = None
    parts: tuple[Decimal, ...] = ()
    loose: bool = False
    rate: Rate | None = None


def unit_of_place(value: Decimal) -> Decimal:
    """Return the worth of the last digit that is not zero: 1,000 for 22,000, 0.1 for 13.50."""
    exponent = value.normalize().as_tuple().exponent
    return ONE.scaleb(exponent) if isinstance(exponent, int) and value else ONE


def ends(value: Decimal, bound: Bound, side: int = 0) -> Ends:
    """Return what a bound lets a value be; `side` -1 for "nearly", 1 for "just over", which stay close."""
    slack = max(abs(value) * ABOUT, min(unit_of_place(value) / 2, abs(value) * ABOUT_MOST)).normalize() + 0
    if bound is Bound.ABOUT or side:
        return (value if side > 0 else value - slack), (value if side < 0 else value + slack)
    if bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        return value, None
    if bound in (Bound.AT_MOST, Bound.LESS_THAN):
        return None, value
    return value, value


def ratio(text: str) -> Decimal:
    """Read a factor of the unit table: "0.3048" or "5/9"."""
    top, _, bottom = text.partition("/")
    return Decimal(top) / Decimal(bottom or 1)


@lru_cache(maxsize=1_000)
def _base(unit: str | None) -> tuple[str | None, Decimal, Decimal]:
    """Return the base unit that a unit converts to, how many of it one is, and how many to add."""
    if unit in MINOR:
        base, parts = MINOR[unit]
        return base, ONE / parts, Decimal(0)
    if unit in UNITS:
        dimension, times, plus = UNITS[unit]
        return BASES[dimension], ratio(times), ratio(plus)
    return unit, ONE, Decimal(0)


def in_base(quantity: Quantity) -> Quantity:
    """Return the quantity in the base unit of its dimension (metre, second, 1 for shares; cents in dollars).

    A unit that no table knows stays as it is, and so does a currency without a pinned rate.
    """
    base, factor, offset = _base(quantity.unit)
    if quantity.rate:
        base, factor = quantity.rate.currency, factor * quantity.rate.worth
    if base == quantity.unit:
        return quantity

    def turn(number: Decimal | None) -> Decimal | None:
        return None if number is None else number * factor + offset

    return evolve(
        quantity,
        low=turn(quantity.low),
        high=turn(quantity.high),
        value=turn(quantity.value),
        step=None if quantity.step is None else quantity.step * factor,
        unit=base,
    )


def comparable(one: Quantity, other: Quantity) -> bool:
    """Say whether the two measure in the same dimension, by the same thing, in units that convert."""
    if one.dimension != other.dimension or len(one.parts) != len(other.parts):
        return False
    if one.per != other.per and one.per and other.per:
        return False
    bases = [q.rate.currency if q.rate else _base(q.unit)[0] for q in (one, other)]
    return bases[0] == bases[1]


def slack(quantity: Quantity, most: Decimal, plain: bool = False) -> Decimal:
    """Return by how much the true number may differ from an exact one because of rounding.

    Half of the place it was written to; with `plain`, half of its last digit that is not zero; `most` caps it as
    a share of the number.
    """
    value, step = quantity.value, quantity.step or ONE
    if value is None:
        return Decimal(0)
    unit = max(step, unit_of_place(value)) if plain else step
    return min(unit / 2, abs(value) * most)


def _exact(one: Quantity, other: Quantity) -> Relation:
    """Relate two exact numbers."""
    if one.unit == other.unit and one.value == other.value:
        return Relation.SAME
    x, y = in_base(one), in_base(other)
    assert x.value is not None
    assert y.value is not None
    if one.unit != other.unit:
        gap = abs(x.value - y.value)
        room = sum(
            slack(q, CONVERTED_MOST, plain=True) * (b.step / q.step if b.step and q.step else ONE)
            for q, b in ((one, x), (other, y))
        )
        return Relation.CONVERTED if gap <= room else Relation.DISJOINT
    assert one.value is not None
    assert other.value is not None
    gap = abs(one.value - other.value)
    if not gap:
        return Relation.SAME
    if one.dimension in ("ordinal", "score") or gap > ROUNDING_MOST * max(abs(one.value), abs(other.value)):
        return Relation.DISJOINT
    coarse, fine = sorted((one, other), key=lambda q: q.step or ONE, reverse=True)
    if (coarse.step or ONE) > (fine.step or ONE) and (gap <= slack(coarse, ROUNDING_MOST) or _cut(coarse, fine)):
        return Relation.ROUNDED
    round_, _ = sorted((one, other), key=lambda q: unit_of_place(q.value or ONE), reverse=True)
    long = abs(round_.value or ONE) >= 1_000 and unit_of_place(round_.value or ONE) >= 100
    finer = unit_of_place(one.value or ONE) != unit_of_place(other.value or ONE)
    if long and finer and gap <= slack(round_, PLAIN_MOST, plain=True):
        return Relation.ROUNDED
    return Relation.DISJOINT


def _cut(coarse: Quantity, fine: Quantity) -> bool:
    """Say whether an amount is another with its last places cut off: 75 percent of 75.88 percent."""
    assert coarse.value is not None
    assert fine.value is not None
    gap = abs(fine.value) - abs(coarse.value)
    return 0 <= gap < (coarse.step or ONE) and gap <= CUT_MOST * abs(fine.value)


def _near(quantity: Quantity) -> Ends:
    """Return the ends of what the words suggest: an open end closes at the next round number."""
    low, high = quantity.low, quantity.high
    if quantity.value is not None:
        size = abs(quantity.value)
        width = min(max(size * NEAR, unit_of_place(quantity.value)), size * NEAR_MOST)
        low = quantity.value - width if low is None else low
        high = quantity.value + width if high is None else high
        room = slack(quantity, ROUNDING_MOST)
        return low - room, high + room
    return low, high


def _letter(quantity: Quantity) -> Ends:
    """Return the ends of what the words allow by the letter, rounding included."""
    low, high = quantity.low, quantity.high
    if quantity.bound is Bound.RANGE and quantity.step is None and high is not None:
        return low, high * 2
    room = slack(quantity, ROUNDING_MOST)
    return (None if low is None else low - room), (None if high is None else high + room)


def _meet(one: Ends, other: Ends) -> bool:
    """Say whether two intervals share a number."""
    (a, b), (c, d) = one, other
    return (a is None or d is None or a <= d) and (c is None or b is None or c <= b)


def relation(one: Quantity, other: Quantity) -> Relation:
    """Relate two quantities, symmetrically; what they count is not looked at.

    Two currencies convert only at a pinned rate, which says what a bare "$" stands for too. Else that may be any
    dollar: against a named dollar it is the same or incomparable.
    So is an amount that does not say what it is reckoned by against one that does ("5 percent", "5 percent a year").
    """
    if not comparable(one, other):
        return Relation.INCOMPARABLE
    if one.parts:
        return Relation.SAME if sorted(one.parts) == sorted(other.parts) else Relation.DISJOINT
    found = _related(one, other)
    unsure = one.loose != other.loose and not (one.rate or other.rate)
    if found is Relation.DISJOINT and (unsure or one.per != other.per):
        return Relation.INCOMPARABLE
    return found


def _related(one: Quantity, other: Quantity) -> Relation:
    exact = one.bound is Bound.EXACT and other.bound is Bound.EXACT
    if exact and one.value is not None and other.value is not None:
        return _exact(one, other)
    x, y = in_base(one), in_base(other)
    if (x.low, x.high, x.value, x.bound) == (y.low, y.high, y.value, y.bound):
        return Relation.SAME if one.unit == other.unit else Relation.CONVERTED
    if not _meet(_letter(x), _letter(y)):
        return Relation.DISJOINT
    if not _meet(_near(x), _near(y)):
        return Relation.STRETCHED
    for held, holder in ((x, y), (y, x)):
        if holder.bound is Bound.RANGE and held.low is not None and held.high is not None and _holds(holder, held):
            return Relation.CONTAINED
    return Relation.HEDGED


def _holds(holder: Quantity, held: Quantity) -> bool:
    low, high = holder.low, holder.high
    return (low is None or (held.low or 0) >= low) and (high is None or (held.high or 0) <= high)


def slip(one: Quantity, other: Quantity) -> int | None:
    """Return 1,000 or 1,000,000 where one is exactly that many times the other: a slip of the scale; else None."""
    if not comparable(one, other) or one.parts or one.dimension == "ordinal":
        return None
    x, y = in_base(one), in_base(other)
    if x.value is None or y.value is None:
        pairs = ((x.low, y.low), (x.high, y.high))
    else:
        pairs = ((x.value, y.value), (x.value, y.value))
    for times in SLIPS:
        if all(a and b and (a == b * times) for a, b in pairs) or all(a and b and (b == a * times) for a, b in pairs):
            return int(times)
    return None
