"""The evidence behind a finding: the values its words were taken for, and how its assertions were aligned."""

from collections.abc import Iterator, Mapping

from compare.model import Assertion, Citation, Finding, Section
from compare.report.escape import terminal
from compare.report.layout import Line, Run, wrap
from compare.report.ledger import Ledger
from compare.report.shown import moment, quantity
from compare.values import Moment, Name, Quantity

WHERE: Mapping[Section, str] = {
    Section.HEADLINE: "in the headline",
    Section.LEAD: "in the lead",
    Section.BODY: "in the body",
    Section.BACKGROUND: "in the background",
    Section.CAPTION: "in a caption",
    Section.RELATED: "in a related story",
}


def evidence(finding: Finding, book: Ledger, room: int) -> list[Line]:
    """Return the lines that `--explain` adds below a finding."""
    return [line for said in _said(finding, book) for line in wrap([Run(said, "dim")], room)]


def _said(finding: Finding, book: Ledger) -> Iterator[str]:
    for citation in finding.citations:
        words = [word for word in (_value(citation), _manner(book.assertion(citation))) if word]
        if words:
            yield f"{book.outlet(citation.article)}: {'; '.join(words)}"
    alignment = book.alignments.get(finding.alignment or "")
    if alignment:
        parts = ", ".join(f"{name} {weight:.2f}" for name, weight in sorted(alignment.evidence) if weight)
        yield f"aligned {alignment.score:.2f}" + (f" by {parts}" if parts else "")
    yield f"fingerprint {finding.fingerprint}"


def _value(citation: Citation) -> str:
    match citation.value:
        case Quantity() as amount:
            return quantity(amount)
        case Moment() as when:
            return moment(when) or "a date that nothing resolves"
        case Name() as name:
            return terminal(f"{name.name}, {name.type}" + (f", {name.role}" if name.role else ""))
    return ""


def _manner(assertion: Assertion | None) -> str:
    if assertion is None:
        return ""
    said = [str(assertion.polarity), str(assertion.modality), WHERE.get(assertion.section, "in the text")]
    source = assertion.attribution.source if assertion.attribution else None
    return ", ".join(said + ([f"said by {terminal(source.name or source.text)}"] if source else []))
