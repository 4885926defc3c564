"""Statements: how surely two short texts, judged alone, speak of the same fact."""

from collections.abc import Mapping, Sequence
from itertools import chain, pairwise
from math import exp, fsum, log, sqrt
from operator import mul
from typing import NamedTuple

from compare.align.likeness import BIAS, WEIGHTS
from compare.align.profile import Links, Profile, commonly, profiles
from compare.align.weigh import Evidence, compare_words, overlap, score
from compare.align.weights import THRESHOLD
from compare.model import Alignment, Extraction
from compare.similarity import token_set, token_sort
from compare.text import fold, words

SURE = 0.5  # a score from which on two statements are held to speak of the same fact


class Likeness(NamedTuple):
    """The comparison vector of two statements: no story around them, so rarity in English is all that weighs a word.

    weight: cosine of the weighted concepts · covered, shared: weight of what both have, as a share of the lighter
    and of the heavier one · mass: that weight, logarithm · names, deeds, runs: overlap of entities, verbs and
    neighbouring concepts · short, long: number of concepts of either, logarithm · then the words as written, those
    with digits left out: union, subset: shared words as a share of all, and of the shorter statement's · order:
    alike in alphabetical order · pairs: shared neighbours · wording: alike as sets
    """

    weight: float
    covered: float
    shared: float
    mass: float
    names: float
    deeds: float
    runs: float
    short: float
    long: float
    union: float
    subset: float
    order: float
    pairs: float
    wording: float


COUNTED = tuple(WEIGHTS[part] for part in Likeness._fields)


class Statement(NamedTuple):
    """All assertions of a statement together: weighted concepts, entities, verbs, neighbours, words without digits."""

    concepts: Mapping[str, float]
    names: frozenset[str]
    deeds: frozenset[str]
    runs: frozenset[tuple[str, str]]
    words: tuple[str, ...]


def likeness(extractions: Sequence[Extraction], links: Links) -> tuple[float, tuple[Alignment, ...]]:
    """Return the score of two statements, and which of their assertions speak of the same thing.

    Assertions are aligned where they reach the threshold of alignment by themselves, and the best pair of them in any
    case where the statements as wholes are alike.
    """
    left, right = profiles(extractions, links)
    if not left or not right:
        return 0.0, ()
    sure = chance(measure(whole(left), whole(right)))
    pairs = [(score(e), a, b, e) for a in left for b in right for e in (compare_words(a, b),)]
    best = max(pairs, key=lambda pair: pair[0])
    kept = [p for p in pairs if p[0] >= THRESHOLD or (p is best and sure >= SURE)]
    return sure, tuple(
        Alignment(
            f"al:{n}",
            (a.assertion.id, b.assertion.id),
            round(max(s, sure), 4),
            tuple(zip(Evidence._fields, e, strict=True)),
        )
        for n, (s, a, b, e) in enumerate(kept, 1)
    )


def whole(parts: Sequence[Profile]) -> Statement:
    """Return all assertions of a statement as one."""
    return Statement(
        concepts={w: commonly(w) for part in parts for w in part.words},
        names=frozenset(chain.from_iterable(p.names for p in parts)),
        deeds=frozenset(chain.from_iterable(p.deeds for p in parts)),
        runs=frozenset(chain.from_iterable(p.runs for p in parts)),
        words=tuple(w for p in parts for w in words(fold(p.assertion.text)) if w.isalpha() or not _numeric(w)),
    )


def _numeric(word: str) -> bool:
    return any(map(str.isdigit, word))


def measure(a: Statement, b: Statement) -> Likeness:
    """Weigh two statements; the same whichever comes first."""
    both = a.concepts.keys() & b.concepts.keys()
    common = fsum(a.concepts[w] for w in both)
    weights = sorted(fsum(s.concepts.values()) for s in (a, b))
    sizes = sorted(len(s.concepts) for s in (a, b))
    norm = sqrt(fsum(w * w for w in a.concepts.values()) * fsum(w * w for w in b.concepts.values()))
    mine, theirs = set(a.words), set(b.words)
    one, other = " ".join(a.words), " ".join(b.words)
    return Likeness(
        weight=fsum(a.concepts[w] ** 2 for w in both) / norm if norm else 0.0,
        covered=common / weights[0] if weights[0] else 0.0,
        shared=common / weights[1] if weights[1] else 0.0,
        mass=log(1 + common),
        names=overlap(a.names, b.names),
        deeds=overlap(a.deeds, b.deeds),
        runs=overlap(a.runs, b.runs),
        short=log(1 + sizes[0]),
        long=log(1 + sizes[1]),
        union=len(mine & theirs) / max(1, len(mine | theirs)),
        subset=overlap(mine, theirs),
        order=token_sort(one, other),
        pairs=overlap(set(pairwise(a.words)), set(pairwise(b.words))),
        wording=token_set(one, other),
    )


def chance(found: Likeness) -> float:
    """Return the probability that both statements speak of the same fact (logistic regression, align/likeness.py)."""
    total = BIAS + fsum(map(mul, COUNTED, found))
    return 1 / (1 + exp(-total))
