"""headline-body: what a headline says against what its own article says."""

from collections.abc import Iterator

from compare.judge import date_conflict, name_conflict, polarity_conflict, quantity_conflict, scale_slip
from compare.judge.case import Pair, Rule, Ruling, View
from compare.judge.contrast import contrast
from compare.judge.told import tell
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
    for headline in (a for a in extraction.assertions if a.section is Section.HEADLINE):
        pairs = [_pair(view, headline, other) for other in body if other.text != headline.text]
        fitting = [p for p in pairs if p.contrast.alike >= ALIKE and p.contrast.mass >= MASS]
        if not fitting:
            continue
        best = max(fitting, key=lambda p: p.contrast.mass)
        for rule in CHECKED:
            for ruling in rule.judge(best):
                if ruling.verdict is Verdict.DIVERGE:
                    message = f"headline against article: {ruling.message}"
                    yield ruling._replace(message=message, severity=Severity.WARNING)


def _pair(view: View, one: Assertion, other: Assertion) -> Pair:
    laid = contrast(view.told.get(one.id) or tell(one), view.told.get(other.id) or tell(other))
    return Pair(one, other, Alignment("", (one.id, other.id), laid.alike), view, laid)


RULE = Rule(
    "headline-body",
    Verdict.DIVERGE,
    Severity.WARNING,
    "a headline against its own article, by the rules for two outlets",
    "article",
    judge,
)
