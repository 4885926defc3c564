"""Weighing: how surely two assertions speak of the same thing, part by part, values masked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from math import exp, fsum, inf, log
from operator import mul
from typing import NamedTuple

from compare.align.profile import TRAITS, Profile
from compare.align.weights import BIAS, WEIGHTS


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


class Shared(NamedTuple):
    """The parts of the evidence that the words of two assertions give, their places and their lengths."""

    words: float
    covered: float
    shared: float
    mass: float
    near: float
    short: float
    long: float


OF_SHARED = tuple(WEIGHTS[part] for part in Shared._fields)
OTHERS = ("names", "deeds", "kinds", "runs", *TRAITS, *["uneven"] * len(TRAITS))  # each from 0 to 1
OF_OTHERS = sum(max(0.0, WEIGHTS[part]) for part in OTHERS)  # what they add to the score at most


def compare_words(a: Profile, b: Profile) -> Evidence:
    """Weigh two assertions by themselves."""
    return _evidence(a, b, share(a, b))


def share(a: Profile, b: Profile) -> Shared:
    """Weigh the words that two assertions have in common."""
    both = a.words.keys() & b.words.keys()
    common = [a.words[w] for w in both]
    weight = fsum(common)
    near = 1 - abs(a.place - b.place)
    short, long = (a.length, b.length) if a.length < b.length else (b.length, a.length)
    if not both:
        return Shared(0.0, 0.0, 0.0, 0.0, near, short, long)
    light, heavy = (a.total, b.total) if a.total < b.total else (b.total, a.total)
    return Shared(
        fsum([w * w for w in common]) / (a.norm * b.norm),
        weight / light,
        weight / heavy,
        log(1 + fsum([a.rare[w] for w in both])),
        near,
        short,
        long,
    )


def _evidence(a: Profile, b: Profile, of: Shared, rivals: float = 1.0, around: float = 0.0) -> Evidence:
    """Return all parts of the evidence."""
    counted, quoted, spoken = ((has + had) / 2 for has, had in zip(a.traits, b.traits, strict=True))
    return Evidence(
        of.words,
        of.covered,
        of.shared,
        of.mass,
        overlap(a.names, b.names),
        overlap(a.deeds, b.deeds),
        overlap(a.kinds, b.kinds),
        overlap(a.runs, b.runs),
        counted,
        quoted,
        spoken,
        float(sum(t == 0.5 for t in (counted, quoted, spoken))),
        of.near,
        of.short,
        of.long,
        rivals,
        around,
    )


def overlap(a: Set[object], b: Set[object]) -> float:
    """Return the share of the smaller set that both have (Szymkiewicz–Simpson); 0 where one is empty."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def in_context(weighed: Mapping[int, Mapping[int, Shared]]) -> Iterator[tuple[int, int, float, float]]:
    """Give each pair with what the others tell: how it does beside the best rivals of each side, and its neighbours."""
    words = {i: {j: of.words for j, of in row.items()} for i, row in weighed.items()}
    columns: dict[int, float] = {}
    for row in words.values():
        for j, alike in row.items():
            columns[j] = max(columns.get(j, 0.0), alike)
    none: dict[int, float] = {}
    for i, row in words.items():
        before, here, after = words.get(i - 1, none).get, row.get, words.get(i + 1, none).get
        best = max(row.values())
        for j, alike in row.items():
            aside = before(j, 0.0), here(j - 1, 0.0), here(j + 1, 0.0), after(j, 0.0)
            around = max(before(j - 1, 0.0), after(j + 1, 0.0), *aside)
            yield i, j, alike / max(best, columns[j]) if alike else 0.0, around


def score(evidence: Evidence) -> float:
    """Return the probability that both speak of the same fact (logistic regression, align/weights.py)."""
    total = BIAS + sum(map(mul, COUNTED, evidence))
    return 1 / (1 + exp(-total))


def weigh(
    left: Sequence[Profile], right: Sequence[Profile], pairs: Iterable[tuple[int, int]], least: float = 0.0
) -> dict[tuple[int, int], Evidence]:
    """Return the evidence of each pair of indices, with its context; of those that may come to the score `least`."""
    shared: dict[int, dict[int, Shared]] = defaultdict(dict)
    for i, j in pairs:
        shared[i][j] = share(left[i], right[j])
    short = log(least / (1 - least)) - BIAS - OF_OTHERS if least else -inf
    found = {}
    for i, j, rivals, around in in_context(shared):
        of = shared[i][j]
        known = sum(map(mul, OF_SHARED, of)) + WEIGHTS["rivals"] * rivals + WEIGHTS["around"] * around
        if known >= short:
            found[i, j] = _evidence(left[i], right[j], of, rivals, around)
    return found
