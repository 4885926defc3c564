"""quote-altered: the same direct quotation in different words."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.judge.case import Rule, Ruling, View
from compare.judge.quotes import WORD, own
from compare.model import Severity, Verdict
from compare.naming import same_name
from compare.text import Span, fold
from compare.values import Name, NameType
from compare.values.quotation import QuoteRelation, QuoteStep
from compare.values.quote_change import Change
from compare.wording import concept, rarity

SAME = frozenset({QuoteStep.IDENTICAL, QuoteStep.TYPOGRAPHY, QuoteStep.ELIDED, QuoteStep.ALTERED})
ONE_NAME = frozenset({"same", "variant"})
FEWEST, MOST = 2, 6  # words of a partial quotation
TELLING = 0.5  # how rare one of its unchanged words must be
APART = 6  # unchanged words that keep two changes apart


def judge(view: View) -> Iterator[Ruling]:
    """Give the quotations that two outlets print with other words between the same ones."""
    together = {pair for alignment in view.alignments for pair in combinations(sorted(alignment.assertions), 2)}
    for (mine, quote), (other, twin), relation in view.twins:
        if relation.run < own(quote, twin):
            continue
        found = [(c.here, c.there, _severity(c)) for c in changes(relation)]
        if not found and relation.step not in SAME and tuple(sorted((mine.id, other.id))) in together:
            found = [(here, there, Severity.WARNING) for here, there in partial(quote.text, twin.text)]
        for here, there, severity in found:
            a, b = here.shift(quote.span.start), there.shift(twin.span.start)
            cited = view.cite_words(mine, a, "quote"), view.cite_words(other, b, "quote")
            yield Ruling(Verdict.DIVERGE, "the same quotation in other words: {} against {}", cited, severity)


def _severity(change: Change) -> Severity:
    if change.number or change.negation or (change.name and not _kindred(*change.names)):
        return Severity.ERROR
    return Severity.NOTE if change.slight else Severity.WARNING


def changes(relation: QuoteRelation) -> Iterator[Change]:
    """Give the changes of a quotation, near ones in one sentence as one."""
    run: Change | None = None
    for change in relation.changes:
        if _respelled(change):
            continue
        if run and (change.at.a1 - run.at.a2 > APART or change.sentence > run.sentence):
            yield run
            run = None
        run = run.joined(change) if run else change
    if run:
        yield run


def _kindred(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether the names are a place and its people."""
    one, other = (Name(" ".join(side), NameType.PLACE) for side in (mine, theirs))
    return bool(mine and theirs) and same_name(one, other) in ONE_NAME


def _respelled(change: Change) -> bool:
    """Say whether the change is a name in two spellings that a transliteration explains."""
    mine, theirs = change.names
    if not mine or len(mine) < len(change.a) or len(theirs) < len(change.b):
        return False
    one, other = (Name(" ".join(side), NameType.PERSON) for side in (mine, theirs))
    return same_name(one, other) in ONE_NAME


def partial(one: str, other: str) -> Iterator[tuple[Span, Span]]:
    """Give a few quoted words that stand in the other quotation with one word changed."""
    a, b = (list(WORD.finditer(text)) for text in (one, other))
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    size = len(short)
    if not FEWEST <= size <= MOST or size == len(long) > FEWEST:
        return
    words = [_key(m) for m in short]
    for at in range(len(long) - size + 1):
        window = [_key(m) for m in long[at : at + size]]
        odd = [k for k in range(size) if words[k] != window[k]]
        same = [w for k, w in enumerate(words) if k not in odd]
        if len(odd) == 1 and max(map(rarity, same)) >= TELLING and _graded(short[odd[0]], long[at + odd[0]], size):
            here, there = Span(short[0].start(), short[-1].end()), Span(long[at].start(), long[at + size - 1].end())
            yield (here, there) if short is a else (there, here)
            return


def _key(word: re.Match[str]) -> str:
    return concept(fold(word.group()))


def _graded(one: re.Match[str], other: re.Match[str], size: int) -> bool:
    """Say whether the changed word may be changed by itself: in two words, only an adverb for an adverb."""
    return size > FEWEST or all(m.group().lower().endswith("ly") for m in (one, other))


RULE = Rule(
    "quote-altered",
    Verdict.DIVERGE,
    Severity.WARNING,
    "the same direct quotation in different words; an error for a number, name or negation, a note for an article",
    "story",
    judge,
    excludes=False,
)
