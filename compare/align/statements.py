"""Statements: how surely two short texts, judged alone, speak of the same fact."""

from collections.abc import Mapping, Sequence, Set
from itertools import pairwise
from math import exp, fsum
from operator import mul
from typing import NamedTuple

from compare.align.likeness import BIAS, WEIGHTS
from compare.align.profile import Links, Profile, profiles
from compare.align.weigh import Evidence, compare_words, overlap, score
from compare.data.function_words import FUNCTION_WORDS
from compare.model import Alignment, Assertion, Extraction, Term
from compare.text import fold, words
from compare.wording import concept, fields, rarity, stem, triples

ALONE = 0.05  # how sure assertions are aligned that no story surrounds
SURE = 0.5  # a score from which on two statements are held to speak of the same fact
OPENING = 4  # letters: stems that begin with the same ones are kindred


class Likeness(NamedTuple):
    """The comparison vector of two statements: no story around them, so what is shared is weighed by English at large.

    unmet: weight of the words that have no kin in the other statement, as a share of all, on the side where it is
    less · synonyms: weight of the concepts that both have in different words · letters: triples of letters that both
    have, as a share of the more · subset, pairs, runs: overlap of the words, of neighbouring words, and of neighbours
    when function words are left out · deeds: share of the verbs that the other statement has as any kind of word ·
    strangers: 1 where both have proper names and none in common · quoted: whether both (1), one (0.5) or neither (0)
    have a quotation · kinds: number of kinds of value that one alone has
    """

    unmet: float
    synonyms: float
    letters: float
    subset: float
    pairs: float
    runs: float
    deeds: float
    strangers: float
    quoted: float
    kinds: float


COUNTED = tuple(WEIGHTS[part] for part in Likeness._fields)


class Statement(NamedTuple):
    """All assertions of a statement together, digits left out.

    `words` are all of them, `telling` those that are no function words, `concepts` maps the stems of these to their
    concepts; `fields`, `openings` and `letters` are theirs together; `deeds` are the concepts of verbs, `proper` the
    stems of proper names, `kinds` the kinds of its values.
    """

    words: tuple[str, ...]
    telling: tuple[str, ...]
    concepts: Mapping[str, str]
    fields: frozenset[int]
    openings: frozenset[str]
    letters: frozenset[str]
    deeds: frozenset[str]
    proper: frozenset[str]
    kinds: frozenset[str]


def likeness(extractions: Sequence[Extraction], links: Links) -> tuple[float, tuple[Alignment, ...]]:
    """Return the score of two statements, and which of their assertions speak of the same thing.

    Assertions are aligned where they reach the threshold of alignment by themselves, and the best pair of them in any
    case where the statements as wholes are alike.
    """
    left, right = profiles(extractions, links)
    if not left or not right:
        return 0.0, ()
    sure = chance(measure(whole(left), whole(right)))
    pairs = [(score(e), a, b, e) for a in left for b in right for e in (compare_words(a, b),) if e.words]
    best = max(pairs, key=lambda pair: pair[0], default=None)
    kept = [p for p in pairs if p[0] >= ALONE or (p is best and sure >= SURE)]
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
    said = [w for p in parts for w in words(fold(p.assertion.text)) if w.isalpha() or not _numeric(w)]
    telling = [w for w in said if w not in FUNCTION_WORDS]
    terms: dict[str, Term] = {}
    for part in parts:
        terms |= _terms(part.assertion)
    concepts = {stem(w): terms[w].concept if w in terms else concept(w) for w in telling}
    return Statement(
        words=tuple(said),
        telling=tuple(telling),
        concepts=concepts,
        fields=frozenset[int]().union(*map(fields, concepts, concepts.values())),
        openings=frozenset([root[:OPENING] for root in concepts if len(root) >= OPENING]),
        letters=frozenset[str]().union(*map(triples, set(said))),
        deeds=frozenset([t.concept for t in terms.values() if t.tag == "VERB"]),
        proper=frozenset([stem(w) for w, t in terms.items() if t.tag == "PROPN"]),
        kinds=frozenset[str]().union(*(p.kinds for p in parts)),
    )


def _terms(assertion: Assertion) -> dict[str, Term]:
    """Return the terms of an assertion by the words that they stand for."""
    start, text = assertion.span.start, assertion.text
    return {fold(text[t.start - start : t.end - start]): t for t in assertion.terms}


def _numeric(word: str) -> bool:
    return any(map(str.isdigit, word))


def measure(a: Statement, b: Statement) -> Likeness:
    """Weigh two statements; the same whichever comes first."""
    mine, theirs = frozenset(a.concepts.values()), frozenset(b.concepts.values())
    as_written = {s.concepts[root] for root in a.concepts.keys() & b.concepts.keys() for s in (a, b)}
    return Likeness(
        unmet=min(_unmet(a, b, theirs), _unmet(b, a, mine)),
        synonyms=fsum(map(rarity, (mine & theirs) - as_written)),
        letters=len(a.letters & b.letters) / max(1, len(a.letters), len(b.letters)),
        subset=overlap(set(a.words), set(b.words)),
        pairs=overlap(set(pairwise(a.words)), set(pairwise(b.words))),
        runs=overlap(set(pairwise(a.telling)), set(pairwise(b.telling))),
        deeds=len((a.deeds & theirs) | (b.deeds & mine)) / max(1, len(a.deeds | b.deeds)),
        strangers=float(_strangers(a, b)),
        quoted=sum("quote" in s.kinds for s in (a, b)) / 2,
        kinds=float(len(a.kinds ^ b.kinds)),
    )


def _unmet(a: Statement, b: Statement, theirs: Set[str]) -> float:
    """Return the weight of a's words that have no kin in b: its stem, its concept, its opening, a word of its field."""
    every = unmet = 0.0
    for root, name in a.concepts.items():
        weight = rarity(name)
        every += weight
        if root in b.concepts or name in theirs or root[:OPENING] in b.openings:
            continue
        if b.fields.isdisjoint(fields(root, name)):
            unmet += weight
    return unmet / every if every else 0.0


def _strangers(a: Statement, b: Statement) -> bool:
    """Say whether both have proper names, and no name of either is in the other."""
    if not a.proper or not b.proper:
        return False
    return a.proper.isdisjoint(b.concepts) and b.proper.isdisjoint(a.concepts)


def chance(found: Likeness) -> float:
    """Return the probability that both statements speak of the same fact (logistic regression, align/likeness.py)."""
    total = BIAS + fsum(map(mul, COUNTED, found))
    return 1 / (1 + exp(-total))
