"""quote-altered: the same direct quotation in different words."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.model import Severity, Verdict
from compare.text import Span, fold
from compare.values.quotation import QuoteRelation, QuoteStep, compare
from compare.values.word_diff import aligned, blocks

from compare.judge.case import Rule, Ruling, View
from compare.judge.quotes import WORD, candidates, placed

APART = 6  # unchanged words that keep two changes apart
AROUND = 3  # unchanged words cited on either side of a change


def judge(view: View) -> Iterator[Ruling]:
    """Give the quotations that two outlets print with other words between the same ones."""
    for left, right in combinations(view.extractions, 2):
        for (mine, quote), (other, twin) in candidates(placed(left), placed(right)):
            relation = compare(quote.text, twin.text)
            if relation.step is QuoteStep.ALTERED:
                for here, there in changes(quote.text, twin.text):
                    a, b = here.shift(quote.span.start), there.shift(twin.span.start)
                    yield Ruling(
                        Verdict.DIVERGE,
                        "the same words quoted differently",
                        (view.cite_words(mine, a, "quote"), view.cite_words(other, b, "quote")),
                        _severity(relation),
                    )


def _severity(relation: QuoteRelation) -> Severity:
    grave = relation.number or relation.name or relation.negation
    return Severity.ERROR if grave else Severity.WARNING


def changes(one: str, other: str) -> Iterator[tuple[Span, Span]]:
    """Give the stretches where the words differ, with a few words around them; near changes are one stretch.

    What only one of them has before its first or after its last common word is where a quotation was cut, and
    is no change.
    """
    a, b = list(WORD.finditer(one)), list(WORD.finditer(other))
    pairs = aligned([fold(m.group()) for m in a], [fold(m.group()) for m in b])
    inner = [x for x in blocks(pairs, len(a), len(b)) if _inside(x.a1, x.a2, len(a)) or _inside(x.b1, x.b2, len(b))]
    run: list[tuple[int, int, int, int]] = []
    for block in inner:
        if run and block.a1 - run[-1][1] <= APART:
            run[-1] = (run[-1][0], block.a2, run[-1][2], block.b2)
        else:
            run.append((block.a1, block.a2, block.b1, block.b2))
    for a1, a2, b1, b2 in run:
        yield _stretch(a, a1, a2), _stretch(b, b1, b2)


def _inside(start: int, end: int, count: int) -> bool:
    return start > 0 and end < count


def _stretch(words: Sequence[re.Match[str]], start: int, end: int) -> Span:
    """Return the span of some words and a few around them."""
    first, last = max(0, start - AROUND), min(len(words), end + AROUND)
    return Span(words[first].start(), words[last - 1].end())


RULE = Rule(
    "quote-altered",
    Verdict.DIVERGE,
    Severity.WARNING,
    "the same direct quotation in different words; an error if a number, a name or a negation changed",
    "story",
    judge,
    excludes=False,
)
