"""polarity-conflict: one affirms what the other denies, in so many words or by an opposite."""

from collections.abc import Iterator, Sequence
from itertools import product
from math import fsum
from typing import NamedTuple

from compare.data.negation import CLAIMS
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.contrast import Change
from compare.judge.denial import Denial, count, negative
from compare.judge.opposites import exclude, opposed, unprefixed
from compare.judge.portrait import clash, portraits
from compare.judge.slots import same_subject, slot
from compare.judge.told import Told
from compare.judge.wordwise import Word
from compare.model import Assertion, Citation, Mention, Severity, Verdict
from compare.text import Span
from compare.values import Moment, Quantity
from compare.values.moment import relation
from compare.wording import concept

FLOOR = 0.3  # the least that a word of content weighs here
ENOUGH, SURE = 1.45, 3.0  # of what a denial and the other statement have in common, weighed by COMMON
MISSED = 0.6  # taken off where the verb that is denied is not among the words of the other side
ASTRAY = 0.5  # … and where that side has a verb of its own
ODD = 1.5  # … and where one side denies more than once
SPOKEN = 0.9  # put to it where a verb or an adjective denies what somebody says: it denies all of that
SAID = 0.15  # so much of what is denied must the other side say
TALK = concept("say")
WANTING = frozenset(map(concept, "get want ask urge force make demand try seek allow let hope press call need".split()))
BACK = 6  # words before an infinitive among which the verb stands that governs it
CLAIM = 3  # words after a denial among which the claim stands that it rejects
DEED = 2  # words after a denial among which the verb stands that it denies
MOST = 3  # words of a change in which an opposite is looked for


class Denied(NamedTuple):
    """A denial, the words of its side, and how much of it the other side has."""

    denial: Denial
    words: Sequence[Word]
    common: float


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give what one denies and the other affirms; else the opposites that stand in the same place."""
    denied = _denied(pair)
    if denied:
        mine, other = _clauses(pair, denied)
        severity = Severity.ERROR if denied.common >= SURE else Severity.WARNING
        yield Ruling(Verdict.DIVERGE, "one denies what the other says: {} against {}", (mine, other), severity)
        return
    for change in pair.contrast.exchanged:
        found = _opposites(pair, change)
        if found:
            a, b = found
            citations = (
                pair.view.cite_words(pair.left, Span(a.start, a.end)),
                pair.view.cite_words(pair.right, Span(b.start, b.end)),
            )
            yield Ruling(Verdict.DIVERGE, "the opposite is said: {} against {}", citations)
            return
    for one, two in _reversed(pair):
        cited = pair.view.cite_words(pair.left, one), pair.view.cite_words(pair.right, two)
        yield Ruling(Verdict.DIVERGE, "the opposite is said to have happened then: {} against {}", cited)
        return
    drawn = portraits(pair)
    torn = drawn and clash(*drawn)
    if torn:
        sides = zip((pair.left, pair.right), torn, strict=True)
        heads = tuple(pair.view.cite_words(side, Span(w.start, w.end)) for side, w in sides)
        yield Ruling(Verdict.DIVERGE, "one and the same is said to be: {} and {}", heads)


def _denied(pair: Pair) -> Denied | None:
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
    whole = 1.7 * _share([w for _, w in content], keys) + 0.7 * _share([w for _, w in others], own)
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
        common = whole - off + 1.8 * said - (ODD if count(found) > 1 else 0) + (SPOKEN if denial.verb else 0)
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


def _clauses(pair: Pair, denied: Denied) -> tuple[Citation, Citation]:
    """Cite the denial to the end of its clause, and the stretch of the other side that it speaks of."""
    words, scope = denied.words, denied.denial.scope
    at = denied.denial.at
    span = Span(words[min((at, *scope))].start, words[max((at, *scope))].end)
    keys = {words[i].key for i in scope if words[i].weight}
    left = denied.words is pair.contrast.left
    home, away = (pair.left, pair.right) if left else (pair.right, pair.left)
    other = pair.contrast.right if left else pair.contrast.left
    met = [w for w in other if w.key in keys]
    there = Span(met[0].start, met[-1].end) if met else away.span
    one, two = pair.view.cite_words(home, span), pair.view.cite_words(away, there)
    return (one, two) if left else (two, one)


def _opposites(pair: Pair, change: Change) -> tuple[Word, Word] | None:
    """Return the words of an exchange that exclude each other.

    Words of a date or of an amount are other rules' concern.
    """
    if max(len(change.left), len(change.right)) > MOST:
        return None
    left, right = (_free(a, side) for a, side in ((pair.left, change.left), (pair.right, change.right)))
    found = next(((a, b) for a in left for b in right if opposed(a.text, b.text)), None)
    if found and len({_reached(told, word) for told, word in zip(pair.contrast.told, found, strict=True)}) > 1:
        return None  # "rejected" and "did not accept" say the same
    return found


def _reversed(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Give the days on which one subject is said to have done or met the opposite: formed then, disbanded then."""
    if any(told.denials for told in pair.contrast.told):
        return
    done = [{t.concept for t in side.terms} for side in (pair.left, pair.right)]
    for one, other in product(_moments(pair.left), _moments(pair.right)):
        if relation(one[1], other[1]) == "same" and same_subject(pair.view, pair.left, pair.right):
            mine = slot(pair.view, pair.left, one[0]).verbs - done[1]
            theirs = slot(pair.view, pair.right, other[0]).verbs - done[0]
            if any(exclude(a, b) for a, b in product(mine, theirs)):
                yield one[0].span, other[0].span


def _moments(assertion: Assertion) -> list[tuple[Mention, Moment]]:
    return [(m, m.value) for m in assertion.mentions if isinstance(m.value, Moment)]


def _reached(told: Told, word: Word) -> bool:
    """Say whether a denial reaches a word."""
    return any(told.words[i].start == word.start for denial in told.denials for i in denial.scope)


def _free(assertion: Assertion, words: Sequence[Word]) -> list[Word]:
    """Return the words that belong to no date and to no number; what is counted is free."""
    taken = [_number(m) for m in assertion.mentions if m.kind in ("moment", "quantity")]
    return [w for w in words if not any(s.start < w.end and w.start < s.end for s in taken)]


def _number(mention: Mention) -> Span:
    """Return where a date or an amount stands without what it counts."""
    value, span = mention.value, mention.span
    of = value.of if isinstance(value, Quantity) else None
    return Span(span.start, span.end - len(of)) if of and mention.text.endswith(of) else span


RULE = Rule(
    "polarity-conflict",
    Verdict.DIVERGE,
    Severity.WARNING,
    "one affirms what the other denies, says its opposite, or calls it another kind of thing; an error where sure",
    "pair",
    judge,
)
