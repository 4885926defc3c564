"""Do two statements speak of the same fact? ROC AUC of ours beside rapidfuzz on public sets of pairs.

Measure: each line of `pairs/<set>.jsonl` has statements a and b and a label; the figure is the area under the ROC curve
of the score that `factdiff pairs` gives, whatever verdict it comes with. Conflict sets: precision, recall and F1 of the
verdict "diverge". False alarms: the share of the pairs labelled as the same fact (for STS: rated 4.8 and more) that are
called "diverge". Pairs a second are over MRPC, in process time of one thread.
"""

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from compare.pipeline import PairAnswer, PairRow, judge_pairs
from compare.settings import Settings

SAME: Mapping[str, tuple[str, ...]] = {  # set -> the labels that say both speak of the same fact
    "mrpc": ("aligned",),
    "sts_news": ("aligned",),
    "superpal": ("aligned",),
    "propsegment": ("aligned",),
    "ecbplus_pairs": ("aligned",),
    "claimdiff": ("supports", "weakens"),
}
CONFLICT: Mapping[str, tuple[str, ...]] = {  # set -> the labels that count, a conflict beside those that are none
    "summedits": ("conflict", "agree"),
    "fever_symmetric": ("conflict", "agree"),
    "negation_nli": ("conflict", "agree", "neutral"),
    "emergent": ("conflict", "agree", "neutral", "aligned"),
}
Row = tuple[str, str, str]
QUIET = ("mrpc", "sts_news", "ecbplus_pairs")
SURELY = 4.8  # an STS rating from which on both say the same


def read(path: Path) -> list[dict[str, Any]]:
    """Read the lines of a set; ClaimDiff's full test, in which neutral pairs were drawn at random, is left out."""
    rows = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    return [row for row in rows if row.get("meta", {}).get("subset") != "test-full"]


def auc(scores: Sequence[float], truth: Sequence[bool]) -> float:
    """Return the area under the ROC curve (the rank sum of Mann and Whitney), ties counted half."""
    order = sorted(range(len(scores)), key=scores.__getitem__)
    total, i = 0.0, 0
    while i < len(order):
        j = i
        while j < len(order) and scores[order[j]] == scores[order[i]]:
            j += 1
        total += sum(truth[k] for k in order[i:j]) * (i + 1 + j) / 2
        i = j
    positive = sum(truth)
    return (total - positive * (positive + 1) / 2) / max(1, positive * (len(truth) - positive))


def answered(pairs: Sequence[Mapping[str, Any]]) -> list[PairAnswer]:
    """Judge pairs."""
    return list(judge_pairs((PairRow(p["id"], p["a"], p["b"]) for p in pairs), Settings()))


def measure(data: Path) -> list[Row]:
    """Measure alignment, conflict and false alarms on the sets that are there."""
    there = {path.stem: path for path in sorted((data / "pairs").glob("*.jsonl"))}
    rows = [row for name in SAME if name in there for row in alike(name, read(there[name]))]
    rows += [conflicts(name, read(there[name])) for name in CONFLICT if name in there]
    return rows + [alarms(name, read(there[name])) for name in QUIET if name in there]


def alike(name: str, read_pairs: Sequence[Mapping[str, Any]]) -> Iterator[Row]:
    """Give how well the score tells pairs of one fact from others."""
    pairs = [p for p in read_pairs if p["label"] != "conflict"]
    truth = [p["label"] in SAME[name] for p in pairs]
    began = time.process_time()
    answers = answered(pairs)
    took = time.process_time() - began
    fuzzy = [fuzz.token_set_ratio(p["a"].lower(), p["b"].lower()) for p in pairs]
    yield f"same fact, {name}, AUC", "factdiff", f"{auc([a.score for a in answers], truth):.3f}"
    yield f"same fact, {name}, AUC", "rapidfuzz token_set_ratio", f"{auc(fuzzy, truth):.3f}"
    if name == "mrpc":
        yield "pairs a second, one core", "factdiff", f"{len(pairs) / took:,.0f}"


def conflicts(name: str, read_pairs: Sequence[Mapping[str, Any]]) -> Row:
    """Return how many conflicts are called, and how many of the calls are right."""
    pairs = [p for p in read_pairs if p["label"] in CONFLICT[name] and p["meta"].get("part") != "RTE"]
    called = [a.verdict == "diverge" for a in answered(pairs)]
    real = [p["label"] == "conflict" for p in pairs]
    hit = sum(c and r for c, r in zip(called, real, strict=True))
    figures = hit / max(1, sum(called)), hit / max(1, sum(real)), 2 * hit / max(1, sum(called) + sum(real))
    return f"conflict, {name}, precision / recall / F1", "factdiff", " / ".join(f"{f:.2f}" for f in figures)


def alarms(name: str, read_pairs: Sequence[Mapping[str, Any]]) -> Row:
    """Return the share of pairs of one fact that are called a conflict."""
    pairs = [p for p in read_pairs if p["label"] in SAME[name] and p["meta"].get("score", 5) >= SURELY]
    share = sum(a.verdict == "diverge" for a in answered(pairs)) / len(pairs)
    return f"false alarms, {name}", "factdiff", f"{share:.3f}"
