"""factdiff: compare what different outlets say about the same event.

>>> from compare import compare
>>> report = compare(["one.txt", "other.txt"])
>>> [finding.message for finding in report.findings if finding.verdict == "diverge"]

In a notebook the report shows itself; `to_dict()` is what the JSON report holds, `to_rows()` is for a data frame.

The names below are the public surface; they are imported when first asked for, so that the program starts fast.
"""

from collections.abc import Sequence
from importlib import import_module
from os import PathLike, fspath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model import Article, Assertion, Finding, Verdict
    from compare.pipeline import load
    from compare.report.notebook import Report
    from compare.settings import Settings

_HOMES = {
    "Article": "compare.model",
    "Assertion": "compare.model",
    "Finding": "compare.model",
    "Report": "compare.report.notebook",
    "Settings": "compare.settings",
    "Verdict": "compare.model",
    "load": "compare.pipeline",
}

__all__ = ["Article", "Assertion", "Finding", "Report", "Settings", "Verdict", "compare", "load"]


def compare(articles: "Sequence[Article | str | PathLike[str]]", settings: "Settings | None" = None) -> "Report":
    """Compare articles about one event; a path stands for the articles of its file.

    Raises InputError for a file that cannot be read.
    """
    pipeline, notebook = import_module("compare.pipeline"), import_module("compare.report.notebook")
    paths = [fspath(one) for one in articles if isinstance(one, str | PathLike)]
    given = [one for one in articles if not isinstance(one, str | PathLike)]
    found: Report = notebook.Report.of(pipeline.compare([*given, *pipeline.load(paths, settings)], settings))
    return found


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module 'compare' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
