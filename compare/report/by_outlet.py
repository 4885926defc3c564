"""The table of values by outlets that the HTML report has below its articles: a row a point, a cell an article."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from compare.model import Citation, Finding
from compare.report.cards import TITLES
from compare.report.escape import terminal
from compare.report.layout import clip
from compare.report.ledger import Ledger
from compare.report.shown import meaning
from compare.text import Span

MOST_COLUMNS = 8  # articles; beyond it, and where there are several stories, a row names the outlets that it cites
_LONGEST_VALUE = 120  # columns of a quotation; the whole of it stands in the text
Numbered = tuple[int, Finding]
Place = tuple[str, str, Span]


class Cell(NamedTuple):
    """What one outlet has of a value: the value as understood, and the words it was read from."""

    outlet: str
    value: str
    words: str
    place: str
    anchor: str


class Row(NamedTuple):
    """A point: its findings, the one that speaks for it, and a cell for each article (empty where it has nothing)."""

    numbers: tuple[int, ...]
    finding: Finding
    icon: str
    kind: str
    cells: tuple[tuple[Cell, ...], ...]


def table(findings: Sequence[Finding], book: Ledger) -> list[Row]:
    """Return the values by outlets, in the order of the findings, which is by loudness.

    Findings that cite the same words are about one point, and share a row: where three outlets have a figure, each
    two of them make a finding.
    """
    return [_row(point, book) for point in points(one for one in enumerate(findings) if _valued(one[1]))]


def _valued(finding: Finding) -> bool:
    return any(c.value is not None or c.kind not in ("event", "quote") for c in finding.citations)


def points(findings: Iterable[Numbered]) -> list[list[Numbered]]:
    """Return the findings with those that cite the same words, directly or through others."""
    home: dict[Place, list[Numbered]] = {}
    for one in findings:
        places = [_place(c) for c in one[1].citations]
        meeting = {id(home[place]): home[place] for place in places if place in home}
        point = sorted([one, *(other for known in meeting.values() for other in known)], key=lambda o: o[0])
        home |= dict.fromkeys([*places, *(_place(c) for other in point for c in other[1].citations)], point)
    return sorted({id(point): point for point in home.values()}.values(), key=lambda point: point[0][0])


def _place(citation: Citation) -> Place:
    return citation.article, citation.part, citation.span


def _row(point: Sequence[Numbered], book: Ledger) -> Row:
    finding = min(point, key=lambda one: (len({c.article for c in one[1].citations}) < 2, one[0]))[1]
    cells: dict[Place, Cell] = {}
    for number, one in point:
        for at, citation in enumerate(one.citations):
            cells.setdefault(_place(citation), _cell(f"c-{number}-{at}", citation, book))
    by_article = [
        tuple(cell for place, cell in cells.items() if place[0] == article.id) for article in book.report.articles
    ]
    numbers = tuple(number for number, _ in point)
    return Row(numbers, finding, TITLES[finding.verdict][0], finding.citations[0].kind, tuple(by_article))


def _cell(anchor: str, citation: Citation, book: Ledger) -> Cell:
    value = clip(meaning(citation.value) or terminal(citation.text), _LONGEST_VALUE)
    return Cell(book.outlet(citation.article), value, citation.text, book.place(citation), anchor)
