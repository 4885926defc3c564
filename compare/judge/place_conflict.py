"""place-conflict: one event put in two places, neither of which can contain the other."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from compare.data.deeds import ONCE, PLACED
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.portrait import Portrait, kinds, portraits
from compare.judge.rivals import different, rivals
from compare.judge.slots import same_subject, slot
from compare.judge.wordwise import Word
from compare.model import Assertion, Mention, Severity, Verdict
from compare.naming.gazetteer import Place, folded_places
from compare.text import Span, fold
from compare.values import Name, NameType
from compare.wording import concept

WHERE = re.compile(r"\b(?:in|at|near|off|outside)\s+(?:the\s+)?$", re.IGNORECASE)
LYING = re.compile(r"(?:(?:located|situated|based|lying)\s+)?(?:in|of)\s+(?:the\s+)?(?:[a-z]+\s+)?")
SURE = 0.6  # so sure an alignment is of one thing
FIXED = frozenset({"place", "learning"})
ONCE_DEEDS = {concept(word): line.split()[0] for line in ONCE.strip().split("\n") for word in line.split()}
PLACED_DEEDS = frozenset(ONCE_DEEDS.get(concept(word), concept(word)) for word in PLACED)


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
    for one, other in _exchanged(pair):
        cited = pair.view.cite_words(pair.left, one, "place"), pair.view.cite_words(pair.right, other, "place")
        yield Ruling(Verdict.DIVERGE, "the same is said to be {} and {}", cited)
    drawn = portraits(pair)
    if drawn:
        yield from _belonging(pair, *drawn)
        yield from _lying(pair, *drawn)


def _belonging(pair: Pair, one: Portrait, other: Portrait) -> Iterator[Ruling]:
    """Give the first nations that one subject is said to be of, where no nation of one side is among the other's."""
    lefts, rights = _nations(one.words), _nations(other.words)
    if lefts and rights and all(_distinct(a, b) for a, b in product(lefts.values(), rights.values())):
        cited = (
            pair.view.cite_words(side, Span(word.start, word.end), "place")
            for side, word in ((pair.left, next(iter(lefts))), (pair.right, next(iter(rights))))
        )
        yield Ruling(Verdict.DIVERGE, "one and the same is said to be {} and {}", tuple(cited))


def _exchanged(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Give the nations that alone are exchanged, none of which the other side speaks of; a denied one excludes none."""
    one, two = pair.contrast.told
    if len(one.denials) != len(two.denials):
        return
    keys = set(one.keys), set(two.keys)
    for change in pair.contrast.exchanged:
        left, right = ([w for w in side if w.weight] for side in (change.left, change.right))
        if len(left) == len(right) == 1 and change.framed:
            mine, theirs = _nations(left), _nations(right)
            apart = mine and theirs and _distinct(mine[left[0]], theirs[right[0]])
            if apart and left[0].key not in keys[1] and right[0].key not in keys[0]:
                yield Span(left[0].start, left[0].end), Span(right[0].start, right[0].end)


def _nations(words: Sequence[Word]) -> dict[Word, Place]:
    """Return the adjectives of countries among some words."""
    table = folded_places()
    known = ((w, table.get(w.low)) for w in words if w.text[0].isupper())
    return {word: place for word, place in known if place and place.kind == "adjective"}


def _lying(pair: Pair, one: Portrait, other: Portrait) -> Iterator[Ruling]:
    """Give the places in which one place, or one school, is said to lie."""
    if not any(_fixed(drawn, side) for drawn, side in ((one, pair.left), (other, pair.right))):
        return
    lefts, rights = _around(one, pair, pair.left), _around(other, pair, pair.right)
    held = [(a, b) for a, b in product(lefts, rights) if a is lefts[0] or b is rights[0]]
    if held and _beside(lefts[0], rights[0]) and not any(_one_place(a, b) for a, b in held):
        citations = pair.view.cite(pair.left, lefts[0]), pair.view.cite(pair.right, rights[0])
        yield Ruling(Verdict.DIVERGE, "one and the same is said to be in {} and in {}", citations)


def _beside(one: Mention, other: Mention) -> bool:
    """Say whether neither place can lie in the other: the tables say so, or both are called the same (two counties)."""
    names = [fold(m.text).split() for m in (one, other)]
    known = any(fold(_name(m).name) in folded_places() for m in (one, other))
    return _apart(_name(one), _name(other)) and (known or (names[0][-1] == names[1][-1] and len(names[0]) > 1))


def _one_place(one: Mention, other: Mention) -> bool:
    """Say whether one of two places is known to contain the other, or both are named alike."""
    table = folded_places()
    a, b = (table.get(fold(_name(m).name)) for m in (one, other))
    return fold(one.text) == fold(other.text) or bool(a and b and not _distinct(a, b))


def _fixed(drawn: Portrait, assertion: Assertion) -> bool:
    """Say whether a subject is a place or something that stays in its place."""
    named = (m for m in assertion.mentions if m.span.start <= drawn.subject[0].start < m.span.end)
    if any(isinstance(m.value, Name) and m.value.type is NameType.PLACE for m in named):
        return True
    return any(category in FIXED for head in drawn.heads for category, _ in kinds(head.low))


def _around(drawn: Portrait, pair: Pair, assertion: Assertion) -> list[Mention]:
    """Return the places that stand behind "in" right after what a subject is said to be."""
    text, then = pair.view.text(assertion), drawn.then
    if not then:
        return []
    found = [m for m in assertion.mentions if isinstance(m.value, Name) and m.value.type is NameType.PLACE]
    at = next((i for i, m in enumerate(found) if LYING.fullmatch(text, then.start, m.span.start)), None)
    return found[at:] if at is not None else []


def _name(mention: Mention) -> Name:
    assert isinstance(mention.value, Name)
    return mention.value


def _happened(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    """Give the places where the same person or thing is said to have been born, to have crashed, and the like."""
    done = [{_deed(t.concept) for t in side.terms if t.tag == "VERB"} for side in (pair.left, pair.right)]
    if PLACED_DEEDS.isdisjoint(done[0] & done[1]):
        return
    for one, other in product(_wheres(pair, pair.left), _wheres(pair, pair.right)):
        mine, theirs = (
            {_deed(verb) for verb in slot(pair.view, side, chain[0]).verbs}
            for side, chain in ((pair.left, one), (pair.right, other))
        )
        if mine & theirs & PLACED_DEEDS and not _nested(one, other) and _shared(pair):
            yield from ((a, b) for a, b in product(one, other) if different(pair, a, b))


def _nested(one: Sequence[Mention], other: Sequence[Mention]) -> bool:
    """Say whether the first place of either chain is in the other one too."""
    names = [[fold(m.text) for m in chain] for chain in (one, other)]
    return names[0][0] in names[1] or names[1][0] in names[0]


def _deed(verb: str) -> str:
    """Return the first of the verbs that tell of one deed: forming, founding and starting are the same."""
    return ONCE_DEEDS.get(verb, verb)


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


def _apart(one: Name, other: Name) -> bool:
    """Say whether the tables know that neither place contains the other, or know neither of them."""
    table = folded_places()
    a, b = (table.get(fold(n.name).partition(",")[0].removeprefix("the ")) for n in (one, other))
    if a is None or b is None:
        return a is None and b is None
    return _distinct(a, b)


def _distinct(one: Place, other: Place) -> bool:
    """Say whether neither of two known places contains the other."""
    if one.id.startswith(other.id) or other.id.startswith(one.id):
        return False
    if one.kind == other.kind or {one.kind, other.kind} <= {"city", "capital"}:
        return one.id != other.id
    seats = {one.kind: one, other.kind: other}
    return "capital" in seats and "country" in seats and seats["capital"].country != seats["country"].id


RULE = Rule(
    "place-conflict",
    Verdict.DIVERGE,
    Severity.WARNING,
    "one event or thing in two places, neither containing the other; a dateline is no place of the event",
    "pair",
    judge,
)
