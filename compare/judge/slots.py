"""Slots: what stands around a value, which says whether two values are of the same thing."""

from collections.abc import Iterator, Sequence
from math import fsum

from attrs import frozen

from compare.judge.case import View
from compare.model import Assertion, Mention, Term
from compare.values import Name
from compare.wording import rarity

REACH = 4  # content words looked at on either side


@frozen(eq=False)
class Slot:
    """What stands around a value.

    `words` are the content words on both sides, `nouns` the common nouns among them, `names` the entities and
    other proper nouns. `verbs` and `nearest` are what most likely names the happening: the nearest verb before
    (or after), and the nearest noun.
    """

    words: frozenset[str]
    nouns: frozenset[str]
    names: frozenset[str]
    verbs: frozenset[str]
    nearest: frozenset[str]


def slot(view: View, assertion: Assertion, mention: Mention) -> Slot:
    """Return what stands around a mention in its assertion."""
    before = [t for t in assertion.terms if t.end <= mention.span.start]
    inside = [t for t in assertion.terms if mention.span.start <= t.start < mention.span.end]
    after = [t for t in assertion.terms if t.start >= mention.span.end]
    near = before[-REACH:] + inside + after[:REACH]
    verbs = [t for t in before if t.tag == "VERB"][-1:] or [t for t in after if t.tag == "VERB"][:1]
    nearest = [t for t in (before[-1:] or after[:1]) if t.tag == "NOUN"]
    return Slot(
        words=frozenset(t.concept for t in near),
        nouns=frozenset(t.concept for t in near if t.tag == "NOUN"),
        names=frozenset(_names(view, assertion, near)),
        verbs=frozenset(t.concept for t in verbs),
        nearest=frozenset(t.concept for t in nearest),
    )


def _names(view: View, assertion: Assertion, near: Sequence[Term]) -> Iterator[str]:
    """Give the entities of the names among the terms, and the proper nouns that belong to no name."""
    named = [m for m in assertion.mentions if isinstance(m.value, Name)]
    for term in near:
        mention = next((m for m in named if m.span.start <= term.start < m.span.end), None)
        if mention and isinstance(mention.value, Name):
            yield view.entity(assertion.article, mention.value)
        elif term.tag == "PROPN":
            yield term.concept


def likeness(one: Slot, other: Slot) -> float:
    """Return the share of the words around two values that both have, rare words counting more."""
    shared = fsum(rarity(w) for w in one.words & other.words)
    least = min(fsum(rarity(w) for w in s.words) for s in (one, other))
    return shared / least if least else 0.0


def strangers(one: Slot, other: Slot) -> bool:
    """Say whether the values stand by names, or by common nouns, of which they share none."""
    return any(
        mine and theirs and not mine & theirs for mine, theirs in ((one.names, other.names), (one.nouns, other.nouns))
    )


def same_deed(one: Slot, other: Slot, telling: float) -> bool:
    """Say whether the values are those of the same kind of happening, which a verb names on at least one side.

    A word less rare than `telling` ("go", "make") names none.
    """
    named = one.verbs & (other.verbs | other.nearest) | other.verbs & one.nearest
    return any(rarity(deed) >= telling for deed in named)
