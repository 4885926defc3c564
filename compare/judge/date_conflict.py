"""date-conflict: one happening put on days that exclude each other."""

import re
from collections.abc import Iterator

from attrs import evolve

from compare.data.calendar import MONTH_WORDS
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.happenings import APART, two_happenings
from compare.judge.portrait import portraits
from compare.judge.slots import ONCE_DEEDS, Slot, deed, life, same_deed, same_subject, slot, strangers
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
    lefts = dated(pair, pair.left)
    rights = dated(pair, pair.right) if lefts else []
    for mine, around in lefts:
        for other, beside in rights:
            if not _opposed(mine, other) or _theirs(pair, mine, other):
                continue
            if _known(mine) and _known(other):
                alike = _one_happening(around, beside) or _once(pair, around, beside)
            else:
                alike = pair.contrast.swapped(mine.span, other.span)
            if not alike:
                continue
            if any(_meet(mine, r) for r, _ in rights) or any(_meet(m, other) for m, _ in lefts):
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


def dated(pair: Pair, assertion: Assertion) -> list[tuple[Mention, Slot]]:
    """Return the resolved moments of an assertion with what stands around them."""
    text = pair.view.text(assertion)
    return [
        (_day(text, m), slot(pair.view, assertion, m))
        for m in assertion.mentions
        if isinstance(m.value, Moment)
        and (_known(m) or m.value.weekday is not None)
        and (m.value.role is Role.AT or life(text, m))
    ]


def _day(text: str, mention: Mention) -> Mention:
    """Return a day of birth or death as a day, not as the beginning or the end of a life."""
    if not isinstance(mention.value, Moment) or not life(text, mention):
        return mention
    return evolve(mention, value=evolve(mention.value, role=Role.AT, whole=None))


def _opposed(one: Mention, other: Mention) -> bool:
    a, b = one.value, other.value
    assert isinstance(a, Moment)
    assert isinstance(b, Moment)
    if a.resolved and b.resolved:
        return relation(a, b) in APART
    if a.weekday is not None and b.weekday is not None:
        near = a.granularity is not b.granularity  # the night of Friday runs into Saturday
        return (a.weekday - b.weekday) % WEEK not in ((0, 1, WEEK - 1) if near else (0,))
    months = _month(one), _month(other)
    return all(months) and months[0] != months[1]


def _known(mention: Mention) -> bool:
    """Say whether more is known of a moment than its weekday: its days, or its month."""
    moment = mention.value
    assert isinstance(moment, Moment)
    return moment.resolved or _month(mention) is not None


def _month(mention: Mention) -> int | None:
    """Return the month that a moment lies in; of a bare one ("in May") the year may be unknown."""
    moment = mention.value
    assert isinstance(moment, Moment)
    if not moment.resolved:
        return MONTH_WORDS.get(mention.text.lower())
    if moment.start and moment.end and (moment.start.year, moment.start.month) == (moment.end.year, moment.end.month):
        return moment.start.month
    return None


def _meet(one: Mention, other: Mention) -> bool:
    return _known(one) is _known(other) and not _opposed(one, other)


RULE = Rule(
    "date-conflict",
    Verdict.DIVERGE,
    Severity.ERROR,
    "one happening on days that exclude each other, each counted from its article's publication; a day apart: warning",
    "pair",
    judge,
)
