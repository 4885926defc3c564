"""What each setting may be: functions from what TOML gives to what the policy holds; ValueError says what is wrong."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from compare.data.currencies import CODES
from compare.judge import RULES
from compare.policy.policy import Suppression
from compare.read.pattern import expression
from compare.settings import Limits
from compare.values.quantity import Rate

_SUPPRESSION = ("reason", "fingerprint", "rule", "article", "expires")


def nearest(name: str, known: Iterable[str]) -> str:
    """Return "; did you mean 'this'?", or the list of what there is."""
    from difflib import get_close_matches  # late: only who mistypes waits for it

    names = list(known)
    near = get_close_matches(name, names, n=1)
    return f"; did you mean '{near[0]}'?" if near else f"; choose from {', '.join(names)}"


def text(value: Any) -> str:
    """Take a text."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("not a text; put it in quotation marks")
    return value


def one_of(*words: str) -> Callable[[Any], str]:
    """Return a check for one of some words."""

    def check(value: Any) -> str:
        if value not in words:
            raise ValueError(f"unknown word '{value}'{nearest(str(value), words)}")
        return str(value)

    return check


def days(value: Any) -> int:
    """Take a number of days."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 3650:
        raise ValueError("not a number of days from 0 to 3650")
    return value


def aliases(value: Any) -> tuple[tuple[str, str], ...]:
    """Take a table of outlets, each with the list of its other names; give (other name, outlet)."""
    found = {alias: outlet for outlet, names in _table(value).items() for alias in _texts(names)}
    return tuple(sorted(found.items()))


def severities(value: Any) -> tuple[tuple[str, str], ...]:
    """Take a table of rules with their severities."""
    check = one_of("error", "warning", "note")
    return tuple((rule(name), check(severity)) for name, severity in _table(value).items())


def rule(name: Any) -> str:
    """Take the name of a rule."""
    known = [r.name for r in RULES]
    if name not in known:
        raise ValueError(f"unknown rule '{name}'{nearest(str(name), known)}")
    return str(name)


def rules(value: Any) -> tuple[str, ...]:
    """Take a list of rules."""
    return tuple(rule(name) for name in _texts(value))


def groups(value: Any) -> tuple[tuple[str, ...], ...]:
    """Take a list of lists of names."""
    if not isinstance(value, list):
        raise ValueError('not a list of lists; write [["Kyiv", "Kiev"]]')
    found = tuple(_texts(names) for names in value)
    if any(len(names) < 2 for names in found):
        raise ValueError("one name alone; name two or more that belong together")
    return found


def limits(value: Any) -> Limits:
    """Take a table of limits."""
    table, known = _table(value), Limits().named()
    for key, number in table.items():
        if key not in known:
            raise ValueError(f"unknown limit '{key}'{nearest(key, known)}")
        if not isinstance(number, int) or isinstance(number, bool) or number < 1:
            raise ValueError(f"{key} is not a number of 1 or more")
    return Limits(**{key.replace("-", "_"): number for key, number in table.items()})


def rates(value: Any) -> tuple[tuple[str, Rate], ...]:
    """Take a table of currencies, each with what one of it is worth in `currency`, and the `date` of all rates."""
    table = dict(_table(value))
    into, day = table.pop("currency", None), _date(table.pop("date", None), "date")
    for code in (into, *table):
        if code not in CODES:
            raise ValueError(f"unknown currency '{code}'; write currency = \"USD\", EUR = 1.08 (codes of ISO 4217)")
    if day is None:
        raise ValueError("rates without a date; write date = 2025-01-31")
    return tuple((code, Rate(into, _worth(code, number), day)) for code, number in sorted(table.items()))


def _worth(code: str, number: Any) -> Decimal:
    try:
        worth = Decimal(str(number))
    except InvalidOperation as error:
        raise ValueError(f"{code} is not a number") from error
    if isinstance(number, bool) or not worth.is_finite() or worth <= 0:
        raise ValueError(f"{code} is not a number above 0")
    return worth


def pattern(value: Any) -> str:
    """Take the pattern of a path."""
    expression(text(value))
    return str(value)


def suppressions(value: Any) -> tuple[Suppression, ...]:
    """Take a list of tables, each a suppression."""
    if not isinstance(value, list):
        raise ValueError("not a list of tables; write [[suppress]]")
    return tuple(_suppression(_table(row)) for row in value)


def _suppression(row: dict[str, Any]) -> Suppression:
    for key in row:
        if key not in _SUPPRESSION:
            raise ValueError(f"unknown key '{key}'{nearest(key, _SUPPRESSION)}")
    if not isinstance(row.get("reason"), str) or not row["reason"].strip():
        raise ValueError("a suppression without a reason; say why")
    about = {key: text(row[key]) for key in ("fingerprint", "rule", "article") if key in row}
    if not about:
        raise ValueError("a suppression of nothing; name a fingerprint, a rule or an article")
    if "rule" in about:
        rule(about["rule"])
    return Suppression(row["reason"], **about, expires=_date(row.get("expires"), "expires"))


def _date(value: Any, name: str) -> date | None:
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} is no day; write {name} = 2025-01-31") from error


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("not a table")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError('not a list; write ["one", "other"]')
    return tuple(text(item) for item in value)
