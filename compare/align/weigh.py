"""Weighing: how surely two assertions speak of the same thing, part by part, values masked."""

from collections.abc import Iterable, Mapping, Sequence, Set
from math import exp, fsum, log
from typing import NamedTuple

from compare.align.profile import Profile
from compare.align.weights import BIAS, WEIGHTS


class Evidence(NamedTuple):
    """The comparison vector of a pair (Fellegi and Sunter 1969): each part from 0 to 1 unless it says otherwise.

    words: cosine of the weighted words · covered: share of the lighter one's weight that both have · mass: the
    shared weight, logarithm · names, deeds, kinds: overlap of entities, verbs, kinds of value · runs: shared
    neighbouring words · peak: weight of the most telling shared word · near: 1 minus the distance of their places
    · row, column: `words` against the best that either could have · around: best `words` of their neighbours
    """

    words: float
    covered: float
    mass: float
    names: float
    deeds: float
    kinds: float
    runs: float
    peak: float
    near: float
    row: float = 1.0
    column: float = 1.0
    around: float = 0.0


def compare_words(a: Profile, b: Profile) -> Evidence:
    """Weigh two assertions by themselves."""
    shared = a.words.keys() & b.words.keys()
    common = fsum(min(a.words[w], b.words[w]) for w in shared)
    return Evidence(
        words=fsum(a.words[w] * b.words[w] for w in shared) / (a.norm * b.norm) if shared else 0.0,
        covered=common / min(a.total, b.total) if shared else 0.0,
        mass=log(1 + common),
        names=overlap(a.names, b.names),
        deeds=overlap(a.deeds, b.deeds),
        kinds=overlap(a.kinds, b.kinds),
        runs=overlap(a.runs, b.runs),
        peak=max((a.words[w] for w in shared), default=0.0),
        near=1 - abs(a.place - b.place),
    )


def overlap(a: Set[object], b: Set[object]) -> float:
    """Return the share of the smaller set that both have (Szymkiewicz–Simpson); 0 where one is empty."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def in_context(found: Mapping[tuple[int, int], Evidence]) -> dict[tuple[int, int], Evidence]:
    """Add what the other pairs tell: the best rivals of each side, and the pairs next to this one."""
    rows: dict[int, float] = {}
    columns: dict[int, float] = {}
    for (i, j), evidence in found.items():
        rows[i] = max(rows.get(i, 0.0), evidence.words)
        columns[j] = max(columns.get(j, 0.0), evidence.words)
    beside = ((-1, -1), (1, 1), (0, 1), (1, 0), (0, -1), (-1, 0))
    return {
        (i, j): e._replace(
            row=e.words / rows[i] if rows[i] else 0.0,
            column=e.words / columns[j] if columns[j] else 0.0,
            around=max(found[i + d, j + f].words if (i + d, j + f) in found else 0.0 for d, f in beside),
        )
        for (i, j), e in found.items()
    }


def score(evidence: Evidence) -> float:
    """Return the probability that both speak of the same fact (logistic regression, align/weights.py)."""
    total = BIAS + sum(WEIGHTS[part] * value for part, value in zip(Evidence._fields, evidence, strict=True))
    return 1 / (1 + exp(-total))


def weigh(
    left: Sequence[Profile], right: Sequence[Profile], pairs: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], Evidence]:
    """Return the evidence of each pair of indices, with its context."""
    return in_context({(i, j): compare_words(left[i], right[j]) for i, j in pairs})
