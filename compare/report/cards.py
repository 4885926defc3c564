"""Findings as the HTML report shows them: a card each, a table of values by outlets, and what can be filtered."""

from collections.abc import Sequence
from typing import NamedTuple

from compare.model import Citation, Finding, Verdict
from compare.report.excerpts import quoted
from compare.report.explain import reasons
from compare.report.layout import Run
from compare.report.ledger import Ledger
from compare.report.shown import meaning, resolved

TITLES = {
    Verdict.DIVERGE: ("\u2260", "Diverges", "What they say cannot both hold."),
    Verdict.UNDECIDED: ("?", "Undecided", "About the same thing, and not sure to be comparable."),
    Verdict.SINGLE_SOURCE: ("1", "In one outlet only", "A detail that no other outlet here has."),
    Verdict.COMPATIBLE: ("\u2248", "Compatible", "They differ, and both can be true."),
    Verdict.AGREE: ("=", "Agrees", "The outlets say the same."),
}
MOST_COLUMNS = 8  # outlets of the table of values; beyond it a row names the outlets that it cites


class Quote(NamedTuple):
    """One outlet's words in a card."""

    outlet: str
    article: int
    anchor: str
    runs: tuple[Run, ...]
    meaning: str
    place: str


class Card(NamedTuple):
    """A finding."""

    number: int
    finding: Finding
    icon: str
    quotes: tuple[Quote, ...]
    outlets: str
    evidence: tuple[str, ...]


class Group(NamedTuple):
    """The findings of one verdict."""

    verdict: str
    icon: str
    title: str
    meaning: str
    cards: tuple[Card, ...]


class Cell(NamedTuple):
    """What one outlet has of a value: the value as understood, and the words it was read from."""

    article: int
    outlet: str
    value: str
    words: str
    place: str
    anchor: str


class Row(NamedTuple):
    """A line of the table of values: the finding, and a cell for each article (empty where it has none)."""

    number: int
    finding: Finding
    icon: str
    kind: str
    cells: tuple[tuple[Cell, ...], ...]


def groups(findings: Sequence[Finding], book: Ledger) -> list[Group]:
    """Return the cards by verdict; a verdict without findings has no group."""
    order = {a.id: at for at, a in enumerate(book.report.articles)}
    cards = [_card(number, finding, order, book) for number, finding in enumerate(findings)]
    found = []
    for verdict, (icon, title, says) in TITLES.items():
        mine = tuple(c for c in cards if c.finding.verdict is verdict)
        if mine:
            found.append(Group(str(verdict), icon, title, says, mine))
    return found


def _card(number: int, finding: Finding, order: dict[str, int], book: Ledger) -> Card:
    quotes = tuple(_quote(number, at, finding, order, book) for at in range(len(finding.citations)))
    outlets = " ".join(str(at) for at in sorted({q.article for q in quotes}))
    return Card(number, finding, TITLES[finding.verdict][0], quotes, outlets, tuple(reasons(finding, book)))


def _quote(number: int, at: int, finding: Finding, order: dict[str, int], book: Ledger) -> Quote:
    citation = finding.citations[at]
    others = [c for c in finding.citations if c.article != citation.article]
    differ = others if finding.verdict is Verdict.DIVERGE else ()
    means = resolved(citation.value) or ""
    return Quote(
        book.outlet(citation.article),
        order.get(citation.article, -1),
        f"c-{number}-{at}",
        tuple(quoted(citation, differ)),
        means if means not in citation.text else "",
        book.place(citation),
    )


def table(findings: Sequence[Finding], book: Ledger) -> list[Row]:
    """Return the values by outlets: a row for each finding that is about a value."""
    rows = []
    for number, finding in enumerate(findings):
        if all(c.value is None and c.kind in ("event", "quote") for c in finding.citations):
            continue
        cells = tuple(
            tuple(
                _cell(number, at, c, position, book)
                for at, c in enumerate(finding.citations)
                if c.article == article.id
            )
            for position, article in enumerate(book.report.articles)
        )
        rows.append(Row(number, finding, TITLES[finding.verdict][0], finding.citations[0].kind, cells))
    return rows


def _cell(number: int, at: int, citation: Citation, article: int, book: Ledger) -> Cell:
    value = meaning(citation.value) or citation.text
    return Cell(article, book.outlet(citation.article), value, citation.text, book.place(citation), f"c-{number}-{at}")
