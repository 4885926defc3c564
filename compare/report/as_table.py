"""The findings as a table: verdict, rule, severity, and a column an outlet with its words.

Where so many outlets have no room, a line a citation: the outlet, and its words.
"""

from collections.abc import Iterable

from tabulate import MIN_PADDING, tabulate  # the padding of heads

from compare.model import Citation, Finding, Report, Verdict
from compare.report.escape import terminal
from compare.report.layout import Run, clip, clusters, paint, width, wrap
from compare.report.ledger import Ledger
from compare.report.shown import resolved
from compare.report.view import View

ORDER = (Verdict.DIVERGE, Verdict.SINGLE_SOURCE, Verdict.AGREE, Verdict.COMPATIBLE, Verdict.UNDECIDED)
_NARROWEST_COLUMN, _COMFORTABLE, _WIDEST_OUTLET = 11, 16, 20
_MOST_LINES = 4  # of words in a cell
_FILLER = "\U000f0000"  # private use, as are the characters above it that stand in for others


def render(report: Report, view: View) -> str:
    """Return the findings as a table; where there is little room, verdict, rule and severity stand below each other."""
    book = Ledger.of_report(report, view)
    found = sorted(report.findings, key=lambda f: (ORDER.index(f.verdict), f.severity.rank))
    if not found:
        return "nothing comparable\n" if not view.hidden else "nothing of what was asked for\n"
    heads, fixed = ["verdict", "rule", "severity"], [[str(f.verdict), f.rule, str(f.severity)] for f in found]
    each = max(1, len(report.articles))
    if _room(heads, fixed, book) // each - 2 < _COMFORTABLE:
        heads, fixed = ["finding"], [["\n".join(dict.fromkeys(row))] for row in fixed]
    room = _room(heads, fixed, book) // each - 2
    if room < _NARROWEST_COLUMN:
        names = min(_WIDEST_OUTLET, view.width // 4, max(map(width, book.outlets.values())))
        room = max(_COMFORTABLE, _room(heads, fixed, book) - names - 4)
        return _tabulated(
            [*heads, "outlet", "words"],
            [[*row, *_citations(f, book, names, room)] for row, f in zip(fixed, found, strict=True)],
        )
    outlets = ["\n".join(_wrapped([book.outlet(a.id)], room - MIN_PADDING)) for a in report.articles]
    return _tabulated(
        [*heads, *outlets],
        [[*row, *(_cell(f, a.id, book, room) for a in report.articles)] for row, f in zip(fixed, found, strict=True)],
    )


def _room(heads: list[str], fixed: list[list[str]], book: Ledger) -> int:
    """Return the columns that are left beside the first ones."""
    return book.view.width - sum(
        max(width(line) for cell in column for line in cell.split("\n")) + 2
        for column in zip(heads, *fixed, strict=True)
    )


def _citations(finding: Finding, book: Ledger, names: int, room: int) -> tuple[str, str]:
    """Return a cell of outlets and a cell of their words, each outlet on the line where its words begin."""
    outlets: list[str] = []
    words: list[str] = []
    for citation in finding.citations:
        words += _wrapped([_said(citation, book, room)], room)
        outlets += [paint([Run(clip(book.outlet(citation.article), names))], color=False)]
        outlets += [""] * (len(words) - len(outlets))
    return "\n".join(outlets), "\n".join(words)


def _cell(finding: Finding, article: str, book: Ledger, room: int) -> str:
    cited = [c for c in finding.citations if c.article == article]
    return "\n".join(_wrapped((_said(c, book, room) for c in cited), room))


def _said(citation: Citation, book: Ledger, room: int) -> str:
    """Return the words of a citation, the days that they stand for, and their place."""
    means = resolved(citation.value)
    days = f" = {means}" if means and means not in citation.text else ""
    return f"{clip(terminal(citation.text), _MOST_LINES * room)}{days} ({book.place(citation)})"


def _wrapped(said: Iterable[str], room: int) -> list[str]:
    return [paint(line, color=False) for words in said for line in wrap([Run(words)], room)]


def _tabulated(heads: list[str], rows: list[list[str]]) -> str:
    """Lay the table out by display width.

    tabulate counts characters, so every cluster that is not one character in one column is replaced by as many
    private-use characters as it takes columns, and put back afterwards.
    """
    stand_ins: dict[str, str] = {}
    replaced = [[_replaced(cell, stand_ins) for cell in row] for row in [heads, *rows]]
    if any("\n" in cell for row in rows for cell in row):  # then a blank line keeps the rows apart
        replaced[1:-1] = [[_ended(row), *row[1:]] for row in replaced[1:-1]]
    laid = tabulate(replaced[1:], replaced[0], tablefmt="simple", disable_numparse=True)
    back = str.maketrans({_FILLER: None} | {one: cluster for cluster, one in stand_ins.items()})
    return "".join(line.translate(back).rstrip() + "\n" for line in laid.split("\n"))


def _ended(row: list[str]) -> str:
    """Return the first cell of a row with a line of nothing below the last line of the row."""
    height = max(cell.count("\n") for cell in row) + 1
    return row[0] + "\n" * (height - row[0].count("\n")) + _FILLER


def _replaced(text: str, stand_ins: dict[str, str]) -> str:
    if text.isascii():
        return text
    said = ""
    for cluster in clusters(text):
        taken = width(cluster)
        if (len(cluster), taken) == (1, 1) and cluster < _FILLER:
            said += cluster
        else:
            one = stand_ins.setdefault(cluster, chr(ord(_FILLER) + 1 + len(stand_ins)))
            said += one + _FILLER * (taken - 1)
    return said
