"""One story: its articles extracted, linked, aligned and judged."""

from collections.abc import Iterator, Mapping

from attrs import evolve, field, frozen

from compare.archive import Entry
from compare.batch.memory import entry, remembered
from compare.batch.plan import Task
from compare.extract import extract
from compare.judge.engine import fingerprint
from compare.model import (
    Alignment,
    Article,
    Assertion,
    Extraction,
    Finding,
    Problem,
    Reason,
    Severity,
    Unchecked,
    Verdict,
)
from compare.pipeline import compared, linked
from compare.rates import priced
from compare.stories import copies, profile
from compare.text import Span

UPDATE = "update"


@frozen
class Outcome:
    """What comparing one story found."""

    assertions: tuple[Assertion, ...] = field(repr=False)
    alignments: tuple[Alignment, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()
    recalled: tuple[Article, ...] = ()
    entries: tuple[Entry, ...] = field(default=(), repr=False)


def story(task: Task) -> Outcome:
    """Extract the articles of one story and compare them, also with what was remembered of it."""
    fresh = {a.id: extract(a, task.policy.settings) for a in task.articles}
    past = {r.profile.article: remembered(r) for r in task.recalled}
    rates = dict(task.policy.settings.rates)
    extractions = {id_: priced(e, rates) for id_, e in (fresh | past).items()}
    again = {**task.copies, **copied(fresh, past, task.apart)}
    found = [extractions[id_] for id_ in sorted(extractions) if id_ not in task.apart and id_ not in again]
    alignments, findings = compared(found, linked(found, task.policy.settings), task.story.articles)
    updates = [f for old, new in task.versions for f in updated(extractions[old], extractions[new], task)]
    prefix = task.story.id
    return Outcome(
        assertions=tuple(evolve(a, terms=()) for e in extractions.values() for a in e.assertions),
        alignments=tuple(evolve(a, id=f"{prefix}:{a.id}") for a in alignments),
        findings=(
            *(
                evolve(f, story=prefix, alignment=f.alignment and f"{prefix}:{f.alignment}")
                for f in findings
                if any(c.article in fresh for c in f.citations)
            ),
            *(evolve(f, story=prefix, alignment=None) for f in updates),
        ),
        problems=tuple(p for e in fresh.values() for p in e.problems),
        unchecked=tuple(u for e in fresh.values() for u in _unchecked(e, again)),
        recalled=tuple(e.article for e in past.values()),
        entries=tuple(entry(e, profile(e.article), task.keep[id_]) for id_, e in fresh.items()) if task.keep else (),
    )


def copied(fresh: Mapping[str, Extraction], past: Mapping[str, Extraction], apart: frozenset[str]) -> dict[str, str]:
    """Map the id of each article that adds nothing to another to that one's; nothing new is a copy of the old."""
    articles = [e.article for id_, e in (*fresh.items(), *past.items()) if id_ not in apart]
    return {id_: lead for id_, lead in copies(articles).items() if id_ in past or lead in fresh}


def _unchecked(extraction: Extraction, copies: Mapping[str, str]) -> tuple[Unchecked, ...]:
    """Return what was not looked at: of an article that is a copy, all."""
    article = extraction.article
    if article.id not in copies:
        return extraction.unchecked
    return (Unchecked(article.id, Span(0, len(article.text)), f"a copy of {copies[article.id]}"),)


def updated(old: Extraction, new: Extraction, task: Task) -> Iterator[Finding]:
    """Yield what a later version of an article says otherwise, as notes: nobody contradicts anybody."""
    both = sorted((old, new), key=lambda e: e.article.id)
    _, findings = compared(both, linked(both, task.policy.settings), task.story.articles)
    times = ", ".join(e.article.published or "undated" for e in (old, new))
    for finding in findings:
        if len({citation.article for citation in finding.citations}) < 2:
            continue  # what one version says against itself is no update
        if finding.rule == UPDATE:
            yield finding
        elif finding.verdict is Verdict.DIVERGE:
            yield evolve(
                finding,
                verdict=Verdict.COMPATIBLE,
                rule=UPDATE,
                severity=Severity.NOTE,
                reason=Reason.LATER_STATE,
                message=f"a later version: {finding.message} ({times})",
                fingerprint=fingerprint(UPDATE, finding.citations),
                alignment=None,
            )
