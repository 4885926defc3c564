"""Opposed quantities: numbers of the same thing in two aligned assertions that are not the same."""

from collections.abc import Iterator

from compare.judge.case import Pair
from compare.judge.slots import likeness, slot, strangers
from compare.model import Assertion, Mention
from compare.text import words
from compare.values import Quantity
from compare.values.quantity import Relation, comparable
from compare.values.quantity import relation as between
from compare.wording import concept

HELD = frozenset({Relation.SAME, Relation.CONVERTED, Relation.ROUNDED, Relation.CONTAINED, Relation.HEDGED})
BARE = frozenset({"money", "share", "points", "length", "mass", "area", "temperature", "speed", "duration", "age"})
ALIKE = 0.5  # so much of the words around two numbers must be shared where nothing says what they count


def opposed(pair: Pair) -> Iterator[tuple[Mention, Mention, Relation]]:
    """Give the quantities that count the same thing and differ, neither being said by the other article too."""
    lefts, rights = quantities(pair.left), quantities(pair.right)
    for mine in lefts:
        rivals = [r for r in rights if _same_thing(pair, mine, r)]
        if not rivals or any(_held(mine, r) for r in rights) or _echoed(pair, mine, pair.right):
            continue
        for other in rivals:
            if not any(_held(m, other) for m in lefts) and not _echoed(pair, other, pair.left):
                yield mine, other, between(_value(mine), _value(other))


def quantities(assertion: Assertion) -> list[Mention]:
    """Return the quantities of an assertion, ordinals left out."""
    return [m for m in assertion.mentions if isinstance(m.value, Quantity) and m.value.dimension != "ordinal"]


def held(one: Mention, other: Mention) -> bool:
    """Say whether two quantities can both be true of one thing."""
    return _held(one, other)


def _value(mention: Mention) -> Quantity:
    assert isinstance(mention.value, Quantity)
    return mention.value


def _held(one: Mention, other: Mention) -> bool:
    return between(_value(one), _value(other)) in HELD


def _echoed(pair: Pair, mention: Mention, elsewhere: Assertion) -> bool:
    """Say whether the other article gives this very number too, in another place."""
    return any(
        m.kind == "quantity" and between(_value(mention), _value(m)) is Relation.SAME
        for m in pair.view.mentions(elsewhere.article)
    )


def _same_thing(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether two quantities are of the same thing: what they count, or the words they stand among."""
    a, b = _value(one), _value(other)
    if not comparable(a, b):
        return False
    around = slot(pair.view, pair.left, one), slot(pair.view, pair.right, other)
    if strangers(*around):
        return False
    if a.dimension in BARE or not (a.of and b.of):
        return likeness(*around) >= ALIKE
    mine, theirs = _counted(a), _counted(b)
    return bool(mine & theirs) and mine <= theirs | around[1].words and theirs <= mine | around[0].words


def _counted(quantity: Quantity) -> frozenset[str]:
    return frozenset(concept(w.lower()) for w in words(quantity.of or ""))
