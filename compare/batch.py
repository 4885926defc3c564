"""A batch of articles in many stories: the stages meet here once a story, spread over processes."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise
from typing import BinaryIO

from attrs import evolve, field, frozen

from compare.align import align
from compare.entities import Links, link
from compare.extract import extract
from compare.judge import judge
from compare.judge.engine import ORDER, fingerprint
from compare.model import (
    Alignment,
    Article,
    Assertion,
    Extraction,
    Finding,
    Problem,
    Reason,
    Report,
    Severity,
    Story,
    Unchecked,
    Verdict,
)
from compare.parallel import spread
from compare.policy import Policy, enforced
from compare.read import stream
from compare.read.files import stem
from compare.read.folders import gather
from compare.read.load import distinct, settled
from compare.settings import Settings
from compare.stories import group, profile
from compare.text import fold
from compare.values import Name

CHUNK = 8  # articles that a process is given at a time
RECORDS = (".json", ".jsonl", ".ndjson")  # files whose articles have ids of their own
UPDATE = "update"
SMALL = 20_000  # characters: a batch below them is not worth a process


@frozen
class Batch:
    """Articles as read, in the order of path and record; `named` maps the ids of records to those that files give."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()
    named: Mapping[str, str] = field(factory=dict)


@frozen
class Outcome:
    """What comparing one story found."""

    assertions: tuple[Assertion, ...] = field(repr=False)
    alignments: tuple[Alignment, ...] = ()
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    unchecked: tuple[Unchecked, ...] = ()


@frozen
class Task:
    """Articles of one story, to be compared: `apart` are ids that are not (copies, and versions since replaced)."""

    story: Story
    articles: tuple[Article, ...]
    apart: frozenset[str]
    versions: tuple[tuple[str, str], ...]
    policy: Policy


def read(paths: Iterable[str], settings: Settings, stdin: BinaryIO | None = None) -> Batch:
    """Read a batch of files, folders and patterns; what cannot be read is a problem and hides nothing else."""
    gathered = gather(sorted(paths))
    found: list[Article] = []
    problems = list(gathered.problems)
    for path in sorted(gathered.files):
        for one in stream(path, settings, stdin):
            if isinstance(one, Problem):
                problems.append(one)
            else:
                found.append(one)
    articles = [settled(article, settings) for article in distinct(found)]
    own = [a.path.lower().endswith(RECORDS) or a.id != stem(a.path) for a in found]
    named = {new.id: old.id for new, old, record in zip(articles, found, own, strict=True) if record}
    return Batch(tuple(sorted(articles, key=_place)), tuple(problems), named)


def _place(article: Article) -> tuple[str, int, str]:
    return article.path, article.first_line or 0, article.id


def check(batch: Batch, policy: Policy, jobs: int = 1, progress: Callable[[int], None] = lambda _done: None) -> Report:
    """Group the articles of a batch into stories, and compare within each; neither order nor jobs change the report.

    The same text again is compared once, whatever outlet has it. A later version of an article (same URL, or same
    id and outlet in files of records) replaces it; what changed is reported as an update. `progress` is told how many
    articles are done.
    """
    ordered = sorted((_called(a, policy) for a in batch.articles), key=_place)
    versions = replaced(ordered, batch.named)
    copies = repeated(ordered)
    tasks = list(_tasks(ordered, versions, copies, policy))
    outcomes: list[Outcome] = []
    for task, outcome in zip(tasks, _outcomes(tasks, jobs if _large(ordered) else 1), strict=True):
        outcomes.append(outcome)
        progress(len(task.articles))
    return Report(
        articles=tuple(ordered),
        stories=tuple(task.story for task in tasks),
        assertions=tuple(chain.from_iterable(o.assertions for o in outcomes)),
        alignments=tuple(chain.from_iterable(o.alignments for o in outcomes)),
        findings=numbered(enforced(chain.from_iterable(o.findings for o in outcomes), policy)),
        problems=(*batch.problems, *chain.from_iterable(o.problems for o in outcomes)),
        unchecked=tuple(chain.from_iterable(o.unchecked for o in outcomes)),
        settings=policy.digest(),
    )


def _called(article: Article, policy: Policy) -> Article:
    """Give an article's outlet its own name."""
    name = dict(policy.aliases).get(article.outlet)
    return evolve(article, outlet=name) if name else article


def _large(articles: Sequence[Article]) -> bool:
    return sum(len(a.text) for a in articles) > SMALL


def replaced(articles: Sequence[Article], named: Mapping[str, str]) -> dict[str, str]:
    """Map the id of each article of which a later version is there to that version's."""
    versions: defaultdict[tuple[str, ...], list[Article]] = defaultdict(list)
    for article in articles:
        if article.url:
            versions[(article.url,)].append(article)
        elif article.id in named:
            versions[named[article.id], article.outlet].append(article)
    later: dict[str, str] = {}
    for several in versions.values():
        by_time = sorted(several, key=lambda a: a.published or "")  # articles of one time: the order of the batch
        later |= {old.id: new.id for old, new in pairwise(by_time)}
    return later


def repeated(articles: Sequence[Article]) -> dict[str, str]:
    """Map the id of each article whose very words another before it has to that one's."""
    first: dict[str, str] = {}
    copies: dict[str, str] = {}
    for article in articles:
        words = " ".join(fold(_stated(article)).split())
        if words and first.setdefault(words, article.id) != article.id:
            copies[article.id] = first[words]
    return copies


def _stated(article: Article) -> str:
    return "\n".join(b.span.of(article.part(b.part)) for b in article.blocks if b.section.asserts) or article.text


def _tasks(
    articles: Sequence[Article], versions: Mapping[str, str], copies: Mapping[str, str], policy: Policy
) -> Iterator[Task]:
    """Yield the stories, in the order of their first articles; a copy or an old version goes with its other."""
    leads = {a.id: _lead(a.id, {**versions, **copies}) for a in articles}
    stories = group((profile(a) for a in articles if leads[a.id] == a.id), policy.window)
    home = {id_: number for number, story in enumerate(stories) for id_ in story}
    members: dict[int, list[Article]] = {}
    for article in articles:
        members.setdefault(home[leads[article.id]], []).append(article)
    for number, several in enumerate(members.values(), 1):
        ids = tuple(a.id for a in several)
        apart = frozenset(id_ for id_ in ids if leads[id_] != id_)
        pairs = tuple((old, versions[old]) for old in ids if old in versions and old not in copies)
        yield Task(Story(f"story:{number}", ids), tuple(several), apart, pairs, policy)


def _lead(article: str, other: Mapping[str, str]) -> str:
    """Follow copies and versions to the article that is compared."""
    seen = {article}
    while article in other and other[article] not in seen:
        article = other[article]
        seen.add(article)
    return article


def _outcomes(tasks: Sequence[Task], jobs: int) -> Iterator[Outcome]:
    chunks: list[list[Task]] = []
    size = CHUNK
    for task in tasks:
        if size >= CHUNK:
            chunks.append([])
            size = 0
        chunks[-1].append(task)
        size += len(task.articles)
    for several in spread(_compared, chunks, jobs):
        yield from several


def _compared(tasks: Sequence[Task]) -> list[Outcome]:
    return [story(task) for task in tasks]


def story(task: Task) -> Outcome:
    """Extract the articles of one story and compare them."""
    extractions = {a.id: extract(a, task.policy.settings) for a in task.articles}
    found = [extractions[id_] for id_ in sorted(extractions) if id_ not in task.apart]
    alignments, findings = compared(found, task)
    updates = [f for old, new in task.versions for f in updated(extractions[old], extractions[new], task)]
    prefix = task.story.id
    return Outcome(
        assertions=tuple(evolve(a, terms=()) for e in extractions.values() for a in e.assertions),
        alignments=tuple(evolve(a, id=f"{prefix}:{a.id}") for a in alignments),
        findings=(
            *(evolve(f, story=prefix, alignment=f.alignment and f"{prefix}:{f.alignment}") for f in findings),
            *(evolve(f, story=prefix, alignment=None) for f in updates),
        ),
        problems=tuple(p for e in extractions.values() for p in e.problems),
        unchecked=tuple(u for e in extractions.values() for u in e.unchecked),
    )


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


def numbered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Sort the findings of all stories by verdict and severity, and number them."""
    ordered = sorted(findings, key=lambda f: (ORDER[f.verdict], f.severity.rank))
    return tuple(evolve(f, id=f"f{number}") for number, f in enumerate(ordered, 1))
