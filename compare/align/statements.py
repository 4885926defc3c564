"""Statements: how surely two short texts, judged alone, speak of the same fact."""

from collections.abc import Sequence
from itertools import chain

from attrs import evolve

from compare.align.profile import Links, Profile, profiles
from compare.align.weigh import Evidence, compare_words, score
from compare.align.weights import THRESHOLD
from compare.model import Alignment, Extraction


def likeness(extractions: Sequence[Extraction], links: Links) -> tuple[float, tuple[Alignment, ...]]:
    """Return the score of two statements, and which of their assertions speak of the same thing.

    A statement may have several sentences: the score is that of all its words together; its assertions are
    aligned where they reach the threshold by themselves, the best pair in any case where the score does.
    """
    left, right = profiles(extractions, links)
    if not left or not right:
        return 0.0, ()
    sure = score(compare_words(_whole(left), _whole(right)))
    pairs = [(score(e), a, b, e) for a in left for b in right for e in (compare_words(a, b),)]
    best = max(pairs, key=lambda pair: pair[0])
    kept = [p for p in pairs if p[0] >= THRESHOLD or (p is best and sure >= THRESHOLD)]
    return sure, tuple(
        Alignment(
            f"al:{n}", (a.assertion.id, b.assertion.id), round(s, 4), tuple(zip(Evidence._fields, e, strict=True))
        )
        for n, (s, a, b, e) in enumerate(kept, 1)
    )


def _whole(parts: Sequence[Profile]) -> Profile:
    """Return the profile of all assertions of a statement together."""
    words = {word: weight for part in parts for word, weight in part.words.items()}
    return evolve(
        parts[0],
        words=words,
        norm=sum(w * w for w in words.values()) ** 0.5,
        total=sum(words.values()),
        names=frozenset(chain.from_iterable(p.names for p in parts)),
        deeds=frozenset(chain.from_iterable(p.deeds for p in parts)),
        kinds=frozenset(chain.from_iterable(p.kinds for p in parts)),
        runs=frozenset(chain.from_iterable(p.runs for p in parts)),
        place=0.0,
        traits=(any(p.traits[0] for p in parts), any(p.traits[1] for p in parts), any(p.traits[2] for p in parts)),
    )
