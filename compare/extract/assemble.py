"""Assembling: one article to its extraction, every finder run once over its own part of the text."""

from collections.abc import Iterator, Sequence
from datetime import date

from compare.extract.certainty.modality import modality
from compare.extract.certainty.polarity import polarity
from compare.extract.moments.finder import Clock, find_moments
from compare.extract.names.finder import find_names
from compare.extract.quantities.finder import find_quantities
from compare.extract.sentences import paragraphs, split
from compare.extract.speech.attribution import find_attributions
from compare.extract.speech.cue_words import puts_into_words
from compare.extract.speech.quotes import Quote, find_quotes, quote_mentions
from compare.extract.sweep import Sweep
from compare.extract.terms import terms
from compare.extract.tokens import Sentence, tokenize
from compare.model import (
    Article,
    Assertion,
    Attribution,
    Extraction,
    Mention,
    Modality,
    Part,
    Polarity,
    Section,
    Unchecked,
)
from compare.settings import Settings
from compare.text import Span
from compare.values import Quantity


def extract(article: Article, settings: Settings, manner: bool = True) -> Extraction:
    """Reduce an article to its normalized assertions.

    `manner`: whether their polarity and modality are told, which reports show; neither alignment nor judgement asks.
    """
    parts: tuple[Part, ...] = ("title", "text") if article.own_title else ("text",)
    clock = _clock(article, settings)
    found: list[Extraction] = []
    for part in parts:
        found.append(_extract_part(article, part, clock, sum(len(one.assertions) for one in found), manner))
    return Extraction(
        article=article,
        sentences=tuple(s for one in found for s in one.sentences),
        mentions=tuple(m for one in found for m in one.mentions),
        attributions=tuple(a for one in found for a in one.attributions),
        assertions=tuple(a for one in found for a in one.assertions),
        unchecked=tuple(_unchecked(article)),
    )


def _clock(article: Article, settings: Settings) -> Clock:
    """Return what relative dates count from: the day and the time of publication."""
    stamp = article.published or ""
    try:
        day = date.fromisoformat(stamp[:10])
    except ValueError:
        day = None
    return Clock(day, stamp[11:16] or None, settings.date_order)


def _extract_part(article: Article, part: Part, clock: Clock, before: int, manner: bool) -> Extraction:
    """Run every finder over one part; its assertions are numbered after those `before`."""
    text = article.part(part)
    stretches, sentences = _sentences(article, part)
    quotes = find_quotes(text, stretches)
    names = find_names(text, sentences)
    attributions = find_attributions(text, sentences, quotes, names)
    mentions = _mentions(text, sentences, quotes, names, attributions, clock)
    return Extraction(
        article=article,
        sentences=tuple((s.span, part) for s in sentences),
        mentions=tuple(_of_part(m, part) for m in mentions),
        attributions=tuple(attributions),
        assertions=tuple(_assertions(article, sentences, mentions, attributions, before, manner)),
    )


def _sentences(article: Article, part: Part) -> tuple[list[Span], list[Sentence]]:
    """Return the paragraphs and the sentences of what the article asserts in a part."""
    text = article.part(part)
    stretches: list[Span] = []
    sentences: list[Sentence] = []
    for block in article.blocks:
        if block.part != part or not block.section.asserts:
            continue
        for stretch in paragraphs(text, block.span):
            for span in split(text, stretch):
                tokens = tokenize(text, span)
                sentences.append(Sentence(span, tokens, block.section, part, len(sentences), len(stretches)))
            stretches.append(stretch)
    return stretches, sentences


def _mentions(
    text: str,
    sentences: Sequence[Sentence],
    quotes: Sequence[Quote],
    names: Sequence[Mention],
    attributions: Sequence[Attribution],
    clock: Clock,
) -> list[Mention]:
    """Return every value of a part in reading order.

    A number inside a moment or a name is no quantity; a name inside a sum of money is that of the currency.
    """
    moments = find_moments(text, sentences, clock)
    taken = sorted(m.span for m in (*moments, *names))
    quantities = [q for s in sentences for q in find_quantities(text, s)]
    quantities = [q for q in quantities if not _covered(_number(q), taken)]
    sums = [q.span for q in quantities if isinstance(q.value, Quantity) and q.value.dimension == "money"]
    named = [n for n in names if not _covered(n.span, sums)]
    quoted = quote_mentions(text, quotes, attributions)
    return sorted((*moments, *named, *quantities, *quoted), key=lambda m: (m.span, m.kind))


def _number(quantity: Mention) -> Span:
    """Return where a quantity's number stands: its first digit, or its first letter where it is in words."""
    at = quantity.span.start + next((i for i, letter in enumerate(quantity.text) if letter.isdigit()), 0)
    return Span(at, at + 1)


def _covered(span: Span, taken: Sequence[Span]) -> bool:
    """Say whether one of the sorted spans overlaps; binary search, as spans of one kind never nest deeply."""
    low, high = 0, len(taken)
    while low < high:
        middle = (low + high) // 2
        if taken[middle].end <= span.start:
            low = middle + 1
        else:
            high = middle
    return low < len(taken) and taken[low].overlaps(span)


def _of_part(mention: Mention, part: Part) -> Mention:
    return mention if mention.part == part else Mention(mention.kind, mention.span, mention.text, mention.value, part)


def _assertions(
    article: Article,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    attributions: Sequence[Attribution],
    number: int,
    manner: bool,
) -> Iterator[Assertion]:
    """Make one assertion of every sentence that has a word of content."""
    values = Sweep(mentions, lambda m: m.span)
    told = [a for a in attributions if a.cue is None or puts_into_words(a.cue.text)]
    sayings = Sweep(sorted(told, key=lambda a: a.content.span), lambda a: a.content.span)
    for sentence in sentences:
        inside = values.over(sentence.span)
        content = terms(sentence, inside)
        if not content:
            continue
        number += 1
        text = article.part(sentence.part)
        denied, negation = polarity(text, sentence, sentence.span) if manner else (Polarity.AFFIRMED, None)
        mood, modal = modality(text, sentence, sentence.span) if manner else (Modality.ASSERTED, None)
        yield Assertion(
            id=f"{article.id}:{number}",
            article=article.id,
            span=sentence.span,
            text=sentence.span.of(text),
            part=sentence.part,
            line=article.line(sentence.span.start, sentence.part),
            section=sentence.section,
            polarity=denied,
            modality=mood,
            attribution=_most(sentence.span, sayings.over(sentence.span)),
            mentions=tuple(_of_part(m, sentence.part) for m in inside),
            sentence=sentence.index,
            terms=content,
            negated=negation,
            modal=modal,
        )


def _most(span: Span, attributions: Sequence[Attribution]) -> Attribution | None:
    """Return the attribution whose content takes up most of the span."""
    return max(attributions, key=lambda a: a.content.span.shared(span), default=None)


def _unchecked(article: Article) -> Iterator[Unchecked]:
    """Give the stretches that nobody looked at: runs of page furniture."""
    run: list[Span] = []
    for block in (*article.blocks, None):
        if block is not None and block.part == "text" and block.section is Section.FURNITURE:
            run.append(block.span)
        elif run:
            yield Unchecked(article.id, Span(run[0].start, run[-1].end), "page furniture")
            run = []
