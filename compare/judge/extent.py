"""Extent: whether two numbers are of as much: the whole, a part of it, one of several in a row, or a sum so far."""

import re
from collections.abc import Iterable
from decimal import Decimal

from compare.data.scopes import ATTACKERS
from compare.judge.amounts import HELD, between, quantity_of
from compare.judge.case import Pair
from compare.model import Assertion, Mention, Term
from compare.text import Span
from compare.values import Quantity
from compare.values.quantity import comparable
from compare.wording import concept, rarity

NEAR = 40  # characters before a number that may say that it is of a part
FIRST = re.compile(r"\b(?:first|last|past|next|previous|final|remaining)\s+$", re.IGNORECASE)
OUT_OF = re.compile(r"(?:\s+out)?\s+of\s+(?:its|their|his|her|our|the)\s+(?:first|last|past|next|previous|final)\b")
FAR = 50  # characters behind a change that may say since when
BASE = re.compile(
    r"[^,;:]*?\b(?:from|than|over|compared (?:with|to)|versus)\s+(?:\w+\s+){0,5}?(?:year|quarter|month|week|day"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
NAMED = re.compile(
    r" (?!(?:and|or|but|in|at|on|for|from|of|to|by|with|as|while|when|who|after|during|since|per|each|were|was|are|is"
    r"|had|have|has|did|last|this|more)\b)[a-z]"
)
DEATH = concept("death")
TELLING = 0.5  # so rare must a word be that shows two numbers to be of one bearer
BREAK = re.compile(r"[,;:()\u2014]|\b(?:and|but|or|while)\b")
PART = re.compile(r"\b(?:including|among (?:them|those|whom)|of (?:them|whom|which|those))\W+(?:\w+\W+){0,2}$")
SO_FAR = re.compile(r"\b(?:so far|thus far|to date|until now|up to now|since then)\b", re.IGNORECASE)
ATTACKER = rf"(?:the |an? |his |her |its |alleged |suspected |lone )*(?:{'|'.join(sorted(ATTACKERS))})s?\b"
WITH_HIM = re.compile(rf"\b(?:including|plus|as well as|along with|and) {ATTACKER}", re.IGNORECASE)
HIMSELF = re.compile(
    rf"\b(?:himself|herself|themselves|(?:his|her|their|took|takes|taking) own li(?:fe|ves)|excluding {ATTACKER}"
    rf"|besides {ATTACKER})",
    re.IGNORECASE,
)


def so_far(pair: Pair) -> bool:
    """Say whether one side alone gives sums of all until now, which grow."""
    return len({SO_FAR.search(side.text) is not None for side in (pair.left, pair.right)}) > 1


def with_attacker(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether one of two numbers of the dead, larger by one, counts in who killed the others."""
    if not all(any(t.concept == DEATH for t in side.terms) for side in (pair.left, pair.right)):
        return False
    (low, few), (high, many) = sorted((_number(m), a.text) for m, a in ((one, pair.left), (other, pair.right)))
    return high - low == 1 and bool(WITH_HIM.search(many) or HIMSELF.search(few))


def _number(mention: Mention) -> int:
    value = quantity_of(mention)
    return int(value.value) if value.dimension == "count" and value.value is not None else 0


def as_much(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether two numbers can be of as much, by the words around them: parts of one whole, members of a row."""
    sides = ((pair.left, one), (pair.right, other))
    parts = [_part(pair, a, m) for a, m in sides]
    if all(parts) and not _one_whole(pair, one, other):
        return False
    texts = [pair.view.text(a) for a in (pair.left, pair.right)]
    if len({_some(text, m) for text, m in zip(texts, (one, other), strict=True)}) > 1:
        return False
    rows = [_row(pair, a, m) for a, m in sides]
    if any(len(row) > 1 and quantity_of(m).value == sum(row) for row, m in zip(rows, (other, one), strict=True)):
        return False
    return not any(len(set(row)) > 1 for row in rows) or _own(pair, one, other)


def _some(text: str, mention: Mention) -> bool:
    """Say whether a number is of the first or the last of something, or of a few out of many ("12 of its last 15")."""
    start, end = mention.span
    return FIRST.search(text, max(0, start - NEAR), start) is not None or OUT_OF.match(text, end) is not None


def bases_apart(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether two changes are reckoned from other times: from a year ago, and from the month before."""
    bases = [
        BASE.match(pair.view.text(a), m.span.end, min(m.span.end + FAR, a.span.end))
        for a, m in ((pair.left, one), (pair.right, other))
    ]
    mine, theirs = (_base(found[0]) if found else "" for found in bases)
    return bool(mine and theirs) and mine != theirs


def _base(words: str) -> str:
    return next((unit for unit in ("year", "quarter", "week", "day") if unit in words), "month")


def _part(pair: Pair, assertion: Assertion, mention: Mention) -> bool:
    """Say whether a number is of some of those counted before it: "including three children"."""
    text = pair.view.text(assertion)
    return PART.search(text, max(assertion.span.start, mention.span.start - NEAR), mention.span.start) is not None


def _one_whole(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether the numbers before two parts, of which they are, are one; where none is, nobody knows."""
    mine, theirs = (
        next((m for m in reversed(_quantities(a)) if m.span.end <= part.span.start), None)
        for a, part in ((pair.left, one), (pair.right, other))
    )
    if mine is None or theirs is None:
        return True
    return between(quantity_of(mine), quantity_of(theirs)) in HELD


def _row(pair: Pair, assertion: Assertion, mention: Mention) -> list[Decimal]:
    """Return the numbers of an assertion that count the same as one: "52 percent in Norland and 82 percent in Lund".

    What a number counts need not be said again: "Dalton reported 2.6 million doses, Pelorin reported 2.2 million".
    """
    text, value, meant, row = pair.view.text(assertion), quantity_of(mention), "", dict[Mention, str]()
    for other in _quantities(assertion):
        one = quantity_of(other)
        if one.unit == value.unit and one.dimension != "ordinal" and comparable(one, value):
            meant = _meant(text, other, meant) if one.dimension == "count" else ""
            row[other] = meant
    return [n for m, of in row.items() if of == row.get(mention) and (n := quantity_of(m).value) is not None]


def _meant(text: str, mention: Mention, before: str) -> str:
    """Return what a number counts: what the last one does, where nothing is named behind it."""
    of = quantity_of(mention).of
    return of.lower() if of else "" if NAMED.match(text, mention.span.end) else before


def _own(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether two numbers share what stands beside each alone: the names, or where neither has any the words.

    Where none is right beside a number the names of the whole statement are its own, unless it is one of a row.
    """
    sides = ((pair.left, one), (pair.right, other))
    near = [_beside(pair, a, m) for a, m in sides]
    names = [_proper(terms) for terms in near]
    if not any(names):
        return any(t.concept == u.concept and rarity(t.concept) >= TELLING for t in near[0] for u in near[1])
    mine, theirs = (
        named or (frozenset() if len(set(_row(pair, a, m))) > 1 else _proper(a.terms))
        for named, (a, m) in zip(names, sides, strict=True)
    )
    return not mine.isdisjoint(theirs)


def _proper(terms: Iterable[Term]) -> frozenset[str]:
    return frozenset(t.concept for t in terms if t.tag == "PROPN")


def _beside(pair: Pair, assertion: Assertion, mention: Mention) -> list[Term]:
    """Return the words between the marks, conjunctions and other numbers on both sides of a number."""
    text, span = pair.view.text(assertion), mention.span
    numbers = [m.span for m in _quantities(assertion)]
    marks = [Span(*found.span()) for found in BREAK.finditer(text, assertion.span.start, assertion.span.end)]
    first = max((s.end for s in (*numbers, *marks) if s.end <= span.start), default=assertion.span.start)
    last = min((s.start for s in (*numbers, *marks) if s.start >= span.end), default=assertion.span.end)
    return [t for t in assertion.terms if first <= t.start < last and not span.start <= t.start < span.end]


def _quantities(assertion: Assertion) -> list[Mention]:
    return [m for m in assertion.mentions if isinstance(m.value, Quantity)]
