"""Findings as the HTML report shows them: a card each, grouped by verdict."""

from collections.abc import Sequence
from typing import NamedTuple

from compare.model import Citation, Finding, Verdict
from compare.report.excerpts import context, quoted
from compare.report.explain import reasons
from compare.report.layout import Run
from compare.report.ledger import Ledger, says_more
from compare.report.shown import resolved

TITLES = {
    Verdict.DIVERGE: ("\u2260", "Diverges", "What they say cannot both hold."),
    Verdict.UNDECIDED: ("?", "Undecided", "About the same thing, and not sure to be comparable."),
    Verdict.SINGLE_SOURCE: ("1", "In one outlet only", "A detail that no other outlet here has."),
    Verdict.COMPATIBLE: ("\u2248", "Compatible", "They differ, and both can be true."),
    Verdict.AGREE: ("=", "Agrees", "The outlets say the same."),
}
_AROUND = 100  # columns of the sentence around a detail of one outlet


class Quote(NamedTuple):
    """One outlet's words in a card."""

    outlet: str
    article: int
    anchor: str
    runs: tuple[Run, ...]
    meaning: str
    place: str


class Card(NamedTuple):
    """A finding; `told`: whether its message is shown."""

    number: int
    finding: Finding
    icon: str
    told: bool
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
    icon = TITLES[finding.verdict][0]
    return Card(number, finding, icon, says_more(finding), quotes, outlets, tuple(reasons(finding, book)))


def _quote(number: int, at: int, finding: Finding, order: dict[str, int], book: Ledger) -> Quote:
    citation = finding.citations[at]
    means = resolved(citation.value) or ""
    return Quote(
        book.outlet(citation.article),
        order.get(citation.article, -1),
        f"c-{number}-{at}",
        tuple(_words(citation, finding, book)),
        means if means not in citation.text else "",
        book.place(citation),
    )


def _words(citation: Citation, finding: Finding, book: Ledger) -> list[Run]:
    """Return words in quotation marks with what differs marked; a detail of one outlet marked in its sentence."""
    if finding.verdict is Verdict.SINGLE_SOURCE:
        return context(book.assertion(citation), citation, _AROUND) or quoted(citation)
    others = [c for c in finding.citations if c.article != citation.article]
    return quoted(citation, others if finding.verdict is Verdict.DIVERGE else ())
