"""The values by outlets as CSV (RFC 4180, UTF-8): a row a finding, and for each article its words, value and place.

Every cell is quoted, and none starts as a formula does.
"""

from collections.abc import Iterator, Sequence

from compare.model import Finding, Report
from compare.report.escape import csv
from compare.report.ledger import Ledger
from compare.report.shown import meaning
from compare.report.view import View

HEAD = ("verdict", "rule", "severity", "reason", "kind", "message", "fingerprint", "state")


def render(report: Report, view: View) -> str:
    """Return the table with a line of names first."""
    book = Ledger.of_report(report, view)
    head = [*HEAD]
    for article in report.articles:
        name = book.outlet(article.id)
        head += [f"{name}: words", f"{name}: value", f"{name}: place"]
    return "".join(",".join(map(csv, row)) + "\n" for row in [head, *(list(_row(f, book)) for f in report.findings)])


def _row(finding: Finding, book: Ledger) -> Iterator[str]:
    kinds = dict.fromkeys(c.kind for c in finding.citations)
    yield from (finding.verdict, finding.rule, finding.severity, finding.reason or "", " ".join(kinds))
    yield from (finding.message, finding.fingerprint, finding.state)
    for article in book.report.articles:
        cited = [c for c in finding.citations if c.article == article.id]
        yield " | ".join(c.text for c in cited)
        yield " | ".join(_unique([meaning(c.value) for c in cited]))
        yield " | ".join(_unique([book.place(c) for c in cited]))


def _unique(said: Sequence[str]) -> list[str]:
    return [word for word in dict.fromkeys(said) if word]
