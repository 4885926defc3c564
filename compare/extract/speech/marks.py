"""Quotation marks of one paragraph: which of them open, which close, and which belong together.

A mark is read by its shape and by its neighbours: before a word it can open, after a word it can close, between
two letters it is an apostrophe, after a figure a prime (feet, inches). Open marks wait on a stack; each is
pushed and popped at most once, so that the time is linear whatever the marks are.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from compare.text import Span

_MARK = re.compile(
    "(?<=\\S)'(?='')|``|''|"  # three at the end close a single one first
    "[\"\u201c\u201d\u201e\u201f\u00ab\u00bb'\u2018\u2019\u201a\u201b\u2039\u203a]"
)
_SINGLE = frozenset("'\u2018\u2019\u201a\u201b")
_OPENING = frozenset(["\u201c", "\u201e", "\u201f", "\u00ab", "\u2018", "\u201a", "\u201b", "\u2039", "``"])
_CLOSING = frozenset(["\u201d", "\u00bb", "\u203a", "''"])
_ANGLED = frozenset("\u00ab\u00bb\u2039\u203a")
_BEFORE = frozenset("([{<\u2014\u2013-/=:;,|>*_\u2026\"\u201c\u201e\u00ab'\u2018`")
_STOPS = frozenset(".,?!\u2026;:\u2014)]")
_SPACE_LOST = re.compile(r"(?:(?:he|she|they|[A-Z]\w+) )?(?:said|says|added|told)\b")  # great, "he says.
_ELISION = re.compile(
    r"(?:\d\ds?|em|til|till|tis|twas|twill|cause|cos|coz|bout|round|n|neath|tween|gainst|nother)\b", re.IGNORECASE
)


class Pair(NamedTuple):
    """Two marks that belong together: the span with them, the span without."""

    span: Span
    inner: Span


class Pairing(NamedTuple):
    """The pairs of a paragraph in order, and its double marks without a partner.

    `left` is the last that stayed open, if nothing was quoted after it, `stray` one that closes before any opens.
    """

    pairs: tuple[Pair, ...]
    left: Span | None
    stray: Span | None = None


class _Open(NamedTuple):
    """A mark that waits for its partner; `weak` is a single mark that could close it if nothing better comes."""

    span: Span
    mark: str
    weak: Span | None = None


def pair_marks(text: str, paragraph: Span) -> Pairing:
    """Join the quotation marks of a paragraph into pairs; apostrophes, primes and stray marks join nothing."""
    stack: list[_Open] = []
    pairs: list[Pair] = []
    stray: Span | None = None
    for found in _MARK.finditer(text, paragraph.start, paragraph.end):
        at = Span(found.start(), found.end())
        mark = found.group()
        before = text[at.start - 1] if at.start > paragraph.start else " "
        after = text[at.end] if at.end < paragraph.end else " "
        if mark in _SINGLE:
            if not (before.isalnum() and after.isalnum()):
                _single(text, stack, pairs, at, before, after)
        elif mark == '"' and text[at.start - 2 : at.start] in (", ", "? ", "! ") and _SPACE_LOST.match(text, at.end):
            _double(stack, pairs, at, mark, ",", " ")
        else:
            _double(stack, pairs, at, mark, before, after)
            if stray is None and not stack and not pairs and not before.isdigit():
                stray = at
    left = _settle(stack, pairs)
    return Pairing(tuple(_uncrossed(pairs)), left, stray)


def _double(stack: list[_Open], pairs: list[Pair], at: Span, mark: str, before: str, after: str) -> None:
    """Open or close with a double mark, by its shape where its neighbours allow that, else by its neighbours."""
    opens = (before.isspace() or before in _BEFORE) and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    partner = _partner(stack, mark)
    if mark in _OPENING:
        opening = partner is None or opens or not closes
        if mark == "\u201c" and partner is not None and stack[partner].mark == "\u201e" and not opens:
            opening = False
    elif mark in _CLOSING:
        opening = partner is None and not closes
        if partner is None and not opening:
            return
    elif partner is None:
        if before.isdigit() or not (opens or (before.isspace() and after.isspace())):
            return
        opening = True
    else:
        opening = opens and not closes and not (before in ",." and after.isalnum())
    if opening:
        stack.append(_Open(at, mark))
    elif partner is not None:
        _close(stack, pairs, partner, at)


def _partner(stack: list[_Open], mark: str) -> int | None:
    """Return the place of the open double mark that this one would close: at most one single lies above it."""
    for place in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
        other = stack[place].mark
        if other not in _SINGLE and (other in _ANGLED) == (mark in _ANGLED):
            return place
    return None


def _single(text: str, stack: list[_Open], pairs: list[Pair], at: Span, before: str, after: str) -> None:
    """Open or close with a single mark; where it may be a possessive, only remember that it could close."""
    mark = text[at.start]
    top = stack[-1] if stack else None
    starts = (before.isspace() or before in _BEFORE) and not after.isspace() and mark != "\u2019"
    if (
        starts
        and mark not in _OPENING
        and (not (after.isalnum() or after in '"\u201c[$') or _ELISION.match(text, at.end))
    ):
        starts = False
    if starts and not (mark == "'" and before in ",.:;-" and top is not None and top.mark in _SINGLE):
        stack.append(_Open(at, mark))
    elif top is None or before.isspace():
        return
    elif top.mark not in _SINGLE:
        if before in _STOPS and top.weak is None and not after.isalnum():
            stack[-1] = top._replace(weak=at)
    elif before in _STOPS or not (before in "sxz" and after == " "):
        if not after.isalnum() or before in _STOPS:
            _close(stack, pairs, len(stack) - 1, at)
    else:
        stack[-1] = top._replace(weak=at)


def _close(stack: list[_Open], pairs: list[Pair], partner: int, at: Span) -> None:
    """Join a mark with its partner; what was opened in between has none, but for a possible single."""
    pairs.extend(_weakly(lost) for lost in stack[partner + 1 :] if lost.weak is not None)
    opened = stack[partner]
    if at.start > opened.span.end:
        pairs.append(Pair(Span(opened.span.start, at.end), Span(opened.span.end, at.start)))
    del stack[partner:]


def _weakly(opened: _Open) -> Pair:
    """Join an open mark with the lesser mark that could close it."""
    end = opened.weak or opened.span
    return Pair(Span(opened.span.start, end.end), Span(opened.span.end, end.start))


def _settle(stack: list[_Open], pairs: list[Pair]) -> Span | None:
    """Close what a lesser mark can close, and return the last double mark that nothing closes."""
    left: Span | None = None
    for opened in stack:
        if opened.weak is not None:
            pairs.append(_weakly(opened))
        elif opened.mark not in _SINGLE:
            left = opened.span
    if left is not None and any(pair.span.start > left.start and _wide(pair) for pair in pairs):
        return None
    return left


def _wide(pair: Pair) -> bool:
    """Say whether a pair is long enough to be a quotation rather than a word set apart."""
    return pair.inner.length > 40


def _uncrossed(pairs: list[Pair]) -> Iterator[Pair]:
    """Yield the pairs in the order of their opening marks; pairs that cross others are left out."""
    around: list[int] = []
    for pair in sorted(pairs, key=lambda pair: (pair.span.start, -pair.span.end)):
        while around and around[-1] <= pair.span.start:
            around.pop()
        if around and around[-1] < pair.span.end:
            continue
        yield pair
        around.append(pair.span.end)
