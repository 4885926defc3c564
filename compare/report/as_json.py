"""The report as JSON, schema version 1, and records as JSON of their own."""

import json
from functools import lru_cache
from json.encoder import encode_basestring
from math import isfinite
from typing import Any

from compare.model import Report, Verdict
from compare.report import plain
from compare.report.escape import json_text
from compare.report.version import VERSION
from compare.report.view import View

SCHEMA_VERSION = "1"


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
    return json_text(_spread(value, "\n")) + "\n"


def _spread(value: Any, margin: str) -> str:
    """Return what `json.dumps(value, indent=1)` does, a span on one line, in half of its time."""
    kind, inner = type(value), margin + " "
    if kind is str:
        return encode_basestring(value)
    if value is None:
        return "null"
    if kind is int or (kind is float and isfinite(value)):
        return repr(value)
    if kind is dict and value:
        named = zip(_names(tuple(value), inner), value.values(), strict=True)
        return "{" + ",".join([name + _spread(each, inner) for name, each in named]) + margin + "}"
    if kind is list and len(value) == 2 and type(value[0]) is type(value[1]) is int:
        return f"[{value[0]}, {value[1]}]"
    if kind is list and value:
        return "[" + ",".join([inner + _spread(each, inner) for each in value]) + margin + "]"
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


@lru_cache(maxsize=256)  # a report has few shapes of records
def _names(keys: tuple[str, ...], margin: str) -> tuple[str, ...]:
    return tuple(f"{margin}{encode_basestring(key)}: " for key in keys)


def line(value: Any) -> str:
    """Return JSON on one line, with a newline at the end."""
    return json_text(json.dumps(value, ensure_ascii=False, allow_nan=False)) + "\n"
