"""Opposed quantities: numbers of the same thing in two aligned assertions that are not the same."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import inf

from compare.data.scopes import TALLIES
from compare.judge.amounts import FOUND, HELD, between, key, quantity_of
from compare.judge.case import Pair
from compare.judge.extent import as_much, bases_apart
from compare.judge.portrait import portraits
from compare.judge.slots import Slot, likeness, same_deed, same_subject, slot, strangers
from compare.model import Assertion, Mention
from compare.values import Quantity
from compare.values.moment import relation as between_moments
from compare.values.quantity import Relation, comparable, in_base, slip
from compare.values.shown import counted
from compare.wording import concept, rarity

MOSTLY = 0.75  # so much of them, where the verb is another, for hours and days
STRETCHES = frozenset({"duration", "length"})
DEED = 0.45  # a verb as common as "take" does not say what was counted
TALLIED = frozenset(map(concept, TALLIES))
BARE = frozenset({"money", "share", "points", "length", "mass", "area", "temperature", "speed", "duration", "age"})
SEVERAL = 2  # numbers that differ
ONE_TEXT = 0.7  # so alike are statements of one thing, however many of their numbers differ
FAR = 20  # times; two reports of one thing hardly differ by more
TABLE = 40  # numbers that no sentence has
GENERIC = frozenset(map(concept, ("people", "person", "others", "individuals")))
ALIKE = 0.5  # so much of the words around two numbers must be shared where nothing says what they count
STEPS = frozenset({"from", "to", "by"})  # a value that something left, reached, or moved by
MOVING = frozenset({"money", "share", "points", "count"})
RATED = frozenset(map(concept, ("franc", "sterling", "greenback", "currency")))  # what rises and falls itself
PRICED = frozenset("index nasdaq dow yield barrel yen".split()) | RATED  # stems of what has another price every minute
SHARE = concept("shares")
OTHERS = re.compile(r"\b(?:other|another|more|additional|further|extra|remaining|second|third)\b", re.IGNORECASE)
SUPERLATIVE = re.compile(r"\b(?:\w{3,}est|most|least)\b", re.IGNORECASE)
PER = re.compile(r"\b(?:an?|per|each)\s+(?:common\s+|diluted\s+)*$")


@lru_cache(maxsize=1)  # three rules ask for the same pair, one after the other
def opposed(pair: Pair) -> tuple[tuple[Mention, Mention, Relation], ...]:
    """Return the quantities that count the same thing and differ, neither being said by the other article too."""
    return tuple(_opposed(pair))


def _opposed(pair: Pair) -> Iterator[tuple[Mention, Mention, Relation]]:
    lefts = quantities(pair.left)
    rights = quantities(pair.right) if lefts else []
    for mine in lefts:
        if any(found(mine, r) for r in rights):
            continue
        rivals = [r for r in rights if same_thing(pair, mine, r)]
        if not rivals or any(held(mine, r) for r in rivals):
            continue
        if _echoed(pair, mine, pair.left, pair.right):
            continue
        open_ = [
            o for o in rivals if not any(found(m, o) for m in lefts) and not _echoed(pair, o, pair.right, pair.left)
        ]
        if open_:
            other = min(open_, key=lambda o: (_ratio(quantity_of(mine), quantity_of(o)), o.span))
            yield mine, other, between(quantity_of(mine), quantity_of(other))


def nothing_shared(pair: Pair) -> bool:
    """Say whether two statements differ in several numbers and have none in common, in other words besides.

    Then two states are told of, or two things: reports of one rarely disagree on every number that they give.
    """
    differ = opposed(pair)
    if pair.contrast.even >= ONE_TEXT or not differ:
        return False
    lefts, rights = quantities(pair.left), quantities(pair.right)
    if any(held(mine, other) for mine in lefts for other in rights) or any(_labelled(pair, m, o) for m, o, _ in differ):
        return False
    return any(_several(one, lefts) and _several(other, rights) for one, other, _ in differ)


def _labelled(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether one measure tells which of several things both numbers are of ("13-inch")."""
    return bool(slot(pair.view, pair.left, one).labels & slot(pair.view, pair.right, other).labels)


def _several(mention: Mention, all_: Sequence[Mention]) -> bool:
    """Say whether a number is one of several of its kind."""
    return sum(comparable(quantity_of(mention), quantity_of(m)) for m in all_) >= SEVERAL


def quantities(assertion: Assertion) -> list[Mention]:
    """Return the quantities of an assertion; none of a table that passes for a sentence."""
    found = [m for m in assertion.mentions if isinstance(m.value, Quantity)]
    return found if len(found) <= TABLE else []


def held(one: Mention, other: Mention) -> bool:
    """Say whether two quantities can both be true of one thing."""
    return between(quantity_of(one), quantity_of(other)) in HELD


def found(one: Mention, other: Mention) -> bool:
    """Say whether two quantities are one number, as it is written, converted or rounded."""
    return between(quantity_of(one), quantity_of(other)) in FOUND


def _far(one: Quantity, other: Quantity) -> bool:
    """Say whether two amounts are so far apart that they are not of one thing, a slip of the scale aside."""
    return _ratio(one, other) > FAR and not slip(one, other)


def _ratio(one: Quantity, other: Quantity) -> float:
    """Return how many times the one is the other, 1 or more, for choosing the nearest of several."""
    a, b = (abs(float(q.value or q.low or q.high or 0)) for q in (in_base(one), in_base(other)))
    return max(a, b) / min(a, b) if min(a, b) else inf


def _echoed(pair: Pair, mention: Mention, home: Assertion, elsewhere: Assertion) -> bool:
    """Say whether the other article gives this very number too, in another place."""
    value = quantity_of(mention)
    return any(
        article == elsewhere.article
        and between(value, quantity_of(m)) is Relation.SAME
        and (home.article != elsewhere.article or m.part != home.part or not home.span.contains(m.span))
        for article, m in pair.view.amounts.get(key(value), ())
    )


def same_thing(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether two quantities are of the same thing: what they count, or the words they stand among."""
    a, b = quantity_of(one), quantity_of(other)
    if not comparable(a, b):
        return False
    around, beside = slot(pair.view, pair.left, one), slot(pair.view, pair.right, other)
    if _apart(around, beside) or bases_apart(pair, one, other):
        return False
    swapped = pair.contrast.swapped(one.span, other.span)
    if a.dimension == "ordinal":
        return swapped or _ranked(pair, one, other)
    if _far(a, b) and not swapped:
        return False
    if _others(pair, one, pair.left) != _others(pair, other, pair.right):
        return False
    if a.dimension == "count" and a.of and b.of and not _counted(a) & _counted(b):
        return False
    if swapped or around.labels & beside.labels:
        return True
    return _placed_alike(pair, a, b, around, beside) and as_much(pair, one, other)


def _placed_alike(pair: Pair, a: Quantity, b: Quantity, around: Slot, beside: Slot) -> bool:
    """Say whether what stands around two quantities, and what they count, shows that they are of the same thing."""
    if _rate(a) or _rate(b):
        return False
    if strangers(around, beside):
        return False
    if _vague(a, b) and not (same_deed(around, beside, DEED) or _told_alike(pair, a, b, around, beside)):
        return a.dimension == "duration" and likeness(around, beside) >= MOSTLY
    if a.dimension in BARE or not (a.of and b.of):
        return likeness(around, beside) >= ALIKE
    mine, theirs = _counted(a), _counted(b)
    return bool(mine & theirs) and mine <= theirs | beside.words and theirs <= mine | around.words


def _vague(one: Quantity, other: Quantity) -> bool:
    """Say whether the numbers alone do not show what they count: the verb must, which both then have.

    So it is with a number of nothing, with games and yards, with hours and miles that are of nothing said alike, and
    with workers a thousand times as many as the staff.
    """
    mine, theirs = _counted(one), _counted(other)
    if (mine | theirs) & TALLIED:
        return True
    if one.dimension == "count":
        return not (one.of and other.of and slip(one, other) is None)
    return one.dimension in STRETCHES and not mine & theirs


def _told_alike(pair: Pair, one: Quantity, other: Quantity, around: Slot, beside: Slot) -> bool:
    """Say whether the statement of a number of nothing has what the other counts, and its verb ("those killed: 14")."""
    if one.dimension != "count" or bool(one.of) is bool(other.of):
        return False
    told, counted_, verbs = (pair.right, one, around.verbs) if one.of else (pair.left, other, beside.verbs)
    said = {t.concept for t in told.terms}
    return any(rarity(verb) >= DEED for verb in verbs & said) and _counted(counted_) <= said


def _ranked(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether two ranks are of one subject in one order: "the fifth highest peak", or what it is said to be."""
    if _counted(quantity_of(one)) != _counted(quantity_of(other)):
        return False
    if all(SUPERLATIVE.search(m.text) for m in (one, other)) and same_subject(pair.view, pair.left, pair.right):
        return True
    drawn = portraits(pair)
    return drawn is not None and all(
        any(m.span.start <= w.start < m.span.end for p in side.phrases for w in p)
        for side, m in zip(drawn, (one, other), strict=True)
    )


def _counted(quantity: Quantity) -> frozenset[str]:
    """Return what is counted, "people" left out where something else says who: "people killed" and "killed" are one."""
    all_ = counted(quantity)
    return all_ - GENERIC or all_


def _others(pair: Pair, mention: Mention, assertion: Assertion) -> bool:
    """Say whether a number is of others than those spoken of before ("two other fires")."""
    text = pair.view.text(assertion)
    return bool(OTHERS.search(mention.text) or OTHERS.search(text, max(0, mention.span.start - 8), mention.span.start))


def _rate(quantity: Quantity) -> bool:
    """Say whether a number is a bare fraction (".308"), of which nothing says over what time it was reckoned."""
    return quantity.dimension == "count" and quantity.value is not None and 0 < quantity.value < 1


def _apart(one: Slot, other: Slot) -> bool:
    """Say whether the values are other ends of a change, or stand by other days."""
    if one.lead != other.lead and {one.lead, other.lead} & STEPS and one.lead and other.lead:
        return True
    days = [between_moments(x, y) for x in one.times for y in other.times]
    return bool(days) and all(d in ("disjoint", "adjacent") for d in days)


def denied(pair: Pair, mine: Mention, other: Mention) -> bool:
    """Say whether one of two numbers is denied, "not two", which leaves room for the other."""
    one, two = pair.contrast.told
    return one.reached(*mine.span) is not two.reached(*other.span)


def moving(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether both numbers are of a market, where every minute has its own."""
    priced = all(quantity_of(m).dimension in MOVING for m in (one, other))
    return priced and all(_market(pair.view.text(a), a) for a in (pair.left, pair.right))


def _market(text: str, assertion: Assertion) -> bool:
    """Say whether prices on a market are meant; earnings "per share" are not."""
    return any(
        t.concept in PRICED or (t.concept == SHARE and not PER.search(text, 0, t.start)) for t in assertion.terms
    )
