"""Leaning: whether the verb that a date hangs on looks back or ahead.

A bare weekday or month means the nearest one in the past, unless its verb group looks ahead: a modal, "to"
with a verb of intention before it, a participle such as "scheduled", or a present used of what is planned.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from compare.data.calendar import AHEAD_PARTICIPLES, AHEAD_VERBS, AHEAD_WORDS, MODALS_AHEAD, PLANNED_PRESENT
from compare.extract.tokens import Token

PAST, OPEN, AHEAD = -1, 0, 1
_REACH = 80
_OWNERS = frozenset({"'s", "’s"})
_INSIDE = frozenset({"in", "at", "during", "for", "before", "by"})
_STOPS = frozenset(';:()\u201c\u201d"\u2014')
_GROUP = frozenset({"VERB", "AUX", "PART", "ADV"})


def leaning(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return -1 where the words at start:end look back, 1 where they look ahead, 0 where nothing says."""
    first = bisect_left(tokens, start, key=lambda token: token.start)
    last = bisect_left(tokens, end, key=lambda token: token.start)
    tokens = tokens[max(0, first - _REACH) : last + _REACH]
    first, last = min(first, _REACH), last - first + min(first, _REACH)
    before, after = range(first - 1, -1, -1), range(last, len(tokens))
    near = [token.text.lower() for token in tokens[max(0, first - 4) : first]]
    if not AHEAD_WORDS.isdisjoint(near[-3:]) and "than" not in near:
        return AHEAD
    if last < len(tokens) and tokens[last].text in _OWNERS and _INSIDE.isdisjoint(near[-1:]):
        return PAST
    if _fronted(tokens, first):
        return _nearest(tokens, after) or _nearest(tokens, before)
    return _nearest(tokens, before) or min(_nearest(tokens, after), OPEN)


def _fronted(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a date opens its clause: its verb then follows."""
    while at and tokens[at - 1].tag in ("ADP", "DET"):
        at -= 1
    return not at or tokens[at - 1].tag in ("PUNCT", "CCONJ", "SCONJ")


def _nearest(tokens: Sequence[Token], way: Iterable[int]) -> int:
    """Return the leaning of the nearest verb group that has one; "expected him to come" looks ahead."""
    infinitive = False
    for at in way:
        token = tokens[at]
        if token.text in _STOPS:
            return OPEN
        if token.tag not in ("VERB", "AUX") or token.fine == "VBG":
            continue
        if infinitive and token.lemma in AHEAD_VERBS:
            return AHEAD
        if lean := _group(tokens, at):
            return lean
        infinitive = infinitive or (token.fine == "VB" and at > 0 and tokens[at - 1].text.lower() == "to")
    return OPEN


def _group(tokens: Sequence[Token], at: int) -> int:
    """Return the leaning of the verb group that holds the verb at `at`."""
    first, last = at, at + 1
    while first and tokens[first - 1].tag in _GROUP:
        first -= 1
    while last < len(tokens) and tokens[last].tag in _GROUP:
        last += 1
    group = tokens[first:last]
    words = {token.text.lower() for token in group}
    forms = {token.fine for token in group}
    if "VB" in forms and forms.isdisjoint({"VBD", "VBZ", "VBP", "MD"}) and "to" not in words:
        return OPEN
    if words & MODALS_AHEAD or "MD" in forms:
        return PAST if _perfect(group) else AHEAD
    if "to" in words and "VB" in forms:
        return _infinitive(tokens, first, group)
    if any(token.fine == "VBN" and token.lemma in AHEAD_PARTICIPLES for token in group):
        return AHEAD
    if forms & {"VBD", "VBN"}:
        return PAST
    finite = next((token for token in group if token.fine in ("VBZ", "VBP")), None)
    return AHEAD if finite and (finite.lemma in PLANNED_PRESENT or "VBG" in forms) else OPEN


def _perfect(group: Sequence[Token]) -> bool:
    """Say whether "have" and a participle follow each other: "would have left"."""
    verbs = [token for token in group if token.tag != "ADV"]
    return any(one.lemma == "have" and two.fine == "VBN" for one, two in pairwise(verbs))


def _infinitive(tokens: Sequence[Token], first: int, group: Sequence[Token]) -> int:
    """Return the leaning of "to" and a verb: that of what it hangs on; "is said to have left" looks back."""
    words = [token.text.lower() for token in group]
    if _perfect(group):
        return PAST
    head = group[: words.index("to")] or tokens[max(0, first - 1) : first]
    if any(token.lemma in AHEAD_VERBS or token.text.lower() in AHEAD_WORDS for token in head):
        return AHEAD
    if any(token.tag == "AUX" and token.lemma == "be" and token.fine in ("VBZ", "VBP") for token in head):
        return AHEAD
    return PAST if any(token.fine in ("VBD", "VBN") for token in head) else OPEN
