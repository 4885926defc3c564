"""Learn compare/align/likeness.py: how alike two statements are, judged alone.

    python tools/learn_likeness.py DATA [--write]

DATA/pairs holds sets of labelled pairs. Each set weighs the same, and has an intercept of its own that is dropped
afterwards: what is learned is to tell pairs apart inside a set, not how many true pairs a set has. The one bias that
is kept makes 0.5 the middle between true and false pairs, all sets together. Prints the ROC AUC of each set, learned
on all sets, and learned on the others only. Deterministic; standard library only.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.pairs import SAME, auc
from benchmarks.pairs import read as read_pairs
from compare.align.profile import profiles
from compare.align.statements import Likeness, measure, whole
from compare.entities import link
from compare.pipeline import extract_all, statement
from compare.settings import Settings
from compare.values import Name
from tools import regression
from tools.regression import Lesson, dot

TARGET = Path(__file__).parent.parent / "compare" / "align" / "likeness.py"
STEPS = 8
Row = tuple[tuple[float, ...], float]


def read(path: Path, labels: Sequence[str]) -> list[Row]:
    """Read, extract and weigh the pairs of a set."""
    rows: list[Row] = []
    for pair in read_pairs(path):
        if pair["label"] == "conflict":
            continue
        sides = [statement(name, text, None) for name, text in zip("ab", sorted((pair["a"], pair["b"])), strict=True)]
        extractions = extract_all(sides, Settings())
        links = link((e.article.id, m.value) for e in extractions for m in e.mentions if isinstance(m.value, Name))
        left, right = profiles(extractions, links)
        if left and right:
            rows.append((tuple(measure(whole(left), whole(right))), float(pair["label"] in labels)))
    return rows


def learn(sets: Sequence[Sequence[Row]]) -> list[float]:
    """Return the weights, learned with an intercept for each set, which is left out."""
    lessons = [
        Lesson((*values, *(float(number == one) for one in range(len(sets)))), label, 1000 / len(rows))
        for number, rows in enumerate(sets)
        for values, label in rows
    ]
    return regression.learn(lessons, STEPS)[: len(Likeness._fields)]


def middle(sets: Sequence[Sequence[Row]], weights: Sequence[float]) -> float:
    """Return the weighted sum half-way between the mean of true and the mean of false pairs, sets weighing the same."""
    means = []
    for wanted in (1.0, 0.0):
        each = [[dot(weights, v) for v, label in rows if label == wanted] for rows in sets]
        means.append(sum(sum(one) / len(one) for one in each) / len(each))
    return sum(means) / 2


def main() -> None:
    """Learn, report, and write the table where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    sets = {name: read(args.data / "pairs" / f"{name}.jsonl", labels) for name, labels in SAME.items()}
    weights = learn(list(sets.values()))
    for name, rows in sets.items():
        others = learn([r for other, r in sets.items() if other != name])
        truth = [label == 1.0 for _, label in rows]
        figures = [auc([dot(w, v) for v, _ in rows], truth) for w in (weights, others)]
        print(f"{name:14} AUC {figures[0]:.3f}, learned on the other sets {figures[1]:.3f}")
    bias = -middle(list(sets.values()), weights)
    if args.write:
        lines = "".join(f'    "{n}": {w:.3f},\n' for n, w in zip(Likeness._fields, weights, strict=True))
        TARGET.write_text(
            '"""How much each part of the likeness of two statements counts: written by tools/learn_likeness.py."""\n\n'
            f"BIAS = {bias:.3f}\nWEIGHTS = {{\n{lines}}}\n",
            "utf-8",
        )


if __name__ == "__main__":
    main()
