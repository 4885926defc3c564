"""A report with what its renderers look up in it."""

from collections.abc import Mapping

from attrs import frozen

from compare.model import Alignment, Article, Assertion, Citation, Finding, Report, Unchecked, Verdict
from compare.report.escape import terminal
from compare.report.shown import count, file_of, outlets, place
from compare.report.view import View

COUNTED = (
    (Verdict.DIVERGE, "diverge"),
    (Verdict.SINGLE_SOURCE, "in one outlet only"),
    (Verdict.AGREE, "agree"),
    (Verdict.COMPATIBLE, "compatible"),
    (Verdict.UNDECIDED, "undecided"),
)


@frozen
class Ledger:
    """A report, how it is to look, and its articles, assertions, alignments and outlets by id."""

    report: Report
    view: View
    articles: Mapping[str, Article]
    assertions: Mapping[str, Assertion]
    alignments: Mapping[str, Alignment]
    outlets: Mapping[str, str]

    @classmethod
    def of_report(cls, report: Report, view: View) -> "Ledger":
        """Look up once what is needed often."""
        return cls(
            report,
            view,
            {a.id: a for a in report.articles},
            {a.id: a for a in report.assertions},
            {a.id: a for a in report.alignments},
            outlets(report),
        )

    def found(self, verdict: Verdict) -> list[Finding]:
        """Return the findings of a verdict, in the report's order."""
        return [f for f in self.report.findings if f.verdict is verdict]

    def outlet(self, article: str) -> str:
        """Return the name of an article's outlet."""
        return self.outlets.get(article) or terminal(article)

    def assertion(self, citation: Citation) -> Assertion | None:
        """Return the assertion that a citation stands in."""
        return self.assertions.get(citation.assertion)

    def place(self, citation: Citation) -> str:
        """Return where a citation stands: up.txt:27."""
        return place(citation, self.articles)


def says_more(finding: Finding) -> bool:
    """Say whether the message tells more than the verdict does: that two outlets agree is said by its heading."""
    return finding.verdict is not Verdict.AGREE or finding.rule != "agreement" or len(finding.citations) > 2


def unchecked(book: Ledger) -> list[str]:
    """Return what was not looked at, a phrase a reason: page furniture (46 lines of ki.txt)."""
    lines: dict[str, dict[str, set[int]]] = {}
    for stretch in book.report.unchecked:
        files = lines.setdefault(stretch.reason, {})
        files.setdefault(stretch.article, set()).update(_lines(book, stretch))
    said = []
    for reason, files in lines.items():
        where = ", ".join(_where(book, article, len(numbers)) for article, numbers in files.items())
        said.append(f"{terminal(reason)} ({where})")
    refused = sum(problem.refused for problem in book.report.problems)
    return [*said, f"{count(refused, 'input')} that could not be read"] if refused else said


def _lines(book: Ledger, stretch: Unchecked) -> range:
    """Return the numbers of the lines that a stretch covers; none where its article has no lines."""
    article = book.articles.get(stretch.article)
    if article is None or article.first_line is None or len(article.lines) < 2:
        return range(0)
    first, last = (article.line(at) or 0 for at in (stretch.span.start, max(stretch.span.start, stretch.span.end - 1)))
    return range(first, last + 1)


def _where(book: Ledger, article: str, number: int) -> str:
    name = file_of(book.articles.get(article)) or terminal(article)
    return f"{count(number, 'line')} of {name}" if number else name
