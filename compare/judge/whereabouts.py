"""Whereabouts: the nations and places that two statements say one subject is of, where both cannot be."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from compare.judge.case import Pair
from compare.judge.portrait import Portrait, kinds, portraits
from compare.judge.wordwise import Word
from compare.model import Assertion, Citation, Mention
from compare.naming.gazetteer import Place, folded_places
from compare.text import Span, fold
from compare.values import Name, NameType

LYING = re.compile(r"(?:(?:located|situated|based|lying)\s+)?(?:in|of)\s+(?:the\s+)?(?:[a-z]+\s+)?")
FIXED = frozenset({"place", "learning"})  # categories of what stays in its place

Said = tuple[str, tuple[Citation, Citation]]  # a message, and what it is about


def whereabouts(pair: Pair) -> Iterator[Said]:
    """Give what two statements say of one subject, and what cannot both be: two nations, or two places to lie in."""
    for one, other in _exchanged(pair):
        yield "the same is said to be {} and {}", _cited(pair, one, other)
    drawn = portraits(pair)
    if drawn:
        yield from _belonging(pair, *drawn)
        yield from _lying(pair, *drawn)


def _cited(pair: Pair, one: Word, other: Word) -> tuple[Citation, Citation]:
    mine, theirs = Span(one.start, one.end), Span(other.start, other.end)
    return pair.view.cite_words(pair.left, mine, "place"), pair.view.cite_words(pair.right, theirs, "place")


def _exchanged(pair: Pair) -> Iterator[tuple[Word, Word]]:
    """Give the nations that alone are exchanged, none of which the other side speaks of; a denied one excludes none."""
    one, two = pair.contrast.told
    if len(one.denials) != len(two.denials):
        return
    keys = set(one.keys), set(two.keys)
    for change in pair.contrast.exchanged:
        left, right = ([w for w in side if w.weight] for side in (change.left, change.right))
        if len(left) == len(right) == 1 and change.framed:
            mine, theirs = _nations(left), _nations(right)
            differ = mine and theirs and _distinct(mine[left[0]], theirs[right[0]])
            if differ and left[0].key not in keys[1] and right[0].key not in keys[0]:
                yield left[0], right[0]


def _belonging(pair: Pair, one: Portrait, other: Portrait) -> Iterator[Said]:
    """Give the first nations that one subject is said to be of, where no nation of one side is among the other's."""
    lefts, rights = _nations(one.words), _nations(other.words)
    if lefts and rights and all(_distinct(a, b) for a, b in product(lefts.values(), rights.values())):
        yield "one and the same is said to be {} and {}", _cited(pair, next(iter(lefts)), next(iter(rights)))


def _nations(words: Sequence[Word]) -> dict[Word, Place]:
    """Return the adjectives of countries among some words."""
    table = folded_places()
    known = ((w, table.get(w.low)) for w in words if w.text[0].isupper())
    return {word: place for word, place in known if place and place.kind == "adjective"}


def _lying(pair: Pair, one: Portrait, other: Portrait) -> Iterator[Said]:
    """Give the places in which one place, or one school, is said to lie."""
    if not any(_fixed(drawn, side) for drawn, side in ((one, pair.left), (other, pair.right))):
        return
    lefts, rights = _around(one, pair, pair.left), _around(other, pair, pair.right)
    held = [(a, b) for a, b in product(lefts, rights) if a is lefts[0] or b is rights[0]]
    if held and _beside(lefts[0], rights[0]) and not any(_one_place(a, b) for a, b in held):
        citations = pair.view.cite(pair.left, lefts[0]), pair.view.cite(pair.right, rights[0])
        yield "one and the same is said to be in {} and in {}", citations


def _beside(one: Mention, other: Mention) -> bool:
    """Say whether neither place can lie in the other: the tables say so, or both are called the same (two counties)."""
    names = [fold(m.text).split() for m in (one, other)]
    known = any(fold(_name(m).name) in folded_places() for m in (one, other))
    return apart(_name(one), _name(other)) and (known or (names[0][-1] == names[1][-1] and len(names[0]) > 1))


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


def apart(one: Name, other: Name) -> bool:
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
