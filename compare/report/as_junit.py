"""The report as JUnit XML, as Jenkins' xUnit plugin describes it (junit-10.xsd) and GitLab reads it.

A suite a story, a case a finding. What diverges failed; what is accepted or undecided is skipped; the rest passed. An
input that could not be read is an error. There is no clock in it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from compare.model import Finding, Problem, Report, Severity, Verdict
from compare.report.escape import terminal, xml
from compare.report.layout import clip
from compare.report.ledger import Ledger
from compare.report.shown import outlets
from compare.report.view import View

_LONGEST_NAME = 160


def render(report: Report, view: View) -> str:
    """Return a document of test suites."""
    book = Ledger.of_report(report, view)
    stories = {story.id: story.articles for story in report.stories}
    by_story: dict[str, list[Finding]] = {id_: [] for id_ in stories}
    for finding in report.findings:
        by_story.setdefault(finding.story, []).append(finding)
    refused = [p for p in report.problems if p.refused]
    failed = sum(map(_fails, report.findings))
    tests = len(report.findings) + len(refused)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    lines.append(f'<testsuites name="factdiff" tests="{tests}" failures="{failed}" errors="{len(refused)}">')
    for story, found in by_story.items():
        name = " | ".join(outlets(report)[a] for a in stories.get(story, ()) if a in book.articles) or story or "story"
        lines += _suite(clip(terminal(name), _LONGEST_NAME), found, book)
    lines += _inputs(refused)
    return "\n".join([*lines, "</testsuites>", ""])


def _suite(name: str, findings: Sequence[Finding], book: Ledger) -> Iterator[str]:
    failed = sum(map(_fails, findings))
    skipped = sum(map(_skips, findings))
    yield (f'<testsuite name="{xml(name)}" tests="{len(findings)}" failures="{failed}" errors="0" skipped="{skipped}">')
    seen: Counter[tuple[str, str]] = Counter()
    for finding in sorted(findings, key=lambda f: f.severity.rank):
        said = clip(terminal(finding.message), _LONGEST_NAME)
        seen[finding.rule, said] += 1
        if seen[finding.rule, said] > 1:  # GitLab takes cases of one name for one case
            said += f" [{finding.fingerprint[:8]}.{seen[finding.rule, said]}]"
        yield f'<testcase classname="factdiff.{xml(finding.rule)}" name="{xml(said)}">'
        yield from _outcome(finding, book)
        yield "</testcase>"
    yield "</testsuite>"


def _fails(finding: Finding) -> bool:
    return finding.state == "new" and finding.severity in (Severity.ERROR, Severity.WARNING)


def _skips(finding: Finding) -> bool:
    return not _fails(finding) and (finding.state != "new" or finding.verdict is Verdict.UNDECIDED)


def _outcome(finding: Finding, book: Ledger) -> Iterator[str]:
    words = "\n".join(f"{xml(book.outlet(c.article))}: {xml(c.text)} ({xml(book.place(c))})" for c in finding.citations)
    if _fails(finding):
        yield f'<failure type="{finding.severity}" message="{xml(finding.message)}">{words}</failure>'
    elif _skips(finding):
        why = finding.state if finding.state != "new" else finding.reason or "undecided"
        yield f'<skipped message="{xml(why)}"/>'
        yield f"<system-out>{words}</system-out>"
    else:
        yield f"<system-out>{xml(finding.verdict)}\n{words}</system-out>"


def _inputs(refused: Sequence[Problem]) -> Iterator[str]:
    if not refused:
        return
    yield f'<testsuite name="inputs" tests="{len(refused)}" failures="0" errors="{len(refused)}" skipped="0">'
    for problem in refused:
        place = f"{problem.path}:{problem.line}" if problem.line else problem.path
        yield f'<testcase classname="factdiff.input" name="{xml(place or problem.message)}">'
        yield f'<error type="refused" message="{xml(problem.message)}"/></testcase>'
    yield "</testsuite>"
