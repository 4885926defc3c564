"""The report as GitHub's Markdown, for a comment on a pull request or the summary of a step.

GitHub takes 65,536 characters. What diverges comes first; what does not fit is counted. Nothing that an article says
becomes a link, a mention, an image or HTML: see `escape.markdown`.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from compare.model import Citation, Finding, Report, Severity, Verdict
from compare.report import ledger
from compare.report.escape import markdown
from compare.report.layout import clip
from compare.report.located import quotation
from compare.report.shown import count, published, resolved
from compare.report.view import View

LIMIT = 65_536
_RESERVED = 2_000  # for the ends of sections and what is said of the rest
_LONGEST_MESSAGE = 600
_SIGNS = {Severity.ERROR: "\u274c error", Severity.WARNING: "\u26a0\ufe0f warning", Severity.NOTE: "note"}


class _Section(NamedTuple):
    head: str
    items: list[str]
    foot: str = ""


def render(report: Report, view: View) -> str:
    """Return the comment, never longer than GitHub takes."""
    book = ledger.Ledger.of_report(report, view)
    said = _head(book) + _foot(book)
    left = LIMIT - _RESERVED - length(said)
    parts: list[str] = []
    missing = 0
    for section in _sections(book):
        left -= length(section.head) + length(section.foot)
        kept = _fitting(section.items, left)
        left -= sum(map(length, kept))
        missing += len(section.items) - len(kept)
        if kept:
            parts.append(section.head + "".join(kept) + section.foot)
        else:
            left += length(section.head) + length(section.foot)
    rest = f"\n{count(missing, 'finding')} more did not fit into a comment.\n" if missing else ""
    return _head(book) + "".join(parts) + rest + _foot(book)


def length(text: str) -> int:
    """Count as GitHub does at its strictest: units of UTF-16."""
    return len(text) + sum(c > "\uffff" for c in text)


def _fitting(items: Sequence[str], room: int) -> list[str]:
    kept: list[str] = []
    for item in items:
        room -= length(item)
        if room < 0:
            break
        kept.append(item)
    return kept


def _head(book: ledger.Ledger) -> str:
    counted = [f"{len(book.found(verdict))} {name}" for verdict, name in ledger.COUNTED if book.found(verdict)]
    title = " \u00b7 ".join(counted) or "nothing comparable"
    shown = book.report.articles[:40]
    rows = [f"| {markdown(book.outlet(a.id))} | {markdown(published(a))} | {_code(a.path or a.id)} |\n" for a in shown]
    more = len(book.report.articles) - len(shown)
    rows += [f"| {more} more | | |\n"] if more else []
    return f"### factdiff: {title}\n\n| outlet | published | article |\n|---|---|---|\n" + "".join(rows)


def _sections(book: ledger.Ledger) -> Iterator[_Section]:
    found = sorted(book.found(Verdict.DIVERGE), key=lambda f: f.severity.rank)
    if found:
        yield _Section(f"\n#### Diverges ({len(found)})\n\n", [_full(f, book) for f in found])
    for article in book.report.articles:
        alone = [f for f in book.found(Verdict.SINGLE_SOURCE) if f.citations[0].article == article.id]
        yield from _folded(f"Only in {markdown(book.outlet(article.id))}", alone, book, _row)
    for verdict, title in (
        (Verdict.UNDECIDED, "Undecided"),
        (Verdict.AGREE, "Agrees"),
        (Verdict.COMPATIBLE, "Compatible"),
    ):
        yield from _folded(title, book.found(verdict), book, _brief)


def _folded(
    title: str, found: Sequence[Finding], book: ledger.Ledger, show: Callable[[Finding, ledger.Ledger], str]
) -> Iterator[_Section]:
    if found:
        head = f"\n<details><summary>{title} ({len(found)})</summary>\n\n"
        yield _Section(head, [show(f, book) for f in found], "\n</details>\n")


def _full(finding: Finding, book: ledger.Ledger) -> str:
    accepted = "" if finding.state == "new" else f" ({finding.state})"
    said = markdown(clip(finding.message, _LONGEST_MESSAGE))
    head = f"- **{_SIGNS.get(finding.severity, finding.severity)}** {said} `{finding.rule}`{accepted}\n"
    return head + "".join(f"  - {_cited(c, book)}\n" for c in finding.citations)


def _row(finding: Finding, book: ledger.Ledger) -> str:
    citation = finding.citations[0]
    return f"- {citation.kind}: {markdown(quotation(citation))} {_code(book.place(citation))}\n"


def _brief(finding: Finding, book: ledger.Ledger) -> str:
    why = f" ({finding.reason})" if finding.reason else ""
    told = f"\u200b{markdown(clip(finding.message, _LONGEST_MESSAGE).rstrip('.'))}{why}: "
    said = f"- {told if ledger.says_more(finding) else ''}"
    return said + " \u00b7 ".join(_cited(c, book) for c in finding.citations) + "\n"


def _cited(citation: Citation, book: ledger.Ledger) -> str:
    meaning = resolved(citation.value)
    means = f" = {markdown(meaning)}" if meaning and meaning not in citation.text else ""
    outlet = markdown(book.outlet(citation.article))
    return f"<b>{outlet}</b>: {markdown(quotation(citation))}{means} {_code(book.place(citation))}"


def _code(path: str) -> str:
    """Return a path in small letters, where GitHub looks for no links."""
    return f"<code>{markdown(path)}</code>"


def _foot(book: ledger.Ledger) -> str:
    said = ledger.unchecked(book)
    hidden = f"\n{count(book.view.hidden, 'finding')} not shown.\n" if book.view.hidden else ""
    return hidden + (f"\nNot checked: {markdown(clip('; '.join(said), 1_000))}.\n" if said else "")
