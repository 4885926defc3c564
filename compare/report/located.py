"""Where citations stand, for formats that point into files, and findings in the order of their loudness."""

from collections.abc import Iterable
from typing import NamedTuple

from compare.model import Article, Citation, Finding, Severity
from compare.report.layout import clip
from compare.report.ledger import Ledger

_LONGEST_WORDS = 240  # characters of an excerpt in a message; the whole of it is where it points
_RECORDS = (".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".parquet")


class Region(NamedTuple):
    """A stretch of a file: lines and columns from 1, the end column exclusive; without columns a line alone."""

    line: int
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None


def in_lines(article: Article) -> bool:
    """Say whether the article's text is the file's text, so that its lines and columns are the file's."""
    name = article.path.lower().removesuffix(".gz").removesuffix(".zst")
    return article.first_line is not None and not name.endswith(_RECORDS)


def region(article: Article | None, citation: Citation) -> Region | None:
    """Return where a citation stands in its file; None where the file has no lines."""
    if article is None or article.first_line is None:
        return None
    first = article.line(citation.span.start, citation.part) or 1
    if citation.part == "title" or not in_lines(article):
        return Region(first)
    last = article.line(max(citation.span.start, citation.span.end - 1)) or first
    return Region(first, _column(article, citation.span.start, first), last, _column(article, citation.span.end, last))


def _column(article: Article, at: int, line: int) -> int:
    return at - article.lines[line - (article.first_line or 1)] + 1


def loudest(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that say anything (agreement is silent), the loudest first, else in the report's order."""
    loud = [f for f in findings if f.severity is not Severity.NONE]
    return sorted(loud, key=lambda f: f.severity.rank)


def described(finding: Finding, book: Ledger) -> str:
    """Return a finding as one paragraph: its message, then each outlet's words; not escaped for any sink."""
    cited = "; ".join(f"{book.outlet(c.article)}: {quotation(c)} ({book.place(c)})" for c in finding.citations)
    message = finding.message.rstrip(".")
    return f"{message}. {cited}." if cited else f"{message}."


def quotation(citation: Citation) -> str:
    """Return the words of a citation in quotation marks, unless they bring their own; not escaped for any sink."""
    words = clip(citation.text, _LONGEST_WORDS)
    return words if words[:1] in ("\u201c", '"') else f"\u201c{words}\u201d"
