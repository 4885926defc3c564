"""Long periods by name: quarters, halves and seasons of a year, decades and centuries."""

from compare.extract.moments.calendar_dates import year_of
from compare.extract.moments.date_context import Words
from compare.extract.moments.periods import CENTURY, QUARTER, moment, months, years
from compare.values import Granularity, Moment


def decade(words: Words) -> Moment | None:
    """Read "1980s", "'80s", "the eighties"; "1800s" is a century."""
    value = words.value("D4") or 0
    if words.first("j") and (value % 10 or not (one := words.before()) or one.kind not in "te-"):
        return None
    spelled = words.all[words.at].word.isalpha()
    before = words.before()
    if value < 100:
        if spelled is False and before and before.kind in "e-" and not words.articled():
            return None
        listed = before and before.kind == "&" and (two := words.before(2)) and two.kind == "D"
        if (spelled or words.all[words.at].word[0].isdigit()) and not (listed or (before and before.kind in "te-")):
            return None
        value += 1900 if value >= 20 else 2000
    if value % 100 == 0 and value < 2000:
        days = years(value, 100)
        return days and moment(*days, Granularity.CENTURY)
    days = years(value, 10)
    return days and moment(*days, Granularity.DECADE)


def century(words: Words) -> Moment | None:
    """Read "the 19th century", "17th and 18th centuries"."""
    numbers = words.values("1")
    if words.value("U") != CENTURY or not all(1 <= n <= 22 for n in numbers):
        return None
    days = years((numbers[0] - 1) * 100, (numbers[-1] - numbers[0] + 1) * 100)
    return days and moment(*days, Granularity.CENTURY if len(numbers) == 1 else Granularity.INTERVAL)


def quarter(words: Words) -> Moment | None:
    """Read a quarter of a year that is named: "Q3 2024", "the third quarter of 2024"."""
    number, year = words.value("1Q"), year_of(words)
    if words.value("U") not in (None, QUARTER) or not number or number > 4 or not year:
        return None
    days = months(year, number * 3 - 2, 3)
    return days and moment(*days, Granularity.QUARTER)


def half_year(words: Words) -> Moment | None:
    """Read "the first half of 2024"."""
    number, year = words.value("1B"), year_of(words)
    if number not in (1, 2) or not year:
        return None
    days = months(year, number * 6 - 5, 6)
    return days and moment(*days, Granularity.INTERVAL)


def season(words: Words) -> Moment | None:
    """Read a season of a year (meteorological, northern half of the world)."""
    year, first = year_of(words), words.value("S")
    days = months(year, first, 3) if year and first else None
    return days and moment(*days, Granularity.SEASON)
