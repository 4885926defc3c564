"""Blocking: which pairs of assertions are worth weighing, found through an index of their telling words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from compare.align.profile import Profile

KEYS = 20  # an assertion is looked up by so many of its weightiest words
CROWD = 60  # a word that stands in more assertions of one article than this finds nobody
Index = Mapping[str, Sequence[int]]  # word -> which assertions of an article have it


def index(article: Sequence[Profile]) -> Index:
    """Index the assertions of an article by their words."""
    found: dict[str, list[int]] = defaultdict(list)
    for j, profile in enumerate(article):
        for word in profile.words:
            found[word].append(j)
    return {word: places for word, places in found.items() if len(places) <= CROWD}


def keys(article: Sequence[Profile]) -> tuple[tuple[str, ...], ...]:
    """Return the words that each assertion of an article is looked up by."""
    return tuple(tuple(sorted(p.words, key=lambda word: (-p.words[word], word))[:KEYS]) for p in article)


def candidates(left: Sequence[Sequence[str]], right: Index) -> Iterator[tuple[int, int]]:
    """Give the index pairs that share a telling word; the cost grows with the number of pairs given."""
    for i, words in enumerate(left):
        met = {j for word in words if word in right for j in right[word]}
        for j in sorted(met):
            yield i, j
