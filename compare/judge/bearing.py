"""Bearing: what a denial and the statement that it may fall on have in common, part by part.

"Not A" contradicts what says A. So all that is denied must be said by the other side, of the same subject, and by its
verb; who denies more than the other says ("not there on Monday") need not contradict it.
"""

from collections.abc import Sequence
from math import fsum
from typing import Literal, NamedTuple

from compare.judge.cover import met, share
from compare.judge.denial import Denial
from compare.judge.denial_weights import WEIGHTS
from compare.judge.opposites import opposed
from compare.judge.wordwise import Word

DEED = 2  # words after a denial among which the verb stands that it denies
NEAR = 2  # words behind a verb that say what it is done to
CIRCUMSTANCE = frozenset("in at by during after before since until when while because as".split())

Parting = Literal["", "thing", "circumstance"]
SUBJECT = 4  # words at the beginning of a statement among which its subject stands


class Side(NamedTuple):
    """The words of a statement, those of content among them with their places, and where its verbs begin."""

    words: Sequence[Word]
    content: tuple[tuple[int, Word], ...]
    verbs: frozenset[int]

    @property
    def telling(self) -> tuple[Word, ...]:
        """Return the words of content alone."""
        return tuple([w for _, w in self.content])

    def behind(self, word: Word) -> str:
        """Return the word that stands right behind one, in lower case."""
        at = next(i for i, w in enumerate(self.words) if w.start == word.start and w.key == word.key)
        return self.words[at + 1].low if at + 1 < len(self.words) else ""

    def denied(self, denial: Denial) -> list[Word]:
        """Return the words that a denial falls on."""
        return [w for i, w in self.content if i in denial.scope]

    def deed(self, denial: Denial) -> Word | None:
        """Return the verb that a denial falls on."""
        return next((w for w in self.denied(denial)[:DEED] if w.start in self.verbs), None)


class Bearing(NamedTuple):
    """Parts from 0 to 1, all but the last four for a contradiction.

    `clause`, `theirs` and `denied` are shares by weight: of the words up to the end of what is denied, and of those
    denied, that the other side has; of the other side that the denying one has. `subject`: the other side's first word
    is among the first of the denying side; `act`: its verb is denied; `report`: what somebody says is denied.
    `missed`: the verb denied is not said; `opposite`: the opposite of a word denied is said; `circumstance`: the
    verb goes on with another circumstance on either side; `several`: one side denies more than once.
    """

    clause: float
    theirs: float
    denied: float
    subject: float
    act: float
    report: float
    missed: float
    opposite: float
    circumstance: float
    several: float


def measure(denial: Denial, home: Side, away: Side, several: bool) -> Bearing:
    """Hold a denial of one side, which denies several times or once, against the other side."""
    focus, mine, others = home.denied(denial), home.telling, away.telling
    unsaid = [w for w in others if not met(w, mine)]
    deed = home.deed(denial)
    act = next((w for w in others if w.start in away.verbs), None)
    return Bearing(
        clause=share([w for i, w in home.content if i < denial.scope.stop], others),
        theirs=share(others, mine),
        denied=share(focus, others),
        subject=met(others[0], mine[:SUBJECT]),
        act=met(act, focus[:DEED]) if act else 0.0,
        report=float(denial.verb),
        missed=float(deed is not None and not met(deed, others)),
        opposite=float(any(opposed(w.text, o.text) for w in focus for o in unsaid)),
        circumstance=float(parting(denial, home, away) == "circumstance"),
        several=float(several),
    )


def parting(denial: Denial, home: Side, away: Side) -> Parting:
    """Return what parts the statements behind the verb that both have: another thing, or another circumstance."""
    deed = home.deed(denial)
    done = deed and next((w for w in away.telling if w.start in away.verbs and met(w, [deed])), None)
    if not deed or not done:
        return ""
    focus, others = home.denied(denial), away.telling
    after = focus[focus.index(deed) + 1 :][:NEAR]
    there = others[others.index(done) + 1 :][:NEAR]
    if not after or not there or any(met(w, others) for w in after) or any(met(w, home.telling) for w in there):
        return ""
    return "circumstance" if {home.behind(deed), away.behind(done)} & CIRCUMSTANCE else "thing"


def weigh(bearing: Bearing) -> float:
    """Return how surely a denial contradicts the other side."""
    return fsum(weight * part for weight, part in zip(WEIGHTS.values(), bearing, strict=True))
