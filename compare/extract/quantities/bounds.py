"""Bounds and hedges around a number: "more than", "up to", "nearly", "or more", "some"."""

import re

from compare.data import hedges
from compare.values import Bound

_SIGN = re.compile(r"(>=|<=|[><~\u2265\u2264\u223c\u2248\u00b1])\s?$")
_AFTER = re.compile(r"(?:, | |-)([a-z]+)(?:[ -]([a-z]+)(?: ([a-z]+))?)?|(\+)")
_NUMBER = re.compile(r" (?:[0-9$\u00a3\u20ac]|an? |(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b)")
_SPLIT = re.compile(r"[ \u00a0-]+")
_FILLER = frozenset(
    {"a", "an", "another", "just", "only", "combined", "whopping", "staggering", "record", "additional"}
)
_SPACES = (" ", "-", "\u00a0", "\n")
_OVER_AFTER = frozenset(
    "in for of by after with just well is was are were been lasted last lasts took takes take spent than at a".split()
)
_UPWARD = frozenset(
    "back inch inched inches inching edge edged edges edging climb climbed climbs climbing rose rise rises went go goes"
    " moved moves tick ticked ticks crept shot jumped jump jumps soared".split()
)
_PLACES = frozenset({"over", "under", "above", "below", "around", "near", "beyond"})
Found = tuple[Bound, int]  # the bound, and the side on which the value stays close: -1 below, 1 above, 0 open
EXACT: Found = (Bound.EXACT, 0)


def before(text: str, start: int, at: int, duration: bool = False, small: bool = False) -> Found:
    """Read the bound that stands before a number.

    "over three years" is one only where it cannot mean "during"; before small numbers in words "under two names"
    and the like are places, not bounds.
    """
    head = text[max(start, at - 32) : at]
    sign = _SIGN.search(head)
    if sign:
        return Bound(hedges.SIGNS[sign[1]]), 0
    if not head.endswith(_SPACES):
        return EXACT
    words = [w.lower() for w in _SPLIT.split(head.strip(" \u00a0\n-"))]
    if words[-1] in _FILLER and len(words) > 1:
        words.pop()
    if words[-1] not in hedges.LAST:
        return EXACT
    if small and words[-1] in _PLACES and (len(words) < 2 or words[-2] not in ("just", "well")):
        return EXACT
    if duration and words[-1] == "over" and (len(words) < 2 or words[-2] not in _OVER_AFTER):
        return EXACT
    return _phrase(words)


def _phrase(words: list[str]) -> Found:
    """Look the last four, three, two or one words up, the longest that is known."""
    for count in (5, 3, 2, 1):
        phrase = " ".join(words[-count:]) if len(words) >= count else ""
        bound = hedges.BEFORE.get(phrase)
        if bound is None:
            continue
        ahead = words[-count - 1] if len(words) > count else ""
        if phrase == "up to" and ahead in _UPWARD:
            return EXACT
        if ahead in ("no", "not") and bound == "more-than":
            return Bound.AT_MOST, 0
        return Bound(bound), -1 if phrase in hedges.BELOW else 1 if phrase in hedges.ABOVE else 0
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
        if bound and not _NUMBER.match(text, match.end(count)):
            return Bound(bound), 0
    return EXACT
