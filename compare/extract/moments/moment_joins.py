"""Joining the moments of a sentence: "early" and "late", the two ends of a stretch, the day of a clock time."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from attrs import evolve

from compare.extract.moments.clock_times import offset_of
from compare.extract.moments.date_lexemes import Lexeme
from compare.text import Span
from compare.values import Granularity, Moment
from compare.values.moment import Role

_EARLY, _MID, _LATE = 1, 2, 3
_ROLES = {"s": Role.SINCE, "y": Role.BY}
_PARTIAL = (Granularity.DAY, Granularity.MONTH)
_SINGLE = (Granularity.TIME, Granularity.PART_OF_DAY, Granularity.DAY)


class Found(NamedTuple):
    """A moment of a sentence, with the lexemes it was read from (`at` to `to`, end exclusive)."""

    moment: Moment
    span: Span
    all: Sequence[Lexeme]
    at: int
    to: int

    @property
    def kind(self) -> str:
        """Return the kind of the first lexeme."""
        return self.all[self.at].kind

    def before(self, back: int = 1) -> Lexeme | None:
        """Return a lexeme before the moment."""
        return self.all[self.at - back] if self.at >= back else None


def joined(found: list[Found], text: str) -> list[Found]:
    """Return the moments of a sentence with what their neighbours and the words between say of them."""
    found = [_narrowed(f) for f in found]
    for at in range(1, len(found)):
        if _stretches(found[at - 1], found[at]):
            found[at - 1 : at + 1] = _ends(found[at - 1], found[at])
        elif _listed(found[at - 1], found[at]):
            found[at] = found[at]._replace(moment=_next_one(found[at].moment))
    days = {f.moment.start for f in found if f.moment.granularity in _SINGLE and f.moment.start}
    day = days.pop() if len(days) == 1 else None
    return [_placed(_with_role(f, text), _beside(found, at) or day) for at, f in enumerate(found)]


def _beside(found: Sequence[Found], at: int) -> date | None:
    """Return the day that stands next to a clock time: "10 p.m. on Tuesday", "Tuesday at 10 p.m."."""
    one = found[at]
    for other in (*found[at + 1 : at + 2], *(found[at - 1 : at] if at else ())):
        between = one.all[min(one.to, other.to) : max(one.at, other.at)]
        if other.moment.granularity in _SINGLE and all(lexeme.kind in "O,@t" for lexeme in between):
            return other.moment.start
    return None


def _narrowed(found: Found) -> Found:
    """Take "early", "mid" and "late" in ("late last month", "early 1980s", "earlier this year")."""
    before = found.before()
    at = found.at - 1
    if before and before.kind == "-" and (two := found.before(2)) and two.kind == "e":
        before, at = two, found.at - 2
    if before is None or before.kind not in "ebf" or before.end < found.span.start - 1:
        return found
    first = found.all[found.at]
    if before.kind in "bf" and not (before.value == 1 and first.kind in "hlRD"):
        return found
    span = Span(before.start, found.span.end)
    part = before.value if before.kind == "e" else {"b": _EARLY, "f": _LATE}[before.kind] if first.kind == "D" else 0
    moment = _part(found.moment, part) if part else found.moment
    return found._replace(moment=moment, span=span, at=at)


def _part(moment: Moment, part: int) -> Moment:
    """Return the early, middle or late part of a period (quarters of a century, else halves)."""
    start, end = moment.start, moment.end
    if moment.granularity in (Granularity.DAY, Granularity.PART_OF_DAY) and part != _MID:
        time = moment.time or ("00:00/09:00" if part == _EARLY else "17:00/23:59")
        return evolve(moment, granularity=Granularity.PART_OF_DAY, time=time)
    if start is None or end is None:
        return moment
    if moment.granularity is Granularity.MONTH:
        days = {_EARLY: (1, 15), _MID: (10, 20), _LATE: (15, end.day)}[part]
        return evolve(moment, start=start.replace(day=days[0]), end=start.replace(day=days[1]))
    if moment.granularity is Granularity.YEAR:
        months = {_EARLY: (1, 6), _MID: (4, 9), _LATE: (7, 12)}[part]
        return evolve(moment, start=start.replace(month=months[0]), end=_month_end(start.year, months[1]))
    spans = {Granularity.DECADE: ((0, 4), (3, 6), (5, 9)), Granularity.CENTURY: ((0, 24), (25, 74), (75, 99))}
    if moment.granularity in spans:
        first, last = spans[moment.granularity][part - 1]
        return evolve(moment, start=date(start.year + first, 1, 1), end=date(start.year + last, 12, 31))
    return moment


def _month_end(year: int, month: int) -> date:
    return (date(year + month // 12, month % 12 + 1, 1) if year < 9999 or month < 12 else date.max) - timedelta(days=1)


def _stretches(one: Found, two: Found) -> bool:
    """Say whether two moments are the ends of one stretch: "X to Y", "between X and Y", "X – Y"."""
    between = [lexeme.kind for lexeme in one.all[one.to : two.at] if lexeme.kind not in "t@eEo"]
    if between == ["-"] and one.moment.granularity is not two.moment.granularity and "h" in (one.kind, two.kind):
        return False
    if Granularity.TIME in (one.moment.granularity, two.moment.granularity) or len(between) != 1:
        return False
    opened = one.before()
    opened = one.before(2) if opened and opened.kind in "t@e" else opened
    between_and = bool(opened and opened.kind == "F" and opened.value == 1)
    return between[0] in "r-" or (between[0] == "&" and between_and)


def _listed(one: Found, two: Found) -> bool:
    """Say whether the second of a list without years was read half a year or more before the first."""
    first, last = one.moment, two.moment
    between = "".join(lexeme.kind for lexeme in one.all[one.to : two.at])
    if (
        between not in ("&", ",", ",&")
        or first.granularity is not last.granularity
        or first.granularity not in _PARTIAL
    ):
        return False
    if first.weekday is not None or _has_year(one) or _has_year(two) or not (first.start and last.start):
        return False
    return (first.start - last.start).days > 180


def _ends(one: Found, two: Found) -> tuple[Found, Found]:
    """Return both ends with their roles; an end without a year takes the other's."""
    first, last = one.moment, two.moment
    if first.start and last.start and not _has_year(one) and _has_year(two) and first.granularity in _PARTIAL:
        first = _in_year(first, last.start.year)
        first = _in_year(first, last.start.year - 1) if first.start and first.start > last.start else first
    if first.start and last.start and first.start > last.start and not _has_year(two):
        last = _next_one(last)
    if first.start and last.end and first.start > last.end:
        return one, two
    whole = (first.start, last.end) if first.start and last.end else None
    return (
        one._replace(moment=evolve(first, role=Role.FROM, whole=whole)),
        two._replace(moment=evolve(last, role=Role.TO, whole=whole)),
    )


def _next_one(moment: Moment) -> Moment:
    """Return the next weekday, day or month of the same name."""
    if moment.start is None or moment.end is None:
        return moment
    if moment.weekday is None:
        return _in_year(moment, moment.start.year + 1)
    week = timedelta(days=7)
    return evolve(moment, start=moment.start + week, end=moment.end + week)


def _has_year(found: Found) -> bool:
    return any(lexeme.kind in "4aND" for lexeme in found.all[found.at : found.to])


def _in_year(moment: Moment, year: int) -> Moment:
    if moment.start is None or moment.end is None:
        return moment
    try:
        start = moment.start.replace(year=year)
    except ValueError:
        return moment
    end = _month_end(year, start.month) if moment.granularity is Granularity.MONTH else start
    return evolve(moment, start=start, end=end)


def _with_role(found: Found, text: str) -> Found:
    """Say of a moment what the word before it makes of it: since, until, by, before, after."""
    before, moment = found.before(), found.moment
    if before and before.kind in "t@":
        before = found.before(2)
    if before is None or moment.role is not Role.AT or moment.granularity is Granularity.TIME:
        return found
    role = _ROLES.get(before.kind) or (Role.UNTIL if before.kind == "r" and before.value >= 2 else None)
    counted = (two := found.before(2)) is not None and two.kind == "U"
    if role is None and before.kind in "bf" and before.value == 2 and not counted and not _leads_on(found, text):
        role = Role.BEFORE if before.kind == "b" else Role.AFTER
    if role is None:
        return found
    start, end = moment.start, moment.end
    whole = {
        Role.SINCE: (start, None),
        Role.BEFORE: (None, start and start - timedelta(days=1) if start != date.min else None),
        Role.AFTER: (end and end + timedelta(days=1) if end != date.max else None, None),
    }.get(role, (None, end))
    return found._replace(moment=evolve(moment, role=role, whole=whole if moment.resolved else None))


def _leads_on(found: Found, text: str) -> bool:
    """Say whether the moment belongs to what follows ("after Friday's vote", "before the 2012 election")."""
    after = found.all[found.to] if found.to < len(found.all) else None
    return after is not None and (after.kind == "j" or (after.kind == "x" and text[after.start].isalpha()))


def _placed(found: Found, day: date | None) -> Found:
    """Give a clock time the day of its sentence, where that names exactly one."""
    if found.moment.granularity is not Granularity.TIME or day is None:
        return found
    zone = found.moment.zone
    offset = found.moment.offset
    if zone and offset is None:
        offset = offset_of(zone, day)
    return found._replace(moment=evolve(found.moment, start=day, end=day, offset=offset))
