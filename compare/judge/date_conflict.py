"""date-conflict: one happening put on days that exclude each other."""

import re
from collections.abc import Iterator

from compare.data.deeds import ONCE
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.slots import Slot, same_deed, same_subject, slot, strangers
from compare.model import Assertion, Mention, Severity, Verdict
from compare.values import Moment
from compare.values.moment import Role, days_apart, relation
from compare.wording import concept

TELLING = 0.45  # a word as common as "go" or "make" does not say that the happening is the same
RARE = 0.8  # a word as rare as "overturn" says so, whatever nouns stand by it
APART = frozenset({"disjoint", "adjacent"})
THEIRS = re.compile(r"\bwhose\b", re.IGNORECASE)
ONCE_CONCEPTS = frozenset(map(concept, ONCE))


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the dates of the same happening that share no day; one day apart is a warning."""
    lefts, rights = dated(pair, pair.left), dated(pair, pair.right)
    for mine, around in lefts:
        for other, beside in rights:
            if not _opposed(mine, other) or _theirs(pair, mine, other):
                continue
            if not (_one_happening(around, beside) or _once(pair, around, beside)):
                continue
            if any(_meet(mine, r) for r, _ in rights) or any(_meet(m, other) for m, _ in lefts):
                continue
            a, b = mine.value, other.value
            assert isinstance(a, Moment)
            assert isinstance(b, Moment)
            yield Ruling(
                Verdict.DIVERGE,
                "the dates exclude each other: {} against {}",
                (pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)),
                Severity.WARNING if days_apart(a, b) == 1 else Severity.ERROR,
            )


def _one_happening(one: Slot, other: Slot) -> bool:
    """Say whether two moments are of the same deed, of the same things too unless the deed is a rare one."""
    if one.names and other.names and not one.names & other.names:
        return False
    return same_deed(one, other, RARE if strangers(one, other) else TELLING)


def _once(pair: Pair, one: Slot, other: Slot) -> bool:
    """Say whether two moments are of what one subject does once."""
    return bool(one.verbs & other.verbs & ONCE_CONCEPTS) and same_subject(pair.view, pair.left, pair.right)


def _theirs(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether one of two moments, and not the other, is of somebody who belongs to the subject ("whose son")."""
    sides = ((pair.left, one), (pair.right, other))
    return len({bool(THEIRS.search(pair.view.text(a), a.span.start, m.span.start)) for a, m in sides}) > 1


def dated(pair: Pair, assertion: Assertion) -> list[tuple[Mention, Slot]]:
    """Return the resolved moments of an assertion with what stands around them."""
    return [
        (m, slot(pair.view, assertion, m))
        for m in assertion.mentions
        if isinstance(m.value, Moment) and m.value.resolved and m.value.role is Role.AT
    ]


def _opposed(one: Mention, other: Mention) -> bool:
    return (
        isinstance(one.value, Moment) and isinstance(other.value, Moment) and relation(one.value, other.value) in APART
    )


def _meet(one: Mention, other: Mention) -> bool:
    return not _opposed(one, other)


RULE = Rule(
    "date-conflict",
    Verdict.DIVERGE,
    Severity.ERROR,
    "one happening on days that exclude each other, each counted from its article's publication; a day apart: warning",
    "pair",
    judge,
)
