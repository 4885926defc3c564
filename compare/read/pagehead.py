"""What a web page shows its readers around the headline: the lines that its markup calls a date or a byline."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from compare.read.stamps import byline, names

_LINES = 10_000  # elements looked at
_MOST = 160  # characters of such a line
_WRITER = re.compile(r"byline|author|writer|reporter|credit|meta", re.IGNORECASE)
_AUTHOR = re.compile(r"\bauthor\b", re.IGNORECASE)


class Line(NamedTuple):
    """A line of a page: its words, the class, id and other names that it bears, and the element."""

    words: str
    marks: str
    element: Any


def lines(tree: Any) -> Iterator[Line]:
    """Yield the short elements around the headline, in the page's order; of a page without one, all."""
    heading = next(tree.iter("h1"), None)
    around = (tree if heading is None else _around(heading)).iter("time", "span", "p", "div", "li", "a")
    for element in islice(around, _LINES):
        words = " ".join((element.text_content() or "").split())
        if words and len(words) <= _MOST:
            yield Line(words, " ".join(filter(None, map(element.get, ("class", "id", "itemprop", "rel")))), element)


def writers(tree: Any) -> str | None:
    """Return who wrote the article, first name and last, from a line that says so by its words or by its markup."""
    for line in lines(tree):
        if _WRITER.search(line.marks):
            words = _AUTHOR.sub("", line.words, count=1) if line.words[:6].lower() == "author" else line.words
            found = byline(words) or (names(words) if _AUTHOR.search(line.marks) else None)
            if found and " " in found:
                return found
    return None


def _around(heading: Any) -> Any:
    """Return the element around the headline that holds the lines below it too."""
    for _ in range(4):
        parent = heading.getparent()
        if parent is None:
            break
        heading = parent
        if heading.tag == "body":
            break
    return heading
