"""What a rule is given and what it answers."""

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, NamedTuple

from attrs import frozen

from compare.judge.contrast import Contrast
from compare.judge.quotes import Twins
from compare.judge.told import Told
from compare.model import (
    Alignment,
    Article,
    Assertion,
    Citation,
    CitationKind,
    Extraction,
    Mention,
    Reason,
    Severity,
    Verdict,
)
from compare.text import Span
from compare.values import Name, Value

KINDS: Mapping[str, CitationKind] = {"quantity": "quantity", "moment": "date", "quote": "quote"}


@frozen(eq=False)
class View:
    """A story as the rules see it: what was extracted, what was aligned, who is who.

    `amounts` finds the mentions of a number (with their articles) by its dimension, unit and value; `twins` are the
    quotations of two articles that may be one; `told` are the words of the assertions that are aligned; `alone` says
    that there is no story, only two statements that are taken to be about one thing.
    """

    extractions: tuple[Extraction, ...]
    alignments: tuple[Alignment, ...]
    links: Mapping[tuple[str, str], str]
    articles: Mapping[str, Article]
    assertions: Mapping[str, Assertion]
    amounts: Mapping[tuple[object, ...], tuple[tuple[str, Mention], ...]]
    twins: tuple[Twins, ...]
    told: Mapping[str, Told]
    alone: bool = False

    def entity(self, article: str, name: Name) -> str:
        """Return the story's id of a name's entity."""
        return self.links.get((article, name.entity), f"{article}:{name.entity}")

    def text(self, assertion: Assertion) -> str:
        """Return the text that the assertion's spans point into."""
        return self.articles[assertion.article].part(assertion.part)

    def cite(self, assertion: Assertion, mention: Mention) -> Citation:
        """Cite a value that stands in an assertion."""
        kind = mention.value.type.value if isinstance(mention.value, Name) else KINDS[mention.kind]
        return self.cite_words(assertion, mention.span, kind, mention.value)

    def cite_words(
        self, assertion: Assertion, span: Span, kind: CitationKind = "event", value: Value | None = None
    ) -> Citation:
        """Cite words of an assertion."""
        return Citation(
            article=assertion.article,
            assertion=assertion.id,
            kind=kind,
            span=span,
            text=span.of(self.text(assertion)),
            part=assertion.part,
            line=self.articles[assertion.article].line(span.start, assertion.part),
            value=value,
        )

    def others(self, article: str) -> Iterator[Extraction]:
        """Give what was extracted from the other articles."""
        return (e for e in self.extractions if e.article.id != article)

    def outlet(self, article: str) -> str:
        """Return the name of the article's outlet."""
        return self.articles[article].outlet or article


@frozen(eq=False)
class Pair:
    """Two aligned assertions of different articles, in the order of the articles, laid on each other word by word."""

    left: Assertion
    right: Assertion
    alignment: Alignment
    view: View
    contrast: Contrast


@frozen(eq=False)
class Group:
    """All assertions of an alignment, every two of them as a pair, and whether a rule has found a divergence.

    `fresh` are the pairs that no surer alignment holds too.
    """

    members: tuple[Assertion, ...]
    pairs: tuple[Pair, ...]
    fresh: tuple[Pair, ...]
    alignment: Alignment
    view: View
    diverges: bool


class Ruling(NamedTuple):
    """What a rule says of a case; severity None: the rule's own.

    `message` is a format of the citations, in the order in which the report gives the articles: "{} against {}".
    """

    verdict: Verdict
    message: str
    citations: tuple[Citation, ...]
    severity: Severity | None = None
    reason: Reason | None = None


class Rule(NamedTuple):
    """A rule: what it is called, what it says at its surest, and how it looks at a case.

    `scope` says what it is given: a Pair; a View (the story); a View and an Extraction (one article of it); a Group
    ("agreement", after all other rules); or a View and the Ruling of another rule, which it may put in another light
    ("update"). `excludes`: what diverges cannot both be true; it is no mere matter of wording, certainty or extent.
    """

    name: str
    verdict: Verdict
    severity: Severity
    summary: str
    scope: Literal["pair", "story", "article", "agreement", "update"]
    judge: Callable[..., Iterator[Ruling]]
    excludes: bool = True
