"""The run over a batch: stories planned, spread over processes, and gathered into one report."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from attrs import field, frozen

from compare.archive import Archive, Entry
from compare.batch.plan import Task, tasks
from compare.batch.reading import Batch, place
from compare.batch.story import Outcome, story
from compare.model import Article, Report
from compare.parallel import spread
from compare.policy import Policy, enforced

CHUNK = 8  # articles that a process is given at a time
SMALL = 20_000  # characters: a batch below them is not worth a process


@frozen
class Checked:
    """The report on a batch, and what the archive is to remember of it."""

    report: Report
    entries: tuple[Entry, ...] = field(default=(), repr=False)


def check(
    batch: Batch,
    policy: Policy,
    jobs: int = 1,
    archive: Archive | None = None,
    progress: Callable[[int], None] = lambda _done: None,
) -> Checked:
    """Group the articles of a batch into stories, and compare within each; neither order nor jobs change the report.

    The same text again is compared once, whatever outlet has it. A later version of an article (same URL, or same
    id and outlet in files of records) replaces it; what changed is reported as an update. What the archive holds on
    the same stories is compared too; nothing is written to it. `progress` is told how many articles are done.
    """
    ordered = sorted(policy.called(batch.articles), key=place)
    planned = list(tasks(ordered, batch.named, policy, archive))
    outcomes: list[Outcome] = []
    for task, outcome in zip(planned, _outcomes(planned, jobs if _large(ordered) else 1), strict=True):
        outcomes.append(outcome)
        progress(len(task.articles))
    report = Report(
        articles=(*ordered, *(a for o in outcomes for a in o.recalled)),
        stories=tuple(task.story for task in planned),
        assertions=tuple(chain.from_iterable(o.assertions for o in outcomes)),
        alignments=tuple(chain.from_iterable(o.alignments for o in outcomes)),
        findings=enforced(chain.from_iterable(o.findings for o in outcomes), policy),
        problems=(*batch.problems, *chain.from_iterable(o.problems for o in outcomes)),
        unchecked=tuple(chain.from_iterable(o.unchecked for o in outcomes)),
        settings=policy.digest(),
    )
    return Checked(report, tuple(chain.from_iterable(o.entries for o in outcomes)))


def _large(articles: Sequence[Article]) -> bool:
    return sum(len(a.text) for a in articles) > SMALL


def _outcomes(planned: Sequence[Task], jobs: int) -> Iterator[Outcome]:
    chunks: list[list[Task]] = []
    size = CHUNK
    for task in planned:
        if size >= CHUNK:
            chunks.append([])
            size = 0
        chunks[-1].append(task)
        size += len(task.articles)
    for several in spread(_compared, chunks, jobs):
        yield from several


def _compared(several: Sequence[Task]) -> list[Outcome]:
    return [story(task) for task in several]
