"""Blocking: which pairs of assertions are worth weighing, found through an index of their telling words."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from compare.align.profile import Profile

KEYS = 10  # an assertion is looked up by so many of its weightiest words
CROWD = 60  # a word that stands in more assertions of one article than this finds nobody


def candidates(left: Sequence[Profile], right: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Give the index pairs that share a telling word; the cost grows with the number of pairs given."""
    index: dict[str, list[int]] = defaultdict(list)
    for j, profile in enumerate(right):
        for word in profile.words:
            index[word].append(j)
    for i, profile in enumerate(left):
        keys = sorted(profile.words, key=lambda word: (-profile.words[word], word))[:KEYS]
        met: Counter[int] = Counter()
        for word in keys:
            if len(index.get(word, ())) <= CROWD:
                met.update(index.get(word, ()))
        for j in sorted(met):
            yield i, j
