"""Contrast: two aligned assertions laid word by word on each other, and where they differ."""

from collections.abc import Sequence
from math import fsum
from typing import NamedTuple

from compare.judge.told import Told
from compare.judge.wordwise import Word
from compare.text import Span
from compare.values.word_diff import Block, aligned, blocks

EVEN = 0.75  # so alike must the rest be that what stands in the same place is held against each other
NEAR = 0.55  # … or so alike, where the same words stand on both sides of it
REST = 0.85  # so much of the shorter statement, the change aside, must the longer have
TELLING = 2.0  # … and so much must that weigh
CLOSE = 4  # words between two changes that may be of one thing
MOST = 4  # words of a change that stand in the place of each other


class Change(NamedTuple):
    """Words of either side that stand in the place of each other; one side may be empty."""

    left: tuple[Word, ...]
    right: tuple[Word, ...]
    before: tuple[str, str]  # the keys before it on either side, "" at the beginning
    after: tuple[str, str]

    @property
    def framed(self) -> bool:
        """Say whether the same words stand before and after it on both sides."""
        return self.before[0] == self.before[1] and self.after[0] == self.after[1]


class Contrast(NamedTuple):
    """Two assertions as words, which of them are the same, and the changes between those.

    `exchanged` are the changes around which all is so alike that their two sides stand for the same thing.
    `alike` is the weight of the words in common as a share of that of the lighter side, `even` of the heavier;
    `mass` is that weight itself. `told` are both sides with their denials.
    """

    left: tuple[Word, ...]
    right: tuple[Word, ...]
    pairs: tuple[tuple[int, int], ...]
    changes: tuple[Change, ...]
    exchanged: tuple[Change, ...]
    alike: float
    even: float
    mass: float
    told: tuple[Told, Told]

    def swapped(self, one: Span, other: Span) -> bool:
        """Say whether what stands at `one` on the left side, and nothing else, stands at `other` on the right side."""
        for change in self.exchanged:
            few = max(len(change.left), len(change.right)) <= MOST
            if few and _only(change.left, one) and _only(change.right, other):
                return not any(self._shifts(c, change) for c in self.changes if c is not change)
        return False

    def _shifts(self, other: Change, change: Change) -> bool:
        """Say whether another change makes two statements of two things: other names, or other words close by."""
        left, right = ([w for w in side if w.weight] for side in (other.left, other.right))
        if not left or not right:
            return False
        if all(any(w.text[0].isupper() for w in side) for side in (left, right)):
            return True
        return self._gap(self.left, left, change.left) <= CLOSE and self._gap(self.right, right, change.right) <= CLOSE

    @staticmethod
    def _gap(words: Sequence[Word], one: Sequence[Word], other: Sequence[Word]) -> int:
        """Count the words between two stretches."""
        starts = [w.start for w in words]
        a, b = starts.index(one[-1].start), starts.index(other[0].start)
        return b - a if b > a else starts.index(one[0].start) - starts.index(other[-1].start)


def _only(words: Sequence[Word], span: Span) -> bool:
    """Say whether words overlap a span and have nothing that tells outside it."""
    inside = [w.start < span.end and span.start < w.end for w in words]
    return any(inside) and not any(w.weight and not within for w, within in zip(words, inside, strict=True))


def contrast(one: Told, other: Told) -> Contrast:
    """Lay two assertions on each other; content words are the same where they name one concept."""
    left, right = one.words, other.words
    mine, theirs = one.keys, other.keys
    pairs = tuple(aligned(mine, theirs) if mine != theirs else zip(range(len(left)), range(len(left)), strict=True))
    common = fsum([left[i].weight for i, _ in pairs])
    light, heavy = sorted((one.weight, other.weight))
    even = common / heavy if heavy else 0.0
    changes = tuple([_change(left, right, b) for b in blocks(pairs, len(left), len(right))])
    both = (c for c in changes if c.left and c.right)
    return Contrast(
        left=left,
        right=right,
        pairs=pairs,
        changes=changes,
        exchanged=tuple([c for c in both if _even(c, even) or _covered(c, common, one, other)]),
        alike=common / light if light else 0.0,
        even=even,
        mass=common,
        told=(one, other),
    )


def _change(left: Sequence[Word], right: Sequence[Word], block: Block) -> Change:
    a1, a2, b1, b2 = block
    return Change(
        tuple(left[a1:a2]),
        tuple(right[b1:b2]),
        (left[a1 - 1].key if a1 else "", right[b1 - 1].key if b1 else ""),
        (left[a2].key if a2 < len(left) else "", right[b2].key if b2 < len(right) else ""),
    )


def _even(change: Change, even: float) -> bool:
    """Say whether the rest is alike: less will do where the same words stand on both sides of the change."""
    return even >= EVEN or (even >= NEAR and change.framed)


def _covered(change: Change, mass: float, one: Told, other: Told) -> bool:
    """Say whether the longer statement has all of the shorter but for the change, in its order."""
    if mass < TELLING or not (change.before[0] == change.before[1] or change.after[0] == change.after[1]):
        return False
    light, changed = (one, change.left) if one.weight <= other.weight else (other, change.right)
    rest = light.weight - fsum([w.weight for w in changed])
    return rest > 0 and mass / rest >= REST
