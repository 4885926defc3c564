"""Clauses while they are put together, and how they end."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from compare.data.reporting_verbs import CLAUSE
from compare.extract.structure.chunks import Phrase
from compare.extract.tokens import Token

_NESTED = ("relative", "participial", "reported", "subordinate")


class Place(NamedTuple):
    """An argument: its label and its first token, and the one after its last."""

    label: str
    first: int
    last: int


class Draft:
    """A clause that is being put together; places are indices of tokens, ends exclusive."""

    def __init__(self, kind: str, start: int, parent: "Draft | None" = None, *, after_comma: bool = False) -> None:
        self.kind, self.start, self.end, self.parent, self.after_comma = kind, start, start, parent, after_comma
        self.subject: tuple[int, int] | None = None
        self.verb: Phrase | None = None
        self.predicate = ""
        self.voice = "active"
        self.arguments: list[Place] = []
        self.own: list[int] = []
        self.inverted = False  # the subject comes after the verb

    @property
    def level(self) -> str:
        """Return the kind without the conjunction."""
        return self.kind.partition(":")[0]

    def fill(self, tokens: Sequence[Token], phrase: Phrase) -> None:
        """Take a verb group: the last verb in it is the predicate, a form of "be" before a participle the passive."""
        index, codes = len(phrase.codes) - 1, phrase.codes
        while index and codes[index] in "rx":
            index -= 1
        self.verb = phrase
        self.predicate = (
            tokens[phrase.last - len(codes) + index].lemma if _solid(phrase) else tokens[phrase.last - 1].lemma
        )
        helpers = [code for code in codes[:index] if code not in "rxt"]
        passive = codes[index] == "V" and (phrase.kind == "E" or (helpers and helpers[-1] in "ab"))
        self.voice = "passive" if passive else "active"

    def promised(self) -> int | None:
        """Return the last object of a verb that takes a clause: it may be the subject of one."""
        objects = [place.first for place in self.arguments if place.label == "object"]
        return objects[-1] if objects and self.predicate in CLAUSE else None

    def promise(self) -> bool:
        """Say whether the verb group lacks its main verb: "has, over the years, made"."""
        if self.verb is None:
            return False
        return self.verb.codes[-1] in "hM" or (self.predicate == "have" and not self.arguments)


def _solid(phrase: Phrase) -> bool:
    return phrase.last - phrase.first == len(phrase.codes)


def finished(drafts: Sequence[Draft], main: Draft, owners: Iterable[tuple[Draft, Phrase]]) -> list[Draft]:
    """Return the clauses that found a verb, with their extents: the main one first."""
    for owner, phrase in owners:
        while owner.verb is None and owner.parent is not None:
            owner = owner.parent
        if owner.verb is None:
            owner = main
        owner.own.extend(range(phrase.first, phrase.last))
    kept = [draft for draft in drafts if draft.verb is not None and draft.own]
    for draft in kept:
        draft.own.sort()
        draft.start, draft.end = draft.own[0], draft.own[-1] + 1
    for draft in reversed(kept):
        parent = draft.parent
        while parent is not None and parent.verb is None:
            parent = parent.parent
        if parent is not None and (draft.level in _NESTED or parent.level in _NESTED or draft.parent is parent):
            parent.start, parent.end = min(parent.start, draft.start), max(parent.end, draft.end)
    for draft in kept:
        if draft.subject is None and draft.level == "participial" and draft.start < (main.subject or (0, 0))[0]:
            draft.subject = main.subject  # "Asked about it, she"
    return [main, *[draft for draft in kept if draft is not main]]
