"""Bounds and hedges around a number: "more than", "up to", "nearly", "or more", "some"."""

import re

from compare.data import hedges
from compare.values import Bound

_BEFORE = re.compile(r"(?:([^\W\d_]+)[ \u00a0-]+)?(?:([^\W\d_]+)[ \u00a0-]+)?(?:([^\W\d_]+)[ \u00a0-]*)$")
_SIGN = re.compile(r"(>=|<=|[><~\u2265\u2264\u223c\u2248\u00b1])\s?$")
_AFTER = re.compile(r"[ -](?:([a-z]+)[ -]?([a-z]+)?(?: ([a-z]+))?)|(\+)")
_FILLER = frozenset({"a", "an", "the", "another", "just", "its", "their", "his", "her", "total", "only", "mere", "of"})
Found = tuple[Bound, int]  # the bound, and the side on which the value stays close: -1 below, 1 above, 0 open
EXACT: Found = (Bound.EXACT, 0)


def before(text: str, start: int, at: int) -> Found:
    """Read the bound that stands before a number."""
    head = text[max(start, at - 30) : at]
    sign = _SIGN.search(head)
    if sign:
        return Bound(hedges.SIGNS[sign[1]]), 0
    if not head.endswith((" ", "-", "\u00a0")):
        return EXACT
    words = [w.lower() for w in re.split(r"[ \u00a0-]+", head.strip(" \u00a0-"))]
    found = _phrase(words)
    if found is EXACT and words and words[-1] in _FILLER:
        found = _phrase(words[:-1])
    return found


def _phrase(words: list[str]) -> Found:
    """Look the last three, two or one words up."""
    for count in (4, 3, 2, 1):
        if len(words) >= count:
            phrase = " ".join(words[-count:])
            bound = hedges.BEFORE.get(phrase)
            if bound:
                side = -1 if phrase in hedges.BELOW else 1 if phrase in hedges.ABOVE else 0
                return Bound(bound), side
    return EXACT


def after(text: str, at: int, end: int) -> Found:
    """Read the bound that stands after a number, or after what it counts: "or more", "and over", "-plus"."""
    match = _AFTER.match(text, at, end)
    if not match:
        return EXACT
    if match[4]:
        return Bound.AT_LEAST, 0
    words = [w for w in match.groups()[:3] if w]
    for count in (3, 2, 1):
        bound = hedges.AFTER.get(" ".join(words[:count])) if len(words) >= count else None
        if bound:
            return Bound(bound), 0
    return EXACT
