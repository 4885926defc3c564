"""The records that the stages hand on: frozen all the way down, each carrying its provenance."""

from compare.model.article import Article, Block, Part, Problem, Section, Unchecked
from compare.model.clause import Argument, Clause
from compare.model.extraction import (
    Assertion,
    Attribution,
    Excerpt,
    Extraction,
    Mention,
    MentionKind,
    Term,
)
from compare.model.manner import Modality, Polarity
from compare.model.report import (
    Alignment,
    Citation,
    CitationKind,
    Finding,
    Reason,
    Report,
    Severity,
    Story,
    Verdict,
)

__all__ = [
    "Alignment",
    "Argument",
    "Article",
    "Assertion",
    "Attribution",
    "Block",
    "Citation",
    "CitationKind",
    "Clause",
    "Excerpt",
    "Extraction",
    "Finding",
    "Mention",
    "MentionKind",
    "Modality",
    "Part",
    "Polarity",
    "Problem",
    "Reason",
    "Report",
    "Section",
    "Severity",
    "Story",
    "Term",
    "Unchecked",
    "Verdict",
]
