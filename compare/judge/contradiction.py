"""Contradiction: a denial on one side that falls on what the other side says.

What a denial and the other side have in common decides (`judge/bearing.py`).
"""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from compare.data.modality import PLANNED_PARTICIPLES, PLANNING, PLANS
from compare.data.negation import CLAIMS
from compare.judge.bearing import Bearing, Side, measure, parting, weigh
from compare.judge.case import Pair
from compare.judge.cover import met, narrower
from compare.judge.denial import Denial, count, negatives
from compare.judge.opposites import opposed, unprefixed
from compare.judge.wordwise import Word
from compare.model import Assertion
from compare.wording import concept

ENOUGH = 2.05  # so much must a denial and the other statement have in common
SAID = 0.15  # so much of what is denied must the other side say
TALK = concept("say")
SAYING = frozenset({"say", "tell"})  # the verbs of talk that deny a content: "would not comment" denies none
WANTING = frozenset(map(concept, "get want ask urge force make demand try seek allow let hope press call need".split()))
WANTING |= frozenset(map(concept, PLANNING | PLANS | frozenset({"negotiation", "talks"})))  # not done yet
AHEAD = frozenset(
    map(concept, PLANNED_PARTICIPLES | frozenset("plan intend aim want hope".split()))
)  # no deed either where denied
BACK = 6  # words before an infinitive among which the verb stands that governs it
CLAIM = 3  # words after a denial among which the claim stands that it rejects


class Denied(NamedTuple):
    """A denial, the words of its side, and how surely it contradicts the other side."""

    denial: Denial
    words: Sequence[Word]
    common: float


def denied(pair: Pair) -> Denied | None:
    """Return the denial on one side that falls on what the other side says, where the sides deny unequally often."""
    found = [Denied(denial, words, weigh(bearing)) for denial, words, bearing in bearings(pair)]
    return max((d for d in found if d.common >= ENOUGH), key=lambda d: d.common, default=None)


def bearings(pair: Pair) -> Iterator[tuple[Denial, Sequence[Word], Bearing]]:
    """Give the denials of the side that denies more often, its words, and what each has in common with the other."""
    mine, theirs = _unshared(pair)
    if (count(mine) + count(theirs)) % 2 == 0:
        return
    more = count(mine) > count(theirs)
    left, right = _side(pair.contrast.left, pair.left), _side(pair.contrast.right, pair.right)
    home, away, found = (left, right, mine) if more else (right, left, theirs)
    if not home.content or not away.content:
        return
    for denial in found:
        if not _of_another(pair, {home.words[i].start for i in denial.scope}, 1 - more) and _falls(denial, home, away):
            bearing = measure(denial, home, away, count(found) > 1)
            if bearing.denied >= SAID:
                yield denial, home.words, bearing


def _falls(denial: Denial, home: Side, away: Side) -> bool:
    """Say whether a denial of one side can deny anything of the other at all."""
    keys, deed, focus = {w.key for w in away.words}, home.deed(denial), home.denied(denial)
    if not all(met(w, focus) for w in negatives(away.words)):
        return False
    if deed and _idle(deed, home.words, away.words):
        return False
    if any(narrower(w, away.telling) for w in focus) or parting(denial, home, away) == "thing":
        return False
    if denial.verb:
        return not _claimed(home.words, denial, away.words)
    return not any(_undone(w, o, w.key in keys) for w in focus[:1] for o in away.words)


def _unshared(pair: Pair) -> tuple[list[Denial], list[Denial]]:
    """Return the denials of both sides that are not the same word in the same place."""
    mine, theirs = (told.denials for told in pair.contrast.told)
    laid = set(pair.contrast.pairs) if mine and theirs else ()
    return (
        [d for d in mine if not any((d.at, other.at) in laid for other in theirs)],
        [d for d in theirs if not any((other.at, d.at) in laid for other in mine)],
    )


def _idle(deed: Word, side: Sequence[Word], other: Sequence[Word]) -> bool:
    """Say whether the denial denies nothing of the other side.

    It is only talk, or the opposite of what that side says; or that side wants it to be, and does not say it is.
    """
    if deed.key == TALK and deed.low not in SAYING:
        return True
    if deed.key in AHEAD and not met(deed, other):
        return True
    own = {w.key for w in side}
    done = [at for at, w in enumerate(other) if w.key == deed.key]
    if done:
        return any(_wanted(other, at, own) for at in done)
    return deed.key == TALK or any(opposed(deed.text, w.text) for w in other)


def _of_another(pair: Pair, scope: set[int], side: int) -> bool:
    """Say whether what one side denies is of another kind than what the other says: not a dog walked, but a cat."""
    exchanged = (words for change in pair.contrast.exchanged for words in product(change.left, change.right))
    return any(words[side].start in scope and opposed(words[0].text, words[1].text) for words in exchanged)


def _undone(word: Word, other: Word, said: bool) -> bool:
    """Say whether the other side has the opposite of what is denied, so that both deny it ("uninsured")."""
    return unprefixed(other.low, word.low) or (not said and opposed(word.text, other.text))


def _claimed(side: Sequence[Word], denial: Denial, other: Sequence[Word]) -> bool:
    """Say whether a claim is rejected on one side and only made on the other: both say that there is a claim."""
    ahead = (side[i] for i in denial.scope[:CLAIM] if i > denial.at)
    return any(_claim(w) for w in ahead) and any(_claim(w) for w in other)


def _claim(word: Word) -> bool:
    return word.low.removesuffix("s") in CLAIMS or word.low.removesuffix("d") in CLAIMS


def _wanted(words: Sequence[Word], at: int, own: set[str]) -> bool:
    """Say whether a verb is an infinitive that a word governs which the other side has not: "to get him to pay"."""
    infinitive = at > 1 and words[at - 1].text == "to"
    return infinitive and any(w.key in WANTING and w.key not in own for w in words[max(0, at - BACK) : at - 1])


def _side(words: Sequence[Word], assertion: Assertion) -> Side:
    tags = {t.start: t.tag for t in assertion.terms}
    content = tuple([(i, w) for i, w in enumerate(words) if w.start in tags and w.key != "not"])
    return Side(words, content, frozenset(start for start, tag in tags.items() if tag == "VERB"))
