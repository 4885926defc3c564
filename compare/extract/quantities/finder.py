"""Quantities of a sentence: amounts, counts, shares, ages, ranges, scores, ordinals, and what is counted."""

import re
from decimal import Decimal

from attrs import evolve

from compare.data import labels
from compare.extract.quantities import bounds, masks, senses
from compare.extract.quantities.atoms import hopeless
from compare.extract.quantities.counted import WIDEST, Counted, Tokens, ahead, counted, suffered
from compare.extract.quantities.measures import Measure, measure, reckoned
from compare.extract.quantities.numbers import (
    CARDINAL,
    FACTOR,
    FRACTION,
    ORDINAL,
    ROUGH,
    TIMES,
    Number,
    numbers,
    singles,
)
from compare.extract.quantities.readings import Reading, join
from compare.extract.tokens import Sentence
from compare.model import Mention
from compare.text import Span
from compare.values import Bound, Quantity
from compare.values.quantity import ends

ONE = Decimal(1)
_MINUS = re.compile(r"(?:(?<![\w)\].,])|(?<=^))(?:minus[ -]|negative |[-\u2212])$")
_PLUS = re.compile(r"(?:-(plus|odd|some|something)(?=[ -])|(\+)(?![0-9]))")
_AGO = re.compile(r" (?:ago|earlier this|from now)\b")
Made = tuple[Quantity, int]  # a quantity without its bound, and where its words end


def find_quantities(text: str, sentence: Sentence) -> list[Mention]:
    """Find the quantities of a sentence, in order; spans are the shortest words that carry the value.

    A span holds the number, its currency, scale and unit, and a counted noun of up to three words that follows
    ("32 allied countries"); the words of a bound ("more than") stay outside.
    """
    start, end = sentence.span
    found = [] if hopeless(text, start, end, sentence.view.words) else numbers(text, start, end)
    found = _with_singles(text, found, start, end)
    if not found:
        return []
    tokens = Tokens(sentence.tokens)
    mentions: list[Mention] = []
    last: tuple[Quantity, int] | None = None
    for reading in join(text, _readings(text, found, tokens, start, end), start):
        made = _made(text, reading, tokens, start)
        if made:
            quantity = _bounded(text, reading, *made, sentence.span, last)
            span = Span(reading.start, made[1])
            mentions.append(Mention("quantity", span, span.of(text), quantity, sentence.part))
            last = quantity, reading.end
    return mentions


def _with_singles(text: str, found: list[Number], start: int, end: int) -> list[Number]:
    """Add "an hour" and the like where a bound stands before them: "less than an inch"."""
    units = [n for n in singles(text, start, end) if bounds.before(text, start, n.start)[0] is not Bound.EXACT]
    return (
        sorted(found + [n for n in units if all(n.end <= f.start or f.end <= n.start for f in found)])
        if units
        else found
    )


def _readings(text: str, found: list[Number], tokens: Tokens, start: int, end: int) -> list[Reading]:
    """Measure each number that no date, name or label has taken."""
    readings: list[Reading] = []
    taken = 0
    for number in found:
        hidden = 0 if number.start < taken else masks.hidden(text, number, start, end)
        taken = max(taken, hidden)
        if number.start < taken:
            continue
        reading = _reading(text, number, start, end)
        if _named(text, reading, tokens, start, end, taken):
            taken = max(taken, number.end + 1 if text[number.end : number.end + 1] in "-/\u2013" else 0)
            continue
        readings.append(reading)
    return readings


def _reading(text: str, number: Number, start: int, end: int) -> Reading:
    """Measure a number; read its sign, and the "-plus" or "-odd" joined to it."""
    plus = _PLUS.match(text, number.end, end)
    bound = None if not plus else Bound.AT_LEAST if plus[1] in (None, "plus") else Bound.ABOUT
    if number.kind == ORDINAL:
        return Reading(number, Measure(number.start, number.end), number.low, number.low, ONE, ORDINAL)
    found = measure(text, number._replace(end=plus.end()) if plus else number, start)
    times = found.times
    low, high = number.low * times, number.high * times
    step = None if number.step is None else number.step * times
    minus = _MINUS.search(text, max(start, found.start - 10), found.start) if number.kind == CARDINAL else None
    if minus or found.negative:
        low, high = -low, -high
        found = found._replace(start=minus.start() if minus else found.start)
    return Reading(number, found, low, high, step, number.kind, bound)


def _named(text: str, reading: Reading, tokens: Tokens, start: int, end: int, taken: int) -> bool:
    """Say whether the number is part of a name, an address, a list or a year, and no quantity."""
    number, found = reading.number, reading.measure
    strength = senses.strength(text, reading)
    if (masks.attached(text, number, found.start, found.end) and not strength) or (taken and number.start == taken):
        return True
    if number.digits and masks.webbed(number, tokens):
        return True
    if found.unit or number.kind in (ROUGH, FRACTION, TIMES, FACTOR, ORDINAL) or strength:
        return False
    if found.titled:
        return True
    if number.plain and masks.listed(text, number, start, end):
        return True
    things = counted(text, tokens, found.end, False, reading.low != 1)
    counts = found.times > 1 or (things is not None and things.direct and (things.plural or not things.size))
    if masks.year(text, number, start, things):
        return True
    if number.digits and number.plain and things and things.direct and things.proper and not things.plural:
        return True
    scored = text[number.end : number.end + 1] in ("-", "\u2013") and text[number.end + 1 : number.end + 2].isdigit()
    scored = scored and number.low < 1000
    return masks.labelled(text, number, start, tokens, counts or scored) or masks.address(text, number, end)


def _made(text: str, reading: Reading, tokens: Tokens, start: int) -> Made | None:
    """Make the quantity of a reading; None where it counts nothing worth comparing."""
    if reading.parts:
        low, high = min(reading.parts), max(reading.parts)
        return Quantity(low, high, None, None, "score", step=ONE, parts=reading.parts), reading.end
    if reading.kind == ORDINAL:
        found = senses.ordinal(text, reading, tokens)
        return (evolve(_plain(reading), dimension="ordinal", of=found[1]), found[0]) if found else None
    if reading.kind == FACTOR:
        return evolve(_plain(reading), dimension="factor"), reading.end
    if reading.kind == TIMES:
        return _times(text, _plain(reading), reading.end), reading.end
    old = senses.age(text, reading, tokens)
    if old:
        value = _plain(reading)
        return evolve(value, unit=value.unit or "year", dimension="age"), old
    strength = senses.strength(text, reading)
    if strength:
        fold = senses.folded(text, reading)
        return evolve(_plain(reading), dimension=strength), fold or reading.end
    if reading.measure.dimension == "duration" and _AGO.match(text, reading.end):
        return None
    return _amount(text, reading, tokens, start)


def _amount(text: str, reading: Reading, tokens: Tokens, start: int) -> Made | None:
    """Make an amount, a share or a count, with what is counted; the span takes a short counted noun in."""
    several = reading.low != 1 and not reading.measure.unit
    found = counted(text, tokens, reading.end, bool(reading.measure.unit), several)
    word = text[reading.number.start : reading.number.end].lower()
    if word in senses.PRONOUNS and not senses.one(text, reading, tokens, found, start):
        return None
    if not reading.measure.unit and found is None and senses.pronoun(text, reading, tokens):
        return None
    if reading.kind == FRACTION and word in ("half", "a half") and not senses.half(text, reading):
        return None
    per = reckoned(text, found.end) if found and found.direct else None
    value = _plain(reading, _of(text, reading, found, start), per)
    if found and found.words == "times":
        value = _times(text, value, found.end)
    if value.unit or found is None or not _short(reading, found):
        return value, reading.end
    return value, found.end


def _times(text: str, quantity: Quantity, at: int) -> Quantity:
    """Make a factor of "three times the price"; "three times" alone counts times."""
    if senses.compared(text, at):
        return evolve(quantity, dimension="factor", of=None)
    return evolve(quantity, of="times")


def _of(text: str, reading: Reading, found: Counted | None, start: int) -> str | None:
    """Say what is counted: the phrase after the number, what befell them, or the noun before "of" and the number."""
    fate = suffered(text, start, reading.start) if not reading.measure.unit else None
    words = found.words if found else None
    if fate and fate not in labels.FATES.intersection((words or "").split()):
        return f"{words} {fate}" if words else fate
    before = ahead(text, start, reading.start) if reading.measure.unit or not words else None
    return before or words


def _short(reading: Reading, found: Counted) -> bool:
    """Say whether the counted noun is short enough for the span; "of" makes one only with words like "thousands"."""
    if found.direct:
        return 0 < found.size <= WIDEST
    return reading.kind in (ROUGH, CARDINAL) and found.size <= WIDEST - (reading.kind == CARDINAL)


def _plain(reading: Reading, of: str | None = None, per: str | None = None) -> Quantity:
    """Make the quantity of a reading without its bound; `per` is what it is reckoned by if its measure does not say."""
    found: Measure = reading.measure
    unit, dimension, per = found.unit, found.dimension, found.per or per
    if reading.kind == FRACTION and unit is None:
        unit, dimension = "one", "share"
    low, high = reading.low.normalize() + 0, reading.high.normalize() + 0
    if low != high:
        return Quantity(low, high, None, unit, dimension, Bound.RANGE, of, reading.step, per, (), found.loose)
    return Quantity(low, high, low, unit, dimension, Bound.EXACT, of, reading.step, per, (), found.loose)


def _bounded(
    text: str, reading: Reading, quantity: Quantity, stop: int, span: Span, last: tuple[Quantity, int] | None
) -> Quantity:
    """Give a quantity the bound that the words around it state; one in brackets shares that of the one before."""
    if quantity.value is None or quantity.dimension in ("ordinal", "score", "category"):
        return quantity
    bound, side = reading.bound or Bound.EXACT, 0
    if bound is Bound.EXACT:
        small = not reading.number.digits and reading.low <= 12 and quantity.unit is None
        bound, side = bounds.before(text, span.start, reading.start, quantity.dimension == "duration", small)
    for at in (reading.end, stop):
        if bound is Bound.EXACT:
            bound, side = bounds.after(text, at, span.end)
    if bound is Bound.EXACT and reading.number.about:
        bound = Bound.ABOUT
    if bound is Bound.EXACT and last and last[0].dimension == quantity.dimension:
        bound = last[0].bound if text[last[1] : reading.start].strip() in ("(", "/") else bound
    if bound in (Bound.EXACT, Bound.RANGE):
        return quantity
    low, high = ends(quantity.value, bound, side)
    return evolve(quantity, low=low, high=high, bound=bound)
