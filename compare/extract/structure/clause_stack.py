"""The clauses that are open while a sentence is read, and what can be asked of them."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare.data.clause_words import TAKES_TO
from compare.data.reporting_verbs import ASIDE, CLAUSE, SPEECH
from compare.extract.structure.chunks import Phrase
from compare.extract.structure.clause_drafts import Draft, Place
from compare.extract.structure.clause_signs import AHEAD, beginning, marks_before
from compare.extract.tokens import Token

_CLOSING = re.compile(r",[\"-]?N(?:pN)?(F)(?:R|N|pN){0,3}[.\"-]*$")  # "…, the coast guard said on Monday."
_APPOSITION = 16  # phrases between a name and its verb, at most


class Stack:
    """The phrases of a sentence and the clauses made of them so far; the last of `stack` is the innermost."""

    def __init__(self, tokens: Sequence[Token], phrases: Sequence[Phrase]) -> None:
        self.tokens, self.phrases = tokens, phrases
        self.kinds = "".join([phrase.kind[0] for phrase in phrases])
        self.main = Draft("main", 0)
        self.stack = [self.main]
        self.drafts = [self.main]
        self.owners: list[Draft] = []  # by phrase
        self.framed = False  # the speaker's clause after what was said has been found
        self.loose: int | None = None  # the last noun chunk without preposition since the last verb

    def push(self, kind: str, at: int) -> None:
        """Open a clause at a conjunction or a pronoun; its verb is still to come."""
        comma = at > 0 and self.kinds[at - 1] in ",-("
        parent = self.stack[-1] if self.stack else None
        draft = Draft(kind, self.phrases[at].first, parent, after_comma=comma)
        self.stack.append(draft)
        self.drafts.append(draft)
        self.loose = None

    def begin(self, at: int) -> None:
        """Open a coordinated clause at its subject; its verb is still to come."""
        self.unwind(marks_before(self.kinds, at))
        top = self.stack.pop()
        draft = Draft("coordinated", self.phrases[at].first, top.parent, after_comma=top.after_comma)
        draft.subject = self.phrases[at][1:3]
        self.stack.append(draft)
        self.drafts.append(draft)

    def open(self, kind: str, first: int, at: int, subject: tuple[int, int] | None = None) -> None:
        """Open a clause whose verb is phrase `at`, from phrase `first` on, with its own subject or a shared one."""
        top, begin = self.stack[-1], beginning(self.kinds, first)
        comma = begin > 0 and self.kinds[begin - 1] in ",-("
        if kind == "coordinated":
            draft = Draft(kind, self.phrases[begin].first, top.parent, after_comma=top.after_comma)
            self.stack.pop()
        else:
            draft = Draft(kind, self.phrases[begin].first, top, after_comma=comma)
        self.stack.append(draft)
        self.drafts.append(draft)
        for index in range(begin, min(at, len(self.owners))):
            if self.owners[index] is top:
                self.owners[index] = draft
        moved: list[Place] = []
        while top.arguments and top.arguments[-1].first >= draft.start:
            moved.insert(0, top.arguments.pop())
        if self.kinds[first] == "N" and first < at:
            draft.subject = (self.phrases[first].first, self.noun_end(first, at))
        draft.arguments = [place for place in moved if draft.subject is None or place.first != draft.subject[0]]
        draft.subject = draft.subject or subject
        self.fill(draft, at)

    def frame(self, first: int, at: int) -> None:
        """Open the clause of a speaker after what was said, or inside of it."""
        waits = self.stack[0].verb is None
        if self.framed:
            self.open("coordinated", first, at)
            return
        self.main.kind, self.framed = "reported", True
        said = self.stack[-1].arguments
        if said and said[-1].first == self.phrases[first].first:
            said.pop()
        if not waits:
            del self.stack[1:]
        self.open("frame" if waits else "coordinated", first, at)
        frame = self.stack[-1]
        frame.kind, frame.parent, frame.after_comma, self.main = "main", None, waits, frame

    def unwind(self, before: str) -> None:
        """Close nested clauses before a coordination that a comma sets off."""
        if "," in before and "C" in before:
            while len(self.stack) > 1 and self.stack[-1].level != "reported":
                self.stack.pop()

    def resumed(self, at: int) -> bool:
        """Give a verb to the clause that waits for one outside of those that have theirs."""
        for depth in range(len(self.stack) - 2, -1, -1):
            draft = self.stack[depth]
            if draft.verb is None and draft.subject is not None:
                del self.stack[depth + 1 :]
                self.fill(draft, at)
                return True
        return False

    def extend(self, noun: int, last: int) -> None:
        """Join "of" and its noun to the noun before, phrase `noun`."""
        phrase, top = self.phrases[noun], self.stack[-1]
        if top.subject and top.subject[1] >= phrase.last and top.verb is None:
            top.subject = (top.subject[0], last)
        elif top.arguments and top.arguments[-1].last >= phrase.last:
            top.arguments[-1] = top.arguments[-1]._replace(last=last)

    def fill(self, draft: Draft, at: int) -> None:
        """Give a clause its verb."""
        draft.fill(self.tokens, self.phrases[at])
        self.loose = None

    def to_follows(self, at: int) -> bool:
        """Say whether an infinitive of the same subject follows: "promised to go"."""
        return self.kinds[at + 1 : at + 2] == "I" and self.tokens[self.phrases[at].last - 1].lemma in TAKES_TO

    def speaker(self, at: int) -> int:
        """Return the name set between commas that speaks: "..., Ms. Ito, a lawyer from Osaka, said"; 0 for none."""
        for index in range(at - 2, max(0, at - _APPOSITION), -1):
            if self.kinds[index - 1 : index + 2] == ",N," and "N" in self.phrases[index].codes:
                return index
        return 0

    def waiting(self) -> int:
        """Count the clauses that have a subject, but no verb yet."""
        return sum([draft.verb is None and draft.subject is not None for draft in self.stack])

    def own_subject(self, at: int) -> int | None:
        """Return the noun chunk right before a verb, adverbs and what hangs on the noun aside."""
        index = at - 1
        while index > 0 and self.kinds[index] == "R":
            index -= 1
        while index >= 2 and self.kinds[index] == "N" and self.kinds[index - 1] == "p":
            index -= 2
        return index if index >= 0 and self.kinds[index] == "N" and index == self.loose else None

    def contact(self, own: int) -> bool:
        """Say whether two nouns meet that a relative pronoun could stand between: "the deal they signed"."""
        before, top = self.phrases[own - 1], self.stack[-1]
        if self.kinds[own - 1] != "N" or "w" in before.codes[-2:] or self.phrases[own].codes[0] not in "pdN":
            return False
        return not (top.predicate in CLAUSE and top.verb is not None and top.verb.last >= before.first)

    def noun_end(self, first: int, at: int) -> int:
        """Return the end of a noun with the "of" phrases that follow it."""
        end, index = self.phrases[first].last, first + 1
        while index + 1 < at and self.kinds[index : index + 2] == "pN" and self.tokens[end].lemma == "of":
            end = self.phrases[index + 1].last
            index += 2
        return end

    def frames(self, at: int) -> bool:
        """Say whether a verb is one that follows what was said."""
        phrase = self.phrases[at]
        lemma = self.tokens[phrase.last - 1].lemma
        return (lemma in SPEECH or lemma in ASIDE) and phrase.codes[-1] in "DP"

    def framed_later(self, at: int) -> bool:
        """Say whether the sentence ends with a speaker and a verb of saying, after phrase `at`."""
        closing = _CLOSING.search(self.kinds, at)
        return closing is not None and self.frames(closing.start(1))

    def series(self, at: int) -> bool:
        """Say whether a verb after a comma is one of a series: "came, saw and conquered"."""
        verb = self.stack[-1].verb
        rest = self.kinds[at + 1 : at + AHEAD]
        return verb is not None and verb.codes[-1] in "DV" and "C" in rest

    def last_subject(self) -> tuple[int, int] | None:
        """Return the subject of the innermost clause that has one."""
        return next((draft.subject for draft in reversed(self.stack) if draft.subject), None)

    def set_apart(self, top: Draft, at: int) -> bool:
        """Say whether two commas stand between a subject and a verb: "the mayor, who had fled, returned"."""
        if top.subject is None or self.kinds[at - 1 : at] != ",":
            return False
        return self.kinds.count(",", self.index(top.subject[1]), at) > 1

    def index(self, token: int) -> int:
        """Return the first phrase from a token on."""
        return bisect_left(self.phrases, token, key=lambda phrase: phrase.first)
