"""What a number measures in: the currency before it, the scale, unit or currency after it, what it is reckoned by."""

import re
from decimal import Decimal
from typing import NamedTuple

from compare.data import currencies, labels, numerals, units
from compare.extract.numbers import Number

ONE = Decimal(1)
_DOLLAR = re.compile(r"(?:\b([A-Za-z]{1,3}|U\.S\.) ?)?\$(?:([A-Z]{1,3})\b)? ?$")
_SIGN = re.compile(rf"([{''.join(s for s in currencies.SIGNS if s != '$')}]) ?$")
_CODE = re.compile(r"(?<![A-Za-z])([A-Z]{3}|RM|Rs|Rp|Tk)\.? ?$")
_SHORT = re.compile(r" ?(mn|mln|mil|mm|MM|bn|Bn|BN|bln|bil|tn|trn|tln)\b(?!/)\.?")
_LETTER = re.compile(r"([kKmMbBT])\b(?![.'\u2019/]\w)")
_WORD = re.compile(
    r"[ \u00a0\u202f-]{0,2}([^\W\d_]+|[%\uff05\u066a\ufe6a\u2030\u00b0\u2103\u2109\u00a2$]|\u20ac|\u00a3)"
)
_PHRASE = re.compile(r"[ \u00a0-]{0,2}([^\W\d_]+(?:[ -][^\W\d_]+){0,3})")
_SYMBOL = re.compile(
    r"([ \u00a0-]?)(m\.p\.h\.?|p\.c\.|km/hr?|m/s|km/s|ft/s|Mb/s|lb-ft|\u00b0 ?[CF]?\b|\u00b0|[^\W\d_]+[23\u00b2\u00b3]?|[%\uff05\u066a\ufe6a\u2030\u2103\u2109])(?![\w])"
)
_PER = re.compile(r"(?:[ -]per[ -]|/)([^\W\d_]+)")
_A = re.compile(r"[ -](?:an?|each|every)[ -]([^\W\d_]+)")
_MILLIONS = re.compile(r" (?:of |[a-z]+s\b|people|tons?|barrels)")
_WEATHER = re.compile(r"temperature|weather|heat|cold|outside|warm|thermomet|freez|forecast|mercury|winter|summer")


class Measure(NamedTuple):
    """How a number is measured: where the words of it begin and end, and what they say."""

    start: int
    end: int
    unit: str | None = None
    dimension: str = "count"
    times: Decimal = ONE
    per: str | None = None
    loose: bool = False


def measure(text: str, number: Number, start: int, end: int) -> Measure:
    """Read what stands around a number; a bare number measures nothing but a count."""
    found = _before(text, number, start)
    found = _scaled(text, found, end)
    if found.unit is None:
        found = _after(text, found, number, end)
    elif found.unit == "USD":
        found = _dollar_after(text, found)
    return _per(text, found, end) if found.unit or number.kind == "cardinal" else found


def _before(text: str, number: Number, start: int) -> Measure:
    """Find the currency before a number: "$", "US$", "$US", "EUR", "\u00a3"."""
    head = text[max(start, number.start - 7) : number.start]
    offset = number.start - len(head)
    if head and not head[-1].isdigit():
        dollar = _DOLLAR.search(head) if "$" in head else None
        if dollar:
            nation = currencies.DOLLARS.get(dollar[1] or "") or currencies.DOLLARS.get(dollar[2] or "")
            known = bool(currencies.DOLLARS.get(dollar[1] or "")) or not dollar[1]
            at = offset + (dollar.start() if known else head.index("$", dollar.start()))
            return Measure(at, number.end, nation or "USD", "money", loose=not nation)
        sign = _SIGN.search(head)
        if sign:
            unit = currencies.SIGNS[sign[1]]
            return Measure(offset + sign.start(), number.end, unit, "money", loose=sign[1] in currencies.SHARED)
        code = _CODE.search(head)
        unit = code and (code[1] if code[1] in currencies.CODES else currencies.OTHER_CODES.get(code[1]))
        if code and unit:
            return Measure(offset + code.start(), number.end, unit, "money")
    return Measure(number.start, number.end)


def _scaled(text: str, found: Measure, end: int) -> Measure:
    """Read "2.7m", "40 bn", "25k"; a lone m is a metre unless money or something counted says otherwise."""
    short = _SHORT.match(text, found.end, end)
    if short and (short[1] not in ("mm", "mil") or found.unit):
        return found._replace(end=short.end(1), times=Decimal(numerals.SHORT_SCALES[short[1].lower()]))
    letter = _LETTER.match(text, found.end, end)
    if letter and text[found.end - 1].isdigit():
        sign = letter[1]
        counted = bool(_MILLIONS.match(text, letter.end()))
        if found.unit or sign in "kK" or (sign in "mMB" and counted):
            return found._replace(end=letter.end(), times=Decimal(numerals.LETTER_SCALES[sign]))
    return found


def _dollar_after(text: str, found: Measure) -> Measure:
    """Read the nation that follows: "$31.20 US", "$10 billion Canadian"."""
    match = re.match(r" (US|U\.S\.|Canadian|CAD|AUD|USD)\b(?! [a-z])", text[found.end : found.end + 12])
    if match and found.loose:
        unit = {"Canadian": "CAD", "CAD": "CAD", "AUD": "AUD"}.get(match[1], "USD")
        return found._replace(unit=unit, loose=False)
    return found


def _singular(phrase: str, table: dict[str, str]) -> str | None:
    """Look a phrase up as it stands, and with the plural of its first or last word taken off."""
    if phrase in table:
        return table[phrase]
    head, space, rest = phrase.partition(" ")
    if head.endswith("s") and head[:-1] + space + rest in table:
        return table[head[:-1] + space + rest]
    return table.get(phrase[:-1]) if phrase.endswith("s") else None


def _after(text: str, found: Measure, number: Number, end: int) -> Measure:
    symbol = _SYMBOL.match(text, found.end, end)
    if symbol:
        name = symbol[2].replace(" ", "").rstrip(".")
        joined = not symbol[1] or symbol[1] == "-"
        unit = units.SYMBOLS.get(name)
        if unit and (joined or name not in units.JOINED) and number.digits and name != "barrel per day":
            return _unit(text, found, unit, symbol.end())
        if name in ("m", "M") and joined and number.digits and name == "m" and found.times == 1:
            return _unit(text, found, "metre", symbol.end())
        if name == "p" and number.digits:
            return found._replace(end=symbol.end(), unit="penny", dimension="money", loose=True)
        if name in currencies.CODES or (name in currencies.OTHER_CODES and len(name) == 3):
            return found._replace(end=symbol.end(), unit=currencies.OTHER_CODES.get(name, name), dimension="money")
    phrase = _PHRASE.match(text, found.end, end)
    if phrase:
        return _worded(text, found, number, phrase)
    sign = _WORD.match(text, found.end, end)
    if sign and (sign[1] in currencies.SIGNS):
        if sign[1] == "\u00a2":
            return found._replace(end=sign.end(), unit="cent", dimension="money", loose=True)
        unit = currencies.SIGNS[sign[1]]
        return found._replace(end=sign.end(), unit=unit, dimension="money", loose=sign[1] in currencies.SHARED)
    return found


def _worded(text: str, found: Measure, number: Number, phrase: re.Match[str]) -> Measure:
    """Read a unit or a currency in words, the longest phrase that a table knows."""
    words = re.split(r"[ -]", phrase[1].lower())
    cuts = [0]
    for word in words:
        cuts.append(cuts[-1] + len(word) + 1)
    for count in range(min(4, len(words)), 0, -1):
        name = " ".join(words[:count])
        stop = phrase.start(1) + cuts[count] - 1
        unit = _singular(name, units.WORDS)
        if unit and not (unit == "pound" and (found.times > 1000 or (number.step or 0) >= 1_000_000)):
            return _unit(text, found, unit, stop)
        money = _money(words[:count], text[phrase.start(1) : stop], found, number)
        if money:
            return found._replace(end=stop, unit=money[0], dimension="money", loose=money[1])
    return found


def _money(words: list[str], written: str, found: Measure, number: Number) -> tuple[str, bool] | None:
    """Find the currency that words name: "Swiss francs", "us dollars", "yen"."""
    last = words[-1]
    if last == "sterling" and len(words) == 2:
        return "GBP", False
    if len(words) > 1:
        nation = " ".join(words[:-1])
        for noun in (last, last.removesuffix("s")):
            if (nation, noun) in currencies.NATIONS:
                return currencies.NATIONS[nation, noun], False
        return None
    if last in currencies.MINOR_WORDS and last != "penny" or (last == "penny" and number.low == 1):
        unit = currencies.MINOR_WORDS[last]
        return unit, unit in currencies.SHARED_MINOR
    for noun in (last, last.removesuffix("s")):
        if noun in currencies.WORDS:
            scaled = found.times > 1 or (number.step or 0) >= 1000 or (number.value or 0) >= 100_000
            if noun in currencies.WEAK_WORDS and not scaled and noun not in ("buck", "rand"):
                return None
            return currencies.WORDS[noun], noun in currencies.SHARED_WORDS
    return None


def _unit(text: str, found: Measure, unit: str, end: int) -> Measure:
    dimension = units.UNITS[unit][0]
    if unit == "degree" and _WEATHER.search(text, max(0, found.start - 60), end + 40):
        dimension = "temperature"
    if dimension == "share" and (point := re.compile(r"[ -](?:percentage[ -])?points?\b").match(text, end)):
        return found._replace(end=point.end(), unit="percentage point", dimension="points")
    if unit == "percentage point" and text[end : end + 1] == "s":
        end += 1
    return found._replace(end=end, unit=unit, dimension=dimension)


def _per(text: str, found: Measure, end: int) -> Measure:
    """Read what a rate is reckoned by: "a barrel", "per day", "/month"."""
    per = _PER.match(text, found.end, end)
    if not per and found.unit and found.dimension in ("money", "share", "oil", "duration", "volume", "mass"):
        per = _A.match(text, found.end, end)
        if per and per[1].lower() not in labels.PER:
            per = None
    if per:
        return found._replace(per=per[1].lower())
    return found
