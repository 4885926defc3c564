"""Dating: which moments of an assertion say when its happening was, and of what happening each of them is.

Not those that end a comparison ("up from March"), a term ("until the end of September") or a quarter of a balance
sheet, nor the date that a line begins with ("27/09/2013 - Norland votes").
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from attrs import evolve

from compare.data.calendar import MONTH_WORDS
from compare.judge.case import Pair, View
from compare.judge.slots import Slot, life, slot
from compare.model import Assertion, Mention, Term
from compare.text import Span
from compare.values import Granularity, Moment, Quantity
from compare.values.moment import Role, days_apart, relation

BASES = frozenset({"from", "since", "until", "than"})  # what leads to a moment that something is reckoned from or to
OF_A_PERIOD = re.compile(
    r"\b(?:weeks?,?\s+end|(?:month|quarter|year|period|season)s?,?\s+(?:(?:which|that)\s+)?(?:will\s+)?"
    r"(?:end|begin|start|finish))\w*\s+(?:on\s+|in\s+)?$",
    re.IGNORECASE,
)
HEADING = re.compile(r"\W{0,2}\s*[-\u2013\u2014|:]\s*\w")
FIXED = re.compile(r"(?:^|\s)(?:on|in|at|by|since|until|before|after|during|of|for|from|to)\s+$", re.IGNORECASE)
CHOSEN = re.compile(r"\b(?:an?|the|this|that|his|her|its|their|our|\w+'s|\w+\u2019s)\s+(?:\w+\s+)?$", re.IGNORECASE)
FURTHER = re.compile(r"\b(?:more(?! than)|another|other|further|additional|again|second|third|fourth)\b|[,;:]")
BREAKS = frozenset(",;:")
NEAR = 60  # characters before a date that may say that it is of another happening of the kind
MONTHS = 180  # days; what was so long before the news is another happening
YEAR = re.compile(r"\d{4}|['\u2019]\d\d\b|\byear")
SEASONS = frozenset("spring summer autumn fall winter".split())


def dated(pair: Pair, assertion: Assertion) -> list[tuple[Mention, Slot]]:
    """Return the moments of an assertion that are dates of a happening, with what stands around them."""
    return list(_dated(pair, assertion))


def _dated(pair: Pair, assertion: Assertion) -> Iterator[tuple[Mention, Slot]]:
    text = pair.view.text(assertion)
    for mention in assertion.mentions:
        moment = mention.value
        if not isinstance(moment, Moment) or not (known(mention) or moment.weekday is not None):
            continue
        around = slot(pair.view, assertion, mention)
        if life(text, mention):
            yield _day(mention), around
        elif moment.role is Role.AT and around.lead not in BASES and not _aside(text, assertion, mention):
            named = _named(text, assertion, mention)
            yield mention, around._replace(verbs=frozenset(), nearest=frozenset({named.concept})) if named else around


def _day(mention: Mention) -> Mention:
    """Return a day of birth or death as a day, not as the beginning or the end of a life."""
    assert isinstance(mention.value, Moment)
    return evolve(mention, value=evolve(mention.value, role=Role.AT, whole=None))


def _aside(text: str, assertion: Assertion, mention: Mention) -> bool:
    """Say whether a moment dates a line, or is the end of a week or a quarter that figures are given for."""
    start, end = mention.span
    if start == assertion.span.start and HEADING.match(text, end):
        return True
    return OF_A_PERIOD.search(text, max(assertion.span.start, start - NEAR), start) is not None


def _named(text: str, assertion: Assertion, mention: Mention) -> Term | None:
    """Return the noun that a moment is an attribute of: "the Aug. 12 flood", "a 2014 ban"."""
    start, end = mention.span
    before = text[max(assertion.span.start, start - NEAR) : start]
    moment = mention.value
    assert isinstance(moment, Moment)
    if FIXED.search(before) or (not CHOSEN.search(before) and not _calendar(mention)):
        return None
    found = None
    for term in assertion.terms:
        if term.start < end:
            continue
        noun = term.tag in ("NOUN", "PROPN")
        adjective = term.tag == "ADJ" or (found is None and text.endswith("ed", term.start, term.end))
        if not (noun or adjective) or text[end : term.start] not in (" ", "-"):
            break
        found, end = term if noun else found, term.end
    return found


def _calendar(mention: Mention) -> bool:
    """Say whether a date is one of the calendar, "Aug. 29", and no weekday."""
    return any(c.isdigit() for c in mention.text)


def further(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether one of two dates is of another happening of the same kind ("launched more strikes on Tuesday")."""
    return len({_further(pair, a, m) for a, m in ((pair.left, one), (pair.right, other))}) > 1


def _further(pair: Pair, assertion: Assertion, mention: Mention) -> bool:
    """Say whether a word before a date tells of more of the same; "another 30 people" belongs to their number."""
    start = max(assertion.span.start, mention.span.start - NEAR)
    numbers = (m for m in assertion.mentions if isinstance(m.value, Quantity) and m.value.dimension != "ordinal")
    counted = [m.span for m in numbers]
    found = None
    for word in FURTHER.finditer(pair.view.text(assertion), start, mention.span.start):
        number = any(s.overlaps(Span(word.start(), word.end() + 1)) for s in counted)
        found = None if number or word[0] in BREAKS else word
    return found is not None


def long_ago(one: Mention, other: Mention) -> bool:
    """Say whether one is a day of the news ("Wednesday") and the other lies months off: what is told as news is new."""
    a, b = one.value, other.value
    assert isinstance(a, Moment)
    assert isinstance(b, Moment)
    apart = days_apart(a, b)
    return apart is not None and apart > MONTHS and _deictic(one) is not _deictic(other)


def _deictic(mention: Mention) -> bool:
    """Say whether a day is named by its weekday or by how far it is, without a date."""
    moment = mention.value
    assert isinstance(moment, Moment)
    days = moment.granularity not in (Granularity.YEAR, Granularity.MONTH, Granularity.DECADE, Granularity.SEASON)
    return days and not any(c.isdigit() for c in mention.text)


def echoed(pair: Pair, one: Mention, other: Mention) -> bool:
    """Say whether both articles give both dates: then each is of a happening of its own."""
    sides = ((pair.right.article, one), (pair.left.article, other))
    return all(isinstance(m.value, Moment) and _days(m.value) in _all_days(pair.view, name) for name, m in sides)


@lru_cache(maxsize=64)
def _all_days(view: View, article: str) -> frozenset[tuple[object, ...]]:
    """Return the days that an article names anywhere."""
    found = (m.value for e in view.extractions if e.article.id == article for m in e.mentions)
    return frozenset(_days(moment) for moment in found if isinstance(moment, Moment) and moment.resolved)


def _days(moment: Moment) -> tuple[object, ...]:
    return moment.start, moment.end, moment.time


def of_another_year(one: Mention, other: Mention) -> bool:
    """Say whether two dates are one but for a year that is not said but counted from a publication ("last March")."""
    return any(
        _yearless(a) and any(relation(shifted, b.value) not in ("disjoint", "adjacent") for shifted in _shifted(a, b))
        for a, b in ((one, other), (other, one))
        if isinstance(b.value, Moment)
    )


def _yearless(mention: Mention) -> bool:
    low = mention.text.lower()
    return not YEAR.search(low) and any(
        w.strip(".") in MONTH_WORDS or w in SEASONS for w in re.findall(r"[a-z]+\.?", low)
    )


def _shifted(one: Mention, other: Mention) -> Iterator[Moment]:
    a, b = one.value, other.value
    assert isinstance(a, Moment)
    assert isinstance(b, Moment)
    start, end, aim = a.start, a.end, b.start or b.end
    if start is None or end is None or aim is None:
        return
    for year in (aim.year - 1, aim.year, aim.year + 1):
        if (first := _in_year(start, year)) and (last := _in_year(end, year + end.year - start.year)):
            yield evolve(a, start=first, end=last)


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def known(mention: Mention) -> bool:
    """Say whether more is known of a moment than its weekday: its days, or its month."""
    moment = mention.value
    assert isinstance(moment, Moment)
    return moment.resolved or month(mention) is not None


def month(mention: Mention) -> int | None:
    """Return the month that a moment lies in; of a bare one ("in May") the year may be unknown."""
    moment = mention.value
    assert isinstance(moment, Moment)
    if not moment.resolved:
        return MONTH_WORDS.get(mention.text.lower())
    if moment.start and moment.end and (moment.start.year, moment.start.month) == (moment.end.year, moment.end.month):
        return moment.start.month
    return None
