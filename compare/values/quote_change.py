"""The change between two quotations: the words of the one that stand where the other has other words, or none."""

from collections.abc import Sequence
from typing import NamedTuple

from compare.data.spellings import FILLERS, LEFT_OUT
from compare.text import Span
from compare.values.quoted_words import QuotedWord
from compare.values.word_diff import Block

_NEGATIONS = frozenset("not no never none nothing nobody nor neither without can't won't nowhere hardly".split())
_SCALES = frozenset("hundred thousand million billion trillion dozen percent half double".split())
_BRIEF = 3  # words that may be left out and deny what stands around them


class Change(NamedTuple):
    """Words of the one quotation that stand where the other has other words, or none, and which block they are.

    `here` and `there` are their spans, with up to three words on either side that both have; `sentence` counts the
    sentences begun so far; `both` are the keys of all words that both quotations have somewhere.
    """

    a: tuple[QuotedWord, ...]
    b: tuple[QuotedWord, ...]
    at: Block
    here: Span
    there: Span
    sentence: int
    both: frozenset[str]

    @property
    def number(self) -> bool:
        """Say whether a number is among the changed words."""
        return _numbers(self.a) != _numbers(self.b)

    @property
    def name(self) -> bool:
        """Say whether a name is left out or another one put; "our" for a name is none."""
        mine, theirs = self.names
        return mine != theirs and bool((mine and theirs) or not (self.a and self.b))

    @property
    def names(self) -> tuple[list[str], list[str]]:
        """Return the names among the changed words of either side, as printed, which the other has nowhere."""
        return _names(self.a, self.both), _names(self.b, self.both)

    @property
    def negation(self) -> bool:
        """Say whether the words of one side deny more often; what is left out at length is said of something else."""
        if not (self.a and self.b) and len(self.a + self.b) > _BRIEF:
            return False
        return _negations(self.a) != _negations(self.b)

    @property
    def slight(self) -> bool:
        """Say whether only fillers were changed or left out, or only the order of the words."""
        if not (self.a and self.b):
            return all(w.key in LEFT_OUT for w in self.a + self.b)
        mine, theirs = ([w.key for w in side if w.key not in FILLERS] for side in (self.a, self.b))
        return sorted(mine) == sorted(theirs)

    def joined(self, other: "Change") -> "Change":
        """Return this change and a later one with all that is between them as one."""
        at = Block(self.at.a1, other.at.a2, self.at.b1, other.at.b2)
        here, there = Span(self.here.start, other.here.end), Span(self.there.start, other.there.end)
        return Change(self.a + other.a, self.b + other.b, at, here, there, self.sentence, self.both)


def _numbers(words: Sequence[QuotedWord]) -> list[str]:
    return sorted(w.key for w in words if w.key[0].isdigit() or w.key in _SCALES)


def _names(words: Sequence[QuotedWord], known: frozenset[str]) -> list[str]:
    named = [w for w in words if w.raw[0].isupper() and not w.first and w.raw.partition("'")[0] != "I"]
    return [w.raw.removesuffix("'s") for w in named if known.isdisjoint((w.key, w.key.removesuffix("'s")))]


def _negations(words: Sequence[QuotedWord]) -> int:
    return sum(w.key in _NEGATIONS or w.key.endswith("n't") for w in words) % 2
