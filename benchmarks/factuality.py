"""Did it happen? Three classes for the predicates of UDS It-Happened and of MEANTIME: ours beside cue words.

Measure: `normalization/factuality_uds.jsonl` (White et al. 2016, Rudinger et al. 2018: the sentences of the English
Web Treebank; every predicate has a mean score from -3, "did not happen", to 3, "happened", with plans, orders and
wishes on the negative side). The classes are: happened, at least 1; did not, at most -1; uncertain, between. The
figure is the mean of the three F1s (macro-F1). The cue rule that has to be beaten looks at the four words before the
predicate: "not" or "n't" makes it not happened, may, might, could, would or if make it uncertain, else it happened.
The sentences are given in tokens, which are tagged as they stand.

MEANTIME (`factuality_meantime.jsonl`) is a cross-check with another convention: what is certain to come counts there
as happened, nominal predicates are included, and nine in ten predicates happened, so its accuracy is given too.
"""

import json
import pathlib
from collections.abc import Callable

from benchmarks.tokens import tagged
from compare.extract.certainty.factuality import Factuality, factuality
from compare.extract.tokens import Sentence

CLASSES: tuple[Factuality, ...] = ("happened", "did-not", "uncertain")
OPEN = frozenset({"may", "might", "could", "would", "if"})


def ours(sentence: Sentence, at: int) -> Factuality:
    """Judge a predicate as we do."""
    return factuality("", sentence, at)


def cue_words(sentence: Sentence, at: int) -> Factuality:
    """Judge a predicate by the four words before it."""
    before = {token.text.lower() for token in sentence.tokens[max(0, at - 4) : at]}
    if before & {"not", "n't"}:
        return "did-not"
    return "uncertain" if before & OPEN else "happened"


def always(sentence: Sentence, at: int) -> Factuality:
    """Say that everything happened."""
    del sentence, at
    return "happened"


SYSTEMS: dict[str, Callable[[Sentence, int], Factuality]] = {
    "factdiff": ours,
    "cue words": cue_words,
    "everything happened": always,
}


def of_score(score: float) -> Factuality:
    """Return the class of an annotated score."""
    return "happened" if score >= 1 else "did-not" if score <= -1 else "uncertain"


def macro_f1(pairs: list[tuple[Factuality, Factuality]]) -> float:
    """Return the mean F1 of the three classes over pairs of (annotated, said)."""
    return sum(f1(pairs, one) for one in CLASSES) / len(CLASSES)


def f1(pairs: list[tuple[Factuality, Factuality]], one: Factuality) -> float:
    """Return the F1 of one class."""
    right = sum(gold == said == one for gold, said in pairs)
    return 2 * right / max(1, sum((gold == one) + (said == one) for gold, said in pairs))


def measure(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Measure every system: rows of measure, system, figure."""
    table: list[tuple[str, str, str]] = []
    for name in ("uds", "meantime"):
        path = data / "normalization" / f"factuality_{name}.jsonl"
        rows = [json.loads(line) for line in path.open(encoding="utf-8")]
        sentences = [(tagged(row["tokens"]), row["targets"]) for row in rows]
        for system, judge in SYSTEMS.items():
            pairs = [
                (of_score(target["factuality"]), judge(sentence, target["span"][0]))
                for sentence, targets in sentences
                for target in targets
            ]
            each = " ".join(f"{f1(pairs, one):.2f}" for one in CLASSES)
            right = sum(gold == said for gold, said in pairs) / len(pairs)
            table.append((f"factuality {name}, macro-F1", system, f"{macro_f1(pairs):.3f}"))
            table.append((f"factuality {name}, F1 of {', '.join(CLASSES)}; accuracy", system, f"{each}; {right:.2f}"))
    return table
