"""The words of a clause that carry its own statement: its first main predicate and what that governs.

Left out are relative clauses, clauses of time, reason and condition, brackets, participles set off by a comma, and
whatever is joined to the first predicate by "and" or "but".
"""

from typing import Final

from compare.data.modality import SPEAKING
from compare.extract.certainty.scope import FINITE, begins_clause, opens_clause
from compare.extract.view import View

_SUBORDINATORS: Final = frozenset(
    "because although though while whereas unless since when if until before after once where so lest as".split()
)
_RELATIVES: Final = frozenset("who whom whose which".split())
_DASHES: Final = frozenset({"\u2014", "\u2013", "--", "-"})
_CLOSERS: Final = {"(": ")", "[": "]", "{": "}"}
_SUBJECTS: Final = frozenset("he she they we i".split())
_TURNS: Final = (  # the words that can begin or end something, beside conjunctions: all others carry on
    _SUBORDINATORS | _RELATIVES | _DASHES | _CLOSERS.keys() | _SUBJECTS | {";", ":", ",", "that"}
)


def chain(view: View, low: int, high: int) -> list[int]:
    """Return the places of the tokens from `low` to `high` that carry the clause's own statement."""
    kept: list[int] = []
    finite = False
    i = _after_leading_clause(view, low, high)
    begin = i
    spoken = False
    _, words, tags, forms, lemmas = view
    while i < high:
        tag = tags[i]
        if words[i] in _TURNS or tag == "CCONJ":
            step = _skip(view, i, begin, high, finite, spoken)
            if step < 0:
                break
            if step > i:
                i = step
                continue
        kept.append(i)
        finite = finite or forms[i] in FINITE
        spoken = spoken or (tag == "VERB" and lemmas[i] in SPEAKING)
        i += 1
    return kept


def _skip(view: View, at: int, begin: int, high: int, finite: bool, spoken: bool) -> int:
    """Return where to go on when the word begins something that is left out, the word itself if not, or -1 to stop."""
    word, tag = view.words[at], view.tags[at]
    if word in _CLOSERS:
        return _next(view, at, high, frozenset({_CLOSERS[word]}), at) + 1
    if at == begin:
        return at
    if word in _DASHES:
        return _next(view, at, high, _DASHES, -2) + 1
    if word == ";" or (word == ":" and finite) or (finite and tag == "CCONJ" and _joins_predicate(view, at)):
        return -1
    if word == "," and view.form(at + 1) == "VBG" and view.tag(at + 1) == "VERB":
        return -1 if finite else _next(view, at, high, frozenset({","}), high - 1) + 1
    if _is_relative(view, at, spoken or (tag == "SCONJ" and not finite)):
        return _after_relative(view, at, high)
    if word in _SUBORDINATORS and tag in ("SCONJ", "ADV") and opens_clause(view, at):
        return -1 if finite else _next(view, at, high, frozenset({","}), high - 1) + 1
    return at


def _joins_predicate(view: View, at: int) -> bool:
    """Say whether a conjunction joins another predicate to the first."""
    i = at + 1
    while view.tag(i) in ("ADV", "PART"):
        i += 1
    return view.tag(i) == "VERB" or begins_clause(view, at + 1)


def _next(view: View, at: int, high: int, marks: frozenset[str], missing: int) -> int:
    """Return the place of the next of the marks, or `missing`."""
    return next((i for i in range(at + 1, min(high, at + 80)) if view.words[i] in marks), missing)


def _after_leading_clause(view: View, low: int, high: int) -> int:
    """Return where the main clause begins after a clause that leads it in ("If it rains, ...")."""
    first = next((i for i in range(low, min(low + 3, high)) if view.tags[i] != "PUNCT"), low)
    if view.word(first) not in _SUBORDINATORS or view.tag(first) not in ("SCONJ", "ADV", "ADP"):
        return low
    comma = _next(view, first, high, frozenset({","}), -1)
    if comma < 0 or not _finite_between(view, comma, high) or view.tag(comma + 1) == "CCONJ":
        return low
    return comma + 1


def _finite_between(view: View, low: int, high: int) -> bool:
    return any(view.forms[i] in FINITE for i in range(low, high))


def _is_relative(view: View, at: int, spoken: bool) -> bool:
    """Say whether a word opens a clause that hangs on a noun; `spoken` where a verb before may govern "that"."""
    if view.words[at] in _RELATIVES:
        return view.tag(at - 1) in ("NOUN", "PROPN", "PRON", "PUNCT", "ADP", "NUM") and view.word(at - 1) != '"'
    if view.tag(at - 1) not in ("NOUN", "PROPN", "PRON"):
        return False
    if view.words[at] == "that":
        return view.tag(at + 1) in ("VERB", "AUX") or not spoken
    subject = view.words[at] in _SUBJECTS and view.tag(at + 1) in ("VERB", "AUX")
    return subject and view.tag(at - 1) == "NOUN" and not spoken


def _after_relative(view: View, at: int, high: int) -> int:
    """Return where the main clause goes on after a relative clause, or -1."""
    if view.words[at - 1] == ",":
        return _next(view, at, high, frozenset({",", "\u2014", "--"}), high - 1) + 1
    first = next((i for i in range(at + 1, high) if view.forms[i] in FINITE), high)
    i = first + 1
    while i < high and view.tags[i] in ("AUX", "VERB", "ADV", "PART") and view.forms[i] not in FINITE:
        i += 1
    while i < high:
        if view.words[i] in (",", ";", ":") or view.tags[i] in ("SCONJ", "CCONJ"):
            return i
        if view.forms[i] in FINITE:
            return -1 if view.tags[i - 1] == "PRON" else i
        i += 1
    return high
