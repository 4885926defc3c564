"""The report as SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning.

What agrees is no result: code scanning would show it as an alert. The first citation is the result's location, those
of the other outlets its related locations. `partialFingerprints` is the finding's own fingerprint, which does not
depend on where its words stand.
"""

from collections.abc import Sequence
from typing import Any

from compare.model import Citation, Finding, Report, Severity, Verdict
from compare.report.as_json import SUMMARY, document
from compare.report.escape import sarif, terminal, uri
from compare.report.ledger import Ledger
from compare.report.located import Region, described, in_lines, loudest, quotation, region
from compare.report.version import VERSION
from compare.report.view import Rule, View

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST_RESULTS = 5_000  # GitHub shows no more of one run ("SARIF support for code scanning", limits)
MOST_LOCATIONS = 100  # of one result
_LONGEST = 1_000  # characters of a description
_HELP = {
    Verdict.DIVERGE: "Look at both articles: which of them is right is not said. Where one of them is yours, check it "
    "against its source, or say in the text why the figures differ.",
    Verdict.SINGLE_SOURCE: "One outlet alone has this detail. Look for a second source before you rely on it.",
    Verdict.UNDECIDED: "Both articles speak of the same thing, and it is not sure whether they differ. Look at both.",
}


def render(report: Report, view: View) -> str:
    """Return a log of one run; the loudest results where there are more than code scanning takes."""
    book = Ledger.of_report(report, view)
    found = loudest(report.findings)
    shown = found[:MOST_RESULTS]
    names = sorted({f.rule for f in shown})
    known = {rule.name: rule for rule in view.rules}
    known_before = any(f.state == "baseline" for f in report.findings)
    run = {
        "tool": {
            "driver": {
                "name": "factdiff",
                "semanticVersion": VERSION,
                "version": VERSION,
                "rules": [_rule(name, known.get(name), shown) for name in names],
            }
        },
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _notes(report, len(found))}],
        "artifacts": [
            {"location": {"uri": uri(a.path or a.id)}, "sourceLanguage": a.language} for a in report.articles
        ],
        "columnKind": "unicodeCodePoints",
        "results": [_result(f, names.index(f.rule), book) | _beside(f, known_before) for f in shown],
        "properties": {"summary": {str(v): report.count(v) for v in SUMMARY}, "notShown": len(found) - len(shown)},
    }
    return document({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(name: str, rule: Rule | None, shown: Sequence[Finding]) -> dict[str, Any]:
    """Describe a rule; without the registry as far as its findings tell."""
    first = next(f for f in shown if f.rule == name)
    severity = rule.severity if rule else str(first.severity)
    summary = rule.summary if rule else name.replace("-", " ")
    advice = _HELP.get(first.verdict, "")
    return {
        "id": name,
        "name": "".join(map(str.capitalize, name.split("-"))),
        "shortDescription": {"text": sarif(name.replace("-", " ").capitalize())},
        "fullDescription": {"text": sarif(summary)[:_LONGEST]},
        "help": {
            "text": sarif(f"{summary}. {advice}"),
            "markdown": f"**{name.replace('-', ' ')}**: {sarif(summary)}\n\n{sarif(advice)}",
        },
        "defaultConfiguration": {"level": severity},
        "properties": {"tags": ["factdiff", str(first.verdict)], "problem.severity": _problem(severity)},
    }


def _problem(severity: str) -> str:
    """Return GitHub's word for a severity."""
    return severity if severity in (Severity.ERROR, Severity.WARNING) else "recommendation"


def _result(finding: Finding, rule: int, book: Ledger) -> dict[str, Any]:
    first, *others = finding.citations
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": str(finding.severity),
        "message": {"text": sarif(described(finding, book))},
        "locations": [_location(first, book)],
        "partialFingerprints": {"factdiff/v1": finding.fingerprint},
        "suppressions": _suppressions(finding),
        "properties": {"verdict": str(finding.verdict), "reason": finding.reason and str(finding.reason)},
    }
    if others:
        result["relatedLocations"] = [
            {"id": at, **_location(c, book)} for at, c in enumerate(others[: MOST_LOCATIONS - 1], 1)
        ]
    return result


def _beside(finding: Finding, known_before: bool) -> dict[str, str]:
    """Say whether a result was known before, in a run that knows of any (baselineState, 3.27.24)."""
    return {"baselineState": "unchanged" if finding.state == "baseline" else "new"} if known_before else {}


def _suppressions(finding: Finding) -> list[dict[str, str]]:
    if finding.state == "new":
        return []
    why = finding.accepted or f"accepted: {finding.state}"
    return [{"kind": "external", "status": "accepted", "justification": sarif(terminal(why))}]


def _location(citation: Citation, book: Ledger) -> dict[str, Any]:
    article = book.articles.get(citation.article)
    path = (article.path if article else "") or citation.article
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri(path)}}
    if article and path == article.path:
        physical["artifactLocation"]["index"] = list(book.articles).index(citation.article)
    where = region(article, citation) or Region(1)  # code scanning wants a line, of a page too
    if article:
        keys = ("startLine", "startColumn", "endLine", "endColumn")
        physical["region"] = {key: at for key, at in zip(keys, where, strict=True) if at is not None}
        if in_lines(article) and citation.part == "text":
            physical["region"] |= {"charOffset": citation.span.start, "charLength": citation.span.length}
        physical["region"]["snippet"] = {"text": terminal(citation.text)}
    return {
        "physicalLocation": physical,
        "message": {"text": sarif(f"{book.outlet(citation.article)}: {quotation(citation)}")},
    }


def _notes(report: Report, found: int) -> list[dict[str, Any]]:
    """Say what could not be read, and how much is not shown."""
    notes = []
    for problem in report.problems:
        note: dict[str, Any] = {
            "level": "error" if problem.refused else "note",
            "message": {"text": sarif(problem.message)},
        }
        if problem.path and problem.path != "-":
            physical: dict[str, Any] = {"artifactLocation": {"uri": uri(problem.path)}}
            if problem.line:
                physical["region"] = {"startLine": problem.line}
            note["locations"] = [{"physicalLocation": physical}]
        notes.append(note)
    if found > MOST_RESULTS:
        notes.append({"level": "warning", "message": {"text": f"{found - MOST_RESULTS} findings are not shown"}})
    return notes
