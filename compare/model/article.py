"""Articles as they were read, and what is wrong with them."""

from bisect import bisect_right
from enum import StrEnum
from typing import Literal

from attrs import field, frozen

from compare.text import Span

Part = Literal["text", "title"]


class Section(StrEnum):
    """What a stretch of an article is: the first six can hold assertions, the others cannot."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    BACKGROUND = "background"
    CAPTION = "caption"
    RELATED = "related"
    BYLINE = "byline"
    FURNITURE = "furniture"

    @property
    def asserts(self) -> bool:
        """Say whether what stands here is stated by the outlet as part of its report."""
        return self not in (Section.BYLINE, Section.FURNITURE)

    @property
    def aside(self) -> bool:
        """Say whether what stands here counts less than the body."""
        return self in (Section.BACKGROUND, Section.CAPTION, Section.RELATED)


@frozen
class Block:
    """A stretch of an article (a paragraph, a heading, a line of furniture) and what it is."""

    span: Span
    section: Section
    part: Part = "text"


@frozen
class Article:
    """One outlet's report as it was read; every span of every later record points into `text` or `title`.

    `lines` holds the offset of each line's first character, `first_line` its number in the file (None where
    the file has no lines of text, as HTML; all of a record stands on the record's line). `own_title` says
    that the title is a part of its own and not a stretch of `text`. `excerpt` marks a text known to be cut.
    `updated` is the stamp of the last change, `category` the outlet's own ("World"), `corrections` are the notes in
    `text` by which the outlet corrects itself.
    """

    id: str
    text: str = field(repr=False)
    path: str = ""
    outlet: str = ""
    title: str | None = None
    own_title: bool = False
    byline: str | None = None
    published: str | None = None
    language: str = "en"
    url: str | None = None
    sha256: str = ""
    origin: Literal["batch", "archive"] = "batch"
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    first_line: int | None = 1
    lines: tuple[int, ...] = field(default=(0,), repr=False)
    excerpt: bool = False
    updated: str | None = None
    category: str | None = None
    corrections: tuple[Span, ...] = field(default=(), repr=False)

    def part(self, part: Part) -> str:
        """Return the text that spans of this part point into."""
        return self.text if part == "text" else self.title or ""

    def line(self, at: int, part: Part = "text") -> int | None:
        """Return the line of the file on which a character of the part stands."""
        if self.first_line is None or part == "title":
            return self.first_line
        return self.first_line + bisect_right(self.lines, at) - 1


@frozen
class Problem:
    """A located fault of the input; `refused` where what was asked could not be done."""

    message: str
    path: str = ""
    line: int | None = None
    refused: bool = False


@frozen
class Unchecked:
    """A stretch of an article that was not looked at, and why."""

    article: str
    span: Span
    reason: str
