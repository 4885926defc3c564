"""Clock times with their zones; the day comes from the words around them."""

from datetime import date, timedelta

from compare.data.calendar import AMERICAN_ZONES, OFFSETS
from compare.extract.moments.date_context import Words
from compare.values import Granularity, Moment


def clock_time(words: Words) -> Moment | None:
    """Read "3 p.m.", "10:44 p.m. EST", "4:00 p.m. local time (1100 GMT)", "noon", "1300 GMT"."""
    first = words.all[words.at]
    minutes = _minutes(first.kind, first.value)
    named = words.first("x")
    if minutes is None or (named and not words.capital(named.start)) or (not words.first("ZLx") and not _sure(words)):
        return None
    zone, offset = _zone(words)
    times = [
        m for lexeme in words.all[words.at + 1 : words.to] if (m := _minutes(lexeme.kind, lexeme.value)) is not None
    ]
    if times and words.first("("):
        offset = (minutes - times[-1] + 720) % 1440 - 720
    return Moment(None, None, Granularity.TIME, _shown(minutes), zone, offset)


def time_range(words: Words) -> Moment | None:
    """Read "2 to 4 p.m.", "from 9 a.m. to 5 p.m."."""
    first, last = words.all[words.at], words.all[words.at + 2]
    end = last.value
    begin = first.value if first.kind == "T" else first.value * 60
    if begin < 0 or end < 0 or begin > 1440 or (first.kind == "0" and not 1 <= first.value <= 12):
        return None
    if first.kind == "0" and begin % 720 + 720 <= end:
        begin = begin % 720 + 720
    zone, offset = _zone(words)
    return Moment(None, None, Granularity.TIME, f"{_shown(begin)}/{_shown(end)}", zone, offset)


def _minutes(kind: str, value: int) -> int | None:
    if kind == "T":
        return value if value >= 0 else None
    if kind == "4" and value // 100 < 24 and value % 100 < 60:
        return value // 100 * 60 + value % 100
    return None


def _shown(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _sure(words: Words) -> bool:
    """Say whether a time needs no word before it ("3 p.m.") or has one ("at 10:44")."""
    first, before, after = words.all[words.at], words.before(), words.after()
    if first.kind != "T":
        return False
    if "m" in first.word and not first.word.startswith("mid"):
        return True
    return bool(before and before.kind in "@yFsrbfWRP&,") and not (
        after and after.kind == "x" and after.word[:1].isalpha()
    )


def _zone(words: Words) -> tuple[str | None, int | None]:
    for at in range(words.at, words.to):
        lexeme = words.all[at]
        if lexeme.kind in "Lx" and at + 1 < words.to and words.all[at + 1].kind == "m":
            name = words.text[lexeme.start : words.all[at + 1].end]
            return name, offset_of(name, None)
        if lexeme.kind == "Z":
            name = words.text[lexeme.start : lexeme.end].rstrip(".")
            return name, offset_of(name, None)
    return None, None


def offset_of(zone: str, on: date | None) -> int | None:
    """Return the minutes east of UTC of a zone, on a day where it depends on one; None where not sure."""
    american = AMERICAN_ZONES.get(zone.split()[0])
    if american is not None:
        return american + (60 if _american_summer(on) else 0) if on else None
    written = OFFSETS.get(zone)
    if written is None:
        return None
    if written == "Z":
        return 0
    minutes = int(written[1:3]) * 60 + int(written[4:])
    return -minutes if written[0] == "-" else minutes


def _american_summer(on: date) -> bool:
    """Say whether daylight saving time holds in the United States (Energy Policy Act of 2005)."""
    first, last = date(on.year, 3, 8), date(on.year, 11, 1)
    begin = first + timedelta(days=6 - first.weekday())
    end = last + timedelta(days=6 - last.weekday())
    return begin <= on < end
