"""weekday-mismatch: a weekday and a date of one article that do not belong together."""

from collections.abc import Iterator

from compare.judge.case import Rule, Ruling, View
from compare.model import Extraction, Severity, Verdict
from compare.values import Granularity, Moment

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
EXACT = (Granularity.DAY, Granularity.TIME, Granularity.PART_OF_DAY)


def judge(view: View, extraction: Extraction) -> Iterator[Ruling]:
    """Give the dates that fall on another weekday than the one that is written beside them."""
    for assertion in extraction.assertions:
        for mention in assertion.mentions:
            moment = mention.value
            if not isinstance(moment, Moment) or moment.weekday is None or moment.start is None:
                continue
            if moment.granularity in EXACT and moment.start == moment.end and moment.start.weekday() != moment.weekday:
                real, said = DAYS[moment.start.weekday()], DAYS[moment.weekday]
                yield Ruling(Verdict.DIVERGE, f"{{}} is a {real}, not a {said}", (view.cite(assertion, mention),))


RULE = Rule(
    "weekday-mismatch",
    Verdict.DIVERGE,
    Severity.WARNING,
    "a weekday and a date of one article that do not belong together",
    "article",
    judge,
)
