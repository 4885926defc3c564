"""The report as workflow commands of GitHub: annotations on the lines of the articles.

A step shows ten errors, ten warnings and ten notices at most, so the loudest of each are written, and the rest is
counted. Every line is ours from its first character; an article's words can neither start nor end one.
"""

from collections.abc import Iterator

from compare.model import Finding, Report, Severity
from compare.report.escape import github, github_property
from compare.report.ledger import COUNTED, Ledger
from compare.report.located import described, loudest, region
from compare.report.view import View

MOST = 10  # annotations of a level in one step
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(report: Report, view: View) -> str:
    """Return a line an annotation, refused inputs first, and a last line that counts."""
    return "".join(line + "\n" for line in _lines(Ledger.of_report(report, view)))


def _lines(book: Ledger) -> Iterator[str]:
    refused = [p for p in book.report.problems if p.refused]
    for problem in refused[:MOST]:
        path = "" if problem.path == "-" else github_property(problem.path)
        place = f" file={path}" + (f",line={problem.line}" if problem.line else "") if path else ""
        yield f"::error{place}::{github(problem.message) or 'refused'}"
    found = [f for f in loudest(book.report.findings) if f.state == "new"]
    room = dict.fromkeys(_LEVELS, MOST) | {Severity.ERROR: max(0, MOST - len(refused))}
    left = 0
    for finding in found:
        room[finding.severity] -= 1
        if room[finding.severity] < 0:
            left += 1
        else:
            yield _annotation(finding, book)
    said = ", ".join(f"{len(book.found(v))} {name}" for v, name in COUNTED if book.found(v)) or "nothing to report"
    rest = f"; {left} more than GitHub shows in one step" if left else ""
    rest += f"; {book.view.hidden} not shown" if book.view.hidden else ""
    yield f"factdiff: {said}{rest}"


def _annotation(finding: Finding, book: Ledger) -> str:
    first = finding.citations[0]
    article = book.articles.get(first.article)
    said = {"file": (article.path if article else "") or first.article}
    where = region(article, first)
    if where:
        said["line"] = str(where.line)
        if where.end_line is not None:
            said["endLine"] = str(where.end_line)
        if where.end_line == where.line and where.column and where.end_column:  # GitHub takes columns of one line only
            said |= {"col": str(where.column), "endColumn": str(where.end_column)}
    said["title"] = finding.rule + ("" if finding.rule == finding.verdict else f" ({finding.verdict})")
    properties = ",".join(f"{key}={github_property(value)}" for key, value in said.items())
    return f"::{_LEVELS[finding.severity]} {properties}::{github(described(finding, book))}"
