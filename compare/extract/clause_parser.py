"""From phrases to clauses: one pass, with the clauses that are still open on a stack.

A finite verb fills the clause that waits for one, or opens another: what stands before it (a conjunction, a relative
pronoun, a noun of its own, a verb of saying) decides which. The rules are those of a finite-state cascade (Hobbs et
al., FASTUS, 1997), with a stack for what is nested.
"""

from collections.abc import Sequence

from compare.data.clause_words import TAKES_GERUND
from compare.data.reporting_verbs import ASIDE, CLAUSE, SPEECH
from compare.extract.chunks import Phrase
from compare.extract.clause_drafts import Draft, Place, finished
from compare.extract.clause_signs import (
    AHEAD,
    another_noun,
    beginning,
    clause_follows,
    finite_follows,
    list_follows,
    listed,
    marks_before,
    skeleton,
)
from compare.extract.tokens import Token


def parse(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Draft]:
    """Return the clauses of a sentence, the main one first; none where the structure is not clear."""
    parser = _Parser(tokens, skeleton(tokens, phrases))
    for at in range(len(parser.phrases)):
        parser.take(at)
        if parser.unclear:
            return []
    if parser.main.verb is None:
        return []
    return finished(parser.drafts, parser.main, zip(parser.owners, parser.phrases, strict=True))


class _Parser:
    def __init__(self, tokens: Sequence[Token], phrases: Sequence[Phrase]) -> None:
        self.tokens, self.phrases = tokens, phrases
        self.kinds = "".join([phrase.kind[0] for phrase in phrases])
        self.main = Draft("main", 0)
        self.stack = [self.main]
        self.drafts = [self.main]
        self.owners: list[Draft] = []
        self.unclear = False
        self.noun: int | None = None  # the last noun chunk
        self.loose: int | None = None  # the last noun chunk without preposition since the last verb
        self.label = ""
        self.steps = {
            "N": self._noun, "F": self._finite, "G": self._gerund, "E": self._participle, "S": self._conjunction,
            "W": self._relative, "p": self._preposition, ",": self._comma, ";": self._hard, ":": self._hard,
            ".": self._hard,
        }  # fmt: skip

    def take(self, at: int) -> None:
        """Take the next phrase."""
        kind = self.kinds[at]
        step = self.steps.get(kind)
        if step:
            step(at)
        if kind not in "pNRAS":
            self.label = ""
        self.owners.append(self.stack[-1])

    # --- nouns and prepositions

    def _preposition(self, at: int) -> None:
        self.label = self.tokens[self.phrases[at].first].lemma

    def _noun(self, at: int) -> None:
        phrase, top = self.phrases[at], self.stack[-1]
        place = (phrase.first, phrase.last)
        if self.label == "of" and self.noun is not None and self.kinds[at - 2 : at] == "Np":
            self._extend(phrase.last)
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
        self.loose = at
        if top.inverted and top.subject is None:
            top.subject = place
        elif top.verb is not None:
            top.arguments.append(Place("object", *place))
        elif top.subject is None:
            top.subject = place
        elif self.kinds[at - 1] == "C" and top.subject[1] == self.phrases[at - 1].first:
            top.subject = (top.subject[0], phrase.last)

    def _extend(self, last: int) -> None:
        """Join "of" and its noun to the noun before."""
        phrase, top = self.phrases[self.noun or 0], self.stack[-1]
        if top.subject and top.subject[1] >= phrase.last and top.verb is None:
            top.subject = (top.subject[0], last)
        elif top.arguments and top.arguments[-1].last >= phrase.last:
            top.arguments[-1] = top.arguments[-1]._replace(last=last)

    # --- verbs

    def _fill(self, draft: Draft, at: int) -> None:
        draft.fill(self.tokens, self.phrases[at])
        self.loose = None

    def _finite(self, at: int) -> None:
        top, own = self.stack[-1], self._own_subject(at)
        if own is not None and own > 0 and self._contact(own):
            antecedent = self.phrases[own - 1]
            self._open("relative", own, at)
            self.stack[-1].arguments.append(Place("object", antecedent.first, antecedent.last))
        elif top.verb is None:
            self._first(top, own, at)
        elif top.promise() and own is None:
            self._fill(top, at)
        elif own is not None and top.predicate in CLAUSE and "C" not in marks_before(self.kinds, own):
            self._open("reported", own, at)
        elif not self._resumed(at):
            if own is not None:
                self._with_subject(own, at)
            else:
                self._without_subject(at)

    def _first(self, top: Draft, own: int | None, at: int) -> None:
        """Take a verb for a clause that has none yet."""
        aside = (
            own is not None and "," in marks_before(self.kinds, own) and self.kinds[at + 1 : at + 2] in (",", "-", ".")
        )
        if aside and own is not None and top.subject and self.phrases[own].first > top.subject[0] and self._frames(at):
            self._frame(own, at)
            return
        if at == 0 and self.phrases[at].codes == "D" and finite_follows(self.kinds, at):
            self._open("participial", at, at)
            self.stack[-1].voice = "passive"
            return
        self._fill(top, at)

    def _contact(self, own: int) -> bool:
        """Say whether two nouns meet that a relative pronoun could stand between: "the deal they signed"."""
        before, top = self.phrases[own - 1], self.stack[-1]
        if self.kinds[own - 1] != "N" or "w" in before.codes[-2:] or self.phrases[own].codes[0] not in "pdN":
            return False
        return not (top.predicate in CLAUSE and top.verb is not None and top.verb.last >= before.first)

    def _resumed(self, at: int) -> bool:
        """Give a verb to the clause that waits for one outside of those that have theirs."""
        for depth in range(len(self.stack) - 2, -1, -1):
            draft = self.stack[depth]
            if draft.verb is None and draft.subject is not None:
                del self.stack[depth + 1 :]
                self._fill(draft, at)
                return True
        return False

    def _with_subject(self, own: int, at: int) -> None:
        """Open a clause for a verb with a subject of its own."""
        before = marks_before(self.kinds, beginning(self.kinds, own))
        if before and "C" not in before and self._frames(at):
            self._frame(own, at)
        elif before:
            self._unwind(before)
            self._open("coordinated", own, at)
        else:
            self.unclear = True

    def _without_subject(self, at: int) -> None:
        """Open a clause for a verb that shares its subject, or stands before it."""
        before = marks_before(self.kinds, beginning(self.kinds, at))
        if before and "C" not in before and self.kinds[at + 1 : at + 2] == "N" and self._frames(at):
            self._frame(at, at)
            self.stack[-1].inverted = True
        elif "C" in before or ("," in before and self._series(at)):
            self._unwind(before)
            subject = self.stack[-1].subject
            self._open("coordinated", at, at)
            self.stack[-1].subject = subject
        else:
            self.unclear = True

    def _gerund(self, at: int) -> None:
        before, top = self.kinds[at - 1 : at] if at else "", self.stack[-1]
        if before == "R":
            before = self.kinds[at - 2 : at - 1]
        if before in ("", ","):
            self._open("participial", at, at)
            self.stack[-1].subject = self._last_subject() if at else None
        elif before == "N" and not self.label and self.phrases[at].codes[0] == "G":
            if top.verb is not None and (top.predicate in TAKES_GERUND or top.verb.last == self.phrases[at - 1].first):
                return
            if top.verb is not None or finite_follows(self.kinds, at):
                antecedent = self.phrases[at - 1]
                self._open("participial", at, at)
                self.stack[-1].subject = (antecedent.first, antecedent.last)

    def _participle(self, at: int) -> None:
        top, codes = self.stack[-1], self.phrases[at].codes
        before, following = self.kinds[at - 1 : at] if at else "", self.kinds[at + 1 : at + 2]
        finite = not finite_follows(self.kinds, at)
        if before == "R" and at > 1:
            before = self.kinds[at - 2]
        if top.verb is None and top.subject is not None and finite:
            self._fill(top, at)
            top.voice = "active"
        elif codes[-1] == "V" and before == "N" and top.verb is not None and finite and self._resumed(at):
            self.stack[-1].voice = "active"
        elif before == "C" and top.verb is not None:
            self._shared(at, top)
        elif codes[-1] != "V":
            if at == 0:
                self._fill(top, at)
        elif before == "," and following == "N" and top.verb is not None and self._series(at):
            self._without_subject(at)
            self.stack[-1].voice = "active"
        elif before in ("", ",", "N"):
            antecedent = self.phrases[at - 1]
            self._open("participial", at, at)
            if before:
                subject = (antecedent.first, antecedent.last) if before == "N" else self._last_subject()
                self.stack[-1].subject = subject

    def _shared(self, at: int, top: Draft) -> None:
        """Open a clause for a verb that shares subject and auxiliaries with the one before: "was held and charged"."""
        verb, code = top.verb, self.phrases[at].codes[-1]
        if verb is None or verb.codes[-1] not in (code, "G"):
            return
        between = [kind for phrase, kind in zip(self.phrases, self.kinds, strict=True) if verb.last <= phrase.first]
        if "I" in between[: at + 1 - len(self.phrases) + len(between)]:
            return
        voice, subject = top.voice, top.subject
        self._open("coordinated", at, at)
        self.stack[-1].subject, self.stack[-1].voice = subject, voice

    # --- what opens and closes clauses

    def _conjunction(self, at: int) -> None:
        top = self.stack[-1]
        token = self.tokens[self.phrases[at].first]
        word, before = token.text.lower(), self.kinds[at - 1] if at else ""
        if self.kinds[at + 1 : at + 2] == "G" and token.tag != "ADP":
            if word in TAKES_GERUND:
                subject = self._last_subject()
                self._open(f"subordinate:{word}", at, at + 1)
                self.stack[-1].subject = subject
            return
        if not clause_follows(self.kinds, at, bare=word not in ("of", "as", "for", "like")):
            self.label = token.lemma
        elif word in ("that", "whether", "if") and top.verb is not None and (top.predicate in CLAUSE or before == "F"):
            self._push("reported", at)
        elif word == "that" and before == "N" and self.kinds[at + 1 : at + 2] == "F":
            self._push("relative", at)
            antecedent = self.phrases[at - 1]
            self.stack[-1].subject = (antecedent.first, antecedent.last)
        elif word == "where" and before in ("N", ","):
            self._push("relative", at)
        elif word in ("that", "how", "why", "where"):
            self._push("reported", at)
        else:
            self._push(f"subordinate:{word}", at)

    def _relative(self, at: int) -> None:
        top, before = self.stack[-1], self.kinds[at - 1] if at else ""
        if not clause_follows(self.kinds, at, bare=True):
            return
        if self.noun is not None and before in ("N", ",", "p", "-", "("):
            antecedent = self.phrases[self.noun]
            self._push("relative", at)
            if self.kinds[at + 1 : at + 4].lstrip("R,")[:1] in ("F", "E"):
                self.stack[-1].subject = (antecedent.first, antecedent.last)
        elif top.verb is not None:
            self._push("reported", at)
            if self.kinds[at + 1] == "F":
                self.stack[-1].subject = (self.phrases[at].first, self.phrases[at].last)
        elif top.subject is None:
            top.subject = (self.phrases[at].first, self.phrases[at].last)

    def _comma(self, at: int) -> None:
        top = self.stack[-1]
        if top.parent is None or top.verb is None or list_follows(self.kinds, at):
            return
        if top.after_comma or top.parent.verb is None:
            self.stack.pop()

    def _hard(self, at: int) -> None:
        self.loose = None
        if self.kinds[at] == ":" and self.kinds[at - 1 : at] == "F":
            return
        if self.kinds[at] == ":" and self.main.verb is None:
            self.main.subject = None  # a label before the statement: "Details: ..."
        if self.main.verb is not None and clause_follows(self.kinds, at):
            self.stack.clear()
            self._push("coordinated", at)

    def _push(self, kind: str, at: int) -> None:
        """Open a clause at a conjunction or a pronoun; its verb is still to come."""
        comma = at > 0 and self.kinds[at - 1] in ",-("
        parent = self.stack[-1] if self.stack else None
        draft = Draft(kind, self.phrases[at].first, parent, after_comma=comma)
        self.stack.append(draft)
        self.drafts.append(draft)
        self.loose = None

    def _open(self, kind: str, first: int, at: int) -> None:
        """Open a clause whose verb is phrase `at` and which begins at phrase `first`."""
        top, begin = self.stack[-1], beginning(self.kinds, first)
        comma = begin > 0 and self.kinds[begin - 1] in ",-("
        if kind == "coordinated":
            draft = Draft(kind, self.phrases[begin].first, top.parent, after_comma=top.after_comma)
            self.stack.pop()
        else:
            draft = Draft(kind, self.phrases[begin].first, top, after_comma=comma)
        self.stack.append(draft)
        self.drafts.append(draft)
        for index in range(begin, at):
            self.owners[index] = draft
        moved = [place for place in top.arguments if place.first >= draft.start]
        top.arguments = [place for place in top.arguments if place.first < draft.start]
        if self.kinds[first] == "N" and first < at:
            draft.subject = (self.phrases[first].first, self._noun_end(first, at))
        draft.arguments = [place for place in moved if draft.subject is None or place.first != draft.subject[0]]
        self._fill(draft, at)

    def _frame(self, first: int, at: int) -> None:
        """Open the clause of a speaker after what was said, or inside of it."""
        waits = self.stack[0].verb is None
        for draft in self.drafts:
            if draft.kind == "main":
                draft.kind = "reported"
        if not waits:
            del self.stack[1:]
        self._open("frame" if waits else "coordinated", first, at)
        frame = self.stack[-1]
        frame.kind, frame.parent, frame.after_comma, self.main = "main", None, waits, frame

    def _unwind(self, before: str) -> None:
        """Close nested clauses before a coordination that a comma sets off."""
        if "," in before and "C" in before:
            while len(self.stack) > 1 and self.stack[-1].level != "reported":
                self.stack.pop()

    # --- what stands around

    def _own_subject(self, at: int) -> int | None:
        """Return the noun chunk right before a verb, adverbs and what hangs on the noun aside."""
        index = at - 1
        while index > 0 and self.kinds[index] == "R":
            index -= 1
        while index >= 2 and self.kinds[index] == "N" and self.kinds[index - 1] == "p":
            index -= 2
        return index if index >= 0 and self.kinds[index] == "N" and index == self.loose else None

    def _noun_end(self, first: int, at: int) -> int:
        """Return the end of a noun with the "of" phrases that follow it."""
        end, index = self.phrases[first].last, first + 1
        while index + 1 < at and self.kinds[index : index + 2] == "pN" and self.tokens[end].lemma == "of":
            end = self.phrases[index + 1].last
            index += 2
        return end

    def _frames(self, at: int) -> bool:
        """Say whether a verb is one that follows what was said."""
        phrase = self.phrases[at]
        lemma = self.tokens[phrase.last - 1].lemma
        return (lemma in SPEECH or lemma in ASIDE) and phrase.codes[-1] in "DP"

    def _series(self, at: int) -> bool:
        """Say whether a verb after a comma is one of a series: "came, saw and conquered"."""
        verb = self.stack[-1].verb
        rest = self.kinds[at + 1 : at + AHEAD]
        return verb is not None and verb.codes[-1] in "DV" and ("CF" in rest or "CE" in rest)

    def _last_subject(self) -> tuple[int, int] | None:
        return next((draft.subject for draft in reversed(self.stack) if draft.subject), None)
