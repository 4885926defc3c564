"""Roles: the office, rank or relation that a person is mentioned with, before or after the name."""

import re
from collections.abc import Sequence

from compare.data.titles import HEADS, HONORIFICS, KIN, MODIFIERS
from compare.extract.name_parts import Piece, titled
from compare.extract.name_spans import is_capital
from compare.extract.tokens import Token
from compare.text import Span

_NOT_BEFORE = KIN | frozenset(
    "driver worker head private model star witness suspect speaker major general second".split()
)
_STOPS = frozenset(', . ; : ) ( \u2014 \u2013 - who that which whose and but " \u201c \u201d'.split())
_SPACE = re.compile(r"\s+")


def _lower_title(tokens: Sequence[Token], first: int) -> int:
    """Return the token where a title of small letters before `first` begins; `first` if there is none."""
    at = first - 1
    if at < 0 or tokens[at].text.lower() not in HEADS or tokens[at].text in _NOT_BEFORE:
        return first
    return _modifiers(tokens, at)


def _modifiers(tokens: Sequence[Token], first: int) -> int:
    """Return where the words begin that belong to the title standing at `first`."""
    at = first
    while at > 0:
        word = tokens[at - 1].text
        low = word.lower()
        if low in MODIFIERS or low in HEADS or (titled(word) and is_capital(word)):
            at -= 1
        elif low == "and" and at > 1 and tokens[at - 2].text.lower() in HEADS:
            at -= 2
        elif low in ("'s", "\u2019s") and at > 1 and (titled(tokens[at - 2].text) or tokens[at - 2].tag == "NOUN"):
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


def before(tokens: Sequence[Token], piece: Piece) -> Span | None:
    """Return the span of the title in front of a person's name; honorifics are none."""
    start = piece.title
    if start < piece.first:
        start = _modifiers(tokens, start)
    else:
        start = _lower_title(tokens, start)
    end = piece.first
    while end > start and tokens[end - 1].text.lower() in HONORIFICS:
        end -= 1
    return Span(tokens[start].start, tokens[end - 1].end) if end > start else None


def after(tokens: Sequence[Token], last: int) -> Span | None:
    """Return the span of the apposition after a name: "the company's chief executive", "president of the club"."""
    if last + 2 >= len(tokens) or tokens[last].text != ",":
        return None
    first = last + 1
    if tokens[first].text.lower() in ("the", "a", "an", "its", "his", "her", "their"):
        first += 1
    head = -1
    for at in range(first, min(first + 7, len(tokens))):
        word = tokens[at].text
        if word.lower() in HEADS:
            head = at
        elif word in _STOPS or (
            tokens[at].tag in ("VERB", "AUX", "PRON", "SCONJ", "ADP") and word.lower() not in MODIFIERS
        ):
            break
    if head < 0:
        return None
    return Span(tokens[first].start, tokens[_complement(tokens, head + 1) - 1].end)


def _complement(tokens: Sequence[Token], at: int) -> int:
    """Return the end of "of the club", "for worldwide marketing at Apple" behind a role's head."""
    if at >= len(tokens) or tokens[at].text not in ("of", "for", "at", "in", "to"):
        return at
    end = at + 1
    while end < len(tokens) and end < at + 9:
        token = tokens[end]
        if token.text in _STOPS or token.tag in ("VERB", "AUX", "PRON", "SCONJ"):
            break
        end += 1
    while end > at and tokens[end - 1].tag not in ("NOUN", "PROPN", "NUM"):
        end -= 1
    return end


def wording(text: str, span: Span) -> str:
    """Return the role's words on one line."""
    return _SPACE.sub(" ", span.of(text))
