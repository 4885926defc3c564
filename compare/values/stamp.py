"""Publication stamps: the day, and often the time, that a page or a record says it was published.

A stamp becomes ISO 8601 as written: seconds only where it has them, a zone only where it names one whose
offset is sure, and never converted into another zone. A stamp without a year or without a day is none.
"""

import re
from collections.abc import Iterable
from datetime import date

from compare.data.calendar import MONTHS, OFFSETS
from compare.text import Span

_MONTH = (
    r"(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]{0,2}[ \t]{0,4})?"
_DAY = (
    r"(?P<day>" + _WEEKDAY + r"(?<![\d.,:/-])(?:"
    r"(?P<d1>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \t\-./]{0,3}"
    + _MONTH.format("m1")
    + r"[ \t,\-./]{0,3}(?P<y1>\d{4})(?!\d)"
    r"|" + _MONTH.format("m2") + r"[ \t\-/]{0,3}(?P<d2>\d{1,2})(?:st|nd|rd|th)?[ \t,\-/]{1,3}(?P<y2>\d{4})(?!\d)"
    r"|(?P<y3>\d{4})(?P<s3>[-/.])(?P<m3>\d{1,2})(?P=s3)(?P<d3>\d{1,2})(?!\d)"
    r"|(?P<y5>\d{4})(?P<m5>\d\d)(?P<d5>\d\d)(?=T\d{4})"
    r"|(?P<n1>\d{1,2})(?P<s4>[-/.])(?P<n2>\d{1,2})(?P=s4)(?P<y4>\d{4}|\d\d)(?!\d)))"
)
_ZONE = (
    r"(?:[ \t]?\(?(?P<{0}zone>(?-i:Z|(?:GMT|UTC)?[+\u2212-]\d{{1,2}}(?::?\d\d)?|[A-Z]{{1,4}}T|UTC))"
    r"(?![A-Za-z\d:])\)?)?"
)
_CLOCK = (
    r"(?P<{0}h>\d{{1,2}})(?:(?P<{0}sep>[:.h])?(?P<{0}mi>\d\d)(?::?(?P<{0}s>\d\d)(?:[.,]\d{{1,9}})?)?)?"
    r"(?:[ \t]?(?P<{0}half>[ap])\.?[ \t]?m\b\.?)?" + _ZONE
)
STAMP = re.compile(
    r"(?:(?<![\d.:])"
    + _CLOCK.format("b")
    + r"[ \t]?[,·|]?[ \t]{0,2}(?:on )?)?"
    + _DAY
    + r"(?:[ \t,;|•·–—-]{0,4}(?:T|at |@)?"
    r"[ \t]?" + _CLOCK.format("a") + r")?",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"\d[./]\d{2}\b|\d{4}")
_LABEL = re.compile(
    r"(?:first |last )?(?:published|posted|created|updated|modified|date|issued|released|filed|written)?"
    r"(?: date)?(?: on| at)?[: ]{0,3}",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"(?:updated|modified|edited|corrected)\b[^\d]{0,20}$", re.IGNORECASE)


def parse_stamp(text: str, order: str | None = None) -> str | None:
    """Read a text that is nothing but a stamp (a label such as "Published:" aside) as ISO 8601.

    `order` ("dmy", "mdy" or "ymd") decides "03/04/2024", which is no stamp without it. None: not a stamp.
    """
    text = text.strip()
    label = _LABEL.match(text)
    found = STAMP.match(text, label.end() if label else 0) or STAMP.match(text)
    read = _read(found, order) if found else None
    return read[1] if read and not text[read[0].end :].strip(" \t\r\n.,;|") else None


def find_stamp(line: str, order: str | None = None) -> tuple[Span, str] | None:
    """Find the stamp of a line: the first that does not call itself an update, else the first."""
    first: tuple[Span, str] | None = None
    for found in STAMP.finditer(line) if _ANY_YEAR.search(line) else ():
        read = _read(found, order)
        if read and not _CHANGED.search(line, max(0, found.start() - 40), found.start()):
            return read
        first = first or read
    return first


def _read(found: re.Match[str], order: str | None) -> tuple[Span, str] | None:
    """Return the span and the ISO form; a number beside the day that is no clock time stays outside."""
    part = found.groupdict()
    day = _day(part, order)
    if day is None:
        return None
    before, after = _clock(part, "b"), _clock(part, "a")
    if part["asep"] == "." and not part["ahalf"] and not part["azone"] and found.string[found.end() :].strip(" |"):
        after = ""
    span = Span(
        found.start() if before and not after else found.start("day"), found.end() if after else found.end("day")
    )
    return span, day.isoformat() + (after or before)


def _day(part: dict[str, str | None], order: str | None) -> date | None:
    for form in "12":
        if (year := part["y" + form]) and (month := part["m" + form]) and (day := part["d" + form]):
            return _date(year, MONTHS[month[:3].lower()], day)
    for form in "35":
        if (year := part["y" + form]) and (month := part["m" + form]) and (day := part["d" + form]):
            return _date(year, month, day)
    first, second, last = part["n1"] or "", part["n2"] or "", part["y4"] or ""
    if part["s4"] == "." and len(last) == 4:
        order = "dmy"
    readings = {"dmy": (last, second, first), "mdy": (last, first, second)}
    if len(last) == 2:
        readings["ymd"] = (first, second, last)
    if order in readings and (sure := _date(*readings[order])):
        return sure
    return _only(_date(*reading) for reading in readings.values())


def _only(readings: Iterable[date | None]) -> date | None:
    """Return the reading that all possible ones agree on."""
    possible = {reading for reading in readings if reading}
    return possible.pop() if len(possible) == 1 else None


def _date(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) <= 2 else 0), int(month), int(day))
    except ValueError:
        return None


def _clock(part: dict[str, str | None], side: str) -> str:
    """Return "THH:MM", with seconds and zone where written, or nothing where it is no clock time."""
    hour, minute, half = part[side + "h"], part[side + "mi"], (part[side + "half"] or "").lower()
    if hour is None or (minute is None and not half) or int(minute or 0) > 59:
        return ""
    if not part[side + "sep"] and len(hour + (minute or "")) == 3:
        return ""
    number = int(hour) if not half else int(hour) % 12 + (12 if half == "p" else 0)
    if number > 23 or (half and not 1 <= int(hour) <= 12):
        return ""
    seconds = part[side + "s"]
    return f"T{number:02d}:{minute or '00'}" + (f":{seconds}" if seconds else "") + _offset(part[side + "zone"])


def _offset(zone: str | None) -> str:
    """Return the offset of a zone as ISO writes it; nothing where the letters mean more than one ("IST")."""
    if not zone:
        return ""
    name = zone.upper().replace("\u2212", "-")
    if name in OFFSETS:
        return OFFSETS[name]
    digits = re.fullmatch(r"(?:GMT|UTC)?([+-])(\d{1,2}?):?(\d\d)?", name)
    if not digits:
        return ""
    sign, hours, minutes = digits.groups()
    return f"{sign}{int(hours):02d}:{minutes or '00'}"
