"""Weighing: how surely two assertions speak of the same thing, part by part, values masked."""

from collections.abc import Iterable, Mapping, Sequence, Set
from math import exp, fsum, log
from operator import mul
from typing import NamedTuple

from compare.align.profile import Profile
from compare.align.weights import BIAS, WEIGHTS
from compare.wording import rarity


class Evidence(NamedTuple):
    """The comparison vector of a pair (Fellegi and Sunter 1969): parts from 0 to 1 where not said otherwise.

    words: cosine of the weighted words · covered, shared: weight of what both have, as a share of the lighter and
    of the heavier one · mass: rarity in English of the words that both have, logarithm · names, deeds, kinds,
    runs: overlap of entities, verbs, kinds of value, neighbouring words · counted, quoted, spoken: whether both
    (1), one (0.5) or neither (0) have a number, a quotation, or stand in somebody's very words · uneven: in how
    many of these three they differ · near: 1 minus the distance of their places · short, long: number of words of
    the shorter and the longer one, logarithm · rivals: `words` against the best that either side has with anybody ·
    around: best `words` of the pairs next to it
    """

    words: float
    covered: float
    shared: float
    mass: float
    names: float
    deeds: float
    kinds: float
    runs: float
    counted: float
    quoted: float
    spoken: float
    uneven: float
    near: float
    short: float
    long: float
    rivals: float = 1.0
    around: float = 0.0


COUNTED = tuple(WEIGHTS[part] for part in Evidence._fields)


def compare_words(a: Profile, b: Profile) -> Evidence:
    """Weigh two assertions by themselves."""
    both = a.words.keys() & b.words.keys()
    common = fsum(a.words[w] for w in both)
    sizes = sorted((len(a.words), len(b.words)))
    counted, quoted, spoken = ((has + had) / 2 for has, had in zip(a.traits, b.traits, strict=True))
    return Evidence(
        fsum(a.words[w] ** 2 for w in both) / (a.norm * b.norm) if both else 0.0,
        common / min(a.total, b.total) if both else 0.0,
        common / max(a.total, b.total) if both else 0.0,
        log(1 + fsum(rarity(w) for w in both if not w.startswith("@"))),
        overlap(a.names, b.names),
        overlap(a.deeds, b.deeds),
        overlap(a.kinds, b.kinds),
        overlap(a.runs, b.runs),
        counted,
        quoted,
        spoken,
        float(sum(t == 0.5 for t in (counted, quoted, spoken))),
        1 - abs(a.place - b.place),
        log(1 + sizes[0]),
        log(1 + sizes[1]),
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
            rivals=e.words / max(rows[i], columns[j]) if e.words else 0.0,
            around=max(found[i + d, j + f].words if (i + d, j + f) in found else 0.0 for d, f in beside),
        )
        for (i, j), e in found.items()
    }


def score(evidence: Evidence) -> float:
    """Return the probability that both speak of the same fact (logistic regression, align/weights.py)."""
    total = BIAS + sum(map(mul, COUNTED, evidence))
    return 1 / (1 + exp(-total))


def weigh(
    left: Sequence[Profile], right: Sequence[Profile], pairs: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], Evidence]:
    """Return the evidence of each pair of indices, with its context."""
    return in_context({(i, j): compare_words(left[i], right[j]) for i, j in pairs})
