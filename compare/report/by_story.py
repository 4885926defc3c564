"""A report on several stories as a report on each."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from attrs import evolve

from compare.model import Report

T = TypeVar("T")


def by_story(report: Report) -> tuple[Report, ...]:
    """Return a report for each story, with its articles, assertions, alignments and findings and nothing else."""
    home = {article: story.id for story in report.stories for article in story.articles}
    of = {a.id: home.get(a.article, "") for a in report.assertions}
    articles = _grouped(report.articles, lambda a: home.get(a.id, ""))
    assertions = _grouped(report.assertions, lambda a: of[a.id])
    alignments = _grouped(report.alignments, lambda a: of.get(a.assertions[0], ""))
    findings = _grouped(report.findings, lambda f: f.story)
    return tuple(
        evolve(
            report,
            articles=articles.get(s.id, ()),
            stories=(s,),
            assertions=assertions.get(s.id, ()),
            alignments=alignments.get(s.id, ()),
            findings=findings.get(s.id, ()),
            problems=(),
            unchecked=(),
        )
        for s in report.stories
    )


def _grouped(items: Iterable[T], story: Callable[[T], str]) -> Mapping[str, tuple[T, ...]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for item in items:
        found[story(item)].append(item)
    return {name: tuple(several) for name, several in found.items()}
