"""Cues of attribution in a sentence: the verbs of `compare.data.reporting_verbs`, with their group and voice."""

from enum import Enum
from typing import NamedTuple

from compare.data import reporting_verbs as table
from compare.extract.speech.cue_words import FORMS, NOUNS, VERBS, Takes
from compare.extract.speech.phrases import Sight


class Form(Enum):
    """How a verb stands in its clause."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    PASSIVE = "passive"


class Cue(NamedTuple):
    """A cue verb: its place among the words, its lemma, where its group begins, how it stands."""

    at: int
    lemma: str
    first: int
    form: Form
    takes: Takes


_BE = frozenset(["be", "is", "are", "was", "were", "been", "being", "'s", "\u2019s", "'re", "\u2019re", "am", "'m"])
_HAVE = frozenset(["has", "have", "had", "having", "'ve", "\u2019ve"])
_ANY_VERB = Takes(quote=True)


def cues(sight: Sight) -> list[Cue]:
    """Find the cue verbs of a sentence outside its quotations, in order."""
    found = []
    lows, codes = sight.lows, sight.codes
    for at, low in enumerate(lows):
        lemma = FORMS.get(low)
        if lemma is not None and lemma in VERBS:
            if codes[at] == "v" or _misread(sight, at):
                found.append(Cue(at, lemma, *_group(sight, at), VERBS[lemma]))
        elif low == "it" and at > 1 and lows[at - 1] in ("put", "puts"):
            found.append(Cue(at, "put", at - 1, Form.FINITE, _ANY_VERB))
        elif sight.quotes and codes[at] == "v" and _beside_quote(sight, at):
            found.append(Cue(at, sight.words[at].lemma, *_group(sight, at), _ANY_VERB))
    return found


def _beside_quote(sight: Sight, at: int) -> bool:
    """Say whether a verb of any sense must introduce the quotation beside it ("...," he fumed; he sighed: "...")."""
    codes = sight.codes
    start = sight.opens.get(at)
    if start and codes[start - 1] == "Q":
        return True
    return codes[at + 1 : at + 3] in (":Q", ",Q") and codes[at - 1] not in "vx,"


def noun_cues(sight: Sight) -> list[tuple[int, frozenset[str]]]:
    """Find the nouns of saying and thinking, each with its prepositions."""
    lows, codes = sight.lows, sight.codes
    if NOUNS.keys().isdisjoint(lows):
        return []
    return [(at, NOUNS[lows[at]]) for at in range(len(lows) - 2) if codes[at] == "n" and lows[at] in NOUNS]


def _misread(sight: Sight, at: int) -> bool:
    """Say whether a word that is tagged otherwise must be a verb: a sure form of saying after a subject."""
    word = sight.words[at]
    return word.text in ("said", "says", "told", "added") and sight.codes[at] in "nNavx"


def _group(sight: Sight, at: int) -> tuple[int, Form]:
    """Return where the verb group begins, and how the verb stands."""
    words, codes = sight.words, sight.codes
    first = at
    passive = False
    perfect = False
    infinitive = False
    while first > 0 and codes[first - 1] in "xrgt" and at - first < 7:
        text = words[first - 1].text.lower()
        if text == "to":
            infinitive = True
        if not passive and text in _BE:
            passive = True
        perfect = perfect or text in _HAVE
        first -= 1
        if infinitive:
            break
    while first < at and codes[first] == "r":
        first += 1
    word = words[at]
    low = word.text.lower()
    if low.endswith("ing"):
        progressive = passive
        if not progressive:
            return first, Form.INFINITIVE if infinitive else Form.PARTICIPLE
        return first, Form.FINITE
    if passive and _participle(low, word.fine):
        return first, Form.PASSIVE
    if infinitive:
        return first, Form.INFINITIVE
    if word.fine == "VBN" and not perfect and first == at and low in FORMS and _reduced(sight, at, FORMS[low]):
        return first, Form.PASSIVE
    return first, Form.FINITE


def _reduced(sight: Sight, at: int, lemma: str) -> bool:
    """Say whether a bare participle is passive ("the plan announced on Monday"), and no past tense misread."""
    after = sight.codes[at + 1 : at + 2]
    start = sight.opens.get(at)
    if start is not None and sight.codes[max(0, start - 1) : start] in ("Q", "q", ":"):
        return False
    if sight.codes[at - 1 : at] in ("N", "p", "w") and after != ".":
        return False
    if after == "i" and sight.lows[at + 1] in VERBS[lemma].prepositions:
        return False
    return lemma in table.NAMING or after in ("", "i", ",", ".", "r", "T", ")", "t")


def _participle(low: str, fine: str) -> bool:
    """Say whether a form can be a past participle."""
    return fine == "VBN" or low.endswith(("ed", "en", "wn")) or low in ("said", "told", "thought", "heard", "found")
