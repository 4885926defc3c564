"""Contradiction: a denial on one side that falls on what the other side says.

What a denial and the other side have in common decides: how much of either statement is in the other one, and how
much of what is denied. The weights were set on the dev sets of statement pairs.
"""

from collections.abc import Sequence
from itertools import product
from math import fsum
from typing import NamedTuple

from compare.data.negation import CLAIMS
from compare.judge.case import Pair
from compare.judge.denial import Denial, count, negative
from compare.judge.opposites import opposed, unprefixed
from compare.judge.wordwise import Word
from compare.model import Assertion
from compare.wording import concept

ENOUGH = 1.45  # so much must a denial and the other statement have in common
MINE, THEIRS, SCOPE = 1.7, 0.7, 1.8  # what weigh the side that denies, the other one, and what is denied
FLOOR = 0.3  # the least that a word of content weighs here
MISSED = 0.6  # taken off where the verb that is denied is not among the words of the other side
ASTRAY = 0.5  # … and where that side has a verb of its own
ODD = 1.5  # … and where one side denies more than once
SPOKEN = 0.9  # put to it where a verb or an adjective denies what somebody says: it denies all of that
SAID = 0.15  # so much of what is denied must the other side say
TALK = concept("say")
SAYING = frozenset({"say", "tell"})  # the verbs of talk that deny a content: "would not comment" denies none
WANTING = frozenset(map(concept, "get want ask urge force make demand try seek allow let hope press call need".split()))
BACK = 6  # words before an infinitive among which the verb stands that governs it
CLAIM = 3  # words after a denial among which the claim stands that it rejects
DEED = 2  # words after a denial among which the verb stands that it denies


class Denied(NamedTuple):
    """A denial, the words of its side, and how much of it the other side has."""

    denial: Denial
    words: Sequence[Word]
    common: float


def denied(pair: Pair) -> Denied | None:
    """Return the denial on one side that falls on what the other side says, where the sides deny unequally often."""
    left, right = pair.contrast.left, pair.contrast.right
    mine, theirs = _unshared(pair)
    if not (mine or theirs) or (count(mine) + count(theirs)) % 2 == 0:
        return None
    more = count(mine) > count(theirs)
    side, other, found = (left, right, mine) if more else (right, left, theirs)
    home, away = (pair.left, pair.right) if more else (pair.right, pair.left)
    if negative(other):
        return None
    content, others = _content(side, home), _content(other, away)
    if not content or not others:
        return None
    keys, own = {w.key for w in other}, {w.key for w in side}
    whole = MINE * _share([w for _, w in content], keys) + THEIRS * _share([w for _, w in others], own)
    best: Denied | None = None
    acts = {t.concept for t in away.terms if t.tag == "VERB"} - own
    verbs = {t.start for t in home.terms if t.tag == "VERB"}
    for denial in found:
        focus = [w for i, w in content if i in denial.scope]
        deed = next((w for w in focus[:DEED] if w.start in verbs), None)
        if (deed and _idle(deed, other, deed.key in keys)) or (denial.verb and _claimed(side, denial, other)):
            continue
        if _of_another(pair, {side[i].start for i in denial.scope}, 1 - more):
            continue
        if not denial.verb and any(_undone(w, o, w.key in keys) for w in focus[:1] for o in other):
            continue
        off = MISSED if deed and deed.key not in keys else 0.0
        if off and acts:
            off += ASTRAY
        said = _share(focus, keys)
        common = whole - off + SCOPE * said - (ODD if count(found) > 1 else 0) + (SPOKEN if denial.verb else 0)
        if said >= SAID and common >= ENOUGH and (best is None or common > best.common):
            best = Denied(denial, side, common)
    return best


def _unshared(pair: Pair) -> tuple[list[Denial], list[Denial]]:
    """Return the denials of both sides that are not the same word in the same place."""
    mine, theirs = (told.denials for told in pair.contrast.told)
    met = set(pair.contrast.pairs) if mine and theirs else ()
    return (
        [d for d in mine if not any((d.at, other.at) in met for other in theirs)],
        [d for d in theirs if not any((other.at, d.at) in met for other in mine)],
    )


def _idle(deed: Word, other: Sequence[Word], met: bool) -> bool:
    """Say whether the denial denies nothing of the other side.

    It is only talk, or the opposite of what that side says; or that side wants it to be, and does not say it is.
    """
    if deed.key == TALK and deed.low not in SAYING:
        return True
    if met:
        return any(w.key == deed.key and _wanted(other, at) for at, w in enumerate(other))
    return deed.key == TALK or any(opposed(deed.text, w.text) for w in other)


def _of_another(pair: Pair, scope: set[int], side: int) -> bool:
    """Say whether what one side denies is of another kind than what the other says: not a dog walked, but a cat."""
    exchanged = (words for change in pair.contrast.exchanged for words in product(change.left, change.right))
    return any(words[side].start in scope and opposed(words[0].text, words[1].text) for words in exchanged)


def _undone(word: Word, other: Word, met: bool) -> bool:
    """Say whether the other side has the opposite of what is denied, so that both deny it ("uninsured")."""
    return unprefixed(other.low, word.low) or (not met and opposed(word.text, other.text))


def _claimed(side: Sequence[Word], denial: Denial, other: Sequence[Word]) -> bool:
    """Say whether a claim is rejected on one side and only made on the other: both say that there is a claim."""
    ahead = (side[i] for i in denial.scope[:CLAIM] if i > denial.at)
    return any(_claim(w) for w in ahead) and any(_claim(w) for w in other)


def _claim(word: Word) -> bool:
    return word.low.removesuffix("s") in CLAIMS or word.low.removesuffix("d") in CLAIMS


def _wanted(words: Sequence[Word], at: int) -> bool:
    """Say whether a verb is an infinitive that another verb governs: "to get him to pay"."""
    return at > 1 and words[at - 1].text == "to" and any(w.key in WANTING for w in words[max(0, at - BACK) : at - 1])


def _content(words: Sequence[Word], assertion: Assertion) -> list[tuple[int, Word]]:
    starts = {t.start for t in assertion.terms}
    return [(i, w) for i, w in enumerate(words) if w.start in starts and w.key != "not"]


def _share(words: Sequence[Word], keys: set[str]) -> float:
    """Return how much of the words, by weight, is among the keys."""
    total = fsum(max(FLOOR, w.weight) for w in words)
    return fsum(max(FLOOR, w.weight) for w in words if w.key in keys) / total if total else 0.0
