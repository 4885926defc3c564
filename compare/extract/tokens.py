"""Tokens and sentences: what every finder works on, made once for each sentence."""

import re
from typing import NamedTuple

from attrs import frozen

from compare.extract.lemmas import lemma
from compare.extract.tagger import lowered, tagger
from compare.model import Part, Section
from compare.text import Span

_MARKS = "\u0300-\u036f\u00ad"  # combining accents and soft hyphens stay in their word
TOKEN = re.compile(
    r"https?://[^\s<>]*[\w/]|[@#]\w+"
    rf"|\w+(?:[.,]\d+)+(?:-?[^\W\d_][\w{_MARKS}-]*\w)?%?(?<!%)"  # 1,000.5 and 3.4m
    r"|(?:[^\W\d_]\.){2,}(?:-\w+)*"  # U.S. and U.S.-led
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|Inc|Corp|Ltd|Jr|Sr|vs|No)\.(?=\s)"
    rf"|[\w{_MARKS}]+(?:['\u2019-](?=\w)[\w{_MARKS}]+)*"
    r"|\.{2,}|-{2,}|['\u2018\u2019]{2}|[^\w\s]"
)
_CLITIC = re.compile(r"(?i)(.+?)(n['\u2019]t|['\u2019](?:s|re|ve|ll|d|m))$")


class Token(NamedTuple):
    """A word or a mark of a sentence: where it stands, its words, its tag (UPOS) and its lemma.

    `fine` is the Penn tag where it says more than the tag: the form of a verb (VBD, VBN, …), NN or NNS, WP, RP.
    """

    start: int
    end: int
    text: str
    tag: str
    lemma: str
    fine: str = ""


@frozen
class Sentence:
    """A sentence of an article, with its tokens and where it stands."""

    span: Span
    tokens: tuple[Token, ...]
    section: Section = Section.BODY
    part: Part = "text"
    index: int = 0
    paragraph: int = 0


def _forms(text: str, span: Span) -> tuple[list[int], list[str]]:
    starts: list[int] = []
    forms: list[str] = []
    for found in TOKEN.finditer(text, span.start, span.end):
        form, start = found[0], found.start()
        if "'" in form or "\u2019" in form:
            split = _CLITIC.match(form)
            if split:
                starts += start, start + split.start(2)
                forms += split.groups()
                continue
        starts.append(start)
        forms.append(form)
    return starts, forms


def tokenize(text: str, span: Span) -> tuple[Token, ...]:
    """Return the tagged and lemmatised tokens of one sentence; offsets are into `text`."""
    starts, forms = _forms(text, span)
    machine = tagger()
    tokens = []
    for start, form, index in zip(starts, forms, machine.tag(forms), strict=True):
        tag, fine = machine.tags[index]
        tokens.append(Token(start, start + len(form), form, tag, lemma(lowered(form), tag, fine), fine))
    return tuple(tokens)
