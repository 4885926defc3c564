"""The report as GitLab's code quality JSON (a subset of Code Climate's).

An issue a citation, so that each file shows its own. What agrees, and what a baseline or a suppression accepts, is
no issue.
"""

import hashlib

from compare.model import Report, Severity
from compare.report.as_json import document
from compare.report.escape import terminal
from compare.report.ledger import Ledger
from compare.report.located import Region, described, loudest, region
from compare.report.view import View

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(report: Report, view: View) -> str:
    """Return the list of issues; each has a fingerprint of its own that does not depend on lines."""
    book = Ledger.of_report(report, view)
    issues = []
    seen: set[str] = set()
    for finding in loudest(report.findings):
        for citation in finding.citations if finding.state == "new" else ():
            article = book.articles.get(citation.article)
            where = region(article, citation) or Region(1)
            issues.append(
                {
                    "description": terminal(described(finding, book)),
                    "check_name": finding.rule,
                    "fingerprint": _fingerprint(f"{finding.fingerprint}/{citation.article}", seen),
                    "severity": _SEVERITIES[finding.severity],
                    "location": {
                        "path": (article.path if article else "") or citation.article,
                        "lines": {"begin": where.line, "end": where.end_line or where.line},
                    },
                }
            )
    return document(issues)


def _fingerprint(key: str, seen: set[str]) -> str:
    """Return a digest of the key; of the key with a number where it was seen before."""
    number, digest = 1, _digest(key)
    while digest in seen:
        number += 1
        digest = _digest(f"{key}/{number}")
    seen.add(digest)
    return digest


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]
