"""Direct quotations, and how two of them relate: the same words, cut words, changed words, or others."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import NamedTuple

from attrs import frozen

from compare.text import Span
from compare.values.quote_change import Change
from compare.values.quoted_words import QuotedWord, QuotedWords, read, same_words
from compare.values.word_diff import Block, aligned, blocks, longest_run
from compare.wording import concept, rarity


@frozen
class Quotation:
    """Words given as somebody's own: `words` is the quoted text without its marks, as printed."""

    words: str
    speaker: str | None = None


class QuoteStep(StrEnum):
    """How far apart two quotations are, nearest first.

    `typography`: marks, white space, the case of first letters, points in abbreviations, titles written out, figures
    for small numbers, British or American spelling. `elided`: ellipses, brackets and covered letters, or each gives a
    part of the same words. `altered`: words changed. `paraphrase`: other words for the same content. `other`: other
    content.
    """

    IDENTICAL = "identical"
    TYPOGRAPHY = "typography"
    ELIDED = "elided"
    ALTERED = "altered"
    PARAPHRASE = "paraphrase"
    OTHER = "other"


class QuoteRelation(NamedTuple):
    """How two quotations relate.

    `changes` holds the changed words of both (empty but for `altered`). `shared` is the share of the shorter one's
    words that both have in the same order (0 to 1), `run` the longest run of words in common: the two tell whether
    both give the same utterance.
    """

    step: QuoteStep
    shared: float = 0.0
    run: int = 0
    changes: tuple[Change, ...] = ()


Pairs = Sequence[tuple[int, int]]

_ENOUGH = 0.6
_RARE = 0.35
_TELLING = 0.5  # how rare a word in common must be where few are
_LEAP = 0.4  # what a word costs that stands between two words in common, of which each is worth one
_LONG = 15  # words of a long quotation
_EXCHANGED = 3  # words exchanged at the edge of a quotation; more are another beginning
_AROUND = 3  # unchanged words that are shown on either side of a change


def compare(a: str, b: str) -> QuoteRelation:
    """Say how two quotations relate, by their words.

    Symmetric: `compare(b, a)` is the same with the two sides of each change exchanged. Words are aligned by the
    longest common subsequence (Hunt and Szymanski 1977), near linear in the words.
    """
    if a == b:
        return QuoteRelation(QuoteStep.IDENTICAL, 1.0, len(read(a).words))
    if (len(a), a) > (len(b), b):
        return _mirrored(compare(b, a))
    one, two = read(a), read(b)
    if not one.words or not two.words:
        return QuoteRelation(QuoteStep.TYPOGRAPHY if len(one.words) == len(two.words) else QuoteStep.OTHER)
    pairs: Pairs = aligned([w.key for w in one.words], [w.key for w in two.words])
    differ = _differing(one, two, pairs)
    if not differ:
        same = not (one.gaps or two.gaps or any(w.soft for w in (*one.words, *two.words)))
        return QuoteRelation(QuoteStep.TYPOGRAPHY if same else QuoteStep.ELIDED, 1.0, longest_run(pairs))
    if _alike(one, two, pairs) and not all(_excused(one, two, block) for block in differ):
        pairs = _one_stretch(one, two, _drawn_together(one, two, pairs))
        differ = _differing(one, two, pairs)
    return _judged(one, two, pairs, differ)


def _differing(one: QuotedWords, two: QuotedWords, pairs: Pairs) -> list[Block]:
    """Return what lies between the words in common, but for the same words cut or abbreviated differently."""
    found = blocks(pairs, len(one.words), len(two.words))
    return [b for b in found if not same_words(one.words[b.a1 : b.a2], two.words[b.b1 : b.b2])]


def _judged(one: QuotedWords, two: QuotedWords, pairs: Pairs, differ: Sequence[Block]) -> QuoteRelation:
    """Choose the step by what is shared and what is changed."""
    changed = not all(_excused(one, two, block) for block in differ)
    shared, run = len(pairs) / min(len(one.words), len(two.words)), longest_run(pairs)
    alike = _alike(one, two, pairs)
    if not changed and (alike or run >= 4):
        return QuoteRelation(QuoteStep.ELIDED, shared, run)
    if changed and alike:
        found = [block for block in differ if _changed(one, two, pairs, block)]
        return QuoteRelation(QuoteStep.ALTERED, shared, run, tuple(_changes(one, two, pairs, found)))
    same = _same_content(one, two)
    return QuoteRelation(QuoteStep.PARAPHRASE if same else QuoteStep.OTHER, shared, run)


def _alike(one: QuotedWords, two: QuotedWords, pairs: Pairs) -> bool:
    """Say whether so much is in common that both give one utterance: four words in a row, or words that tell."""
    if len(pairs) / min(len(one.words), len(two.words)) < _ENOUGH:
        return False
    telling = (rarity(concept(one.words[a].key)) >= _TELLING for a, _ in pairs)
    return longest_run(pairs) >= 4 or (any(telling) and _carried(one, two, pairs) >= 0.5)


def _drawn_together(one: QuotedWords, two: QuotedWords, pairs: Pairs) -> list[tuple[int, int]]:
    """Return the pairs with words moved to where they stand beside the next word in common, if they do there too."""
    found = [pairs[-1]]
    for a, b in reversed(pairs[:-1]):
        next_a, next_b = found[-1]
        if b + 1 < next_b and a + 1 == next_a and two.words[next_b - 1].key == one.words[a].key:
            b = next_b - 1
        elif a + 1 < next_a and b + 1 == next_b and one.words[next_a - 1].key == two.words[b].key:
            a = next_a - 1
        found.append((a, b))
    return found[::-1]


def _one_stretch(one: QuotedWords, two: QuotedWords, pairs: Pairs) -> Pairs:
    """Return the pairs of the stretch in which most is in common for what stands between (Smith and Waterman 1981).

    What stands for an ellipsis costs nothing: an editor says that it is missing.
    """
    best = worth = 1.0
    first, start, end = 0, 0, 1
    for at, ((a1, b1), (a2, b2)) in enumerate(pairwise(pairs), 1):
        over = (
            (_spoken(one.words[a1 + 1 : a2]), _cut(two.gaps, b1 + 1, b2)),
            (_spoken(two.words[b1 + 1 : b2]), _cut(one.gaps, a1 + 1, a2)),
        )
        worth -= _LEAP * max(0 if elided else count for count, elided in over)
        if worth < 0:
            worth, first = 0.0, at
        worth += 1
        if worth >= best:
            best, start, end = worth, first, at + 1
    return pairs[start:end]


def _excused(one: QuotedWords, two: QuotedWords, block: Block) -> bool:
    """Say whether a difference is an ellipsis, an editor's brackets, or where one begins or ends."""
    return _marked(one, two, block) or (_edge(one, two, block) and (block.a1 == block.a2 or block.b1 == block.b2))


def _spoken(words: Sequence[QuotedWord]) -> int:
    """Count the words that are the speaker's own."""
    return sum(not w.soft for w in words)


def _marked(one: QuotedWords, two: QuotedWords, block: Block) -> bool:
    """Say whether an editor says that words are missing where they differ, or put words there."""
    if _cut(one.gaps, block.a1, block.a2) or _cut(two.gaps, block.b1, block.b2):
        return True
    a, b = one.words[block.a1 : block.a2], two.words[block.b1 : block.b2]
    return (bool(a) and all(w.soft for w in a)) or (bool(b) and all(w.soft for w in b))


def _cut(gaps: frozenset[int], start: int, end: int) -> bool:
    """Say whether something was left out among some words, or on either side of them."""
    return bool(gaps) and not gaps.isdisjoint(range(start, end + 1))


def _edge(one: QuotedWords, two: QuotedWords, block: Block) -> bool:
    """Say whether a difference is where both begin or both end."""
    return (block.a1 == 0 and block.b1 == 0) or (block.a2 == len(one.words) and block.b2 == len(two.words))


def _changed(one: QuotedWords, two: QuotedWords, pairs: Pairs, block: Block) -> bool:
    """Say whether a difference is a change, and not where a quotation was cut: among others nobody cuts one word."""
    if _marked(one, two, block):
        return False
    if not _edge(one, two, block):
        return True
    sizes = block.a2 - block.a1, block.b2 - block.b1
    if sum(sizes) == 1:
        return min(len(one.words), len(two.words)) >= _LONG
    return min(sizes) > 0 and max(sizes) <= min(_EXCHANGED, len(pairs) / 2)


def _changes(one: QuotedWords, two: QuotedWords, pairs: Pairs, found: Sequence[Block]) -> Iterator[Change]:
    """Give the changes that some blocks of differing words are."""
    met, both = set(pairs), frozenset(w.key for w in one.words) & {w.key for w in two.words}
    begun = list(accumulate((w.first for w in one.words), initial=0))
    for at in found:
        before = next(k for k in range(_AROUND + 1) if k == _AROUND or (at.a1 - k - 1, at.b1 - k - 1) not in met)
        after = next(k for k in range(_AROUND + 1) if k == _AROUND or (at.a2 + k, at.b2 + k) not in met)
        here, there = one.words[at.a1 - before : at.a2 + after], two.words[at.b1 - before : at.b2 + after]
        changed = one.words[at.a1 : at.a2], two.words[at.b1 : at.b2]
        sentence = begun[min(at.a1 + 1, len(one.words))]
        yield Change(*changed, at, _covering(here), _covering(there), sentence, both)


def _covering(words: Sequence[QuotedWord]) -> Span:
    return Span(words[0].span.start, words[-1].span.end) if words else Span(0, 0)


def _carried(one: QuotedWords, two: QuotedWords, pairs: Pairs) -> float:
    """Return the share of the shorter one's weight, rare words weighing more, that the words in common carry."""
    weights = [rarity(concept(w.key)) ** 2 for w in one.words]
    others = [rarity(concept(w.key)) ** 2 for w in two.words]
    return sum(weights[a] for a, _ in pairs) / max(1e-9, min(sum(weights), sum(others)))


def _same_content(one: QuotedWords, two: QuotedWords) -> bool:
    """Say whether most of the rarer concepts of the one are among those of the other."""
    a, b = ({concept(w.key) for w in side.words if _weighs(w)} for side in (one, two))
    return len(a & b) >= 3 and 2 * len(a & b) >= min(len(a), len(b))


def _weighs(word: QuotedWord) -> bool:
    return len(word.key) > 2 and rarity(concept(word.key)) >= _RARE


def _mirrored(relation: QuoteRelation) -> QuoteRelation:
    """Exchange the two sides."""
    changes = tuple(
        c._replace(a=c.b, b=c.a, at=Block(c.at.b1, c.at.b2, c.at.a1, c.at.a2), here=c.there, there=c.here)
        for c in relation.changes
    )
    return relation._replace(changes=changes)
