"""place-conflict: one event put in two places, neither of which can contain the other."""

import re
from collections.abc import Iterator
from itertools import product

from compare.data.deeds import PLACED
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.rivals import different, rivals
from compare.judge.slots import same_subject, slot
from compare.model import Assertion, Mention, Severity, Verdict
from compare.naming.gazetteer import folded_places
from compare.text import fold
from compare.values import Name, NameType
from compare.wording import concept

WHERE = re.compile(r"\b(?:in|at|near|off|outside)\s+(?:the\s+)?$", re.IGNORECASE)
BEING = re.compile(r"\b(?:is|are|was|were)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
PLACED_CONCEPTS = frozenset(map(concept, PLACED))


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the places that stand in the place of each other, or in which one thing happened."""
    given = set()
    for a, b in [*rivals(pair), *_happened(pair)]:
        assert isinstance(a.value, Name)
        assert isinstance(b.value, Name)
        if a.value.type is NameType.PLACE and (a, b) not in given and _apart(a.value, b.value):
            given.add((a, b))
            citations = pair.view.cite(pair.left, a), pair.view.cite(pair.right, b)
            yield Ruling(Verdict.DIVERGE, "one event in two places: {} and {}", citations)
    for a, b in _belonging(pair):
        citations = pair.view.cite(pair.left, a), pair.view.cite(pair.right, b)
        yield Ruling(Verdict.DIVERGE, "one and the same is said to be {} and {}", citations)


def _belonging(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    """Give the first countries that one subject is said to be of, where no country of one side is among the other's."""
    lefts, rights = _said_to_be(pair, pair.left), _said_to_be(pair, pair.right)
    alone = all(_apart(_name(a), _name(b)) for a, b in product(lefts, rights))
    if lefts and rights and alone and same_subject(pair.view, pair.left, pair.right):
        yield lefts[0], rights[0]


def _said_to_be(pair: Pair, assertion: Assertion) -> list[Mention]:
    """Return the adjectives of countries in what an assertion says that its subject is; none where it denies."""
    if pair.view.told[assertion.id].denials:
        return []
    text = pair.view.text(assertion)
    of = [m for m in assertion.mentions if isinstance(m.value, Name) and m.value.adjective]
    first = next((m for m in of if BEING.search(text, assertion.span.start, m.span.start)), None)
    return [m for m in of if first and m.span.start >= first.span.start]


def _name(mention: Mention) -> Name:
    assert isinstance(mention.value, Name)
    return mention.value


def _happened(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    """Give the places where the same person or thing is said to have been born, to have crashed, and the like."""
    done = [{t.concept for t in side.terms if t.tag == "VERB"} for side in (pair.left, pair.right)]
    if PLACED_CONCEPTS.isdisjoint(done[0] & done[1]):
        return
    for a, b in product(_wheres(pair, pair.left), _wheres(pair, pair.right)):
        around, beside = slot(pair.view, pair.left, a), slot(pair.view, pair.right, b)
        if around.verbs & beside.verbs & PLACED_CONCEPTS and _shared(pair) and different(pair, a, b):
            yield a, b


def _wheres(pair: Pair, assertion: Assertion) -> list[Mention]:
    """Return the places of an assertion that stand alone after a preposition of place."""
    text = pair.view.text(assertion)
    return [
        m
        for m in assertion.mentions
        if isinstance(m.value, Name)
        and m.value.type is NameType.PLACE
        and not m.value.adjective
        and WHERE.search(text, assertion.span.start, m.span.start)
    ]


def _shared(pair: Pair) -> bool:
    """Say whether both statements name somebody or something else that is the same."""
    entities = [
        {pair.view.entity(a.article, m.value) for m in a.mentions if isinstance(m.value, Name)}
        for a in (pair.left, pair.right)
    ]
    return bool(entities[0] & entities[1]) or pair.alignment.score >= 0.6


def _apart(one: Name, other: Name) -> bool:
    """Say whether the tables know that neither place contains the other, or know neither of them."""
    table = folded_places()
    a, b = (table.get(fold(n.name).partition(",")[0].removeprefix("the ")) for n in (one, other))
    if a is None or b is None:
        return a is None and b is None
    if a.id.startswith(b.id) or b.id.startswith(a.id):
        return False
    if a.kind == b.kind or {a.kind, b.kind} <= {"city", "capital"}:
        return a.id != b.id
    seats = {a.kind: a, b.kind: b}
    return "capital" in seats and "country" in seats and seats["capital"].country != seats["country"].id


RULE = Rule(
    "place-conflict",
    Verdict.DIVERGE,
    Severity.WARNING,
    "one event in two places, neither containing the other; a dateline is no place of the event",
    "pair",
    judge,
)
