"""Quotations of two articles that may be the same words."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.data.deeds import PRONOUNS
from compare.model import Assertion, Extraction, Mention
from compare.naming import same_name
from compare.text import Span, fold
from compare.values import Name, NameType, Quotation
from compare.values.quotation import QuoteRelation, QuoteStep, compare

WORD = re.compile(r"\w+(?:['\u2019]\w+)*")
TELLING = 4  # letters of a word that quotations are looked up by
CROWD = 30  # a word that stands in more quotations of an article than this finds none of them
LEAST = 2  # telling words that two quotations must share to be compared, or the only one

OF_ONE, OF_TWO = 6, 12  # words in a row that are one utterance, though it is given to two
STEPS = list(QuoteStep)

Placed = tuple[Assertion, Mention]


class Twins(NamedTuple):
    """Two quotations, with their assertions, and how their words relate."""

    left: Placed
    right: Placed
    relation: QuoteRelation


def placed(extraction: Extraction) -> list[Placed]:
    """Return the quotations of an article, each once, with the assertion that it begins in."""
    seen: set[tuple[str, Span]] = set()
    found = []
    for assertion in extraction.assertions:
        for mention in assertion.mentions:
            if mention.kind == "quote" and (mention.part, mention.span) not in seen:
                seen.add((mention.part, mention.span))
                found.append((assertion, mention))
    return found


def candidates(left: Sequence[Placed], right: Sequence[Placed]) -> Iterator[tuple[Placed, Placed]]:
    """Give the quotations of two articles that share enough telling words to be looked at, not all of them common."""
    index: dict[str, list[int]] = defaultdict(list)
    for k, (_, mention) in enumerate(right):
        for word in telling(mention.text):
            index[word].append(k)
    for placed in left:
        words = telling(placed[1].text)
        met = {k for word in words if len(index.get(word, ())) <= CROWD for k in index.get(word, ())}
        for k in sorted(met):
            theirs = telling(right[k][1].text)
            if len(words & theirs) >= min(LEAST, len(words), len(theirs)):
                yield placed, right[k]


@lru_cache(maxsize=2_000)
def telling(text: str) -> frozenset[str]:
    """Return the words that a quotation can be found by."""
    return frozenset(w for w in WORD.findall(fold(text)) if len(w) >= TELLING)


def twins(left: Sequence[Placed], right: Sequence[Placed]) -> list[Twins]:
    """Return the quotations that may be one, each shorter one with those that are nearest to it only."""
    if not left or not right:
        return []
    found = [Twins(a, b, compare(a[1].text, b[1].text)) for a, b in candidates(left, right)]
    nearest: dict[tuple[str, Span, str], tuple[int, float]] = {}
    for twin in found:
        key = _shorter(twin)
        nearest[key] = min(nearest.get(key, (len(STEPS), 0.0)), _distance(twin.relation))
    best = [twin for twin in found if _distance(twin.relation) == nearest[_shorter(twin)]]
    rivals: dict[tuple[str, Span, str], list[Twins]] = defaultdict(list)
    for twin in best:
        rivals[_key(twin.left)].append(twin)
        rivals[_key(twin.right)].append(twin)
    return [t for t in best if not any(_better(other, t) for side in (t.left, t.right) for other in rivals[_key(side)])]


def _better(one: Twins, other: Twins) -> bool:
    """Say whether one pair is nearer than the other, which shares a quotation with it, and about as long."""
    if _distance(one.relation) >= _distance(other.relation):
        return False
    sizes = [min(len(p[1].text) for p in (twin.left, twin.right)) for twin in (one, other)]
    return sizes[0] >= sizes[1]


def _distance(relation: QuoteRelation) -> tuple[int, float]:
    return STEPS.index(relation.step), -relation.shared


def _shorter(twin: Twins) -> tuple[str, Span, str]:
    return _key(min(twin.left, twin.right, key=lambda placed: (len(placed[1].text), placed[0].article)))


def _key(side: Placed) -> tuple[str, Span, str]:
    assertion, mention = side
    return assertion.article, mention.span, mention.part


def own(one: Mention, other: Mention) -> int:
    """Return how many words in a row make two quotations one utterance, whoever is given as the speaker.

    None are needed where the speakers may be one, as they may where a pronoun stands for one; fewer where one of them
    is called by no name ("the video") than where both are, who may say the same of one thing.
    """
    a, b = one.value, other.value
    if not (isinstance(a, Quotation) and isinstance(b, Quotation) and a.speaker and b.speaker):
        return 0
    names = (Name(a.speaker, NameType.PERSON), Name(b.speaker, NameType.PERSON))
    if pronoun(a.speaker) or pronoun(b.speaker) or same_name(*names) != "different":
        return 0
    named = all(word[0].isupper() for speaker in (a.speaker, b.speaker) for word in speaker.split())
    return OF_TWO if named else OF_ONE


def pronoun(source: str) -> bool:
    """Say whether a source is a pronoun: whom it stands for is never sure enough to contradict a name."""
    return fold(source) in PRONOUNS
