"""modality-shift: one states as a fact what the other calls alleged, possible or required."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from compare.data.modality import (
    ALLEGED_ADVERBS,
    ALLEGED_PARTICIPLES,
    FUTURE,
    POSSIBLE_ADVERBS,
    POSSIBLE_MODALS,
    POSSIBLE_PARTICIPLES,
    REPORTED_ADVERBS,
    REPORTED_PARTICIPLES,
    WOULD,
)
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.certainty import put_off, unsettled
from compare.judge.wordwise import Word
from compare.model import Severity, Verdict
from compare.text import Span
from compare.wording import concept

STEPS = {  # words before a verb -> how far they put it from a plain fact
    **dict.fromkeys(FUTURE | WOULD, 1),
    **dict.fromkeys(("should", "ought"), 2),
    **dict.fromkeys(("must",), 3),
    **dict.fromkeys(POSSIBLE_MODALS | POSSIBLE_ADVERBS | POSSIBLE_PARTICIPLES, 4),
    **dict.fromkeys(ALLEGED_ADVERBS | ALLEGED_PARTICIPLES | REPORTED_ADVERBS, 5),
}
FACT, PLANNED, SHOULD, MUST, OPEN, ALLEGED = 0, 1, 2, 3, 4, 5
BELIEVING = frozenset(map(concept, POSSIBLE_PARTICIPLES | REPORTED_PARTICIPLES)) - {concept("say")}
OBLIGE = frozenset({"have", "has", "had", "hav", "need", "needs"})
AFTER_BE = (
    ALLEGED_PARTICIPLES | POSSIBLE_PARTICIPLES
)  # modal only where "to" or "of" follows: "is believed to have left"
BACK = 4  # words looked back at from a verb
ALIKE = 0.45  # so much of the heavier statement must both have in common
NEAR = 4  # words after the verb among which both must have another one in common


class Put(NamedTuple):
    """How a verb is put, and the place of the word that says so (None for a plain fact)."""

    step: int
    at: int | None


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the deeds that one puts as a fact and the other as alleged, possible or required."""
    laid = pair.contrast
    for message, found in (("open on one side only", unsettled(pair)), ("ended, or only put off", put_off(pair))):
        for a, b in found:
            cited = pair.view.cite_words(pair.left, a), pair.view.cite_words(pair.right, b)
            yield Ruling(Verdict.DIVERGE, f"{message}: {{}} against {{}}", cited)
    if laid.even < ALIKE:
        return
    mine, theirs = ({t.start: t.tag for t in side.terms} for side in (pair.left, pair.right))
    for i, j in laid.pairs:
        if not (mine.get(laid.left[i].start) == theirs.get(laid.right[j].start) == "VERB"):
            continue
        one, other = _put(laid.left, i, mine), _put(laid.right, j, theirs)
        severity = _severity(one.step, other.step) if one and other else None
        if one and other and max(one.step, other.step) >= OPEN and _both_open(laid.left, laid.right):
            continue
        if one and other and severity and _same_object(pair, i, j):
            citations = (
                pair.view.cite_words(pair.left, _span(laid.left, one, i)),
                pair.view.cite_words(pair.right, _span(laid.right, other, j)),
            )
            yield Ruling(Verdict.DIVERGE, "not equally sure: {} against {}", citations, severity)
            return


def _both_open(left: Sequence[Word], right: Sequence[Word]) -> bool:
    """Say whether both statements have a word that leaves them open, wherever it stands: "he believes that …"."""
    return all(any(_step(w) >= OPEN or w.key in BELIEVING for w in side) for side in (left, right))


def _step(word: Word) -> int:
    return STEPS.get(word.low, STEPS.get(word.key, 0))


def _same_object(pair: Pair, i: int, j: int) -> bool:
    """Say whether both go on after the verb with a word in common that tells something."""
    laid = pair.contrast
    return any(i < a <= i + NEAR and j < b <= j + NEAR and laid.left[a].weight for a, b in laid.pairs)


def _put(words: Sequence[Word], at: int, tags: Mapping[int, str]) -> Put | None:
    """Look back from a verb over its auxiliaries and adverbs; None for an infinitive of which no modal word tells.

    What somebody is urged, ordered or able to do is neither a fact nor an opinion of it.
    """
    for k in range(at - 1, max(-1, at - 1 - BACK), -1):
        low = words[k].low
        step = _step(words[k])
        if words[k].key in OBLIGE and words[k + 1].text == "to":
            step = MUST
        if step and not (low in AFTER_BE and words[k + 1].text != "to" and not _direct(words, k, at)):
            return Put(step, k)
        if words[k + 1].apart:
            return _aside(words, k)
        if words[k].weight and not low.endswith("ly") and tags.get(words[k].start) != "ADV":
            break
    return Put(FACT, None) if not at or words[at - 1].low != "to" else None


def _direct(words: Sequence[Word], participle: int, verb: int) -> bool:
    """Say whether a verb is what somebody is accused of, and not only named in the same list."""
    return words[participle + 1].text in ("of", "with") and verb == participle + 2


def _aside(words: Sequence[Word], at: int) -> Put:
    """Look at the last words before a comma: "the driver, it is alleged, caused"."""
    found = [k for k in range(max(0, at - 2), at + 1) if words[k].low in ALLEGED_ADVERBS | ALLEGED_PARTICIPLES]
    return Put(ALLEGED, found[-1]) if found else Put(FACT, None)


def _severity(one: int, other: int) -> Severity | None:
    """Return how loud a difference of steps is: None for the same, and for a plan and a fact, a matter of time."""
    low, high = sorted((one, other))
    if low == high or high == PLANNED:
        return None
    if (low, high) == (SHOULD, MUST) or low == PLANNED or (low > MUST):
        return Severity.NOTE
    return Severity.WARNING


def _span(words: Sequence[Word], put: Put, at: int) -> Span:
    return Span(words[at if put.at is None else put.at].start, words[at].end)


RULE = Rule(
    "modality-shift",
    Verdict.DIVERGE,
    Severity.WARNING,
    "a fact on one side, alleged, possible or required on the other; a note at one step",
    "pair",
    judge,
    excludes=False,
)
