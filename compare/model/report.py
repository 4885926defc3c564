"""What comparing articles finds: alignments, findings and the report that holds them."""

from enum import StrEnum
from typing import Literal

from attrs import frozen

from compare.model.article import Article, Part, Problem, Unchecked
from compare.model.extraction import Assertion
from compare.text import Span
from compare.values import Value

CitationKind = Literal["quantity", "date", "person", "organisation", "place", "quote", "event"]


class Verdict(StrEnum):
    """A relation between outlets, never a judgement of truth."""

    DIVERGE = "diverge"
    SINGLE_SOURCE = "single-source"
    UNDECIDED = "undecided"
    COMPATIBLE = "compatible"
    AGREE = "agree"


class Severity(StrEnum):
    """How loud a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NONE = "none"

    @property
    def rank(self) -> int:
        """Return 0 for an error up to 3 for none."""
        return list(Severity).index(self)

    def lowered(self) -> "Severity":
        """Return the next quieter severity; a note stays a note."""
        return {Severity.ERROR: Severity.WARNING, Severity.WARNING: Severity.NOTE}.get(self, self)


class Reason(StrEnum):
    """Why a verdict is not the plain one: the closed list."""

    ROUNDING = "rounding"
    HEDGED = "hedged"
    COARSER = "coarser"
    LESS_DETAIL = "less-detail"
    UNIT_CONVERSION = "unit-conversion"
    SPELLING = "spelling"
    CONTAINED = "contained"
    OTHER_THING = "other-thing"
    OTHER_TIME = "other-time"
    LATER_STATE = "later-state"
    CORRECTION = "correction"
    NO_RATE = "no-rate"
    UNRESOLVED_DATE = "unresolved-date"
    UNSURE_SCOPE = "unsure-scope"
    UNSURE_NAME = "unsure-name"
    UNSURE_EVENT = "unsure-event"
    PARAPHRASE = "paraphrase"
    EXCERPT = "excerpt"


@frozen
class Alignment:
    """Assertions of different articles that speak of the same thing, with the evidence part by part (0 to 1)."""

    id: str
    assertions: tuple[str, ...]
    score: float
    evidence: tuple[tuple[str, float], ...] = ()


@frozen
class Citation:
    """The shortest words of an article that carry the point of a finding."""

    article: str
    assertion: str
    kind: CitationKind
    span: Span
    text: str
    part: Part = "text"
    line: int | None = None
    value: Value | None = None


@frozen
class Finding:
    """What the report says about one point; `accepted` is the reason that whoever suppressed it gave."""

    id: str
    fingerprint: str
    verdict: Verdict
    rule: str
    severity: Severity
    message: str
    citations: tuple[Citation, ...]
    reason: Reason | None = None
    story: str = ""
    alignment: str | None = None
    state: Literal["new", "baseline", "suppressed"] = "new"
    accepted: str | None = None


@frozen
class Story:
    """Articles that report the same event."""

    id: str
    articles: tuple[str, ...]


@frozen
class Report:
    """What a comparison found: the only thing that renderers see."""

    articles: tuple[Article, ...]
    stories: tuple[Story, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    settings: str = ""

    def count(self, verdict: Verdict) -> int:
        """Count the findings of a verdict."""
        return sum(f.verdict is verdict for f in self.findings)
