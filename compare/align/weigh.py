"""Weighing: how surely two assertions speak of the same thing, part by part, values masked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from math import exp, fsum, inf, log
from operator import mul
from typing import NamedTuple

from compare.align.profile import TINY, Profile
from compare.align.weights import BIAS, WEIGHTS

MANY, FEW = 60, 8  # the most and the fewest assertions that two articles learned from have


class Evidence(NamedTuple):
    """The comparison vector of a pair (Fellegi and Sunter 1969): parts from 0 to 1 where not said otherwise.

    words: cosine of the weighted words · covered: weight of what both have, as a share of the lighter one · mass: that
    weight, logarithm · letters: triples of letters that both have, as a share of all · subset, kinds: overlap of the
    words as written, and of the kinds of value · deeds: share of the verbs that the other one has as any kind of word
    · near: 1 minus the distance of their places · early: how far from the ends of their articles they stand · short:
    number of words of the shorter one, logarithm · few: by how much both articles together have fewer assertions than
    MANY, logarithm · rivals: `words` against the best that either side has with anybody · around: best `words` of the
    pairs next to it
    """

    words: float
    covered: float
    mass: float
    letters: float
    subset: float
    deeds: float
    kinds: float
    near: float
    early: float
    short: float
    few: float
    rivals: float = 1.0
    around: float = 0.0


COUNTED = tuple(WEIGHTS[part] for part in Evidence._fields)


class Shared(NamedTuple):
    """The parts of the evidence that the words of two assertions give, their places and their lengths."""

    words: float
    covered: float
    mass: float
    near: float
    early: float
    short: float


OF_SHARED = tuple(WEIGHTS[part] for part in Shared._fields)
LETTERS, SUBSET = WEIGHTS["letters"], WEIGHTS["subset"]
OF_REST = max(0.0, WEIGHTS["deeds"]) + max(0.0, WEIGHTS["kinds"])  # what the last parts add to the score at most


def compare_words(a: Profile, b: Profile) -> Evidence:
    """Weigh two assertions by themselves."""
    of = share(a, b)
    return _evidence(a, b, of, few=0.0, rivals=float(of.words > 0))


def share(a: Profile, b: Profile) -> Shared:
    """Weigh the words that two assertions have in common."""
    few, many = (a.words, b.words) if a.length <= b.length else (b.words, a.words)
    common = [weight for word, weight in few.items() if word in many]
    near, early = 1 - abs(a.place - b.place), 1 - (a.place + b.place) / 2
    short = min(b.length, a.length)
    if not common:
        return Shared(0.0, 0.0, 0.0, near, early, short)
    weight = fsum(common)
    return Shared(
        fsum([w * w for w in common]) / (a.norm * b.norm),
        weight / (min(b.total, a.total)),
        log(1 + weight),
        near,
        early,
        short,
    )


def _evidence(a: Profile, b: Profile, of: Shared, few: float, rivals: float, around: float = 0.0) -> Evidence:
    """Return all parts of the evidence."""
    deeds = a.deeds | b.deeds
    elsewhere = (a.deeds & b.words.keys()) | (b.deeds & a.words.keys())
    return Evidence(
        of.words,
        of.covered,
        of.mass,
        jaccard(a.letters, b.letters),
        overlap(a.written, b.written),
        len(elsewhere) / max(1, len(deeds)),
        overlap(a.kinds, b.kinds),
        of.near,
        of.early,
        of.short,
        few,
        rivals,
        around,
    )


def fewness(left: Sequence[Profile], right: Sequence[Profile]) -> float:
    """Return by how much two articles have fewer assertions than MANY, logarithm; 0 where they are too tiny to tell."""
    count = len(left) + len(right)
    return log((1 + MANY) / (1 + min(MANY, max(FEW, count)))) if count > TINY else 0.0


def overlap(a: Set[object], b: Set[object]) -> float:
    """Return the share of the smaller set that both have (Szymkiewicz–Simpson); 0 where one is empty."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def jaccard(a: Set[object], b: Set[object]) -> float:
    """Return what two sets share of all that is in either (Jaccard 1901)."""
    both = len(a & b)
    return both / max(1, len(a) + len(b) - both)


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
    few = fewness(left, right)
    need = log(least / (1 - least)) - BIAS - WEIGHTS["few"] * few if least else -inf
    found = {}
    for i, j, rivals, around in in_context(shared):
        of, a, b = shared[i][j], left[i], right[j]
        known = sum(map(mul, OF_SHARED, of)) + WEIGHTS["rivals"] * rivals + WEIGHTS["around"] * around
        if _may_come_to(need - known - OF_REST, a, b):
            found[i, j] = _evidence(a, b, of, few, rivals, around)
    return found


def _may_come_to(need: float, a: Profile, b: Profile) -> bool:
    """Say whether the words as written and their letters, which cost most, add so much to a score."""
    need -= SUBSET * overlap(a.written, b.written)
    few, many = sorted((len(a.letters), len(b.letters)))
    if max(0.0, LETTERS) * few < need * many:  # so much they can have in common at most
        return False
    return LETTERS * jaccard(a.letters, b.letters) >= need
