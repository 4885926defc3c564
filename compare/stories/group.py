"""Grouping: articles into stories by average linkage, so that no chain of likenesses joins two events.

Agglomerative clustering with the unweighted average of all pairs (UPGMA, Sokal and Michener 1958): two groups join
where their articles are alike on average, and the most alike groups join first.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Sequence

from compare.stories.likeness import Pairs, likenesses
from compare.stories.profile import Profile

ALIKE = 0.16  # average likeness from which two groups report the same event
WINDOW = 7  # days


def group(profiles: Iterable[Profile], window: int = WINDOW) -> tuple[tuple[str, ...], ...]:
    """Return the stories, each the ids of its articles; both sorted, so that the order given changes nothing."""
    ordered = sorted(profiles, key=lambda p: p.article)
    stories = linked(len(ordered), likenesses(ordered, window))
    return tuple(tuple(ordered[member].article for member in story) for story in stories)


def linked(number: int, pairs: Pairs) -> list[list[int]]:
    """Join so many articles by the average of their likenesses (pairs that are not given: 0)."""
    near: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for (one, other), likeness in pairs.items():
        near[one][other] = near[other][one] = likeness
    members = {article: [article] for article in range(number)}
    queue = [(-likeness, one, other) for (one, other), likeness in pairs.items() if likeness >= ALIKE]
    heapq.heapify(queue)
    joined = number
    while queue:
        _, one, other = heapq.heappop(queue)
        if one in members and other in members:
            sizes = len(members[one]), len(members[other])
            members[joined] = members.pop(one) + members.pop(other)
            near[joined] = _average(near.pop(one), near.pop(other), sizes, members)
            for third, likeness in near[joined].items():
                near[third][joined] = likeness
                if likeness >= ALIKE:
                    heapq.heappush(queue, (-likeness, third, joined))
            joined += 1
    return sorted(sorted(story) for story in members.values())


def _average(
    one: dict[int, float], other: dict[int, float], sizes: Sequence[int], members: dict[int, list[int]]
) -> dict[int, float]:
    """Return how alike two groups together are to every third."""
    whole = sum(sizes)
    return {
        third: (sizes[0] * one.get(third, 0.0) + sizes[1] * other.get(third, 0.0)) / whole
        for third in sorted({*one, *other})
        if third in members
    }
