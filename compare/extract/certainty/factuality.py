"""Whether what a predicate names happened: rules over its verb group and over the word that governs it."""

from typing import Final, Literal

from compare.data.factuality import (
    BEFORE_FACT,
    BEFORE_NONE,
    CAUSING,
    DID_NOT,
    HAPPENED,
    OPEN,
    OUTCOMES,
    THOUGHT,
    UNCERTAIN,
)
from compare.extract.tokens import Sentence
from compare.extract.view import View

Factuality = Literal["happened", "did-not", "uncertain"]

_FUTURE: Final = frozenset("will wo 'll shall can ca must should ought".split())
_OPEN_MODALS: Final = frozenset("may might could would 'd".split())
_DENIALS: Final = frozenset("not n't nt never cannot neither nor".split())
_MODALS: Final = _FUTURE | _OPEN_MODALS


def factuality(text: str, sentence: Sentence, at: int) -> Factuality:
    """Say whether the predicate that is token `at` of the sentence happened, did not (yet), or may have."""
    del text
    return judge(sentence.view, at)


def judge(v: View, at: int, depth: int = 0) -> Factuality:
    """Say whether the predicate at a place happened; `depth` counts the words it was passed on from."""
    if depth > 4:
        return "uncertain"
    if _conditional(v, at):
        return "did-not"
    if v.word(at) == "going" and v.word(at + 1) == "to" and v.tag(at - 1) in ("AUX", "ADV", "PART"):
        return "did-not"
    auxiliaries, denied, to = _verb_group(v, at)
    if to >= 0:
        return _infinitive(v, to, denied, depth)
    modal = next((a for a in reversed(auxiliaries) if a in _MODALS), "")
    if modal in _FUTURE:
        return "did-not"
    if modal:
        return "uncertain"
    if denied:
        return "did-not"
    if not auxiliaries:
        return _bare(v, at, depth)
    return "uncertain" if _open_clause(v, at) else "happened"


def _verb_group(v: View, at: int) -> tuple[list[str], bool, int]:
    """Return the auxiliaries before a verb (nearest first), whether it is denied, and where its "to" stands."""
    auxiliaries: list[str] = []
    denied = False
    i = at - 1
    while i >= 0 and i > at - 8:
        word, tag = v.words[i], v.tags[i]
        if word in _DENIALS:
            denied = True
        elif word == "to":
            return auxiliaries, denied, i
        elif tag == "AUX":
            auxiliaries.append(word)
        elif tag not in ("ADV", "PART") and not (tag == "PRON" and v.tag(i - 1) == "AUX"):
            break
        i -= 1
    return auxiliaries, denied, -1


def _infinitive(v: View, to: int, denied: bool, depth: int) -> Factuality:
    """Judge an infinitive by the word that governs it."""
    if denied:
        return "did-not"
    i = to - 1
    while i > 0 and v.tags[i] in ("ADV", "PRON", "PUNCT") and i > to - 3:
        i -= 1
    if v.tag(i) in ("NOUN", "PROPN", "PRON") and v.lemma(i) not in UNCERTAIN:
        verb = next((k for k in range(i - 1, max(-1, i - 7), -1) if v.tags[k] == "VERB"), -1)
        i = verb if verb >= 0 and v.lemma(verb) in HAPPENED else i
    lemma, tag = v.lemma(i), v.tag(i)
    if v.lemma(to + 1) in OUTCOMES and any(form == "VBD" for form in v.forms[:to]) and lemma not in UNCERTAIN:
        return "happened"
    if v.word(i) in ("had", "able") and tag in ("VERB", "AUX", "ADJ"):
        return judge(v, i, depth + 1)
    if lemma in DID_NOT:
        return "did-not"
    if lemma in HAPPENED:
        return judge(v, i, depth + 1) if tag in ("VERB", "ADJ") else "happened"
    return "uncertain" if lemma in UNCERTAIN else "did-not"


def _bare(v: View, at: int, depth: int) -> Factuality:
    """Judge a verb without auxiliaries by its form."""
    form = v.form(at)
    if form == "VB":
        return _base(v, at, depth)
    if form == "VBG":
        return _gerund(v, at, depth)
    if form == "NN" and (at == 0 or v.tag(at - 1) == "PUNCT") and v.tag(at + 1) in ("ADP", "DET", "PRON", "ADV"):
        return "did-not"
    if form == "VBN" and v.lemma(at - 1) == "get":
        return judge(v, at - 1, depth + 1)
    if form not in ("VBD", "VBZ", "VBP"):
        return "happened"
    if form != "VBD" and _awaited(v, at):
        return "did-not"
    if form == "VBP" and v.tag(at - 1) == "CCONJ":
        return _base(v, at, depth)
    return "uncertain" if _open_clause(v, at) else "happened"


def _base(v: View, at: int, depth: int) -> Factuality:
    """Judge a base form: joined to another verb, under "make" or "let", or an order."""
    if v.tag(at - 1) in ("CCONJ", "ADV") or v.word(at - 1) == ",":
        for i in range(at - 2, max(-1, at - 25), -1):
            if v.form(i) in ("VB", "VBP") and v.tag(i) == "VERB":
                return judge(v, i, depth + 1)
        return "did-not"
    for i in range(at - 1, max(-1, at - 6), -1):
        if v.tag(i) == "VERB":
            return judge(v, i, depth + 1) if v.lemma(i) in CAUSING else "did-not"
    if v.form(at - 1) in ("NNS", "PRP", "NN") and v.word(at - 1) != "please":
        return "happened"
    return "did-not"


def _gerund(v: View, at: int, depth: int) -> Factuality:
    """Judge a gerund or participle by the word before it, else by the verb that it hangs on."""
    before, tag = v.word(at - 1), v.tag(at - 1)
    if v.words[at] == "according":
        return "happened"
    if tag in ("ADP", "SCONJ"):
        if before in BEFORE_NONE:
            return "did-not"
        if before in BEFORE_FACT:
            return "happened"
    if tag == "VERB":
        return "did-not" if v.lemma(at - 1) in THOUGHT else judge(v, at - 1, depth + 1)
    for i in range(at - 1, max(-1, at - 30), -1):
        if v.tag(i) == "VERB" and v.form(i) != "VBG":
            return judge(v, i, depth + 1)
    for i in range(at + 1, min(at + 12, len(v.words))):
        if v.form(i) in ("MD", "VBD", "VBZ", "VBP"):
            return judge(v, i, depth + 1) if v.tag(i) == "VERB" else "did-not" if v.form(i) == "MD" else "happened"
    return "happened"


def _awaited(v: View, at: int) -> bool:
    """Say whether a present tense stands for the future: "when it opens", beside "will" or an order."""
    if not any(v.words[i] in ("when", "once", "until", "till") for i in range(max(0, at - 6), at)):
        return False
    return any(w in ("will", "'ll", "wo", "please") for w in v.words) or v.form(0) == "VB"


def _conditional(v: View, at: int) -> bool:
    """Say whether a verb stands in an if-clause, or in a wish."""
    for i in range(at - 1, max(-1, at - 15), -1):
        word = v.words[i]
        if word in ("if", "unless", "lest") and v.tags[i] == "SCONJ":
            return v.word(i - 1) not in ("even", "as", "ask", "asked", "see", "know")
        if word in (",", ";", ":", "then", "(", ")"):
            return False
    return False


def _open_clause(v: View, at: int) -> bool:
    """Say whether the verb stands in the clause of a word that leaves it open ("hope that …", "whether …")."""
    for i in range(at - 1, max(-1, at - 10), -1):
        if v.words[i] == "whether" or (v.tags[i] == "VERB" and v.lemmas[i] in OPEN):
            return True
        if v.tags[i] == "PUNCT" or (v.tags[i] == "VERB" and v.form(i) in ("VBD", "VBZ", "VBP")):
            return False
    return False
