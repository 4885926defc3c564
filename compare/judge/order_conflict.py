"""order-conflict: the same two happenings in the other order, or another cause of the same."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.data.function_words import FUNCTION_WORDS
from compare.data.scopes import AFTER, BEFORE, CAUSES
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.wordwise import hinted
from compare.model import Assertion, Severity, Term, Verdict
from compare.text import Span, fold
from compare.wording import rarity

SEQUENCES = tuple(sorted(BEFORE | AFTER))
ORDER = re.compile(
    rf"\b({'|'.join(SEQUENCES)})\b(?!\s+(?:all|then|that|which|(?:\w+\s+)?(?:hours|days|weeks|months|years))\b)",
    re.IGNORECASE,
)
CAUSE = re.compile(rf"\b(?:{'|'.join(CAUSES)})\b", re.IGNORECASE)
END = re.compile(r"[,;:.()\u2014]|\b(?:and|but|which|who|where|to)\b")
SCHEDULED = re.compile(r"due to \w+(?<!ing)(?<!ed)\Z", re.IGNORECASE)  # "due to speak on Friday"
LETTERS = re.compile(r"[^\W\d_]{3,}")
OPENING = re.compile(r"[,;:\u2014]\s*\Z")  # "… and, after a long pause, went on": what is before did not come later
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
    ordered = hinted(pair.left.text, SEQUENCES) and hinted(pair.right.text, SEQUENCES)
    for mine in _sequels(pair.left) if ordered else ():
        for other in _sequels(pair.right):
            if mine.earlier & other.later and mine.later & other.earlier and not mine.earlier & other.earlier:
                citations = pair.view.cite_words(pair.left, mine.span), pair.view.cite_words(pair.right, other.span)
                yield Ruling(Verdict.DIVERGE, "in the other order: {} against {}", citations)
    for a, b in _apart(pair):
        cited = pair.view.cite_words(pair.left, a), pair.view.cite_words(pair.right, b)
        yield Ruling(Verdict.DIVERGE, "at another time: {} against {}", cited)
    if pair.alignment.score >= SAME:
        first = _cause(pair.left) if hinted(pair.left.text, CAUSES) else None
        second = _cause(pair.right) if first and hinted(pair.right.text, CAUSES) else None
        if first and second and not first.named & second.named:
            causes = pair.view.cite_words(pair.left, first.span), pair.view.cite_words(pair.right, second.span)
            yield Ruling(Verdict.DIVERGE, "two causes are given: {} and {}", causes)


def _apart(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Give what happens well after something on one side, and at the time of it on the other."""
    for late, same in ((pair.left, pair.right), (pair.right, pair.left)):
        for one in _clauses(late, LATE) if hinted(late.text, AFTER) else ():
            for other in _clauses(same, WHEN):
                met = _things(one.after) & _things(other.after)
                if met and _things(_common(one.before)) & _things(_common(other.before)):
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


@lru_cache(maxsize=256)  # every member of an alignment is held against all others
def _clauses(assertion: Assertion, joint: re.Pattern[str]) -> tuple[Joined, ...]:
    """Return the content words on both sides of some words."""
    at = assertion.span.start
    found = []
    for match in joint.finditer(assertion.text):
        before = [t for t in assertion.terms if t.end <= at + match.start()][-WIDE:]
        after = [t for t in assertion.terms if t.start >= at + match.end()][:NEAR]
        if before and after:
            found.append(Joined(before, after))
    return tuple(found)


@lru_cache(maxsize=256)
def _sequels(assertion: Assertion) -> tuple[Sequel, ...]:
    """Return what an assertion puts before or after what."""
    found = []
    for match in ORDER.finditer(assertion.text):
        if OPENING.search(assertion.text, 0, match.start()):
            continue
        joint = Span(*(assertion.span.start + at for at in match.span()))
        stop = END.search(assertion.text, match.end())
        end = assertion.span.start + stop.start() if stop else assertion.span.end
        before = [t for t in assertion.terms if t.end <= joint.start][-NEAR:]
        after = [t for t in assertion.terms if joint.end <= t.start < end][:NEAR]
        first, second = _deeds(before), _deeds(after)
        if not first or not second or any(m.kind == "moment" and m.span.contains(joint) for m in assertion.mentions):
            continue
        span = Span(before[0].start, after[-1].end)
        early, late = (second, first) if match[1].lower() in AFTER else (first, second)
        found.append(Sequel(early, late, span))
    return tuple(found)


def _deeds(terms: Sequence[Term]) -> frozenset[str]:
    return frozenset(t.concept for t in terms if t.tag in DEEDS and rarity(t.concept) >= TELLING)


def _common(terms: Sequence[Term]) -> list[Term]:
    """Return the words that are no names: who took part in two things did not do both at one time."""
    return [t for t in terms if t.tag != "PROPN"]


def _things(terms: Sequence[Term]) -> frozenset[str]:
    """Return what the words name, compounds taken apart ("blood-alcohol")."""
    return frozenset(part for t in terms for part in t.concept.split("-") if rarity(part) >= TELLING)


class Cause(NamedTuple):
    """The first words of a cause, and what all words of its clause name, numbers aside ("covid" of "COVID-19")."""

    span: Span
    named: frozenset[str]


@lru_cache(maxsize=256)
def _cause(assertion: Assertion) -> Cause | None:
    """Return the cause that an assertion names."""
    text, at = assertion.text, assertion.span.start
    match = CAUSE.search(text)
    if not match or DENIED.search(text, 0, match.start()):
        return None
    stop = END.search(text, match.end())
    end = stop.start() if stop else len(text)
    terms = [t for t in assertion.terms if match.end() <= t.start - at < end][:CAUSAL]
    if not terms or (terms[0].tag == "VERB" and SCHEDULED.match(text, match.start(), terms[0].end - at)):
        return None
    low = {w for w in LETTERS.findall(fold(text[match.end() : end])) if w not in FUNCTION_WORDS}
    return Cause(Span(terms[0].start, terms[-1].end), frozenset(low | {t.concept for t in terms}))


RULE = Rule(
    "order-conflict",
    Verdict.DIVERGE,
    Severity.WARNING,
    "the same two happenings in the other order, or another cause of the same",
    "pair",
    judge,
)
