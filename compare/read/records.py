"""Article records: JSON (one object, or a list of them) and JSON Lines, with schema.org's names understood."""

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import astuple, evolve, frozen

from compare.model import Article, Problem
from compare.read.body import record_article
from compare.read.decode import decoded
from compare.read.source import Found, Source, skip_line
from compare.values.stamp import parse_stamp

# schema.org (CreativeWork, NewsArticle; CC BY-SA 3.0) beside our own names, first come first served.
NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "identifier"),
    "outlet": ("outlet", "publisher"),
    "url": ("url", "mainEntityOfPage"),
    "title": ("title", "headline", "name"),
    "byline": ("byline", "author"),
    "published": ("published", "datePublished"),
    "updated": ("updated", "dateModified"),
    "category": ("category", "articleSection", "section"),
    "language": ("language", "inLanguage"),
    "text": ("text", "articleBody"),
}
LIKELY = ("content", "body", "article_body", "full_text", "fulltext", "article")  # what others call the text
SPLIT = "split it into articles, or raise"
_SURROGATE = re.compile("[\ud800-\udfff]")
_KNOWN = frozenset(name for names in NAMES.values() for name in names) | {"@context", "@type", "@id"}


def read_json(source: Source) -> Iterator[Found]:
    """Read a file that is one JSON value."""
    limit = source.settings.limits.file_bytes
    data = source.stream.read(limit + 1)
    if len(data) > limit:
        advice = "give its records as JSON Lines, one a line, or raise"
        yield source.too_large("the file is larger than", "file-bytes", advice)
        return
    text = decoded(data, source)
    if not isinstance(text, str):
        yield text
        return
    try:
        value = json.loads(text)
    except json.JSONDecodeError as fault:
        what = "the file is empty" if not text.strip() else f"broken JSON at {fault.lineno}:{fault.colno} ({fault.msg})"
        yield source.refused(what, "mend it, or read it as .txt", fault.lineno if text.strip() else None)
        return
    except (RecursionError, ValueError) as fault:
        yield source.refused(_strange(fault), "give records of plain strings")
        return
    yield from _values(value, source)


def _strange(fault: Exception) -> str:
    return "JSON nested too deeply" if isinstance(fault, RecursionError) else "JSON with a number too long"


def _values(value: Any, source: Source) -> Iterator[Found]:
    if not isinstance(value, list):
        yield from record(value, source, None, set())
        return
    if not value:
        yield source.refused("an empty list, no article", "give it the records of articles")
    left_out: set[str] = set()
    for number, each in enumerate(value, 1):
        yield from record(each, source._replace(id=f"{source.id}:{number}"), None, left_out)


def read_lines(source: Source) -> Iterator[Found]:
    """Read a file of JSON Lines; a broken line is a problem, and the rest is read."""
    limit = source.settings.limits.article_bytes
    left_out: set[str] = set()
    number = articles = 0
    while line := source.stream.readline(limit + 1):
        number += 1
        if not line.strip() and len(line) <= limit:
            continue
        articles += 1
        if len(line) > limit and not line.endswith(b"\n"):
            yield source.too_large("the record is larger than", "article-bytes", SPLIT, number)
            skip_line(source.stream)
            continue
        yield from _line(line, source._replace(id=f"{source.id}:{number}"), number, left_out)
    if not number:
        yield source.refused("the file is empty", "give it the records of articles, one a line")
    elif not articles:
        yield source.refused("the file holds empty lines only", "give it the records of articles, one a line")


def _line(line: bytes, source: Source, number: int, left_out: set[str]) -> Iterator[Found]:
    text = decoded(line, source)
    if not isinstance(text, str):
        yield evolve(text, line=number)
        return
    try:
        value = json.loads(text.rstrip())
    except json.JSONDecodeError as fault:
        yield source.refused(f"broken JSON at column {fault.colno} ({fault.msg})", "mend or remove the line", number)
        return
    except (RecursionError, ValueError) as fault:
        yield source.refused(_strange(fault), "give records of plain strings", number)
        return
    yield from record(value, source, number, left_out)


@frozen
class Fields:
    """What a record says, as strings."""

    text: str
    id: str | None = None
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    byline: str | None = None
    published: str | None = None
    updated: str | None = None
    category: str | None = None
    language: str | None = None


def record(value: Any, source: Source, line: int | None, left_out: set[str]) -> Iterator[Found]:
    """Read one record; `left_out` holds the unknown keys that were named before."""
    if not isinstance(value, dict):
        yield source.refused(f"{_kind(value)} where a record belongs", 'give an object with the key "text"', line)
        return
    if value.get("@graph") and not any(name in value for name in NAMES["text"]):
        value = _of_graph(value["@graph"]) or value
    fields = {field: said for field, names in NAMES.items() if (said := _first(value, names)) is not None}
    limits = source.settings.limits
    if _deep(value, limits.depth):
        yield source.too_large("values nested deeper than", "depth", "give records of plain strings, or raise", line)
        return
    if "text" not in fields:
        yield source.refused('the record has no "text"', _mend(value), line)
        return
    if len(fields["text"]) > limits.article_bytes:
        yield source.too_large("the record's text is longer than", "article-bytes", SPLIT, line)
        return
    new = sorted(str(k) for k in value if k not in _KNOWN and k not in left_out)
    if new:
        left_out.update(new)
        yield source.noted(f"unknown keys left out: {', '.join(_shown(k) for k in new[:20])}", line)
    yield from _article(Fields(**fields), source, line)


def _mend(value: dict[str, Any]) -> str:
    """Say what to do with a record that has no text."""
    wrong = next((key for key in LIKELY if isinstance(value.get(key), str)), None)
    if wrong:
        return f'call "{wrong}" "text"'
    several = next((key for key, said in value.items() if isinstance(said, list) and _hold_text(said)), None)
    return f'give the list "{_shown(several)}" alone' if several else 'add the article\'s text under the key "text"'


def _hold_text(values: list[Any]) -> bool:
    return bool(values) and isinstance(values[0], dict) and any(key in values[0] for key in (*NAMES["text"], *LIKELY))


def _deep(value: Any, limit: int) -> bool:
    """Say whether lists and objects stand deeper inside each other than the limit."""
    depth, inside = 0, [value]
    while inside and depth <= limit:
        depth += 1
        holders = (v.values() if isinstance(v, dict) else v for v in inside)
        inside = [v for holder in holders for v in holder if isinstance(v, dict | list)]
    return depth > limit


def _article(fields: Fields, source: Source, line: int | None) -> Iterator[Found]:
    if wrong := _unfit(fields):
        yield source.refused(wrong, "mend the record's encoding", line)
        return
    published = parse_stamp(fields.published, source.settings.date_order) if fields.published else None
    if fields.published and not published:
        yield source.noted(f"publication date not understood: {_shown(fields.published)}", line)
    canonical = json.dumps([fields.title, fields.text], ensure_ascii=False).encode()
    article = Article(
        id=fields.id or source.id,
        text=fields.text,
        path=source.path,
        outlet=fields.outlet or "",
        title=fields.title,
        own_title=fields.title is not None,
        byline=fields.byline,
        published=published,
        updated=parse_stamp(fields.updated, source.settings.date_order) if fields.updated else None,
        category=fields.category,
        language=(fields.language or "").split("-")[0].lower(),
        url=fields.url,
        sha256=hashlib.sha256(canonical).hexdigest(),
        first_line=line or 1,
    )
    yield record_article(article, source, line)


def _unfit(fields: Fields) -> str | None:
    """Return why the strings of a record are no text."""
    whole = "\n".join(said for said in astuple(fields) if said)
    if _SURROGATE.search(whole):
        return "the record holds half a character (a lone surrogate)"
    return "the record holds a NUL character" if "\0" in whole else None


def _of_graph(graph: Any) -> dict[str, Any] | None:
    """Return the node of a JSON-LD graph that is an article."""
    nodes = graph if isinstance(graph, list) else [graph]
    return next((n for n in nodes if isinstance(n, dict) and any(k in n for k in NAMES["text"])), None)


def _first(value: dict[str, Any], names: tuple[str, ...]) -> str | None:
    return next((said for name in names if (said := _said(value.get(name))) is not None), None)


def _said(value: Any) -> str | None:
    """Return a value as words: a thing by its name, a list by its members; None where there are none."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int):
        return str(value)
    if isinstance(value, dict):
        return next((s for k in ("name", "@value", "value", "@id") if isinstance(s := value.get(k), str) and s), None)
    if isinstance(value, list):
        return ", ".join(s for each in value[:50] if not isinstance(each, list) and (s := _said(each))) or None
    return None


def _kind(value: Any) -> str:
    kinds = {str: "a string", bool: "true or false", int: "a number", float: "a number", list: "a list"}
    return kinds.get(type(value), "null")


def _shown(words: str) -> str:
    """Return words for a message: one line, not too long."""
    bare = "".join(c if c.isprintable() else "\ufffd" for c in words)
    return bare if len(bare) <= 60 else bare[:59] + "\u2026"


__all__ = ["Problem", "read_json", "read_lines", "record"]
