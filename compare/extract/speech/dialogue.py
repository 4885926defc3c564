"""Quotations without a cue of their own: who goes on speaking (free direct speech), and whose words are announced."""

from collections.abc import Mapping, Sequence

from attrs import evolve

from compare.extract.speech.quotes import Quote, QuoteKind
from compare.extract.tokens import Sentence
from compare.model import Attribution, Excerpt
from compare.text import Span

Opening = tuple[Excerpt, Excerpt]


def carry_on(
    text: str,
    sentences: Sequence[Sentence],
    quotes: Sequence[Quote],
    attributions: Sequence[Attribution],
    openings: Mapping[int, Opening],
) -> list[Attribution]:
    """Give quotations that fill their sentences to whoever was quoted or announced right before.

    `quotes` are the outermost ones in order, `attributions` those found so far, sorted by content. What goes on
    becomes a further piece of the content before it, or of the one right after it. `openings` hold source and cue
    of the words that follow a sentence, by the start of the quotation that follows.
    """
    owners = _owners(attributions)
    more: dict[int, list[Span]] = {}
    announced: list[Attribution] = []
    speaking: int | None = None
    waiting: list[Span] = []
    at = done = place = 0
    for sentence in sentences:
        start, end = sentence.span
        latest = None
        while place < len(owners) and owners[place][0] < end:
            if attributions[owners[place][2]].direct:
                latest = owners[place][2]
                done = max(done, owners[place][1])
            place += 1
        while at < len(quotes) and quotes[at].span.end <= start:
            at += 1
        quote = quotes[at] if at < len(quotes) and quotes[at].span.start < end else None
        if latest is not None or quote is None:
            if latest is not None and waiting:
                more.setdefault(latest, []).extend(waiting)
            waiting = []
            speaking = latest
            continue
        if quote.span.start < max(start, done):
            continue
        filled = _fills(text, sentence.span, quote)
        if filled and quote.span.start in openings:
            source, cue = openings[quote.span.start]
            speaking = len(attributions) + len(announced)
            content = Excerpt(quote.span, quote.span.of(text))
            announced.append(Attribution(source, cue, content, direct=True))
        elif filled and speaking is not None:
            more.setdefault(speaking, []).append(quote.span)
        else:
            waiting = [*waiting, quote.span] if filled else []
            speaking = None
        done = quote.span.end
    return [_extended(text, a, more.get(index, ())) for index, a in enumerate([*attributions, *announced])]


def _owners(attributions: Sequence[Attribution]) -> list[tuple[int, int, int]]:
    """Return start, end and attribution of every piece of content, in order."""
    return sorted(
        (piece.start, piece.end, index)
        for index, attribution in enumerate(attributions)
        for piece in attribution.spans or (attribution.content.span,)
    )


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
    pieces = tuple(sorted((*(attribution.spans or (attribution.content.span,)), *more)))
    whole = Span(pieces[0].start, pieces[-1].end)
    return evolve(attribution, content=Excerpt(whole, whole.of(text)), spans=pieces)
