"""Weekdays, months and seasons that a word steers: "last Friday", "next July", "this winter"."""

from datetime import timedelta

from compare.data.calendar import DAY_PARTS
from compare.extract.moments.date_context import Words
from compare.extract.moments.periods import moment, months, unresolved
from compare.values import Granularity, Moment

_PARTS = tuple(DAY_PARTS.values())


def steered_weekday(words: Words) -> Moment | None:
    """Read "last Friday", "next Tuesday", "this coming Monday", "Friday last week".

    "last Tuesday" on a Friday may be this week's or the one before: it stays unresolved.
    """
    day, part = words.value("W") or 0, words.value("P")
    published = words.clock.published
    granularity = Granularity.DAY if part is None else Granularity.PART_OF_DAY
    time = None if part is None else _PARTS[part]
    article = words.before()
    if published is None or (article and article.kind == "t" and words.first("n") and not words.first("U")):
        return Moment(None, None, granularity, time, weekday=day)
    monday = published - timedelta(days=published.weekday())
    on = monday + timedelta(days=day)
    if words.first("U"):
        on += timedelta(days=-7 if words.first("l") else 7 if words.first("n") else 0)
    elif past := words.first("l"):
        on -= timedelta(days=7)
        if past.value == 3 or day < published.weekday():
            return Moment(None, None, granularity, time, weekday=day)
    elif (coming := words.first("n")) and coming.value == 1:
        on += timedelta(days=7)
    elif coming:
        on = published + timedelta(days=(day - published.weekday() - 1) % 7 + 1)
    return Moment(on, on, granularity, time, weekday=day)


def steered_month(words: Words) -> Moment | None:
    """Read "last March", "next July", "this May", "in March last year"."""
    month, published = words.value("M") or 1, words.clock.published
    if published is None:
        return unresolved(Granularity.MONTH)
    year = published.year
    if words.first("U"):
        year += -1 if words.first("l") else 1 if words.first("n") else 0
    elif words.first("l"):
        year -= month >= published.month
    elif words.first("n"):
        year += month <= published.month
    days = months(year, month)
    return days and moment(*days, Granularity.MONTH)


def steered_season(words: Words) -> Moment | None:
    """Read "last summer", "next spring", "this winter"."""
    first, published = words.value("S") or 1, words.clock.published
    if published is None:
        return unresolved(Granularity.SEASON)
    year = published.year - (first == 12 and published.month < 6)
    if words.first("l"):
        last = months(published.year, first, 3)
        year = published.year - (last is not None and last[1] >= published)
    elif words.first("n"):
        year = published.year + (first <= published.month)
    days = months(year, first, 3)
    return days and moment(*days, Granularity.SEASON)
