"""Attribution: who says, thinks or wants what (PARC 3.0: source, cue, content; Pareti 2016).

A sentence is searched for cue verbs outside its quotations. Each cue looks for its source (its subject, the agent
of a passive, the noun after an inverted verb) and for its content (a quotation or a clause beside it, or the thing
that it takes). Quotations that follow an attributed one without a cue of their own are given to its speaker.
"""

from collections.abc import Sequence
from typing import NamedTuple

from compare.extract.contents import Content, content_after, content_around, content_before, sentence_end
from compare.extract.cues import Cue, Form, cues
from compare.extract.dialogue import carry_on
from compare.extract.phrases import Sight, look, object_after, subject
from compare.extract.quotes import Quote
from compare.extract.speakers import Speakers
from compare.extract.tokens import Sentence
from compare.model import Attribution, Excerpt, Mention
from compare.text import Span


class Draft(NamedTuple):
    """An attribution in the words of one sentence."""

    sight: Sight
    source: tuple[int, int] | None
    cue: tuple[int, int]
    content: Content


def find_attributions(
    text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], names: Sequence[Mention] = ()
) -> list[Attribution]:
    """Find the attributions of a text, sorted by where their contents begin.

    `quotes` are those of `find_quotes`, `names` the mentions of kind "name". Spans count characters of `text`.
    """
    outer = [quote for quote in quotes if not quote.depth]
    speakers = Speakers(text, names)
    found: list[Attribution] = []
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
        sight = look(sentence.tokens, inside, sentence.index, sentence.paragraph)
        found.extend(_attribution(text, draft, speakers) for draft in drafts(sight))
    found.sort(key=lambda a: (a.content.span, a.cue.span if a.cue else a.content.span))
    return carry_on(text, sentences, outer, found)


def drafts(sight: Sight) -> list[Draft]:
    """Find the attributions of one sentence."""
    found: list[Draft] = []
    every = cues(sight)
    for _place, cue in enumerate(every):
        draft = _draft(sight, cue, [])
        if draft is not None:
            found.append(draft)
    found += _according(sight)
    return found


def _draft(sight: Sight, cue: Cue, stops: list[int]) -> Draft | None:
    """Find source and content of one cue."""
    span = (cue.first, cue.at + 1)
    if cue.form is Form.PASSIVE:
        return _passive(sight, cue, stops)
    source = subject(sight, cue.first) if cue.form is Form.FINITE else None
    if source is None and cue.form is Form.FINITE and _inverted(sight, cue):
        end = object_after(sight, cue.at + 1)
        before = content_before(sight, cue.first)
        around = None if end is None else content_around(sight, cue.first, end)
        if end is not None and around is not None:
            return Draft(sight, (cue.at + 1, end), span, around)
        if end is not None and before is not None:
            return Draft(sight, (cue.at + 1, end), span, _with_after(sight, before, end))
    if source is None:
        source = _controller(sight, cue.first)
    after = content_after(sight, cue, stops)
    first = source[0] if source is not None and cue.form is Form.FINITE else cue.first
    before = content_before(sight, first) if cue.takes.clause or cue.takes.quote or cue.takes.addressee else None
    if source is not None and cue.form is Form.FINITE and cue.takes.clause:
        around = content_around(sight, first, cue.at + 1)
        if around is not None:
            return Draft(sight, source, span, around)
    if before is not None and (after is None or before.quoted or (cue.form is Form.FINITE and _broken(sight, cue))):
        if (after is not None and after.quoted) or (after is None and before.quoted):
            return Draft(sight, source, span, _with_after(sight, before, cue.at + 1))
        if after is None or before.quoted:
            return Draft(sight, source, span, before)
    if after is None:
        return None
    return Draft(sight, source, span, after)


def _inverted(sight: Sight, cue: Cue) -> bool:
    """Say whether the verb stands right behind a quotation or a comma, with a noun phrase behind it."""
    return cue.at == cue.first and cue.at > 0 and sight.codes[cue.at - 1] in "Q," and cue.at + 1 in sight.closes


def _broken(sight: Sight, cue: Cue) -> bool:
    """Say whether a comma follows the cue at once, so that it breaks up its content."""
    return sight.codes[cue.at + 1 : cue.at + 2] == ","


def _with_after(sight: Sight, before: Content, at: int) -> Content:
    """Add the rest of the sentence behind a cue in the middle, where a quotation begins it."""
    codes = sight.codes
    place = at
    end = sentence_end(sight)
    while place < end and codes[place] != "Q":
        place += 1
    if place < end and before.quoted and codes[place] == "Q":
        return Content((*before.pieces, (place, end)), True)
    return before


def _controller(sight: Sight, place: int) -> tuple[int, int] | None:
    """Find the subject of the nearest finite verb to the left: that of a participle, an infinitive, a second verb."""
    codes = sight.codes
    for at in range(place - 1, max(-1, place - 40), -1):
        if codes[at] in "vx":
            first = at
            while first > 0 and codes[first - 1] in "xrg":
                first -= 1
            found = subject(sight, first)
            if found is not None:
                return found
    return None


def _passive(sight: Sight, cue: Cue, stops: list[int]) -> Draft | None:
    """Find the content of a passive cue, and its source where "by" names one."""
    words, codes = sight.words, sight.codes
    span = (cue.first, cue.at + 1)
    agent = None
    at = cue.at + 1
    while at < len(codes) and codes[at] in "rT":
        at += 1
    if at + 1 < len(codes) and words[at].text.lower() == "by" and at + 1 in sight.closes:
        end = object_after(sight, at + 1) or at + 2
        agent = (at + 1, end)
    if agent is None:
        after = content_after(sight, cue, stops)
        if after is not None:
            return Draft(sight, None, span, after)
        return None
    thing = subject(sight, cue.first)
    if thing is None:
        return None
    return Draft(sight, agent, span, Content((thing,)))


def _according(sight: Sight) -> list[Draft]:
    """Find "according to" with its source and the clause that it goes with."""
    found = []
    words = sight.words
    for at, word in enumerate(words):
        if word.text.lower() == "according" and at + 2 < len(words) and words[at + 1].text == "to":
            end = object_after(sight, at + 2) or sight.closes.get(at + 2)
            if end is None:
                continue
            before = content_before(sight, at) if at else None
            if at == 0 or (before is None and sight.codes[end : end + 1] == ","):
                last = sentence_end(sight)
                if end + 1 < last:
                    found.append(Draft(sight, (at + 2, end), (at, at + 2), Content(((end + 1, last),))))
            elif at:
                content = before or Content(((0, at),))
                found.append(Draft(sight, (at + 2, end), (at, at + 2), content))
    return found


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
