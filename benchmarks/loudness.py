"""Divergences reported for pairs of real articles that nobody has annotated: how loud the program is.

Measure: `documents/*.jsonl` are articles with their event. Up to three pairs of each event are compared, and as many
pairs of two events; counted are divergences of severity error or warning for a hundred pairs, and the pairs in which
anything is aligned. Outlets that report one event contradict each other seldom, outlets that report two events never,
so what goes far beyond a few for a hundred pairs is false alarms. Peer: the short script that a newsroom would write,
sentences paired by rapidfuzz token_set_ratio at 60, a divergence where their numbers differ or one of them denies.
"""

import json
import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

from compare.model import Article, Block, Section, Severity, Verdict
from compare.pipeline import compare
from compare.text import Span

PAIRS = 3  # of each event
ALIKE = 60
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"\u201c])|\n+")
NUMBER = re.compile(r"\d[\d,.]*")
DENIAL = re.compile(r"\b(?:not|no|never)\b|n['\u2019]t\b", re.IGNORECASE)
Row = dict[str, Any]


def events(data: Path) -> list[list[Row]]:
    """Return the articles of each event that has several."""
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for path in sorted((data / "documents").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            found[path.stem, row["event"]].append(row)
    return [rows for rows in found.values() if len(rows) > 1]


def article(row: Row) -> Article:
    """Make an article of a row, its title kept apart."""
    text = row["text"]
    day = row["date"] if re.fullmatch(r"\d{4}-\d\d-\d\d", row["date"] or "") else None
    return Article(
        id=row["id"],
        text=text,
        title=row["title"] or None,
        published=day,
        blocks=(Block(Span(0, len(text)), Section.BODY),),
    )


def loudness(pairs: Sequence[tuple[Row, Row]]) -> tuple[float, float]:
    """Return divergences for a hundred pairs, and the share of the pairs in which anything is aligned."""
    loud = aligned = 0
    for one, other in pairs:
        report = compare([article(one), article(other)])
        aligned += bool(report.alignments)
        loud += sum(f.verdict is Verdict.DIVERGE and f.severity.rank <= Severity.WARNING.rank for f in report.findings)
    return 100 * loud / len(pairs), aligned / len(pairs)


def naive(pairs: Sequence[tuple[Row, Row]]) -> tuple[float, float]:
    """Return the same figures of the short script."""
    loud = aligned = 0
    for one, other in pairs:
        left, right = ([s for s in SENTENCE.split(row["text"]) if len(s) > 20] for row in (one, other))
        met = [
            (left[i], right[j])
            for i, row in enumerate(process.cdist(left, right, scorer=fuzz.token_set_ratio, score_cutoff=ALIKE))
            for j, score in enumerate(row)
            if score
        ]
        aligned += bool(met)
        loud += sum(set(NUMBER.findall(a)) != set(NUMBER.findall(b)) or _denies(a) != _denies(b) for a, b in met)
    return 100 * loud / len(pairs), aligned / len(pairs)


def _denies(sentence: str) -> bool:
    return DENIAL.search(sentence) is not None


def measure(data: Path) -> list[tuple[str, str, str]]:
    """Measure how much is reported for articles of one event, and of two."""
    told = events(data)
    same = [pair for rows in told for pair in list(combinations(rows, 2))[:PAIRS]]
    apart = [(a, b) for one, other in pairwise(told) for a, b in zip(one[:PAIRS], other[:PAIRS], strict=False)]
    found = []
    for name, pairs in (("one event", same), ("two events", apart)):
        for system, by in (("factdiff", loudness), ("rapidfuzz, numbers and denials", naive)):
            loud, aligned = by(pairs)
            found.append((f"divergences for 100 pairs of {name} ({len(pairs)} pairs)", system, f"{loud:.1f}"))
            found.append((f"pairs of {name} with anything aligned", system, f"{aligned:.2f}"))
    return found
