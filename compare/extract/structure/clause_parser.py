"""From phrases to clauses: one pass, with the clauses that are still open on a stack.

A finite verb fills the clause that waits for one, or opens another: what stands before it (a conjunction, a relative
pronoun, a noun of its own, a verb of saying) decides which. The rules are those of a finite-state cascade (Hobbs et
al., FASTUS, 1997), with a stack for what is nested.
"""

from collections.abc import Sequence

from compare.data.clause_words import OPENS_CLAUSE, TAKES_GERUND
from compare.data.reporting_verbs import CLAUSE, SPEECH
from compare.extract.structure.chunks import Phrase
from compare.extract.structure.clause_drafts import Draft, Place, finished
from compare.extract.structure.clause_signs import (
    another_noun,
    beginning,
    begins,
    clause_follows,
    finite_follows,
    list_follows,
    listed,
    marks_before,
    skeleton,
)
from compare.extract.structure.clause_stack import Stack
from compare.extract.tokens import Token

_DEEP = 30  # clauses inside clauses, at most


def parse(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Draft]:
    """Return the clauses of a sentence, the main one first; none where the structure is not clear."""
    work = Stack(tokens, skeleton(tokens, phrases))
    parser = _Parser(work)
    for at in range(len(work.phrases)):
        parser.take(at)
        if parser.unclear or len(work.stack) > _DEEP:
            return []
    if work.main.verb is None:
        return []
    return finished(work.drafts, work.main, zip(work.owners, work.phrases, strict=True))


class _Parser:
    def __init__(self, work: Stack) -> None:
        self.work, self.kinds, self.phrases = work, work.kinds, work.phrases
        self.unclear = False
        self.noun: int | None = None  # the last noun chunk
        self.label = ""
        self.teller: int | None = None  # the last infinitive or participle that takes a clause ("to think she left")
        self.steps = {
            "N": self._noun, "F": self._finite, "G": self._gerund, "E": self._participle, "S": self._conjunction,
            "W": self._relative, "p": self._preposition, ",": self._comma, ";": self._hard, ":": self._hard,
            ".": self._hard,
        }  # fmt: skip

    def take(self, at: int) -> None:
        """Take the next phrase."""
        kind = self.kinds[at]
        if kind in self.steps:
            self.steps[kind](at)
        if kind in "IGE" and self.work.tokens[self.phrases[at].last - 1].lemma in CLAUSE:
            self.teller = at
        if kind not in "pNRAS":
            self.label = ""
        self.work.owners.append(self.work.stack[-1])

    def _preposition(self, at: int) -> None:
        self.label = self.work.tokens[self.phrases[at].first].lemma

    def _noun(self, at: int) -> None:
        phrase, place, top = self.phrases[at], self.phrases[at][1:3], self.work.stack[-1]
        if self.label == "of" and self.noun is not None and self.kinds[at - 2 : at] == "Np":
            self.work.extend(self.noun, phrase.last)
            return
        self.noun = at
        if self.label:
            top.arguments.append(Place(self.label, *place))
            if not listed(self.kinds, at):
                self.label = ""
            return
        if "w" in phrase.codes[-2:] and (top.verb is not None or another_noun(self.kinds, at)):
            top.arguments.append(Place("time", *place))
            return
        if top.verb is None and at and self.kinds[at - 1] in "GI":
            top.arguments.append(Place("object", *place))
            return
        self.work.loose = at
        if top.verb and begins(self.kinds, at):
            self.work.begin(at)
            return
        if top.inverted and top.subject is None:
            top.subject = place
        elif top.verb is not None:
            top.arguments.append(Place("object", *place))
        elif top.subject is None:
            top.subject = place
        elif self.kinds[at - 1] == "C" and set(self.kinds[self.work.index(top.subject[1]) : at]) <= set(",NC"):
            top.subject = (top.subject[0], phrase.last)  # "X, Y and Z"

    def _finite(self, at: int) -> None:
        top, own = self.work.stack[-1], self.work.own_subject(at)
        if own is not None and own > 0 and self.work.contact(own):
            self.work.open("relative", own, at)
            self.work.stack[-1].arguments.append(Place("object", *self.phrases[own - 1][1:3]))
        elif top.verb is None:
            self._first(top, own, at)
        elif top.promise() and own is None:
            self.work.fill(top, at)
        elif own is not None and self._told(own, top) and "C" not in marks_before(self.kinds, own):
            self.work.open("reported", own, at)
        elif not self.work.resumed(at):
            if own is not None:
                self._with_subject(own, at)
            else:
                self._without_subject(at)

    def _first(self, top: Draft, own: int | None, at: int) -> None:
        """Take a verb for a clause that has none yet."""
        before = marks_before(self.kinds, own) if own is not None else ""
        if own is not None and before and "C" not in before:
            if top.subject and self.kinds[at + 1 : at + 2] in (",", "-", ".") and self.work.frames(at):
                self.work.frame(own, at)  # "The talks, she said, failed"
                return
            top.subject = (self.phrases[own].first, self.work.noun_end(own, at))  # "Sir, you are"
        if at == 0 and self.phrases[at].codes == "D" and finite_follows(self.kinds, at):
            self.work.open("participial", at, at)
            self.work.stack[-1].voice = "passive"
            return
        self.work.fill(top, at)

    def _with_subject(self, own: int, at: int) -> None:
        """Open a clause for a verb with a subject of its own."""
        before = marks_before(self.kinds, beginning(self.kinds, own))
        if before and "C" not in before and self.work.frames(at):
            self.work.frame(own, at)
        elif before:
            self.work.unwind(before)
            self.work.open("coordinated", own, at)
        elif self.kinds[own - 1] == "A":  # "so toxic it divides them", "worried they lost"
            self.work.open("reported", own, at)
        else:
            self.unclear = True

    def _without_subject(self, at: int) -> None:
        """Open a clause for a verb that shares its subject, or stands before it."""
        before, top = marks_before(self.kinds, beginning(self.kinds, at)), self.work.stack[-1]
        root = self.work.main
        if (
            top.parent is root
            and root.verb is None
            and root.subject is None
            and top.level in ("participial", "reported")
        ):
            root.subject = (self.phrases[0].first, self.phrases[at - 1].last)  # "supporting him could hurt"
            self.work.stack.pop()
            self.work.fill(self.work.stack[-1], at)
        elif before and "C" not in before and self.kinds[at + 1 : at + 2] == "N" and self.work.frames(at):
            self.work.frame(at, at)
            self.work.stack[-1].inverted = True
        elif before == "," and self.work.frames(at) and self.work.speaker(at):
            self.work.frame(self.work.speaker(at), at)
        elif "C" in before or ("," in before and self.work.series(at)):
            self.work.unwind(before)
            self.work.open("coordinated", at, at, self.work.stack[-1].subject)
        elif top.parent and (noun := top.parent.promised()) is not None:  # "said people who came were"
            self.work.stack.pop()
            self.work.open("reported", self.work.index(noun), at)
        elif self.kinds[at - 1] == "N" and self.phrases[at].codes == "D":  # "a poll released on Saturday"
            self._participle(at, reduced=True)
        else:
            self.unclear = True

    def _gerund(self, at: int) -> None:
        before, top = self.kinds[at - 1 : at] if at else "", self.work.stack[-1]
        if before == "R":
            before = self.kinds[at - 2 : at - 1]
        if before in ("", ","):
            self.work.open("participial", at, at, self.work.last_subject() if at else None)
        elif before == "C" and top.level == "participial":
            self.work.open("coordinated", at, at, top.subject)
            self.work.stack[-1].kind = "participial"
        elif before == "N" and not self.label and self.phrases[at].codes[0] == "G":
            if top.verb and (top.predicate in TAKES_GERUND or top.verb.last == self.phrases[at - 1].first):
                return
            if top.verb is not None or finite_follows(self.kinds, at):
                governed = self.kinds[at - 2 : at - 1] == "p"
                self.work.open("participial", at, at, None if governed else self.phrases[at - 1][1:3])

    def _participle(self, at: int, *, reduced: bool = False) -> None:
        top, codes = self.work.stack[-1], self.phrases[at].codes
        before, following = self.kinds[at - 1 : at] if at else "", self.kinds[at + 1 : at + 2]
        wanted = self.work.waiting() + self.work.framed_later(at)
        finite = not finite_follows(self.kinds, at, wanted) or self.work.set_apart(top, at)
        if before == "N" and (following == "N" or self.work.to_follows(at)):
            finite = True  # "destroyed homes", "promised to go": no participle has that after it
        own, near = self.work.own_subject(at), at - 2 if before == "R" and at > 1 else at - 1
        before = self.kinds[near] if at else ""
        if reduced:
            finite, codes = False, "V"
        if top.verb is None and top.subject is not None and finite:
            self.work.fill(top, at)
            top.voice = "active"
        elif codes[-1] == "V" and before == "N" and top.verb is not None and finite and self.work.resumed(at):
            self.work.stack[-1].voice = "active"
        elif own is not None and top.verb and finite and "C" in marks_before(self.kinds, own):
            self._with_subject(own, at)  # "12 died and a guard later fled", "12 were killed and a guard hurt"
            self.work.stack[-1].voice = top.voice
        elif before == "C" and top.verb is not None:
            self._shared(at, top)
        elif codes[-1] != "V":
            if top.verb is None and top.subject is None:
                self.work.fill(top, at)
        elif before == "," and following == "N" and top.verb is not None and self.work.series(at):
            self._without_subject(at)
            self.work.stack[-1].voice = "active"
        elif before in ("", ",", "N") and not (before == "N" and top.verb and top.predicate in TAKES_GERUND):
            subject = self.phrases[near][1:3] if before == "N" else self.work.last_subject() if before else None
            self.work.open("participial", at, at, subject)
            self.work.stack[-1].voice = "passive"

    def _shared(self, at: int, top: Draft) -> None:
        """Open a clause for a verb that shares subject and auxiliaries with the one before: "was held and charged"."""
        code = self.phrases[at].codes[-1]
        if top.verb is None or "I" in self.kinds[self.work.index(top.verb.last) : at]:
            return
        past = top.verb.codes == "D" and code == "V" and self.kinds[at + 1 : at + 2] == "N"
        if not past and top.verb.codes[-1] not in (code, "G"):
            return
        self.work.open("coordinated", at, at, top.subject)
        self.work.stack[-1].voice = top.voice

    def _conjunction(self, at: int) -> None:
        top = self.work.stack[-1]
        token = self.work.tokens[self.phrases[at].first]
        word, before = token.text.lower(), self.kinds[at - 1] if at else ""
        following = self.kinds[at + 1 : at + 2]
        if (following == "G" and token.tag != "ADP") or (following == "E" and before in ("", ",", "N")):
            if word in TAKES_GERUND:
                self.work.open(f"subordinate:{word}", at, at + 1, self.work.last_subject())
            return
        if word not in OPENS_CLAUSE or not clause_follows(self.kinds, at, bare=word not in ("as", "like")):
            self.label = token.lemma
        elif (word in ("that", "whether") and not at) or (
            word in ("that", "whether", "if") and top.verb is not None and (top.predicate in CLAUSE or before == "F")
        ):
            self.work.push("reported", at)
        elif word == "that" and before == "N" and self.kinds[at + 1 : at + 2] == "F":
            self.work.push("relative", at)
            self.work.stack[-1].subject = self.phrases[at - 1][1:3]
        elif word == "where" and before in ("N", ","):
            self.work.push("relative", at)
        elif word in ("that", "how", "why", "where"):
            self.work.push("reported", at)
        else:
            self.work.push(f"subordinate:{word}", at)

    def _relative(self, at: int) -> None:
        top, before = self.work.stack[-1], self.kinds[at - 1] if at else ""
        if not clause_follows(self.kinds, at, bare=True):
            return
        free = self.work.tokens[self.phrases[at].first].lemma == "what"
        if self.noun is not None and before in ("N", ",", "p", "-", "(") and not free:
            antecedent = self.phrases[self.noun]
            self.work.push("relative", at)
            if self.kinds[at + 1 : at + 4].lstrip("R,")[:1] in ("F", "E"):
                self.work.stack[-1].subject = antecedent[1:3]
        elif top.verb is not None:
            self.work.push("reported", at)
            if self.kinds[at + 1] == "F":
                self.work.stack[-1].subject = self.phrases[at][1:3]
        elif top.subject is None:
            top.subject = self.phrases[at][1:3]

    def _comma(self, at: int) -> None:
        top, root = self.work.stack[-1], self.work.stack[0]
        if top.parent is None or top.verb is None or list_follows(self.kinds, at):
            return
        if root.verb is None and root.subject is None and clause_follows(self.kinds, at):
            del self.work.stack[1:]
        elif top.after_comma or top.parent.verb is None:
            self.work.stack.pop()

    def _hard(self, at: int) -> None:
        self.work.loose = None
        if self.kinds[at] == ":" and self.kinds[at - 1 : at] == "F" and self.work.stack[-1].predicate in CLAUSE:
            if clause_follows(self.kinds, at):
                self.work.push("reported", at)
            return
        if self.kinds[at] == ":" and self.work.main.verb is None:
            self.work.main.subject = None  # a label before the statement: "Details: ..."
        if self.work.main.verb is not None and clause_follows(self.kinds, at):
            self.work.stack.clear()
            self.work.push("coordinated", at)

    def _told(self, own: int, top: Draft) -> bool:
        """Say whether a verb before a noun takes a clause: "said the", "told her the", "wants to think the"."""
        if self.teller is not None and self.teller >= own - 2:
            return True
        return top.predicate in (SPEECH if self.work.waiting() and top.level == "relative" else CLAUSE)
