"""Parts of periods: weeks of a month, months of a year, the week of a day, days named by their number alone."""

from datetime import date, timedelta

from compare.extract.moments.calendar_dates import calendar_date
from compare.extract.moments.date_context import Words
from compare.extract.moments.date_lexemes import Lexeme
from compare.extract.moments.periods import (
    DAY,
    GRANULARITY,
    MONTH,
    QUARTER,
    WEEK,
    YEAR,
    moment,
    months,
    period,
    unresolved,
    years,
)
from compare.values import Granularity, Moment


def months_of(words: Words) -> Moment | None:
    """Read "the first nine months of 2024" and "the last two weeks of July 2023"."""
    steer, count, size = words.all[words.at], words.value("0q"), words.value("U") or DAY
    whole = _named(words)
    ends = steer.kind == "l" or steer.value == 1
    if whole is None or not count or not ends or size not in (DAY, WEEK, MONTH, QUARTER):
        return None
    first, last = whole
    months_long = {MONTH: 1, QUARTER: 3}.get(size, 0) * count
    if months_long:
        stretch = (
            months(first.year, 13 - months_long, months_long)
            if steer.kind == "l"
            else months(first.year, 1, months_long)
        )
        return stretch and moment(*stretch, Granularity.INTERVAL) if words.first("M") is None and count < 12 else None
    days = timedelta(days=count * (7 if size == WEEK else 1) - 1)
    if first + days > last:
        return None
    return moment(*((last - days, last) if steer.kind == "l" else (first, first + days)), Granularity.INTERVAL)


def part_of(words: Words) -> Moment | None:
    """Read "the last week of July", "the third week of November 2024", "the first day of 2020"."""
    steer, size, whole = words.all[words.at], words.value("U") or DAY, _named(words)
    if whole is None or size not in (DAY, WEEK, MONTH) or (steer.kind == "l" and steer.value != 1):
        return None
    first, last = whole
    if size == MONTH:
        month = 12 if steer.kind == "l" else steer.value
        days = months(first.year, month) if words.first("M") is None and month <= 12 else None
        return days and moment(*days, Granularity.MONTH)
    if steer.kind == "l":
        found = period(size, last)
    else:
        found = period(size, first + timedelta(days=(steer.value - 1) * (7 if size == WEEK else 1)))
    return found if found and found.start and found.start <= last else None


def _named(words: Words) -> tuple[date, date] | None:
    """Return the days of the month or the year that is named; a month alone is the nearest."""
    month, year, published = words.value("M"), words.value("4"), words.clock.published
    if month is None:
        return years(year) if year else None
    if year is None:
        if published is None:
            return None
        back = (published.month - month) % 12
        ahead = back > (11, 7, 4)[words.lean() + 1]
        return months(published.year, published.month - back + (12 if ahead else 0))
    return months(year, month)


def weekday_of(words: Words) -> Moment | None:
    """Read "the last Friday in August", "the first Monday of May 2024"."""
    steer, day, whole = words.all[words.at], words.value("W") or 0, _named(words)
    if whole is None or (steer.kind == "l" and steer.value != 1):
        return Moment(None, None, Granularity.DAY, weekday=day)
    first, last = whole
    if steer.kind == "l":
        found = last - timedelta(days=(last.weekday() - day) % 7)
    else:
        found = first + timedelta(days=(day - first.weekday()) % 7 + 7 * (steer.value - 1))
    return Moment(found, found, Granularity.DAY, weekday=day) if first <= found <= last else None


def week_of(words: Words) -> Moment | None:
    """Read "the week of Nov. 18": the week that holds the day."""
    day = calendar_date(words._replace(at=words.at + 2)) if words.value("U") == WEEK else None
    if day is None:
        return None
    return period(WEEK, day.start) if day.start and day.start == day.end else unresolved(Granularity.WEEK)


def day_of_month(words: Words) -> Moment | None:
    """Read "on the 26th", "the 26th of last month": the nearest past one, the next where its verb looks ahead."""
    day, published = words.value("1") or 0, words.clock.published
    size, steer, after, on = words.value("U"), words.first("hl"), words.after(), words.before(2)
    if not 1 <= day <= 31 or (size is not None and size != MONTH) or (steer and steer.value > 1):
        return None
    if size is None and not (_plain_day(words.all[words.at].word) and on and on.kind == "O" and _closes(after)):
        return None
    if published is None:
        return unresolved(Granularity.DAY)
    back = 1 if steer and steer.kind == "l" else 0
    if size is None:
        lean = words.lean()
        back = -1 if lean > 0 and day < published.day else 1 if lean <= 0 and day > published.day else 0
    whole = months(published.year, published.month - back)
    if whole is None or day > whole[1].day:
        return None
    found = whole[0].replace(day=day)
    return moment(found, found, Granularity.DAY)


def _plain_day(word: str) -> bool:
    return word[0].isdigit()


def _closes(after: Lexeme | None) -> bool:
    """Say whether nothing that a number could count follows."""
    return after is None or not after.word[0].isalnum()


def in_units(words: Words) -> Moment | None:
    """Read "in two weeks" where the verb looks ahead: "will return in two weeks"."""
    count, size, published = words.value("0q"), words.value("U") or DAY, words.clock.published
    before, after = words.before(), words.after()
    if (
        not count
        or not before
        or before.word != "in"
        or size >= YEAR
        or words.lean() <= 0
        or (after and after.kind in "omg-")
    ):
        return None
    return period(size, published, count) if published else unresolved(GRANULARITY[size])
