"""From phrases to clauses: one pass, with the clauses that are still open on a stack.

A finite verb fills the clause that waits for one, or opens another: what stands before it (a conjunction, a relative
pronoun, a noun of its own, a verb of saying) decides which. The rules are those of a finite-state cascade (Hobbs et
al., FASTUS, 1997), with a stack for what is nested.
"""

from collections.abc import Sequence

from compare.data.reporting_verbs import ASIDE, CLAUSE, SPEECH
from compare.extract.chunks import Phrase
from compare.extract.tokens import Token

_AHEAD = 40  # phrases looked at ahead
_BREAKS = frozenset(',;:-()".')
_NESTED = ("relative", "participial", "reported", "subordinate")


class Draft:
    """A clause that is being put together."""

    def __init__(self, kind: str, start: int, parent: "Draft | None" = None, *, after_comma: bool = False) -> None:
        self.kind, self.start, self.end, self.parent, self.after_comma = kind, start, start, parent, after_comma
        self.subject: tuple[int, int] | None = None
        self.verb: Phrase | None = None
        self.predicate = ""
        self.voice = "active"
        self.arguments: list[tuple[str, int, int]] = []
        self.own: list[int] = []
        self.inverted = False

    @property
    def level(self) -> str:
        """Return the kind without the conjunction."""
        return self.kind.partition(":")[0]


def parse(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Draft]:
    """Return the clauses of a sentence, the main one first; none where the structure is not clear."""
    parser = _Parser(tokens, phrases)
    for at in range(len(phrases)):
        parser.take(at)
    return parser.finish()


class _Parser:
    def __init__(self, tokens: Sequence[Token], phrases: Sequence[Phrase]) -> None:
        self.tokens, self.phrases = tokens, phrases
        self.kinds = "".join(phrase.kind[0] for phrase in phrases)
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
        }  # fmt: skip

    def take(self, at: int) -> None:
        """Take the next phrase."""
        kind = self.phrases[at].kind
        step = self.steps.get(kind)
        if step:
            step(at)
        if kind not in "pNRA":
            self.label = ""
        self.owners.append(self.stack[-1])

    # --- nouns and prepositions

    def _preposition(self, at: int) -> None:
        self.label = self.tokens[self.phrases[at].first].lemma

    def _noun(self, at: int) -> None:
        phrase, top = self.phrases[at], self.stack[-1]
        if self.label == "of" and self.noun is not None and self.kinds[at - 2 : at] == "Np":
            self._extend(phrase.last)
            return
        self.noun = at
        if self.label:
            top.arguments.append((self.label, phrase.first, phrase.last))
            if not self._listed(at):
                self.label = ""
            return
        timely = "w" in phrase.codes[-3:] and phrase.codes[-1] in "wm"
        if timely and (top.verb is not None or self._more_nouns(at)):
            top.arguments.append(("time", phrase.first, phrase.last))
            return
        self.loose = at
        if top.inverted and top.subject is None:
            top.subject = (phrase.first, phrase.last)
            return
        if top.verb is not None:
            top.arguments.append(("object", phrase.first, phrase.last))
        elif top.subject is None:
            top.subject = (phrase.first, phrase.last)
        elif self.kinds[at - 1] == "C" and top.subject[1] == self.phrases[at - 1].first:
            top.subject = (top.subject[0], phrase.last)

    def _extend(self, last: int) -> None:
        """Join "of" and its noun to the noun before."""
        phrase = self.phrases[self.noun or 0]
        for draft in self.stack[-1:]:
            if draft.subject and draft.subject[1] >= phrase.last and draft.verb is None:
                draft.subject = (draft.subject[0], last)
            elif draft.arguments and draft.arguments[-1][2] >= phrase.last:
                label, first, _ = draft.arguments[-1]
                draft.arguments[-1] = (label, first, last)

    def _listed(self, at: int) -> bool:
        """Say whether a list goes on after a noun: "in Kyiv, Lviv and Odesa"."""
        return self.kinds[at + 1 : at + 3] == "CN" and "F" not in self.kinds[at + 3 : at + 5]

    def _more_nouns(self, at: int) -> bool:
        """Say whether another noun without preposition comes before the next verb."""
        rest = self.kinds[at + 1 : at + 6].lstrip(",R")
        return rest[:1] == "N"

    # --- verbs

    def _fill(self, draft: Draft, phrase: Phrase) -> None:
        draft.verb = phrase
        index, codes = phrase.last - 1, phrase.codes
        while codes[index - phrase.first] in "rx" and index > phrase.first:
            index -= 1
        draft.predicate = self.tokens[index].lemma
        main = codes[index - phrase.first]
        helpers = codes[: index - phrase.first].replace("r", "").replace("x", "").replace("t", "")
        if main == "V" and (helpers[-1:] in ("a", "b") or phrase.kind == "E"):
            draft.voice = "passive"
        self.loose = None

    def _finite(self, at: int) -> None:
        phrase, top = self.phrases[at], self.stack[-1]
        own = self._own_subject(at)
        if top.verb is None:
            self._fill(top, phrase)
            return
        if own is not None and self._says(top) and not self._coordinated(own):
            self._open("reported", own, at)
            return
        waiting = next((d for d in reversed(self.stack[:-1]) if d.verb is None and d.subject is not None), None)
        if waiting is not None:
            while self.stack[-1] is not waiting:
                self.stack.pop()
            self._fill(waiting, phrase)
            return
        if own is not None:
            self._with_subject(own, at)
        else:
            self._without_subject(at)

    def _with_subject(self, own: int, at: int) -> None:
        """Open a clause for a verb with a subject of its own."""
        before = self._before(own)
        if self._frames(at) and "C" not in before and before:
            self._frame(own, at)
        elif before:
            self._unwind(before)
            self._open("coordinated", own, at)
        elif self.kinds[own - 1] == "N":
            antecedent = self.phrases[own - 1]
            self._open("relative", own, at)
            self.stack[-1].arguments.append(("object", antecedent.first, antecedent.last))
        else:
            self.unclear = True

    def _without_subject(self, at: int) -> None:
        """Open a clause for a verb that shares its subject, or stands before it."""
        before = self._before(at)
        following = self.kinds[at + 1 : at + 2]
        if "C" not in before and before and following == "N" and self._frames(at):
            self._frame(at, at)
            self.stack[-1].inverted = True
        elif "C" in before or ("," in before and self._same_form(at)):
            self._unwind(before)
            subject = self.stack[-1].subject
            self._open("coordinated", at, at)
            self.stack[-1].subject = subject
        else:
            self.unclear = True

    def _gerund(self, at: int) -> None:
        before = self.kinds[at - 1] if at else ""
        top = self.stack[-1]
        if before in ("", ",") or (before == "R" and self.kinds[at - 2 : at - 1] in ("", ",")):
            self._open("participial", at, at)
            self.stack[-1].subject = None if not at else self._root_subject()
        elif before == "N" and self.label == "" and (top.verb is not None or self._finite_follows(at)):
            antecedent = self.phrases[at - 1]
            self._open("participial", at, at)
            self.stack[-1].subject = (antecedent.first, antecedent.last)
        elif before == "N" and top.verb is None and top.subject is not None:
            self._fill(top, self.phrases[at])

    def _participle(self, at: int) -> None:
        phrase, top = self.phrases[at], self.stack[-1]
        before = self.kinds[at - 1] if at else ""
        passive = phrase.codes[-1] == "V"
        if top.verb is None and top.subject is not None and not self._finite_follows(at):
            self._fill(top, phrase)
            if before != ",":
                top.voice = "active"
        elif before == "C" and top.verb is not None:
            self._shared(at, top)
        elif passive and before in ("", ","):
            self._open("participial", at, at)
            self.stack[-1].subject = None if not at else self._root_subject()
        elif passive and before == "N":
            antecedent = self.phrases[at - 1]
            self._open("participial", at, at)
            self.stack[-1].subject = (antecedent.first, antecedent.last)
        elif at == 0 and phrase.codes[-1] == "B":
            self._fill(top, phrase)

    def _shared(self, at: int, top: Draft) -> None:
        """Open a clause for a verb that shares subject and auxiliaries with the one before: "was held and charged"."""
        code = self.phrases[at].codes[-1]
        if top.verb is None or "I" in self.kinds[self._index(top.verb) + 1 : at]:
            return
        if top.verb.codes[-1] not in (code, "G"):
            return
        voice, subject = top.voice, top.subject
        self._open("coordinated", at, at)
        self.stack[-1].subject, self.stack[-1].voice = subject, voice

    # --- what opens and closes clauses

    def _conjunction(self, at: int) -> None:
        phrase, top = self.phrases[at], self.stack[-1]
        word = self.tokens[phrase.first].text.lower()
        following = self.kinds[at + 1 : at + 2]
        if following in ("G", "E"):
            if word not in ("of", "in", "for", "to", "from", "as", "at", "on", "about", "into", "against", "with"):
                self._open(f"subordinate:{word}", at, at + 1)
                self.stack[-1].subject = self._root_subject()
            return
        if not self._clause_follows(at):
            self.label = self.tokens[phrase.first].lemma
            return
        before = self.kinds[at - 1] if at else ""
        if word in ("that", "whether", "if") and top.verb is not None and (self._says(top) or before == "F"):
            self._push("reported", at)
        elif word == "that" and before == "N" and self.kinds[at + 1 : at + 2] == "F":
            self._push("relative", at)
            antecedent = self.phrases[at - 1]
            self.stack[-1].subject = (antecedent.first, antecedent.last)
        elif word in ("that", "where") and before == "N":
            self._push("relative" if word == "where" else "reported", at)
        elif word in ("how", "why"):
            self._push("reported", at)
        else:
            self._push(f"subordinate:{word}", at)

    def _relative(self, at: int) -> None:
        before = self.kinds[at - 1] if at else ""
        noun = self.noun
        if not self._clause_follows(at):
            return
        if noun is None or before not in ("N", ",", "p", "-", "("):
            if self.stack[-1].verb is not None:
                self._push("reported", at)
                if self.kinds[at + 1] == "F":
                    self.stack[-1].subject = (self.phrases[at].first, self.phrases[at].last)
            elif self.stack[-1].subject is None:
                self.stack[-1].subject = (self.phrases[at].first, self.phrases[at].last)
            return
        antecedent = self.phrases[noun]
        self._push("relative", at)
        if self.kinds[at + 1 : at + 4].lstrip("R,")[:1] == "F":
            self.stack[-1].subject = (antecedent.first, antecedent.last)

    def _comma(self, at: int) -> None:
        top = self.stack[-1]
        if top is self.main or top.verb is None or self._list_follows(at):
            return
        parent = top.parent
        if top.after_comma or (parent is not None and parent.verb is None):
            self.stack.pop()

    def _hard(self, at: int) -> None:
        if self.main.verb is not None and not (self.kinds[at] == ":" and self.kinds[at - 1] == "F"):
            del self.stack[1:]
        self.loose = None

    def _push(self, kind: str, at: int) -> None:
        """Open a clause at a conjunction or a pronoun; its verb is still to come."""
        comma = at > 0 and self.kinds[at - 1] in ",-("
        draft = Draft(kind, self.phrases[at].first, self.stack[-1], after_comma=comma)
        self.stack.append(draft)
        self.drafts.append(draft)
        self.loose = None

    def _open(self, kind: str, first: int, at: int) -> None:
        """Open a clause whose verb is phrase `at` and which begins at phrase `first`."""
        top = self.stack[-1]
        coordinated = kind == "coordinated"
        comma = first > 0 and self.kinds[first - 1] in ",-("
        parent = top.parent if coordinated else top
        draft = Draft(
            kind, self.phrases[first].first, parent, after_comma=comma if not coordinated else top.after_comma
        )
        if coordinated and len(self.stack) > 1:
            self.stack.pop()
        elif coordinated:
            self.stack.clear()
        self.stack.append(draft)
        self.drafts.append(draft)
        if self.kinds[first] == "N" and first < at:
            draft.subject = (self.phrases[first].first, self._noun_end(first, at))
            for index in range(first, at):
                self.owners[index] = draft
            top.arguments = [a for a in top.arguments if a[1] < self.phrases[first].first]
        self._fill(draft, self.phrases[at])

    def _frame(self, first: int, at: int) -> None:
        """Open the clause of a speaker after what was said."""
        for draft in self.drafts:
            if draft.kind == "main":
                draft.kind = "reported"
        del self.stack[1:]
        self._open("coordinated", first, at)
        frame = self.stack[-1]
        frame.kind, self.main = "main", frame

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
        while index >= 2 and self.kinds[index] == "N" and self.kinds[index - 1] == "p" and self.loose is not None:
            index -= 2
        return index if index >= 0 and self.kinds[index] == "N" and index == self.loose else None

    def _noun_end(self, first: int, at: int) -> int:
        """Return the end of a noun with the "of" phrases that follow it."""
        end = self.phrases[first].last
        index = first + 1
        while index + 1 < at and self.kinds[index : index + 2] == "pN" and self.tokens[end].lemma == "of":
            end = self.phrases[index + 1].last
            index += 2
        return end

    def _before(self, at: int) -> str:
        """Return the marks and conjunctions right before a phrase."""
        index = at - 1
        while index >= 0 and (self.kinds[index] in _BREAKS or self.kinds[index] in "CR"):
            index -= 1
        return self.kinds[index + 1 : at].replace("R", "")

    def _coordinated(self, own: int) -> bool:
        return "C" in self._before(own)

    def _says(self, draft: Draft) -> bool:
        return draft.predicate in CLAUSE

    def _frames(self, at: int) -> bool:
        """Say whether a verb is one that follows what was said."""
        phrase = self.phrases[at]
        lemma = self.tokens[phrase.last - 1].lemma
        return (lemma in SPEECH or lemma in ASIDE) and phrase.codes[-1] in "DP"

    def _same_form(self, at: int) -> bool:
        top = self.stack[-1]
        return (
            top.verb is not None
            and top.verb.codes[-1] == self.phrases[at].codes[-1] == "D"
            and ("CF" in self.kinds[at : at + _AHEAD])
        )

    def _finite_follows(self, at: int) -> bool:
        """Say whether a finite verb follows that no conjunction or pronoun claims."""
        claimed = 0
        for kind in self.kinds[at + 1 : at + _AHEAD]:
            if kind in "SW":
                claimed += 1
            elif kind == "F":
                if not claimed:
                    return True
                claimed -= 1
        return False

    def _clause_follows(self, at: int) -> bool:
        """Say whether a finite verb comes before the clause could end."""
        for kind in self.kinds[at + 1 : at + _AHEAD]:
            if kind == "F":
                return True
            if kind in ";:" or (kind in "SW" and kind != self.kinds[at]):
                return False
        return False

    def _list_follows(self, at: int) -> bool:
        """Say whether a comma is one of a list of nouns."""
        kinds = self.kinds
        index = at
        while kinds[index : index + 2] == ",N":
            index += 2
        index += kinds[index : index + 1] == ","
        return index > at and kinds[index : index + 2] == "CN" and kinds[index + 2 : index + 3] != "F"

    def _root_subject(self) -> tuple[int, int] | None:
        return next((draft.subject for draft in reversed(self.stack) if draft.subject), None)

    def _index(self, phrase: Phrase) -> int:
        return next(i for i, other in enumerate(self.phrases) if other.first == phrase.first)

    # --- the end

    def finish(self) -> list[Draft]:
        """Return the clauses with their extents."""
        if self.unclear or self.main.verb is None:
            return []
        for owner, phrase in zip(self.owners, self.phrases, strict=True):
            owner.own.extend(range(phrase.first, phrase.last))
        kept = [draft for draft in self.drafts if draft.verb is not None]
        for draft in self.drafts:
            if draft.verb is None and draft.parent is not None:
                draft.parent.own.extend(draft.own)
        for draft in kept:
            draft.own.sort()
            if draft.own:
                draft.start, draft.end = draft.own[0], draft.own[-1] + 1
        for draft in reversed(kept):
            parent = draft.parent
            if parent is not None and parent.verb is not None and draft.level in _NESTED:
                parent.start, parent.end = min(parent.start, draft.start), max(parent.end, draft.end)
        for draft in kept:
            if draft.subject is None and draft.level == "participial":
                draft.subject = self.main.subject
        return [self.main, *[draft for draft in kept if draft is not self.main]]
