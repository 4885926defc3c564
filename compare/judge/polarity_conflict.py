"""polarity-conflict: one affirms what the other denies, in so many words or by an opposite."""

from collections.abc import Iterator
from itertools import product

from compare.judge.case import Pair, Rule, Ruling
from compare.judge.contradiction import Denied, denied
from compare.judge.happenings import days_apart, opposites
from compare.judge.opposites import exclude
from compare.judge.outright import outright
from compare.judge.portrait import clash, portraits
from compare.judge.slots import same_subject, slot
from compare.model import Assertion, Citation, Mention, Severity, Verdict
from compare.text import Span
from compare.values import Moment
from compare.values.moment import relation

SURE = 3.5  # so much of a denial and the other statement in common leaves no doubt


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give what one denies and the other affirms; else the opposites that stand in the same place."""
    other_days = days_apart(pair)
    found = None if other_days else denied(pair)
    if found and (pair.view.alone or outright(pair, found)):
        mine, other = _clauses(pair, found)
        severity = Severity.ERROR if found.common >= SURE else Severity.WARNING
        yield Ruling(Verdict.DIVERGE, "one denies what the other says: {} against {}", (mine, other), severity)
        return
    for a, b in () if other_days else opposites(pair):
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


RULE = Rule(
    "polarity-conflict",
    Verdict.DIVERGE,
    Severity.WARNING,
    "one affirms what the other denies, says its opposite, or calls it another kind of thing; an error where sure",
    "pair",
    judge,
)
