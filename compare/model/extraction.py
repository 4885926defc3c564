"""What extraction finds in one article."""

from typing import Literal, NamedTuple

from attrs import frozen

from compare.model.article import Article, Part, Problem, Section, Unchecked
from compare.model.clause import Clause
from compare.model.manner import Modality, Polarity
from compare.text import Span
from compare.values import Value

MentionKind = Literal["quantity", "moment", "name", "quote"]


@frozen
class Mention:
    """A value found at a span; `text` is the exact excerpt."""

    kind: MentionKind
    span: Span
    text: str
    value: Value
    part: Part = "text"

    def __hash__(self) -> int:
        """Hash the place alone: what is equal stands in one, and a value takes long to hash."""
        return hash(self.span)


@frozen
class Excerpt:
    """Words that play a part in an attribution; `name` is the fullest form, `entity` the id, of who they name."""

    span: Span
    text: str
    name: str | None = None
    entity: str | None = None


@frozen
class Attribution:
    """Who says what (PARC 3.0: source, cue, content; Pareti 2016).

    `content` runs from its first word to its last, `spans` are its pieces where a cue or a source breaks it
    up. `direct`: the content, or its decisive part, stands in quotation marks.
    """

    source: Excerpt | None
    cue: Excerpt | None
    content: Excerpt
    spans: tuple[Span, ...] = ()
    direct: bool = False
    part: Part = "text"


class Term(NamedTuple):
    """A content word as comparison sees it: its concept (`wording.concept`), its place and its part of speech."""

    concept: str
    start: int
    end: int
    tag: str


@frozen
class Assertion:
    """What one outlet states in one clause or sentence.

    `terms` are its content words with values masked out (quantities, moments, words of negation and modality),
    names included as they are written: what alignment compares. `negated` and `modal` are the words that made
    polarity and modality. `clauses` are the several things that it states, where they were asked for.
    """

    id: str
    article: str
    span: Span
    text: str
    part: Part = "text"
    line: int | None = None
    section: Section = Section.BODY
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    attribution: Attribution | None = None
    mentions: tuple[Mention, ...] = ()
    sentence: int = 0
    terms: tuple[Term, ...] = ()
    negated: Span | None = None
    modal: Span | None = None
    clauses: tuple[Clause, ...] = ()

    def __hash__(self) -> int:
        """Hash the text alone: all that it holds takes long to hash, and statements judged alone share their ids."""
        return hash(self.text)


@frozen
class Extraction:
    """One article reduced to its normalized assertions."""

    article: Article
    sentences: tuple[tuple[Span, Part], ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    problems: tuple[Problem, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
