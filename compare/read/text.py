"""Pasted pages: the text of a file as somebody copied it, headline, byline and furniture mixed with the article."""

import hashlib
import re
from collections.abc import Iterator

from compare.data.furniture import LABELS
from compare.model import Article, Block, Problem, Section
from compare.read.body import caption_blocks, corrections
from compare.read.decode import decoded, legacy
from compare.read.front import Front, front
from compare.read.layout import CUT, captioned, sections, spaced
from compare.read.masthead import masthead
from compare.read.source import Found, Source
from compare.read.units import MOST_LINES, line_starts, units
from compare.read.wording import Cue
from compare.text import Span, fold
from compare.values.stamp import parse_stamp

_LABEL = re.compile(r"([^\W\d_][\w' \u2019]{2,24}):\s+(?=\S)")


def read(source: Source) -> Iterator[Found]:
    """Read a pasted page."""
    limit = source.settings.limits.article_bytes
    data = source.stream.read(limit + 1)
    if len(data) > limit:
        yield source.too_large("the file is larger than", "article-bytes", "split it into articles, or raise")
        return
    text = decoded(data, source)
    if isinstance(text, Problem) and (old := legacy(data)):
        text, name = old
        yield source.noted(f"not UTF-8; read as {name}")
    if not isinstance(text, str):
        yield text
        return
    yield pasted(text, source, hashlib.sha256(data).hexdigest())


def pasted(text: str, source: Source, digest: str) -> Found:
    """Return the article of a pasted page, or what is wrong with it."""
    if not text.strip():
        return source.refused("the file is empty", "give it the text of an article")
    lines = line_starts(text)
    if len(lines) > MOST_LINES:
        return source.refused(f"more than {MOST_LINES:,} lines, so no article", "split it into articles")
    matter = front(text)
    page = units(text, matter.end)
    apart = spaced(page)
    page = captioned(page, apart)
    head = masthead(page, apart, source.settings.date_order)
    if head is None:
        return source.refused("page furniture only, no paragraph of an article", "paste the whole text of the page")
    found = sections(page, head, apart)
    title = page[head.headline].span if head.headline is not None else matter.fields.get("title")
    blocks = [*_front_blocks(matter, None if head.headline is not None else title)]
    for unit, section in zip(page, found, strict=True):
        blocks += _blocks(text, unit.span, section)
    said = {name: span.of(text) for name, span in matter.fields.items()}
    order = source.settings.date_order
    last = max(i for i, section in enumerate(found) if section in (Section.LEAD, Section.BODY))
    return Article(
        id=source.id,
        text=text,
        path=source.path,
        outlet=said.get("outlet", ""),
        title=title.of(text) if title else None,
        byline=said.get("byline") or head.byline,
        published=parse_stamp(said.get("published", ""), order) or head.published,
        updated=parse_stamp(said.get("updated", ""), order) or head.updated,
        category=said.get("category"),
        language=said.get("language", "").split("-")[0].lower(),
        url=said.get("url"),
        sha256=digest,
        blocks=tuple(blocks),
        corrections=corrections(page, found),
        lines=lines,
        excerpt=bool(CUT.search(page[last].text)) or any(u.cue is Cue.PAYWALL for u in page[last:]),
    )


def _front_blocks(matter: Front, title: Span | None) -> Iterator[Block]:
    """Yield the lines of front matter, the headline parted from its name."""
    for span in matter.lines:
        if title and span.contains(title):
            yield Block(Span(span.start, title.start), Section.FURNITURE)
            yield Block(title, Section.HEADLINE)
        else:
            yield Block(span, Section.FURNITURE)


def _blocks(text: str, span: Span, section: Section) -> Iterator[Block]:
    """Yield a unit as a block; a label of the house ("Details:") and the credit of a picture are parted from it."""
    if section is Section.CAPTION:
        yield from caption_blocks(text, span)
        return
    label = _LABEL.match(text, span.start, span.end) if section in (Section.LEAD, Section.BODY) else None
    if label and fold(label.group(1)) in LABELS:
        yield Block(Span(span.start, label.end(1) + 1), Section.FURNITURE)
        span = Span(label.end(), span.end)
    yield Block(span, section)
