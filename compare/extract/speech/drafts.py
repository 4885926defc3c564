"""The attributions of one sentence: each cue with its source and its content, in words."""

from collections.abc import Sequence
from itertools import accumulate

from compare.data.reporting_verbs import MATRIX
from compare.extract.speech.contents import content_after, content_around, content_before
from compare.extract.speech.cues import Cue, Form, cues
from compare.extract.speech.frames import Draft, according, labelled, nouns
from compare.extract.speech.objects import phrase_end
from compare.extract.speech.phrases import Content, Sight, object_after, sentence_end, source_after
from compare.extract.speech.subjects import controller, subject


def drafts(sight: Sight) -> list[Draft]:
    """Find the attributions of one sentence."""
    found: dict[int, Draft] = {}
    for cue in cues(sight):
        draft = _draft(sight, cue)
        if draft is not None:
            matrix = _goes_on(sight, cue) if cue.form is Form.INFINITIVE else None
            if matrix is not None and draft.content.clause:
                first = found.pop(matrix, draft).cue[0]
                draft = draft._replace(cue=(min(first, matrix), draft.cue[1]))
            found[cue.at] = draft
    return _outermost(sight, [*found.values(), *according(sight), *nouns(sight), *labelled(sight)])


def _outermost(sight: Sight, found: Sequence[Draft]) -> list[Draft]:
    """Leave out what is nested in another content without being spoken, and nouns whose content a verb has."""
    begun = {piece[0] for draft in found if not draft.noun for piece in draft.content.pieces}
    found = [draft for draft in found if not (draft.noun and draft.content.pieces[0][0] in begun)]
    depth = _covered(found, len(sight.words))
    return [draft for draft in found if draft.spoken or not depth[draft.cue[1] - 1]]


def _covered(found: Sequence[Draft], size: int) -> list[int]:
    """Count for every word the contents that it lies in."""
    steps = [0] * (size + 1)
    for draft in found:
        for first, last in draft.content.pieces:
            steps[first] += 1
            steps[last] -= 1
    return list(accumulate(steps))


def _draft(sight: Sight, cue: Cue) -> Draft | None:
    """Find source and content of one cue."""
    if cue.form is Form.PASSIVE:
        return _passive(sight, cue)
    if cue.takes.seeming:
        return _seeming(sight, cue)
    source = subject(sight, cue.first) if cue.form is Form.FINITE else None
    if source is not None:
        return _gapped(sight, cue, source) or _around(sight, cue, source) or _beside(sight, cue, source, source[0])
    if cue.form is Form.FINITE and _inverted(sight, cue):
        end = source_after(sight, cue.at + 1) or cue.at + 2
        found = _turned(sight, cue, (cue.at + 1, end))
        if found is not None:
            return found
    if cue.form is Form.INFINITIVE and _goes_on(sight, cue) is None:
        return None
    source = controller(sight, cue)
    return None if source is None else _beside(sight, cue, source, cue.first)


def _turned(sight: Sight, cue: Cue, source: tuple[int, int]) -> Draft | None:
    """Find the content of a cue with its source behind it ("..., said the minister")."""
    span = (cue.first, cue.at + 1)
    around = content_around(sight, cue.first, source[1])
    if around is not None:
        return Draft(sight, source, span, around)
    before = content_before(sight, cue.first)
    return None if before is None else Draft(sight, source, span, _with_after(sight, before, source[1]))


def _around(sight: Sight, cue: Cue, source: tuple[int, int]) -> Draft | None:
    """Find the content of a cue that stands between two commas amid it."""
    if not cue.takes.clause:
        return None
    around = content_around(sight, source[0], cue.at + 1)
    return None if around is None else Draft(sight, source, (cue.first, cue.at + 1), around)


def _beside(sight: Sight, cue: Cue, source: tuple[int, int], first: int) -> Draft | None:
    """Find the content after a cue, or before it and its source, which begin at `first`."""
    takes = cue.takes
    span = (cue.first, cue.at + 1)
    after = content_after(sight, cue)
    before = content_before(sight, first) if takes.clause or takes.quote or takes.addressee else None
    if before is not None and before.quoted:
        if after is None or after.quoted:
            before = _with_after(sight, before, cue.at + 1)
        return Draft(sight, source, span, before)
    if after is not None:
        return Draft(sight, source, span, after, takes.speech and after.clause)
    if before is not None and cue.form is Form.FINITE and (takes.speech or takes.aside) and _ends(sight, cue.at + 1):
        return Draft(sight, source, span, before)
    return None


def _ends(sight: Sight, at: int) -> bool:
    """Say whether no further verb follows in the clause."""
    end = sentence_end(sight)
    while at < end and sight.codes[at] not in ",;-":
        if sight.codes[at] in "vx":
            return False
        at += 1
    return True


def _inverted(sight: Sight, cue: Cue) -> bool:
    """Say whether the verb stands right behind a quotation or a comma, with a noun phrase behind it."""
    if cue.lemma == "tell" or cue.at != cue.first or not cue.at:
        return False
    return sight.codes[cue.at - 1] in "Qq," and cue.at + 1 in sight.closes


def _goes_on(sight: Sight, cue: Cue) -> int | None:
    """Return the verb with which the infinitive makes one cue ("went on to say", "declined to say")."""
    at = cue.first - 1
    while at > 0 and sight.codes[at] in "ri":
        at -= 1
    return at if at >= 0 and sight.words[at].lemma in MATRIX else None


def _gapped(sight: Sight, cue: Cue, source: tuple[int, int]) -> Draft | None:
    """Find the content of a cue within a relative clause ("a deal that he said would fail")."""
    codes, at = sight.codes, cue.at + 1
    end = sentence_end(sight)
    if not cue.takes.clause or cue.form is not Form.FINITE or at + 1 >= end or not source[0]:
        return None
    if codes[source[0] - 1] not in "HwW" or codes[at] not in "vx" or sight.words[at].text.endswith("ing"):
        return None
    return Draft(sight, source, (cue.first, at), Content(((source[0] - 1, source[0]), (at, end))))


def _with_after(sight: Sight, before: Content, at: int) -> Content:
    """Add the rest of the sentence behind a cue in the middle, where a quotation begins it."""
    codes = sight.codes
    place = at
    end = sentence_end(sight)
    while place < end and codes[place] not in "Qv":
        place += 1
    if place < end and before.quoted and codes[place] == "Q":
        return Content((*before.pieces, (place, end)), True)
    return before


def _passive(sight: Sight, cue: Cue) -> Draft | None:
    """Find the content of a passive cue, and its source where "by" names one.

    The subject belongs to the content ("the bridge is expected to open"), unless a clause follows ("it is said
    that", "she was told that").
    """
    codes = sight.codes
    at = cue.at + 1
    while at < len(codes) and codes[at] in "rT":
        at += 1
    agent = None
    if at + 1 < len(codes) and sight.lows[at] == "by" and at + 1 in sight.closes:
        agent = at + 1, object_after(sight, at + 1) or at + 2
        if not (cue.takes.thing or cue.takes.speech):
            return None
    after = None if agent is not None else content_after(sight, cue)
    thing = None if after is not None and after.clause else subject(sight, cue.first)
    if (after is None and agent is None) or (thing is None and not (after is not None and after.clause)):
        return None
    pieces = (*([thing] if thing is not None else []), *(after.pieces if after is not None else ()))
    content = Content(pieces, after is not None and after.quoted, after is not None and after.clause)
    return Draft(sight, agent, (cue.first, cue.at + 1), content, content.clause and cue.takes.speech)


def _seeming(sight: Sight, cue: Cue) -> Draft | None:
    """Find what seems so, to nobody in particular."""
    thing = subject(sight, cue.first)
    at = cue.at + 1
    if thing is None or at >= sentence_end(sight) or sight.codes[at] in "in.,T":
        return None
    end = phrase_end(sight, at, sentence_end(sight))
    return Draft(sight, None, (cue.first, at), Content((thing, (at, end))), False)
