"""Feeds: RSS 2.0, RSS 1.0 (RDF) and Atom, read as a stream; entries with summaries only are marked as excerpts."""

import hashlib
from collections.abc import Iterator
from html.entities import html5
from xml.parsers import expat

from compare.model import Article, Block, Problem, Section
from compare.read.body import LEAST, blocks_of, corrections, few_words, record_sections
from compare.read.fragment import paragraphs
from compare.read.layout import CUT
from compare.read.source import Found, Source
from compare.read.units import units
from compare.settings import Limits
from compare.text import Span
from compare.values.stamp import parse_stamp

_CHUNK = 1 << 16
_FULL = 1_500  # characters from which a description is no summary
# What elements are called without their namespaces, by what they say of an entry.
_FIELDS: dict[str, str] = {
    "title": "title", "link": "link", "guid": "id", "id": "id", "pubdate": "published", "published": "published",
    "date": "published", "issued": "published", "updated": "updated", "modified": "updated", "creator": "byline",
    "author": "byline", "name": "byline", "category": "category", "encoded": "content", "content": "content",
    "fulltext": "content", "description": "summary", "summary": "summary",
}  # fmt: skip
_ENTRIES = ("item", "entry")
_CONTENTS = frozenset({"content", "encoded", "description", "summary", "fulltext"})


class _Stop(Exception):  # noqa: N818
    """Ends the reading of a feed: what is wrong with it, and the limit that it is above, if it is one."""


class _Feed:
    """Takes what expat finds and puts entries together."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.outlet = ""
        self.entries: list[dict[str, str]] = []
        self.known = False
        self._path: list[str] = []
        self._entry: dict[str, str] | None = None
        self._words: list[str] = []
        self._size = 0

    def start(self, name: str, marks: dict[str, str]) -> None:
        tag = _tag(name)
        inside = self._inside()
        self._path.append(tag)
        if len(self._path) > self.limits.depth:
            raise _Stop("elements nested deeper than", "depth")
        self.known = self.known or tag in ("rss", "feed", "rdf", "channel")
        if inside:
            self._words.append(f"<{tag}>")
            return
        self._words = []
        if tag in _ENTRIES:
            self._entry, self._size = {}, 0
        if self._entry is not None and tag == "link" and marks.get("href") and marks.get("rel") in (None, "alternate"):
            self._entry.setdefault("link", marks["href"])
        if self._entry is not None and tag == "category" and marks.get("term"):
            self._entry.setdefault("category", marks.get("label") or marks["term"])

    def end(self, name: str) -> None:
        tag = _tag(name)
        self._path.pop()
        if self._inside():
            self._words.append(f"</{tag}>")
            return
        words, self._words = "".join(self._words).strip(), []
        if tag in _ENTRIES and self._entry is not None:
            self.entries.append(self._entry)
            self._entry = None
        elif self._entry is not None and words and tag in _FIELDS:
            self._keep(_FIELDS[tag], words)
        elif self._entry is None and tag == "title" and self._path[-1:] in (["channel"], ["feed"]):
            self.outlet = self.outlet or " ".join(words.split())

    def _keep(self, field: str, words: str) -> None:
        """Keep the first of a field, and the longest of a content."""
        if self._entry is not None and (field not in self._entry or field in ("content", "summary")):
            self._entry[field] = max(words, self._entry.get(field, ""), key=len)

    def data(self, words: str) -> None:
        self._size += len(words)
        if self._entry is not None and self._size > self.limits.article_bytes:
            raise _Stop("an entry is larger than", "article-bytes")
        if self._entry is not None or (self._path and self._path[-1] == "title"):
            self._words.append(words)

    def skipped(self, name: str, _is_parameter: bool) -> None:
        self.data(html5.get(name + ";", ""))

    def _inside(self) -> bool:
        """Say whether the innermost open element stands in the content of an entry, or is it."""
        return self._entry is not None and not _CONTENTS.isdisjoint(self._path)


def _tag(name: str) -> str:
    """Return the name of an element without its namespace; those of pictures and players have none."""
    space, _, tag = name.rpartition(" ")
    return "-" if "mrss" in space or "itunes" in space else tag.lower()


def read(source: Source) -> Iterator[Found]:
    """Read the entries of a feed; broken XML is a problem, and what stands before it is read."""
    feed = _Feed(source.settings.limits)
    parser = _parser(feed)
    number, fault = 0, None
    while fault is None:
        data = source.stream.read(_CHUNK)
        try:
            parser.Parse(data, not data)
        except (expat.ExpatError, _Stop, ValueError) as error:
            fault = _fault(error, source, parser.CurrentLineNumber)
        for entry in feed.entries:
            number += 1
            yield _article(entry, number, feed.outlet, source)
        feed.entries.clear()
        if not data:
            break
    if fault is not None:
        yield fault
    elif not feed.known:
        yield source.refused("an XML file that is no feed", "give a feed (RSS, Atom or RDF), or a web page as .html")
    elif not number:
        yield source.noted("the feed has no entries")


def _fault(error: Exception, source: Source, line: int) -> Problem:
    """Return what ends the reading of a feed."""
    if isinstance(error, _Stop) and len(error.args) == 2:
        what, limit = error.args
        return source.too_large(what, limit, "mend the feed, or raise", line)
    what = f"broken XML ({error})" if isinstance(error, expat.ExpatError) else str(error)
    return source.refused(what, "mend the feed, or save it again", line)


def _parser(feed: _Feed) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.UseForeignDTD(True)
    parser.StartElementHandler = feed.start
    parser.EndElementHandler = feed.end
    parser.CharacterDataHandler = feed.data
    parser.SkippedEntityHandler = feed.skipped
    parser.EntityDeclHandler = _no_entities
    return parser


def _no_entities(*_: object) -> None:
    raise _Stop("the feed declares entities of its own, which are not expanded")


def _article(entry: dict[str, str], number: int, outlet: str, source: Source) -> Found:
    """Return the article of an entry; one with a summary only is an excerpt."""
    content, summary = entry.get("content", ""), entry.get("summary", "")
    full = len(content) > len(summary) or len(summary) >= _FULL
    lines = paragraphs(content if len(content) > len(summary) else summary)
    id_ = entry.get("id") or entry.get("link") or f"{source.id}:{number}"
    title = " ".join(paragraphs(entry.get("title", ""))) or None
    if not lines:
        return source.noted(f"entry {number} has no text: {title or id_}")
    text = "\n\n".join(lines)
    page = units(text)
    found = record_sections(page, title)
    titles = (Block(Span(0, len(title)), Section.HEADLINE, "title"),) if title else ()
    order = source.settings.date_order
    return Article(
        id=" ".join(id_.split()),
        text=text,
        path=source.path,
        outlet=outlet,
        title=title,
        own_title=title is not None,
        byline=" ".join(paragraphs(entry.get("byline", ""))) or None,
        published=parse_stamp(entry.get("published") or entry.get("updated") or "", order),
        updated=parse_stamp(entry.get("updated", ""), order) if entry.get("published") else None,
        category=" ".join(entry.get("category", "").split()) or None,
        url=entry.get("link"),
        sha256=hashlib.sha256(repr((title, text)).encode("utf-8", "replace")).hexdigest(),
        blocks=titles + tuple(blocks_of(text, page, found)),
        first_line=None,
        excerpt=not full or few_words(text, LEAST) or bool(CUT.search(text)),
        corrections=corrections(page, found),
    )
