"""Dates in GUM resolved against their document's date: F1 of ours and of the libraries that people use.

Measure: `normalization/dates_gum.jsonl` (GUM, Zeldes 2017: sentences with TEI dates). A date counts as found when
one is said whose span shares half of the longer span and whose first and last day are those annotated; annotated
dates without an interval (recurring months, years before the common era) are left out with whatever is said there.
F1 over the news and interviews, and over all genres; speed is over the same sentences in one thread, ours with
splitting and tagging. dateparser's spans are trimmed of function words, of recognizers-text's two values the past
one is taken; recognizers-text needs emoji < 2 beside it.

`normalization/dates_recognizers.jsonl` are the own test cases of Microsoft's recognizers-text (MIT), of which the
dates and date ranges count: an assistant's phrases, not news. A case counts when one of its values is said; the
ends of a stretch are given there exclusive, here inclusive, and as one date, here as two.
"""

import json
import pathlib
import re
import time
from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import Any

from compare.extract.moments.finder import Clock, find_moments
from compare.extract.sentences import split
from compare.extract.tokens import Sentence, tokenize
from compare.text import Span
from compare.values import Moment

Days = tuple[date | None, date | None]
Said = tuple[int, int, list[Days]]
Finder = Callable[[str, date], list[Said]]
_WORD = re.compile(r"[\w'/:.-]+")
_AROUND = frozenset("a after and at by for from in just of on since the to until we".split())
_GENRES = {"news and interviews": ("news", "interview"), "all genres": None}


def sentences(text: str) -> list[Sentence]:
    """Split and tag a text."""
    spans = split(text, Span(0, len(text)))
    return [Sentence(span, tokenize(text, span), index=index) for index, span in enumerate(spans)]


def ours() -> Finder:
    """Return our own finder; both ends of a stretch say the stretch too."""

    def find(text: str, day: date) -> list[Said]:
        found = find_moments(text, sentences(text), Clock(day))
        values = [(m.span, m.value) for m in found if isinstance(m.value, Moment)]
        return [(*span, [(v.start, v.end), *([v.whole] if v.whole else [])]) for span, v in values]

    return find


def dateparser() -> Finder:
    """Return dateparser's search (BSD), with the period that it parsed."""
    search = import_module("dateparser.search").search_dates
    parser = import_module("dateparser.date").DateDataParser

    def find(text: str, day: date) -> list[Said]:
        settings = {"RELATIVE_BASE": datetime(day.year, day.month, day.day, 12), "PREFER_DATES_FROM": "past"}
        said: list[Said] = []
        at = 0
        for words, moment in search(text, languages=["en"], settings=settings) or []:
            start = text.find(words, at)
            at = start + len(words)
            data = parser(languages=["en"], settings=settings).get_date_data(words)
            first, last = _trimmed(words)
            said.append((start + first, start + last, [_period(moment.date(), data.period if data else "day")]))
        return said

    return find


def _trimmed(words: str) -> tuple[int, int]:
    """Return where the words without function words at either end begin and end: in dateparser's favour."""
    kept = [word for word in _WORD.finditer(words) if word.group().lower() not in _AROUND]
    return (kept[0].start(), kept[-1].end()) if kept else (0, len(words))


def _period(day: date, period: str) -> Days:
    if period == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if period == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    return day, day


def recognizers() -> Finder:
    """Return recognizers-text (MIT), its first value: the past one."""
    suite = import_module("recognizers_date_time")
    recognize, culture = suite.recognize_datetime, "en-us"

    def find(text: str, day: date) -> list[Said]:
        base = datetime(day.year, day.month, day.day, 12)
        said: list[Said] = []
        for found in recognize(text, culture, reference=base):
            values = [days for value in found.resolution["values"] if (days := _of(value))] if found.resolution else []
            if values:
                said.append((found.start, found.end + 1, values))
        return said

    return find


def _of(value: dict[str, Any]) -> Days | None:
    """Return the days of a value of recognizers-text, whose ends are exclusive."""
    if not str(value.get("type", "")).startswith("date"):
        return None
    if "value" in value:
        day = _day(value["value"])
        return (day, day) if day else None
    first, last = _day(value.get("start")), _day(value.get("end"))
    return (first, last - timedelta(days=1) if last else None) if first or last else None


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


PEERS: dict[str, Callable[[], Finder]] = {"factdiff": ours, "dateparser": dateparser, "recognizers-text": recognizers}


def interval(words: str | None) -> tuple[date, date] | None:
    """Return first and last day of "2015", "2015-05" or "2015-05-18"."""
    parts = (words or "").split("T")[0].split("-")
    if not all(part.isdigit() for part in parts) or len(parts[0]) != 4:
        return None
    year, month, day = (int(part) for part in [*parts, "0", "0"][:3])
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    return date(year, month, day or 1), date(year, month, day or monthrange(year, month)[1])


def annotated(mark: dict[str, Any]) -> Days | None:
    """Return the days of an annotated date, None where it names none."""
    if mark.get("when"):
        return interval(mark["when"])
    first, last = interval(mark.get("from")), interval(mark.get("to"))
    return (first[0], last[1]) if first and last else None


def right(row: dict[str, Any], said: list[Said]) -> tuple[int, int, int]:
    """Count the right, the said and the annotated dates of a row."""
    marks = [(mark["start"], mark["end"], annotated(mark)) for mark in row["dates"]]
    open_ones = [mark for mark in marks if mark[2] is None]
    gold = [mark for mark in marks if mark[2]]
    mine = [s for s in said if any(s[2][0]) and not any(s[0] < g[1] and g[0] < s[1] for g in open_ones)]
    left = list(mine)
    for start, end, days in gold:
        hits = (s for s in left if 2 * (min(end, s[1]) - max(start, s[0])) >= max(end - start, s[1] - s[0]))
        good = next((s for s in hits if s[2][0] == days), None)
        if good:
            left.remove(good)
    return len(mine) - len(left), len(mine), len(gold)


def f1(counts: list[tuple[int, int, int]]) -> str:
    """Return F1, precision and recall of rows of (right, said, annotated)."""
    good, said, gold = (sum(column) for column in zip(*counts, strict=True))
    return f"{2 * good / (said + gold):.3f} (P {good / max(1, said):.3f}, R {good / gold:.3f})"


def rows(data: pathlib.Path, name: str) -> list[dict[str, Any]]:
    """Read the rows of a set."""
    return [json.loads(line) for line in (data / "normalization" / name).open(encoding="utf-8")]


def case_holds(find: Finder, case: dict[str, Any]) -> Iterator[bool]:
    """Say of each date of a case whether one of its values is said."""
    marks = [g for g in case["gold"] if g["type"] in ("datetimeV2.date", "datetimeV2.daterange")]
    said = find(case["text"], date.fromisoformat(case["reference"][:10])) if marks else []
    for mark in marks:
        values = {days for value in mark["values"] or [] if (days := _of(value))}
        yield any(values.intersection(s[2]) for s in said if s[0] <= mark["end"] and mark["start"] < s[1])


def measure(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Measure every system: rows of measure, system, figure."""
    gum, cases = rows(data, "dates_gum.jsonl"), [c for c in rows(data, "dates_recognizers.jsonl") if c["reference"]]
    table: list[tuple[str, str, str]] = []
    for system, build in PEERS.items():
        try:
            find = build()
        except ImportError:
            table.append(("GUM dates", system, "not installed"))
            continue
        find("It was held on 3 May 2020.", date(2021, 1, 1))
        began = time.perf_counter()
        counts = [(row["genre"], right(row, find(row["text"], date.fromisoformat(row["doc_date"])))) for row in gum]
        took = time.perf_counter() - began
        for name, genres in _GENRES.items():
            kept = [count for genre, count in counts if genres is None or genre in genres]
            table.append((f"GUM dates, {name}, F1", system, f1(kept)))
        table.append(("GUM dates, characters a second", system, f"{sum(len(r['text']) for r in gum) / took:,.0f}"))
        held = [holds for case in cases for holds in case_holds(find, case)]
        table.append(("recognizers-text's own dates", system, f"{sum(held)}/{len(held)}"))
    return table
