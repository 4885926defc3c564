"""Rivals: names of different bearers that stand in the same place of two statements otherwise alike."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from compare.data.deeds import DOERS
from compare.judge.case import Pair, View
from compare.judge.contrast import Change
from compare.judge.wordwise import Word
from compare.model import Assertion, Mention
from compare.naming import same_name
from compare.text import Span, fold, words
from compare.values import Name
from compare.wording import concept

NEXT = 25  # characters between a name and the verb that it is the subject of, or "by"
AGENT = re.compile(r"\s+(?:by|was|is)\s+(?:\w+\s+){0,2}")
PARTED = re.compile(r"[,;:]|\b(?:that|he|she|it|they)\b")  # between a name and the verb of somebody else
COVERED = 0.6  # so much of the shorter statement must the other have, the names aside
DEEDS = frozenset(map(concept, DOERS))
LISTED = re.compile(r"\s*(?:,|,?\s*(?:\band\b|\bor\b|&))\s*(?:the\s+)?")


@lru_cache(maxsize=1)  # two rules ask for the same pair, one after the other
def rivals(pair: Pair) -> tuple[tuple[Mention, Mention], ...]:
    """Return the names of one type that stand in the place of each other and name different bearers."""
    return tuple(_rivals(pair))


def _rivals(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    lefts, rights = _names(pair.left), _names(pair.right)
    if not lefts or not rights:
        return
    given = set()
    for change in pair.contrast.exchanged:
        for a, b in product(_within(lefts, change.left), _within(rights, change.right)):
            if different(pair, a, b) and _alone(change, a, b):
                given.add((a.span, b.span))
                yield a, b
    done = [{t.concept for t in side.terms if t.concept in DEEDS} for side in (pair.left, pair.right)]
    for deed in sorted(done[0] & done[1]):
        found = _doers(pair, deed, lefts, rights)
        if found and (found[0].span, found[1].span) not in given:
            yield found


def _doers(
    pair: Pair, deed: str, lefts: Sequence[Mention], rights: Sequence[Mention]
) -> tuple[Mention, Mention] | None:
    """Return the first of those who did what only some can have done, on either side, where both name no one alike."""
    done = _deeds(pair.left, tuple(lefts)), _deeds(pair.right, tuple(rights))
    mine, theirs = ([m for m, deeds in side if deed in deeds] for side in done)
    if not mine or not theirs or not all(_other(a, b) for a, b in product(mine, theirs)):
        return None
    idle, unused = ([m for m, deeds in side if not deeds] for side in done)  # they may have done it too
    if any(_same(a, b) for a, b in (*product(mine, unused), *product(theirs, idle))):
        return None
    rest = _rest(pair.left, mine), _rest(pair.right, theirs)
    least = min(map(len, rest))
    return (mine[0], theirs[0]) if least and len(rest[0] & rest[1]) >= max(1, COVERED * least) else None


def _names(assertion: Assertion) -> tuple[Mention, ...]:
    """Return the names of an assertion that do not only say whose words it gives."""
    said = assertion.attribution
    by = said.cue is None or concept(said.cue.text.lower().split()[-1]) not in DEEDS if said else False
    source = said.source.span if said and said.source and by else None
    return tuple(
        m
        for m in assertion.mentions
        if isinstance(m.value, Name)
        and not m.value.adjective
        and len(m.text) > 1
        and not (source and m.span.overlaps(source))
    )


def _within(names: Sequence[Mention], changed: tuple[Word, ...]) -> list[Mention]:
    return [m for m in names if any(w.start < m.span.end and m.span.start < w.end for w in changed)]


def _alone(change: Change, a: Mention, b: Mention) -> bool:
    """Say whether the change is of the names and nothing else that tells."""
    sides = ((change.left, a.span), (change.right, b.span))
    return all(sum(w.weight > 0 and not s.start <= w.start < s.end for w in side) <= 1 for side, s in sides)


def different(pair: Pair, a: Mention, b: Mention) -> bool:
    """Say whether two names are of one type and two bearers, neither of whom the other statement names too."""
    one, two = a.value, b.value
    assert isinstance(one, Name)
    assert isinstance(two, Name)
    view = pair.view
    return _other(a, b) and not (_knows(view, pair.right, pair.left, one) or _knows(view, pair.left, pair.right, two))


def _other(a: Mention, b: Mention) -> bool:
    """Say whether two names are of one type and two bearers."""
    one, two = a.value, b.value
    assert isinstance(one, Name)
    assert isinstance(two, Name)
    if one.type is not two.type or words(fold(one.name))[-1:] == words(fold(two.name))[-1:]:
        return False
    return same_name(one, two) == "different" and not abbreviated(a.text, b.text)


def _same(a: Mention, b: Mention) -> bool:
    """Say whether two names may be of one bearer."""
    one, two = a.value, b.value
    assert isinstance(one, Name)
    assert isinstance(two, Name)
    return one.type is two.type and not _other(a, b)


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


def _rest(assertion: Assertion, names: Sequence[Mention]) -> set[str]:
    free = (t for t in assertion.terms if not any(m.span.start <= t.start < m.span.end for m in names))
    return {t.concept for t in free} - DEEDS


@lru_cache(maxsize=1024)
def _deeds(assertion: Assertion, names: tuple[Mention, ...]) -> tuple[tuple[Mention, frozenset[str]], ...]:
    """Return the names with the deeds, of those that only some can have done, that they are subject or agent of.

    Names of one enumeration have done the same.
    """
    verbs = [t for t in assertion.terms if t.concept in DEEDS and t.tag != "NOUN"]  # a coach coached nobody here
    text, at = assertion.text, assertion.span.start
    chains: list[list[Mention]] = []
    for name in names:
        if chains and LISTED.fullmatch(text, chains[-1][-1].span.end - at, name.span.start - at):
            chains[-1].append(name)
        else:
            chains.append([name])
    found = []
    for chain in chains:
        first, last = (Span(m.span.start - at, m.span.end - at) for m in (chain[0], chain[-1]))
        near = ((v.concept, Span(v.start - at, v.end - at)) for v in verbs)
        deeds = frozenset(name for name, verb in near if _subject(text, last, verb) or _agent(text, first, verb))
        found += [(m, deeds) for m in chain]
    return tuple(found)


def _subject(text: str, name: Span, verb: Span) -> bool:
    near = name.end <= verb.start <= name.end + NEXT
    return near and not PARTED.search(text, name.end, verb.start)


def _agent(text: str, name: Span, verb: Span) -> bool:
    return verb.end <= name.start and bool(AGENT.fullmatch(text, verb.end, name.start))
