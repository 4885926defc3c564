"""Tokens and sentences: what every finder works on, made once for each sentence."""

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import field, frozen

from compare.data.abbreviations import EITHER, LEANING, NUMBERED
from compare.extract.structure.tagger import tagger
from compare.extract.view import Token as Token
from compare.extract.view import View, view
from compare.model import Part, Section
from compare.text import Span

TOKEN = re.compile(
    r"(?=\S)(?:[A-Za-z]+(?=[ ,])"  # most words: nothing else to try
    r"|(?:[^\W\d_]\.){2,}(?:-\w+)*"  # U.S., U.S.-led
    r"|(?:https?://|www\.)[^\s<>\"]+(?<![.,;:!?)])|Ph\.D\."
    r"|[^\W\d]\w*(?:[-'\u2019\u2011]\w+|[\u0300-\u036f\u00ad]\w*)*"  # words, air-to-air, don't, O'Brien, accents
    r"|\d+(?:[.,]\d+)*(?:[^\W\d_]\w*)?(?:-[^\W\d_]+)*"  # 1,000.5, 26th, 43bn, 40-year-old
    r"|['\u2019](?:[sdm]|re|ve|ll)\b|\.{2,}|-{2,}|[^\w\s])"
)
_CLITICS = ("n't", "'s", "'re", "'ve", "'ll", "'d", "'m")
_ABBREVIATIONS = frozenset(word.lower() for word in LEANING | NUMBERED | EITHER)


@frozen
class Sentence:
    """A sentence of an article, with its tokens and where it stands."""

    span: Span
    tokens: tuple[Token, ...]
    section: Section = Section.BODY
    part: Part = "text"
    index: int = 0
    paragraph: int = 0
    view: View = field(init=False, eq=False, repr=False)

    @view.default
    def _columns(self) -> View:
        """Set the tokens out in columns."""
        return view(self.tokens)


def tokenize(text: str, span: Span) -> tuple[Token, ...]:
    """Return the tagged and lemmatised tokens of one sentence; offsets are into `text`."""
    words = forms(text[span.start : span.end])
    found = []
    find, new, at = text.find, tuple.__new__, span.start
    for form, (tag, base, fine, low) in zip(words, tagger().words(_unheadlined(words)), strict=True):
        start = find(form, at)
        at = start + len(form)
        found.append(new(Token, (start, at, form, tag, base, fine, low)))
    return tuple(found)


def forms(sentence: str) -> list[str]:
    """Split a sentence into words and marks; nothing but white space is left out.

    As the Penn treebank has it, clitics are words of their own ("do|n't", "Kyiv|'s", "can|not"); unlike there,
    words with hyphens stay whole.
    """
    found = TOKEN.findall(sentence)
    if "." in found[:-1]:
        found = _abbreviated(found, sentence)
    if "'" in sentence or "\u2019" in sentence or "annot" in sentence:
        return [piece for form in found for piece in (_pieces(form) if len(form) > 2 else (form,))]
    return found


@lru_cache(maxsize=4096)
def _pieces(form: str) -> tuple[str, ...]:
    plain = form.lower().replace("\u2019", "'")
    if plain == "cannot":
        return form[:3], form[3:]
    for clitic in _CLITICS:
        if plain.endswith(clitic) and plain != clitic:
            return form[: -len(clitic)], form[-len(clitic) :]
    return (form,)


def _abbreviated(found: list[str], sentence: str) -> list[str]:
    """Join a full stop inside a sentence to the abbreviation or the initial that it belongs to."""
    joined: list[str] = []
    at = 0
    for index, form in enumerate(found):
        at = sentence.find(form, at)
        before = joined[-1] if joined else ""
        if form == "." and index + 1 < len(found) and sentence[at - 1 : at].isalpha() and _leans(before):
            joined[-1] += "."
        else:
            joined.append(form)
        at += len(form)
    return joined


def _leans(word: str) -> bool:
    return word.lower() in _ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _unheadlined(words: Sequence[str]) -> Sequence[str]:
    """Return the words of a headline in capitals as they would stand in a sentence; others unchanged."""
    if any(len(word) > 4 and word.islower() for word in words):
        return words
    long = [word for word in words if len(word) > 3 and word[0].isupper()]
    if len(long) < 3:
        return words
    machine = tagger()
    return [machine.usual(word) if word[0].isupper() else word for word in words]
