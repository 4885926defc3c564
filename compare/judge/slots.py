"""Slots: what stands around a value, which says whether two values are of the same thing."""

from collections.abc import Iterable

from attrs import frozen

from compare.judge.case import View
from compare.model import Assertion, Mention, Term
from compare.values import Name
from compare.wording import rarity

REACH = 4  # content words looked at on either side


@frozen(eq=False)
class Slot:
    """What stands around a value.

    `words` are the content words on both sides, `deeds` the nearest ones that can name a happening, `names` the
    entities named nearby.
    """

    words: frozenset[str]
    deeds: frozenset[str]
    names: frozenset[str]


def slot(view: View, assertion: Assertion, mention: Mention) -> Slot:
    """Return what stands around a mention in its assertion."""
    before = [t for t in assertion.terms if t.end <= mention.span.start]
    inside = [t for t in assertion.terms if mention.span.start <= t.start < mention.span.end]
    after = [t for t in assertion.terms if t.start >= mention.span.end]
    near = before[-REACH:] + inside + after[:REACH]
    reach = (near[0].start, near[-1].end) if near else (0, 0)
    named = frozenset(
        view.entity(assertion.article, m.value)
        for m in assertion.mentions
        if isinstance(m.value, Name) and reach[0] <= m.span.start < reach[1]
    )
    return Slot(frozenset(t.concept for t in near), frozenset(_deeds(before, after)), named)


def _deeds(before: list[Term], after: list[Term]) -> Iterable[str]:
    """Give the two words that most likely name what happened then: the nearest verb, and the nearest word."""
    verbs = [t for t in before if t.tag == "VERB"][-1:] or [t for t in after if t.tag == "VERB"][:1]
    nearest = before[-1:] or after[:1]
    return (t.concept for t in (*verbs, *nearest) if t.tag in ("VERB", "NOUN"))


def likeness(one: Slot, other: Slot) -> float:
    """Return the share of the words around two values that both have, rare words counting more."""
    shared = sum(sorted(rarity(w) for w in one.words & other.words))
    least = min(sum(sorted(rarity(w) for w in s.words)) for s in (one, other))
    return shared / least if least else 0.0


def strangers(one: Slot, other: Slot) -> bool:
    """Say whether both values stand by names, and by none that they share."""
    return bool(one.names and other.names and not one.names & other.names)
