"""Learn compare/align/weights.py: how much each part of the evidence counts.

    python tools/learn_weights.py DATA [--write]

DATA/stories holds folders of two articles and gold.json, whose "aligned" lists pairs of sentences. Every candidate
pair of assertions is a row; so is every pair among the first few assertions of each story, taken as a short story, so
that the weights serve short articles too. Ridge logistic regression learns (tools/regression.py).
Prints the F1 of sentence pairs, learned and scored on the same stories and cross-validated over folds of stories,
at the threshold that is best on the stories learned from. Deterministic; standard library only.
"""

import argparse
import json
from collections.abc import Sequence
from math import exp
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from attrs import evolve, frozen

from compare.align.block import candidates, index, keys
from compare.align.profile import Profile, profiles
from compare.align.weigh import Evidence, weigh
from compare.entities import link
from compare.model import Extraction
from compare.pipeline import extract_all
from compare.read import load_all
from compare.settings import Settings
from compare.values import Name
from tools import regression
from tools.regression import Lesson, dot

TARGET = Path(__file__).parent.parent / "compare" / "align" / "weights.py"
STEPS, FOLDS, ROUNDS = 12, 5, 3
SHORT = 5  # assertions of either article in the short stories


class Row(NamedTuple):
    """A candidate pair: its evidence, the sentences that its assertions stand in, and what the gold says."""

    evidence: Evidence
    pairs: frozenset[tuple[int, int]]
    label: float | None


@frozen
class Story:
    """The candidate pairs of a story, and its gold pairs of sentences."""

    rows: tuple[Row, ...]
    must: frozenset[tuple[int, int]]
    maybe: frozenset[tuple[int, int]]


def read_story(folder: Path, first: int | None = None) -> Story:
    """Read, extract and weigh one story, or the first assertions of each article as a story of their own."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    paths = [str(next(folder.glob(f"{side}.*"))) for side in "ab"]
    extractions = extract_all(load_all(paths, Settings()).articles, Settings())
    extractions = tuple(evolve(e, assertions=e.assertions[:first]) for e in extractions)
    links = link((e.article.id, m.value) for e in extractions for m in e.mentions if isinstance(m.value, Name))
    left, right = profiles(extractions, links)
    must, maybe = (frozenset((int(a[1:]), int(b[1:])) for a, b in gold["aligned"][kind]) for kind in ("must", "maybe"))
    where = [
        [_sentences(p, e, gold["sentences"][side]) for p in part]
        for part, e, side in zip((left, right), extractions, "ab", strict=True)
    ]
    rows = []
    for (i, j), evidence in weigh(left, right, candidates(keys(left), index(right))).items():
        pairs = frozenset((a, b) for a in where[0][i] for b in where[1][j])
        label = 1.0 if pairs & must else None if pairs & maybe or not pairs else 0.0
        rows.append(Row(evidence, pairs, label))
    return Story(tuple(rows), must, maybe)


def _sentences(profile: Profile, extraction: Extraction, gold: Sequence[str]) -> frozenset[int]:
    """Return the gold sentences that an assertion covers, or lies in, by at least half of the shorter."""
    found, at = set(), 0
    if profile.assertion.part != "text":
        return frozenset()
    for number, words in enumerate(gold):
        start = extraction.article.text.find(words, at)
        start = extraction.article.text.find(words) if start < 0 else start
        at = max(start, 0)
        span = profile.assertion.span
        shared = min(span.end, start + len(words)) - max(span.start, start)
        if shared > 0 and 2 * shared >= min(span.length, len(words)):
            found.add(number)
    return frozenset(found)


def learn(stories: Sequence[Story]) -> list[float]:
    """Return bias and weights."""
    rows = (row for story in stories for row in story.rows)
    return regression.learn([Lesson((1.0, *r.evidence), r.label) for r in rows if r.label is not None], STEPS)


def chance(weights: Sequence[float], evidence: Evidence) -> float:
    """Return the probability that the weights give to the evidence."""
    return 1 / (1 + exp(-dot(weights, (1.0, *evidence))))


def said(story: Story, weights: Sequence[float], threshold: float) -> frozenset[tuple[int, int]]:
    """Return the pairs of sentences that the weights align."""
    return frozenset(p for row in story.rows if chance(weights, row.evidence) >= threshold for p in row.pairs)


def f1(stories: Sequence[Story], found: Sequence[frozenset[tuple[int, int]]]) -> float:
    """Score pairs of sentences over all stories: must for recall, must or maybe for precision."""
    right = sum(len(f & (s.must | s.maybe)) for s, f in zip(stories, found, strict=True))
    hit = sum(len(f & s.must) for s, f in zip(stories, found, strict=True))
    precision, recall = right / max(1, sum(map(len, found))), hit / max(1, sum(len(s.must) for s in stories))
    return 2 * precision * recall / max(1e-9, precision + recall)


def best_threshold(stories: Sequence[Story], weights: Sequence[float]) -> float:
    """Return the threshold with the best F1 on the stories."""
    steps = [n / 100 for n in range(10, 70, 2)]
    return max(steps, key=lambda t: (f1(stories, [said(s, weights, t) for s in stories]), -t))


def crossed(stories: Sequence[Story], shorter: Sequence[Story], rotation: int) -> float:
    """Return the F1 where each fold is scored by what was learned, threshold too, on the others."""
    fold = [(k + rotation * (k // FOLDS)) % FOLDS for k in range(len(stories))]
    found: list[frozenset[tuple[int, int]]] = [frozenset()] * len(stories)
    for left_out in range(FOLDS):
        rest = [s for k, s in enumerate(stories) if fold[k] != left_out]
        weights = learn([*rest, *(s for k, s in enumerate(shorter) if fold[k] != left_out)])
        threshold = best_threshold(rest, weights)
        for k, story in enumerate(stories):
            if fold[k] == left_out:
                found[k] = said(story, weights, threshold)
    return f1(stories, found)


def main() -> None:
    """Learn, report, and write the table where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    stories = [read_story(path.parent) for path in sorted(args.data.glob("stories/*/gold.json"))]
    shorter = [read_story(path.parent, SHORT) for path in sorted(args.data.glob("stories/*/gold.json"))]
    weights = learn([*stories, *shorter])
    threshold = best_threshold(stories, weights)
    print(f"learned on all: F1 {f1(stories, [said(s, weights, threshold) for s in stories]):.3f} at {threshold}")
    figures = [crossed(stories, shorter, rotation) for rotation in range(ROUNDS)]
    said_of_all = " ".join(f"{figure:.3f}" for figure in figures)
    print(f"cross-validated over {FOLDS} folds of stories, {ROUNDS} times: F1 {fmean(figures):.3f} ({said_of_all})")
    table = dict(zip(("bias", *Evidence._fields), weights, strict=True))
    print("\n".join(f"{name:8} {value:7.3f}" for name, value in table.items()))
    if args.write:
        lines = "".join(f'    "{name}": {table[name]:.3f},\n' for name in Evidence._fields)
        TARGET.write_text(
            '"""How much each part of the evidence counts: written by tools/learn_weights.py."""\n\n'
            f"BIAS = {table['bias']:.3f}\nWEIGHTS = {{\n{lines}}}\nTHRESHOLD = {threshold}\n",
            "utf-8",
        )


if __name__ == "__main__":
    main()
