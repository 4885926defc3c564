"""Whether the proposition of a clause is denied: the denials of its main predicate, counted."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from compare.data.negation import (
    CLAIMS,
    DENYING,
    DOUBTS,
    FAILING,
    LACKING,
    LINKING,
    NO_ANTONYM,
    REJECTING,
    WORDS,
)
from compare.extract.certainty.affixes import affix
from compare.extract.certainty.chain import chain
from compare.extract.certainty.negation import Negation, cue_span, negations
from compare.extract.certainty.scope import FINITE
from compare.extract.tokens import Sentence
from compare.extract.view import View, within
from compare.model import Polarity
from compare.text import Span

_STEMS: Final = (
    "fail", "refus", "declin", "neglect", "omit", "forgot", "forget", "den", "lack",
    "reject", "refut", "disput", "dismiss", "rebut", "rebuff", "contradict",
)  # fmt: skip
_COMPARING: Final = frozenset("more less fewer later earlier".split())
_BY_THE_WAY: Final = frozenset("way circumstances time point condition account".split())


def polarity(text: str, sentence: Sentence, span: Span) -> tuple[Polarity, Span | None]:
    """Say whether the proposition of a clause is denied, and by which words; two denials cancel.

    The clause is a span of the sentence. What counts is what denies its first main predicate or the complement of
    that ("did not say", "said it had not"); a denial in a relative clause, in an aside or of a mere part ("not in
    Paris but in Rome", "without a word") leaves the proposition affirmed.
    """
    del text
    low, high = within(sentence.tokens, span)
    columns = sentence.view
    if not any(map(_may_deny, columns.words[low:high])):
        return Polarity.AFFIRMED, None
    main = chain(columns, low, high)
    cues = sorted(denials(columns, main))
    if len(cues) % 2:
        return Polarity.DENIED, cues[0]
    return Polarity.AFFIRMED, None


@lru_cache(maxsize=20_000)
def _may_deny(word: str) -> bool:
    return word in WORDS or word[-3:] == "n't" or word in ("yet", "far") or word.startswith(_STEMS) or bool(affix(word))


def denials(view: View, main: list[int]) -> Iterator[Span]:
    """Yield the words of each denial that falls on the main predicate."""
    places = set(main)
    for negation in negations(view):
        if negation.cue[0] in places and _falls_on_predicate(view, negation, main[0]):
            yield cue_span(view, negation)
    for at in main:
        if _denies_complement(view, at):
            yield Span(view.tokens[at].start, view.tokens[at].end)


def _falls_on_predicate(view: View, negation: Negation, first: int) -> bool:
    at = negation.cue[0]
    if negation.kind == "affix":
        return _predicative(view, at)
    if negation.kind == "phrase":
        return at == first
    if negation.kind == "noun":
        return _noun_denies(view, at)
    return view.words[at] != "not" or _not_denies(view, at, first)


def _predicative(view: View, at: int) -> bool:
    """Say whether a word that an affix denies is the predicate ("remain unfulfilled", "was unable to")."""
    word = view.words[at]
    if word in NO_ANTONYM or word.endswith(("less", "ly", "ness")) or view.tag(at + 1) in ("NOUN", "PROPN"):
        return False
    if view.tags[at] == "VERB" and view.forms[at] in ("VBD", "VBZ", "VBP", "VB"):
        return True
    i = at - 1
    while i > at - 6 and view.tag(i) in ("ADV", "PART"):
        i -= 1
    return view.tag(i) == "AUX" or (view.tag(i) == "VERB" and view.lemma(i) in LINKING)


def _noun_denies(view: View, at: int) -> bool:
    """Say whether a denied noun phrase denies the clause: not in a side phrase ("with no warning")."""
    after = view.word(at + 1)
    if view.tokens[at].text == "No" and view.tag(at + 1) == "PROPN" and at > 0:
        return False
    if view.tags[at] == "INTJ" or after in (",", "!", "") or after in DOUBTS or view.word(at + 2) in DOUBTS:
        return False
    if after in _COMPARING and view.word(at + 2) == "than":
        return False
    if view.words[at] == "no" and view.tag(at - 1) == "ADP":
        return after in _BY_THE_WAY
    return True


def _not_denies(view: View, at: int, first: int) -> bool:
    """Say whether "not" denies the clause and not a mere part of it ("in Rome, not in Paris")."""
    after = view.word(at + 1)
    if (after in _COMPARING and view.word(at + 2) == "than") or after == "because" or _until_past(view, at):
        return False
    i = at - 1
    while i >= 0 and view.tags[i] in ("ADV", "PRON") and i > at - 3:
        i -= 1
    if view.tag(i) == "AUX" or view.lemma(i) == "be":
        return True
    if after == "to" or view.form(at + 1) in ("VB", "VBG", "VBN"):
        return view.word(at - 1) not in ("as", ",", "order")
    if view.tag(i) == "VERB":
        return view.lemma(i) == "plead" or (view.lemma(i) in LINKING and view.tag(at + 1) in ("ADJ", "ADV"))
    return at == first and after not in ("on", "in", "at", "for", "that", "long")


def _until_past(view: View, at: int) -> bool:
    """Say whether "not ... until" tells of a thing that then happened ("was not found until Monday")."""
    past = view.form(at - 1) == "VBD"
    return past and "until" in view.words[at : at + 20] and not any(w in (";", ",") for w in view.words[at : at + 6])


def _denies_complement(view: View, at: int) -> bool:
    """Say whether a word denies what it governs: "failed to", "denied that", "has yet to", "lacks"."""
    word, lemma = view.words[at], view.lemmas[at]
    if word == "yet":
        return view.word(at + 1) == "to" and view.tag(at + 2) in ("VERB", "AUX") and view.word(at - 1) != "not"
    if word == "lacks" and FINITE.isdisjoint(view.forms):
        return True
    if view.tags[at] != "VERB" or (view.forms[at] == "VBG" and view.tag(at - 1) in ("ADP", "SCONJ")):
        return False
    if lemma in FAILING:
        return view.word(at + 1) == "to"
    if lemma in LACKING:
        return view.forms[at] != "VBG"
    if view.tag(at - 1) == "AUX" and view.lemma(at - 1) == "be":
        return False
    claims = any(view.lemmas[i] in CLAIMS for i in range(at + 1, min(at + 6, len(view.lemmas))))
    if lemma in DENYING:
        return claims or view.word(at + 1) in ("that", "it", "this", "being") or _clause_follows(view, at)
    return lemma in REJECTING and claims


def _clause_follows(view: View, at: int) -> bool:
    """Say whether a gerund, or a subject and a verb, follow a verb ("denied taking it", "denied he took it")."""
    if view.form(at + 1) == "VBG":
        return True
    for i in range(at + 1, min(at + 8, len(view.words))):
        if view.forms[i] in FINITE:
            return i > at + 1
        if view.tags[i] not in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"):
            return False
    return False
