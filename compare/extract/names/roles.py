"""Roles: the office, rank or relation that a person is mentioned with, before or after the name."""

import re
from collections.abc import Sequence

from compare.data.titles import HEADS, HONORIFICS, KIN, MODIFIERS, NO_ROLES
from compare.extract.names.name_parts import Piece
from compare.extract.names.name_spans import is_capital
from compare.extract.names.name_words import titled
from compare.extract.tokens import Token
from compare.text import Span

_ARTICLES = frozenset("the a an its his her their our".split())
_POSSESSIVE = frozenset({"'s", "\u2019s", "'", "\u2019"})
_STOPS = frozenset(
    ', . ; : ) ( [ ] ! ? \u2014 \u2013 -- - " \u201c \u201d who that which whose and but when where'.split()
)
_LINKS = frozenset("of for at in to on with".split())
_NOT_INSIDE = frozenset({"VERB", "AUX", "PRON", "SCONJ"})
_CLOSERS = frozenset({",", ".", ";", ")", "\u2014", "\u2013", "--", "who", "and", "whose", "\u201d", '"'})
_SAID = frozenset("said says told asked added".split())
_NO_OFFICES = NO_ROLES | KIN
_OFFICES = HEADS - _NO_OFFICES
_OFFICIAL = HEADS - KIN
_SPACE = re.compile(r"\s+")
_REACH = 8


def before(tokens: Sequence[Token], piece: Piece) -> Span | None:
    """Return the span of the title in front of a person's name; forms of address are none."""
    start = piece.title
    if start < piece.first:
        start = _modifiers(tokens, start)
    elif start and tokens[start - 1].text.lower() in _OFFICES:
        start = _modifiers(tokens, start - 1)
    end = piece.first
    while end > start and tokens[end - 1].text.lower() in HONORIFICS:
        end -= 1
    return Span(tokens[start].start, tokens[end - 1].end) if end > start else _apposed(tokens, piece)


def _modifiers(tokens: Sequence[Token], first: int) -> int:
    """Return where the words begin that belong to the title standing at `first`."""
    at = first
    while at > 0:
        word = tokens[at - 1].text
        low = word.lower()
        if low in MODIFIERS or low in _OFFICIAL or (is_capital(word) and titled(word) and low not in KIN):
            at -= 1
        elif low == "and" and at > 1 and tokens[at - 2].text.lower() in HEADS:
            at -= 2
        elif low in _POSSESSIVE and at > 1 and (titled(tokens[at - 2].text) or tokens[at - 2].tag in ("NOUN", "PROPN")):
            at = _owner(tokens, at - 2)
            break
        else:
            break
    while at < first and tokens[at].text.lower() in ("and", "of", "for", "the"):
        at += 1
    return at


def _owner(tokens: Sequence[Token], at: int) -> int:
    while at > 0 and is_capital(tokens[at].text) and is_capital(tokens[at - 1].text) and titled(tokens[at - 1].text):
        at -= 1
    return at


def _apposed(tokens: Sequence[Token], piece: Piece) -> Span | None:
    """Return the span of an office that the name explains: "the foreign minister, Andrii Sybiha, said"."""
    at = piece.first - 1
    if at < 2 or tokens[at].text != "," or piece.last >= len(tokens) or tokens[piece.last].text != ",":
        return None
    head = at - 1
    if tokens[head].text.lower() not in _OFFICES:
        return None
    start = _modifiers(tokens, head)
    if start == 0 or tokens[start - 1].text.lower() in _ARTICLES or tokens[start].start < tokens[head].start:
        return Span(tokens[start].start, tokens[head].end)
    return None


def after(tokens: Sequence[Token], last: int) -> Span | None:
    """Return the span of the apposition after a name: "the company's chief executive", "president of the club"."""
    if last + 2 >= len(tokens) or tokens[last].text != ",":
        return None
    first = last + 1
    article = tokens[first].text.lower()
    first += article in _ARTICLES
    head = -1
    for at in range(first, min(first + _REACH, len(tokens))):
        low = tokens[at].text.lower()
        if low in HEADS:
            head = at
        elif low in _STOPS or low in _SAID or (tokens[at].tag in (*_NOT_INSIDE, "ADP") and low not in MODIFIERS):
            break
    if head < 0 or tokens[head].text.lower() in _NO_OFFICES:
        return None
    first += tokens[first].text == "then"
    first += first < head and tokens[first].text == "the"
    end = _complement(tokens, head + 1)
    closed = end >= len(tokens) or tokens[end].text in _CLOSERS or tokens[end].text.isdigit()
    if not closed or (article == "the" and end == first + 1):
        return None
    return Span(tokens[first].start, tokens[end - 1].end)


def _complement(tokens: Sequence[Token], at: int) -> int:
    """Return the end of "of the club", "for worldwide marketing at Apple" behind a role's head."""
    if at >= len(tokens) or tokens[at].text not in _LINKS:
        return at
    end = at + 1
    while end < len(tokens) and end < at + 16:
        token = tokens[end]
        if token.tag in _NOT_INSIDE or (token.text in _STOPS and not _joins(tokens, end)):
            break
        end += 1
    while end > at and tokens[end - 1].tag not in ("NOUN", "PROPN", "NUM"):
        end -= 1
    return at if end and tokens[end - 1].text == "time" else end


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Say whether an "and" stands inside a name or between two nouns: "of the House and Senate"."""
    if tokens[at].text != "and" or at + 1 >= len(tokens):
        return False
    return tokens[at - 1].tag == tokens[at + 1].tag and tokens[at + 1].tag in ("NOUN", "PROPN")


def wording(text: str, span: Span) -> str:
    """Return the role's words on one line."""
    return _SPACE.sub(" ", span.of(text))
