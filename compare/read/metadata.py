"""What a web page says of itself: title, byline, outlet, dates, address, language; structured data before guesses.

JSON-LD (schema.org NewsArticle), then OpenGraph and other meta tags, then the page's headings and `time` elements.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from compare.read.pagehead import writers
from compare.text import fold

_ARTICLE = re.compile(r"Article|Posting|Report|Review|Recipe|WebPage", re.IGNORECASE)
_NEWS = re.compile(r"Article|Posting|Report", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f]")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DEPTH = 40
_NOT_WORDS = re.compile(r"\W+")
_HOST = re.compile(r"https?://(?:www\.)?([\w.-]{4,80})(?:[/:?#]|$)", re.IGNORECASE)
_NAME = 40  # characters of a site's name
_SUFFIX = re.compile(r"\s+[|*\u2013\u2014\u00b7\u00bb-]\s+")
PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:pubdate", "pubdate", "publishdate", "publish-date",
    "datepublished", "date.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created",
    "dcterms.issued", "dc.date", "publication_date", "article.published", "published_time", "date", "displaydate",
    "cxenseparse:recs:publishtime", "dcterms.date",
)  # fmt: skip


@frozen
class Metadata:
    """What a page says of itself; None where it says nothing."""

    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: tuple[str, ...] = ()
    modified: str | None = None
    url: str | None = None
    language: str | None = None
    section: str | None = None
    body: str | None = None
    summary: str | None = None
    paid: bool = False


def metadata(tree: Any) -> Metadata:
    """Read the metadata of a page that lxml has parsed."""
    linked = [node for node in _linked(tree) if _ARTICLE.search(str(node.get("@type")))]
    linked.sort(key=lambda node: not _NEWS.search(str(node.get("@type"))))
    meta = _meta(tree)
    outlet = meta.get("og:site_name") or _text(_first(linked, "publisher"))
    title = _title(tree, linked, meta, outlet)
    url = _canonical(tree) or meta.get("og:url")
    published = [_text(node.get("datePublished")) for node in linked]
    published += [meta.get(name) for name in PUBLISHED]
    return Metadata(
        title=title,
        byline=_text(_first(linked, "author")) or _author(meta) or writers(tree),
        outlet=outlet or _named(tree, meta, title) or _host(url),
        published=tuple(said for said in published if said),
        modified=_text(_first(linked, "dateModified")) or meta.get("article:modified_time"),
        url=url,
        language=tree.get("lang")
        or tree.get("xml:lang")
        or tree.get(_XML_LANG)
        or meta.get("og:locale")
        or _text(_first(linked, "inLanguage")),
        section=_text(_first(linked, "articleSection")) or meta.get("article:section"),
        body=body.encode("utf-8", "replace").decode()
        if isinstance(body := _first(linked, "articleBody"), str)
        else None,
        paid=any(str(node.get("isAccessibleForFree", "")).lower() == "false" for node in linked),
        summary=meta.get("og:description") or meta.get("description"),
    )


def _linked(tree: Any) -> Iterator[dict[str, Any]]:
    """Yield every node of the JSON-LD on a page; what is broken is passed over."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        try:
            yield from _nodes(json.loads(_CONTROL.sub(" ", script.text)))
        except (ValueError, RecursionError):
            continue


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    waiting, depth = [value], 0
    while waiting and depth < _DEPTH:
        below: list[Any] = []
        for each in waiting:
            if isinstance(each, dict):
                yield each
                below += [v for v in each.values() if isinstance(v, (dict, list))]
            elif isinstance(each, list):
                below += each
        waiting, depth = below, depth + 1


def _meta(tree: Any) -> dict[str, str]:
    """Return the meta tags of a page by their lower-case names, the first of a name."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        said = " ".join((tag.get("content") or "").split())
        if name and said:
            found.setdefault(name.lower(), said)
    return found


def _first(nodes: list[dict[str, Any]], name: str) -> Any:
    return next((node[name] for node in nodes if node.get(name)), None)


def _text(value: Any) -> str | None:
    """Return a JSON-LD value as words: a thing by its name, a list by its members."""
    if isinstance(value, str):
        whole = value.encode("utf-8", "replace").decode()
        return " ".join(html.unescape(html.unescape(whole)).split()) or None
    if isinstance(value, dict):
        return _text(value.get("name") or value.get("@value"))
    if isinstance(value, list):
        said = (_text(each) for each in value[:20] if isinstance(each, (str, dict)))
        return ", ".join(dict.fromkeys(each for each in said if each)) or None
    return None


def _author(meta: dict[str, str]) -> str | None:
    said = meta.get("author") or meta.get("article:author") or meta.get("parsely-author") or meta.get("byl")
    return said if said and "://" not in said else None


def _canonical(tree: Any) -> str | None:
    links = (link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical")
    return next((link for link in links if link and link.startswith("http")), None)


def _named(tree: Any, meta: dict[str, str], title: str | None) -> str | None:
    """Return the name of the site: an application's, else what stands beside the headline in the page's title."""
    name = meta.get("application-name") or meta.get("apple-mobile-web-app-title")
    if name and len(name) <= _NAME and _bare(name) != _bare(title or ""):
        return name
    page = next(tree.iter("title"), None)
    parts = _SUFFIX.split(" ".join(page.text_content().split())) if page is not None and title else []
    beside = [part for part in (*parts[-1:], *parts[:1]) if _bare(part) not in _bare(title or "")]
    told = len(parts) > 1 and len(beside) == 1 and len(beside[0]) <= _NAME
    return beside[0] if told else None


def _host(url: str | None) -> str | None:
    """Return the host of an address, "www." left out."""
    found = _HOST.match(url or "")
    return found.group(1).lower() if found else None


def _title(tree: Any, linked: list[dict[str, Any]], meta: dict[str, str], outlet: str | None) -> str | None:
    """Return the headline that two of JSON-LD, OpenGraph and the page's own heading agree on, else the first of them.

    Where the heading only goes on after what is shared, the shared one is the whole headline.
    """
    headings = [said for h in tree.iter("h1") if (said := " ".join(h.text_content().split()))]
    headline = _text(_first(linked, "headline"))
    page = next(tree.iter("title"), None)
    shared = meta.get("og:title") or meta.get("twitter:title")
    if shared is None and not headings and page is not None:
        shared = " ".join(page.text_content().split())
    known = [said for said in (headline, *headings) if said]
    if shared:
        shared = _without_outlet(html.unescape(shared), outlet, known)
    if not known:
        return shared
    if shared and (known[0].startswith(shared) or headline is None):
        return shared
    folded = {_bare(heading): heading for heading in headings}
    if shared and _bare(shared) in folded:
        return shared
    return headline or max(headings, key=len)


def _bare(title: str) -> str:
    return _NOT_WORDS.sub("", fold(title))


def _without_outlet(title: str, outlet: str | None, known: list[str]) -> str | None:
    """Cut the name of the outlet, or of a section, from the end of a title."""
    parts = _SUFFIX.split(title)
    if len(parts) == 1:
        return title.strip() or None
    folded = {_bare(said) for said in known}
    for size in range(len(parts) - 1, 0, -1):
        cut = title[: _ends(title)[size - 1]].strip()
        last = fold(parts[size])
        if _bare(cut) in folded or (outlet and (last in fold(outlet) or fold(outlet) in last)):
            title, parts = cut, parts[:size]
    return title or None


def _ends(title: str) -> list[int]:
    return [found.start() for found in _SUFFIX.finditer(title)]
