"""Learn compare/judge/denial_weights.py: how much each part of a denial's bearing on the other statement counts.

    python tools/learn_denials.py DATA [--write]

DATA/pairs holds sets of labelled pairs. A row is a pair in which one statement denies more often than the other, by the
denial that bears most; a set weighs less than its rows do, by the fourth root of their number. Ridge logistic
regression learns. Prints precision, recall and F1 of NegNLI and the false alarms of news, by the parts alone, learned
on all rows and cross-validated over folds of groups, at the threshold of judge/contradiction.py (of the cross-validated
weights: at as many pairs said). Deterministic; standard library only.
"""

import argparse
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from benchmarks.pairs import CONFLICT, QUIET
from benchmarks.pairs import read as read_pairs
from compare.align import likeness
from compare.entities import link
from compare.judge.bearing import Bearing, weigh
from compare.judge.case import Pair
from compare.judge.contradiction import ENOUGH, bearings
from compare.judge.contrast import contrast
from compare.judge.engine import see
from compare.pipeline import extract_all, statement
from compare.settings import Settings
from compare.values import Name
from tools import regression
from tools.regression import Lesson, dot

TARGET = Path(__file__).parent.parent / "compare" / "judge" / "denial_weights.py"
STEPS, FOLDS = 12, 10
LABELS = {**CONFLICT, **dict.fromkeys(QUIET, ("aligned",))}


class Row(NamedTuple):
    """A pair: what its denial and the other statement have in common, if it has one; whether they contradict."""

    bearing: Bearing | None
    label: bool
    fold: int
    weight: float = 1.0


def read(path: Path, labels: Sequence[str]) -> list[Row]:
    """Read and extract the pairs of a set."""
    rows = []
    for pair in read_pairs(path):
        if pair["label"] in labels and pair["meta"].get("part") != "RTE":
            fold = crc32(str(pair["meta"].get("group") or pair["id"]).encode()) % FOLDS
            rows.append(Row(max(_bearings(pair), key=weigh, default=None), pair["label"] == "conflict", fold))
    known = sum(row.bearing is not None for row in rows)
    return [row._replace(weight=max(1, known) ** -0.25) for row in rows]


def _bearings(pair: dict[str, Any]) -> Iterator[Bearing]:
    sides = [statement(name, text, None) for name, text in zip("ab", sorted((pair["a"], pair["b"])), strict=True)]
    extractions = extract_all(sides, Settings())
    links = link((e.article.id, m.value) for e in extractions for m in e.mentions if isinstance(m.value, Name))
    _, alignments = likeness(extractions, links)
    view = see(extractions, alignments, links, alone=True)
    for alignment in alignments:
        for one, other in combinations([view.assertions[name] for name in alignment.assertions], 2):
            laid = contrast(view.told[one.id], view.told[other.id])
            yield from (b for _, _, b in bearings(Pair(one, other, alignment, view, laid)))


def learn(rows: Sequence[Row]) -> list[float]:
    """Return bias and weights."""
    known = [Lesson((1.0, *row.bearing), float(row.label), row.weight) for row in rows if row.bearing]
    return regression.learn(known, STEPS)


def chances(rows: Sequence[Row], weights: Sequence[float]) -> list[float]:
    """Return the weighted sums of the rows; minus infinity where nothing is denied."""
    return [dot(weights, (1.0, *r.bearing)) if r.bearing else float("-inf") for r in rows]


def figures(rows: Sequence[Row], said: Sequence[bool]) -> str:
    """Return precision, recall and F1, or the share of false alarms where no row is a contradiction."""
    hit = sum(s and r.label for r, s in zip(rows, said, strict=True))
    true = sum(r.label for r in rows)
    if not true:
        return f"false alarms {sum(said) / len(rows):.4f}"
    return f"P {hit / max(1, sum(said)):.3f} R {hit / true:.3f} F1 {2 * hit / (sum(said) + true):.3f}"


def main() -> None:
    """Learn, report, and write the table where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    sets = {name: read(args.data / "pairs" / f"{name}.jsonl", labels) for name, labels in LABELS.items()}
    every = [row for rows in sets.values() for row in rows]
    bias, *weights = learn(every)
    folds = [learn([row for row in every if row.fold != fold]) for fold in range(FOLDS)]
    for name, rows in sets.items():
        whole = [c >= bias + ENOUGH for c in chances(rows, (bias, *weights))]
        apart = [chances([row], folds[row.fold])[0] for row in rows]
        least = sorted(apart, reverse=True)[sum(whole) - 1] if any(whole) else float("inf")
        print(f"{name:16} {figures(rows, whole)}; cross-validated {figures(rows, [c >= least for c in apart])}")
    if args.write:
        lines = "".join(f'    "{n}": {w:.2f},\n' for n, w in zip(Bearing._fields, weights, strict=True))
        TARGET.write_text(
            '"""How much each part of a denial\'s bearing on the other statement counts: '
            f'by tools/learn_denials.py."""\n\nWEIGHTS = {{\n{lines}}}\n',
            "utf-8",
        )


if __name__ == "__main__":
    main()
