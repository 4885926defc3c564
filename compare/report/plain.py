"""Records as plain JSON values, in the shapes that the contract fixes."""

from decimal import Decimal
from typing import Any

from compare.model import (
    Alignment,
    Article,
    Assertion,
    Attribution,
    Citation,
    Clause,
    Excerpt,
    Extraction,
    Finding,
    Mention,
    Problem,
    Report,
    Unchecked,
)
from compare.text import Span
from compare.values import Moment, Name, Quantity, Quotation, Value

Plain = dict[str, Any]


def span(where: Span) -> list[int]:
    """Return a span as its two ends."""
    return [where.start, where.end]


def decimal(number: Decimal | None) -> str | None:
    """Return a number without an exponent."""
    return None if number is None else format(number, "f")


def value(of: Value | None) -> Plain | None:
    """Return a value by its kind."""
    match of:
        case Quantity():
            return _quantity(of)
        case Moment():
            return _moment(of)
        case Name():
            return {"name": of.name, "type": str(of.type), "role": of.role, "entity": of.entity}
        case Quotation():
            return {"words": of.words, "speaker": of.speaker}
        case None:
            return None


def _quantity(of: Quantity) -> Plain:
    return {
        "low": decimal(of.low),
        "high": decimal(of.high),
        "value": decimal(of.value),
        "unit": of.unit,
        "dimension": of.dimension,
        "bound": str(of.bound),
        "of": of.of,
    }


def _moment(of: Moment) -> Plain:
    plain: Plain = {
        "start": of.start.isoformat() if of.start else None,
        "end": of.end.isoformat() if of.end else None,
        "granularity": str(of.granularity),
    }
    if of.time is not None:
        plain |= {"time": of.time, "zone": of.zone}
    return plain


def mention(of: Mention) -> Plain:
    """Return a mention; its part is said by what holds it."""
    return {"kind": of.kind, "text": of.text, "span": span(of.span), "value": value(of.value)}


def excerpt(of: Excerpt | None) -> Plain | None:
    """Return the words of a cue."""
    return None if of is None else {"text": of.text, "span": span(of.span)}


def source(of: Excerpt | None) -> Plain | None:
    """Return the words that name a source, and the fullest form of its name."""
    return None if of is None else {"name": of.name, "text": of.text, "span": span(of.span)}


def attribution(of: Attribution) -> Plain:
    """Return an attribution with its content."""
    content: Plain = {"text": of.content.text, "span": span(of.content.span)}
    if len(of.spans) > 1:
        content["spans"] = [span(piece) for piece in of.spans]
    return {"source": source(of.source), "cue": excerpt(of.cue), "content": content, "direct": of.direct}


def _attributed(of: Attribution | None) -> Plain | None:
    return None if of is None else {"source": source(of.source), "cue": excerpt(of.cue), "direct": of.direct}


def article(of: Article) -> Plain:
    """Return what identifies an article."""
    return {
        "id": of.id,
        "path": of.path,
        "outlet": of.outlet,
        "title": of.title,
        "byline": of.byline,
        "published": of.published,
        "language": of.language,
        "sha256": of.sha256,
        "origin": of.origin,
    }


def whole_article(of: Article) -> Plain:
    """Return an article as it was read: a record that can be read again, and its sections."""
    return {
        "id": of.id,
        "outlet": of.outlet,
        "url": of.url,
        "title": of.title,
        "byline": of.byline,
        "published": of.published,
        "updated": of.updated,
        "category": of.category,
        "language": of.language,
        "excerpt": of.excerpt,
        "text": of.text,
        "path": of.path,
        "sha256": of.sha256,
        "sections": [{"section": str(b.section), "span": span(b.span), "part": b.part} for b in of.blocks],
        "corrections": [span(each) for each in of.corrections],
    }


def assertion(of: Assertion) -> Plain:
    """Return an assertion with its mentions."""
    return {
        "id": of.id,
        "article": of.article,
        "part": of.part,
        "text": of.text,
        "span": span(of.span),
        "line": of.line,
        "section": str(of.section),
        "polarity": str(of.polarity),
        "modality": str(of.modality),
        "attribution": _attributed(of.attribution),
        "mentions": [mention(m) for m in of.mentions],
    }


def extraction(of: Extraction) -> Plain:
    """Return all that was found in one article; sentences and spans without a part lie in its text."""
    return {
        "article": article(of.article),
        "sentences": [span(where) for where, part in of.sentences if part == "text"],
        "mentions": [mention(m) | {"part": m.part} for m in of.mentions],
        "attributions": [attribution(a) | {"part": a.part} for a in of.attributions],
        "assertions": [assertion(a) | {"clauses": [clause(c) for c in a.clauses]} for a in of.assertions],
    }


def clause(of: Clause) -> Plain:
    """Return a clause: who does what, how it is put forward, where and when, all as spans of the text."""
    return {
        "kind": of.kind,
        "span": span(of.span),
        "predicate": of.predicate,
        "voice": of.voice,
        "verb": span(of.verb) if of.verb else None,
        "subject": span(of.subject) if of.subject else None,
        "arguments": [{"label": a.label, "span": span(a.span)} for a in of.arguments],
        "polarity": str(of.polarity),
        "modality": str(of.modality),
        "places": [span(s) for s in of.places],
        "times": [span(s) for s in of.times],
    }


def alignment(of: Alignment) -> Plain:
    """Return an alignment with its evidence."""
    return {
        "id": of.id,
        "assertions": list(of.assertions),
        "score": round(of.score, 4),
        "evidence": {name: round(weight, 4) for name, weight in sorted(of.evidence)},
    }


def citation(of: Citation) -> Plain:
    """Return a citation with its value."""
    return {
        "article": of.article,
        "assertion": of.assertion,
        "kind": of.kind,
        "part": of.part,
        "text": of.text,
        "span": span(of.span),
        "line": of.line,
        "value": value(of.value),
    }


def finding(of: Finding) -> Plain:
    """Return a finding with its citations."""
    return {
        "id": of.id,
        "fingerprint": of.fingerprint,
        "verdict": str(of.verdict),
        "rule": of.rule,
        "severity": str(of.severity),
        "reason": None if of.reason is None else str(of.reason),
        "message": of.message,
        "story": of.story,
        "alignment": of.alignment,
        "state": of.state,
        "citations": [citation(c) for c in of.citations],
    }


def problem(of: Problem) -> Plain:
    """Return a problem of the input."""
    return {"message": of.message, "path": of.path, "line": of.line, "refused": of.refused}


def unchecked(of: Unchecked) -> Plain:
    """Return a stretch that was not looked at."""
    return {"article": of.article, "span": span(of.span), "reason": of.reason}


def stories(of: Report) -> list[Plain]:
    """Return which articles belong together."""
    return [{"id": story.id, "articles": list(story.articles)} for story in of.stories]
