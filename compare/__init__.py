"""factdiff: compare what different outlets say about the same event.

>>> from compare import compare, load
>>> report = compare(load(["one.txt", "other.txt"]))
>>> [finding.message for finding in report.findings if finding.verdict == "diverge"]

The names below are the public surface; they are imported when first asked for, so that the program starts fast.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model import Article, Assertion, Finding, Report, Verdict
    from compare.pipeline import compare, load
    from compare.settings import Settings

_HOMES = {
    "Article": "compare.model",
    "Assertion": "compare.model",
    "Finding": "compare.model",
    "Report": "compare.model",
    "Settings": "compare.settings",
    "Verdict": "compare.model",
    "compare": "compare.pipeline",
    "load": "compare.pipeline",
}

__all__ = ["Article", "Assertion", "Finding", "Report", "Settings", "Verdict", "compare", "load"]


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module 'compare' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
