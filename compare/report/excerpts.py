"""The words of the articles as a report shows them: in quotation marks, what differs marked, and in their sentence."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from compare.model import Assertion, Citation
from compare.report.escape import terminal
from compare.report.layout import Run, clip, clip_start, width
from compare.text import Span, fold

_WORD = re.compile(r"\w+(?:['\u2019.,]\w+)*")
_OPENING, _CLOSING = "\"'\u2018\u201c\u201e\u00ab", "\"'\u2019\u201d\u00bb,."
_ALIKE = 0.3  # below it nothing is marked: all of it differs
_MOST_WORDS = 400
_LEAST_AROUND = 12  # columns of a sentence that say something about the words in it


def quoted(citation: Citation, others: Sequence[Citation] = ()) -> list[Run]:
    """Return the words of a citation in quotation marks, those marked that the others say otherwise."""
    words = terminal(citation.text)
    return marked(words, _differing(words, [terminal(other.text) for other in others]))


def marked(words: str, differing: Sequence[Span] = ()) -> list[Run]:
    """Return words in quotation marks, unless they bring their own."""
    runs = list(_runs(words, differing))
    if words[:1] in _OPENING and words[-1:] in _CLOSING:
        return runs
    return [Run("\u201c"), *runs, Run("\u201d")]


def _runs(words: str, marked: Sequence[Span]) -> Iterator[Run]:
    at = 0
    for span in marked:
        yield Run(words[at : span.start])
        yield Run(span.of(words), "mark")
        at = span.end
    yield Run(words[at:])


def _differing(words: str, others: Sequence[str]) -> list[Span]:
    """Return the stretches of words that the nearest of the other texts has not; none where all differs."""
    mine = [Span(*found.span()) for found in _WORD.finditer(words)]
    mine_folded = [fold(span.of(words)) for span in mine]
    best: SequenceMatcher[str] | None = None
    for other in others:
        theirs = [fold(found) for found in _WORD.findall(other)]
        if max(len(mine), len(theirs)) > _MOST_WORDS:
            continue
        matcher = SequenceMatcher(None, theirs, mine_folded, autojunk=False)
        if best is None or matcher.ratio() > best.ratio():
            best = matcher
    if best is None or best.ratio() < _ALIKE:
        return []
    changed = [(b, c) for tag, _, _, b, c in best.get_opcodes() if tag in ("replace", "insert")]
    return [Span(mine[b].start, mine[c - 1].end) for b, c in changed]


def context(assertion: Assertion | None, citation: Citation, room: int) -> list[Run]:
    """Return the sentence around a citation, cut on both sides to the room; empty where it adds nothing."""
    if assertion is None or assertion.part != citation.part or not assertion.span.contains(citation.span):
        return []
    start, end = citation.span.start - assertion.span.start, citation.span.end - assertion.span.start
    before, words, after = (
        terminal(assertion.text[:start]),
        terminal(assertion.text[start:end]),
        terminal(assertion.text[end:]),
    )
    free = room - width(words)
    if free < _LEAST_AROUND or len(before + after) < max(_LEAST_AROUND, len(words) // 2):
        return []
    left = min(width(before), max(free // 2, free - width(after)))
    before = clip_start(before, left)
    after = clip(after, free - width(before))
    return [Run(before, "dim"), Run(words, "mark"), Run(after, "dim")]
