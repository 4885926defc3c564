"""Sentence boundaries in GUM: F1 of ours and of the libraries that people use.

Measure: `normalization/gum_docs.jsonl` (GUM, Zeldes 2017). A boundary is the end of a sentence that is not the end
of its paragraph (a blank line); a boundary counts as found when one is said within one character of it. F1 over
all boundaries of the news texts and over those of all genres. Speed is over the same texts, in one thread, after
one warm-up text. `normalization/sentences_golden.jsonl`: how many of pysbd's own cases are split as they should be.
"""

import json
import pathlib
import re
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

from compare.extract.sentences import paragraphs, split
from compare.text import Span

_LAST = re.compile(r"[^\S\n]*(?:\n\s*\n|\s*\Z)")
Splitter = Callable[[str], list[tuple[int, int]]]


def ours() -> Splitter:
    """Return our own splitter."""
    return lambda text: [(*s,) for p in paragraphs(text, Span(0, len(text))) for s in split(text, p)]


def syntok() -> Splitter:
    """Return syntok's splitter (MIT)."""
    analyze = import_module("syntok.segmenter").analyze
    return lambda text: [(s[0].offset, s[-1].offset + len(s[-1].value)) for p in analyze(text) for s in p]


def blingfire() -> Splitter:
    """Return BlingFire's splitter (MIT)."""
    offsets = import_module("blingfire").text_to_sentences_and_offsets
    return lambda text: [_trimmed(text, *span) for span in offsets(text)[1]]


def nupunkt() -> Splitter:
    """Return nupunkt's splitter (MIT)."""
    spans = import_module("nupunkt").sent_spans
    return lambda text: [_trimmed(text, *span) for span in spans(text)]


def pysbd() -> Splitter:
    """Return pysbd's splitter (MIT)."""
    segment = import_module("pysbd").Segmenter(language="en", clean=False, char_span=True).segment
    return lambda text: [_trimmed(text, s.start, s.end) for s in segment(text)]


PEERS: dict[str, Callable[[], Splitter]] = {
    "factdiff": ours,
    "syntok": syntok,
    "blingfire": blingfire,
    "nupunkt": nupunkt,
    "pysbd": pysbd,
}


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    return start, start + len(text[start:end].rstrip())


def _inner_ends(text: str, spans: list[tuple[int, int]]) -> set[int]:
    """Return the ends that are no ends of a paragraph."""
    return {end for _, end in spans if not _LAST.match(text, end)}


def f1(rows: list[dict[str, Any]], said: dict[str, list[tuple[int, int]]]) -> float:
    """Return the F1 of the boundaries inside paragraphs."""
    right = n_said = n_gold = 0
    for row in rows:
        gold = _inner_ends(row["text"], row["sentences"])
        mine = _inner_ends(row["text"], said[row["id"]])
        right += sum(any(end + step in mine for step in (-1, 0, 1)) for end in gold)
        n_said += len(mine)
        n_gold += len(gold)
    return 2 * right / max(1, n_said + n_gold)


def measure(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Measure every splitter: rows of measure, system, figure."""
    folder = data / "normalization"
    rows = [json.loads(line) for line in (folder / "gum_docs.jsonl").open(encoding="utf-8")]
    golden = [json.loads(line) for line in (folder / "sentences_golden.jsonl").open(encoding="utf-8")]
    table: list[tuple[str, str, str]] = []
    for name, load in PEERS.items():
        try:
            splitter = load()
        except ImportError:
            table.append(("sentences", name, "not installed"))
            continue
        table += _figures(name, splitter, rows, golden)
    return table


def _figures(
    name: str, splitter: Splitter, rows: list[dict[str, Any]], golden: list[dict[str, Any]]
) -> list[tuple[str, str, str]]:
    splitter(rows[0]["text"])
    began = time.perf_counter()
    said = {row["id"]: splitter(row["text"]) for row in rows}
    took = time.perf_counter() - began
    news = [row for row in rows if row["genre"] == "news"]
    cases = sum([case["text"][s:e] for s, e in splitter(case["text"])] == case["sentences"] for case in golden)
    return [
        ("GUM news sentences, F1", name, f"{f1(news, said):.3f}"),
        ("GUM all sentences, F1", name, f"{f1(rows, said):.3f}"),
        ("pysbd's golden cases", name, f"{cases} of {len(golden)}"),
        ("sentences, characters a second", name, f"{sum(len(row['text']) for row in rows) / took:,.0f}"),
    ]
