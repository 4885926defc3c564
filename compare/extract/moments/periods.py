"""Periods of the calendar: the week, month, year … that holds a day, and its neighbours (ISO 8601 weeks)."""

from datetime import date, timedelta

from compare.values import Granularity, Moment

DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, YEAR, DECADE, CENTURY = range(1, 10)
LAST_YEAR = 2999  # what is later is no year of an article, and leaves room to count on
GRANULARITY = {
    DAY: Granularity.DAY,
    WEEKEND: Granularity.WEEKEND,
    WEEK: Granularity.WEEK,
    FORTNIGHT: Granularity.WEEK,
    MONTH: Granularity.MONTH,
    QUARTER: Granularity.QUARTER,
    YEAR: Granularity.YEAR,
    DECADE: Granularity.DECADE,
    CENTURY: Granularity.CENTURY,
}


def unresolved(granularity: Granularity) -> Moment:
    """Return a moment that nothing is known of but its granularity."""
    return Moment(None, None, granularity)


def moment(start: date, end: date, granularity: Granularity) -> Moment:
    """Return an interval of days."""
    return Moment(start, end, granularity)


def months(year: int, month: int, count: int = 1) -> tuple[date, date] | None:
    """Return first and last day of `count` months from a month; a month of 13 is January of the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last = month + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    if not (year >= 1 and end_year <= LAST_YEAR):
        return None
    after = date(end_year + end_month // 12, end_month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(days=1)


def years(first: int, count: int = 1) -> tuple[date, date] | None:
    """Return first and last day of years."""
    last = first + count - 1
    return (date(first, 1, 1), date(last, 12, 31)) if 1 <= first <= last <= LAST_YEAR else None


def shifted(day: date, unit: int, by: int) -> date | None:
    """Move a day by units; the 31st becomes the last day of a shorter month."""
    try:
        if unit <= FORTNIGHT:
            return day + timedelta(days=by * {DAY: 1, WEEKEND: 7, WEEK: 7, FORTNIGHT: 14}[unit])
        size = {MONTH: 1, QUARTER: 3, YEAR: 12, DECADE: 120, CENTURY: 1200}[unit]
        span = months(day.year, day.month + by * size)
        return span and span[0].replace(day=min(day.day, span[1].day))
    except OverflowError:
        return None


def period(unit: int, day: date, by: int = 0) -> Moment | None:
    """Return the calendar's period of a unit that holds a day, moved by whole periods."""
    on = shifted(day, unit, by)
    if on is None:
        return None
    if unit == DAY:
        return moment(on, on, Granularity.DAY)
    if unit <= FORTNIGHT:
        monday = on - timedelta(days=on.weekday())
        first = monday + timedelta(days=5 if unit == WEEKEND else 0)
        return moment(first, monday + timedelta(days=6), GRANULARITY[unit])
    days = {
        MONTH: months(on.year, on.month),
        QUARTER: months(on.year, (on.month - 1) // 3 * 3 + 1, 3),
        YEAR: years(on.year),
        DECADE: years(on.year // 10 * 10, 10),
        CENTURY: years(on.year // 100 * 100, 100),
    }[unit]
    return days and moment(*days, GRANULARITY[unit])
