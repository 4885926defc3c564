"""One story: its articles extracted, linked, aligned and judged."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, field, frozen

from compare.align import align
from compare.archive import Entry
from compare.batch.memory import entry, remembered
from compare.batch.plan import Task
from compare.entities import Links, link
from compare.extract import extract
from compare.judge import judge
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
from compare.policy import Policy
from compare.rates import priced
from compare.stories import copies, profile
from compare.text import Span, fold
from compare.values import Name

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
    alignments, findings = compared(found, task)
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


def compared(extractions: Sequence[Extraction], task: Task) -> tuple[tuple[Alignment, ...], tuple[Finding, ...]]:
    """Align and judge the extractions of one story."""
    links = linked(extractions, task.policy)
    alignments = align(extractions, links)
    return alignments, judge(extractions, alignments, links, task.story.articles) if alignments else ()


def updated(old: Extraction, new: Extraction, task: Task) -> Iterator[Finding]:
    """Yield what a later version of an article says otherwise, as notes: nobody contradicts anybody."""
    _, findings = compared(sorted((old, new), key=lambda e: e.article.id), task)
    times = ", ".join(e.article.published or "undated" for e in (old, new))
    for finding in findings:
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


def linked(extractions: Sequence[Extraction], policy: Policy) -> Links:
    """Say which names stand for whom, and let the policy's known names overrule it."""
    names = [(e.article.id, m.value) for e in extractions for m in e.mentions if isinstance(m.value, Name)]
    links = dict(link(names))
    if not (policy.same or policy.different):
        return links
    joined = {fold(name): f"same:{n}" for n, several in enumerate(policy.same) for name in several}
    parted = {fold(name): f"{n}:{fold(name)}" for n, several in enumerate(policy.different) for name in several}
    for article, name in names:
        known = fold(name.name)
        home = joined.get(known) or parted.get(known)
        if home:
            links[article, name.entity] = home
    return links
