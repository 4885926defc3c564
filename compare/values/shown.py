"""Quantities for people, and what they count as a set of concepts."""

from decimal import Decimal

from compare.data.currencies import MINOR, SHOWN
from compare.text import words
from compare.values.quantity import Bound, Quantity
from compare.wording import concept

SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
SAID = {
    Bound.EXACT: "",
    Bound.RANGE: "",
    Bound.AT_LEAST: "at least ",
    Bound.MORE_THAN: "more than ",
    Bound.AT_MOST: "up to ",
    Bound.LESS_THAN: "less than ",
    Bound.ABOUT: "about ",
}
PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "penny": "pence", "hertz": "hertz"}
SIGNS = {"percent": "%", "one": "", "per mille": "\u2030"}
PARTS = {"0.5": "half", "0.25": "a quarter", "0.75": "three quarters", "0.3333": "a third", "0.6667": "two thirds"}
EMPTY = frozenset("the a an of in other more new its their his her our this that these those such".split())


def show(quantity: Quantity) -> str:
    """Return a quantity as people write it: "$43 billion", "more than 40 people", "10–20 km", "65-53"."""
    if quantity.parts:
        return "-".join(_number(part) for part in quantity.parts)
    close = (
        quantity.value is not None and quantity.bound is Bound.ABOUT and quantity.value in (quantity.high, quantity.low)
    )
    said = ("nearly " if quantity.high == quantity.value else "just over ") if close else SAID[quantity.bound]
    amount = said + _amount(quantity)
    if quantity.dimension == "age":
        return f"{amount} old"
    if quantity.dimension in ("magnitude", "category"):
        return f"{quantity.dimension} {amount}"
    if quantity.dimension == "factor":
        return f"{amount} times as much"
    per = f" per {quantity.per}" if quantity.per else ""
    counted = quantity.of if quantity.of and quantity.dimension in ("count", "ordinal") else None
    return f"{amount}{f' {counted}' if counted else ''}{per}"


def _amount(quantity: Quantity) -> str:
    low, high = quantity.low, quantity.high
    if quantity.value is not None:
        number = _number(quantity.value)
        if quantity.unit == "one":
            part = PARTS.get(f"{quantity.value:.4f}".rstrip("0"))
            return part or f"{_number(round(quantity.value * 100, 1))}%"
        return _measured(number, quantity)
    if low is None or high is None:
        known = high if low is None else low
        return _measured("?" if known is None else _number(known), quantity)
    first, last = _number(low), _number(high)
    scale = last.rpartition(" ")[2]
    first = first.removesuffix(" " + scale) if " " in last else first
    return _measured(f"{first}\u2013{last}", quantity)


def _measured(number: str, quantity: Quantity) -> str:
    """Put the unit where people put it."""
    unit, dimension = quantity.unit, quantity.dimension
    if dimension == "ordinal":
        return number + _ending(quantity.value)
    if unit is None or unit in SIGNS:
        return number + SIGNS.get(unit or "", "")
    if dimension == "money" and unit not in MINOR:
        if unit == "USD" and not quantity.loose:
            return f"US${number}"
        return f"{SHOWN[unit]}{number}" if unit in SHOWN else f"{unit} {number}"
    return f"{number} {unit if quantity.value == 1 else _plural(unit)}"


def _plural(unit: str) -> str:
    """Return the plural of a unit's name: its first noun's, before "per" and the name of a scale."""
    head, space, rest = unit.partition(" ")
    if space and not rest.startswith(("per ", "Celsius", "Fahrenheit")):
        return f"{head} {_plural(rest)}"
    return PLURALS.get(head, head if head.endswith("s") else head + "s") + space + rest


def _number(value: Decimal) -> str:
    """Write a number with commas, from a million on with the word for its scale where that is shorter."""
    for scale, word in SCALES:
        if abs(value) >= scale:
            scaled = (value / scale).normalize()
            if len(f"{scaled:f}".lstrip("-")) <= 6:
                return f"{scaled:f} {word}"
    if value != value.to_integral_value():
        return f"{round(value, 4).normalize():,f}"
    return f"{value.quantize(Decimal(1)):,}"


def _ending(value: Decimal | None) -> str:
    last = int(value or 0) % 100
    return "th" if 10 < last < 20 else {1: "st", 2: "nd", 3: "rd"}.get(last % 10, "th")


def counted(quantity: Quantity) -> frozenset[str]:
    """Return what is counted as a set of concepts ("people killed": people, kill); empty where nothing is named."""
    return frozenset(concept(w.lower()) for w in words(quantity.of or "") if w.lower() not in EMPTY)
