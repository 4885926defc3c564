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

_EVIDENCE: Mapping[str, str] = {  # parts of align.weigh.Evidence that a reader can check against the two sentences
    "words": "words alike",
    "subset": "words as written in common",
    "deeds": "verbs in common",
    "kinds": "kinds of value in common",
    "around": "neighbouring sentences alike",
}


def evidence(finding: Finding, book: Ledger, room: int) -> list[Line]:
    """Return the lines that `--explain` adds below a finding."""
    return [line for said in reasons(finding, book) for line in wrap([Run(said, "dim")], room)]


def reasons(finding: Finding, book: Ledger) -> Iterator[str]:
    """Yield what each outlet's words were taken for, how surely they speak of the same thing, and the fingerprint."""
    for citation in finding.citations:
        words = [word for word in (_value(citation), _manner(book.assertion(citation))) if word]
        if words:
            yield f"{book.outlet(citation.article)}: {'; '.join(words)}"
    alignment = book.alignments.get(finding.alignment or "")
    if alignment:
        yield f"the same thing, {min(99, round(100 * alignment.score))}% sure" + _parts(dict(alignment.evidence))
    yield f"fingerprint {finding.fingerprint}"


def _parts(evidence: Mapping[str, float]) -> str:
    """Return what the alignment rests on, in words; lengths and shares that only the weighing needs are left out."""
    said = [f"{words} {100 * evidence[part]:.0f}%" for part, words in _EVIDENCE.items() if evidence.get(part)]
    return ": " + ", ".join(said) if said else ""


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
