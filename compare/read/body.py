"""The text of a record: mostly clean, so that little of it is set apart."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from compare.model import Article, Block, Section
from compare.read.captions import credit
from compare.read.layout import CUT
from compare.read.source import Found, Source
from compare.read.units import MOST_LINES, Unit, units
from compare.read.wording import Cue, prose
from compare.text import Span, fold
from compare.values.stamp import find_stamp

LEAST = 10  # words of a text below a headline of its own
_TOP = 5  # a headline, a byline and stamps stand in the first units, if anywhere


def record_article(article: Article, source: Source, line: int | None) -> Found:
    """Return the article with its blocks, or the problem that its text is empty."""
    if article.text.count("\n") > MOST_LINES:
        return source.refused(f"more than {MOST_LINES:,} lines, so no article", "split it into articles", line)
    page = units(article.text)
    if not page:
        return source.refused("the record's text is empty", 'give the article\'s text under the key "text"', line)
    found = record_sections(page, article.title)
    titles = (Block(Span(0, len(article.title or "")), Section.HEADLINE, "title"),) if article.own_title else ()
    blocks = tuple(blocks_of(article.text, page, found))
    headline = next((u.text for u, s in zip(page, found, strict=True) if s is Section.HEADLINE), None)
    return evolve(
        article,
        title=article.title if article.own_title else headline,
        published=article.published or _published(page, found, source),
        blocks=titles + blocks,
        excerpt=bool(CUT.search(page[-1].text)) or (article.own_title and few_words(article.text, LEAST)),
        corrections=corrections(page, found),
    )


def _published(page: list[Unit], found: list[Section], source: Source) -> str | None:
    order = source.settings.date_order
    stamps = (find_stamp(u.text, order) for u, s in zip(page, found, strict=True) if s is Section.BYLINE)
    return next((stamp[1] for stamp in stamps if stamp), None)


def record_sections(page: list[Unit], title: str | None, *, headed: bool = False) -> list[Section]:
    """Say what every unit of a record's text is; what is not surely something else is body.

    The record's `title` once more above the text states nothing new. `headed`: there is one, known or not.
    """
    found: list[Section] = []
    state = Section.LEAD
    again = len(page) > 1 and title is not None and fold(page[0].text) == fold(title)
    headed = headed or title is not None or all(unit.prose for unit in page[:1])
    for i, unit in enumerate(page):
        section = Section.FURNITURE if again and not i else _section(unit, i, state, headed, len(page))
        headed = headed or section is Section.HEADLINE
        if unit.cue is Cue.BACKGROUND and unit.words <= 3 and state is Section.BODY:
            state = Section.BACKGROUND
        if section is Section.LEAD:
            state = Section.BODY
        found.append(section)
    if Section.LEAD not in found:
        found[found.index(Section.HEADLINE) if Section.HEADLINE in found else 0] = Section.LEAD
    return found


def few_words(text: str, least: int) -> bool:
    """Say whether a text is so short that it can be no whole article."""
    return len(text.split(None, least)) < least


def blocks_of(text: str, page: Sequence[Unit], found: Sequence[Section]) -> Iterator[Block]:
    """Yield units as blocks, the credits of pictures parted from their captions."""
    for unit, section in zip(page, found, strict=True):
        if section is Section.CAPTION:
            yield from caption_blocks(text, unit.span)
        else:
            yield Block(unit.span, section)


def caption_blocks(text: str, span: Span) -> Iterator[Block]:
    """Yield a caption, and the credit at its end as furniture."""
    words = span.of(text)
    at = credit(words)
    if at is None:
        yield Block(span, Section.CAPTION)
        return
    yield Block(Span(span.start, span.start + len(words[:at].rstrip())), Section.CAPTION)
    yield Block(Span(span.start + at, span.end), Section.FURNITURE)


def corrections(page: Sequence[Unit], found: Sequence[Section]) -> tuple[Span, ...]:
    """Return the spans of the notes by which the outlet corrects its report."""
    return tuple(u.span for u, s in zip(page, found, strict=True) if u.cue is Cue.CORRECTION and s.asserts)


def _section(unit: Unit, i: int, state: Section, headed: bool, count: int) -> Section:
    if i < _TOP and (unit.cue is Cue.STAMP or (unit.cue is Cue.BYLINE and state is Section.LEAD)):
        return Section.BYLINE
    if i < _TOP and state is Section.LEAD:
        if not headed and unit.words >= 2 and not prose(unit.text) and count > 1:
            return Section.HEADLINE
        if unit.cue in _SET_APART and not unit.prose:
            return Section.FURNITURE
    if unit.cue is Cue.CORRECTION:
        return Section.BACKGROUND
    if unit.cue is Cue.CAPTION and unit.words <= 60:
        return Section.CAPTION
    if unit.cue in _SET_APART and unit.words <= 12:
        return Section.FURNITURE
    return state


_SET_APART = (Cue.FURNITURE, Cue.TIME, Cue.STAMP, Cue.CREDIT, Cue.END, Cue.ASIDE, Cue.BACKGROUND)
