"""Tokens and sentences: what every finder works on, made once for each sentence."""

import re
from typing import NamedTuple

from attrs import frozen

from compare.model import Part, Section
from compare.text import Span

TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*(?:st|nd|rd|th)?\b"  # numbers as one token
    r"|(?:[A-Z]\.){2,}"  # U.S.
    r"|[^\W\d_]+(?:-[^\W\d_]+)*(?=n['\u2019]t\b)|n['\u2019]t\b"  # do|n't
    r"|['\u2019](?:s|re|ve|ll|d|m)\b"  # clitics
    r"|\w+(?:-\w+)*"
    r"|[^\w\s]"
)


class Token(NamedTuple):
    """A word or a mark of a sentence: where it stands, its words, its tag (UPOS) and its lemma."""

    start: int
    end: int
    text: str
    tag: str
    lemma: str


@frozen
class Sentence:
    """A sentence of an article, with its tokens and where it stands."""

    span: Span
    tokens: tuple[Token, ...]
    section: Section = Section.BODY
    part: Part = "text"
    index: int = 0
    paragraph: int = 0
