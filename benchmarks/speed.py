"""How fast: whole processes from start to end, and extraction and judgement in one process.

Measure: the median wall time of whole runs of `python -c pass`, `factdiff --version` and `factdiff diff` on the two
pages in `fixtures/stories/nato-rutte`, with compiled bytecode, as an installed program has it; characters a second of
`extract`, all finders together, and pairs a second of `pairs`, in processor time of one thread, on the news of
`normalization/quotes_polnear.jsonl` and on `pairs/mrpc.jsonl`, or on generated text where there is no data. spaCy's
small pipeline needs a download; its tokenizer alone (`spacy.blank("en")`) goes over the same texts.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from compare.extract import extract
from compare.model import Article, Block, Section
from compare.pipeline import PairRow, judge_pairs
from compare.settings import Settings
from compare.text import Span

ROOT = Path(__file__).parent.parent
SEEDS = [str(ROOT / "fixtures" / "stories" / "nato-rutte" / name) for name in ("up.txt", "ki.txt")]
RUNS = 9
WRITTEN = (
    "A ferry carrying {n} people overturned off Port Alma on Monday, killing {m} of them, the coast guard said.",
    '"We did everything we could to reach them," said Captain Luis Moreno, who led the rescue of {m} sailors.',
    "The vessel had been repaired in February 2024 at a cost of ${n}.4 million, officials in Norland confirmed.",
    "Parliament has not yet decided whether to raise the tax by {m} percent, Finance Minister Ana Ruiz told reporters.",
)


def median_seconds(*command: str) -> float:
    """Return the median wall time of some whole runs of a command, after one that is not counted."""
    took = []
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env=environment)
        took.append(time.perf_counter() - began)
    return statistics.median(took[1:])


def texts(data: Path | None) -> tuple[list[str], str]:
    """Return news texts, and what they are."""
    path = data / "normalization" / "quotes_polnear.jsonl" if data else None
    if path and path.exists():
        lines = path.read_text("utf-8").split("\n")[:120]
        return [json.loads(line)["text"] for line in lines if line], "news"
    paragraphs = [line.format(n=20 + k % 70, m=3 + k % 17) for k in range(60) for line in WRITTEN]
    return ["\n\n".join(paragraphs[k : k + 24]) for k in range(0, len(paragraphs), 24)], "generated text"


def pairs(data: Path | None) -> tuple[list[PairRow], str]:
    """Return pairs of statements, and what they are."""
    path = data / "pairs" / "mrpc.jsonl" if data else None
    if path and path.exists():
        rows = [json.loads(line) for line in path.read_text("utf-8").split("\n")[:800] if line]
        return [PairRow(str(k), row["a"], row["b"]) for k, row in enumerate(rows)], "MRPC"
    made = [(a.format(n=k, m=k + 1), b.format(n=k, m=k)) for k in range(2, 40) for a in WRITTEN for b in WRITTEN]
    return [PairRow(str(k), a, b) for k, (a, b) in enumerate(made)], "generated text"


def extracted(some: Sequence[str]) -> float:
    """Return the characters that extraction takes in a second."""
    articles = [
        Article(id=str(k), text=text, published="2025-03-04", blocks=(Block(Span(0, len(text)), Section.BODY),))
        for k, text in enumerate(some)
    ]
    extract(articles[0], Settings())
    began = time.process_time()
    for article in articles:
        extract(article, Settings())
    return sum(map(len, some)) / (time.process_time() - began)


def tokenized(some: Sequence[str]) -> str:
    """Return the characters that spaCy's tokenizer alone takes in a second."""
    try:
        tokenize = import_module("spacy").blank("en")
    except ModuleNotFoundError:
        return "not installed"
    tokenize(some[0])
    began = time.process_time()
    for text in some:
        tokenize(text)
    return f"{sum(map(len, some)) / (time.process_time() - began):,.0f}"


def measure(data: Path | None) -> list[tuple[str, str, str]]:
    """Measure start-up, a diff, extraction and pairs."""
    python, program = sys.executable, (sys.executable, "-m", "compare")
    some, what = texts(data)
    rows, which = pairs(data)
    list(judge_pairs(rows[:5], Settings()))
    began = time.process_time()
    count = len(list(judge_pairs(rows, Settings())))
    rate = count / (time.process_time() - began)
    return [
        ("whole process, seconds", "python -c pass", f"{median_seconds(python, '-c', 'pass'):.3f}"),
        ("whole process, seconds", "factdiff --version", f"{median_seconds(*program, '--version'):.3f}"),
        ("whole process, seconds", "factdiff diff, two pages", f"{median_seconds(*program, 'diff', *SEEDS):.3f}"),
        (f"extract, {what}, characters a second", "factdiff", f"{extracted(some):,.0f}"),
        (f"extract, {what}, characters a second", "spaCy, tokenizer only", tokenized(some)),
        (f"pairs, {which}, pairs a second", "factdiff", f"{rate:,.0f}"),
    ]
