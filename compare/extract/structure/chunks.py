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
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", '"': '"', "\u201c": '"', "\u201d": '"', "''": '"',
    "\u00ab": '"', "\u00bb": '"', "(": "(", "[": "(", ")": ")", "]": ")", "-": "~", "%": "$", "\u2026": "-", "...": "-",
}  # fmt: skip

# What the characters of a phrase are: a noun chunk N, a verb group F (finite), I (with "to"), G (-ing), E (participle),
# A (adjective phrase), p (preposition), W (relative or interrogative), S (conjunction that subordinates), C (that
# coordinates), R (adverb), marks as they are.
_MODIFIER = r"(?:r{0,2}[jmuL$]|jc(?=r?j)|(?<=[djms$])r?[VG](?=[jmnN$])|(?<=[jm]),(?=j))"
_NOUNS = r"(?:[nN$]|w(?!w{0,3}[Npd])|(?<=[nN])~(?=[nN])|m(?=[nNm$])|(?<=N)j(?=N))"
_ABOUT = r"(?:[jr]T(?=[m$d])|iL(?=[m$d])|u(?=[m$]))?"  # more than, at least, about
_NOUN = (
    rf"{_ABOUT}(?:(?:d{{0,3}}{_MODIFIER}{{0,8}}[nNwm$]{{1,12}}|p)s){{0,4}}"
    rf"(?:d{{0,3}}(?:{_MODIFIER}{{0,8}}{_NOUNS}{{1,30}}[wm]?|r?m\$?|(?<=d)(?:V|(?:r?j){{1,3}}))|d(?![jVGnN])|p|w+)"
)
_HELP = r"[Mbho](?:[rx]{0,3}[Mbhoka]){0,4}"
PHRASES = re.compile(
    rf"(?P<F>{_HELP}(?:[rx]{{0,3}}[BVGDP])?|[DP])"
    r"|(?P<I>(?:t|z(?=r?B))r{0,2}(?:[kah]r?){0,3}[BVGP]?)"
    rf"|(?P<N>{_NOUN})"
    r"|(?P<G>x?(?:[ka]r?){1,3}[VG]|G)|(?P<E>x?[VB]|k|a)|(?P<A>r{0,2}j(?:cr?j)?)"
    r"|(?P<q>.)",
    re.DOTALL,
)
_NEAR = {
    "than": "T",
    "least": "L",
    "to": "z",
    **dict.fromkeys(("about", "around", "nearly", "over", "under", "almost"), "u"),
}
_SINGLE = {"i": "p", "u": "p", "z": "p", "T": "p", "L": "A", "Q": "W", "S": "S", "c": "C", "r": "R", "~": "-"}


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
        if fine == "MD":
            return "M"
        if lemma == "be":
            return "b" if fine in ("VBP", "VBZ", "VBD") else "a"
        return "o" if lemma != "have" else "k" if fine == "VBG" else "h"
    if tag == "PUNCT":
        return _MARKS.get(lemma, "-")
    if tag == "PRON" or tag == "DET":
        return "Q" if fine in ("WP", "WDT") or lemma in ("whose", "who") else _TAGS["DET" if fine == "PRP$" else tag]
    if tag == "PART":
        return {"to": "t", "not": "x", "'s": "s"}.get(lemma, "s" if lemma.endswith(("'s", "\u2019s")) else "x")
    if fine == "WRB" or fine == "RP":
        return "S" if fine == "WRB" else "r"
    if (tag == "NOUN" or tag == "PROPN") and lemma.lower() in TIME_NOUNS:
        return "w"
    return _NEAR.get(lemma, _TAGS[tag]) if tag in ("ADP", "ADV", "ADJ", "SCONJ") else _TAGS[tag]


def codes(tokens: Sequence[Token]) -> str:
    """Return a character for every token."""
    return "".join(["d" if token.text == "her" else _code(*token[3:6]) for token in tokens])


def phrases(tokens: Sequence[Token]) -> list[Phrase]:
    """Return the phrases of a sentence in order; quotation marks belong to none, and phrases reach over them."""
    line = codes(tokens)
    places: Sequence[int] = range(len(line) + 1)
    if '"' in line:
        places = [at for at, code in enumerate(line) if code != '"']
        line = line.replace('"', "")
    found = []
    new = tuple.__new__
    for match in PHRASES.finditer(line):
        first, last = match.span()
        kind, words = match.lastgroup, line[first:last]
        if kind == "q":
            kind = _SINGLE.get(words, words)
        found.append(new(Phrase, (kind, places[first], places[last - 1] + 1, words)))
    return found
