"""Lexemes of dates: the words of a sentence as letters that patterns of dates can be written in.

kind  what                       kind  what
0     number of one, two digits  U     unit (day … century)
4     number of four digits      R     today, yesterday
3     number of three digits     P     part of the day
1     ordinal (1st … 31st)       S     season
a     '98                        q v   count word; vague count
D     1980s, '80s, eighties      g b f ago, earlier, later
N     27/11/2024, 2024-11-27     e E   early, mid, late; end, start
T     clock time                 - / , ( )   marks
Z     zone of a clock time       j     possessive 's
M W w month, weekday, its short  Q B   Q1, H1
K V   Christmas …, Eve           C     AD, BC
x     any other word or mark
and one letter for each of the words that steer a date (compare/data/calendar.py).
"""

import re
from functools import lru_cache
from typing import NamedTuple

from compare.data.calendar import (
    AMERICAN_ZONES,
    CAPITAL_MONTHS,
    COUNTS,
    DAY_PARTS,
    DECADES,
    HOLIDAYS,
    MONTH_WORDS,
    MONTHS,
    NEAR_DAYS,
    OFFSETS,
    ORDINALS,
    OTHER_ZONES,
    SEASONS,
    SHORT_WEEKDAYS,
    STEERING,
    UNITS,
    WEEKDAYS,
)


class Lexeme(NamedTuple):
    """A word or a mark: where it stands, its kind, what it counts, and itself in lower case."""

    start: int
    end: int
    kind: str
    value: int
    word: str


_WORDS: dict[str, tuple[str, int]] = {
    **{word: ("M", n) for word, n in MONTH_WORDS.items()},
    **{word: ("q", n) for word, n in COUNTS.items()},
    **{word: ("1", n) for word, n in ORDINALS.items()},
    **{word: ("D", n) for word, n in DECADES.items()},
    **{word: ("W", n) for word, n in WEEKDAYS.items()},
    **{word: ("w", n) for word, n in SHORT_WEEKDAYS.items()},
    **{word: ("R", n) for word, n in NEAR_DAYS.items()},
    **{word: ("P", n) for n, word in enumerate(DAY_PARTS)},
    **{word: ("S", n) for word, n in SEASONS.items()},
    **{word: ("U", n) for word, n in UNITS.items()},
    **{word: ("K", n) for word, n in HOLIDAYS.items()},
    **STEERING,
}
_ZONES = frozenset(OFFSETS) | OTHER_ZONES | frozenset(AMERICAN_ZONES)
_SHORT = frozenset({*MONTHS, "sept", *SHORT_WEEKDAYS}) - {"may"}
_CASED = CAPITAL_MONTHS | frozenset(WEEKDAYS) | frozenset(SHORT_WEEKDAYS)
_MARKS = {
    "-": "-",
    "\u2013": "-",
    "\u2010": "-",
    "\u2011": "-",
    "\u2212": "-",
    "\u2014": "_",
    "/": "/",
    ",": ",",
    "&": "&",
}
_MARKS |= {"(": "(", "[": "(", ")": ")", "]": ")"}
# What a sentence with a date holds at least; short weekdays and small months come with a digit.
_TRIGGER = re.compile(
    r"\d|\b(?:[A-Z](?:[a-z]{2,5}day|[A-Z]+DAY)"
    r"|J(?:an(?:uary)?|une?|uly?)\b|Feb(?:ruary)?\b|Ma(?:r(?:ch)?|y)\b|A(?:pr(?:il)?|ug(?:ust)?)\b"
    r"|Eve\b|Sept?(?:ember)?\b|Oct(?:ober)?\b|Nov(?:ember)?\b|Dec(?:ember)?\b"
    r"|[Tt]o(?:day|night|morrow)|[Yy]e(?:sterday|ars?\b)|[Dd](?:ecades?|ays?)\b|[Cc]entur|[Ww]eek"
    r"|[Mm](?:onths?\b|orning|id(?:day|night)?\b)|[Ff](?:ortnight|all\b|orties|ifties)|[Aa](?:fternoon|utumn)"
    r"|[Ee](?:vening|ighties)|[Nn](?:ight|oon\b|ineties)|[Qq]uarter|[Ss](?:pring|ummer|ixties|eventies)"
    r"|[Tt](?:wenties|hirties)|[Ww]inter)"
)
_LEX = re.compile(
    r"(?=\S)(?:(?P<quarter>(?:Q[1-4]|H[12])\b)|(?P<era>AD(?=\d{2,4}\b))|(?P<word>[^\W\d_]+)(?P<glued>[\d_]\w*)?"
    r"|(?P<time>\d{1,2}(?:\.\d\d|(?:: ?\d\d){1,2})?[ \u00a0\u202f]?[ap](?:m\b|\.[ \u00a0\u202f]?m\b\.?)"
    r"|\d{1,2}:\d\d(?::\d\d)?(?![\d:]))"
    r"|(?P<iso>\d{4}-\d\d-\d\d(?!\d)(?:T[\d:.Z+-]*\w)?)"
    r"|(?P<numeric>\d{1,2}(?P<sep>[/.-])\d{1,2}(?P=sep)(?:\d{4}|\d\d)\b(?![/.-]\d)|\d{1,2}/\d{1,2}\b(?![/\d]))"
    r"|(?P<decade>['\u2019]?\d0['\u2019]?s\b|\d{3}0s\b)"
    r"|(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<other>\d+(?:[.,]\d+)+\w*|\d+[^\W\d]\w*)"
    r"|(?P<number>\d+)"
    r"|['\u2019](?:(?P<owner>s\b)|(?P<short>\d\d)\b(?!['\u2019]))"
    r"|(?P<mark>[^\w\s]))"
)


@lru_cache(maxsize=20_000)
def timely(form: str) -> bool:
    """Say whether a token can be part of a date; where no token of a sentence can, there is none."""
    return _TRIGGER.search(form) is not None


def lexemes(text: str, start: int, end: int) -> tuple[list[Lexeme], str]:
    """Return the lexemes of a stretch of text, and their kinds as one string."""
    found: list[Lexeme] = []
    new = tuple.__new__
    for match in _LEX.finditer(text, start, end):
        raw = match[0]
        first, last = match.span()
        word = raw.lower()
        if word not in _WORDS and match.lastgroup == "word" and raw not in _ZONES:
            found.append(new(Lexeme, (first, last, "x", 0, word)))  # most words: nothing to decide
            continue
        kind, value = _kind(match)
        if kind == "." and found and found[-1].word in _SHORT and found[-1].end == match.start():
            found[-1] = found[-1]._replace(end=last)
            continue
        found.append(new(Lexeme, (first, last, kind, value, word)))
    kinds = "".join([lexeme.kind for lexeme in found])
    return (found, kinds) if "m" not in kinds else _small_months(found, kinds)


def _small_months(found: list[Lexeme], kinds: str) -> tuple[list[Lexeme], str]:
    """Take "26 june" and "5 may 2020" for months: small letters count only beside the numbers of a date."""
    for at, lexeme in enumerate(found):
        if lexeme.kind == "m" and lexeme.word in _CASED:
            before, after = kinds[max(0, at - 1) : at], kinds[at + 1 : at + 2]
            verb = lexeme.word in ("may", "march", "mar")
            month = (
                (before in ("0", "1") and after == "4") if verb else (before in ("0", "1") or after in ("0", "1", "4"))
            )
            found[at] = lexeme._replace(kind="M" if month else "x")
    return found, "".join(lexeme.kind for lexeme in found)


def _kind(match: re.Match[str]) -> tuple[str, int]:
    group = match.lastgroup
    raw = match.group()
    if group == "word":
        return _word(raw)
    if group == "mark":
        return ("." if raw == "." else _MARKS.get(raw, "x")), 0
    if group == "number":
        return _number(raw)
    if group == "time":
        return "T", _time(raw.lower())
    if group == "ordinal":
        return "1", int(raw[:-2])
    if group == "decade":
        return "D", int(re.sub(r"\D", "", raw))
    if group == "quarter":
        return "Q" if raw[0] == "Q" else "B", int(raw[1])
    if group in ("owner", "era"):
        return ("j", 0) if group == "owner" else ("C", 1)
    if group == "short":
        return "a", int(raw[1:])
    return ("N" if group in ("iso", "sep", "numeric") else "x"), 0


def _word(raw: str) -> tuple[str, int]:
    word = raw.lower()
    kind, value = _WORDS.get(word, ("x", 0))
    if kind == "x" and raw in _ZONES:
        return "Z", 0
    if raw == word and word in _CASED:
        return ("m", value) if kind == "M" else ("x", 0)
    if kind == "C" and raw == word:
        return "x", 0
    return kind, value


def _number(raw: str) -> tuple[str, int]:
    size = len(raw)
    if size > 4:
        return "x", 0
    return ("0" if size < 3 else str(size)), int(raw)


def _time(raw: str) -> int:
    """Return minutes after midnight, or -1 where the clock has no such time."""
    digits = [int(part) for part in re.findall(r"\d+", raw)]
    hour, minute = digits[0], digits[1] if len(digits) > 1 else 0
    if len(digits) > 2 and raw[-1].isdigit():
        return -1
    if "a" in raw or "p" in raw:
        if not 1 <= hour <= 12:
            return -1
        hour = hour % 12 + (12 if "p" in raw else 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else -1
