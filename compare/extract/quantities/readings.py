"""Readings: numbers with their measure, and what they become side by side: ranges, scores, odds, compound measures."""

import re
from decimal import Decimal
from typing import NamedTuple

from compare.data import labels
from compare.data.units import UNITS
from compare.extract.quantities.measures import Measure
from compare.extract.quantities.numbers import CARDINAL, FRACTION, ORDINAL, ROUGH, Number
from compare.values import Bound
from compare.values.quantity import ratio

ONE = Decimal(1)
SCORE = "score"
HIGHEST_SCORE, LONGEST_SCORE = 999, 4
_DASH = re.compile(r"\s?[-\u2010-\u2014]\s?")
_TO = re.compile(r"(?: |-)(?:votes )?to[ -]")
_OR = re.compile(r" or (?:even )?")
_AND = re.compile(r" and ")
_ALSO = re.compile(r"-? (?:or|and) | and$|-?, ")
_BETWEEN = re.compile(r"\bbetween (?:the ages of |ages |about |roughly |some |an estimated )?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom (?:about |roughly |around )?$", re.IGNORECASE)
_ODDS = re.compile(r" (in|out of) (?:every )?")
_HUNDREDS = re.compile(r"(?: [a-z]+){0,2} (?:per|for every|in every|out of every) ")
_WORD = re.compile(r"[^\W\d_]+")
_MORE_TO = re.compile(r" to [$\u00a3\u20ac]?[0-9]")
_SMALLER = frozenset({
    ("foot", "inch"), ("hour", "minute"), ("minute", "second"), ("pound", "ounce"), ("USD", "cent"), ("GBP", "penny"),
    ("EUR", "cent"), ("stone", "pound"),
})  # fmt: skip
_INCHES = re.compile(r" in\b(?! [a-z])|[\"\u2033]")
_JOINERS = re.compile(r"-| |, | and | ?['\u2032] ?")


class Reading(NamedTuple):
    """One number, or several that belong together, with its measure; `bound` where its own words give one."""

    number: Number
    measure: Measure
    low: Decimal
    high: Decimal
    step: Decimal | None
    kind: str
    bound: Bound | None = None
    parts: tuple[Decimal, ...] = ()

    @property
    def start(self) -> int:
        """Return where its words begin."""
        return self.measure.start

    @property
    def end(self) -> int:
        """Return where its words end."""
        return self.measure.end


def join(text: str, readings: list[Reading], start: int) -> list[Reading]:
    """Join the readings of a sentence that belong together, left to right."""
    joined: list[Reading] = []
    for reading in readings:
        pair = _pair(text, joined[-1], reading, start) if joined else None
        if pair:
            joined[-1:] = pair
        else:
            joined.append(reading)
    return joined


def _pair(text: str, one: Reading, other: Reading, start: int) -> list[Reading] | None:
    """Return what two readings side by side become; None where they have nothing to do with each other."""
    if other.start - one.end > 32 or ORDINAL in (one.kind, other.kind):
        return None
    gap = text[one.end : other.start]
    bare = not one.measure.unit and not other.measure.unit
    if bare and _scored(text, one, other, gap):
        parts = (*(one.parts or (one.low,)), other.low)
        return [one._replace(measure=one.measure._replace(end=other.end), parts=parts, kind=SCORE)]
    if one.parts or ROUGH in (one.kind, other.kind) or one.bound is Bound.RANGE:
        return None
    odds = _ODDS.fullmatch(gap) if bare else None
    if odds:
        return _odds(text, one, other, odds[1])
    return (
        _range(text, one, other, gap, start)
        or _compound(text, one, other, gap)
        or _shared(one, other, gap)
        or (_rate(text, one, other) if _HUNDREDS.fullmatch(gap) else None)
    )


def _scored(text: str, one: Reading, other: Reading, gap: str) -> bool:
    """Say whether two bare numbers are a result: the second is not greater, or the words around say so."""
    to = bool(_TO.fullmatch(gap))
    if not (to or _DASH.fullmatch(gap)) or not (_whole(one) and _whole(other)):
        return False
    if one.parts:
        return not to and len(one.parts) < LONGEST_SCORE
    if one.low >= other.low and not to:
        return not gap.startswith(" ") or gap.strip() != "-" or one.number.digits
    around = text[max(0, one.start - 40) : one.start] + " " + text[other.end : other.end + 25]
    told = any(w.lower() in labels.SCORES for w in _WORD.findall(around))
    return told and (not to or one.low >= other.low) and not _FROM.search(text, max(0, one.start - 12), one.start)


def _whole(reading: Reading) -> bool:
    """Say whether a reading is a plain whole number as scores have."""
    low = reading.low
    return reading.kind in (CARDINAL, SCORE) and reading.number.plain and 0 <= low <= HIGHEST_SCORE and low == int(low)


def _odds(text: str, one: Reading, other: Reading, link: str) -> list[Reading] | None:
    """Read "one in five", "two out of three"."""
    if not (one.kind == other.kind == CARDINAL and one.low < other.low):
        return None
    after = text[other.end : other.end + 2]
    if link == "in" and (one.low > 10 or other.low > 1000 or not (after[:1] == " " and after[1:].isalpha())):
        return None
    value = one.low / other.low
    measure = one.measure._replace(end=other.end, unit="one", dimension="share")
    return [one._replace(measure=measure, low=value, high=value, step=Decimal("0.01"), kind=FRACTION)]


def _rate(text: str, one: Reading, other: Reading) -> list[Reading] | None:
    """Read "23 per 100,000 people": the second number is what the first is reckoned by."""
    noun = _WORD.match(text, other.end + 1)
    if other.measure.unit or other.low < 100 or not noun:
        return None
    per = f"{other.low.normalize():f} {noun[0].lower()}"
    return [one._replace(measure=one.measure._replace(end=one.end, per=per))]


def _range(text: str, one: Reading, other: Reading, gap: str, start: int) -> list[Reading] | None:
    """Join "10 to 20 billion", "between 5 and 10"; scale and unit of the second carry left, a currency right."""
    head = max(start, one.start - 24)
    sure = bool(_DASH.fullmatch(gap)) or (bool(_AND.fullmatch(gap)) and bool(_BETWEEN.search(text, head, one.start)))
    near = bool(_OR.fullmatch(gap)) and one.low < other.low <= one.low * Decimal("1.5") + 1
    if not (sure or near or _TO.fullmatch(gap)) or not _alike(one.measure, other.measure):
        return None
    if one.number.digits != other.number.digits and not sure:
        return None
    a, b = one.measure, other.measure
    unit, dimension = (b.unit, b.dimension) if b.unit else (a.unit, a.dimension)
    measure = b._replace(unit=unit, dimension=dimension, loose=a.loose or b.loose)
    low, step = _carried(one, other)
    before = {w.lower() for w in _WORD.findall(text, max(start, one.start - 60), one.start)}
    changed = _FROM.search(text, head, one.start) and before & labels.CHANGES and not _MORE_TO.match(text, other.end)
    if low >= other.high or changed:
        first = one._replace(low=low, high=low, step=step, measure=a._replace(unit=unit, dimension=dimension))
        return [first, other._replace(measure=measure)] if unit or low != one.low else None
    span = measure._replace(start=a.start)
    return [one._replace(measure=span, low=low, high=other.high, step=step, bound=Bound.RANGE)]


def _alike(a: Measure, b: Measure) -> bool:
    """Say whether two measures can be the ends of one range: the same, or only the second written, or "$5 to 10"."""
    if a.unit and b.unit:
        return (a.unit, a.per or b.per) == (b.unit, b.per) or a.dimension == b.dimension == "money"
    return not a.unit or (a.dimension == "money" and not b.per)


def _carried(one: Reading, other: Reading) -> tuple[Decimal, Decimal]:
    """Let the second number's scale carry left: ten in "10 to 20 billion" is ten billion."""
    scale = other.number.scale if other.number.scale > 1 else other.measure.times
    step = one.step or ONE
    bare = one.number.plain and one.measure.times == 1 and not (one.number.digits and one.low >= 1000)
    if scale > 1 and bare and one.low < other.low / scale:
        return one.low * scale, step * scale
    return one.low, step


def _compound(text: str, one: Reading, other: Reading, gap: str) -> list[Reading] | None:
    """Join "6-foot-4", "2 hours 30 minutes", "3 dollars 50 cents" in the unit of the first."""
    unit, smaller = one.measure.unit, other.measure.unit
    inches = _INCHES.match(text, other.end)
    if unit == "foot" and smaller is None and other.low < 12 and (gap == "-" or (gap == " " and inches)):
        smaller = "inch"
    if unit is None or smaller is None or (unit, smaller) not in _SMALLER or not _JOINERS.fullmatch(gap):
        return None
    hundred = smaller in ("cent", "penny")
    factor = Decimal("0.01") if hundred else ratio(UNITS[smaller][1]) / ratio(UNITS[unit][1])
    value = one.low + other.low * factor
    stop = inches.end() if inches and smaller == "inch" else other.end
    measure = one.measure._replace(end=stop, per=other.measure.per)
    return [one._replace(measure=measure, low=value, high=value, step=factor)]


def _shared(one: Reading, other: Reading, gap: str) -> list[Reading] | None:
    """Let a unit serve two numbers: "7- or 8-inch", "13-and 15-inch"."""
    if one.measure.unit or not other.measure.unit or not _ALSO.fullmatch(gap) or not gap.startswith("-"):
        return None
    measure = one.measure._replace(unit=other.measure.unit, dimension=other.measure.dimension)
    return [one._replace(measure=measure), other]
