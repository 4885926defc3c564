"""Quantities: a number, or an interval of numbers, of something."""

from decimal import Decimal
from enum import StrEnum

from attrs import frozen


class Bound(StrEnum):
    """How a stated number limits the true one."""

    EXACT = "exact"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"
    ABOUT = "about"
    RANGE = "range"


@frozen
class Quantity:
    """A stated amount.

    `value` is the number as stated (None for a range); `low` and `high` are the ends of what the words
    allow (None: open). `unit` is the normal name of the unit ("USD", "kilometre", "percent"; None for a
    bare count), `dimension` what it measures ("count", "money", "share", "length", "age", …), `of` what is
    counted, in the text's own words ("allied countries").
    """

    low: Decimal | None
    high: Decimal | None
    value: Decimal | None
    unit: str | None = None
    dimension: str = "count"
    bound: Bound = Bound.EXACT
    of: str | None = None
