"""Two happenings of one kind: where another day comes with another rank or with the opposite, nothing contradicts.

"Won gold in 2004" and "won silver in 2008" both hold, as do the second album of one year and the third of another.
"""

from collections.abc import Iterator, Sequence

from compare.judge.case import Pair
from compare.judge.contrast import Change
from compare.judge.opposites import opposed
from compare.judge.wordwise import Word
from compare.model import Assertion, Mention
from compare.text import Span
from compare.values import Moment, Quantity
from compare.values.moment import Role, relation

MOST = 3  # words of a change in which an opposite is looked for
APART = frozenset({"disjoint", "adjacent"})


def two_happenings(pair: Pair) -> bool:
    """Say whether two assertions that name other days name another rank or an opposite too."""
    return days_apart(pair) and (_ranks_apart(pair) or next(opposites(pair), None) is not None)


def days_apart(pair: Pair) -> bool:
    """Say whether both assertions name days, and share none."""
    mine, theirs = (_days(side) for side in (pair.left, pair.right))
    return bool(mine and theirs) and all(_apart(a, b) for a in mine for b in theirs)


def _apart(one: Moment, other: Moment) -> bool:
    if one.resolved and other.resolved:
        return relation(one, other) in APART
    return None not in (one.weekday, other.weekday) and one.weekday != other.weekday


def opposites(pair: Pair) -> Iterator[tuple[Word, Word]]:
    """Give the words exchanged between the assertions that exclude each other.

    Words of a date or of an amount are other rules' concern.
    """
    for change in pair.contrast.exchanged:
        found = _opposites(pair, change)
        if found:
            yield found


def _days(assertion: Assertion) -> list[Moment]:
    values = [m.value for m in assertion.mentions if isinstance(m.value, Moment)]
    return [v for v in values if (v.resolved or v.weekday is not None) and v.role is Role.AT]


def _ranks_apart(pair: Pair) -> bool:
    mine, theirs = ({v.value for v in _ranks(side)} for side in (pair.left, pair.right))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _ranks(assertion: Assertion) -> list[Quantity]:
    values = [m.value for m in assertion.mentions if isinstance(m.value, Quantity)]
    return [v for v in values if v.dimension == "ordinal"]


def _opposites(pair: Pair, change: Change) -> tuple[Word, Word] | None:
    if max(len(change.left), len(change.right)) > MOST:
        return None
    left, right = (_free(a, side) for a, side in ((pair.left, change.left), (pair.right, change.right)))
    found = next(((a, b) for a in left for b in right if opposed(a.text, b.text)), None)
    if (
        found
        and len({told.reached(word.start, word.end) for told, word in zip(pair.contrast.told, found, strict=True)}) > 1
    ):
        return None  # "rejected" and "did not accept" say the same
    return found


def _free(assertion: Assertion, words: Sequence[Word]) -> list[Word]:
    """Return the words that belong to no date and to no number; what is counted is free."""
    taken = [_number(m) for m in assertion.mentions if m.kind in ("moment", "quantity")]
    return [w for w in words if not any(s.start < w.end and w.start < s.end for s in taken)]


def _number(mention: Mention) -> Span:
    """Return where a date or an amount stands without what it counts."""
    value, span = mention.value, mention.span
    of = value.of if isinstance(value, Quantity) else None
    return Span(span.start, span.end - len(of)) if of and mention.text.endswith(of) else span
