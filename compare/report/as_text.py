"""The report for people: what diverges first, then what one outlet alone has, then what agrees.

One line says who is compared, each finding cites every outlet's words with file and line, and the last lines count
and say what was not checked.
"""

from collections.abc import Iterator
from itertools import groupby

from compare.model import Report, Severity, Verdict
from compare.report import ledger
from compare.report.by_story import by_story
from compare.report.diverging import agreements, block, briefs
from compare.report.escape import terminal
from compare.report.layout import Line, Run, pad, paint, width, wrap
from compare.report.shown import count, file_of, published
from compare.report.single import rows
from compare.report.view import View

_MOST_DETAILS = 12  # of one outlet; the report has them ranked, the most specific first
_UNBROKEN = "\u00a0"  # a space at which no line is broken


def render(report: Report, view: View) -> str:
    """Return the report for people, its lines no wider than the view."""
    book = ledger.Ledger.of_report(report, view)
    told = [_articles(book), _nothing(book), *_sections(book)] if len(report.stories) < 2 else _stories(book)
    parts = [*told, _summary(book), _unchecked(book)]
    lines = [line for part in parts if part for line in (*part, ())]
    return "".join(paint(line, view.color) + "\n" for line in lines[:-1])


def _stories(book: ledger.Ledger) -> Iterator[list[Line]]:
    """Yield the stories of which there is something to report, then how many others there are."""
    telling = [part for part in by_story(book.report) if part.findings]
    for part in telling:
        alone = ledger.Ledger.of_report(part, book.view)
        name = terminal(part.stories[0].id)
        yield [(Run(name, "bold"), Run(f"  {count(len(part.articles), 'article')}", "dim")), *_articles(alone)]
        yield from _sections(alone)
    others = len(book.report.stories) - len(telling)
    left = len(book.report.articles) - sum(len(part.articles) for part in telling)
    if others:
        other = "other story" if telling else "story"
        said = f"Nothing to report of {count(others, other, other[:-1] + 'ies')} ({count(left, 'article')})."
        yield wrap([Run(said, "dim" if telling else "")], book.view.width)


def _articles(book: ledger.Ledger) -> list[Line]:
    """Return a line an article: outlet, time of publication, file."""
    shown = [(book.outlet(a.id), published(a) or "undated", file_of(a)) for a in book.report.articles]
    first, second = (max((width(row[i]) for row in shown), default=0) for i in (0, 1))
    lines: list[Line] = []
    for outlet, when, file in shown:
        row = (Run(pad(outlet, first), "bold"), Run("  " + pad(when, second)), Run("  " + file, "dim"))
        lines += [row] if first + second + width(file) + 4 <= book.view.width else wrap(row, book.view.width)
    return lines


def _sections(book: ledger.Ledger) -> Iterator[list[Line]]:
    yield from _diverging(book)
    yield from _single(book)
    for verdict, title, show in (
        (Verdict.AGREE, "Agrees", agreements),
        (Verdict.COMPATIBLE, "Compatible", briefs),
        (Verdict.UNDECIDED, "Undecided", briefs),
    ):
        found = book.found(verdict)
        if found:
            yield [_title(title, len(found)), *show(found, book)]


def _nothing(book: ledger.Ledger) -> list[Line]:
    """Say in one line that there is nothing to report; nothing where there is something."""
    read = len(book.report.articles)
    said = ""
    if read < 2:
        said = f"Nothing comparable: {'one article' if read else 'no article'} could be read."
    elif book.view.hidden and not book.report.findings:
        said = f"Nothing of what was asked for, {count(book.view.hidden, 'finding')} of another kind."
    elif not book.view.hidden and not book.report.alignments:
        said = "Nothing comparable: the articles have no statement in common."
    return wrap([Run(said)], book.view.width)


def _diverging(book: ledger.Ledger) -> Iterator[list[Line]]:
    found = sorted(book.found(Verdict.DIVERGE), key=lambda f: f.severity.rank)
    for at, finding in enumerate(found):
        lines = block(finding, book)
        yield [_title("Diverges", len(found)), (), *lines] if at == 0 else lines


def _single(book: ledger.Ledger) -> Iterator[list[Line]]:
    order = [a.id for a in book.report.articles]
    found = sorted(book.found(Verdict.SINGLE_SOURCE), key=lambda f: order.index(f.citations[0].article))
    for article, of_one in groupby(found, key=lambda f: f.citations[0].article):
        details = list(of_one)
        shown = details[: _most(book, len(details))]
        left = len(details) - len(shown)
        more = wrap([Run(f"  {left} more, less specific; --only single-source shows them", "dim")], book.view.width)
        yield [_title(f"Only in {book.outlet(article)}", len(details)), *rows(shown, book), *(more if left else ())]


def _most(book: ledger.Ledger, number: int) -> int:
    """Return how many details of one outlet are shown: all where nothing else is, or where most of them would be."""
    alone = all(f.verdict is Verdict.SINGLE_SOURCE for f in book.report.findings)
    return number if alone or book.view.explain or number <= _MOST_DETAILS + 3 else _MOST_DETAILS


def _title(words: str, number: int) -> Line:
    return (Run(words, "bold"), Run(f"  {number}", "dim"))


def _summary(book: ledger.Ledger) -> list[Line]:
    """Return the counts in one line."""
    said = []
    for verdict, name in ledger.COUNTED:
        found = book.found(verdict)
        if found:
            loud = [(s, sum(f.severity is s for f in found)) for s in Severity if s is not Severity.NONE]
            detail = ", ".join(count(n, str(s)) for s, n in loud if n) if verdict is Verdict.DIVERGE else ""
            said.append(f"{len(found)} {name}" + (f" ({detail})" if detail else ""))
    accepted = sum(f.state != "new" for f in book.report.findings)
    if accepted:
        said.append(f"{accepted} accepted")
    if book.view.hidden and book.report.findings:
        said.append(f"{book.view.hidden} not shown")
    whole = " \u00b7 ".join(part.replace(" ", _UNBROKEN) for part in said)
    lines = wrap([Run(whole, "bold")], book.view.width)
    return [tuple(Run(run.text.replace(_UNBROKEN, " "), run.ink) for run in line) for line in lines]


def _unchecked(book: ledger.Ledger) -> list[Line]:
    """Return what was not looked at."""
    said = ledger.unchecked(book)
    return wrap([Run("Not checked: " + "; ".join(said) + ".", "dim")], book.view.width) if said else []
