"""Amounts compared: what two quantities have to do with each other, both in one unit."""

from collections import defaultdict
from collections.abc import Iterable

from compare.model import Mention
from compare.values import Quantity
from compare.values.quantity import Relation, in_base, relation

FOUND = frozenset({Relation.SAME, Relation.CONVERTED, Relation.ROUNDED, Relation.CONTAINED})
HELD = FOUND | {Relation.HEDGED}


def quantity_of(mention: Mention) -> Quantity:
    """Return the value of a mention of a quantity."""
    assert isinstance(mention.value, Quantity)
    return mention.value


def between(one: Quantity, other: Quantity) -> Relation:
    """Relate two quantities; shares of one unit as parts of one, in which rounding counts alike."""
    if one.dimension != other.dimension:  # as most are, where every number of one side is held against the other's
        return Relation.INCOMPARABLE
    if one.unit == other.unit and one.dimension == "share":
        return relation(in_base(one), in_base(other))
    return relation(one, other)


def key(quantity: Quantity) -> tuple[object, ...]:
    """Return what numbers that are the same share."""
    return quantity.dimension, quantity.unit, quantity.value


def amounts(mentions: Iterable[tuple[str, Mention]]) -> dict[tuple[object, ...], tuple[tuple[str, Mention], ...]]:
    """Index the quantities of a story by what they are."""
    found: dict[tuple[object, ...], list[tuple[str, Mention]]] = defaultdict(list)
    for article, mention in mentions:
        if isinstance(mention.value, Quantity):
            found[key(mention.value)].append((article, mention))
    return {name: tuple(group) for name, group in found.items()}
