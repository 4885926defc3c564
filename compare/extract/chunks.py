"""Phrases of a sentence: noun chunks, verb groups and what stands between them, in order.

Chunks as Abney has them (Parsing by Chunks, 1991), found by one pattern over a string with a character for each word
(the cascades of FASTUS, Hobbs et al. 1997): the tags decide, a few function words by themselves.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.data.clause_words import PREPOSITIONAL, TIME_NOUNS
from compare.extract.tokens import Token

_VERBS = {"VB": "B", "VBP": "P", "VBZ": "P", "VBD": "D", "VBN": "V", "VBG": "G"}
_TAGS = {
    "NOUN": "n", "PROPN": "N", "PRON": "p", "DET": "d", "ADJ": "j", "NUM": "m", "ADV": "r", "ADP": "i", "PART": "x",
    "SCONJ": "S", "CCONJ": "c", "PUNCT": "-", "SYM": "$", "INTJ": "x", "X": "N",
}  # fmt: skip
_MARKS = {
    ",": ",", ";": ";", ":": ";", ".": ".", "!": ".", "?": ".", '"': '"', "\u201c": '"', "\u201d": '"', "''": '"',
    "\u00ab": '"', "\u00bb": '"', "(": "(", "[": "(", ")": ")", "]": ")", "-": "h", "%": "$", "\u2026": "-", "...": "-",
}  # fmt: skip

# What the characters of a phrase are: a noun chunk N, a verb group F (finite), I (with "to"), G (-ing), E (participle),
# A (adjective phrase), p (preposition), W (relative or interrogative), S (conjunction that subordinates), C (that
# coordinates), R (adverb), marks as they are.
_MODIFIER = r"(?:r{0,2}[jm$]|jc(?=r?j)|(?<=[djms$])r?[VG](?=[jmnN$])|(?<=[jm]),(?=j))"
_NOUNS = r"(?:[nN$]|w(?!w{0,3}[Npd])|(?<=[nN])h(?=[nN])|m(?=[nNm$]))"
_NOUN = (
    rf"(?:(?:[dD]{{0,3}}{_MODIFIER}{{0,8}}[nNwm$]{{1,12}}|p)s){{0,4}}"
    rf"(?:[dD]{{0,3}}(?:{_MODIFIER}{{0,8}}{_NOUNS}{{1,30}}[wm]?|r?m\$?|(?<=d)[jV])|d(?![jVGnN])|p|w+)"
)
_HELP = r"[Mbho](?:[rx]{0,3}[Mbhoka]){0,4}"
PHRASES = re.compile(
    rf"(?P<F>{_HELP}(?:[rx]{{0,3}}[BVGDP])?|[DP])"
    r"|(?P<I>tr{0,2}(?:[ka]r?){0,3}[BVGP]?)"
    rf"|(?P<N>{_NOUN})"
    r"|(?P<G>x?(?:[ka]r?){1,3}[VG]|G)|(?P<E>x?[VBk])|(?P<A>r{0,2}j(?:cr?j)?)"
    r"|(?P<q>.)",
    re.DOTALL,
)
_SINGLE = {"i": "p", "Q": "W", "S": "S", "c": "C", "r": "R", "h": "-"}


class Phrase(NamedTuple):
    """A phrase: what it is, its first token, the one after its last, and the codes of its words."""

    kind: str
    first: int
    last: int
    codes: str


@lru_cache(maxsize=8192)
def _code(tag: str, lemma: str, fine: str) -> str:
    """Return the character of a word: of its tag, or its own for the words that hold a sentence together."""
    if tag == "VERB":
        return "i" if fine == "VBG" and lemma in PREPOSITIONAL else _VERBS[fine]
    if tag == "AUX":
        finite = fine in ("VBP", "VBZ", "VBD")
        if fine == "MD":
            return "M"
        return ("b" if finite else "a") if lemma == "be" else ("h" if finite else "k") if lemma == "have" else "o"
    if tag == "PUNCT":
        return _MARKS.get(lemma, "-")
    if tag == "PRON" or tag == "DET":
        return "Q" if fine in ("WP", "WDT") or lemma in ("whose", "who") else _TAGS["DET" if fine == "PRP$" else tag]
    if tag == "PART":
        return {"to": "t", "not": "x", "'s": "s"}.get(lemma, "s" if lemma.endswith(("'s", "\u2019s")) else "x")
    if tag == "ADV" and fine == "WRB":
        return "S"
    if (tag == "NOUN" or tag == "PROPN") and lemma.lower() in TIME_NOUNS:
        return "w"
    return _TAGS[tag]


def codes(tokens: Sequence[Token]) -> str:
    """Return a character for every token."""
    return "".join([_code(*token[3:]) for token in tokens])


def phrases(tokens: Sequence[Token]) -> list[Phrase]:
    """Return the phrases of a sentence; together they cover all its tokens."""
    line = codes(tokens)
    found = []
    for match in PHRASES.finditer(line):
        first, last = match.span()
        kind = match.lastgroup or "q"
        words = match[0]
        found.append(Phrase(_SINGLE.get(words, words) if kind == "q" else kind, first, last, words))
    return found
