"""Quantities in news: F1 of value, and of value and bound, beside the libraries that people use.

Measure: `normalization/quantities_newsquant.jsonl` (NewsQuant; thousands commas were lost at its origin). A gold
quantity is found when one said has its value within 1e-5, or both ends where it is a range; each counts once. The
F1 with bounds leaves out gold quantities marked as moving up or down, which carry no bound, and asks of the others
that "more than", "less than" and "about" be told apart from exact. `normalization/quantities_recognizers.jsonl`: how
many values of Microsoft's own cases for currencies, dimensions, temperatures, percentages and ages are found.
Peers: Recognizers-Text (MIT; numbers and percentages, those inside of its dates left out; its ranges and bounds are
not in the Python port), quantulum3 (MIT), text2num (MIT; number words to digits, all digits of the result taken).
Speed is processor time in one thread, after one text; ours includes splitting and tagging the sentences.
"""

import json
import pathlib
import re
import time
import warnings
from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

from compare.extract.quantities.finder import find_quantities
from compare.extract.sentences import split
from compare.extract.tokens import Sentence, tokenize
from compare.text import Span
from compare.values import Quantity

MEANT = {"=": ("exact", "range"), "~": ("about",), ">": ("more-than", "at-least"), "<": ("less-than", "at-most")}
KINDS = ("currency", "dimension", "temperature", "percent", "age")


class Said(NamedTuple):
    """A quantity as a system says it."""

    value: float | None
    low: float | None = None
    high: float | None = None
    bound: str = "exact"


System = Callable[[str], list[Said]]


def ours() -> System:
    """Return our own finder, sentences and tags included."""

    def find(text: str) -> list[Said]:
        found = []
        for span in split(text, Span(0, len(text))):
            for mention in find_quantities(text, Sentence(span, tokenize(text, span))):
                q = mention.value
                assert isinstance(q, Quantity)
                found.append(Said(*(None if x is None else float(x) for x in (q.value, q.low, q.high)), q.bound))
        return found

    return find


def quantulum3() -> System:
    """Return quantulum3: a range has an uncertainty, nothing has a bound."""
    parse = import_module("quantulum3.parser").parse

    def find(text: str) -> list[Said]:
        found = []
        for q in parse(text):
            spread = q.uncertainty or 0
            found.append(Said(None if spread else q.value, q.value - spread, q.value + spread))
        return found

    return find


def recognizers() -> System:
    """Return Recognizers-Text: its numbers and percentages."""
    module = import_module("recognizers_number")
    culture = import_module("recognizers_text").Culture.English
    dates = import_module("recognizers_date_time").recognize_datetime

    def find(text: str) -> list[Said]:
        hidden = [(d.start, d.end) for d in dates(text, culture) if "duration" not in d.type_name]
        percents = module.recognize_percentage(text, culture)
        hidden += [(p.start, p.end) for p in percents]
        numbers = [
            n for n in module.recognize_number(text, culture) if not any(s <= n.start and n.end <= e for s, e in hidden)
        ]
        values = [n.resolution["value"].rstrip("%") for n in [*numbers, *percents]]
        return [Said(float(v)) for v in values if re.fullmatch(r"-?[\d.eE+-]+", v or "")]

    return find


def text2num() -> System:
    """Return text2num: number words turned to digits, then every number of the text."""
    spell = import_module("text_to_num").alpha2digit
    return lambda text: [Said(float(n)) for n in re.findall(r"\d+(?:\.\d+)?", spell(text, "en"))]


SYSTEMS: dict[str, Callable[[], System]] = {
    "factdiff": ours,
    "Recognizers-Text": recognizers,
    "quantulum3": quantulum3,
    "text2num": text2num,
}


def close(one: float | None, other: float | None) -> bool:
    """Say whether two numbers are the same within 1e-5."""
    return one is not None and other is not None and abs(one - other) <= 1e-5 * max(1e-9, abs(other))


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _is(gold: dict[str, Any], said: Said) -> bool:
    low, high, value = (_number(gold.get(k)) for k in ("low", "high", "value"))
    if low is not None and high is not None and not close(low, high):
        return close(said.low, low) and close(said.high, high)
    return close(said.value, low if value is None else value)


def f1(rows: list[dict[str, Any]], said: list[list[Said]]) -> tuple[float, float]:
    """Return the F1 of values, and of values with their bounds."""
    right = bounded = n_said = n_gold = n_bounds = unbounded = 0
    for row, mine in zip(rows, said, strict=True):
        left = list(mine)
        n_said += len(mine)
        for gold in row["quantities"]:
            n_gold += 1
            n_bounds += gold["change"] in MEANT
            hit = next((s for s in left if _is(gold, s)), None)
            if hit is None:
                continue
            left.remove(hit)
            right += 1
            unbounded += gold["change"] not in MEANT
            bounded += hit.bound in MEANT.get(gold["change"], ())
    return 2 * right / max(1, n_said + n_gold), 2 * bounded / max(1, n_said - unbounded + n_bounds)


def cases_right(rows: list[dict[str, Any]], system: System) -> tuple[int, int]:
    """Count the gold values of the recognizers' cases that are found, and all of them."""
    right = total = 0
    for row in rows:
        if row["kind"] not in KINDS:
            continue
        left = system(row["text"])
        for gold in row["gold"]:
            value = _number(str(gold["resolution"].get("value")).rstrip("%"))
            if value is None:
                continue
            total += 1
            hit = next((s for s in left if close(s.value, value)), None)
            if hit is not None:
                left.remove(hit)
                right += 1
    return right, total


def measure(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Measure every system: rows of measure, system, figure."""
    folder = data / "normalization"
    news = [json.loads(line) for line in (folder / "quantities_newsquant.jsonl").open(encoding="utf-8")]
    cases = [json.loads(line) for line in (folder / "quantities_recognizers.jsonl").open(encoding="utf-8")]
    table: list[tuple[str, str, str]] = []
    for name, load in SYSTEMS.items():
        try:
            with warnings.catch_warnings(action="ignore"):
                system = load()
        except ImportError:
            table.append(("quantities", name, "not installed"))
            continue
        table += _figures(name, system, news, cases)
    return table


def _figures(
    name: str, system: System, news: list[dict[str, Any]], cases: list[dict[str, Any]]
) -> list[tuple[str, str, str]]:
    system(news[0]["text"])
    began = time.process_time()
    said = [system(row["text"]) for row in news]
    took = time.process_time() - began
    values, bounds = f1(news, said)
    right, total = cases_right(cases, system)
    return [
        ("NewsQuant values, F1", name, f"{values:.3f}"),
        ("NewsQuant values and bounds, F1", name, f"{bounds:.3f}"),
        ("Recognizers' cases, values found", name, f"{right} of {total}"),
        ("quantities, characters a second", name, f"{sum(len(row['text']) for row in news) / took:,.0f}"),
    ]
