"""What a cue attributes: the words of its content, after it, before it, or on both sides of it."""

import re

from compare.extract.speech.cue_words import is_cue
from compare.extract.speech.cues import Cue, Form
from compare.extract.speech.objects import infinitive_start, phrase_end, thing_after
from compare.extract.speech.phrases import LONGEST, Content, Sight, sentence_end

_TIME = r"(?:r|T|iT|0T)"
_PHRASE_IN_GAP = r"(?:i(?:[dh]?[0anNTs.]{0,9}[nNT0]|p)(?:o[dh]?[0anN.s]{0,9}[nN])?)"
_ADDRESSEE = r"(?:(?:[dh]?[0anN.so]{0,12}[nN]|p)(?:c[dh]?[0anN.s]{0,9}[nN])?)"
_GAP = re.compile(rf"(?:{_TIME}|{_PHRASE_IN_GAP}){{0,6}}")
_TOLD = re.compile(rf"{_ADDRESSEE}?(?:{_TIME}|{_PHRASE_IN_GAP}){{0,6}}")
_THAT = re.compile(r"[^vxgQq,:;S.HwWt]{0,14}(?:([-,])[^-,vxgQ:;]{1,14}\1)?H(?=[^.,])")
_QUOTE = re.compile(r",?[:-]?(?=[Qq])")
_FINITE = re.compile(r"[^,:;.-]*?[vxQq]")
_ANOTHER = re.compile(r",?[cbr]{0,2},?Q")
_VERB = re.compile(r"[vx]")


def content_after(sight: Sight, cue: Cue) -> Content | None:
    """Find the content that follows the cue."""
    at = cue.at + 1
    end = sentence_end(sight)
    if at >= end:
        return None
    takes = cue.takes
    asked = infinitive_start(sight, cue, end) if takes.addressee and takes.infinitive else None
    if asked is None and (takes.clause or takes.addressee or takes.quote):
        start, quoted = _clause_start(sight, cue, end)
        if start is not None:
            first = start, _clause_end(sight, start, end)
            return Content((first, *_more_quotes(sight, first[1], end)), quoted, True)
    if takes.infinitive or cue.form is Form.PASSIVE:
        start = infinitive_start(sight, cue, end)
        if start is not None:
            return Content(((start, phrase_end(sight, start + 1, end)),))
    return thing_after(sight, cue, end)


def _more_quotes(sight: Sight, at: int, end: int) -> list[tuple[int, int]]:
    """Return the quotations that "and" or "then" adds to one that ends at `at`."""
    found = []
    more = _ANOTHER.match(sight.codes, at, end)
    while more is not None:
        found.append((more.end() - 1, more.end()))
        more = _ANOTHER.match(sight.codes, more.end(), end)
    return found


def _clause_start(sight: Sight, cue: Cue, end: int) -> tuple[int | None, bool]:
    """Find where the clause or the quotation after a cue begins."""
    codes, at = sight.codes, cue.at + 1
    told = cue.takes.addressee
    gap = (_TOLD if told else _GAP).match(codes, at, end)
    after = gap.end() if gap else at
    quote = _QUOTE.match(codes, after, end) or _QUOTE.match(codes, at, end)
    if quote is not None:
        return quote.end(), True
    if not (cue.takes.clause or told):
        return None, False
    that = _THAT.match(codes, at, end)
    if that is not None and (that.end() - 1 == at or codes[that.end() : that.end() + 1] not in ("v", "x")):
        return that.end() - 1, False
    if after >= end:
        return None, False
    if codes[after] == ":" and after + 1 < end:
        return after + 1, codes[after + 1] in "Qq"
    if codes[at] == "W":
        return at, False
    if codes[after] == "W" and told:
        return after, False
    if after > at and codes[after] == "," and codes[after - 1] == "T":
        after += 1
    elif codes[at] in ",.;-":
        return None, False
    for start in (at, after) if not told else (after, at):
        if start < end and _is_clause(sight, cue, start, end):
            return start, False
    return None, False


def _is_clause(sight: Sight, cue: Cue, start: int, end: int) -> bool:
    """Say whether a subject and a finite verb begin at `start`."""
    codes = sight.codes
    if codes[start] not in "dhpnN0aqWSwir(H" or (cue.form is Form.PASSIVE and codes[start] in "irSw"):
        return False
    found = _FINITE.match(codes, start, end)
    if found is None:
        loose = cue.takes.thing or cue.takes.infinitive
        return not loose and codes[start] in "dhpnNiSrWa0" and _VERB.search(codes, start, end) is not None
    if found.end() == start + 1:
        return False
    place = found.end() - 1
    if codes[place] in "xQq":
        return True
    word = sight.words[place]
    if codes[place - 1] == "t" or word.text.endswith("ing") or (word.fine == "VBN"):
        later = _FINITE.match(codes, place + 1, end)
        while later is not None:
            place = later.end() - 1
            if codes[place] in "xQq" or (codes[place - 1] != "t" and not sight.words[place].text.endswith("ing")):
                return True
            later = _FINITE.match(codes, place + 1, end)
        return False
    return True


def _clause_end(sight: Sight, start: int, end: int) -> int:
    """Return where a clause that begins at `start` ends: before what is coordinated with its cue, not with it."""
    codes, quotes = sight.codes, sight.quotes
    if codes[start] == "Q" and start in quotes and quotes[start].stopped:
        return start + 1
    if codes[start] in "Qq" and codes[start + 1 : start + 3] in ("cv", "cx", ",c", "bv", "bx", ",b"):
        return start + 1
    place = start + 1
    end = min(end, start + LONGEST)
    while place < end:
        code = codes[place]
        if code == ";" or (code in ",-" and _leaves(sight, place + 1, end)):
            return place
        if code in "cb" and codes[place + 1 : place + 2] in ("v", "x", "r") and _speaks(sight, place + 1):
            return place
        place += 1
    return end


def _leaves(sight: Sight, at: int, end: int) -> bool:
    """Say whether the words behind a comma no longer belong to the clause before it."""
    codes, words = sight.codes, sight.words
    if at >= end:
        return False
    if codes[at] in "cb":
        after = at + 1
        if codes[after : after + 1] in ("v", "x", "r"):
            return True
        return after in sight.closes and _NEXT_VERB.match(codes, sight.closes[after], end) is not None
    if (
        at in sight.closes
        and codes[sight.closes[at] : sight.closes[at] + 1] == "v"
        and is_cue(sight.lows[sight.closes[at]])
    ):
        return True
    return words[at].text in ("according", "while", "whereas") or (codes[at] == "v" and is_cue(words[at].text))


_NEXT_VERB = re.compile(r"[^,:;.vxtwWHSQq]{0,10}[vx]")


def _speaks(sight: Sight, at: int) -> bool:
    """Say whether the verb group at `at` is a cue that can have a clause."""
    codes = sight.codes
    while at < len(codes) and codes[at] in "xrg":
        at += 1
    return at < len(codes) and codes[at] == "v" and is_cue(sight.words[at].text) and sight.words[at].fine != "VB"


def noun_content(sight: Sight, at: int, prepositions: frozenset[str]) -> Content | None:
    """Find the content behind a noun of saying at `at`: a clause with "that", or what a preposition introduces."""
    codes, end = sight.codes, sentence_end(sight)
    if at + 2 >= end:
        return None
    if codes[at + 1] == "H" and sight.words[at + 1].tag == "SCONJ" and codes[at + 2] not in "vx":
        return Content(((at + 1, _clause_end(sight, at + 1, end)),), clause=True)
    if sight.words[at + 1].text in prepositions and codes[at + 2] not in "vx.,T":
        return Content(((at + 2, phrase_end(sight, at + 2, end)),), codes[at + 2] in "Qq")
    return None


def content_before(sight: Sight, first: int) -> Content | None:
    """Find the content that a source and its cue, which begin at `first`, follow."""
    codes = sight.codes
    at = first - (1 if codes[first - 1] in "Qq" else 2)
    if first < 1 or codes[first - 1] not in "Qq,-" or at < 0:
        return None
    start = _sentence_start(sight)
    if at - start > LONGEST:
        return None
    if codes[at] in "Qq":
        whole = at == start or codes[at - 1] in ",:;.-("
        return Content(((at if whole else start, at + 1),), True)
    if at - start > 0 and _VERB.search(codes, start, at + 1):
        return Content(((start, at + 1),), codes[start : at + 1] in ("Q", "q"))
    return None


def content_around(sight: Sight, first: int, last: int) -> Content | None:
    """Find the content that a source and its cue, from `first` up to `last`, stand amid, between two commas."""
    codes = sight.codes
    end = sentence_end(sight)
    start = _sentence_start(sight)
    if (
        first - start < 2
        or last + 2 > end
        or end - start > LONGEST
        or codes[first - 1] not in ",-"
        or codes[last] not in ",-"
    ):
        return None
    if codes[first - 2] in "Qq" or codes[last + 1] in "cbwWS" or sight.words[last + 1].text.endswith("ing"):
        return None
    return Content(((start, first - 1), (last + 1, end)))


def _sentence_start(sight: Sight) -> int:
    """Return the first word that is no mark."""
    return next((i for i, code in enumerate(sight.codes) if code not in ".,:;-)"), 0)
