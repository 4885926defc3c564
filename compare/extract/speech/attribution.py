"""Attribution: who says, thinks or wants what (PARC 3.0: source, cue, content; Pareti 2016).

A sentence is searched for cues outside its quotations. Each cue looks for its source (its subject, the agent of a
passive, the noun after an inverted verb) and for its content (a quotation or a clause beside it, or the thing that
it takes). Quotations that follow an attributed one without a cue of their own are given to its speaker.
"""

from collections.abc import Sequence

from compare.extract.speech.dialogue import Opening, carry_on
from compare.extract.speech.drafts import drafts
from compare.extract.speech.frames import Draft, opening, signed
from compare.extract.speech.phrases import Sight, look, tells_nothing
from compare.extract.speech.quotes import Quote
from compare.extract.speech.speakers import Speakers
from compare.extract.tokens import Sentence
from compare.model import Attribution, Excerpt, Mention
from compare.text import Span


def find_attributions(
    text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], names: Sequence[Mention] = ()
) -> list[Attribution]:
    """Find the attributions of a text, sorted by where their contents begin.

    `quotes` are those of `find_quotes`, `names` the mentions of kind "name". Spans count characters of `text`.
    """
    outer = [quote for quote in quotes if not quote.depth]
    speakers = Speakers(text, sentences, outer, names)
    found: list[Attribution] = []
    openings: dict[int, Opening] = {}
    at = 0
    for sentence in sentences:
        while at < len(outer) and outer[at].span.end <= sentence.span.start:
            at += 1
        reach = at
        while reach < len(outer) and outer[reach].span.start < sentence.span.end:
            reach += 1
        inside = outer[at:reach]
        if inside and inside[0].span.contains(sentence.span):
            continue
        if not inside and tells_nothing(sentence) and not _follows(text, sentence.span, outer, reach):
            continue
        sight = look(sentence, inside)
        here = drafts(sight)
        found.extend(_attribution(text, draft, speakers) for draft in here)
        if sight.codes[-1:] == ":" or not any(draft.content.quoted for draft in here):
            _note_opening(text, sight, sentence.span, outer, reach, speakers, openings)
    found.sort(key=_place)
    return sorted(carry_on(text, sentences, outer, found, openings), key=_place)


def _place(attribution: Attribution) -> tuple[Span, Span]:
    """Return what attributions are sorted by."""
    return attribution.content.span, (attribution.cue or attribution.content).span


def _note_opening(
    text: str,
    sight: Sight,
    span: Span,
    quotes: Sequence[Quote],
    reach: int,
    speakers: Speakers,
    openings: dict[int, Opening],
) -> None:
    """Note who speaks in a quotation that follows the sentence, or stands before it as its signature."""
    signature = signed(sight)
    if signature is not None and reach and not text[quotes[reach - 1].span.end : span.start].strip():
        before = quotes[reach - 1].span.start
        openings[before] = _ends(text, signature, speakers)
    elif reach < len(quotes) and _follows(text, span, quotes, reach):
        draft = opening(sight)
        if draft is not None:
            openings[quotes[reach].span.start] = _ends(text, draft, speakers)


def _follows(text: str, span: Span, quotes: Sequence[Quote], reach: int) -> bool:
    """Say whether a quotation follows the sentence at once, or one may stand right before its signature."""
    after = reach < len(quotes) and not text[span.end : quotes[reach].span.start].strip()
    return after or (span.length < 100 and text[span.start] in "-\u2013\u2014\u2015")


def _ends(text: str, draft: Draft, speakers: Speakers) -> Opening:
    """Return source and cue."""
    cue = draft.sight.span(*draft.cue)
    return speakers.excerpt(draft.sight.span(*(draft.source or draft.cue))), Excerpt(cue, cue.of(text))


def _attribution(text: str, draft: Draft, speakers: Speakers) -> Attribution:
    """Turn words into characters; a quotation at an edge is taken whole."""
    sight = draft.sight
    pieces = []
    for first, last in draft.content.pieces:
        span = sight.span(first, last)
        if first in sight.quotes:
            span = Span(min(span.start, sight.quotes[first].span.start), span.end)
        if last - 1 in sight.quotes:
            span = Span(span.start, max(span.end, sight.quotes[last - 1].span.end))
        pieces.append(span)
    pieces.sort()
    whole = Span(pieces[0].start, pieces[-1].end)
    cue = sight.span(*draft.cue)
    return Attribution(
        source=None if draft.source is None else speakers.excerpt(sight.span(*draft.source)),
        cue=Excerpt(cue, cue.of(text)),
        content=Excerpt(whole, whole.of(text)),
        spans=tuple(pieces) if len(pieces) > 1 else (),
        direct=draft.content.quoted,
    )
