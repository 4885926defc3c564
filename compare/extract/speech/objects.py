"""Contents that are no clauses: things, infinitives, what a preposition introduces."""

from compare.data.reporting_verbs import PARTICLE
from compare.extract.speech.cues import Cue, Form
from compare.extract.speech.phrases import LONGEST, Content, Sight

_CONJUNCTIONS = frozenset("because after before while when although though since as if until unless".split())


def infinitive_start(sight: Sight, cue: Cue, end: int) -> int | None:
    """Find "to" and a verb behind the cue, with at most a noun phrase and an adverb between."""
    codes, at = sight.codes, cue.at + 1
    person = sight.closes.get(at, at)
    for place in (at, person, person + 1):
        if place + 1 < end and sight.lows[place] == "to" and codes[place + 1] in "vxrg":
            return place if cue.takes.addressee else at
    return None


def thing_after(sight: Sight, cue: Cue, end: int) -> Content | None:
    """Find the content that is a thing: an object, or what a preposition introduces."""
    words, codes, at = sight.words, sight.codes, cue.at + 1
    takes = cue.takes
    while at < end and codes[at] == "r":
        at += 1
    if at >= end or (words[at].fine == "RP" and cue.lemma not in PARTICLE):
        return None
    word = sight.lows[at]
    if word in takes.prepositions and at + 1 < end and codes[at + 1] not in "T0":
        return Content(((at + 1, phrase_end(sight, at + 1, end)),), codes[at + 1] in "Qq")
    if cue.form is Form.PASSIVE:
        return None
    if at + 2 < end and codes[at] == "i" and sight.lows[at + 1] in takes.prepositions:
        return Content(((at + 2, phrase_end(sight, at + 2, end)),), codes[at + 2] in "Qq")
    if not (takes.thing or takes.naming or takes.charges):
        return None
    if not takes.thing and not (_charged(sight, at, end, takes.charges) or (takes.naming and _named(sight, at, end))):
        return None
    if at not in sight.closes and codes[at] not in "Qqd":
        return None
    return Content(((at, phrase_end(sight, at, end)),), codes[at] in "Qq")


def _named(sight: Sight, at: int, end: int) -> bool:
    """Say whether the object is followed by a name or a quality for it ("called the strike a crime")."""
    after = sight.closes.get(at, at)
    return "q" in sight.codes[at:after] or (after < end and sight.codes[after] in "dhaqQnN0p")


def _charged(sight: Sight, at: int, end: int, prepositions: frozenset[str]) -> bool:
    """Say whether a preposition follows the object that introduces what is said of it."""
    after = sight.closes.get(at, end)
    return after < end and sight.lows[after] in prepositions


def phrase_end(sight: Sight, start: int, end: int) -> int:
    """Return where a phrase ends: at a stop, at a comma that opens no list, at a conjunction of clauses."""
    codes = sight.codes
    place = start
    end = min(end, start + LONGEST)
    while place < end:
        code = codes[place]
        if code in ";:-w" and place > start:
            break
        if code == "," and place > start:
            listed = _list_end(sight, place)
            if listed is None:
                break
            place = listed
            continue
        if code == "S" and place > start and sight.lows[place] in _CONJUNCTIONS:
            break
        if code in "cb" and place + 1 < end and codes[place + 1] in "vxr" and place > start:
            break
        if code in "vx" and _next_predicate(sight, start, place):
            break
        place += 1
    while place > start + 1 and codes[place - 1] == "T":
        place -= 1
        if codes[place - 1] == "i":
            place -= 1
    return max(place, start + 1)


def _next_predicate(sight: Sight, start: int, place: int) -> bool:
    """Say whether a finite verb begins a predicate of its own ("those backing the plan | met").

    It then stands behind a noun phrase that is no subject of a relative clause ("the plan she backed").
    """
    first = sight.opens.get(place)
    if first is None or first < start or (sight.codes[place] == "v" and sight.words[place].fine not in ("VBD", "VBZ")):
        return False
    return first == start or sight.codes[first - 1] in "iovt"


def _list_end(sight: Sight, comma: int) -> int | None:
    """Return where a list ends that goes on behind the comma ("Kyiv, Lviv and Odesa")."""
    codes, closes = sight.codes, sight.closes
    place = comma
    while codes[place : place + 1] == "," and place + 1 in closes:
        place = closes[place + 1]
    place += codes[place : place + 1] == ","
    if codes[place : place + 1] == "c" and place + 1 in closes:
        end = closes[place + 1]
        return None if codes[end : end + 1] in ("v", "x") else end
    return None
