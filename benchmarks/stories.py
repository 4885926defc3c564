"""Aligned sentences in pairs of articles: F1 of ours beside word overlap and TF-IDF.

Measure: `stories/*/gold.json` lists pairs of sentences that report the same, marked by both annotators ("must") or by
one ("maybe"). A pair that is said is right when it is in either list; recall is over "must"; F1 over all stories.
Peers: rapidfuzz token_set_ratio at 60, and at the threshold that is best on these stories; TF-IDF cosine with the
document frequencies of the two articles, at the threshold that is best on these stories. Ours runs with the weights
as they are shipped, which were learned on these stories; the cross-validated figure of `tools/learn_weights.py` is
what to expect of others.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Sequence
from math import log, sqrt
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz

from compare.pipeline import compare
from compare.read import load_all
from compare.settings import Settings

Pair = tuple[int, int]
WORD = re.compile(r"\w+")


class Gold(NamedTuple):
    """A story: its folder, its sentences, and the pairs that report the same."""

    folder: Path
    a: list[str]
    b: list[str]
    must: frozenset[Pair]
    maybe: frozenset[Pair]


def stories(data: Path) -> list[Gold]:
    """Read the gold of every story."""
    found = []
    for path in sorted((data / "stories").glob("*/gold.json")):
        gold = json.loads(path.read_text("utf-8"))
        must, maybe = (
            frozenset((int(a[1:]), int(b[1:])) for a, b in gold["aligned"][kind]) for kind in ("must", "maybe")
        )
        found.append(Gold(path.parent, gold["sentences"]["a"], gold["sentences"]["b"], must, maybe))
    return found


def ours(story: Gold) -> set[Pair]:
    """Return the pairs of sentences that share an alignment."""
    articles = load_all([str(next(story.folder.glob(f"{side}.*"))) for side in "ab"], Settings()).articles
    report = compare(articles)
    homes = {}
    for article, sentences in zip(articles, (story.a, story.b), strict=True):
        starts = _starts(article.text, sentences)
        for assertion in report.assertions:
            if assertion.article == article.id and assertion.part == "text":
                homes[assertion.id] = [
                    n for n, (start, end) in enumerate(starts) if _half(assertion.span, (start, end))
                ]
    first = articles[0].id
    found = set()
    for alignment in report.alignments:
        one, other = sorted(alignment.assertions, key=lambda key: not key.startswith(f"{first}:"))
        found |= {(i, j) for i in homes.get(one, ()) for j in homes.get(other, ())}
    return found


def _starts(text: str, sentences: Sequence[str]) -> list[Pair]:
    spans, at = [], 0
    for sentence in sentences:
        start = text.find(sentence, at)
        start = text.find(sentence) if start < 0 else start
        spans.append((start, start + len(sentence)))
        at = max(start, 0)
    return spans


def _half(one: tuple[int, int], other: tuple[int, int]) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > 0 and 2 * shared >= min(one[1] - one[0], other[1] - other[0])


def token_set(story: Gold) -> dict[Pair, float]:
    """Score every pair of sentences by rapidfuzz's token_set_ratio."""
    return {
        (i, j): fuzz.token_set_ratio(a.lower(), b.lower()) / 100
        for i, a in enumerate(story.a)
        for j, b in enumerate(story.b)
    }


def tf_idf(story: Gold) -> dict[Pair, float]:
    """Score every pair of sentences by the cosine of TF-IDF vectors of the story."""
    bags = [[Counter(WORD.findall(s.lower())) for s in side] for side in (story.a, story.b)]
    spread = Counter(word for side in bags for bag in side for word in bag)
    count = sum(map(len, bags))
    vectors = []
    for side in bags:
        rows = [{w: (1 + log(n)) * log((count + 1) / (spread[w] + 0.5)) for w, n in bag.items()} for bag in side]
        vectors.append([{w: v / (sqrt(sum(x * x for x in r.values())) or 1) for w, v in r.items()} for r in rows])
    return {
        (i, j): sum(v * b.get(w, 0.0) for w, v in a.items())
        for i, a in enumerate(vectors[0])
        for j, b in enumerate(vectors[1])
    }


def f1(golds: Sequence[Gold], found: Sequence[set[Pair]]) -> float:
    """Score the pairs of all stories together."""
    right = sum(len(f & (g.must | g.maybe)) for g, f in zip(golds, found, strict=True))
    hit = sum(len(f & g.must) for g, f in zip(golds, found, strict=True))
    precision, recall = right / max(1, sum(map(len, found))), hit / max(1, sum(len(g.must) for g in golds))
    return 2 * precision * recall / max(1e-9, precision + recall)


def at_best(golds: Sequence[Gold], score: Callable[[Gold], dict[Pair, float]]) -> float:
    """Return the F1 of a scorer at the threshold that suits these stories best."""
    scored = [score(g) for g in golds]
    steps = [n / 100 for n in range(5, 96, 2)]
    return max(f1(golds, [{p for p, v in s.items() if v >= t} for s in scored]) for t in steps)


def measure(data: Path) -> list[tuple[str, str, str]]:
    """Measure the alignment of sentences."""
    golds = stories(data)
    naive = [{p for p, v in token_set(g).items() if v >= 0.6} for g in golds]
    name = f"aligned sentences F1, {len(golds)} stories"
    return [
        (name, "factdiff", f"{f1(golds, [ours(g) for g in golds]):.3f}"),
        (name, "TF-IDF cosine, best threshold", f"{at_best(golds, tf_idf):.3f}"),
        (name, "rapidfuzz token_set_ratio, best threshold", f"{at_best(golds, token_set):.3f}"),
        (name, "rapidfuzz token_set_ratio at 60", f"{f1(golds, naive):.3f}"),
    ]
