"""Saved web pages: body, title and day of ours and of trafilatura alone.

Measure: `html/aeb.jsonl` (Article Extraction Benchmark, Zyte 2020: 91 pages), `html/fundus.jsonl` (46 pages of current
sites, after Dallabetta et al. 2024) and `html/dates.jsonl` (79 dated pages). Body: F1 of shingles of four words,
averaged over pages; title: equal when folded; day: the first ten characters. Speed: pages a second of processor time
of one process, each page read by both in turns, the fastest of three times.
"""

import gzip
import io
import json
import pathlib
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from compare.model import Article
from compare.read.html import read
from compare.read.source import Source
from compare.settings import Settings
from compare.text import fold

Row = tuple[str, str, str]


def measure(data: pathlib.Path) -> list[Row]:
    """Measure ours and trafilatura on the pages of DATA."""
    readers: dict[str, Callable[[bytes], dict[str, Any]]] = {"factdiff": ours}
    try:
        import trafilatura
    except ImportError:
        return [("pages", "trafilatura", "not installed")]
    readers["trafilatura"] = lambda page: _theirs(trafilatura, page)
    rows: list[Row] = []
    for name in ("aeb", "fundus", "dates"):
        rows += _measured(name, list(_pages(data / "html", name)), readers)
    return rows


def ours(page: bytes) -> dict[str, Any]:
    """Read a page as we do."""
    found = read(Source("page.html", "page", io.BytesIO(page), Settings()))
    article = next((each for each in found if isinstance(each, Article)), None)
    return {} if article is None else {"text": article.text, "title": article.title, "day": article.published}


def _theirs(trafilatura: Any, page: bytes) -> dict[str, Any]:
    found = trafilatura.bare_extraction(page, with_metadata=True)
    return {} if found is None else {"text": found.text, "title": found.title, "day": found.date}


def _pages(folder: pathlib.Path, name: str) -> Iterator[tuple[dict[str, Any], bytes]]:
    for line in (folder / f"{name}.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        yield row, gzip.decompress((folder / name / f"{row['id']}.html.gz").read_bytes())


def _measured(name: str, pages: list[tuple[dict[str, Any], bytes]], readers: Any) -> list[Row]:
    spent = dict.fromkeys(readers, 0.0)
    body: dict[str, list[float]] = {system: [] for system in readers}
    right: Counter[tuple[str, str]] = Counter()
    for gold, page in pages:
        for system, reader in readers.items():
            said, seconds = _timed(reader, page)
            spent[system] += seconds
            body[system].append(_f1(gold.get("articleBody") or gold.get("text") or "", said.get("text") or ""))
            day = (gold.get("publishing_date") or gold.get("date") or "")[:10]
            right[system, "day"] += bool(day) and (said.get("day") or "")[:10] == day
            right[system, "title"] += bool(gold.get("title")) and _bare(gold["title"]) == _bare(said.get("title") or "")
    rows: list[Row] = []
    for system in readers:
        if name != "dates":
            rows.append((f"{name} body F1", system, f"{sum(body[system]) / len(pages):.3f}"))
        if name == "fundus":
            rows.append((f"{name} title", system, f"{right[system, 'title']}/{len(pages)}"))
        if name != "aeb":
            rows.append((f"{name} day", system, f"{right[system, 'day']}/{len(pages)}"))
        rows.append((f"{name} pages a second", system, f"{len(pages) / spent[system]:.0f}"))
    return rows


def _timed(reader: Callable[[bytes], dict[str, Any]], page: bytes) -> tuple[dict[str, Any], float]:
    """Return what a reader says of a page, and the seconds of the fastest of three times."""
    seconds: list[float] = []
    said: dict[str, Any] = {}
    for _ in range(3):
        start = time.process_time()
        said = reader(page)
        seconds.append(time.process_time() - start)
    return said, min(seconds)


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", fold(text))


def _f1(gold: str, said: str) -> float:
    wanted, found = _shingles(gold), _shingles(said)
    shared = sum((wanted & found).values())
    precision, recall = shared / max(1, sum(found.values())), shared / max(1, sum(wanted.values()))
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()
