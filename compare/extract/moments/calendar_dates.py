"""Calendar dates: full and partial dates, months and weekdays.

A partial date is the one nearest to the publication that its verb and its weekday allow.
"""

import re
from datetime import date, timedelta

from compare.data.calendar import (
    AFTER_WEEKDAY_NAMES,
    BEFORE_WEEKDAY_NAMES,
    DAY_PARTS,
    NAMED_DAYS,
    RECURRING,
    SHY_MONTHS,
)
from compare.extract.moments.date_context import Words
from compare.extract.moments.periods import LAST_YEAR, moment, months, unresolved
from compare.values import Granularity, Moment

_PARTS = tuple(DAY_PARTS.values())
# Months back, and leaning, that do not say which year is meant: "will vote in May" said in July; of the year
# before: "won in July" said in April. Above the number of months back of each leaning the next one is meant.
_UNSURE = frozenset({(2, 1), (3, 1), (4, 1)})
_UNSURE_LAST_YEAR = frozenset({(11, -1), (10, -1), (9, -1), (7, 0)}) | _UNSURE
_AHEAD, _AHEAD_LAST_YEAR = (11, 9, 4), (11, 7, 4)


def calendar_date(words: Words) -> Moment | None:
    """Read a day of a month, with or without weekday and year ("Wednesday, 27 November", "Nov. 27, 2024")."""
    month, day = words.value("M"), words.value("01")
    if month is None or not day or not 1 <= day <= 31:
        return None
    year = year_of(words)
    if year is None and words.first("0") and _counts(words):
        return None
    return on_day(words, year, month, day, words.value("Ww"))


def _counts(words: Words) -> bool:
    """Say whether the number after a month counts what follows ("in November 27 people")."""
    before, after = words.before(), words.after()
    month_last = words.all[words.to - 1].kind == "0"
    return bool(month_last and before and before.kind == "i" and after and after.kind == "x" and after.word.isalpha())


def year_of(words: Words) -> int | None:
    """Return the year among the matched words: "2024", "'98"."""
    year = words.value("43")
    if year is not None:
        return year
    short = words.value("a")
    return None if short is None else _full_year(short)


def _full_year(short: int) -> int:
    """Return the year of "'98" or "'07"."""
    return short + (2000 if short < 40 else 1900)


def on_day(words: Words, year: int | None, month: int, day: int, weekday: int | None) -> Moment | None:
    """Return a day of a month; without a year the nearest that the words allow, None where there is no such day."""
    published = words.clock.published
    found = (
        _date(year, month, day) if year is not None else published and _nearest(words, published, month, day, weekday)
    )
    if found:
        return Moment(found, found, Granularity.DAY, weekday=weekday)
    possible = year is None and published is None and _date(2000, month, day)
    return Moment(None, None, Granularity.DAY, weekday=weekday) if possible else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year <= LAST_YEAR else None
    except ValueError:
        return None


def _nearest(words: Words, published: date, month: int, day: int, weekday: int | None) -> date | None:
    """Return the day in the year that its weekday, its verb, or else its distance speaks for."""
    possible = [d for by in (-1, 0, 1) if (d := _date(published.year + by, month, day))]
    if not possible:
        return None
    lean = words.lean() if not words.deadline() else 0

    def cost(d: date) -> int:
        ahead = (d - published).days
        against = 0 if not lean or ahead == 0 or (ahead > 0) == (lean > 0) else 180
        amiss = 200 if weekday is not None and d.weekday() != weekday else 0
        return abs(ahead) + against + amiss

    return min(possible, key=cost)


def holiday(words: Words) -> Moment | None:
    """Read "Christmas Day", "Christmas Eve 2023", "Boxing Day", "New Year's Eve"."""
    first = words.all[words.at]
    named = next(lexeme for lexeme in reversed(words.all[words.at : words.to]) if lexeme.kind in "UV")
    new_year = first.kind == "Y"
    if named.word not in ("day", "eve") or not words.capital(first.start):
        return None
    month, day = divmod(101 if new_year else first.value, 100)
    if named.word == "eve":
        if first.word not in ("christmas", "new"):
            return None
        month, day = (12, 31) if new_year else (month, day - 1)
    return on_day(words, year_of(words), month, day, None)


def numeric_date(words: Words) -> Moment | None:
    """Read "27/11/2024", "2024-11-27" or "27.11.2024"; the clock's order decides between two readings."""
    found = words.first("N") or words.all[words.at]
    raw = found.word[:10] if found.kind == "N" else "/".join(map(str, words.values("04")))
    digits = re.findall(r"\d+", raw)
    weekday = words.value("Ww")
    if len(digits[0]) == 4:
        return on_day(words, int(digits[0]), int(digits[1]), int(digits[2]), weekday)
    if len(digits) == 2:
        return _bare_numeric(words, int(digits[0]), int(digits[1]), weekday)
    year = int(digits[2]) if len(digits[2]) == 4 else _full_year(int(digits[2]))
    order = "dmy" if "." in found.word else words.clock.order
    one, two = int(digits[0]), int(digits[1])
    if len(digits[2]) == 2 and (order == "ymd" or "-" in found.word):
        return on_day(words, _full_year(one), two, int(digits[2]), weekday) if order == "ymd" else None
    day, month = (one, two) if (order == "dmy" or one > 12) and two <= 12 else (two, one)
    return on_day(words, year, month, day, weekday)


def _bare_numeric(words: Words, one: int, two: int, weekday: int | None) -> Moment | None:
    """Read "22/04" after a weekday or "on" only: elsewhere it is a fraction, a score or a fiscal year."""
    before = words.before()
    if words.all[words.at].word in NAMED_DAYS:
        return None
    if weekday is None and not (before and before.kind == "O"):
        return None
    day, month = (one, two) if (words.clock.order == "dmy" or one > 12) and two <= 12 else (two, one)
    return on_day(words, None, month, day, weekday)


def day_range(words: Words) -> Moment | None:
    """Read days of one month: "18–24 November 2024", "Nov. 18 and 19"."""
    month, days = words.value("M"), words.values("01")
    if month is None or len(days) != 2 or not 1 <= days[0] < days[1] <= 31:
        return None
    after = words.after()
    if words.all[words.to - 1].kind == "0" and after and after.kind in "xUv":
        return None
    last = on_day(words, year_of(words), month, days[1], None)
    if last is None or last.end is None:
        return last and unresolved(Granularity.INTERVAL)
    first = _date(last.end.year, month, days[0])
    return moment(first, last.end, Granularity.INTERVAL) if first else None


def month_year(words: Words) -> Moment | None:
    """Read a month of a year."""
    year, month = year_of(words), words.value("M")
    days = months(year, month) if year and month else None
    return days and moment(*days, Granularity.MONTH)


def month_range(words: Words) -> Moment | None:
    """Read months of one year: "June and July of 2009"."""
    year, both = year_of(words), words.values("M")
    if not year or len(both) != 2:
        return None
    first, last = months(year - (both[0] > both[1]), both[0]), months(year, both[1])
    return first and last and moment(first[0], last[1], Granularity.INTERVAL)


def bare_month(words: Words) -> Moment | None:
    """Read a month alone: the nearest past one, the next where its verb looks ahead."""
    lexeme = words.all[words.at]
    if lexeme.word.rstrip(".") in SHY_MONTHS and not _asked_for(words):
        return None
    after, before = words.after(), words.before()
    if (after and after.kind == "0" and not _counted(words)) or (before and before.word in RECURRING):
        return None
    published = words.clock.published
    if published is None:
        return unresolved(Granularity.MONTH)
    back = (published.month - lexeme.value) % 12
    lean = words.lean()
    this_year = lexeme.value <= published.month
    if not words.deadline() and (back, lean) in (_UNSURE if this_year else _UNSURE_LAST_YEAR):
        return unresolved(Granularity.MONTH)
    ahead = back > (6 if words.deadline() else (_AHEAD if this_year else _AHEAD_LAST_YEAR)[lean + 1])
    days = months(published.year, published.month - back + (12 if ahead else 0))
    return days and moment(*days, Granularity.MONTH)


def _counted(words: Words) -> bool:
    after = words.after(1)
    return bool(after and after.kind in "xU")


def _asked_for(words: Words) -> bool:
    """Say whether a word before a month asks for a time, so that it is neither a verb nor a person."""
    before, after = words.before(), words.after()
    if _attributive(words):
        return True
    if after and (after.kind == "x" and after.word[:1].isalpha() and words.capital(after.start)):
        return False
    if before is None:
        return False
    if before.kind in "isylnheF" or (before.kind in "r&,-" and (two := words.before(2)) and two.kind in "M401e"):
        return True
    return before.kind == "o" and (two := words.before(2)) is not None and two.kind in "EHeU"


def _attributive(words: Words) -> bool:
    """Say whether a month stands between an article or an adjective and a noun: "a June interview"."""
    month, before, after = words.all[words.at], words.before(), words.after()
    if before is None or after is None or not (after.kind == "j" or words.tag(after.start) in ("NOUN", "ADJ")):
        return False
    if month.word in ("may", "march"):
        return before.word in ("a", "the") and after.kind != "j"
    token = words.token(before.start)
    owned = token is not None and (token.tag == "ADJ" or token.fine in ("PRP$", "VBG", "VBN"))
    return owned or before.kind in "tj" or before.word in ("a", "an") or (before.kind in "bf" and after.kind == "j")


def weekday(words: Words) -> Moment | None:
    """Read a weekday, maybe with a part of the day: the nearest past one (today included), or the next."""
    if _in_a_name(words):
        return None
    day, part = words.value("W") or 0, words.value("P")
    published = words.clock.published
    granularity = Granularity.DAY if part is None else Granularity.PART_OF_DAY
    time = None if part is None else _PARTS[part]
    if published is None:
        return Moment(None, None, granularity, time, weekday=day)
    back = (published.weekday() - day) % 7
    on = (
        published
        - timedelta(days=back)
        + timedelta(days=7 if back and words.lean() >= (0 if words.deadline() else 1) else 0)
    )
    return Moment(on, on, granularity, time, weekday=day)


def day_of_weekday(words: Words) -> Moment | None:
    """Read "Tuesday the 24th": the nearest day that is both; Friday the 13th is left alone."""
    weekday, day, published = words.value("W"), words.value("01"), words.clock.published
    lexeme, after = words.all[words.to - 1], words.after()
    if not day or day > 31 or day == 13 or (lexeme.kind == "0" and (after is None or after.kind not in ".,)")):
        return None
    if published is None:
        return Moment(None, None, Granularity.DAY, weekday=weekday)
    near = (published + timedelta(days=by) for by in sorted(range(-45, 46), key=abs))
    found = next((d for d in near if d.day == day and d.weekday() == weekday), None)
    return Moment(found, found, Granularity.DAY, weekday=weekday) if found else None


def _in_a_name(words: Words) -> bool:
    before, after = words.before(), words.after()
    if before and before.word in BEFORE_WEEKDAY_NAMES | RECURRING:
        return True
    if after and after.kind == "t" and (two := words.after(1)) and two.word == "13th":
        return True
    return bool(after and after.word in AFTER_WEEKDAY_NAMES and words.capital(after.start))
