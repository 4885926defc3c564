"""The report as the public functions hand it out: it shows itself in a notebook, and turns into plain values."""

import json
from typing import Any

from attrs import fields, frozen

from compare import model
from compare.errors import MissingExtraError
from compare.report import render
from compare.report.escape import verbatim
from compare.report.ledger import Ledger
from compare.report.plain import span
from compare.report.shown import meaning
from compare.report.view import View

_FRAME = '<iframe sandbox="allow-scripts" title="factdiff report" width="100%" height="760" srcdoc="{}"></iframe>'


@frozen
class Report(model.Report):
    """What a comparison found, with three ways out of Python.

    The records are those of `compare.model.Report`; only the ways out are added, since the model knows no renderer.
    """

    @classmethod
    def of(cls, report: model.Report) -> "Report":
        """Give a report its ways out."""
        return cls(*(getattr(report, field.name) for field in fields(model.Report)))

    def to_dict(self) -> dict[str, Any]:
        """Return what `--format json` writes, as Python values."""
        report: dict[str, Any] = json.loads(render(self, "json"))
        return report

    def to_rows(self) -> list[dict[str, Any]]:
        """Return a row a citation, as a data frame takes them: `pandas.DataFrame(report.to_rows())`."""
        book = Ledger.of_report(self, View())
        return [
            {
                "finding": finding.id,
                "verdict": str(finding.verdict),
                "rule": finding.rule,
                "severity": str(finding.severity),
                "reason": finding.reason and str(finding.reason),
                "message": finding.message,
                "article": citation.article,
                "outlet": book.articles[citation.article].outlet if citation.article in book.articles else "",
                "kind": citation.kind,
                "words": citation.text,
                "value": meaning(citation.value),
                "part": citation.part,
                "start": span(citation.span)[0],
                "end": span(citation.span)[1],
                "line": citation.line,
            }
            for finding in self.findings
            for citation in finding.citations
        ]

    def _repr_html_(self) -> str:
        """Return the HTML report in a frame of its own, for a notebook; as text where Jinja2 is not installed."""
        try:
            return _FRAME.format(verbatim(render(self, "html")))
        except MissingExtraError:
            return f"<pre>{verbatim(render(self, 'text', View(width=100)))}</pre>"
