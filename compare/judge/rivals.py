"""Rivals: names of different bearers that stand in the same place of two statements otherwise alike."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from compare.data.deeds import DOERS
from compare.judge.case import Pair, View
from compare.judge.contrast import Change
from compare.judge.wordwise import Word
from compare.model import Assertion, Mention, Term
from compare.naming import same_name
from compare.text import Span, fold, words
from compare.values import Name
from compare.wording import concept

NEXT = 25  # characters between a name and the verb that it is the subject of, or "by"
AGENT = re.compile(r"\s+(?:by|was|is)\s+(?:\w+\s+){0,2}")
COVERED = 0.6  # so much of the shorter statement must the other have, the names aside
DEEDS = frozenset(map(concept, DOERS))
LISTED = re.compile(r"(?:,|\band\b|\bor\b|&)\s*$")
LISTS = re.compile(r"\s*(?:,\s*(?:and\b|or\b|[A-Z])|\band\b|\bor\b|&)")


@lru_cache(maxsize=1)  # two rules ask for the same pair, one after the other
def rivals(pair: Pair) -> tuple[tuple[Mention, Mention], ...]:
    """Return the names of one type that stand in the place of each other and name different bearers."""
    return tuple(_rivals(pair))


def _rivals(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    lefts, rights = _names(pair.left), _names(pair.right)
    if not lefts or not rights:
        return
    given = set()
    for change in pair.contrast.changes:
        mine = _within(lefts, change.left)
        theirs = _within(rights, change.right) if mine else []
        if theirs and pair.contrast.steady(change):
            for a, b in product(mine, theirs):
                if different(pair, a, b) and _alone(change, a, b):
                    given.add((a.span, b.span))
                    yield a, b
    done = [{t.concept for t in side.terms if t.concept in DEEDS} for side in (pair.left, pair.right)]
    for a, b in product(lefts, rights) if done[0] & done[1] else ():
        if (a.span, b.span) not in given and _same_doing(pair, a, b) and different(pair, a, b):
            yield a, b


def _names(assertion: Assertion) -> tuple[Mention, ...]:
    """Return the names of an assertion that do not only say whose words it gives."""
    said = assertion.attribution
    by = said.cue is None or concept(said.cue.text.lower().split()[-1]) not in DEEDS if said else False
    source = said.source.span if said and said.source and by else None
    return tuple(
        m
        for m in assertion.mentions
        if isinstance(m.value, Name) and not m.value.adjective and not (source and m.span.overlaps(source))
    )


def _within(names: Sequence[Mention], changed: tuple[Word, ...]) -> list[Mention]:
    """Return the names that words of a change belong to; most stand before all of them, or behind."""
    if not changed:
        return []
    start, end = changed[0].start, changed[-1].end
    near = [m for m in names if m.span.start < end and start < m.span.end]
    return [m for m in near if any(w.start < m.span.end and m.span.start < w.end for w in changed)]


def _alone(change: Change, a: Mention, b: Mention) -> bool:
    """Say whether the change is of the names and nothing else that tells."""
    sides = ((change.left, a.span), (change.right, b.span))
    return all(sum(w.weight > 0 and not s.start <= w.start < s.end for w in side) <= 1 for side, s in sides)


def different(pair: Pair, a: Mention, b: Mention) -> bool:
    """Say whether two names are of one type and two bearers, neither of whom the other statement names too."""
    one, two = a.value, b.value
    assert isinstance(one, Name)
    assert isinstance(two, Name)
    if one.type is not two.type or same_name(one, two) != "different" or abbreviated(a.text, b.text):
        return False
    view = pair.view
    return not (_knows(view, pair.right, pair.left, one) or _knows(view, pair.left, pair.right, two))


def abbreviated(one: str, other: str) -> bool:
    """Say whether one name is made of the first letters of the other's words."""
    return letters(one) in beginnings(other) or letters(other) in beginnings(one)


def letters(name: str) -> str:
    """Return the letters of a name that may be initials: several capitals, full stops aside; else nothing."""
    short = name.replace(".", "")
    return short if len(short) > 1 and short.isupper() else ""


def beginnings(name: str) -> frozenset[str]:
    """Return the initials of a name's capitalised words: the first two, the first three, and so on."""
    first = "".join(w[0] for w in words(name) if w[0].isupper())
    return frozenset(first[:size] for size in range(2, len(first) + 1))


def _knows(view: View, assertion: Assertion, home: Assertion, name: Name) -> bool:
    """Say whether an assertion names a bearer too, by any part of the name."""
    entity = view.entity(home.article, name)
    if any(isinstance(m.value, Name) and view.entity(assertion.article, m.value) == entity for m in assertion.mentions):
        return True
    last = [w for w in words(fold(name.name)) if len(w) > 2][-1:]
    return bool(last) and last[0] in words(fold(assertion.text))


def _same_doing(pair: Pair, a: Mention, b: Mention) -> bool:
    """Say whether both names are those of the one who did what only one can have done."""
    if not _deeds(pair.view, pair.left, a) & _deeds(pair.view, pair.right, b):
        return False
    mine, theirs = _rest(pair.left, a.span), _rest(pair.right, b.span)
    least = min(len(mine), len(theirs))
    return least >= 1 and len(mine & theirs) >= max(1, COVERED * least)


def _rest(assertion: Assertion, span: Span) -> set[str]:
    return {t.concept for t in assertion.terms if not span.start <= t.start < span.end} - DEEDS


@lru_cache(maxsize=1024)
def _deeds(view: View, assertion: Assertion, mention: Mention) -> frozenset[str]:
    """Return the deeds, of those with one doer, that a name is the subject or the agent of."""
    deeds = [t for t in assertion.terms if t.concept in DEEDS]
    text, span = view.text(assertion), mention.span
    if not deeds or LISTED.search(text, assertion.span.start, span.start) or LISTS.match(text, span.end):
        return frozenset()
    return frozenset(t.concept for t in deeds if _subject(text, span, t) or _agent(text, span, t))


def _subject(text: str, name: Span, verb: Term) -> bool:
    near = name.end <= verb.start <= name.end + NEXT
    return near and not re.search(r"[,;:]", text[name.end : verb.start])


def _agent(text: str, name: Span, verb: Term) -> bool:
    return verb.end <= name.start and bool(AGENT.fullmatch(text, verb.end, name.start))
