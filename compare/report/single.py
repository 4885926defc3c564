"""Details that one outlet alone has: a line each."""

from collections.abc import Sequence

from compare.model import Citation, Finding
from compare.report.escape import terminal
from compare.report.excerpts import context, marked
from compare.report.layout import Line, Run, clip, clip_start, pad, width
from compare.report.ledger import Ledger

_MARGIN = 2
_LEAST_CONTEXT = 16
_WIDEST_WORDS = 44


def rows(findings: Sequence[Finding], book: Ledger) -> list[Line]:
    """Return a line a detail: its words, what it is, where it stands, and the sentence as far as there is room."""
    room = book.view.width - _MARGIN
    kinds = [f.citations[0].kind for f in findings]
    places = [clip_start(book.place(f.citations[0]), room // 3) for f in findings]
    kind, place = (max(map(width, column)) + 2 for column in (kinds, places))
    limit = min(room * 2 // 5, _WIDEST_WORDS)
    limit = limit if room - limit - kind - place >= _LEAST_CONTEXT else room - kind - place
    words = [_words(f.citations[0], limit - 2) for f in findings]
    longest = max(map(width, words)) + 2
    rest = room - longest - kind - place
    lines: list[Line] = []
    for finding, said, what, where in zip(findings, words, kinds, places, strict=True):
        citation = finding.citations[0]
        around = context(book.assertion(citation), citation, rest) if rest >= _LEAST_CONTEXT else []
        lines.append(
            (
                Run(" " * _MARGIN),
                Run(pad(said, longest)),
                Run(pad(what, kind), "dim"),
                Run(pad(where, place), "dim"),
                *(Run(run.text, "dim") for run in around),
            )
        )
    return lines


def _words(citation: Citation, room: int) -> str:
    """Return the words of a detail, a quotation in its marks, cut to the room."""
    words = terminal(citation.text)
    if citation.kind == "quote":
        return "".join(run.text for run in marked(clip(words, room - 2)))
    return clip(words, room)
