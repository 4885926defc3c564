"""Findings in full (a message, then each outlet's words) and in brief (a line or two)."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from compare.model import Citation, Finding, Severity
from compare.report.escape import terminal
from compare.report.excerpts import context, marked, quoted
from compare.report.explain import evidence
from compare.report.layout import Ink, Line, Run, clip, clip_start, pad, underline, width, wrap
from compare.report.ledger import Ledger
from compare.report.shown import resolved

MARGIN = 2
INKS: Mapping[Severity, Ink] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_LEAST_WORDS = 40
_WIDEST_OUTLET = 24


def block(finding: Finding, book: Ledger) -> list[Line]:
    """Return a finding in full."""
    lines = _indented(_heading(finding), MARGIN, MARGIN + width(finding.severity) + 2, book.view.width)
    for at, citation in enumerate(finding.citations):
        others = [c for c in finding.citations if c.article != citation.article]
        lines += _citation(citation, others or [c for i, c in enumerate(finding.citations) if i != at], finding, book)
    return [*lines, *_explained(finding, book)]


def _heading(finding: Finding) -> list[Run]:
    severity = finding.severity
    ink = INKS.get(severity, "")
    runs = [Run(f"{severity}:", ink), Run(f" {terminal(finding.message)} ", "bold"), Run(f"[{finding.rule}]", "dim")]
    return runs if finding.state == "new" else [*runs, Run(f" ({finding.state})", "dim")]


def _citation(citation: Citation, others: Sequence[Citation], finding: Finding, book: Ledger) -> list[Line]:
    """Return one outlet's words, where they stand, and the sentence around them."""
    names = [book.outlet(c.article) for c in finding.citations]
    label = min(max(map(width, names)), _WIDEST_OUTLET)
    indent = 2 * MARGIN + label + 2
    beside = book.view.width - indent >= _LEAST_WORDS
    indent = indent if beside else 3 * MARGIN
    room = book.view.width - indent
    name = clip(book.outlet(citation.article), label if beside else book.view.width - 2 * MARGIN)
    lines = [_inset(line, indent) for line in _words(citation, others, book, room)]
    margin = Run(" " * 2 * MARGIN)
    if not beside:
        return [(margin, Run(name)), *lines]
    return [(margin, Run(pad(name, label + 2)), *lines[0][1:]), *lines[1:]]


def _words(citation: Citation, others: Sequence[Citation], book: Ledger, room: int) -> list[Line]:
    runs = quoted(citation, others)
    meaning = resolved(citation.value)
    if meaning and meaning not in citation.text:
        runs.append(Run(f" = {meaning}"))
    lines: list[Line] = []
    for line in wrap([*runs, Run(" "), Run(book.place(citation), "dim")], room):
        under = None if book.view.color else underline(line)
        lines += [line, under] if under else [line]
    around = context(book.assertion(citation), citation, room)
    if around:  # the words stand out of their dim sentence; underlined are only those that differ
        lines.append(tuple(Run(run.text, "dim" if run.ink == "dim" else "") for run in around))
    return lines


def agreements(findings: Sequence[Finding], book: Ledger) -> list[Line]:
    """Return a line an agreement: where each outlet says it, and the shortest of the wordings."""
    places = [[clip_start(book.place(c), _WIDEST_OUTLET) for c in f.citations] for f in findings]
    longest = [max(map(width, column)) for column in zip_longest(*places, fillvalue="")]
    column = min(sum(longest) + 2 * len(longest), book.view.width // 2)
    lines: list[Line] = []
    for finding, row in zip(findings, places, strict=True):
        shortest = min(finding.citations, key=lambda c: (width(terminal(c.text)), c.article))
        where = clip("  ".join(map(pad, row, longest)).rstrip(), column - 2)
        words = clip(terminal(shortest.text), book.view.width - MARGIN - column)
        lines += [_inset((Run(pad(where, column), "dim"), Run(words)), MARGIN), *_explained(finding, book)]
    return lines


def briefs(findings: Sequence[Finding], book: Ledger) -> list[Line]:
    """Return a line or two a finding."""
    return [line for finding in findings for line in brief(finding, book)]


def brief(finding: Finding, book: Ledger) -> list[Line]:
    """Return a finding in a line or two: the message, the reason, and each outlet's words."""
    runs = [Run(terminal(finding.message).rstrip("."))]
    if finding.reason:
        runs.append(Run(f" ({finding.reason})", "dim"))
    for at, citation in enumerate(finding.citations):
        words = clip(terminal(citation.text), _LEAST_WORDS)
        runs += [Run(" \u00b7 " if at else ": ", "dim"), *marked(words), Run(f" {book.place(citation)}", "dim")]
    return [*_indented(runs, MARGIN, 2 * MARGIN, book.view.width), *_explained(finding, book)]


def _explained(finding: Finding, book: Ledger) -> list[Line]:
    if not book.view.explain:
        return []
    return [_inset(line, 2 * MARGIN) for line in evidence(finding, book, book.view.width - 2 * MARGIN)]


def _indented(runs: Sequence[Run], first: int, rest: int, room: int) -> list[Line]:
    """Wrap runs with a hanging indent."""
    lines = wrap(runs, room - rest)
    return [_inset(line, rest if at else first) for at, line in enumerate(lines)]


def _inset(line: Line, by: int) -> Line:
    return (Run(" " * by), *line)
