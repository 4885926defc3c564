"""The report as JSON, schema version 1, and records as JSON of their own."""

import json
import re
from typing import Any

from compare.model import Report, Verdict
from compare.report import plain
from compare.report.escape import json_text
from compare.report.version import VERSION
from compare.report.view import View

SCHEMA_VERSION = "1"
_SPREAD_SPAN = re.compile(r"\[\n +(\d+),\n +(\d+)\n +\]")  # a raw newline stands in no JSON string


def render(report: Report, _view: View) -> str:
    """Return the whole report; what the view asks for does not change it."""
    return document(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": {"name": "factdiff", "version": VERSION},
            "settings": report.settings,
            "articles": [plain.article(a) for a in report.articles],
            "stories": plain.stories(report),
            "assertions": [plain.assertion(a) for a in report.assertions],
            "alignments": [plain.alignment(a) for a in report.alignments],
            "findings": [plain.finding(f) for f in report.findings],
            "problems": [plain.problem(p) for p in report.problems],
            "unchecked": [plain.unchecked(u) for u in report.unchecked],
            "summary": {str(v): report.count(v) for v in SUMMARY},
        }
    )


SUMMARY = (Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIVERGE, Verdict.SINGLE_SOURCE, Verdict.UNDECIDED)


def document(value: Any) -> str:
    """Return JSON over several lines, a span on one, with a newline at the end."""
    spread = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    return json_text(_SPREAD_SPAN.sub(r"[\1, \2]", spread)) + "\n"


def line(value: Any) -> str:
    """Return JSON on one line, with a newline at the end."""
    return json_text(json.dumps(value, ensure_ascii=False, allow_nan=False)) + "\n"
