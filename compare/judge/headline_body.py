"""headline-body: what a headline says against what its own article says."""

from collections.abc import Iterator
from math import fsum

from compare.judge import date_conflict, name_conflict, polarity_conflict, quantity_conflict, scale_slip
from compare.judge.case import Pair, Rule, Ruling, View
from compare.judge.contrast import contrast
from compare.judge.headline_number import odd_numbers, rounded
from compare.judge.told import Told, tell
from compare.model import Alignment, Assertion, Extraction, Section, Severity, Verdict

CHECKED = (
    quantity_conflict.RULE,
    scale_slip.RULE,
    date_conflict.RULE,
    name_conflict.RULE,
    polarity_conflict.RULE,
)
ALIKE, MASS = 0.55, 1.8  # so much of the shorter, and so much in all, must a headline share with a sentence
FIRST = 8  # sentences of the body that a headline is held against


def judge(view: View, extraction: Extraction) -> Iterator[Ruling]:
    """Give what any rule of two outlets finds between a headline and the sentence most like it."""
    body = [a for a in extraction.assertions if a.section in (Section.LEAD, Section.BODY)][:FIRST]
    for one, other in odd_numbers(extraction, body):
        cited = view.cite(one.assertion, one.mention), view.cite(other.assertion, other.mention)
        yield Ruling(Verdict.DIVERGE, "headline against article, which has its number nowhere: {} against {}", cited)
    for headline in (a for a in extraction.assertions if a.section is Section.HEADLINE):
        said = _told(view, headline)
        others = [(a, _told(view, a)) for a in body if a.text != headline.text]
        pairs = [_pair(view, headline, said, a, told) for a, told in others if _shared(said, told) >= MASS]
        fitting = [p for p in pairs if p.contrast.alike >= ALIKE and p.contrast.mass >= MASS]
        if not fitting:
            continue
        best = max(fitting, key=lambda p: p.contrast.mass)
        for rule in CHECKED:
            for ruling in rule.judge(best):
                if ruling.verdict is Verdict.DIVERGE and not rounded(*ruling.citations):
                    message = f"headline against article: {ruling.message}"
                    yield ruling._replace(message=message, severity=Severity.WARNING)


def _told(view: View, assertion: Assertion) -> Told:
    return view.told.get(assertion.id) or tell(assertion)


def _shared(one: Told, other: Told) -> float:
    """Return the most that two statements can have in common, in any order: quickly told, and mostly too little."""
    keys = set(other.keys)
    return fsum(w.weight for w in one.words if w.key in keys)


def _pair(view: View, one: Assertion, said: Told, other: Assertion, told: Told) -> Pair:
    laid = contrast(said, told)
    return Pair(one, other, Alignment("", (one.id, other.id), laid.alike), view, laid)


RULE = Rule(
    "headline-body",
    Verdict.DIVERGE,
    Severity.WARNING,
    "a headline against its own article, by the rules for two outlets",
    "article",
    judge,
)
