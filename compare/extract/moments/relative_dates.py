"""Relative dates: counted from the publication ("last week"), or from the moment before ("the next day")."""

from datetime import date, timedelta

from compare.data.calendar import DAY_PARTS
from compare.extract.moments.date_context import Words
from compare.extract.moments.periods import (
    CENTURY,
    DAY,
    DECADE,
    GRANULARITY,
    MONTH,
    QUARTER,
    WEEK,
    WEEKEND,
    YEAR,
    moment,
    months,
    period,
    shifted,
    unresolved,
    years,
)
from compare.values import Granularity, Moment

_PARTS = tuple(DAY_PARTS.values())
_NIGHT = 3
_OVER = frozenset({"over", "during", "throughout", "at", "for", "by", "since", "of"})


def near_day(words: Words) -> Moment | None:
    """Read today, yesterday, tomorrow, tonight, with a part of the day or without."""
    lexeme, part, before = words.all[words.at], words.value("P"), words.before()
    if before and words.capital(lexeme.start) and (before.kind == "j" or words.capital(before.start)):
        return None
    if lexeme.word == "tonight":
        part = _NIGHT
    return _day(words, lexeme.value, part)


def part_of_today(words: Words) -> Moment | None:
    """Read "this morning" and "last night"."""
    part = words.value("P") or 0
    if _in_quotes(words) or (words.first("l") and part != _NIGHT):
        return None
    return _day(words, -1 if words.first("l") else 0, part)


def _day(words: Words, by: int, part: int | None) -> Moment:
    published = words.clock.published
    on = published and shifted(published, DAY, by)
    granularity = Granularity.DAY if part is None else Granularity.PART_OF_DAY
    return Moment(on, on, granularity, None if part is None else _PARTS[part])


def unit(words: Words) -> Moment | None:
    """Read "last week", "this year", "next month", "this past week", "the past year"."""
    size, steer = words.value("U") or DAY, words.first("lnh")
    if steer is None or size == DAY or several(words) or (steer.kind in "ln" and steer.value == 3):
        return None
    published = words.clock.published
    if _in_quotes(words):
        return None
    if published is None:
        return unresolved(GRANULARITY[size])
    if size == WEEKEND:
        return _weekend(words, published)
    past, coming = words.first("l"), words.first("n")
    article, after = words.before(), words.after()
    if article and article.kind == "t" and after and after.kind == "o":
        return None
    if not words.first("h") and (past or coming) and ((article and article.kind == "t") or (past and past.value == 2)):
        return _stretch(published, size, -1 if past else 1)
    if past and past.value == 2 and size == WEEK and published.weekday() >= 5:
        return period(size, published)
    return period(size, published, -1 if past else 1 if coming else 0)


def this_day(words: Words) -> Moment | None:
    """Read "on this day"."""
    before = words.before()
    if words.value("U") != DAY or not before or before.kind != "O":
        return None
    return _day(words, 0, None)


def _weekend(words: Words, published: date) -> Moment | None:
    """Read a weekend: "this" one is the one before until Thursday, unless the verb looks ahead."""
    if words.first("n"):
        return period(WEEKEND, published, 1)
    if words.first("l"):
        return period(WEEKEND, published, -1)
    lean = words.lean()
    ahead = lean > 0 or published.weekday() >= 5 or (lean == 0 and published.weekday() >= 3)
    return period(WEEKEND, published, 0 if ahead else -1)


def the_weekend(words: Words) -> Moment | None:
    """Read "over the weekend"."""
    before = words.before(2) if (one := words.before()) and one.kind == "t" else words.before()
    if words.value("U") != WEEKEND or not before or before.word not in _OVER:
        return None
    published = words.clock.published
    return _weekend(words, published) if published else unresolved(Granularity.WEEKEND)


def _stretch(published: date, size: int, by: int) -> Moment | None:
    """Return the stretch of days from the publication back, or on: "the past three years"."""
    other = shifted(published, size, by)
    if other is None:
        return None
    if size == QUARTER:
        return _quarters(published, by)
    if by < 0:
        return moment(other, published, Granularity.INTERVAL)
    if size >= YEAR:
        days = years(published.year + 1, by * {YEAR: 1, DECADE: 10, CENTURY: 100}[size])
        return days and moment(*days, Granularity.INTERVAL)
    return moment(published + timedelta(days=1), other, Granularity.INTERVAL)


def _in_the_past(words: Words, published: date) -> bool:
    """Say whether the verb looks back and the story stands at an earlier time: "over the next six months"."""
    anchor = words.anchor
    return bool(anchor and anchor.end and (published - anchor.end).days > 60 and words.lean() < 0)


def _quarters(published: date, by: int) -> Moment | None:
    """Return whole quarters before or after the publication's."""
    this = (published.month - 1) // 3 * 3 + 1
    days = months(published.year, this + (3 if by > 0 else 3 * by), 3 * abs(by))
    return days and moment(*days, Granularity.QUARTER if abs(by) == 1 else Granularity.INTERVAL)


def units(words: Words) -> Moment | None:
    """Read "the past three years", "the next five days", "the last 14 days"."""
    count, size, steer = count_of(words), words.value("U") or DAY, words.first("ln")
    if not count or steer is None or steer.value == 3:
        return None
    published = words.clock.published
    if published is None or (steer.kind == "n" and _in_the_past(words, published)):
        return unresolved(Granularity.INTERVAL)
    return _stretch(published, size, -count if steer.kind == "l" else count)


def count_of(words: Words) -> int:
    """Return how many: the greatest of "a couple", 0 where the words make no one number."""
    numbers = words.values("0q")
    if words.first("H") or numbers[:1] == [1]:
        return numbers[0] if words.first("H") else numbers[-1]
    return numbers[0] if len(numbers) == 1 else 0


def ago(words: Words) -> Moment | None:
    """Read "two days ago", "a year ago": the day, week, month or year so many units back."""
    count, size = count_of(words), words.value("U") or DAY
    if not count:
        return None
    published = words.clock.published
    if published is None:
        return unresolved(GRANULARITY[size])
    if words.first("H"):
        return _and_a_half(published, size, count)
    return period(size, published, -count)


def _and_a_half(published: date, size: int, count: int) -> Moment | None:
    first, last = period(size, published, -count - 1), period(size, published, -count)
    if not (first and last and first.start and last.end):
        return None
    return moment(first.start, last.end, Granularity.INTERVAL)


def hence(words: Words) -> Moment | None:
    """Read "in two weeks' time", "three days from now"."""
    count, size = count_of(words), words.value("U") or DAY
    published = words.clock.published
    if not count:
        return None
    return period(size, published, count) if published else unresolved(GRANULARITY[size])


def _in_quotes(words: Words) -> bool:
    """Say whether the words are a title: "This Week" in quotation marks, ABC's This Week."""
    start, unit = words.all[words.at].start, words.all[words.to - 1]
    if not words.capital(unit.start) or not words.capital(start):
        return False
    return words.at > 0 or (start > 0 and words.text[start - 1] in "\"\u201c\u2018'")


def several(words: Words) -> bool:
    """Say whether the unit stands in the plural: "in the coming weeks" is no moment."""
    unit = words.first("U")
    return unit is not None and not words.first("h") and unit.word.endswith("s")


def end_of(words: Words) -> Moment | None:
    """Read "the end of the year", "year end": its last day after "by", else the whole of it."""
    size, published = words.value("U") or YEAR, words.clock.published
    if size == DAY:
        return None
    if published is None:
        return unresolved(GRANULARITY[size])
    whole = period(size, published)
    if whole is None or whole.end is None or size < MONTH:
        return whole
    before = words.before(2) if (one := words.before()) and one.kind == "t" else words.before()
    if before and before.kind == "y":
        return moment(whole.end, whole.end, Granularity.DAY)
    return whole
