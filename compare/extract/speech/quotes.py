"""Quotations: what stands in quotation marks, over as many paragraphs as it goes on, and what kind of words it is.

A quotation that goes on in the next paragraph repeats its opening mark there and is closed once, at its end (the
usage described in the Chicago Manual of Style, 17th edition, 13.30, and in New Hart's Rules, 9.2).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from compare.extract.speech.marks import Pair, pair_marks
from compare.model import Attribution, Mention
from compare.text import Span
from compare.values import Quotation

_ANY = re.compile("[\"\u201c\u201d'\u2018\u2019\u00ab\u201e\u201f\u00bb\u2039]")
_OPENERS = frozenset('"\u201c\u201d\u201e\u201f\u00ab\u2018')
_WORD = re.compile(r"[^\W_]+(?:['\u2019.&-][^\W_]+)*")
_SMALL = frozenset(
    ["a", "an", "and", "as", "at", "by", "de", "for", "from", "in", "la", "of", "on", "or", "the", "to", "vs", "with"]
)
_LONGEST_TITLE = 10
_LONGEST_FRAGMENT = 3
_LONGEST_RUN = 12  # paragraphs that a quotation may run over without a mark of its own in each
_MOST_CHARACTERS = 120
_MARKS = " \n'\u2019\u201d\""
_SENTENCES = re.compile(r"\w{3}[.?!] ")
_STOPS = frozenset(".?!\u2026,;-\u2014")
_SENTENCE_END = frozenset(".?!\u2026")


class QuoteKind(StrEnum):
    """What the marks make of their words: somebody's speech, a few words of it, or a title or a nickname."""

    SPEECH = "speech"
    FRAGMENT = "fragment"
    TITLE = "title"


class Quote(NamedTuple):
    """Words in quotation marks.

    `span` has the marks, `inner` has not; `paragraph` is the index of the paragraph in which it opens. `pieces`
    are its stretches without marks, one a paragraph. `depth` counts the quotations around it. `closed` is false
    where a closing mark was left out and the paragraph's end had to serve, `stopped` where no mark of punctuation
    ends the words.
    """

    span: Span
    inner: Span
    paragraph: int
    kind: QuoteKind
    pieces: tuple[Span, ...]
    depth: int = 0
    closed: bool = True
    stopped: bool = True

    def words(self, text: str) -> str:
        """Return the quoted words, a line for each paragraph."""
        return "\n".join(piece.of(text) for piece in self.pieces)


class _Running(NamedTuple):
    """A quotation that may go on: where it opened and what it holds so far."""

    start: int
    paragraph: int
    pieces: list[Span]


def find_quotes(text: str, paragraphs: Sequence[Span]) -> list[Quote]:
    """Find what stands in quotation marks in the paragraphs, sorted by where it begins.

    Spans count characters of `text`. A mark without a partner quotes nothing, except at the beginning of a
    paragraph, which it then quotes to its end and no further. Time is linear in the characters.
    """
    found: list[Quote] = []
    running: _Running | None = None
    for index, paragraph in enumerate(paragraphs):
        if running is None and not _any_mark(text, paragraph):
            continue
        first, last = _trimmed(text, paragraph)
        pairing = pair_marks(text, Span(first, last))
        pairs = pairing.pairs
        if running is not None:
            if pairs and pairs[0].span.start == first:
                found.append(_joined(running, pairs[0]))
                pairs = pairs[1:]
                running = None
            elif pairing.left is None or pairing.left.start != first:
                found.append(_unclosed(running))
                running = None
        found += [_quote(text, pair, index) for pair in pairs]
        if pairing.left is not None:
            running = _carry(running, pairing.left, index, last)
            if not _goes_on(text, paragraphs, index + 1):
                between, closing = _closing(text, paragraphs, index + 1)
                if closing is not None:
                    found.append(_joined(running, closing, between))
                elif len(running.pieces) > 1 or (pairing.left.start == first and pairing.left.end < last):
                    found.append(_unclosed(running))
                running = None
    return list(_nested(found))


def _nested(found: list[Quote]) -> Iterator[Quote]:
    """Yield the quotations in order, each with the count of those around it."""
    around: list[int] = []
    for quote in sorted(found, key=lambda quote: (quote.span.start, -quote.span.end)):
        while around and around[-1] <= quote.span.start:
            around.pop()
        yield quote._replace(depth=len(around))
        around.append(quote.span.end)


def quote_mentions(text: str, quotes: Sequence[Quote], attributions: Sequence[Attribution]) -> list[Mention]:
    """Make a mention of each quotation: its words without marks, and its speaker where an attribution gives one.

    Left out are titles and nicknames that nobody is said to speak, quotations within quotations, and those whose
    closing mark is lost.
    """
    outer = [quote for quote in quotes if not quote.depth and quote.closed]
    spoken: dict[int, tuple[int, Attribution]] = {}
    starts = [quote.inner.start for quote in outer]
    for attribution in attributions:
        size = attribution.content.span.length
        for piece in attribution.spans or (attribution.content.span,):
            place = max(0, bisect_right(starts, piece.start) - 1)
            while place < len(outer) and outer[place].inner.start < piece.end:
                if outer[place].inner.overlaps(piece) and (place not in spoken or size < spoken[place][0]):
                    spoken[place] = (size, attribution)
                place += 1
    return [
        _mention(text, quote, spoken[place][1] if place in spoken else None)
        for place, quote in enumerate(outer)
        if quote.kind is not QuoteKind.TITLE or (place in spoken and spoken[place][1].direct)
    ]


def _mention(text: str, quote: Quote, attribution: Attribution | None) -> Mention:
    """Return the mention of a quotation."""
    source = attribution.source if attribution is not None else None
    speaker = None if source is None else source.name or source.text
    return Mention("quote", quote.inner, quote.inner.of(text), Quotation(quote.words(text), speaker))


def _any_mark(text: str, paragraph: Span) -> bool:
    """Say whether any quotation mark stands in the paragraph."""
    return _ANY.search(text, paragraph.start, paragraph.end) is not None


def _trimmed(text: str, paragraph: Span) -> tuple[int, int]:
    """Return the paragraph's ends without the white space around it."""
    first, last = paragraph
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    return first, last


def _goes_on(text: str, paragraphs: Sequence[Span], index: int) -> bool:
    """Say whether the paragraph begins with a quotation mark."""
    if index >= len(paragraphs):
        return False
    first, last = _trimmed(text, paragraphs[index])
    return first < last and (text[first] in _OPENERS or text.startswith(("''", "``"), first))


def _carry(running: _Running | None, left: Span, index: int, last: int) -> _Running:
    """Add a paragraph to the quotation that goes on, or begin one."""
    piece = Span(left.end, last)
    if running is None:
        return _Running(left.start, index, [piece])
    running.pieces.append(piece)
    return running


def _closing(text: str, paragraphs: Sequence[Span], index: int) -> tuple[list[Span], Pair | None]:
    """Return the next paragraphs up to one with a lone closing mark, and what of that one it closes.

    Where lines are broken anew, a quotation runs over them without a mark at the beginning of each.
    """
    pieces: list[Span] = []
    for paragraph in paragraphs[index : index + _LONGEST_RUN]:
        first, last = _trimmed(text, paragraph)
        if _any_mark(text, paragraph):
            pairing = pair_marks(text, Span(first, last))
            if pairing.stray is not None:
                return pieces, Pair(Span(first, pairing.stray.end), Span(first, pairing.stray.start))
            if pairing.left is not None or any(text[pair.span.start] not in "'\u2018" for pair in pairing.pairs):
                break
        pieces.append(Span(first, last))
    return [], None


def _joined(running: _Running, pair: Pair, between: Sequence[Span] = ()) -> Quote:
    """Return a quotation over several paragraphs."""
    pieces = (*running.pieces, *between, pair.inner)
    inner = Span(pieces[0].start, pair.inner.end)
    return Quote(Span(running.start, pair.span.end), inner, running.paragraph, QuoteKind.SPEECH, pieces)


def _unclosed(running: _Running) -> Quote:
    """Return what is left of a quotation that nothing closes: it ends with its last paragraph."""
    inner = Span(running.pieces[0].start, running.pieces[-1].end)
    span = Span(running.start, inner.end)
    return Quote(span, inner, running.paragraph, QuoteKind.SPEECH, tuple(running.pieces), closed=False)


def _quote(text: str, pair: Pair, index: int) -> Quote:
    """Return a quotation that lies within a paragraph."""
    words = pair.inner.of(text)
    stopped = words.rstrip(_MARKS)[-1:] in _STOPS
    return Quote(pair.span, pair.inner, index, _kind(words), (pair.inner,), stopped=stopped)


def _kind(words: str) -> QuoteKind:
    """Tell speech from a fragment of it and from a title, by length, capitals and the stop at the end."""
    if len(words) > _MOST_CHARACTERS:
        return QuoteKind.SPEECH
    found = _WORD.findall(words)
    stopped = words.rstrip(_MARKS)[-1:] in _SENTENCE_END
    if found and not stopped and len(found) <= _LONGEST_TITLE and _titled(found) and not _SENTENCES.search(words):
        return QuoteKind.TITLE
    if not stopped and (len(found) <= _LONGEST_FRAGMENT or words.lstrip()[:1].islower()):
        return QuoteKind.FRAGMENT
    return QuoteKind.SPEECH


def _titled(words: list[str]) -> bool:
    """Say whether the words are written as a title is: all but the small ones with a capital."""
    return words[0] != "I" and not words[0][0].islower() and all(w in _SMALL or not w[0].islower() for w in words)
