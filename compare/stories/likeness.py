"""How alike the articles of a batch are: cosines of their rare words, damped by the time between them.

Rarity is the inverse document frequency (Spärck Jones 1972) of the batch joined with a background of general English,
so that three articles on one event are as alike in a batch of three as in one of a thousand. Candidates come from an
inverted index; a word that too many articles share proposes nobody, and is still weighed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from math import exp, log, sqrt

from compare.data.frequencies import COUNTS, TOTAL
from compare.stories.profile import Profile

BACKGROUND = 400  # articles of general English that every batch is joined with
LENGTH = 400  # words of each of them
STRONGEST = 60  # words of an article that are compared
CROWD = 64  # a word in more articles than this proposes no candidates
LEAST = 0.02  # what the rarer words of two articles must weigh together for the others to be weighed
UNDATED = 0.8  # what likeness is worth where a time of publication is not known
DECAY = 0.7  # of the window: the time in which likeness loses a factor e
FAINT = 0.02  # likeness below this is none
Pairs = dict[tuple[int, int], float]
Vector = Mapping[str, float]


@lru_cache(maxsize=20_000)
def _share(term: str) -> float:
    """Return in what share of the articles of general English a word stands."""
    return 1 - exp(-COUNTS.get(term, 0) * LENGTH / TOTAL)


def vectors(profiles: Sequence[Profile]) -> list[Vector]:
    """Weigh the words of each article, and keep the strongest, as vectors of length one."""
    counts = Counter(term for p in profiles for term, _ in p.terms)
    whole = len(profiles) + BACKGROUND + 1
    rare = {t: max(0.0, log(whole / (max(n, 1.5) + BACKGROUND * _share(t)))) for t, n in counts.items()}
    return [_vector(p, rare) for p in profiles]


def _vector(profile: Profile, rare: Mapping[str, float]) -> Vector:
    weighed = [(-(1 + log(n) if n > 1 else n) * rare[term], term) for term, n in profile.terms]
    strongest = sorted(weighed)[:STRONGEST]  # negative: the strongest first, of those alike the first by alphabet
    length = sqrt(sum([weight * weight for weight, _ in strongest])) or 1.0
    return {term: -weight / length for weight, term in strongest if weight}


def likenesses(profiles: Sequence[Profile], window: int) -> Pairs:
    """Return how alike two articles are (0 to 1), for every two that are at all; keys are positions, the lower first.

    `window` is in days: articles further apart are not alike, whatever they say.
    """
    seen = vectors(profiles)
    counts = Counter(term for vector in seen for term in vector)
    crowded = {term for term, number in counts.items() if number > CROWD}
    index: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    found: Pairs = {}
    for here, vector in enumerate(seen):
        rare = [(term, weight) for term, weight in vector.items() if term not in crowded]
        common = [(term, weight) for term, weight in vector.items() if term in crowded]
        for other, shared in _candidates(rare, index):
            near = closeness(profiles[other], profiles[here], window)
            if near:
                theirs = seen[other]
                near *= shared + sum(weight * theirs[term] for term, weight in common if term in theirs)
                if near > FAINT:
                    found[other, here] = near
        for term, weight in rare:
            if counts[term] > 1:
                index[term].append((here, weight))
    return found


def _candidates(
    rare: Iterable[tuple[str, float]], index: Mapping[str, Sequence[tuple[int, float]]]
) -> Iterator[tuple[int, float]]:
    """Yield the articles that share a rare word, and what the rare words that they share weigh."""
    shared: defaultdict[int, float] = defaultdict(float)
    for term, weight in rare:
        for other, theirs in index.get(term, ()):
            shared[other] += weight * theirs
    return ((other, weight) for other, weight in shared.items() if weight > LEAST)


def closeness(one: Profile, other: Profile, window: int) -> float:
    """Return what the time between two articles leaves of their likeness; a day apart is one cycle of the news."""
    if one.days is None or other.days is None:
        return UNDATED
    gap = max(0, one.days[0] - other.days[1], other.days[0] - one.days[1])
    return exp(-max(0, gap - 1) / max(1.0, DECAY * window)) if gap <= window else 0.0
