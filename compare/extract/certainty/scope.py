"""Where a clause begins and ends around a word, and which word of it is the predicate: rules over tags."""

from typing import Final

from compare.extract.view import View

_WALLS: Final = frozenset({";", ":", "--", "\u2014", "\u2013", "``", "''", '"', "(", ")", "[", "]", "...", "?", "!"})
_OPENERS: Final = frozenset(
    "that which who whom whose because if when while although though since where before after until unless whether "
    "so than as once why how what whereas lest".split()
)
_RELATIVE: Final = frozenset("that which who whom whose".split())
_ENDERS: Final = frozenset("although though while whereas unless but so lest".split())
_NOMINAL: Final = frozenset({"NOUN", "PROPN", "PRON"})
_REACH: Final = 120  # no clause is looked for farther than this many words away
_VERBAL: Final = frozenset({"VERB", "AUX"})
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})


def clause_start(view: View, at: int, subject: bool = False) -> int:
    """Return the first word of the clause around a word; `subject` where that word is the subject itself."""
    i = at - 1
    farthest = max(0, at - _REACH)
    while i >= farthest:
        word, tag = view.words[i], view.tags[i]
        if word in _WALLS:
            return i + 1
        if word in _OPENERS and tag in ("SCONJ", "PRON", "ADV", "ADP") and opens_clause(view, i):
            return i if word in _RELATIVE and tag == "PRON" else i + 1
        if tag == "CCONJ" and (view.tag(i + 1) in _VERBAL or (subject and _verb_between(view, i + 1, at))):
            return i + 1
        if subject and (word == "," or view.forms[i] in FINITE):
            opener = _relative_before(view, i)
            if opener < 0:
                return i + 1
            i = opener
        subject = subject or tag in _NOMINAL
        i -= 1
    return farthest


def _relative_before(view: View, verb: int) -> int:
    """Return the relative pronoun whose verb this is ("people who study music"), or -1."""
    if view.words[verb] == ",":
        return -1
    for i in range(verb - 1, max(-1, verb - 6), -1):
        if view.words[i] in _RELATIVE and view.tag(i - 1) in ("NOUN", "PROPN", "PRON"):
            return i
        if view.tags[i] in ("PUNCT", "CCONJ", "VERB"):
            return -1
    return -1


def shared_subject(view: View, start: int) -> range:
    """Return the subject that a clause takes over from the one it is joined to ("The box is red and has no lid")."""
    if view.tag(start - 1) != "CCONJ" or view.tag(start) not in ("AUX", "VERB", "ADV"):
        return range(0)
    first = clause_start(view, start - 1 - (view.word(start - 2) == ","))
    for i in range(first, start - 1):
        if view.tags[i] in _VERBAL:
            return range(first, i)
    return range(0)


def opens_clause(view: View, at: int) -> bool:
    """Say whether a word that can open a clause does so: a verb follows before the next wall."""
    if view.tags[at] == "ADP" or (view.words[at] == "as" and view.tag(at + 1) in ("ADV", "ADJ", "DET")):
        return False
    for i in range(at + 1, min(at + 12, len(view.words))):
        if view.tags[i] in _VERBAL:
            return True
        if view.words[i] in _WALLS:
            return False
    return False


def _verb_between(view: View, start: int, end: int) -> bool:
    return any(view.tags[i] in _VERBAL for i in range(start, end + 1)) or view.tags[end] in ("PART", "ADV")


def clause_end(view: View, at: int) -> int:
    """Return the place after the last word of the clause around a word."""
    i = at + 1
    while i < min(len(view.words), at + _REACH):
        word, tag = view.words[i], view.tags[i]
        if word in _WALLS or word == ".":
            return i
        if word in _ENDERS and tag in ("SCONJ", "CCONJ", "ADV"):
            return i
        if tag == "CCONJ" and begins_clause(view, i + 1):
            return i
        if word == "," and not _list_goes_on(view, i):
            return i
        i += 1
    return i


def begins_clause(view: View, at: int) -> bool:
    """Say whether a verb, or a subject and a verb, follow a conjunction."""
    i = at
    while i < len(view.words) and view.tags[i] in ("ADV", "PART"):
        i += 1
    if view.tag(i) == "AUX" or (view.tag(i) == "VERB" and view.form(i) in ("VBD", "VBZ", "VBP")):
        return True
    while i < len(view.words) and view.tags[i] in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART", "ADV"):
        i += 1
    return i > at and (view.tag(i) == "AUX" or view.form(i) in ("VBD", "VBZ", "VBP"))


def _list_goes_on(view: View, comma: int) -> bool:
    """Say whether a comma stands in a list of nouns or adjectives ("roads, railways and bridges")."""
    if view.tag(comma + 1) == "CCONJ":
        return not begins_clause(view, comma + 2)
    for i in range(comma + 1, min(comma + 8, len(view.words))):
        if view.tags[i] == "CCONJ" and i > comma + 1:
            return view.tag(comma - 1) == view.tag(i - 1) or view.tag(comma - 1) == view.tag(i + 1)
        if view.tags[i] in ("VERB", "AUX", "PUNCT", "SCONJ", "PRON") and view.words[i] != ",":
            return False
    return False


def predicate(view: View, at: int) -> int:
    """Return the word that a denial beside a verb falls on: the verb, else what follows the copula."""
    i = at + 1
    while i < min(len(view.words), at + 8) and (
        view.tags[i] in ("ADV", "AUX", "PART") or view.words[i] in ("it", "he", "she", "they", "we", "i", "you")
    ):
        i += 1
    if view.tag(i) == "VERB":
        return i
    while i < len(view.words) and view.tags[i] in ("DET", "ADJ", "NUM", "ADV") and view.tag(i + 1) in (
        "ADJ", "NOUN", "PROPN", "NUM",
    ):  # fmt: skip
        i += 1
    return min(i, len(view.words) - 1)
