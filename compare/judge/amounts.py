"""Amounts compared: what two quantities have to do with each other, both in one unit."""

from compare.values import Quantity
from compare.values.quantity import Relation, in_base, relation

FOUND = frozenset({Relation.SAME, Relation.CONVERTED, Relation.ROUNDED, Relation.CONTAINED})
HELD = FOUND | {Relation.HEDGED}


def between(one: Quantity, other: Quantity) -> Relation:
    """Relate two quantities; shares of one unit as parts of one, in which rounding counts alike."""
    if one.unit == other.unit and one.dimension == "share":
        return relation(in_base(one), in_base(other))
    return relation(one, other)
