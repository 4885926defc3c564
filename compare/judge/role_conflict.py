"""role-conflict: one person given two offices that nobody holds at a time, "former" included."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from compare.data.offices import EXCLUSIVE, FORMER, FORMS
from compare.judge.case import Rule, Ruling, View
from compare.model import Assertion, Citation, Extraction, Mention, Severity, Verdict
from compare.text import Span, fold
from compare.values import Name, NameType

WORD = re.compile(r"[\w-]+")
NEAR = 3  # words before a title among which "former" may stand
WIDE = 60  # characters on either side of a name in which its office is cited


class Office(NamedTuple):
    """An office that an article gives a person, and where."""

    name: str
    former: bool
    title: bool  # it stands right before the name
    assertion: Assertion
    mention: Mention


def judge(view: View) -> Iterator[Ruling]:
    """Give the persons whose offices in two articles exclude each other, none being given by both."""
    held = [_offices(view, extraction) for extraction in view.extractions]
    for left, right in combinations(held, 2):
        for person in sorted(left.keys() & right.keys()):
            mine, theirs = left[person], right[person]
            if {(o.name, o.former) for o in mine} & {(o.name, o.former) for o in theirs}:
                continue
            for a, b in ((a, b) for a in mine for b in theirs):
                if excludes(a, b):
                    citations = _cite(view, a), _cite(view, b)
                    yield Ruling(Verdict.DIVERGE, "one person in two offices: {} and {}", citations)
                    break


def excludes(one: Office, other: Office) -> bool:
    """Say whether nobody holds both: other offices of one line of the table, or the same one now and formerly."""
    if one.name == other.name:
        return one.former is not other.former and (one.former or one.title) and (other.former or other.title)
    return one.former is other.former and bool(_lines().get(one.name, set()) & _lines().get(other.name, set()))


def _offices(view: View, extraction: Extraction) -> dict[str, list[Office]]:
    """Return the offices of each person in an article."""
    found: dict[str, list[Office]] = defaultdict(list)
    for assertion in extraction.assertions:
        for mention in assertion.mentions:
            name = mention.value
            if isinstance(name, Name) and name.type is NameType.PERSON and name.role:
                office = _known(name.role)
                if office:
                    lead = view.text(assertion)[assertion.span.start : mention.span.start].rstrip()
                    title = lead.endswith(name.role)
                    former = _former(name.role, lead.removesuffix(name.role) if title else "")
                    entity = view.entity(assertion.article, name)
                    found[entity].append(Office(office, former, title, assertion, mention))
    return found


def _former(role: str, lead: str) -> bool:
    """Say whether somebody held the office of a role before; "governor and former candidate" is a governor.

    A word may stand between: "former company treasurer", the company being no part of the role.
    """
    held = re.split(r"\band\b", role)[0] if _known(re.split(r"\band\b", role)[0]) else role
    near = re.split(r"[^\w\s-]", lead)[-1].split()[-NEAR:]
    return not FORMER.isdisjoint(WORD.findall(fold(" ".join([*near, held])).replace("ex-", "ex ")))


@cache
def _lines() -> dict[str, set[int]]:
    """Return the lines of the table that each office stands in."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(EXCLUSIVE.strip().split("\n")):
        for office in line.split(", "):
            found[office].add(number)
    return dict(found)


@lru_cache(maxsize=2_000)
def _known(role: str) -> str | None:
    """Return the office that a role names: the longest form of the table that stands in it."""
    low = " " + " ".join(WORD.findall(fold(role))) + " "
    known = [form for form in (*_lines(), *FORMS) if f" {form} " in low]
    best = max(known, key=lambda form: (len(form), form), default=None)
    return FORMS.get(best, best) if best else None


def _cite(view: View, office: Office) -> Citation:
    """Cite the name with the office that stands beside it, where it does; else the name."""
    assertion, mention = office.assertion, office.mention
    name = mention.value
    assert isinstance(name, Name)
    text = view.text(assertion)
    at = text.find(name.role or "", max(assertion.span.start, mention.span.start - WIDE), mention.span.end + WIDE)
    if at < 0 or at + len(name.role or "") > assertion.span.end:
        return view.cite(assertion, mention)
    end = at + len(name.role or "")
    return view.cite_words(assertion, Span(min(at, mention.span.start), max(end, mention.span.end)), "person", name)


RULE = Rule(
    "role-conflict",
    Verdict.DIVERGE,
    Severity.WARNING,
    "another office for one person, a former one included",
    "story",
    judge,
)
