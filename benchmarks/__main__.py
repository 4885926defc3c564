"""Run the benchmarks and print, or write, the table.

    python -m benchmarks [--data DATA] [--only NAME,…] [--write]

DATA is a folder of the evaluation sets (see docs/benchmarks.md). Without it the accuracy of nothing is measured: the
sets that are missing are named, and speed is measured on generated text. `--write` puts the table into
docs/benchmarks.md, with the machine that it was measured on.
"""

import argparse
import os
import platform
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
MARK = "<!-- written by python -m benchmarks --write -->"
Row = tuple[str, str, str]


class Benchmark(NamedTuple):
    """A module with `measure(data)`, what it is about, and the sets that it needs."""

    module: str
    title: str
    sets: tuple[str, ...]


BENCHMARKS: Mapping[str, Benchmark] = {
    "speed": Benchmark("benchmarks.speed", "Speed", ()),
    "sentences": Benchmark("benchmarks.sentences", "Sentences", ("normalization/gum_docs.jsonl",)),
    "tagger": Benchmark("benchmarks.tagger", "Parts of speech", ("treebank/ewt-test.conllu.gz",)),
    "quantities": Benchmark("benchmarks.quantities", "Quantities", ("normalization/quantities_newsquant.jsonl",)),
    "moments": Benchmark("benchmarks.moments", "Dates", ("normalization/dates_gum.jsonl",)),
    "names": Benchmark("benchmarks.names", "Names", ("normalization/names_pairs.jsonl",)),
    "quotes": Benchmark("benchmarks.quotes", "Quotations and attribution", ("normalization/quotes_polnear.jsonl",)),
    "negation": Benchmark("benchmarks.negation", "Negation", ("normalization/negation_scope.jsonl",)),
    "factuality": Benchmark("benchmarks.factuality", "Factuality", ("normalization/factuality_uds.jsonl",)),
    "read": Benchmark("benchmarks.read", "Saved pages", ("html/aeb.jsonl", "html/fundus.jsonl", "html/dates.jsonl")),
    "stories": Benchmark("benchmarks.stories", "Alignment in stories", ("stories",)),
    "loudness": Benchmark("benchmarks.loudness", "False alarms on real articles", ("documents",)),
    "check": Benchmark("benchmarks.check", "Stories and the check", ()),
    "pairs": Benchmark("benchmarks.pairs", "Pairs of statements", ("pairs/mrpc.jsonl",)),
}


def missing(benchmark: Benchmark, data: Path | None) -> list[str]:
    """Return the sets of a benchmark that are not there."""
    return [name for name in benchmark.sets if data is None or not (data / name).exists()]


def measured(benchmark: Benchmark, data: Path | None) -> list[Row]:
    """Run one benchmark; a library that it needs and that is missing makes one row that says so."""
    measure: Callable[[Path | None], list[Row]] = import_module(benchmark.module).measure
    return measure(data)


def table(rows: list[Row]) -> str:
    """Return rows as a Markdown table."""
    lines = ["| measure | system | figure |", "|---|---|---|"]
    return "\n".join([*lines, *(f"| {measure} | {system} | {figure} |" for measure, system, figure in rows)])


def machine() -> str:
    """Name the machine in words."""
    return f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores, {platform.system()}"


def main() -> None:
    """Run what can be run and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--only", default="", help="names, with commas between: " + ", ".join(BENCHMARKS))
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    args = parser.parse_args()
    only = {name for name in args.only.split(",") if name}
    if unknown := only - set(BENCHMARKS):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; one of {', '.join(BENCHMARKS)}")
    parts = []
    for name, benchmark in BENCHMARKS.items():
        if only and name not in only:
            continue
        if lost := missing(benchmark, args.data):
            print(f"{benchmark.title}: not measured, missing {', '.join(lost)}", file=sys.stderr)
            continue
        part = f"## {benchmark.title}\n\n{table(measured(benchmark, args.data))}\n"
        print(part, flush=True)
        parts.append(part)
    if args.write:
        head = PAGE.read_text("utf-8").partition(MARK)[0]
        PAGE.write_text(f"{head}{MARK}\n\nMeasured on {machine()}.\n\n" + "\n".join(parts), "utf-8")


if __name__ == "__main__":
    main()
