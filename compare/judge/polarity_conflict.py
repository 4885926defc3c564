"""polarity-conflict: one affirms what the other denies, in so many words or by an opposite."""

from collections.abc import Iterator, Sequence
from itertools import product

from compare.judge.case import Pair, Rule, Ruling
from compare.judge.contradiction import Denied, denied
from compare.judge.contrast import Change
from compare.judge.opposites import exclude, opposed
from compare.judge.portrait import clash, portraits
from compare.judge.slots import same_subject, slot
from compare.judge.told import Told
from compare.judge.wordwise import Word
from compare.model import Assertion, Citation, Mention, Severity, Verdict
from compare.text import Span
from compare.values import Moment, Quantity
from compare.values.moment import relation

SURE = 3.0  # so much of a denial and the other statement in common leaves no doubt
MOST = 3  # words of a change in which an opposite is looked for


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give what one denies and the other affirms; else the opposites that stand in the same place."""
    found = denied(pair)
    if found:
        mine, other = _clauses(pair, found)
        severity = Severity.ERROR if found.common >= SURE else Severity.WARNING
        yield Ruling(Verdict.DIVERGE, "one denies what the other says: {} against {}", (mine, other), severity)
        return
    for change in pair.contrast.exchanged:
        opposites = _opposites(pair, change)
        if opposites:
            a, b = opposites
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


def _clauses(pair: Pair, found: Denied) -> tuple[Citation, Citation]:
    """Cite the denial to the end of its clause, and the stretch of the other side that it speaks of."""
    words, scope = found.words, found.denial.scope
    at = found.denial.at
    span = Span(words[min((at, *scope))].start, words[max((at, *scope))].end)
    keys = {words[i].key for i in scope if words[i].weight}
    left = found.words is pair.contrast.left
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
