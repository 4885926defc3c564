"""Outright denials: in a story, what is denied must be the very deed that the other article tells of.

Two statements judged alone are taken to be about one thing, so a denial on one side goes a long way. Two articles
on one event speak of a hundred things, many of them beside a "not": of 1,039 pairs of real articles the looser
reading found a denial in every fourth, and hardly one of them contradicted anything.
"""

from collections.abc import Sequence
from math import fsum

from compare.data.negation import WORDS
from compare.judge.bearing import DEED
from compare.judge.case import Pair
from compare.judge.contradiction import TALK, Denied
from compare.judge.denial import BACK, CLAUSE, CONDITION, Denial
from compare.judge.wordwise import Word

EVEN = 0.5  # so much of either sentence must the other have
SAID = 0.65  # … and so much of what is denied
TELLING = 0.5  # … which must weigh so much, by the rarity of its words
OBJECTS = frozenset({"no", "none", "nothing", "nobody", "without"})  # deny what the verb before them is done to
BEFORE = 4  # words before such a denial among which that verb stands


def outright(pair: Pair, found: Denied) -> bool:
    """Say whether two sentences are so alike, and what is denied so fully told, that one of them must be wrong."""
    contrast, words, denial = pair.contrast, found.words, found.denial
    left = words is contrast.left
    home, away = (pair.left, pair.right) if left else (pair.right, pair.left)
    other = contrast.right if left else contrast.left
    if min(_share(words, other), _share(other, words)) < EVEN or not _denies(words, denial):
        return False
    scope = [words[i] for i in denial.scope if words[i].weight]
    aside = [w for i, w in enumerate(words) if i not in denial.scope]
    met = _met(scope, other)
    if _weight(met) < max(TELLING, SAID * _weight(scope)) or _met(met, aside):
        return False
    verbs = {t.start for t in home.terms if t.tag == "VERB"}
    done = {t.concept for t in away.terms if t.tag == "VERB"} - {TALK}
    if words[denial.at].low in OBJECTS:
        lead = words[max(0, denial.at - BEFORE) : denial.at]
        return any(w.start in verbs and w.key in done for w in (*lead, *met))
    deed = next((w for w in scope if w.start in verbs), None)
    return bool(_met(scope[:DEED], met)) and (deed is None or deed.key in done)


def _denies(words: Sequence[Word], denial: Denial) -> bool:
    """Say whether a denial is one in so many words, or of what somebody says, and stands in no condition."""
    low = words[denial.at].low
    plain = low in WORDS or low.endswith(("n't", "n\u2019t")) or denial.verb
    supposed = any(w.low in CONDITION for w in words[max(0, denial.at - BACK) : denial.at])
    return plain and not supposed and words[denial.scope[0]].low not in CLAUSE


def _met(words: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """Return the words that the others have too."""
    keys = {w.key for w in others}
    return [w for w in words if w.key in keys]


def _share(words: Sequence[Word], others: Sequence[Word]) -> float:
    total = _weight(words)
    return _weight(_met(words, others)) / total if total else 0.0


def _weight(words: Sequence[Word]) -> float:
    return fsum(w.weight for w in words)
