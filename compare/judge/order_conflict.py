"""order-conflict: the same two happenings in the other order, or another cause of the same."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.data.scopes import AFTER, BEFORE, CAUSES
from compare.judge.case import Pair, Rule, Ruling
from compare.model import Assertion, Severity, Term, Verdict
from compare.text import Span
from compare.wording import rarity

ORDER = re.compile(rf"\b({'|'.join(sorted(BEFORE | AFTER))})\b(?!\s+(?:all|then|that|which)\b)", re.IGNORECASE)
CAUSE = re.compile(rf"\b(?:{'|'.join(CAUSES)})\b", re.IGNORECASE)
END = re.compile(r"[,;:.()\u2014]|\b(?:and|but|which|who)\b")
DENIED = re.compile(r"\b(?:not|never|no)\s+(?:\w+\s+)?$|n['\u2019]t\s+(?:\w+\s+)?$", re.IGNORECASE)
LATE = re.compile(r"\b(?:well|long|hours|days|weeks|months|years) after\b", re.IGNORECASE)
WHEN = re.compile(r"\b(?:when|as|during|at the (?:time|moment) (?:of|that))\b", re.IGNORECASE)
WIDE = 5  # content words before "when" among which the happening is looked for
NEAR = 3  # content words on either side of "before" among which the happenings are looked for
DEEDS = ("VERB", "NOUN")
TELLING = 0.45  # a word as common as "go" or "make" names no happening
SAME = 0.6  # so sure must the alignment be where causes are compared
CAUSAL = 3  # content words of a cause that are compared


class Sequel(NamedTuple):
    """Two happenings, the earlier first, and the words that say so."""

    earlier: frozenset[str]
    later: frozenset[str]
    span: Span


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the happenings in the other order, and the causes that share no word."""
    for mine in _sequels(pair, pair.left):
        for other in _sequels(pair, pair.right):
            if mine.earlier & other.later and mine.later & other.earlier and not mine.earlier & other.earlier:
                citations = pair.view.cite_words(pair.left, mine.span), pair.view.cite_words(pair.right, other.span)
                yield Ruling(Verdict.DIVERGE, "in the other order: {} against {}", citations)
    for a, b in _apart(pair):
        cited = pair.view.cite_words(pair.left, a), pair.view.cite_words(pair.right, b)
        yield Ruling(Verdict.DIVERGE, "at another time: {} against {}", cited)
    if pair.alignment.score >= SAME:
        first, second = _cause(pair, pair.left), _cause(pair, pair.right)
        if first and second and not {t.concept for t in first} & {t.concept for t in second}:
            causes = (
                pair.view.cite_words(pair.left, Span(first[0].start, first[-1].end)),
                pair.view.cite_words(pair.right, Span(second[0].start, second[-1].end)),
            )
            yield Ruling(Verdict.DIVERGE, "two causes are given: {} and {}", causes)


def _apart(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Give what happens well after something on one side, and at the time of it on the other."""
    for late, same in ((pair.left, pair.right), (pair.right, pair.left)):
        for one in _clauses(pair, late, LATE):
            for other in _clauses(pair, same, WHEN):
                met = _things(one.after) & _things(other.after)
                if met and _things(one.before) & _things(other.before):
                    spans = _cited(one, met), _cited(other, met)
                    yield spans if late is pair.left else (spans[1], spans[0])


class Joined(NamedTuple):
    """The content words on both sides of "well after" or "when"."""

    before: Sequence[Term]
    after: Sequence[Term]


def _cited(joined: Joined, met: frozenset[str]) -> Span:
    """Return the stretch from the last word before the joint to the first of those that both have after it."""
    end = next(t.end for t in joined.after if met & _things([t]))
    return Span(joined.before[-1].start, end)


def _clauses(pair: Pair, assertion: Assertion, joint: re.Pattern[str]) -> Iterator[Joined]:
    """Give the content words on both sides of some words."""
    text = pair.view.text(assertion)
    for match in joint.finditer(text, assertion.span.start, assertion.span.end):
        before = [t for t in assertion.terms if t.end <= match.start()][-WIDE:]
        after = [t for t in assertion.terms if t.start >= match.end()][:NEAR]
        if before and after:
            yield Joined(before, after)


def _sequels(pair: Pair, assertion: Assertion) -> Iterator[Sequel]:
    """Give what an assertion puts before or after what."""
    text = pair.view.text(assertion)
    for match in ORDER.finditer(text, assertion.span.start, assertion.span.end):
        before = [t for t in assertion.terms if t.end <= match.start()][-NEAR:]
        after = [t for t in assertion.terms if t.start >= match.end()][:NEAR]
        first, second = _deeds(before), _deeds(after)
        if (
            not first
            or not second
            or any(m.kind == "moment" and m.span.contains(Span(*match.span())) for m in assertion.mentions)
        ):
            continue
        span = Span(before[0].start, after[-1].end)
        early, late = (second, first) if match[1].lower() in AFTER else (first, second)
        yield Sequel(early, late, span)


def _deeds(terms: Sequence[Term]) -> frozenset[str]:
    return frozenset(t.concept for t in terms if t.tag in DEEDS and rarity(t.concept) >= TELLING)


def _things(terms: Sequence[Term]) -> frozenset[str]:
    """Return what the words name, compounds taken apart ("blood-alcohol")."""
    return frozenset(part for t in terms for part in t.concept.split("-") if rarity(part) >= TELLING)


def _cause(pair: Pair, assertion: Assertion) -> list[Term]:
    """Return the first words of the cause that an assertion names."""
    text = pair.view.text(assertion)
    match = CAUSE.search(text, assertion.span.start, assertion.span.end)
    if not match or DENIED.search(text, assertion.span.start, match.start()):
        return []
    stop = END.search(text, match.end(), assertion.span.end)
    end = stop.start() if stop else assertion.span.end
    return [t for t in assertion.terms if match.end() <= t.start < end][:CAUSAL]


RULE = Rule(
    "order-conflict",
    Verdict.DIVERGE,
    Severity.WARNING,
    "the same two happenings in the other order, or another cause of the same",
    "pair",
    judge,
)
