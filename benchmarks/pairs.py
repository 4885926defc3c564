"""Do two statements speak of the same fact? ROC AUC of ours beside rapidfuzz on public sets of pairs.

Measure: each line of `pairs/<set>.jsonl` has statements a and b and a label; the figure is the area under the ROC curve
of the score that `factdiff pairs` gives, whatever verdict it comes with. Conflict sets: precision and recall of the
verdict "diverge". Pairs a second are over MRPC, in process time of one thread.
"""

import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from compare.pipeline import PairRow, judge_pairs
from compare.settings import Settings

SAME: Mapping[str, tuple[str, ...]] = {  # set -> the labels that say both speak of the same fact
    "mrpc": ("aligned",),
    "sts_news": ("aligned",),
    "superpal": ("aligned",),
    "propsegment": ("aligned",),
    "ecbplus_pairs": ("aligned",),
    "claimdiff": ("supports", "weakens"),
}
CONFLICT = ("summedits", "fever_symmetric", "emergent")


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


def measure(data: Path) -> list[tuple[str, str, str]]:
    """Measure alignment and conflict on the sets that are there."""
    rows: list[tuple[str, str, str]] = []
    for name, labels in SAME.items():
        path = data / "pairs" / f"{name}.jsonl"
        if path.exists():
            pairs = [p for p in read(path) if p["label"] != "conflict"]
            truth = [p["label"] in labels for p in pairs]
            began = time.process_time()
            answers = list(judge_pairs((PairRow(p["id"], p["a"], p["b"]) for p in pairs), Settings()))
            took = time.process_time() - began
            fuzzy = [fuzz.token_set_ratio(p["a"].lower(), p["b"].lower()) for p in pairs]
            rows.append((f"same fact, {name}, AUC", "factdiff", f"{auc([a.score for a in answers], truth):.3f}"))
            rows.append((f"same fact, {name}, AUC", "rapidfuzz token_set_ratio", f"{auc(fuzzy, truth):.3f}"))
            if name == "mrpc":
                rows.append(("pairs a second, one core", "factdiff", f"{len(pairs) / took:,.0f}"))
    for name in CONFLICT:
        path = data / "pairs" / f"{name}.jsonl"
        if path.exists():
            pairs = [p for p in read(path) if p["label"] in ("conflict", "agree")]
            answers = list(judge_pairs((PairRow(p["id"], p["a"], p["b"]) for p in pairs), Settings()))
            called = [a.verdict == "diverge" for a in answers]
            hit = sum(c and p["label"] == "conflict" for c, p in zip(called, pairs, strict=True))
            precision, recall = hit / max(1, sum(called)), hit / max(1, sum(p["label"] == "conflict" for p in pairs))
            rows.append((f"conflict, {name}, precision / recall", "factdiff", f"{precision:.2f} / {recall:.2f}"))
    return rows
