"""Names of organisations and places compared."""

import re

from compare.naming.gazetteer import folded_places, known_bodies
from compare.naming.persons import Relation
from compare.text import fold

_WORD = re.compile(r"[^\W_]+")
_FORMS = frozenset(
    "the inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa gmbh nv bv ab oy as srl spa jsc oao ooo pjsc pao zao group".split()
)


def _core(name: str) -> tuple[str, ...]:
    words = _WORD.findall(fold(name).replace("'", "").replace(".", ""))
    return tuple(word for word in words if word not in _FORMS) or tuple(words)


def same_body(a: str, b: str) -> Relation:
    """Compare two names of organisations: well-known forms, legal forms, initials."""
    if a == b:
        return "same"
    known = known_bodies()
    if a in known and b in known:
        return "variant" if known[a] == known[b] else "different"
    left, right = _core(a), _core(b)
    if left == right:
        return "variant"
    if len(left) > len(right):
        left, right = right, left
    if len(left) == 1 and len(right) > 1 and left[0] == "".join(word[0] for word in right):
        return "variant"
    if set(left) <= set(right):
        return "unsure"
    return "different"


def same_place(a: str, b: str) -> Relation:
    """Compare two names of places; a part of a place is another place."""
    left, right = fold(a), fold(b)
    if left == right:
        return "same"
    table = folded_places()
    first, second = table.get(left.removeprefix("the ")), table.get(right.removeprefix("the "))
    if first and second:
        return "variant" if first.id == second.id else "different"
    return "different"
