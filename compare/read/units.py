"""The lines of a pasted page as units: a paragraph, a heading, a list item, each with its span."""

import re
from typing import NamedTuple

from compare.read.wording import Cue, cue, ends, prose
from compare.text import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_BULLET = re.compile(r"(?:[\u2022\u25cf\u25aa\u25e6\u00b7\u2023\u2043]|[*+\u2013\u2014-](?=\s)|\d{1,2}[.)](?=\s))\s*")
_MARK = re.compile(r"#{1,6}\s+|>\s+|\*\*(?=\S)|__(?=[^\W_])")
_WRAPPED = (50, 100)
MOST_LINES = 50_000  # of one article


class Unit(NamedTuple):
    """A stretch of a page; `gap` says that an empty line stands before it, `bullet` that it is a list item."""

    span: Span
    text: str
    gap: bool
    bullet: bool
    heading: bool
    cue: Cue | None
    prose: bool

    @property
    def words(self) -> int:
        """Count the words."""
        return self.text.count(" ") + 1

    @property
    def plain(self) -> bool:
        """Say that neither wording nor form tells what the unit is: a headline, a name, a menu entry."""
        return self.cue is None and not self.prose


def line_starts(text: str) -> tuple[int, ...]:
    """Return the offset of each line's first character; lines end at LF, CR LF or a lone CR."""
    if "\r" not in text:
        starts, at = [0], text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return tuple(starts)
    return (0, *(found.end() for found in re.finditer(r"\r\n|\n|\r", text)))


def units(text: str, start: int = 0) -> list[Unit]:
    """Cut a page into units, hard-wrapped paragraphs put together."""
    lines = _lines(text, start)
    if _hard_wrapped(text, lines):
        lines = _joined(text, lines)
    return [unit(text, span, gap) for span, gap in lines]


def unit(text: str, span: Span, gap: bool) -> Unit:
    """Return one unit; marks of lists and of Markdown are left out of its span."""
    start, end = span
    bullet = _BULLET.match(text, start, end)
    if bullet and bullet.end() < end:
        start = bullet.end()
    mark = _MARK.match(text, start, end)
    if mark and mark.end() < end:
        start = mark.end()
        if mark.group() in ("**", "__") and text.startswith(mark.group(), end - 2) and end - 2 > start:
            end -= 2
    words = text[start:end]
    heading = bool(mark) and mark is not None and mark.group().startswith("#")
    found = cue(words)
    return Unit(Span(start, end), words, gap, bool(bullet), heading, found, found is None and prose(words))


def _lines(text: str, start: int) -> list[tuple[Span, bool]]:
    """Return the span of each line that is not empty, blanks at its ends left out, and whether a gap is before it."""
    found, gap = [], True
    for line in _LINE.finditer(text, start):
        words = line.group()
        bare = words.strip()
        if not bare:
            gap = True
            continue
        first = line.start() + len(words) - len(words.lstrip())
        found.append((Span(first, first + len(bare)), gap))
        gap = False
    return found


def _hard_wrapped(text: str, lines: list[tuple[Span, bool]]) -> bool:
    """Say whether paragraphs are broken into lines of about one length, as mail and terminals do."""
    low, high = _WRAPPED
    longest = max((span.length for span, _ in lines), default=0)
    if not low <= longest <= high:
        return False
    full = [i for i, (span, _) in enumerate(lines[:-1]) if span.length >= 0.75 * longest and not lines[i + 1][1]]
    running = sum(not ends(lines[i][0].of(text)) for i in full)
    return running >= 3 and running >= 0.5 * len(full)


def _joined(text: str, lines: list[tuple[Span, bool]]) -> list[tuple[Span, bool]]:
    """Put the lines of hard-wrapped paragraphs together."""
    longest = max(span.length for span, _ in lines)
    joined: list[tuple[Span, bool]] = []
    previous = Span(0, 0)
    for span, gap in lines:
        words = span.of(text)
        runs_on = not gap and previous.length + len(words.split(None, 1)[0]) >= 0.85 * longest
        if joined and runs_on and not _BULLET.match(words):
            joined[-1] = (Span(joined[-1][0].start, span.end), joined[-1][1])
        else:
            joined.append((span, gap))
        previous = span
    return joined
