"""Cue words: every form of the words of `compare.data.reporting_verbs`, and what each can take as its content."""

import re
from typing import NamedTuple

from compare.data import reporting_nouns
from compare.data import reporting_verbs as table

_VOWELS = re.compile(r"[aeiouy]+")


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


def _verbs() -> dict[str, Takes]:
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
        doubled = lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"
        return (*plain[:2], *doubled) if len(_VOWELS.findall(lemma)) == 1 else (*plain, *doubled)
    return plain


def _forms() -> dict[str, str]:
    """Return the lemma of every form of every cue verb."""
    forms = {form: lemma for lemma in VERBS for form in inflections(lemma)}
    return {**forms, **table.IRREGULAR}


VERBS = _verbs()
FORMS = _forms()
NOUNS = {
    form: frozenset(prepositions.split())
    for noun, prepositions in reporting_nouns.NOUNS.items()
    for form in (noun, noun + "s")
}
CUE_FORMS = frozenset([*FORMS, *NOUNS, "according", "put", "puts"])


def is_cue(form: str) -> bool:
    """Say whether a form belongs to a verb that can have a clause or a quotation as its content."""
    lemma = FORMS.get(form.lower())
    return lemma is not None and lemma in VERBS and (VERBS[lemma].clause or VERBS[lemma].naming)


def puts_into_words(cue: str) -> bool:
    """Say whether a cue, as it stands in the text, makes its content something said or believed.

    Only then is the content the source's statement and not the outlet's: "said", "went on to say", "according to",
    "believes", but not "praised" or "wants".
    """
    last = cue.lower().split()[-1:]
    lemma = FORMS.get(last[0], last[0]) if last else ""
    return lemma in table.SPEECH or lemma in table.ASIDE or cue.lower() == "according to" or not cue[:1].isalpha()
