"""How settled a statement is by its clauses: open or settled, ended or only put off."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from compare.data.scopes import ENDED, ON_HOLD, OPEN, OPEN_BITS, PAUSED, SETTLED, SETTLED_BITS
from compare.judge.case import Pair
from compare.judge.wordwise import hinted
from compare.model import Assertion, Term
from compare.text import Span
from compare.wording import rarity

OPENING = re.compile(rf"\b(?:{OPEN})\b", re.IGNORECASE)
SETTLING = re.compile(rf"\b(?:{SETTLED})", re.IGNORECASE)
ENDING = re.compile(rf"\b(?:{'|'.join(ENDED)})\w*", re.IGNORECASE)
PAUSING = re.compile(rf"\b(?:(?:{'|'.join(PAUSED)})\w*|(?:put )?{ON_HOLD}\b)", re.IGNORECASE)
PUT_OFF = (*PAUSED, ON_HOLD)
AHEAD = 8  # content words of a clause
SHARED = 2  # of them both must have, one right behind the other
ALIKE = 3  # of them both must have where one thing is ended and another put off
RARE = 0.5  # how rare what is ended and what is put off must be


def unsettled(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Give the clauses that are open on one side and settled on the other, in the order of the pair."""
    for opening, settled in ((pair.left, pair.right), (pair.right, pair.left)):
        if not hinted(opening.text, OPEN_BITS) or not hinted(settled.text, SETTLED_BITS):
            continue
        one, other = _clause(opening, OPENING), _clause(settled, SETTLING)
        if one and other:
            i, j, size = _run(one.terms, other.terms)
            if size >= SHARED:
                spans = Span(one.start, one.terms[i + size - 1].end), Span(other.start, other.terms[j + size - 1].end)
                yield spans if opening is pair.left else (spans[1], spans[0])


class Clause(NamedTuple):
    """Where the words begin that make a clause open or settled, and the content words after them."""

    start: int
    terms: list[Term]


@lru_cache(maxsize=256)  # every member of an alignment is held against all others
def _clause(assertion: Assertion, joint: re.Pattern[str]) -> Clause | None:
    first = _first(assertion, joint)
    return Clause(first.start, _after(assertion, first)) if first else None


def _run(one: list[Term], other: list[Term]) -> tuple[int, int, int]:
    """Return where the longest run in common begins on either side, and how long it is."""
    best = (0, 0, 0)
    for i in range(len(one)):
        for j in range(len(other)):
            size = 0
            while i + size < len(one) and j + size < len(other) and one[i + size].concept == other[j + size].concept:
                size += 1
            best = max(best, (i, j, size), key=lambda run: run[2])
    return best


def put_off(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Give what is ended on one side and only put off on the other, in the order of the pair."""
    for ended, paused in ((pair.left, pair.right), (pair.right, pair.left)):
        if not hinted(ended.text, ENDED) or not hinted(paused.text, PUT_OFF):
            continue
        one, other = _first(ended, ENDING), _first(paused, PAUSING)
        if not one or not other or _first(ended, PAUSING) or _first(paused, ENDING):
            continue
        mine, theirs = _after(ended, one), _after(paused, other)
        met = {t.concept for t in mine} & {t.concept for t in theirs}
        same = mine and theirs and mine[0].concept == theirs[0].concept
        if sum(rarity(word) >= RARE for word in met) >= (SHARED if same else ALIKE):
            spans = _stretch(one, mine, met), _stretch(other, theirs, met)
            yield spans if ended is pair.left else (spans[1], spans[0])


@lru_cache(maxsize=256)
def _first(assertion: Assertion, words: re.Pattern[str]) -> Span | None:
    match, at = words.search(assertion.text), assertion.span.start
    return Span(at + match.start(), at + match.end()) if match else None


def _after(assertion: Assertion, verb: Span) -> list[Term]:
    return [t for t in assertion.terms if t.start >= verb.end][:AHEAD]


def _stretch(verb: Span, terms: list[Term], met: set[str]) -> Span:
    return Span(verb.start, max(t.end for t in terms if t.concept in met))
