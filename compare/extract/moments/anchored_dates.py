"""Dates that lean on the moment before them: "the next day", "two months later", "that year"."""

from compare.extract.moments.date_context import Words
from compare.extract.moments.periods import DAY, GRANULARITY, moment, months, period, unresolved
from compare.extract.moments.relative_dates import count_of, several
from compare.values import Granularity, Moment


def later(words: Words) -> Moment | None:
    """Read "two days later", "a year earlier", counted from the moment before."""
    count, size, steer = count_of(words), words.value("U") or DAY, words.first("fb")
    after = words.after()
    if not count or steer is None or (steer.value == 2 and after and after.kind in "xtTqW04MjvkhR"):
        return None
    return _from_anchor(words, size, count if steer.kind == "f" else -count)


def beside(words: Words) -> Moment | None:
    """Read "the next day", "the previous year", "the day before", "the following week"."""
    size, steer = words.value("U") or DAY, words.first("nlbf")
    if (
        steer is None
        or several(words)
        or (steer.kind == "n" and steer.value == 2)
        or (steer.kind == "l" and steer.value < 3)
    ):
        return None
    if steer.kind == "n" and steer.value == 1 and size != DAY:
        return None
    if not _like(words.anchor, size):
        return unresolved(GRANULARITY[size])
    return _from_anchor(words, size, 1 if steer.kind in "nf" else -1)


def same(words: Words) -> Moment | None:
    """Read "that year", "the same day"."""
    size, anchor = words.value("U") or DAY, words.anchor
    if several(words) or ((after := words.after()) and after.kind in "ok"):
        return None
    dated = anchor and anchor.weekday is None and anchor.granularity in (Granularity.DAY, Granularity.MONTH)
    return _from_anchor(words, size, 0) if dated or _like(anchor, size) else unresolved(GRANULARITY[size])


def month_of_that_year(words: Words) -> Moment:
    """Read "that March": the month of the year that the moment before it stands in."""
    anchor, month = words.anchor, words.value("M") or 1
    if anchor is None or anchor.start is None or anchor.granularity not in (Granularity.YEAR, Granularity.MONTH):
        return unresolved(Granularity.MONTH)
    days = months(anchor.start.year, month)
    return moment(*days, Granularity.MONTH) if days else unresolved(Granularity.MONTH)


def _like(anchor: Moment | None, size: int) -> bool:
    """Say whether a moment was stated in the unit itself."""
    fine = (Granularity.TIME, Granularity.PART_OF_DAY)
    return anchor is not None and (
        anchor.granularity is GRANULARITY[size] or (size == DAY and anchor.granularity in fine)
    )


def _from_anchor(words: Words, size: int, by: int) -> Moment:
    anchor = words.anchor
    if anchor is None or anchor.start is None or anchor.end is None:
        return unresolved(GRANULARITY[size])
    found = period(size, anchor.start, by)
    last = period(size, anchor.end, by)
    return found if found and found == last else unresolved(GRANULARITY[size])
