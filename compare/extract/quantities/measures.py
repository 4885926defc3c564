"""What a number measures in: the currency before it, the scale, unit or currency after it, what it is reckoned by."""

import re
from decimal import Decimal
from typing import NamedTuple

from compare.data import currencies, labels, numerals, units
from compare.extract.quantities.atoms import ONE
from compare.extract.quantities.numbers import Number

_SIGNS = "".join(sign for sign in currencies.SIGNS if sign != "$")
_DOLLAR = re.compile(r"(?:(?<![^\W\d_])([A-Za-z]{1,3}|U\.S\.) ?)?\$(?:([A-Z]{1,3})(?![A-Za-z]))? ?([-\u2212]?)$")
_SIGN = re.compile(rf"([{_SIGNS}]) ?([-\u2212]?)$")
_CODE = re.compile(r"(?<![A-Za-z])([A-Z]{3}|RM|Rs|Rp|Tk)\.? ?$")
_SHORT = re.compile(r" ?([mM]n|mln|mil|mm|MM|[bB]n|BN|bln|bil|tn|trn|tln)\b(?!/)\.?")
_LETTER = re.compile(r"([kKmMbBT])(?!\w|[.'\u2019/][a-z])")
_COUNTED = re.compile(r" (?:of |[a-z]+s\b|people|tons?|barrels|tonnes?)")
_SYMBOL = re.compile(
    r"([ \u00a0\u202f-]?)"
    r"(m\.p\.h\.?|p\.c\.|km/hr?|m/s|km/s|ft/s|Mb/s|lb-ft|\u00b0 ?[CF]?\b|\u00b0|[^\W\d_]+[23\u00b2\u00b3]?"
    r"|[%\uff05\u066a\ufe6a\u2030\u2103\u2109])(?!\w)"
)
_PHRASE = re.compile(r"[ \u00a0\n-]{0,2}([^\W\d_]+(?:[ -][^\W\d_]+){0,3})")
_MONEY = re.compile(rf" ?([$\u00a2{_SIGNS}])")
_PER = re.compile(r"(?: ?-? ?per[ -]|/)([^\W\d_]+)")
_SCALE = re.compile(r" (Celsius|Fahrenheit|celsius|fahrenheit)\b")
_EACH = re.compile(r" (?:apiece|each)\b(?! [a-z]+(?:day|week|month|year))")
_A = re.compile(r"[ -](?:an?|each|every)[ -]([^\W\d_]+)")
_NATION = re.compile(r" (US|U\.S\.|Canadian|CAD|AUD|USD|Australian)\b(?! [a-z])")
_POINT = re.compile(r"[ -](?:percentage[ -])?points?\b")
_WEATHER = re.compile(r"temperature|weather|heat|cold|outside|warm|thermomet|freez|forecast|mercury|winter|summer")
_BY_ARTICLE = frozenset({"money", "share", "oil", "duration", "volume", "mass"})
SPLIT = re.compile(r"[ -]")


class Measure(NamedTuple):
    """How a number is measured: where the words of it begin and end, and what they say.

    `times` is a scale written as a sign ("2.7m"), `negative` a minus after a currency's sign, `titled` says that a
    unit's word stands in a title ("60 Minutes").
    """

    start: int
    end: int
    unit: str | None = None
    dimension: str = "count"
    times: Decimal = ONE
    per: str | None = None
    loose: bool = False
    negative: bool = False
    titled: bool = False


def measure(text: str, number: Number, start: int) -> Measure:
    """Read what stands around a number; a bare number measures nothing but a count."""
    found = _scaled(text, _before(text, number, start))
    if found.unit is None:
        found = _after(text, found, number)
    elif found.loose and found.unit == "USD":
        found = _nation(text, found)
    return _per(text, found) if found.unit or number.kind == "cardinal" else found


def _before(text: str, number: Number, start: int) -> Measure:
    """Find the currency before a number: "$", "US$", "$US", "EUR", "\u00a3"."""
    head = text[max(start, number.start - 8) : number.start]
    if not head or head[-1].isdigit():
        return Measure(number.start, number.end)
    offset = number.start - len(head)
    dollar = _DOLLAR.search(head) if "$" in head else None
    if dollar:
        ahead = dollar[1] or ""
        nation = currencies.DOLLARS.get(ahead if len(ahead) < 2 or ahead in currencies.DOLLARS else ahead.upper())
        at = offset + (dollar.start() if nation or not dollar[1] else head.index("$", dollar.start()))
        nation = nation or currencies.DOLLARS.get(dollar[2] or "")
        return Measure(at, number.end, nation or "USD", "money", loose=not nation, negative=bool(dollar[3]))
    sign = None if head.isascii() else _SIGN.search(head)
    if sign:
        loose = sign[1] in currencies.SHARED
        unit = currencies.SIGNS[sign[1]]
        return Measure(offset + sign.start(), number.end, unit, "money", loose=loose, negative=bool(sign[2]))
    code = _CODE.search(head) if number.digits else None
    named = (code[1] if code[1] in currencies.CODES else currencies.OTHER_CODES.get(code[1])) if code else None
    if code and named:
        return Measure(offset + code.start(), number.end, named, "money")
    return Measure(number.start, number.end)


def _scaled(text: str, found: Measure) -> Measure:
    """Read "2.7m", "40 bn", "25k"; a lone m is a metre unless money or something counted says otherwise."""
    short = _SHORT.match(text, found.end)
    if short and (short[1] not in ("mm", "mil") or found.unit):
        return found._replace(end=short.end(1), times=Decimal(numerals.SHORT_SCALES[short[1].lower()]))
    letter = _LETTER.match(text, found.end)
    if letter and text[found.end - 1].isdigit():
        counts = letter[1] in "kK" or (letter[1] in "mMB" and bool(_COUNTED.match(text, letter.end())))
        if found.unit or counts:
            return found._replace(end=letter.end(), times=Decimal(numerals.LETTER_SCALES[letter[1]]))
    return found


def _nation(text: str, found: Measure) -> Measure:
    """Read the nation that follows: "$31.20 US", "$10 billion Canadian"."""
    match = _NATION.match(text, found.end)
    if not match:
        return found
    unit = {"Canadian": "CAD", "CAD": "CAD", "AUD": "AUD", "Australian": "AUD"}.get(match[1], "USD")
    return found._replace(unit=unit, loose=False)


def _after(text: str, found: Measure, number: Number) -> Measure:
    """Find the unit or the currency after a number."""
    symbol = _SYMBOL.match(text, found.end) if number.digits else None
    measured = _symbol(text, found, symbol) if symbol else None
    if measured:
        return measured
    phrase = _PHRASE.match(text, found.end)
    if phrase:
        return _worded(text, found, number, phrase)
    sign = _MONEY.match(text, found.end) if number.digits else None
    if sign and sign[1] == "\u00a2":
        return found._replace(end=sign.end(), unit="cent", dimension="money", loose=True)
    if sign and not text[sign.end() : sign.end() + 1].isdigit():
        loose = sign[1] in currencies.SHARED
        return found._replace(end=sign.end(), unit=currencies.SIGNS[sign[1]], dimension="money", loose=loose)
    return found


def _symbol(text: str, found: Measure, match: re.Match[str]) -> Measure | None:
    """Read a unit's symbol or a currency's code; None where the letters are neither."""
    name, end = match[2].replace(" ", "").rstrip("."), match.end()
    joined = not match[1] or match[1] == "-"
    unit = units.SYMBOLS.get(name)
    if name in ("C", "F") and not _WEATHER.search(text, max(0, found.start - 60), end + 40):
        return None
    if name == "\u00b0" and (scale := _SCALE.match(text, end)):
        unit, end = units.WORDS[scale[1].lower()], scale.end()
    if len(name) == 4 and name[0] == "M" and name[1:] in currencies.CODES:
        return found._replace(end=end, unit=name[1:], dimension="money", times=Decimal(1_000_000))
    if unit and (joined or name not in units.JOINED):
        return _unit(text, found, unit, end)
    if name == "m" and found.times == 1 and joined:
        return _unit(text, found, "metre", end)
    if name == "p" and not text.startswith((".m", ". m"), end):
        return found._replace(end=end, unit="penny", dimension="money", loose=True)
    code = currencies.OTHER_CODES.get(name, name)
    if code in currencies.CODES and name.isupper() and len(name) == 3:
        return found._replace(end=end, unit=code, dimension="money")
    return None


def _worded(text: str, found: Measure, number: Number, phrase: re.Match[str]) -> Measure:
    """Read a unit or a currency in words, the longest phrase that a table knows."""
    words = SPLIT.split(phrase[1].lower())
    begin, length = phrase.start(1), len(phrase[1])
    scaled = found.times > 1 or number.scale > 100
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        stop = begin + len(name) if count < len(words) else begin + length
        unit = _singular(name, units.WORDS)
        if unit and _titled(text, begin, stop):
            return found._replace(titled=True)
        if unit and not (unit == "pound" and scaled):
            return _unit(text, found, unit, stop)
        money = _money(words[:count], number, scaled)
        if money:
            return found._replace(end=stop, unit=money[0], dimension="money", loose=money[1])
    return found


def _titled(text: str, begin: int, stop: int) -> bool:
    """Say whether a unit stands in a title ("60 Minutes", "13 Hours"): a capital, and no capital after it."""
    return text[begin].isupper() and text[begin + 1].islower() and text[stop + 1 : stop + 2].islower()


def _singular(phrase: str, table: dict[str, str]) -> str | None:
    """Look a phrase up as it stands, and with the plural of its first or last word taken off."""
    if phrase in table:
        return table[phrase]
    head, space, rest = phrase.partition(" ")
    if head.endswith("s") and head[:-1] + space + rest in table:
        return table[head[:-1] + space + rest]
    return table.get(phrase[:-1]) if phrase.endswith("s") else None


def _money(words: list[str], number: Number, scaled: bool) -> tuple[str, bool] | None:
    """Find the currency that words name: "Swiss francs", "us dollars", "yen"; and whether it serves several."""
    last = words[-1]
    nouns = (last, last.removesuffix("s"))
    if len(words) > 1:
        if last == "sterling" and words[0] in ("pound", "pounds"):
            return "GBP", False
        nation = " ".join(words[:-1])
        found = next((currencies.NATIONS[nation, noun] for noun in nouns if (nation, noun) in currencies.NATIONS), None)
        return (found, False) if found else None
    minor = currencies.MINOR_WORDS.get(last)
    if minor and (last != "penny" or number.low == 1):
        return minor, minor in currencies.SHARED_MINOR
    noun = next((n for n in nouns if n in currencies.WORDS), None)
    if noun is None or (noun in currencies.WEAK_WORDS and not scaled and number.low < 100_000 and noun != "rand"):
        return None
    return currencies.WORDS[noun], noun in currencies.SHARED_WORDS


def _unit(text: str, found: Measure, unit: str, end: int) -> Measure:
    """Add a unit; "percent" before "points" is another, and degrees are the weather's where it is spoken of."""
    dimension = units.UNITS[unit][0]
    if unit == "degree" and _WEATHER.search(text, max(0, found.start - 60), end + 40):
        dimension = "temperature"
    point = _POINT.match(text, end) if dimension == "share" else None
    if point:
        return found._replace(end=point.end(), unit="percentage point", dimension="points")
    return found._replace(end=end, unit=unit, dimension=dimension)


def reckoned(text: str, at: int) -> str | None:
    """Return what a count is reckoned by where that stands after its noun: "3,000 tests per day"."""
    per = _PER.match(text, at)
    return per[1].lower() if per else None


def _per(text: str, found: Measure) -> Measure:
    """Read what a rate is reckoned by: "a barrel", "per day", "/month"."""
    per = _PER.match(text, found.end)
    if not per and found.dimension in _BY_ARTICLE:
        per = _A.match(text, found.end)
        if per and per[1].lower() not in labels.PER:
            per = None
    if not per and found.unit and _EACH.match(text, found.end):
        return found._replace(per="each")
    return found._replace(per=per[1].lower()) if per else found
