"""Slots: what stands around a value, which says whether two values are of the same thing."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import fsum
from typing import NamedTuple

from compare.data.deeds import ONCE, PRONOUNS
from compare.judge.case import View
from compare.model import Assertion, Mention, Term
from compare.values import Moment, Name, Quantity
from compare.wording import concept, rarity

REACH = 4  # content words looked at on either side
TITLE = 45  # characters between a value and a measure that may label it ("$1,099 for the base 13-inch version")
NOMINAL = frozenset({"PROPN", "NOUN", "ADJ"})
RARE = 0.9  # how rare a word is that no table of frequencies has, or hardly
LEADS = frozenset("from to by of at for in with than between until since".split())
_BETWEEN = frozenset("about around nearly almost roughly just only some over under a an the more less up".split())
_WORDS = re.compile(r"(\w+)\W+")
_NEAR = 40  # characters before a value among which its preposition is looked for
_LIFE = re.compile(r"\b[A-Z][\w.'-]*\s+\((?:[^()]*?;\s*)?(?:born\s+)?(?:([^()]*\d{4}\s*)[-\u2013\u2014\u2212]+\s*)?$")
BEAR, DIE = concept("bear"), concept("die")
ONCE_DEEDS = {concept(word): line.split()[0] for line in ONCE.strip().split("\n") for word in line.split()}
_STANDING = re.compile(
    rf"(?:(?:In|On|At|After|Since|By)\s+(?:[\w,]+\s+){{1,3}}?)?(?:{'|'.join(sorted(PRONOUNS))})\b", re.IGNORECASE
)
_ARTICLE = re.compile(r"\W*(?:(?:The|An?)\s+)?")
_BREAK = re.compile(r"[,;:()\u2014]|\b(?:and|but|or|while|with|after|before|when)\b")
_CLAUSE = re.compile(r"\b(?:that|which|who|whose|whom|where|to|as|if|because|since|\w+ing)\b")  # hides the verb
_END_OF = re.compile(
    r"(?:the\s+)?(?:(?:very|same)\s+)?(?:beginning|start|middle|end|close|period|time|month|week)\s+(?:of|in)\s+$"
)


class Slot(NamedTuple):
    """What stands around a value.

    `words` are the content words on both sides, `nouns` the common nouns among them, `names` the entities and
    other proper nouns. `verbs` and `nearest` are what most likely names the happening: the nearest verb before
    (or after), and the nearest noun. `labels` are measures that tell one thing from another of its kind ("13-inch"),
    `lead` the preposition that the value hangs on, `times` the days that are named beside it.
    """

    words: frozenset[str]
    nouns: frozenset[str]
    names: frozenset[str]
    verbs: frozenset[str]
    nearest: frozenset[str]
    labels: frozenset[str] = frozenset()
    lead: str = ""
    times: tuple[Moment, ...] = ()


@lru_cache(maxsize=1024)  # every member of an alignment is held against all others, by several rules
def slot(view: View, assertion: Assertion, mention: Mention) -> Slot:
    """Return what stands around a mention in its assertion."""
    text = view.text(assertion)
    before = [t for t in assertion.terms if t.end <= mention.span.start]
    inside = [t for t in assertion.terms if mention.span.start <= t.start < mention.span.end]
    after = [t for t in assertion.terms if t.start >= mention.span.end]
    if isinstance(mention.value, Quantity) and mention.value.unit:
        inside = []  # the words of a unit say nothing about what is measured
    units = [m.span for m in assertion.mentions if isinstance(m.value, Quantity) and m.value.unit and not m.value.of]
    measures = {t for t in assertion.terms if any(s.start <= t.start < s.end for s in units)}
    near = before[-REACH:] + inside + after[:REACH]
    nearest = [t for t in (before[-1:] or after[:1]) if t.tag == "NOUN"]
    return Slot(
        words=frozenset(t.concept for t in near),
        nouns=frozenset(t.concept for t in near if t.tag == "NOUN" and t not in measures),
        names=frozenset(_names(view, assertion, [t for t in near if t not in inside])),
        verbs=frozenset(_verbs(text, mention, before, after)),
        nearest=frozenset(t.concept for t in nearest),
        labels=frozenset(_labels(text, assertion, mention)),
        lead=_lead(text, assertion, mention),
        times=tuple(_dates(assertion, mention)),
    )


def _dates(assertion: Assertion, mention: Mention) -> Iterator[Moment]:
    for other in assertion.mentions:
        if other is not mention and isinstance(other.value, Moment) and other.value.resolved:
            yield other.value


def _lead(text: str, assertion: Assertion, mention: Mention) -> str:
    """Return the preposition before a value and the words that hedge it ("until the end of"); nothing where none is."""
    start, end = max(assertion.span.start, mention.span.start - _NEAR), mention.span.start
    if text[end - 1].isalnum():
        return ""
    if part := _END_OF.search(text, start, end):
        end = part.start()
    before = _WORDS.findall(text, start, end)
    word = next((w.lower() for w in reversed(before) if w not in _BETWEEN), "")
    return word if word in LEADS else ""


def _verbs(text: str, mention: Mention, before: Sequence[Term], after: Sequence[Term]) -> Iterator[str]:
    """Give the verb whose subject or object the value is: of the nearest ones that on the same side of any break."""
    lived = life(text, mention)
    if lived:
        yield lived
        return
    back = next((t for t in reversed(before) if t.tag == "VERB"), None)
    ahead = next((t for t in after[:REACH] if t.tag == "VERB"), None)
    if ahead and isinstance(mention.value, Moment) and _CLAUSE.search(text, mention.span.end, ahead.end):
        ahead = None
    if ahead and not _BREAK.search(text, mention.span.end, ahead.start):
        yield ahead.concept
        if back and _BREAK.search(text, back.end, mention.span.start):
            return
    if back:
        yield back.concept
    elif ahead and not (isinstance(mention.value, Moment) and _BREAK.search(text, mention.span.end + 1, ahead.start)):
        yield ahead.concept


def life(text: str, mention: Mention) -> str:
    """Return the deed of a day in the brackets behind a name, "(14 June 1866 - 20 October 1936)": birth or death."""
    if not isinstance(mention.value, Moment):
        return ""
    found = _LIFE.search(text, max(0, mention.span.start - _NEAR), mention.span.start)
    return (DIE if found[1] else BEAR) if found else ""


def _labels(text: str, assertion: Assertion, mention: Mention) -> Iterator[str]:
    """Give the measures that stand as adjectives near a value and tell which one of several things is meant."""
    for other in assertion.mentions:
        value = other.value
        if other is mention or not isinstance(value, Quantity) or "-" not in other.text or not value.unit:
            continue
        gap = max(other.span.start - mention.span.end, mention.span.start - other.span.end)
        first, last = sorted((mention.span, other.span))
        if gap <= TITLE and not _BREAK.search(text, first.end, last.start):
            yield f"{value.value} {value.unit}"


def _names(view: View, assertion: Assertion, near: Sequence[Term]) -> Iterator[str]:
    """Give the entities of the names among the terms, and the proper nouns that belong to no name."""
    named = [m for m in assertion.mentions if isinstance(m.value, Name)]
    for term in near:
        mention = next((m for m in named if m.span.start <= term.start < m.span.end), None)
        if mention and isinstance(mention.value, Name):
            yield view.entity(assertion.article, mention.value)
        elif term.tag == "PROPN":
            yield term.concept


def same_subject(view: View, one: Assertion, other: Assertion) -> bool:
    """Say whether both assertions begin with one name: its entity, or where no finder knows it its first word.

    A pronoun stands for the name that the other begins with.
    """
    if len({_pronoun(a) for a in (one, other)}) > 1:
        return True
    mine, theirs = _subject(one), _subject(other)
    if not mine or not theirs:
        return False
    names = [frozenset(_names(view, a, [t])) for a, t in ((one, mine), (other, theirs))]
    if all(any(":" in name for name in side) for side in names):  # both are entities
        return not names[0].isdisjoint(names[1])
    return mine.concept == theirs.concept


def other_subject(view: View, one: Assertion, other: Assertion) -> bool:
    """Say whether both assertions begin with names of one kind for others, neither of whom the other one names.

    Whose words they give is no matter.
    """
    mine, theirs = _doer(one), _doer(other)
    if mine is None or theirs is None or mine.type is not theirs.type:
        return False
    entities = view.entity(one.article, mine), view.entity(other.article, theirs)
    return not any(
        isinstance(m.value, Name) and view.entity(a.article, m.value) == entity
        for a, entity in ((one, entities[1]), (other, entities[0]))
        for m in a.mentions
    )


def _doer(assertion: Assertion) -> Name | None:
    """Return the name that an assertion begins with, if it does not say whose words these are."""
    source = assertion.attribution.source.span if assertion.attribution and assertion.attribution.source else None
    start = assertion.span.start + len(_ARTICLE.match(assertion.text)[0])  # type: ignore[index]
    return next(
        (
            m.value
            for m in assertion.mentions
            if isinstance(m.value, Name) and m.span.start == start and not (source and source.overlaps(m.span))
        ),
        None,
    )


def _subject(assertion: Assertion) -> Term | None:
    """Return the first word of an assertion that is a proper noun, or written like one and as rare as one."""
    at = assertion.span.start
    large = (t for t in assertion.terms if t.tag in NOMINAL and assertion.text[t.start - at].isupper())
    return next((t for t in large if t.tag == "PROPN" or rarity(t.concept) >= RARE), None)


def _pronoun(assertion: Assertion) -> bool:
    """Say whether an assertion begins with a pronoun, after "in 2013" or the like too."""
    return _STANDING.match(assertion.text) is not None


def likeness(one: Slot, other: Slot) -> float:
    """Return the share of the words around two values that both have, rare words counting more."""
    shared = fsum(rarity(w) for w in one.words & other.words)
    least = min(fsum(rarity(w) for w in s.words) for s in (one, other))
    return shared / least if least else 0.0


def strangers(one: Slot, other: Slot) -> bool:
    """Say whether the values stand by names, by common nouns or by labels of which they share none."""
    return any(
        mine and theirs and not mine & theirs
        for mine, theirs in ((one.names, other.names), (one.nouns, other.nouns), (one.labels, other.labels))
    )


def deed(verb: str) -> str:
    """Return the first of the verbs that tell of one deed, of those done once: forming, founding, starting are one."""
    return ONCE_DEEDS.get(verb, verb)


def same_deed(one: Slot, other: Slot, telling: float) -> bool:
    """Say whether the values are those of the same kind of happening, which a verb names on at least one side.

    A word less rare than `telling` ("go", "make") names none.
    """
    named = one.verbs & (other.verbs | other.nearest) | other.verbs & one.nearest
    return any(rarity(deed) >= telling for deed in named)
