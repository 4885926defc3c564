"""Moments: a day, or an interval of days, with the granularity it was stated in, and their algebra.

A moment that is one end of a stretch of time ("from 2003 to 2006", "since Friday") is a mention of its own,
stands for the day or the year that is named, and says what end it is: `role`, and `whole` for the stretch.
Moments are compared as intervals at the coarser granularity (after Allen 1983, without his finer relations).
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from attrs import frozen

MONTHS = tuple("January February March April May June July August September October November December".split())
Days = tuple[date | None, date | None]
Relation = Literal["same", "contains", "overlap", "adjacent", "disjoint", "unresolved"]


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


class Role(StrEnum):
    """What a moment is to the stretch of time it is said of."""

    AT = "at"
    FROM = "from"
    TO = "to"
    SINCE = "since"
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"


@frozen
class Moment:
    """When something was, is or will be: first and last day, both included.

    Unresolved (no publication date to count from): both None. An open interval has one end. `time` is "HH:MM"
    or "HH:MM/HH:MM"; `zone` as written ("GMT", "local time"), `offset` its minutes east of UTC where they are
    known. `weekday` (0 is Monday) is the one that is stated, whether or not it belongs to the date. `whole` is
    the stretch that this moment is an end of, by its `role` ("since 2014": from 2014-01-01, open).
    """

    start: date | None
    end: date | None
    granularity: Granularity
    time: str | None = None
    zone: str | None = None
    offset: int | None = None
    weekday: int | None = None
    role: Role = Role.AT
    whole: Days | None = None

    @property
    def resolved(self) -> bool:
        """Say whether at least one end is known."""
        return self.start is not None or self.end is not None

    @property
    def extent(self) -> Days:
        """Return the days of the whole stretch where this moment is one end of it, else its own."""
        return self.whole or (self.start, self.end)


def relation(a: Moment, b: Moment) -> Relation:
    """Compare two moments as intervals: the same whichever comes first.

    Moments of one role are compared as they are named ("since 2014" and "since 2015" are disjoint), others by
    the stretch they stand for ("since 2014" contains "2015"). Clock times are compared where their zones are
    the same or known, else they overlap on the same day. `adjacent`: one day apart.
    """
    if not a.resolved or not b.resolved:
        return "unresolved"
    if a.role is not b.role:
        return _days(a.extent, b.extent)
    days = _days((a.start, a.end), (b.start, b.end))
    if a.time and b.time and (a.time, a.zone, a.offset) != (b.time, b.zone, b.offset):
        return _clock(a, b) or ("overlap" if days == "same" else days)
    return "contains" if days == "same" and bool(a.time) is not bool(b.time) else days


def days_apart(a: Moment, b: Moment) -> int | None:
    """Count the days from the end of one to the start of the other: 0 where they share one, None if unresolved."""
    if not a.resolved or not b.resolved:
        return None
    (first, last), (begin, end) = _closed((a.start, a.end)), _closed((b.start, b.end))
    return max(0, (begin - last).days, (first - end).days)


def _closed(days: Days) -> tuple[date, date]:
    return days[0] or date.min, days[1] or date.max


def _days(one: Days, two: Days) -> Relation:
    (first, last), (begin, end) = _closed(one), _closed(two)
    if (first, last) == (begin, end):
        return "same"
    if (first <= begin and end <= last) or (begin <= first and last <= end):
        return "contains"
    if first <= end and begin <= last:
        return "overlap"
    return "adjacent" if max((begin - last).days, (first - end).days) == 1 else "disjoint"


def _clock(a: Moment, b: Moment) -> Relation | None:
    """Compare clock times in minutes: None where zones cannot be brought together, or the days say it better."""
    if a.start is None or b.start is None:
        return None
    shift = (b.start - a.start).days * 1440
    if a.offset is not None and b.offset is not None:
        shift += a.offset - b.offset
    elif a.zone != b.zone:
        return None
    (first, last), (begin, end) = _minutes(a.time or ""), _minutes(b.time or "")
    begin, end = begin + shift, end + shift
    if (first, last) == (begin, end):
        return "same"
    if (first <= begin and end <= last) or (begin <= first and last <= end):
        return "contains"
    if first <= end and begin <= last:
        return "overlap"
    return "disjoint" if a.start == b.start else None


def _minutes(time: str) -> tuple[int, int]:
    """Return first and last minute of the day; a stretch over midnight ends on the next."""
    first, _, last = time.partition("/")
    begin, end = ((int(clock[:2]) * 60 + int(clock[3:5])) for clock in (first, last or first))
    return begin, end if end >= begin else end + 1440


def show(moment: Moment) -> str:
    """Return a moment as people write it: "18–24 November 2024", "since 2014", "an unresolved date"."""
    if not moment.resolved:
        return " ".join(filter(None, (moment.time, moment.zone))) or "an unresolved date"
    words = _between(moment.start, moment.end)
    if moment.time and moment.granularity is Granularity.TIME:
        words += ", " + " ".join(filter(None, (moment.time.replace("/", "–"), moment.zone)))
    return words if moment.role is Role.AT else f"{moment.role} {words}"


def _between(start: date | None, end: date | None) -> str:
    if start is None or end is None:
        return f"since {_day(start)}" if start else f"until {_day(end)}" if end else ""
    if start == end:
        return _day(start)
    if start.day == 1 and (end + timedelta(1 if end < date.max else 0)).day == 1:
        return _months(start, end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(end)}"
    if start.year == end.year:
        return f"{start.day} {month(start)} – {_day(end)}"
    return f"{_day(start)} – {_day(end)}"


def _months(start: date, end: date) -> str:
    """Return whole months or years: "November 2024", "June–July 2009", "2010–2014"."""
    if (start.month, end.month) == (1, 12):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{month(start)} {start.year}"
    first = f"{month(start)}" if start.year == end.year else f"{month(start)} {start.year} "
    return f"{first}–{'' if start.year == end.year else ' '}{month(end)} {end.year}"


def _day(day: date | None) -> str:
    return f"{day.day} {month(day)} {day.year}" if day else ""


def month(day: date) -> str:
    """Return the English name of a day's month, whatever the locale (strftime follows it)."""
    return MONTHS[day.month - 1]
