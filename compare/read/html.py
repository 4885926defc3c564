"""Saved web pages: the article, told apart from the page, and what the page says of itself."""

import hashlib
import re
from collections.abc import Iterator

from attrs import evolve

from compare.model import Article, Block, Section
from compare.read.body import blocks_of, corrections, few_words, record_sections
from compare.read.charset import page_text
from compare.read.extracting import paragraphs, parsed, plain_paragraphs
from compare.read.fragment import paragraphs as paragraphs_of
from compare.read.layout import CUT
from compare.read.metadata import Metadata, metadata
from compare.read.pagedate import order, published
from compare.read.source import Found, Source
from compare.read.units import Unit, units
from compare.text import Span, fold
from compare.values.stamp import parse_stamp

_CONTROL = re.compile(r"[\0-\x08\x0e-\x1f\x7f-\x9f]")
_NOISE = 20  # characters of text for each control character at least
_LOOKED_AT = 10_000
_SHORT = 400  # characters, below which nothing is concluded
_MUCH = 2.5  # times that structured data must be longer to be believed
_PAID = 2_500  # characters, below which the text of an article that is paid for is cut
_LEAST = 40  # words of the article on a page
_HEADING = 12  # words of a heading


def read(source: Source) -> Iterator[Found]:
    """Read a saved web page."""
    limit = source.settings.limits.article_bytes
    data = source.stream.read(limit + 1)
    if len(data) > limit:
        advice = "save the page without its pictures and scripts, or raise"
        yield source.too_large("the page is larger than", "article-bytes", advice)
        return
    yield from page(data, source, hashlib.sha256(data).hexdigest())


def page(data: bytes, source: Source, digest: str) -> Iterator[Found]:
    """Yield the article of a page, and what is wrong with it."""
    if not data.strip():
        yield source.refused("the file is empty", "save the page again")
        return
    text = page_text(data)
    if _NOISE * len(_CONTROL.findall(text[:_LOOKED_AT])) > len(text[:_LOOKED_AT]):
        yield source.refused("binary data, no web page", "check the file")
        return
    text = text.replace("\0", "")
    tree, whole = parsed(text)
    if tree is None:
        yield source.refused("no web page that can be parsed", "paste its text into a .txt file")
        return
    said = metadata(tree)
    when = published(tree if whole else None, said, text, order(said.language, source.settings.date_order))
    lines = paragraphs(tree) if whole else None
    if lines is None:
        yield source.noted("the page is built in a way that the extraction fails on; read by its lines alone")
        lines = plain_paragraphs(text)
    lines = [line for line in lines if any(map(str.isalpha, line))]
    lines = [line for i, line in enumerate(lines) if i > 2 or fold(line) != fold(said.title or "")]
    lines, note = _whole(lines, said)
    if note:
        yield source.noted(note)
    if not lines:
        yield source.refused("no article found on the page", "paste its text into a .txt file")
        return
    article = _article(lines, said, when, source, digest)
    yield evolve(article, excerpt=lines == [said.summary] or _cut(article.text, said))


def _whole(lines: list[str], said: Metadata) -> tuple[list[str], str | None]:
    """Return the paragraphs, or those of the structured data where the page's are much fewer, and what to say of it."""
    size = sum(map(len, lines))
    if said.body and len(said.body) > max(_SHORT, _MUCH * size):
        return paragraphs_of(said.body), "the article was not found on the page; its structured data stands for it"
    if not lines and said.summary:
        return [said.summary], "no article found on the page; its own summary stands for it"
    if size > _SHORT and _strange(said.title or "", " ".join(lines)):
        return lines, "few words of the title stand in the text: the extraction probably failed"
    return lines, None


def _strange(title: str, text: str) -> bool:
    """Say whether few words of a title stand in the text."""
    words = {word[:5] for word in fold(title).split() if len(word) > 3}
    least = 0.2 * len(words)
    plain = text.lower()  # folding a whole text takes long, and is seldom needed
    if len(words) <= 3 or sum(word in plain for word in words) >= least:
        return False
    folded = fold(text)
    return sum(word in folded for word in words) < least


def _cut(text: str, said: Metadata) -> bool:
    """Say whether a text ends before the article does."""
    return bool(CUT.search(text)) or few_words(text, _LEAST) or (said.paid and len(text) < _PAID)


def _article(lines: list[str], said: Metadata, when: str | None, source: Source, digest: str) -> Article:
    text = "\n\n".join(lines)
    found = units(text)
    sections = _without_subheads(found, record_sections(found, said.title, headed=True))
    titles = (Block(Span(0, len(said.title)), Section.HEADLINE, "title"),) if said.title else ()
    return Article(
        id=source.id,
        text=text,
        path=source.path,
        outlet=said.outlet or "",
        title=said.title,
        own_title=said.title is not None,
        byline=said.byline,
        published=when,
        language=(said.language or "").replace("_", "-").split("-")[0].lower(),
        url=said.url,
        sha256=digest,
        blocks=titles + tuple(blocks_of(text, found, sections)),
        first_line=None,
        updated=parse_stamp(said.modified or "") if said.modified else None,
        category=said.section,
        corrections=corrections(found, sections),
    )


def _without_subheads(page: list[Unit], sections: list[Section]) -> list[Section]:
    """Call headings inside the text furniture, since they state nothing; not where nothing else would be left."""
    heads = [unit.plain and not unit.bullet and unit.words <= _HEADING for unit in page]
    return (
        sections
        if all(heads)
        else [Section.FURNITURE if head else section for head, section in zip(heads, sections, strict=True)]
    )
