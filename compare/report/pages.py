"""An article's text cut into pieces, each with the findings that cite it: what the HTML report lays out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from compare.model import Article, Finding, Part, Report, Section, Verdict
from compare.text import Span

LOUDNESS = (Verdict.DIVERGE, Verdict.UNDECIDED, Verdict.SINGLE_SOURCE, Verdict.COMPATIBLE, Verdict.AGREE)
_LABELLED = (Section.BACKGROUND, Section.CAPTION, Section.RELATED)


class Mark(NamedTuple):
    """A citation in a text: where, of which finding (its number), and the anchor that leads to it."""

    span: Span
    finding: int
    anchor: str
    verdict: Verdict


class Piece(NamedTuple):
    """Words of one paragraph that the same findings cite, none for plain words; the first starts some anchors."""

    text: str
    findings: tuple[int, ...] = ()
    verdict: str = ""
    anchors: tuple[str, ...] = ()


class Paragraph(NamedTuple):
    """A block of an article: what it is, a label for what counts less, and its pieces."""

    section: str
    label: str
    pieces: tuple[Piece, ...]


class Stretch(NamedTuple):
    """Paragraphs in a row that are either article or page furniture."""

    furniture: bool
    paragraphs: tuple[Paragraph, ...]


def marks(findings: Sequence[Finding]) -> dict[tuple[str, Part], list[Mark]]:
    """Return the citations of each article's parts, in the order of the text."""
    found: dict[tuple[str, Part], list[Mark]] = {}
    for number, finding in enumerate(findings):
        for at, citation in enumerate(finding.citations):
            mark = Mark(citation.span, number, f"c-{number}-{at}", finding.verdict)
            found.setdefault((citation.article, citation.part), []).append(mark)
    return {key: sorted(of, key=lambda m: (m.span, m.finding)) for key, of in found.items()}


def stretches(article: Article, cited: Mapping[tuple[str, Part], Sequence[Mark]]) -> tuple[Stretch, ...]:
    """Return an article for reading: its paragraphs in order, furniture apart."""
    found: list[Stretch] = []
    for span, section, part in _blocks(article):
        mine = [m for m in cited.get((article.id, part), ()) if m.span.overlaps(span)]
        label = section.value if section in _LABELLED else ""
        paragraph = Paragraph(section.value, label, tuple(_pieces(article.part(part), span, mine)))
        furniture = section is Section.FURNITURE and not mine
        if found and found[-1].furniture == furniture:
            found[-1] = Stretch(furniture, (*found[-1].paragraphs, paragraph))
        else:
            found.append(Stretch(furniture, (paragraph,)))
    return tuple(found)


def _blocks(article: Article) -> Iterator[tuple[Span, Section, Part]]:
    """Yield the blocks of an article; lines where nothing says what its blocks are."""
    if article.own_title and article.title and not any(b.part == "title" for b in article.blocks):
        yield Span(0, len(article.title)), Section.HEADLINE, "title"
    if article.blocks:
        for block in article.blocks:
            yield block.span, block.section, block.part
        return
    at = 0
    for line in article.text.split("\n"):
        if line.strip():
            yield Span(at, at + len(line)), Section.BODY, "text"
        at += len(line) + 1


def _pieces(text: str, whole: Span, cited: Sequence[Mark]) -> Iterator[Piece]:
    """Cut a block wherever a citation starts or ends."""
    inside = [(Span(max(m.span.start, whole.start), min(m.span.end, whole.end)), m) for m in cited]
    cuts = sorted({whole.start, whole.end, *(end for span, _ in inside for end in span)})
    anchored: set[str] = set()
    for start, end in pairwise(cuts):
        over = _loudest(m for span, m in inside if span.start <= start and end <= span.end)
        anchors = tuple(m.anchor for m in over if m.anchor not in anchored and m.span.start >= whole.start)
        anchored.update(anchors)
        findings = tuple(dict.fromkeys(m.finding for m in over))
        yield Piece(text[start:end], findings, str(over[0].verdict) if over else "", anchors)


def _loudest(over: Iterable[Mark]) -> list[Mark]:
    return sorted(over, key=lambda m: (LOUDNESS.index(m.verdict), m.finding))


def in_order(report: Report) -> list[Finding]:
    """Return the findings as the page lists them: by verdict, the loudest first."""
    order = {a.id: at for at, a in enumerate(report.articles)}

    def key(finding: Finding) -> tuple[int, int, int]:
        first = finding.citations[0].article if finding.verdict is Verdict.SINGLE_SOURCE else ""
        return LOUDNESS.index(finding.verdict), order.get(first, 0), finding.severity.rank

    return sorted(report.findings, key=key)
