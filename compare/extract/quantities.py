"""Quantities of a sentence: amounts, counts, shares, ages, ranges, scores, ordinals, and what is counted."""

import re
from decimal import Decimal
from typing import NamedTuple

from compare.data import labels
from compare.extract import bounds, masks
from compare.extract.counted import WIDEST, Tokens, counted
from compare.extract.measures import Measure, measure
from compare.extract.numbers import CARDINAL, FACTOR, FRACTION, ORDINAL, ROUGH, TIMES, Number, numbers
from compare.extract.tokens import Sentence
from compare.model import Mention
from compare.text import Span
from compare.values import Bound, Quantity
from compare.values.quantity import ends

ONE = Decimal(1)
_OLD = re.compile(r"[ -](?:old\b|of age\b)")
_AGED = re.compile(r"\b(?:aged?|age of|ages)[ -]$", re.IGNORECASE)
_APPOSED = re.compile(r", $|\($")
_CLOSED = re.compile(r"[,;)]|\.(?:\s|$)| who\b| and\b")
_DASH = re.compile(r"\s?[-\u2010-\u2014]\s?$")
_TO = re.compile(r"(?: |-)?to[ -]$")
_OR = re.compile(r" or $")
_AND = re.compile(r" and $")
_BETWEEN = re.compile(r"\bbetween (?:about |roughly |some )?$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom $", re.IGNORECASE)
_ODDS = re.compile(r" (?:in|out of|of) (?:every )?$")
_WORD = re.compile(r"[^\W\d_]+")
_MINUS = re.compile(r"(?:^|[\s(])(?:minus[ -]|[-\u2212])$")
_SUPERLATIVE = re.compile(r"-(?:[a-z]+est|most|least)\b")
_AGO = re.compile(r" ago\b")


class Reading(NamedTuple):
    """One number, or several that belong together, with its measure."""

    number: Number
    measure: Measure
    low: Decimal
    high: Decimal
    step: Decimal | None
    kind: str
    parts: tuple[Decimal, ...] = ()
    bound: Bound | None = None

    @property
    def start(self) -> int:
        """Return where its words begin."""
        return self.measure.start

    @property
    def end(self) -> int:
        """Return where its words end."""
        return self.measure.end


def find_quantities(text: str, sentence: Sentence) -> list[Mention]:
    """Find the quantities of a sentence, in order; spans are the shortest words that carry the value."""
    start, end = sentence.span
    found = numbers(text, start, end)
    if not found:
        return []
    tokens = Tokens(sentence.tokens)
    readings = _readings(text, found, tokens, start, end)
    joined = _join(text, readings, start)
    mentions: list[Mention] = []
    last: tuple[Mention, int] | None = None
    for reading in joined:
        mention = _mention(text, reading, tokens, sentence, last)
        if mention:
            mentions.append(mention)
            last = mention, reading.end
    return mentions


def _readings(text: str, found: list[Number], tokens: Tokens, start: int, end: int) -> list[Reading]:
    """Measure each number that no date, name or label has taken."""
    hidden = masks.masked(text, start, end) if any(n.digits for n in found) else []
    readings = []
    for number in found:
        if any(s < number.end and number.start < e for s, e in hidden):
            continue
        measured = measure(text, number, start, end)
        if _named(text, number, measured, tokens, start, end):
            continue
        times = measured.times
        low, high = number.low * times, number.high * times
        step = None if number.step is None else number.step * times
        if _MINUS.search(text, max(start, measured.start - 8), measured.start) and number.kind == CARDINAL:
            low, high = -low, -high
            at = max(text.rfind("minus", start, measured.start), measured.start - 1)
            if text[at : at + 5] != "minus" or measured.start - at > 6:
                at = measured.start - 1
            measured = measured._replace(start=at)
        readings.append(Reading(number, measured, low, high, step, number.kind))
    return readings


def _named(text: str, number: Number, measured: Measure, tokens: Tokens, start: int, end: int) -> bool:
    """Say whether the number is part of a name, a date, an address or a list and no quantity."""
    if masks.attached(text, number, measured.end, measured.start):
        return True
    if measured.unit or number.kind in (ROUGH, FRACTION, TIMES, FACTOR):
        return False
    if masks.listed(text, number, start, end) or masks.year(text, number, end):
        return True
    before = tokens.before(number.start)
    following = tokens.get(tokens.after(measured.end))
    close = bool(following) and text[measured.end : following.start] in (" ", "-") if following else False
    tail = measured.times > 1 or (
        close and following is not None and following.tag in ("NOUN", "ADJ") and following.text.islower()
    )
    proper = before is not None and before.tag == "PROPN" and before.start > start
    return masks.labelled(text, number, start, proper, tail) or masks.address(text, number, end)


def _join(text: str, readings: list[Reading], start: int) -> list[Reading]:
    """Join the ends of ranges, the sides of scores and the terms of odds."""
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
    if other.start - one.end > 16 or ORDINAL in (one.kind, other.kind):
        return None
    gap = text[one.end : other.start]
    dash = bool(_DASH.fullmatch(gap))
    if dash and not one.measure.unit and not other.measure.unit and _score(text, one, other):
        parts = (*(one.parts or (one.low,)), other.low)
        return [one._replace(measure=one.measure._replace(end=other.end), parts=parts, kind="score")]
    if one.parts:
        return None
    between = _BETWEEN.search(text, max(start, one.start - 20), one.start)
    ranged = dash or _TO.fullmatch(gap) or (between and _AND.fullmatch(gap))
    if _ODDS.fullmatch(gap) and not one.measure.unit and not other.measure.unit and one.low < other.low <= 1_000_000:
        return _odds(text, one, other, gap)
    near = _OR.fullmatch(gap) and one.low < other.low <= one.low * Decimal("1.5") + 1
    if not (ranged or near):
        return None
    return _range(text, one, other, start, bool(between) or dash)


def _score(text: str, one: Reading, other: Reading) -> bool:
    """Say whether two bare numbers with a dash are a result: the second is not greater, or the words say so."""
    if one.kind != CARDINAL or other.kind != CARDINAL or not (one.number.plain and other.number.plain):
        return False
    if one.parts or one.low >= other.low:
        return True
    around = text[max(0, one.start - 40) : one.start] + " " + text[other.end : other.end + 25]
    return any(w.lower() in labels.SCORES for w in _WORD.findall(around)) and not text[other.end :].startswith("-")


def _odds(text: str, one: Reading, other: Reading, gap: str) -> list[Reading] | None:
    """Read "one in five", "two out of three", "178 of 369"."""
    if gap.strip() == "in" and (one.low > 10 or other.low > 1000 or one.number.digits != other.number.digits):
        return None
    after = text[other.end : other.end + 2]
    if gap.strip() == "in" and not (after[:1] == " " and after[1:].isalpha()):
        return None
    if one.kind != CARDINAL or other.kind != CARDINAL:
        return None
    if gap.strip() == "of":
        return None
    value = one.low / other.low
    span = one.measure._replace(end=other.end, unit="one", dimension="share")
    return [one._replace(measure=span, low=value, high=value, step=Decimal("0.01"), kind=FRACTION)]


def _range(text: str, one: Reading, other: Reading, start: int, sure: bool) -> list[Reading] | None:
    """Join "10 to 20 billion"; the scale and the unit of the second carry left, a currency right."""
    if one.kind == ROUGH or other.kind == ROUGH:
        return None
    a, b = one.measure, other.measure
    if a.unit and b.unit and (a.unit, a.per) != (b.unit, b.per) and not (a.dimension == b.dimension == "money"):
        return None
    if (a.unit and not b.unit and a.dimension != "money") or (one.number.digits != other.number.digits and not sure):
        return None
    low, step = one.low, one.step or ONE
    scale = _scale(other)
    if scale > 1 and one.number.plain and a.times == 1 and low < other.low / scale:
        low, step = low * scale, step * scale
    unit, dimension = (b.unit, b.dimension) if b.unit else (a.unit, a.dimension)
    shared = b._replace(unit=unit, dimension=dimension, loose=b.loose or a.loose)
    before = {w.lower() for w in _WORD.findall(text, max(start, one.start - 60), one.start)}
    changed = _FROM.search(text, max(start, one.start - 6), one.start) and before & labels.CHANGES
    if low >= other.high or changed:
        first = one._replace(low=low, high=low, step=step, measure=a._replace(unit=unit, dimension=dimension))
        return [first, other._replace(measure=shared)] if unit or scale > 1 else None
    return [
        one._replace(measure=shared._replace(start=a.start), low=low, high=other.high, step=step, bound=Bound.RANGE)
    ]


def _scale(reading: Reading) -> Decimal:
    """Return the scale word or letter that a number was written with: a million for "2.5 million"."""
    step, value = reading.step or ONE, reading.low
    for scale in (Decimal(10) ** 12, Decimal(10) ** 9, Decimal(10) ** 6, Decimal(1000), Decimal(100)):
        if value >= scale and not reading.number.plain and step * 1000 > scale >= step:
            return scale
        if reading.measure.times == scale:
            return scale
    return ONE


def _mention(
    text: str, reading: Reading, tokens: Tokens, sentence: Sentence, last: tuple[Mention, int] | None
) -> Mention | None:
    """Turn a reading into a mention, or into nothing where it counts nothing worth comparing."""
    start, end = sentence.span
    made = _aged(text, reading, tokens) or _ordinal(text, reading, tokens) or _counted(text, reading, tokens, end)
    if not made:
        return None
    quantity, stop = made
    if quantity.bound is Bound.EXACT and quantity.value is not None and quantity.dimension not in ("ordinal", "score"):
        bound, side = bounds.before(text, start, reading.start)
        if bound is Bound.EXACT:
            bound, side = bounds.after(text, reading.end, end)
        if bound is Bound.EXACT and stop > reading.end:
            bound, side = bounds.after(text, stop, end)
        if bound is Bound.EXACT and reading.number.about:
            bound = Bound.ABOUT
        if bound is Bound.EXACT and last and text[last[1] : reading.start].strip() == "(":
            before = last[0].value
            bound = before.bound if isinstance(before, Quantity) and before.dimension == quantity.dimension else bound
        if bound is not Bound.RANGE:
            low, high = ends(quantity.value, bound, side)
            quantity = Quantity(low, high, quantity.value, quantity.unit, quantity.dimension, bound, quantity.of,
                                quantity.step, quantity.per, (), quantity.loose)  # fmt: skip
    span = Span(reading.start, stop)
    return Mention("quantity", span, span.of(text), quantity, sentence.part)


def _value(reading: Reading, **more: object) -> Quantity:
    """Make the quantity of a reading without its bound."""
    ranged = reading.low != reading.high
    measured = reading.measure
    bound = Bound.RANGE if ranged else Bound.EXACT
    unit, dimension = measured.unit, measured.dimension
    if reading.kind == FRACTION and not unit:
        unit, dimension = "one", "share"
    low, high = reading.low.normalize() + 0, reading.high.normalize() + 0
    value = None if ranged else low
    return Quantity(low, high, value, unit, dimension, bound, None, reading.step, measured.per, (), measured.loose)


def _aged(text: str, reading: Reading, tokens: Tokens) -> tuple[Quantity, int] | None:
    """Read an age: "66-year-old", "66 years old", "aged 66", "Smith, 66,"."""
    value = _value(reading)
    if reading.measure.dimension == "duration":
        old = _OLD.match(text, reading.end)
        if old:
            return _with(value, dimension="age"), old.end()
        return None
    if reading.measure.unit or reading.kind != CARDINAL or reading.parts or not 0 < reading.low < 120:
        return None
    head = text[max(0, reading.start - 8) : reading.start]
    if _AGED.search(head):
        return _with(value, unit="year", dimension="age"), reading.end
    if _APPOSED.search(head) and reading.number.digits and reading.number.plain and _CLOSED.match(text, reading.end):
        before = tokens.before(reading.start - 2)
        if before and before.tag == "PROPN" and reading.low >= 5 and "." not in text[reading.start : reading.end]:
            return _with(value, unit="year", dimension="age"), reading.end
    return None


def _with(q: Quantity, unit: str | None = None, dimension: str | None = None, of: str | None = None) -> Quantity:
    return Quantity(q.low, q.high, q.value, unit or q.unit, dimension or q.dimension, q.bound, of or q.of, q.step,
                    q.per, q.parts, q.loose)  # fmt: skip


def _ordinal(text: str, reading: Reading, tokens: Tokens) -> tuple[Quantity, int] | None:
    """Read an ordinal that counts something: "sixth defense", "21st head coach", "third-largest economy"."""
    if reading.kind != ORDINAL or reading.low < 2:
        return None
    end = reading.end
    superlative = _SUPERLATIVE.match(text, end)
    found = counted(text, tokens, superlative.end() if superlative else end, False)
    first = _WORD.match(text, end + 1)
    if not first or not found or not found.direct or first[0].lower() in labels.ORDINAL_NAMES or first[0][0].isupper():
        return None
    if found.words.split()[0].lower() in labels.ORDINAL_NAMES:
        return None
    of = text[end + 1 : superlative.end()] + " " + found.words if superlative else found.words
    stop = found.end if found.tokens + bool(superlative) <= WIDEST else superlative.end() if superlative else end
    return _with(_value(reading), dimension="ordinal", of=of), stop


def _counted(text: str, reading: Reading, tokens: Tokens, end: int) -> tuple[Quantity, int] | None:
    """Read everything else: what is measured or counted, and whether the span takes the noun in."""
    value = _value(reading)
    if reading.kind == ORDINAL:
        return None
    if reading.parts:
        low, high = min(reading.parts), max(reading.parts)
        return Quantity(low, high, None, None, "score", Bound.EXACT, None, ONE, None, reading.parts), reading.end
    if reading.kind == FACTOR:
        return _with(value, dimension="factor"), reading.end
    if reading.kind == TIMES:
        return _with(value, of="times"), reading.end
    if reading.measure.dimension == "duration" and _AGO.match(text, reading.end):
        return None
    found = counted(text, tokens, reading.end, bool(value.unit))
    word = text[reading.number.start : reading.number.end].lower()
    if (
        word in ("one", "zero", "nil")
        and not value.unit
        and not (found and found.direct and _one(text, reading, tokens))
    ):
        return None
    if reading.kind == FRACTION and word in ("half", "a half") and not _half(text, reading, found is not None):
        return None
    if not found:
        return value, reading.end
    value = _with(value, of=found.words)
    if value.unit or not found.direct or found.tokens > WIDEST:
        return value, reading.end
    return value, found.end


def _one(text: str, reading: Reading, tokens: Tokens) -> bool:
    """Say whether "one" counts: "one man", not "one day", "the one thing", "no one else"."""
    after, before = tokens.get(tokens.after(reading.end)), tokens.before(reading.start)
    if after is None or after.text.lower() in labels.ONE_IDIOMS:
        return False
    return before is None or before.text.lower() not in labels.ONE_BEFORE


_HALF_AFTER = re.compile(r" (?:of|the|its|their|his|her|a|an|all|that|those|these|our|my)\b| (?:an?|percent)\b")
_HALF_BEFORE = re.compile(
    r"\b(?:first|second|other|latter|former|last|opening|better|top|bottom|upper|lower|early|late|per|each|either|this|in|by"
    r"|the|front|back|and a|final)[ -]$",
    re.IGNORECASE,
)


def _half(text: str, reading: Reading, linked: bool) -> bool:
    """Say whether "half" is a share: "half of them", not "second half", "half-time", "cut in half"."""
    if reading.measure.unit not in (None, "one"):
        return True
    if _HALF_BEFORE.search(text, max(0, reading.start - 10), reading.start):
        return False
    return bool(_HALF_AFTER.match(text, reading.end))
