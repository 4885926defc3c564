"""Cues of attribution in a sentence: the verbs of `compare.data.reporting_verbs`, with their group and voice."""

from enum import Enum
from typing import NamedTuple

from compare.data import reporting_verbs as table
from compare.extract.phrases import Sight


class Form(Enum):
    """How a verb stands in its clause."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    PASSIVE = "passive"


class Takes(NamedTuple):
    """What a cue verb can have as its content."""

    clause: bool = False
    speech: bool = False
    aside: bool = False
    addressee: bool = False
    quote: bool = False
    thing: bool = False
    infinitive: bool = False
    naming: bool = False
    seeming: bool = False
    prepositions: frozenset[str] = frozenset()
    charges: frozenset[str] = frozenset()


class Cue(NamedTuple):
    """A cue verb: its place among the words, its lemma, where its group begins, how it stands."""

    at: int
    lemma: str
    first: int
    form: Form
    takes: Takes


def _lemmas() -> dict[str, Takes]:
    """Join the tables: what each verb takes."""
    every = set(table.CLAUSE | table.ADDRESSEE | table.BESIDE_QUOTE | table.OBJECT | table.INFINITIVE)
    every |= table.NAMING | table.SEEMING | set(table.PREPOSITION) | set(table.CHARGE)
    return {
        lemma: Takes(
            clause=lemma in table.CLAUSE,
            speech=lemma in table.SPEECH,
            aside=lemma in table.ASIDE,
            addressee=lemma in table.ADDRESSEE,
            quote=lemma in table.BESIDE_QUOTE or lemma in table.CLAUSE or lemma in table.ADDRESSEE,
            thing=lemma in table.OBJECT,
            infinitive=lemma in table.INFINITIVE,
            naming=lemma in table.NAMING,
            seeming=lemma in table.SEEMING,
            prepositions=frozenset(table.PREPOSITION.get(lemma, "").split()),
            charges=frozenset(table.CHARGE.get(lemma, "").split()),
        )
        for lemma in sorted(every)
    }


def inflections(lemma: str) -> tuple[str, ...]:
    """Return the regular forms of a verb, itself included (Quirk et al. 1985, 3.5-3.10)."""
    stem = lemma.removesuffix("e")
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    sibilant = lemma.endswith(("s", "x", "ch", "sh", "z", "go"))
    plain = (lemma, lemma + ("es" if sibilant else "s"), stem + "ed", (lemma if lemma.endswith("ee") else stem) + "ing")
    if lemma[-1] in "bdglmnprt" and lemma[-2] in "aeiou" and lemma[-3] not in "aeiou":
        return (*plain, lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing")
    return plain


def _forms() -> dict[str, str]:
    """Return the lemma of every form of every cue verb."""
    forms = {form: lemma for lemma in _VERBS for form in inflections(lemma)}
    return {**forms, **table.IRREGULAR}


_VERBS = _lemmas()
_FORMS = _forms()
_NOUNS = {
    form: frozenset(prepositions.split()) for noun, prepositions in table.NOUNS.items() for form in (noun, noun + "s")
}
_BE = frozenset(["be", "is", "are", "was", "were", "been", "being", "'s", "\u2019s", "'re", "\u2019re", "am", "'m"])
_HAVE = frozenset(["has", "have", "had", "having", "'ve", "\u2019ve"])
_NOMINAL_BEFORE = frozenset("dhais0o")


def is_cue(form: str) -> bool:
    """Say whether a form belongs to a verb that can have a clause or a quotation as its content."""
    lemma = _FORMS.get(form.lower())
    return lemma is not None and lemma in _VERBS and (_VERBS[lemma].clause or _VERBS[lemma].naming)


def cues(sight: Sight) -> list[Cue]:
    """Find the cue verbs of a sentence outside its quotations, in order."""
    found = []
    for at, word in enumerate(sight.words):
        lemma = _FORMS.get(word.text.lower())
        if lemma is None or lemma not in _VERBS:
            continue
        if word.tag != "VERB" and not _misread(sight, at):
            continue
        first, form = _group(sight, at)
        found.append(Cue(at, lemma, first, form, _VERBS[lemma]))
    return found


def noun_cues(sight: Sight) -> list[tuple[int, frozenset[str]]]:
    """Find the nouns of saying and thinking, each with its prepositions."""
    words = sight.words
    return [
        (at, _NOUNS[words[at].text.lower()])
        for at in range(len(words) - 2)
        if sight.codes[at] == "n" and words[at].text.lower() in _NOUNS
    ]


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
    if word.fine == "VBN" and not perfect and first == at and _reduced(sight, at, _FORMS[low]):
        return first, Form.PASSIVE
    return first, Form.FINITE


def _reduced(sight: Sight, at: int, lemma: str) -> bool:
    """Say whether a bare participle is passive ("the plan announced on Monday"), and no past tense misread."""
    after = sight.codes[at + 1 : at + 2]
    if sight.codes[at - 1 : at] in ("N", "p", "w") and after != ".":
        return False
    if after == "i" and sight.words[at + 1].text.lower() in _VERBS[lemma].prepositions:
        return False
    return lemma in table.NAMING or after in ("", "i", ",", ".", "r", "T", ")", "t")


def _participle(low: str, fine: str) -> bool:
    """Say whether a form can be a past participle."""
    return fine == "VBN" or low.endswith(("ed", "en", "wn")) or low in ("said", "told", "thought", "heard", "found")
