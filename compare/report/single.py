"""Details that one outlet alone has: a line each."""

from collections.abc import Sequence

from compare.model import Finding
from compare.report.escape import terminal
from compare.report.excerpts import context
from compare.report.layout import Line, Run, clip, clip_start, pad, width
from compare.report.ledger import Ledger

_MARGIN = 2
_LEAST_CONTEXT = 16


def rows(findings: Sequence[Finding], book: Ledger) -> list[Line]:
    """Return a line a detail: its words, what it is, where it stands, and the sentence as far as there is room."""
    room = book.view.width - _MARGIN
    words = [terminal(f.citations[0].text) for f in findings]
    kinds = [f.citations[0].kind for f in findings]
    places = [clip_start(book.place(f.citations[0]), room // 3) for f in findings]
    kind, place = (max(map(width, column)) + 2 for column in (kinds, places))
    limit = room * 2 // 5
    limit = limit if room - limit - kind - place >= _LEAST_CONTEXT else room - kind - place
    longest = min(max(map(width, words)) + 2, limit)
    rest = room - longest - kind - place
    lines: list[Line] = []
    for finding, said, what, where in zip(findings, words, kinds, places, strict=True):
        citation = finding.citations[0]
        around = context(book.assertion(citation), citation, rest) if rest >= _LEAST_CONTEXT else []
        lines.append(
            (
                Run(" " * _MARGIN),
                Run(pad(clip(said, longest - 2), longest)),
                Run(pad(what, kind), "dim"),
                Run(pad(where, place), "dim"),
                *(Run(run.text, "dim") for run in around),
            )
        )
    return lines
