"""Portraits: what a statement says that its subject is, "X is a Danish film of 1998 about …".

Taken apart by the copula: the subject before it, and after it the noun phrases up to the first preposition, relative
clause or participle. Nouns in one enumeration ("an actor, writer and producer") are said of it all.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise, product
from typing import NamedTuple

from compare.data.categories import CATEGORIES, SORTS, TOGETHER
from compare.judge.case import Pair
from compare.judge.opposites import opposed
from compare.judge.told import Told
from compare.judge.wordwise import Word
from compare.model import Assertion

COPULAS = frozenset("is are was were became remains".split())
ARTICLES = frozenset("a an the one".split())
ENDS = frozenset(
    "in on at by for from with to about into during after before since under over through between near against among "
    "along across within outside around as that which who whose whom where when while but although because than if so "
    "not of".split()
)
RELATIVE = frozenset("which who that it there this what he she they".split())
ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
LONGEST = 8  # words of one noun phrase of an enumeration

Kind = tuple[str, str]  # category and field
Phrase = tuple[Word, ...]  # its head last


class Portrait(NamedTuple):
    """The words that name a subject, those that it is said to be, the noun phrases among these, and what follows."""

    subject: tuple[Word, ...]
    words: tuple[Word, ...]
    phrases: tuple[Phrase, ...]
    then: Word | None

    @property
    def heads(self) -> tuple[Word, ...]:
        """Return the nouns that say what it is."""
        return tuple(phrase[-1] for phrase in self.phrases)


@lru_cache(maxsize=256)  # every member of an alignment is held against all others
def portrait(assertion: Assertion, told: Told) -> Portrait | None:
    """Return what an assertion says that its subject is; None where it has no copula, or denies it."""
    if COPULAS.isdisjoint([w.low for w in told.words]):
        return None
    words = _plain(assertion, told.words)
    at = next((i for i, w in enumerate(words) if w.low in COPULAS), None)
    if not at or words[at - 1].low in RELATIVE or at + 1 >= len(words):
        return None
    first = next((i for i in range(1, at) if words[i].apart), at)
    subject = tuple(w for w in words[:first] if w.weight)
    tags = {t.start: t.tag for t in assertion.terms}
    if not subject or any(tags.get(w.start) == "VERB" and w.text[0].islower() for w in subject):
        return None
    end = _end(words, at + 1, tags)
    if any(told.words[denial.at].start <= words[end - 1].end + 1 for denial in told.denials):
        return None
    said = tuple(words[at + 1 : end])
    return Portrait(subject, said, tuple(_phrases(said, tags)), words[end] if end < len(words) else None)


def _plain(assertion: Assertion, words: Sequence[Word]) -> Sequence[Word]:
    """Return the words outside of brackets."""
    at = assertion.span.start
    taken = [(at + m.start(), at + m.end()) for m in ASIDE.finditer(assertion.text)]
    return [w for w in words if not any(s <= w.start < e for s, e in taken)] if taken else words


def _end(words: Sequence[Word], at: int, tags: Mapping[int, str]) -> int:
    """Return the place of the first word that belongs to no noun phrase any more."""
    for i in range(at, len(words)):
        if words[i].low == "of" and words[i - 1].low in SORTS:
            continue
        named = i > at and tags.get(words[i - 1].start) in ("NOUN", "PROPN")
        if words[i].low in ENDS or (tags.get(words[i].start) == "VERB" and (named or i == at)):
            return i
    return len(words)


def _phrases(words: Sequence[Word], tags: Mapping[int, str]) -> Iterator[Phrase]:
    """Give the noun phrases of an enumeration; of "a type of dressing" what stands behind "of"."""
    if not words or words[0].low not in ARTICLES:
        return
    run: list[Word] = []
    for word, after in zip(words, [*words[1:], None], strict=True):
        if word.low == "of":
            run = []
        elif word.low not in ("and", "or") and word.low not in ARTICLES:
            run.append(word)
        ends = after is None or after.low in ("and", "or") or (after.apart and len(word.low) > 1)
        if ends and run:
            if len(run) <= LONGEST and (tags.get(run[-1].start) in ("NOUN", "PROPN") or kinds(run[-1].low)):
                yield tuple(run)
            run = []


def of_one(one: Portrait, other: Portrait) -> bool:
    """Say whether two portraits are of one subject: the words of the one are among the other's, which add no noun.

    Names that end alike will do.
    """
    mine, theirs = {w.key for w in one.subject}, {w.key for w in other.subject}
    both = mine & theirs
    if any(w.text[0].islower() for w in (*one.subject, *other.subject) if w.key not in both):
        return False
    return both in (mine, theirs) or one.subject[-1].key == other.subject[-1].key


@lru_cache(maxsize=1)  # several rules ask for the same pair, one after the other
def portraits(pair: Pair) -> tuple[Portrait, Portrait] | None:
    """Return the portraits that a pair of assertions gives of one subject."""
    mine, theirs = pair.contrast.told
    one = portrait(pair.left, mine)
    other = one and portrait(pair.right, theirs)
    return (one, other) if one and other and of_one(one, other) else None


def clash(one: Portrait, other: Portrait) -> tuple[Word, Word] | None:
    """Return two words of two portraits of which one must be wrong.

    They are nouns of two kinds, where none is of a kind with any of the other's; or under one noun its attributes.
    """
    alike = [(a, b) for a, b in product(one.phrases, other.phrases) if a[-1].key == b[-1].key]
    if alike:
        return next((found for a, b in alike if (found := _attributes(a, b))), None)
    mine, theirs = ([w for w in side.heads if kinds(w.low)] for side in (one, other))
    if mine and theirs and all(_apart(a, b) for a, b in product(mine, theirs)):
        return mine[0], theirs[0]
    akin = [(a, b) for a, b in product(one.phrases, other.phrases) if kinds(a[-1].low) & kinds(b[-1].low)]
    return next((found for a, b in akin if (found := _attributes(a, b))), None)  # poker players, football coaches


def _attributes(mine: Phrase, theirs: Phrase) -> tuple[Word, Word] | None:
    """Return two attributes that exclude each other, none of which the other side has too."""
    both = {w.key for w in mine} & {w.key for w in theirs}
    left, right = (
        [w for w, after in pairwise(side) if w.key not in both and not after.low.endswith("est")]  # "second largest"
        for side in (mine, theirs)
    )
    return next(((a, b) for a, b in product(left, right) if opposed(a.text, b.text)), None)


def _apart(one: Word, other: Word) -> bool:
    """Say whether nothing is of a kind of both nouns; kings and queens are one kind, and opposites."""
    mine, theirs = kinds(one.low), kinds(other.low)
    if mine & theirs:
        return opposed(one.text, other.text)
    return all(_exclude(a, b) for a, b in product(mine, theirs))


def _exclude(one: Kind, other: Kind) -> bool:
    level = 0 if one[0] != other[0] else 1
    return one[level] != other[level] and frozenset((one[level], other[level])) not in _together()


@lru_cache(maxsize=2_000)
def kinds(word: str) -> frozenset[Kind]:
    """Return the categories and fields of a noun, in the plural too."""
    table = _table()
    return table.get(word) or table.get(word.removesuffix("s")) or frozenset()


@cache
def _table() -> Mapping[str, frozenset[Kind]]:
    found: dict[str, set[Kind]] = {}
    for line in CATEGORIES.replace("\n    ", " ").strip().split("\n"):
        kind, _, words = line.partition(": ")
        category, _, field = kind.partition(", ")
        for word in words.split():
            found.setdefault(word, set()).add((category, field))
    return {word: frozenset(kinds) for word, kinds in found.items()}


@cache
def _together() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in TOGETHER.split(";"))
