"""date-conflict: one happening put on days that exclude each other."""

import re
from collections.abc import Iterator

from compare.judge.case import Pair, Rule, Ruling
from compare.judge.dating import dated, echoed, further, known, long_ago, month, of_another_year
from compare.judge.happenings import APART, two_happenings
from compare.judge.portrait import portraits
from compare.judge.slots import ONCE_DEEDS, Slot, deed, other_subject, same_deed, same_subject, strangers
from compare.judge.wordwise import Word
from compare.model import Assertion, Mention, Reason, Severity, Verdict
from compare.values import Moment
from compare.values.moment import Role, days_apart, relation

TELLING = 0.45  # a word as common as "go" or "make" does not say that the happening is the same
RARE = 0.8  # a word as rare as "overturn" says so, whatever nouns stand by it
WEEK = 7
THEIRS = re.compile(r"\bwhose\b", re.IGNORECASE)


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the dates of the same happening that share no day; one day apart is a warning."""
    lefts = [] if other_subject(pair.view, pair.left, pair.right) else dated(pair, pair.left)
    rights = dated(pair, pair.right) if lefts else []
    for mine, around in lefts:
        for other, beside in rights:
            if not _opposed(mine, other) or _theirs(pair, mine, other) or further(pair, mine, other):
                continue
            if known(mine) and known(other) and around.verbs | beside.verbs:
                alike = _one_happening(around, beside) or _once(pair, around, beside)
            else:
                alike = pair.contrast.swapped(mine.span, other.span)
            if not alike:
                continue
            if echoed(pair, mine, other) or long_ago(mine, other):
                continue
            if any(_meet(mine, r) for r in _named(pair.right)) or any(_meet(m, other) for m in _named(pair.left)):
                continue
            yield _ruling(pair, mine, other)
    yield from (_ruling(pair, mine, other) for mine, other in _editions(pair))


def _ruling(pair: Pair, mine: Mention, other: Mention) -> Ruling:
    a, b = mine.value, other.value
    assert isinstance(a, Moment)
    assert isinstance(b, Moment)
    cited = pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)
    if two_happenings(pair):
        return Ruling(Verdict.UNDECIDED, "perhaps two happenings: {} and {}", cited, None, Reason.UNSURE_EVENT)
    return Ruling(
        Verdict.DIVERGE,
        "the dates exclude each other: {} against {}",
        cited,
        Severity.WARNING if days_apart(a, b) == 1 else Severity.ERROR,
    )


def _editions(pair: Pair) -> Iterator[tuple[Mention, Mention]]:
    """Give the years that one subject is said to be of, "a 2017 film" against "a 2004 film"."""
    drawn = portraits(pair)
    sides = zip(drawn, (pair.left, pair.right), strict=True) if drawn else ()
    years = [[m for p in one.phrases for w in p for m in _years(side, w)] for one, side in sides]
    if years and all(len(found) == 1 for found in years) and _opposed(years[0][0], years[1][0]):
        yield years[0][0], years[1][0]


def _years(assertion: Assertion, word: Word) -> list[Mention]:
    return [m for m in assertion.mentions if isinstance(m.value, Moment) and m.span.start == word.start]


def _one_happening(one: Slot, other: Slot) -> bool:
    """Say whether two moments are of the same deed, of the same things too unless the deed is a rare one."""
    if one.names and other.names and not one.names & other.names:
        return False
    return same_deed(one, other, RARE if strangers(one, other) else TELLING)


def _once(pair: Pair, one: Slot, other: Slot) -> bool:
    """Say whether two moments are of what one subject does once."""
    mine, theirs = ({deed(v) for v in side.verbs if v in ONCE_DEEDS} for side in (one, other))
    return bool(mine & theirs) and same_subject(pair.view, pair.left, pair.right)


def _theirs(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether one of two moments, and not the other, is of somebody who belongs to the subject ("whose son")."""
    sides = ((pair.left, one), (pair.right, other))
    return len({bool(THEIRS.search(pair.view.text(a), a.span.start, m.span.start)) for a, m in sides}) > 1


def _opposed(one: Mention, other: Mention) -> bool:
    a, b = one.value, other.value
    assert isinstance(a, Moment)
    assert isinstance(b, Moment)
    if a.resolved and b.resolved:
        return relation(a, b) in APART and not of_another_year(one, other)
    if a.weekday is not None and b.weekday is not None:
        near = a.granularity is not b.granularity  # the night of Friday runs into Saturday
        return (a.weekday - b.weekday) % WEEK not in ((0, 1, WEEK - 1) if near else (0,))
    months = month(one), month(other)
    return all(months) and months[0] != months[1]


def _named(assertion: Assertion) -> Iterator[Mention]:
    """Give every moment of an assertion, whatever it says of it."""
    for mention in assertion.mentions:
        moment = mention.value
        if isinstance(moment, Moment) and moment.role is Role.AT and (known(mention) or moment.weekday is not None):
            yield mention


def _meet(one: Mention, other: Mention) -> bool:
    return known(one) is known(other) and not _opposed(one, other)


RULE = Rule(
    "date-conflict",
    Verdict.DIVERGE,
    Severity.ERROR,
    "one happening on days that exclude each other, each counted from its article's publication; a day apart: warning",
    "pair",
    judge,
)
