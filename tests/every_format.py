"""A digest of the report on the ferry in every format, to be run in many places: `python -m tests.every_format`."""

import hashlib
import locale

from compare.judge import RULES
from compare.pipeline import compare
from compare.read import load_all
from compare.report import FORMATS, render
from compare.report.view import View
from compare.settings import Settings


def digests() -> str:
    """Return a line a format; the working folder holds the articles, one that is asked for is not there."""
    loaded = load_all(["courier.txt", "herald.txt", "gone.txt"], Settings())
    report = compare(loaded.articles, Settings(), loaded.problems)
    said = [(form, render(report, form, View(explain=True, rules=RULES))) for form in FORMATS]
    return "".join(f"{form} {hashlib.sha256(text.encode()).hexdigest()}\n" for form, text in said)


if __name__ == "__main__":
    locale.setlocale(locale.LC_ALL, "")  # nothing of ours does, but a program that uses us may
    print(digests(), end="")
