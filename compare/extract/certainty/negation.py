"""Words that deny something, and what they deny (cue, event and scope in the terms of *SEM 2012)."""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from compare.data.negation import LONGER, NOT_AFTER, NOT_BEFORE, WORDS
from compare.extract.certainty.affixes import affix
from compare.extract.certainty.scope import clause_end, clause_start, predicate, shared_subject
from compare.extract.view import View
from compare.text import Span

Kind = Literal["verb", "noun", "phrase", "affix"]

_KINDS: Final[dict[str, Kind]] = {
    "no": "noun", "none": "noun", "nobody": "noun", "nothing": "noun", "noone": "noun", "naught": "noun",
    "nought": "noun", "neither": "noun", "nor": "noun", "nowhere": "noun", "without": "phrase",
}  # fmt: skip


class Negation(NamedTuple):
    """A denial: the words of its cue, its sort, the word that it falls on, and the words that it reaches.

    All are places in the sentence's tokens. `text` is the part of the word where an affix denies.
    """

    cue: tuple[int, ...]
    kind: Kind
    event: int
    scope: tuple[int, ...]
    text: str


def negations(view: View) -> list[Negation]:
    """Find the denials of a sentence in reading order."""
    taken: set[int] = set()
    found = []
    for at, word in enumerate(view.words):
        if word in WORDS or word == "far":
            cue = _cue(view, at)
            if cue and taken.isdisjoint(cue):
                taken.update(cue)
                found.append(_negation(view, cue))
        elif len(word) > 4 and (part := affix(word)) and view.tags[at] != "PROPN":
            found.append(_affixal(view, at, part))
    return found


def cue_span(view: View, negation: Negation) -> Span:
    """Return the characters of a cue, from its first word; of an affix the whole word."""
    first, last = negation.cue[0], negation.cue[0]
    for at in negation.cue[1:]:
        last = at if at == last + 1 else last
    return Span(view.tokens[first].start, view.tokens[last].end)


def _cue(view: View, at: int) -> tuple[int, ...]:
    """Return the words of the cue that begins at a place, none where nothing is denied."""
    word, after = view.words[at], view.word(at + 1)
    if word == "far":
        return (at, at + 1) if after == "from" and view.tag(at + 2) in ("ADJ", "VERB", "AUX", "ADV") else ()
    if _turned(view, at) or (word in ("not", "n't") and _asks(view, at)):
        return ()
    if after == "means" and view.word(at - 1) == "by":
        return (at - 1, at, at + 1)
    if after == "more" and view.tag(at + 2) in ("NOUN", "ADJ", "ADP", "SCONJ") and view.word(at + 2) != "in":
        return () if view.word(at + 2) == "than" else (at,)
    if (word, after) in LONGER and after != "one":
        return (at, at + 1) if view.word(at + 2) != "than" else ()
    if word == "neither":
        return (at, *_partners(view, at))
    return (at,)


def _turned(view: View, at: int) -> bool:
    """Say whether a cue stands in a turn of phrase where it denies nothing."""
    word = view.words[at]
    following = " ".join(view.words[at + 1 : at + 3]) + " "
    if any(following.startswith(run + " ") for run in NOT_BEFORE.get(word, ())):
        return True
    if word == "no" and view.word(at + 1) == "doubt" and view.tag(at - 1) not in ("AUX", "VERB"):
        return True
    before = " " + " ".join(view.words[max(0, at - 3) : at])
    return any(before.endswith(" " + run) for run in NOT_AFTER.get(word, ()))


def _asks(view: View, at: int) -> bool:
    """Say whether a denial only asks: "isn't it?", "is it not?", "can't you wait?"."""
    if "?" not in view.words[at + 1 : at + 30]:
        return False
    if view.words[at] == "n't":
        return view.tag(at + 1) == "PRON" and view.tag(at - 1) == "AUX"
    return view.word(at + 1) in ("?", "so") and view.tag(at - 1) == "PRON"


def _partners(view: View, at: int) -> Iterator[int]:
    """Yield each "nor" that goes with a "neither"."""
    for i in range(at + 1, min(at + 25, len(view.words))):
        if view.words[i] == "nor" and view.tag(i + 1) != "AUX":
            yield i
        elif view.words[i] in (";", ":", "?"):
            return


def _negation(view: View, cue: tuple[int, ...]) -> Negation:
    at = cue[0]
    kind = _KINDS.get(view.words[at], "verb")
    if len(cue) == 2 and view.words[at] == "no":
        kind = "verb"
    if kind == "phrase":
        event = _head(view, at + 1)
        return Negation(cue, kind, event, tuple(range(at + 1, clause_end(view, at))), "")
    event = predicate(view, cue[-1]) if kind == "verb" else _governor(view, at)
    start = at if view.words[at] == "nor" else clause_start(view, at, kind == "noun")
    scope = (*shared_subject(view, start), *range(start, max(clause_end(view, cue[-1]), event)))
    return Negation(cue, kind, event, tuple(i for i in scope if i not in cue), "")


def _head(view: View, at: int) -> int:
    """Return the head of the noun phrase or of the gerund that begins at a place."""
    i = at
    while i < len(view.words) - 1 and view.tags[i] in ("DET", "ADJ", "NUM", "ADV", "PRON"):
        i += 1
    while view.tag(i) == "NOUN" and view.tag(i + 1) == "NOUN":
        i += 1
    return min(i, len(view.words) - 1)


def _governor(view: View, at: int) -> int:
    """Return the verb that a denied noun phrase belongs to: the one after it as a subject, else the one before."""
    start, end = clause_start(view, at), clause_end(view, at)
    verbs = [i for i in range(start, end) if view.tags[i] == "VERB"]
    verbs = verbs or [i for i in range(start, end) if view.tags[i] == "AUX"]
    before = [i for i in verbs if i < at]
    return before[-1] if before else verbs[0] if verbs else _head(view, at + 1)


def _affixal(view: View, at: int, part: str) -> Negation:
    """Return the denial inside a word: an attribute reaches its noun phrase, a predicate its clause."""
    if view.tags[at] in ("ADJ", "VERB") and view.tag(at + 1) in ("NOUN", "ADJ", "PROPN"):
        start, end = at, _head(view, at) + 1
        while start > 0 and view.tags[start - 1] in ("DET", "ADJ", "NUM", "ADV"):
            start -= 1
    else:
        start, end = clause_start(view, at), clause_end(view, at)
    return Negation((at,), "affix", at, tuple(range(start, end)), part)
