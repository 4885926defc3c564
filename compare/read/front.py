"""Front matter: the lines between two `---` at the top of a Markdown file that say what it is."""

import re
from typing import NamedTuple

from compare.text import Span

_FENCE = re.compile(r"---[ \t]*\r?\n")
_FIELD = re.compile(r"([A-Za-z_]{2,20}):[ \t]*(\S[^\r\n]*)?(?:\r?\n|\Z)")
_MOST = 4_000  # characters of front matter
_NAMES = {
    "title": "title", "headline": "title", "author": "byline", "authors": "byline", "byline": "byline",
    "date": "published", "published": "published", "outlet": "outlet", "publisher": "outlet", "site": "outlet",
    "updated": "updated", "modified": "updated", "lastmod": "updated", "category": "category", "section": "category",
    "url": "url", "link": "url", "language": "language", "lang": "language",
}  # fmt: skip


class Front(NamedTuple):
    """What front matter says, each with its span, and where the text after it begins."""

    fields: dict[str, Span]
    lines: tuple[Span, ...]
    end: int


NONE = Front({}, (), 0)


def front(text: str) -> Front:
    """Read the front matter of a text; a text without any has none."""
    opening = _FENCE.match(text)
    closing = _FENCE.search(text, opening.end(), _MOST) if opening else None
    if not opening or not closing:
        return NONE
    fields: dict[str, Span] = {}
    lines = [Span(0, 3)]
    at = opening.end()
    while at < closing.start():
        end = text.find("\n", at) + 1
        words = text[at:end].strip()
        if words:
            start = text.index(words, at)
            lines.append(Span(start, start + len(words)))
        found = _FIELD.match(text, at)
        if found and found.group(2) and found.group(1).lower() in _NAMES:
            fields.setdefault(_NAMES[found.group(1).lower()], _unquoted(text, Span(*found.span(2))))
        at = end
    return Front(fields, (*lines, Span(closing.start(), closing.start() + 3)), closing.end())


def _unquoted(text: str, span: Span) -> Span:
    """Return the span of a value without its quotation marks and the blanks around it."""
    words = span.of(text).rstrip()
    if len(words) > 1 and words[0] in "\"'" and words[-1] == words[0]:
        return Span(span.start + 1, span.start + len(words) - 1)
    return Span(span.start, span.start + len(words))
