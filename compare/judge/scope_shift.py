"""scope-shift: a number or a statement of more on one side than on the other (total and new, hurt and treated)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from compare.data.scopes import COUNTED
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.contrast import MOST
from compare.judge.counting import found, quantities
from compare.judge.slots import slot
from compare.judge.wordwise import Word
from compare.model import Mention, Severity, Verdict
from compare.text import Span, words
from compare.values import Quantity
from compare.wording import concept

BEGINNING = 4  # letters that the forms of a word share
REACH = 6  # content words before a share that say what it is a share of


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the numbers that are the same and count other things, and the words that widen or narrow one statement."""
    telling = [m for m in quantities(pair.left) if _telling(m)]
    others = [m for m in quantities(pair.right) if _telling(m)] if telling else []
    for a in telling:
        for b in others:
            if found(a, b) and _apart(_around(pair, a, True), _around(pair, b, False)):
                citations = pair.view.cite(pair.left, a), pair.view.cite(pair.right, b)
                yield Ruling(Verdict.DIVERGE, "one number of two things: {} and {}", citations)
    for one, other in _words(pair):
        cited = (
            pair.view.cite_words(pair.left, Span(one.start, one.end)),
            pair.view.cite_words(pair.right, Span(other.start, other.end)),
        )
        yield Ruling(Verdict.DIVERGE, "more is meant on one side: {} and {}", cited)


def _telling(mention: Mention) -> bool:
    """Say whether a number is no small one, which two things may have by chance."""
    value = mention.value
    counted = isinstance(value, Quantity) and value.dimension in ("count", "share")
    return counted and isinstance(value, Quantity) and value.value is not None and value.value > 2


def _around(pair: Pair, mention: Mention, left: bool) -> frozenset[str]:
    """Return the words that say what a number counts: its own, and the verb beside it."""
    assertion = pair.left if left else pair.right
    value = mention.value
    assert isinstance(value, Quantity)
    own = {concept(w.lower()) for w in words(value.of or "")}
    if value.dimension == "share":
        before = [t.concept for t in assertion.terms if t.end <= mention.span.start][-REACH:]
        return frozenset(own.union(before))
    return frozenset(own | slot(pair.view, assertion, mention).verbs)


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Say whether each has a word of one line of the table, and they share none of that line."""
    lines = {line for word in one for line in _lines().get(word, ())} & {
        line for word in other for line in _lines().get(word, ())
    }
    return any(
        not {w for w in one if line in _lines().get(w, ())} & {w for w in other if line in _lines().get(w, ())}
        for line in lines
    )


def _words(pair: Pair) -> Iterator[tuple[Word, Word]]:
    """Give the words of one line of the table that stand in the place of each other."""
    for change in pair.contrast.exchanged:
        if max(len(change.left), len(change.right)) > MOST:
            continue
        left, right = ([w for w in side if _listed(w)] for side in (change.left, change.right))
        yield from (
            (a, b) for a in left for b in right if a.key != b.key and _apart(frozenset({a.key}), frozenset({b.key}))
        )


def _listed(word: Word) -> bool:
    """Say whether a word is in the table itself; lawmakers are a synonym of the Senate, and no part of Congress."""
    return word.key in _lines() and word.low[:BEGINNING] in _beginnings()


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(word[:BEGINNING] for word in COUNTED.replace(",", "").split())


@cache
def _lines() -> Mapping[str, frozenset[int]]:
    """Return the lines of the table that each word stands in, as concepts."""
    lines: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(COUNTED.strip().split("\n")):
        for word in line.split(", "):
            lines[concept(word)].add(number)
    return {word: frozenset(numbers) for word, numbers in lines.items()}


RULE = Rule(
    "scope-shift",
    Verdict.DIVERGE,
    Severity.NOTE,
    "total against new, part against whole, injured against treated",
    "pair",
    judge,
    excludes=False,
)
