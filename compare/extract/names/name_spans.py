"""Runs of capitalised words: where a name may stand."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.data.organisations import PLACE_WITH_OF, SUFFIXES, WITH_FOR, WITH_OF
from compare.data.titles import HEADS
from compare.data.titles import WITH_OF as TITLES_WITH_OF
from compare.extract.names.name_words import titled
from compare.extract.tokens import Token
from compare.naming.gazetteer import common_words, known_bodies

PARTICLES = frozenset(
    "de da del della der den van von di du des la le el al bin bint ibn abu dos das ter ten zu af av ben".split()
)
TAILS = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_LEGAL = frozenset({"Inc", "Inc.", "Ltd", "Ltd.", "LLC", "L.L.C.", "LLP", "Corp", "Corp.", "Co.", "PLC", "S.A."})
_ARTICLE_NAME = re.compile(r"(?:al|el|ad|as|ash|az|an|ar|at|ul|ud|d|l|de|bin|ibn)['\u2019-][^\W\d_]")
_OPENERS = frozenset("\"'\u201c\u2018\u00ab\u201e:;(\u2022\u2014\u2013-*[|/")


_LONGEST = 24  # words of a run: longer ones are lists or headlines


class Run(NamedTuple):
    """Tokens `first` to `last` (exclusive) of a sentence; `opening`: the first word would have a capital anyway.

    `peeled`: a label, a place or a body stood before it in the same run.
    """

    first: int
    last: int
    opening: bool
    peeled: bool = False


def written(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return the tokens as they are printed, with single spaces."""
    if last - first == 1:
        return tokens[first].text
    parts = [tokens[first].text]
    for at in range(first + 1, last):
        if tokens[at].start != tokens[at - 1].end:
            parts.append(" ")
        parts.append(tokens[at].text)
    return "".join(parts)


@lru_cache(maxsize=8192)
def is_capital(form: str) -> bool:
    """Say whether a word is printed as a name is: a capital first, or after an article of names ("al-Assad")."""
    if form[0].isupper():
        return True
    if len(form) < 4 or not form[0].islower() or form.islower():
        return False
    met = _ARTICLE_NAME.match(form)
    return form[met.end() - 1].isupper() if met else False


def _particles(tokens: tuple[Token, ...], at: int) -> int:
    """Count the particles of a person's name ("van der") that a capital follows."""
    for width in (1, 2):
        if at + width >= len(tokens) or tokens[at + width - 1].text not in PARTICLES:
            return 0
        if is_capital(tokens[at + width].text):
            return width
    return 0


def _of(tokens: tuple[Token, ...], first: int, at: int) -> int:
    """Count the words of "of" or "of the" where what stands before takes it: a body, a place, an office."""
    head = tokens[at - 1].text
    office = head.lower() in TITLES_WITH_OF and all(titled(token.text) for token in tokens[first:at])
    if head not in WITH_OF and head not in PLACE_WITH_OF and not office:
        return 0
    return _after_article(tokens, at)


def _after_article(tokens: tuple[Token, ...], at: int) -> int:
    """Count a small word and the article behind it where a capital follows."""
    width = 2 if tokens[at + 1].text == "the" else 1
    return width if at + width < len(tokens) and is_capital(tokens[at + width].text) else 0


def _and(tokens: tuple[Token, ...], first: int, at: int) -> int:
    """Count the words of an "and" that stands inside one name: "Department of Health and Human Services"."""
    follow = tokens[at + 1].text
    common = common_words()
    if not is_capital(follow) or follow.lower() in HEADS or (follow.lower() not in common and follow not in SUFFIXES):
        return 0
    if follow in WITH_OF or follow in known_bodies():
        return 0
    inside = [token.text for token in tokens[first:at]]
    if not {"of", "for", "on"}.isdisjoint(inside):
        return 1
    if len(inside) > 3 or inside[-1].lower() not in common:
        return 0
    end = at + 1
    while end + 1 < len(tokens) and is_capital(tokens[end + 1].text):
        end += 1
    return 1 if tokens[end].text in SUFFIXES and end > at + 1 else 0


def _bridge(tokens: tuple[Token, ...], first: int, at: int) -> int:
    """Count the words that lead on from a run to its next capitalised word; 0: the run ends here."""
    if at + 1 >= len(tokens):
        return 0
    word, follow = tokens[at].text, tokens[at + 1].text
    if word == ",":
        return 1 if follow in TAILS or follow in _LEGAL else 0
    if word in ("&", "+"):
        return 1 if is_capital(follow) else 0
    if word == "of":
        return _of(tokens, first, at)
    if word == "in":
        return 1 if f"{written(tokens, first, at)} in {follow}" in known_bodies() else 0
    if word in ("for", "on"):
        return _after_article(tokens, at) if any(t.text in WITH_FOR for t in tokens[first:at]) else 0
    if word == "and":
        return _and(tokens, first, at)
    return _particles(tokens, at) if word in PARTICLES else 0


def runs(text: str, tokens: tuple[Token, ...]) -> list[Run]:
    """Return the runs of capitalised words of a sentence, with the small words that names have inside."""
    found: list[Run] = []
    capitals = [at for at, token in enumerate(tokens) if not token.text.islower() and is_capital(token.text)]
    count, beyond = len(tokens), 0
    for first in capitals:
        if first < beyond:
            continue
        at = first + 1
        while at < min(count, first + _LONGEST) and "\n" not in text[tokens[at - 1].end : tokens[at].start]:
            if is_capital(tokens[at].text):
                at += 1
                continue
            width = _bridge(tokens, first, at)
            if not width:
                break
            at += width + 1
        found.append(Run(first, at, first == 0 or tokens[first - 1].text in _OPENERS))
        beyond = at
    return found
