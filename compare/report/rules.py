"""The rules, for people and as the page of the documentation."""

from collections.abc import Sequence

from compare.report.layout import Run, pad, paint, width, wrap
from compare.report.view import Rule, View

PREFACE = """\
# Rules

What each finding of a report rests on, with its verdict and its default severity; `factdiff rules` prints the same
list. A verdict is a relation between outlets, never a judgement of truth. A finding whose words stand in a background
section, a caption or a related story is lowered by one severity, once.

This page is written by `factdiff rules --format markdown --output docs/rules.md`; a test holds it against the program.

| rule | verdict | severity | recognised by |
|---|---|---|---|
"""


def rules_markdown(rules: Sequence[Rule]) -> str:
    """Return the rules as the page of the documentation."""
    rows = [(r.name, r.verdict, r.severity, r.summary.replace("|", "\\|")) for r in rules]
    return PREFACE + "".join(f"| {' | '.join(row)} |\n" for row in rows)


def rules_text(rules: Sequence[Rule], view: View) -> str:
    """Return the rules as a list in columns."""
    name, verdict, severity = (
        max(map(width, c)) + 2 for c in zip(*((r.name, r.verdict, r.severity) for r in rules), strict=True)
    )
    indent = name + verdict + severity
    beside = view.width - indent >= 30
    lines = []
    for rule in rules:
        start = (Run(pad(rule.name, name), "bold"), Run(pad(rule.verdict, verdict)), Run(pad(rule.severity, severity)))
        room, margin = (view.width - indent, indent) if beside else (view.width - 4, 4)
        summary = wrap([Run(rule.summary)], room)
        rest = [(Run(" " * margin), *line) for line in summary[1 if beside else 0 :]]
        lines += [(*start, *summary[0]) if beside else start, *rest]
    return "".join(paint(line, view.color) + "\n" for line in lines)
