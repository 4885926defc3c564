"""Moments: a day, or an interval of days, with the granularity it was stated in."""

from datetime import date
from enum import StrEnum

from attrs import frozen


class Granularity(StrEnum):
    """The unit a moment was stated in, finest first."""

    TIME = "time"
    PART_OF_DAY = "part-of-day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


@frozen
class Moment:
    """When something was, is or will be: first and last day, both included.

    Unresolved (no publication date to count from): both None. An open interval ("since 2014") has one end.
    `time` is "HH:MM" or "HH:MM/HH:MM"; `zone` as written ("GMT", "local time").
    """

    start: date | None
    end: date | None
    granularity: Granularity
    time: str | None = None
    zone: str | None = None

    @property
    def resolved(self) -> bool:
        """Say whether at least one end is known."""
        return self.start is not None or self.end is not None
