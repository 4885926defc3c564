"""quote-altered: the same direct quotation in different words."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.judge.case import Rule, Ruling, View
from compare.judge.quotes import WORD, other_speakers
from compare.model import Severity, Verdict
from compare.text import Span, fold
from compare.values.quotation import QuoteRelation, QuoteStep
from compare.values.word_diff import Block, aligned, blocks
from compare.wording import concept, rarity

SAME = frozenset({QuoteStep.IDENTICAL, QuoteStep.TYPOGRAPHY, QuoteStep.ELIDED, QuoteStep.ALTERED})
EDGE = 3  # words exchanged at the edge of a quotation; more are another beginning
LONG = 15  # words of a long quotation
FEWEST, MOST = 2, 6  # words of a partial quotation
TELLING = 0.5  # how rare one of its unchanged words must be
APART = 6  # unchanged words that keep two changes apart
AROUND = 3  # unchanged words cited on either side of a change


def judge(view: View) -> Iterator[Ruling]:
    """Give the quotations that two outlets print with other words between the same ones."""
    together = {pair for alignment in view.alignments for pair in combinations(sorted(alignment.assertions), 2)}
    for (mine, quote), (other, twin), relation in view.twins:
        if other_speakers(quote, twin):
            continue
        found = list(changes(quote.text, twin.text)) if relation.step is QuoteStep.ALTERED else []
        if not found and relation.step not in SAME and tuple(sorted((mine.id, other.id))) in together:
            found = list(partial(quote.text, twin.text))
        for here, there in found:
            a, b = here.shift(quote.span.start), there.shift(twin.span.start)
            cited = view.cite_words(mine, a, "quote"), view.cite_words(other, b, "quote")
            said = "the same quotation in other words: {} against {}"
            yield Ruling(Verdict.DIVERGE, said, cited, _severity(relation))


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
    inner = [block for block in blocks(pairs, len(a), len(b)) if _inside(block, len(a), len(b))]
    run: list[tuple[int, int, int, int]] = []
    for block in inner:
        if run and block.a1 - run[-1][1] <= APART:
            run[-1] = (run[-1][0], block.a2, run[-1][2], block.b2)
        else:
            run.append((block.a1, block.a2, block.b1, block.b2))
    for a1, a2, b1, b2 in run:
        yield _stretch(a, a1, a2), _stretch(b, b1, b2)


def _inside(block: Block, count: int, other: int) -> bool:
    """Say whether a difference is a change, and not where one of the quotations begins or ends."""
    if (block.a1 > 0 and block.a2 < count) or (block.b1 > 0 and block.b2 < other):
        return True
    first, second = block.a2 - block.a1, block.b2 - block.b1
    if first + second == 1 and min(count, other) >= LONG:
        return True  # nobody cuts a long quotation by one word
    return 0 < first <= EDGE and 0 < second <= EDGE


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
