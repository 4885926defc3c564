"""update: a divergence that one side itself explains as a correction or a later state."""

import re
from collections.abc import Iterator

from compare.judge.case import Rule, Ruling, View
from compare.model import Article, Assertion, Citation, Reason, Severity, Verdict
from compare.similarity import token_set
from compare.text import Span
from compare.values import Quantity

CORRECTED = re.compile(
    r"\bcorrection\b|\bcorrected\b|\b(?:an )?earlier version\b|\bpreviously (?:said|stated|reported|misstated)\b"
    r"|\bthis (?:story|article) (?:has been|was) (?:updated|corrected|amended)\b|\bhas been corrected\b",
    re.IGNORECASE,
)
RISEN = re.compile(
    r"\b(?:ha[sd]|have)\s+(?:now\s+|since\s+)?(?:risen|climbed|increased|grown|jumped|gone up|fallen|dropped"
    r"|been (?:raised|revised|lowered))\b|\b(?:rose|climbed|rises|climbs|jumps|jumped|grew) to\b|\b(?:up|down) from\b"
    r"|\brevised\b|\b(?:raised|lowered) (?:the|its|their) \w+(?: \w+)? to\b|\bnow (?:stands|stood)\b|\bso far\b"
    r"|\bearlier (?:toll|figure|estimate|count|report|number)",
    re.IGNORECASE,
)
SIZES = frozenset({"count", "length", "area", "share", "magnitude"})  # what grows while an event goes on
SAME_TITLE = 0.9
WIDE = 70  # characters on either side of a number in which the words of a rise are looked for


def judge(view: View, ruling: Ruling) -> Iterator[Ruling]:
    """Give a diverging ruling anew as a change over time, where the articles say so; nothing where they do not."""
    reason = _reason(view, ruling)
    if reason:
        times = ", ".join(sorted({view.articles[c.article].published or "" for c in ruling.citations} - {""}))
        what = "corrected" if reason is Reason.CORRECTION else "a later state"
        dated = f" ({times})" if times else ""
        message = f"{what}: {' and '.join(['{}'] * len(ruling.citations))}{dated}"
        yield Ruling(Verdict.COMPATIBLE, message, ruling.citations, Severity.NOTE, reason)


def _reason(view: View, ruling: Ruling) -> Reason | None:
    cited = ruling.citations
    articles = {c.article for c in cited}
    if len(articles) < 2:
        return None
    if any(_corrected(view.assertions[c.assertion]) for c in cited):
        return Reason.CORRECTION
    first, second = (view.articles[a] for a in sorted(articles)[:2])
    if _versions(first, second):
        return Reason.LATER_STATE
    grown = [c for c in cited if isinstance(c.value, Quantity) and c.value.dimension in SIZES]
    told = {c.article for c in grown if _rises(view, c)}
    return Reason.LATER_STATE if len(told) == 1 else None


def _corrected(assertion: Assertion) -> bool:
    """Say whether an assertion corrects something in the outlet's own words, and not in those of somebody quoted."""
    quoted = [m.span for m in assertion.mentions if m.kind == "quote"]
    found = (Span(*m.span()).shift(assertion.span.start) for m in CORRECTED.finditer(assertion.text))
    return any(not any(quote.contains(span) for quote in quoted) for span in found)


def _rises(view: View, citation: Citation) -> bool:
    """Say whether the words around a number say that it has changed."""
    assertion = view.assertions[citation.assertion]
    text = view.text(assertion)
    start = max(assertion.span.start, citation.span.start - WIDE)
    return bool(RISEN.search(text, start, min(assertion.span.end, citation.span.end + WIDE)))


def _versions(one: Article, other: Article) -> bool:
    """Say whether both are versions of one article: of one outlet, with one address or headline, of two times."""
    if not one.outlet or one.outlet != other.outlet or one.published == other.published:
        return False
    if one.url and one.url == other.url:
        return True
    return bool(one.title and other.title) and token_set(one.title or "", other.title or "") >= SAME_TITLE


RULE = Rule(
    "update",
    Verdict.COMPATIBLE,
    Severity.NOTE,
    "a correction or a later state that names itself as one, or a later version of the same article",
    "update",
    judge,
)
