"""Matching: weighed pairs to alignments; groups where several outlets say the same."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from compare.align.block import candidates, index, keys
from compare.align.profile import Links, Profile, profiles
from compare.align.related import families, outline, related
from compare.align.weigh import Evidence, score, weigh
from compare.align.weights import THRESHOLD
from compare.model import Alignment, Extraction

PARTNERS = 3  # assertions of one other article that an assertion is aligned with
Edge = tuple[float, str, str, Evidence]


def align(extractions: Sequence[Extraction], links: Links) -> tuple[Alignment, ...]:
    """Return which assertions of different articles of one story speak of the same thing.

    Articles that are not related, not through another one either, are not of one story: nothing of them is aligned.
    """
    views = profiles(extractions, links)
    indices = [index(view) for view in views[1:]]
    outlines = [outline(view) for view in views]
    sure: dict[tuple[int, int], list[Edge]] = {}
    for k, left in enumerate(views[:-1]):
        looked_up = keys(left)
        for n, (right, there) in enumerate(zip(views[k + 1 :], indices[k:], strict=True), k + 1):
            sure[k, n] = list(_edges(left, right, candidates(looked_up, there)))
    story = families(
        len(views),
        ((k, n) for (k, n), pairs in sure.items() if pairs and related(outlines[k], outlines[n], pairs[0][0])),
    )
    edges = [edge for (k, n), pairs in sure.items() if story[k] == story[n] for edge in pairs]
    order = {p.assertion.id: (k, n) for k, view in enumerate(views) for n, p in enumerate(view)}
    groups = _groups(edges, {p.assertion.id: p.assertion.article for view in views for p in view})
    found = sorted((sorted(members, key=order.__getitem__), edge) for members, edge in groups)
    found.sort(key=lambda one: [order[m] for m in one[0]])
    return tuple(
        Alignment(f"al:{number}", tuple(members), round(best, 4), _readable(evidence))
        for number, (members, (best, _, _, evidence)) in enumerate(found, 1)
    )


def _edges(left: Sequence[Profile], right: Sequence[Profile], pairs: Iterable[tuple[int, int]]) -> Iterator[Edge]:
    """Give the sure pairs of two articles in which either assertion is among the few surest partners of the other.

    So the pairs grow with the assertions, where many of both articles are alike too (lists, tables, copies).
    """
    weighed = weigh(left, right, pairs, THRESHOLD).items()
    sure = [(score(evidence), i, j, evidence) for (i, j), evidence in weighed]
    met: Counter[str] = Counter()
    for chance, i, j, evidence in sorted(sure, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if chance < THRESHOLD:
            break
        a, b = left[i].assertion.id, right[j].assertion.id
        met.update((a, b))
        if max(met[a], met[b]) <= PARTNERS:
            yield chance, a, b, evidence


def _groups(edges: Sequence[Edge], article: dict[str, str]) -> list[tuple[tuple[str, ...], Edge]]:
    """Grow groups from the surest pairs: an assertion joins where it is paired with every member, the surest first.

    So a group is a clique: two outlets give pairs, three give triples only where all three agree that they
    speak of the same thing. A pair that found its place in a larger group is not repeated.
    """
    paired: dict[str, dict[str, float]] = defaultdict(dict)
    for sure, a, b, _ in edges:
        paired[a][b] = paired[b][a] = sure
    groups: list[tuple[tuple[str, ...], Edge]] = []
    covered: set[frozenset[str]] = set()
    for edge in sorted(edges, key=lambda e: (-e[0], e[1], e[2])):
        if frozenset(edge[1:3]) in covered:
            continue
        members = [edge[1], edge[2]]
        one, two = paired[edge[1]], paired[edge[2]]
        for other in sorted(one.keys() & two.keys(), key=lambda o: (-one[o] - two[o], o)):
            if article[other] not in {article[m] for m in members} and paired[other].keys() >= set(members):
                members.append(other)
        covered |= {frozenset(pair) for pair in combinations(members, 2)}
        groups.append((tuple(members), edge))
    return groups


def _readable(evidence: Evidence) -> tuple[tuple[str, float], ...]:
    return tuple((part, round(value, 4)) for part, value in zip(Evidence._fields, evidence, strict=True))
