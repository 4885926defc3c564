"""Quotations without a cue of their own: who goes on speaking (free direct speech)."""

from collections.abc import Sequence

from attrs import evolve

from compare.extract.quotes import Quote, QuoteKind
from compare.extract.tokens import Sentence
from compare.model import Attribution, Excerpt
from compare.text import Span


def carry_on(
    text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> list[Attribution]:
    """Give quotations that fill their sentences to whoever was quoted right before, as further pieces of that content.

    `quotes` are the outermost ones in order, `attributions` those found so far, sorted by content.
    """
    contents = sorted(
        (piece.start, piece.end, index)
        for index, attribution in enumerate(attributions)
        for piece in attribution.spans or (attribution.content.span,)
    )
    more: dict[int, list[Span]] = {}
    speaking: int | None = None
    at = content = 0
    done = 0
    for sentence in sentences:
        start, end = sentence.span
        latest = None
        while content < len(contents) and contents[content][0] < end:
            if attributions[contents[content][2]].direct:
                latest = contents[content][2]
            content += 1
        if latest is not None:
            speaking = latest
            done = max(done, *(s.end for s in attributions[latest].spans or (attributions[latest].content.span,)))
        while at < len(quotes) and quotes[at].span.end <= start:
            at += 1
        inside = quotes[at : at + 1]
        if not inside or inside[0].span.start >= end:
            if latest is None:
                speaking = None
            continue
        quote = inside[0]
        if latest is not None or quote.span.start < done:
            continue
        if speaking is None or quote.span.start < start or not _fills(text, sentence.span, quote):
            if quote.span.start >= start:
                speaking = None
            continue
        more.setdefault(speaking, []).append(quote.span)
        done = quote.span.end
    return [_extended(text, a, more.get(index, [])) for index, a in enumerate(attributions)]


def _fills(text: str, sentence: Span, quote: Quote) -> bool:
    """Say whether the quotation leaves no word of the sentence to itself."""
    if quote.kind is QuoteKind.TITLE:
        return False
    around = text[sentence.start : quote.span.start] + text[quote.span.end : sentence.end]
    return not any(c.isalnum() for c in around)


def _extended(text: str, attribution: Attribution, more: Sequence[Span]) -> Attribution:
    """Add pieces to the content of an attribution."""
    if not more:
        return attribution
    pieces = (*(attribution.spans or (attribution.content.span,)), *more)
    whole = Span(pieces[0].start, pieces[-1].end)
    return evolve(attribution, content=Excerpt(whole, whole.of(text)), spans=pieces)
