"""Subjects: the noun phrase that a verb group has as its subject, beside it or farther off."""

from compare.extract.speech.cues import Cue, Form
from compare.extract.speech.phrases import Sight, object_after


def subject(sight: Sight, place: int) -> tuple[int, int] | None:
    """Find the noun phrase that the verb group beginning at `place` has as its subject, to its left."""
    codes = sight.codes
    at = place
    while at > 0 and codes[at - 1] in "rTu":
        at -= 1
        if at > 1 and codes[at] == "T" and codes[at - 1] == "i":
            at -= 1
    if at == 0:
        return None
    last = codes[at - 1]
    if last == "w" and sight.lows[at - 1] != "which":
        return at - 1, at
    if last in "wH":
        before = at - 2 if codes[at - 2 : at - 1] == "," else at - 1
        return widened(sight, before) or (at - 1, at)
    if at in sight.opens:
        return widened(sight, at)
    if last in ",-)":
        return _before_aside(sight, at - 1)
    relative = _relative(sight, at) if last in "va" else None
    return None if relative is None else (relative, place)


def widened(sight: Sight, end: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends at `end`, with the phrases that it modifies by preposition or participle."""
    codes, opens = sight.codes, sight.opens
    first = opens.get(end)
    if first is None:
        return None
    while first > 1 and codes[first:end] != "p":
        before = codes[first - 1]
        if (before in "oi" and first - 1 in opens) or (before == "c" and first - 1 in opens):
            first = opens[first - 1]
        elif (before == "c" and codes[first - 2] == "," and _listed(sight, first - 2)) or (
            before in "oi" and codes[first - 2] in "va" and first - 2 in opens and _modifies(sight, first - 2)
        ):
            first = opens[first - 2]
        else:
            break
    relative = _relative(sight, first)
    return (relative if relative is not None else first), end


def _listed(sight: Sight, comma: int) -> bool:
    """Say whether the noun phrase before a comma is one of a list that begins the sentence."""
    first = sight.opens.get(comma)
    while first is not None and first > 1 and sight.codes[first - 1] == ",":
        first = sight.opens.get(first - 1)
    return first == 0


def _modifies(sight: Sight, place: int) -> bool:
    """Say whether the word can stand behind a noun that it modifies ("officials familiar with", "briefed on")."""
    word = sight.words[place]
    return word.tag == "ADJ" or word.text.endswith(("ed", "ing", "en"))


def _relative(sight: Sight, first: int) -> int | None:
    """Return where the noun phrase before a relative clause begins, if the object of that clause begins at `first`."""
    codes = sight.codes
    at = first - 1
    while at > 0 and first - at < 8 and codes[at] in "vxgrtip":
        at -= 1
    if codes[at] == "w" and at < first - 1:
        at -= codes[at - 1] == ","
        if at in sight.opens:
            return sight.opens[at]
    return None


def _before_aside(sight: Sight, close: int) -> tuple[int, int] | None:
    """Return the noun phrase before an aside between commas, dashes or brackets, which ends at `close`.

    Of several commas the first one counts, as long as what stands between can be an aside.
    """
    codes = sight.codes
    mark = "(" if codes[close] == ")" else codes[close]
    found = None
    last = close
    at = codes.rfind(mark, max(0, close - 40), close)
    while at > 0 and _aside(codes[at + 1 : last]):
        first = sight.opens.get(at)
        if first is None or (first and codes[first - 1] == "v"):
            break
        wide = widened(sight, at)
        if wide is not None and (not wide[0] or codes[wide[0] - 1] not in "ivt"):
            found = wide
        last = at
        at = codes.rfind(mark, max(0, close - 40), at)
    return found


def _aside(inside: str) -> bool:
    """Say whether the codes between two commas can be an aside to the noun before."""
    if not inside or inside[0] in "cbSHp" or ("Q" in inside and inside[0] != "w"):
        return False
    return inside[0] in "wvi0T" or not ("v" in inside or "x" in inside)


def controller(sight: Sight, cue: Cue) -> tuple[int, int] | None:
    """Find the subject of a verb that has none beside it: a participle, an infinitive, the second of two verbs.

    A participle right behind a noun says something of it; one that begins the sentence, of the subject after its
    comma; else the subject is that of the nearest verb that no conjunction makes subordinate.
    """
    codes, place = sight.codes, cue.first
    while place > 0 and codes[place - 1] == "r":
        place -= 1
    if cue.form is Form.PARTICIPLE and place in sight.opens:
        return widened(sight, place)
    if cue.form is Form.PARTICIPLE and place == 0:
        return _after_comma(sight, cue.at)
    last = None
    for at in range(place - 1, max(-1, place - 60), -1):
        if codes[at] in "vx" and (at == 0 or codes[at - 1] not in "vxgt"):
            first = at
            while first > 0 and codes[first - 1] in "xrg":
                first -= 1
            found = subject(sight, first)
            if found is not None:
                if _leads(sight, found[0]):
                    return found
                last = last or found
    return last


def _leads(sight: Sight, first: int) -> bool:
    """Say whether the subject that begins at `first` leads a main clause."""
    before = sight.codes[first - 1 : first]
    if sight.codes[first] == "w":
        return False
    return first == 0 or before in ",cb.:-;Q("


def _after_comma(sight: Sight, place: int) -> tuple[int, int] | None:
    """Return the first noun phrase after a comma that a verb follows."""
    codes = sight.codes
    comma = codes.find(",", place)
    while 0 <= comma < len(codes) - 2:
        end = object_after(sight, comma + 1)
        if end is not None and codes[end : end + 1] in ("v", "x", "r", "g"):
            return comma + 1, end
        comma = codes.find(",", comma + 1)
    return None
