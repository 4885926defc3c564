"""Years that stand alone: four digits that count nothing."""

from datetime import date

from compare.data.calendar import COUNTED_NOUNS, NUMBERED_NOUNS, YEARLY_NOUNS
from compare.extract.moments.date_context import Words
from compare.extract.moments.periods import YEAR, moment, years
from compare.values import Granularity, Moment

_NEAR = range(1900, 2051)
_GLUE = frozenset("$£€¥#%/:°+=*@_")


def bare_year(words: Words) -> Moment | None:
    """Read a year that a word before it asks for, or that nothing around it counts with."""
    lexeme = words.all[words.at]
    if not 1000 <= lexeme.value <= 2199 or _glued(words) or _chained(words):
        return None
    if not _asked_for(words) and (lexeme.value not in _range(words) or _counted(words)):
        return None
    days = years(lexeme.value)
    return days and moment(*days, Granularity.YEAR)


def _range(words: Words) -> range:
    """Return the years that a number may be without a word that asks for one."""
    before, after = words.before(), words.after()
    if before is None and after and (after.kind == "," or after.word == ":"):
        return range(1400, 2100)
    if before and (
        before.kind in "hj" or (before.kind == "o" and not (after and after.kind == "x" and after.word.isalpha()))
    ):
        return range(1600, 2100)
    return _NEAR


def short_year(words: Words) -> Moment | None:
    """Read "in '98"."""
    before, short = words.before(), words.value("a") or 0
    if before is None or before.kind not in "isFyr&bf":
        return None
    days = years(short + (2000 if short < 40 else 1900))
    return days and moment(*days, Granularity.YEAR)


def the_year(words: Words) -> Moment | None:
    """Read "the year 2030"."""
    year = words.values("43")[0]
    days = years(year) if words.value("U") == YEAR and words.all[words.at].word == "year" else None
    return days and moment(*days, Granularity.YEAR)


def old_years(words: Words) -> Moment | None:
    """Read "(314 – 368)" and "c. 347-420" as one stretch."""
    before = words.before()
    first, last = words.values("3")
    circa = before and before.kind == "." and (two := words.before(2)) and two.word in ("c", "ca")
    if not (circa or (before and before.kind == "(")) or not 0 < last - first <= 120:
        return None
    return moment(date(first, 1, 1), date(last, 12, 31), Granularity.INTERVAL)


def _glued(words: Words) -> bool:
    """Say whether marks or a word of numbering beside the number make it no year."""
    lexeme, before, after = words.all[words.at], words.before(), words.after()
    text = words.text
    if lexeme.start and (text[lexeme.start - 1] in _GLUE or text[lexeme.start - 2 : lexeme.start] == "$ "):
        return True
    if before and before.kind in "03":
        return True
    if lexeme.end < len(text) and text[lexeme.end] in "%°$€£":
        return True
    if before and (
        before.word in NUMBERED_NOUNS or (before.kind == "." and (two := words.before(2)) and two.word == "no")
    ):
        return True
    if (
        before
        and before.kind == "-"
        and before.start
        and lexeme.start == before.end
        and text[before.start - 1].isalpha()
    ):
        return not (before.start == before.end - 1 and text[before.start] != "-")
    if after is None:
        return False
    return after.kind in "Uu" or after.word in COUNTED_NOUNS or (after.kind == "-" and _hyphened(words))


def _chained(words: Words) -> bool:
    """Say whether the number is a link of a chain of numbers: "138-2010-2015" is no pair of years."""
    at = words.at
    links = [words.kinds[at + step] for step in (-2, 2) if _linked(words, at, step)]
    far = any(_linked(words, at + step, step) for step in (-2, 2) if _linked(words, at, step))
    return far or len(links) == 2 or any(kind != "4" for kind in links)


def _linked(words: Words, at: int, step: int) -> bool:
    """Say whether a hyphen without spaces joins the lexeme to another number."""
    first, last = sorted((at, at + step))
    if first < 0 or last >= len(words.all) or words.kinds[first + 1] != "-" or words.kinds[at + step] not in "034":
        return False
    return words.all[first].end == words.all[first + 1].start and words.all[last].start == words.all[first + 1].end


def _hyphened(words: Words) -> bool:
    """Say whether the number is the first part of a word: "1500-metre"."""
    after, two = words.after(), words.after(1)
    lexeme = words.all[words.at]
    if not (after and two and lexeme.end == after.start and after.end == two.start):
        return False
    return two.kind in "xUu" and two.word not in ("present", "based", "style", "era")


def _asked_for(words: Words) -> bool:
    before = words.before()
    if before is None:
        return False
    if (
        before.kind in "isFyM,("
        or (before.kind == "@" and before.value in (1, 3))
        or before.word in ("c", "early", "late")
    ):
        return before.kind != "," or bool(words.after() and words.after().kind in ",)")  # type: ignore[union-attr]
    two = words.before(2)
    if _opens_a_range(words) or (before.kind == "r" and before.value >= 2):
        return True
    if before.kind == "." and two and two.word in ("c", "ca"):
        return True
    return before.kind in "r&-t" and two is not None and two.kind in "40MNsiF"


def _opens_a_range(words: Words) -> bool:
    """Say whether another year follows after a dash: "1715 - 1774"."""
    dash, other = words.after(), words.after(1)
    first = words.all[words.at].value
    return bool(dash and other and dash.kind == "-" and other.kind == "4" and 0 < other.value - first <= 150)


def _counted(words: Words) -> bool:
    """Say whether what follows may be what the number counts: a plural that no article announces."""
    before, after = words.before(), words.after()
    if not after or after.kind != "x" or words.capital(after.start):
        return False
    token = words.token(after.start)
    if not (token.fine == "NNS" if token else after.word.endswith("s") and not after.word.endswith("ss")):
        return False
    if after.word in YEARLY_NOUNS:
        return False
    return not (before and (before.kind in "tj" or before.word in ("his", "her", "their", "its", "our")))


def era_year(words: Words) -> Moment | None:
    """Read "AD 842" and "500 CE"; years before that are no days that a calendar counts."""
    era, year = words.value("C"), words.value("430")
    days = years(year) if era == 1 and year else None
    return days and moment(*days, Granularity.YEAR)


def year_range(words: Words) -> Moment | None:
    """Read "2004-05" or "2013/14" as one stretch; "2004–2005" is two moments, its ends."""
    first, last = words.value("4") or 0, words.value("0") or 0
    lexeme = words.all[words.at]
    short = words.all[words.to - 1]
    if not 1000 <= first <= 2199 or short.end - short.start != 2 or not 0 < (last - first) % 100 <= 30:
        return None
    if words.all[words.at + 1].start != lexeme.end or _glued(words):
        return None
    days = years(first, (last - first) % 100 + 1)
    return days and moment(*days, Granularity.INTERVAL)
