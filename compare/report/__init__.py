"""Renderers: a report to text, one module a format, imported when it is asked for."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from compare.report.view import View

if TYPE_CHECKING:  # importing this room stays light: the start of the program does
    from compare.model import Report

FORMATS: Mapping[str, str] = {
    "text": "compare.report.as_text",
    "table": "compare.report.as_table",
    "json": "compare.report.as_json",
    "markdown": "compare.report.as_markdown",
    "html": "compare.report.as_html",
    "csv": "compare.report.as_csv",
    "sarif": "compare.report.as_sarif",
    "junit": "compare.report.as_junit",
    "github": "compare.report.as_github",
    "codequality": "compare.report.as_codequality",
}


def render(report: "Report", form: str, view: View = View()) -> str:  # noqa: B008
    """Return the report in one of the formats, as text that ends with a newline."""
    return str(import_module(FORMATS[form]).render(report, view))
