"""place-conflict: one event put in two places, neither of which can contain the other."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from compare.data.deeds import PLACED
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.rivals import different, rivals
from compare.judge.slots import deed, same_subject, slot
from compare.judge.whereabouts import apart, whereabouts
from compare.model import Assertion, Mention, Severity, Verdict
from compare.text import fold
from compare.values import Name, NameType
from compare.wording import concept

WHERE = re.compile(r"\b(?:in|at|near|off|outside)\s+(?:the\s+)?$", re.IGNORECASE)
SURE = 0.9  # so sure an alignment is of one thing
PLACED_DEEDS = frozenset(deed(concept(word)) for word in PLACED)


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the places that stand in the place of each other, or in which one thing happened."""
    given = set()
    for a, b in [*rivals(pair), *_happened(pair)]:
        assert isinstance(a.value, Name)
        assert isinstance(b.value, Name)
        if a.value.type is NameType.PLACE and (a, b) not in given and apart(a.value, b.value):
            given.add((a, b))
            citations = pair.view.cite(pair.left, a), pair.view.cite(pair.right, b)
            yield Ruling(Verdict.DIVERGE, "one event in two places: {} and {}", citations)
    yield from (Ruling(Verdict.DIVERGE, said, citations) for said, citations in whereabouts(pair))


def _happened(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    """Give the places where the same person or thing is said to have been born, to have crashed, and the like."""
    done = [{deed(t.concept) for t in side.terms if t.tag == "VERB"} for side in (pair.left, pair.right)]
    if PLACED_DEEDS.isdisjoint(done[0] & done[1]):
        return
    for one, other in product(_wheres(pair, pair.left), _wheres(pair, pair.right)):
        mine, theirs = (
            {deed(verb) for verb in slot(pair.view, side, chain[0]).verbs}
            for side, chain in ((pair.left, one), (pair.right, other))
        )
        if mine & theirs & PLACED_DEEDS and not _nested(one, other) and _shared(pair):
            yield from ((a, b) for a, b in product(one, other) if different(pair, a, b))


def _nested(one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Say whether the first place of either chain is in the other one too."""
    names = [[fold(m.text) for m in chain] for chain in (one, other)]
    return names[0][0] in names[1] or names[1][0] in names[0]


def _wheres(pair: Pair, assertion: Assertion) -> list[list[Mention]]:
    """Return the places of an assertion that stand after a preposition of place, each with those that contain it."""
    text = pair.view.text(assertion)
    chains: list[list[Mention]] = []
    for m in assertion.mentions:
        if not isinstance(m.value, Name) or m.value.type is not NameType.PLACE or m.value.adjective:
            continue
        if chains and text[chains[-1][-1].span.end : m.span.start] == ", ":
            chains[-1].append(m)
        elif WHERE.search(text, assertion.span.start, m.span.start):
            chains.append([m])
    return chains


def _shared(pair: Pair) -> bool:
    """Say whether both statements name somebody or something else that is the same."""
    entities = [
        {pair.view.entity(a.article, m.value) for m in a.mentions if isinstance(m.value, Name)}
        for a in (pair.left, pair.right)
    ]
    if entities[0] & entities[1] or pair.alignment.score >= SURE:
        return True
    return same_subject(pair.view, pair.left, pair.right)


RULE = Rule(
    "place-conflict",
    Verdict.DIVERGE,
    Severity.WARNING,
    "one event or thing in two places, neither containing the other; a dateline is no place of the event",
    "pair",
    judge,
)
