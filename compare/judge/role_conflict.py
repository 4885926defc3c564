"""role-conflict: one person given two offices that nobody holds at a time, "former" included."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from compare.data.offices import EXCLUSIVE, FORMER, FORMS, KEPT, SHORT
from compare.judge.case import Rule, Ruling, View
from compare.model import Assertion, Citation, Extraction, Mention, Severity, Verdict
from compare.text import Span, fold
from compare.values import Name, NameType

WORD = re.compile(r"[\w-]+")
PREFIX = re.compile(r"\b(ex|then)-")
OF_OTHERS = re.compile(r"\b(?:to|for|under|at)\b.*", re.DOTALL)
NEAR = 3  # words before a title among which "former" may stand
WIDE = 60  # characters on either side of a name in which its office is cited


class Office(NamedTuple):
    """An office that an article gives a person, and where."""

    name: str
    former: bool
    acts: bool  # the person does or says something here, and does not only come up
    assertion: Assertion
    mention: Mention


def judge(view: View) -> Iterator[Ruling]:
    """Give the persons whose offices in two articles exclude each other, none being given by both."""
    together = {pair for alignment in view.alignments for pair in combinations(sorted(alignment.assertions), 2)}
    held = [_offices(view, extraction) for extraction in view.extractions]
    for left, right in combinations(held, 2):
        for person in sorted(left.keys() & right.keys()):
            mine, theirs = left[person], right[person]
            if {(o.name, o.former) for o in mine} & {(o.name, o.former) for o in theirs}:
                continue
            for a, b in ((a, b) for a in mine for b in theirs):
                aligned = tuple(sorted((a.assertion.id, b.assertion.id))) in together
                if excludes(a, b) or (aligned and ended(a, b)):
                    citations = _cite(view, a), _cite(view, b)
                    yield Ruling(Verdict.DIVERGE, "one person in two offices: {} and {}", citations)
                    break


def excludes(one: Office, other: Office) -> bool:
    """Say whether nobody holds both: two offices of one line of the table."""
    lines = _lines().get(one.name, set()) & _lines().get(other.name, set())
    return one.name != other.name and one.former is other.former and bool(lines)


def ended(one: Office, other: Office) -> bool:
    """Say whether somebody does one thing in an office and out of it; what was done long ago is told with the title."""
    return one.name == other.name and one.former is not other.former and one.acts and other.acts


def _offices(view: View, extraction: Extraction) -> dict[str, list[Office]]:
    """Return the offices of each person in an article, but for those that go with a name for life."""
    found: dict[str, list[Office]] = defaultdict(list)
    sources = {(a.source.span, a.part) for a in extraction.attributions if a.source}
    for assertion in extraction.assertions:
        for mention in assertion.mentions:
            name = mention.value
            if isinstance(name, Name) and name.type is NameType.PERSON and name.role and (office := _known(name.role)):
                lead = view.text(assertion)[assertion.span.start : mention.span.start].rstrip()
                title = lead.endswith(name.role)
                before = _before(name.role, lead.removesuffix(name.role) if title else "")
                if before.isdisjoint(KEPT):
                    speaks = any(part == mention.part and span.contains(mention.span) for span, part in sources)
                    acts = speaks or _opens(assertion, mention.span, len(name.role) + 1 if title else 0)
                    former = not before.isdisjoint(FORMER)
                    acts = acts and (former or title)
                    found[view.entity(assertion.article, name)].append(Office(office, former, acts, assertion, mention))
    return found


def _opens(assertion: Assertion, name: Span, title: int) -> bool:
    """Say whether an assertion begins with a name and its title, as its subject."""
    begins = name.start - title
    first = next((t.start for t in assertion.terms if t.tag != "ADV"), name.start)
    after = assertion.text[name.end - assertion.span.start :]
    return first >= begins and not after.startswith(("'s", "\u2019s"))


def _before(role: str, lead: str) -> frozenset[str]:
    """Return the words right before an office: "governor and former candidate" is a governor.

    A word may stand between: "former company treasurer", the company being no part of the role.
    """
    held = re.split(r"\band\b", role)[0] if _known(re.split(r"\band\b", role)[0]) else role
    near = re.split(r"[^\w\s-]", lead)[-1].split()[-NEAR:]
    return frozenset(WORD.findall(PREFIX.sub(r"\1 ", fold(" ".join([*near, held])))))


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
    """Return the office that a role names: the longest form of the table that stands in it, and is no one else's.

    An adviser to the president, or the president's adviser, is no president.
    """
    own = OF_OTHERS.sub("", fold(role).split("'s ")[-1])
    low = " " + " ".join(SHORT.get(word, word) for word in WORD.findall(own)) + " "
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
