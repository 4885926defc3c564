"""Attributions without a cue verb: "according to", nouns of saying, labels, signatures, announcements."""

import re
from typing import NamedTuple

from compare.data.reporting_nouns import NO_SOURCES, STATEMENTS
from compare.extract.speech.contents import content_around, content_before, noun_content
from compare.extract.speech.cues import noun_cues
from compare.extract.speech.phrases import Content, Sight, object_after, sentence_end
from compare.extract.speech.subjects import subject

_SIGNED = re.compile(r"[Qq]?\.?-{1,2}N[N.,0danio]{0,20}")
_LABEL = re.compile(r"[nN.]{0,4}N:")


class Draft(NamedTuple):
    """An attribution in the words of one sentence; `spoken` if it counts within another one's content too."""

    sight: Sight
    source: tuple[int, int] | None
    cue: tuple[int, int]
    content: Content
    spoken: bool = True
    noun: bool = False


def labelled(sight: Sight) -> list[Draft]:
    """Find a speaker set before a quotation with a colon, or in capitals before any words, as transcripts do."""
    found = _LABEL.match(sight.codes)
    if found is None:
        return []
    end = found.end()
    quoted = sight.codes[end : end + 1] in ("Q", "q")
    if not quoted:
        label = [word.text for word in sight.words[: end - 1]]
        if end >= sentence_end(sight) or not all(word.isupper() and len(word) > 3 for word in label):
            return []
    return [Draft(sight, (0, end - 1), (end - 1, end), Content(((end, sentence_end(sight)),), quoted))]


def opening(sight: Sight) -> Draft | None:
    """Find who speaks in the quotation after a sentence that ends with a colon or tells of a statement issued."""
    codes = sight.codes
    cue = max(codes.rfind("v"), 0) if codes[-1:] == ":" else None
    for at in range(len(codes)):
        if codes[at] == "v" and at + 1 in sight.closes and sight.lows[sight.closes[at + 1] - 1] in STATEMENTS:
            cue = sight.closes[at + 1] - 1
            break
    if cue is None:
        return None
    for at in range(len(codes)):
        if codes[at] in "vx":
            source = subject(sight, at)
            if source is not None:
                cue = max(cue, at)
                return Draft(sight, source, (cue, cue + 1), Content((), True))
    return None


def signed(sight: Sight) -> Draft | None:
    """Find the name that stands behind a dash under a quotation."""
    if _SIGNED.fullmatch(sight.codes) is None:
        return None
    at = sight.codes.index("-")
    return Draft(sight, (at + 1, sight.closes.get(at + 1, at + 2)), (at, at + 1), Content((), True))


def according(sight: Sight) -> list[Draft]:
    """Find "according to" with its source and the clause that it goes with."""
    lows = sight.lows
    if "according" not in lows:
        return []
    found = []
    for at in range(len(lows) - 2):
        if lows[at] == "according" and lows[at + 1] == "to" and lows[at + 2] not in NO_SOURCES:
            end = object_after(sight, at + 2)
            content = None if end is None else _according_content(sight, at, end)
            if end is not None and content is not None:
                found.append(Draft(sight, (at + 2, end), (at, at + 2), content))
    return found


def _according_content(sight: Sight, at: int, end: int) -> Content | None:
    """Return the clause around, before or after "according to" and its source, which run from `at` to `end`."""
    around = content_around(sight, at, end) if at else None
    before = around or (content_before(sight, at) if at else None)
    if before is not None:
        return before
    last = sentence_end(sight)
    comma = sight.codes.find(",", end, end + 20)
    if comma >= 0 and comma + 1 < last and (at < 2 or comma == end):
        return Content(((comma + 1, last),))
    return Content(((0, at),)) if at else None


def nouns(sight: Sight) -> list[Draft]:
    """Find the nouns of saying with their content; the source is a possessor, or nobody."""
    found = []
    for at, prepositions in noun_cues(sight):
        content = noun_content(sight, at, prepositions)
        if content is not None:
            first = sight.opens.get(at + 1, at)
            owner = sight.codes.rfind("s", first, at)
            source = None
            if sight.codes[first] == "h":
                source = first, first + 1
            elif owner > first:
                source = first, owner
            if source is not None or content.clause:
                found.append(Draft(sight, source, (at, at + 1), content, False, True))
    return found
