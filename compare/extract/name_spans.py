"""Runs of capitalised words: where a name may stand."""

import re
from typing import NamedTuple

from compare.data.organisations import PLACE_WITH_OF, SUFFIXES, WITH_FOR, WITH_OF
from compare.data.titles import WITH_OF as TITLES_WITH_OF
from compare.extract.tokens import Sentence, Token
from compare.naming.gazetteer import common_words

PARTICLES = frozenset(
    "de da del della der den van von di du des la le el al bin bint ibn abu dos das ter ten zu af av ben".split()
)
_ARTICLE_NAME = re.compile(r"(?:al|el|ad|as|ash|az|an|ar|at|ul|ud|d|l|de|bin|ibn)['\u2019-][^\W\d_]")
_OF_HEADS = WITH_OF | PLACE_WITH_OF | frozenset(word.capitalize() for word in TITLES_WITH_OF)
_TAILS = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "Inc", "Inc.", "Ltd", "Ltd.", "LLC", "LLP", "Corp", "Corp."})
_OPENERS = frozenset("\"'\u201c\u2018\u00ab\u201e:;(\u2022\u2014\u2013-*[|")


class Run(NamedTuple):
    """Tokens `first` to `last` (exclusive) of a sentence; `opening`: the first word would have a capital anyway."""

    first: int
    last: int
    opening: bool


def is_capital(form: str) -> bool:
    """Say whether a word is printed as a name is: a capital first, or after an article of names ("al-Assad")."""
    if form[0].isupper():
        return True
    if len(form) < 4 or not form[0].islower() or form.islower():
        return False
    met = _ARTICLE_NAME.match(form)
    return bool(met) and form[met.end() - 1].isupper() if met else False


def _initial(tokens: tuple[Token, ...], at: int) -> bool:
    return len(tokens[at - 1].text) == 1 and tokens[at - 1].end == tokens[at].start


def _particles(tokens: tuple[Token, ...], at: int) -> int:
    for width in (1, 2):
        if at + width < len(tokens) and tokens[at + width - 1].text in PARTICLES:
            if is_capital(tokens[at + width].text):
                return width
        else:
            break
    return 0


def _after_of(tokens: tuple[Token, ...], at: int) -> int:
    for width in (1, 2):
        if at + width < len(tokens) and is_capital(tokens[at + width].text):
            return width
        if at + 1 < len(tokens) and tokens[at + 1].text != "the":
            break
    return 0


def _joined(tokens: tuple[Token, ...], first: int, at: int) -> int:
    """Count the words of an "and" that stands inside one name."""
    follow = at + 1
    if follow >= len(tokens) or not is_capital(tokens[follow].text):
        return 0
    common = common_words()
    if tokens[follow].text.lower() not in common and tokens[follow].text not in SUFFIXES:
        return 0
    inside = [token.text for token in tokens[first:at]]
    if any(word in WITH_OF or word in WITH_FOR for word in inside):
        return 1
    if len(inside) == 1 and inside[0].lower() in common:
        end = follow
        while end + 1 < len(tokens) and is_capital(tokens[end + 1].text):
            end += 1
        return 1 if tokens[end].text in SUFFIXES else 0
    return 0


def _bridge(tokens: tuple[Token, ...], first: int, at: int) -> int:
    """Count the words that lead on from a run to its next capitalised word; 0: the run ends here."""
    word, following = tokens[at].text, at + 1
    if following >= len(tokens):
        return 0
    capital = is_capital(tokens[following].text)
    if word == ".":
        return 1 if capital and _initial(tokens, at) else 0
    if word in ("&", "+"):
        return 1 if capital else 0
    if word == ",":
        return 1 if tokens[following].text in _TAILS else 0
    if word == "of":
        return _after_of(tokens, at) if tokens[at - 1].text in _OF_HEADS else 0
    if word in ("for", "on"):
        return 1 if capital and any(t.text in WITH_FOR for t in tokens[first:at]) else 0
    if word == "and":
        return _joined(tokens, first, at)
    return _particles(tokens, at) if word in PARTICLES else 0


def runs(text: str, sentence: Sentence) -> list[Run]:
    """Return the runs of capitalised words of a sentence, with the small words that names have inside."""
    tokens = sentence.tokens
    found: list[Run] = []
    at, count = 0, len(tokens)
    while at < count:
        if not is_capital(tokens[at].text):
            at += 1
            continue
        first = at
        at += 1
        while at < count and "\n" not in text[tokens[at - 1].end : tokens[at].start]:
            if is_capital(tokens[at].text):
                at += 1
                continue
            width = _bridge(tokens, first, at)
            if not width:
                break
            at += width + 1
        opening = first == 0 or tokens[first - 1].text in _OPENERS
        found.append(Run(first, at, opening))
    return found
