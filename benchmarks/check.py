"""Stories and the check: BCubed F1 of the grouping, and articles a second of a whole check.

Measures: `documents/{basil,ecbplus,allsides}_docs.jsonl` (BASIL, Fan et al. 2019; ECB+, Cybulska and Vossen 2014;
AllSides), articles with the event that each reports. BCubed F1 (Bagga and Baldwin 1998) of the stories, one setting
for all sets, beside single linkage of the same likenesses at its best threshold for each set, chosen on the set
itself. Grouping speed is in processor time of one core, profiles made. The check is `factdiff check --format json` from
start to end, the faster of two runs; its memory is what its processes have for themselves together (proportional set
size, Linux). Its articles are the first 1,000 of the sets, or generated where those are missing; 4,000 articles are the
1,000 four times, each time in another century; what has no date is dated by its event. The archive holds generated
articles over thirty years, twelve reports of four events a day, and the batch is of 100 new reports on its last days.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.generated import generated
from compare.archive import Archive
from compare.batch import check, read
from compare.model import Article
from compare.parallel import cores
from compare.policy import Policy
from compare.settings import Settings
from compare.stories import Profile, group, profile
from compare.stories.likeness import likenesses

SETS = ("basil", "ecbplus", "allsides")
RUNS = 2  # of which the faster counts
Row = tuple[str, str, str]


def bcubed(gold: dict[str, str], stories: Iterable[Iterable[str]]) -> float:
    """Return BCubed F1 of stories (each the ids of its articles) against the event of each article."""
    said = {id_: number for number, story in enumerate(stories) for id_ in story}
    both = Counter((gold[i], said[i]) for i in gold)
    events, groups = Counter(gold.values()), Counter(said.values())
    precision = sum(both[gold[i], said[i]] / groups[said[i]] for i in gold) / len(gold)
    recall = sum(both[gold[i], said[i]] / events[gold[i]] for i in gold) / len(gold)
    return 2 * precision * recall / (precision + recall)


def single(profiles: list[Profile], least: float) -> list[list[str]]:
    """Return the stories of single linkage: whatever a chain of likenesses joins."""
    ordered = sorted(profiles, key=lambda p: p.article)
    home = list(range(len(ordered)))

    def root(at: int) -> int:
        while home[at] != at:
            at = home[at]
        return at

    for (one, other), likeness in likenesses(ordered, 7).items():
        if likeness >= least:
            home[root(one)] = root(other)
    found: dict[int, list[str]] = {}
    for number, each in enumerate(ordered):
        found.setdefault(root(number), []).append(each.article)
    return list(found.values())


def rows(data: Path, name: str) -> list[dict[str, Any]]:
    """Return the articles of a set."""
    with (data / "documents" / f"{name}_docs.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _grouping(data: Path, name: str) -> list[Row]:
    found = rows(data, name)
    gold = {r["id"]: r["event"] for r in found}
    articles = [Article(r["id"], r["text"], title=r["title"] or None, published=r["date"]) for r in found]
    profiles = [profile(a) for a in articles]
    began = time.process_time()
    stories = group(profiles)
    took = time.process_time() - began
    best = max(bcubed(gold, single(profiles, least / 100)) for least in range(10, 60, 4))
    what = f"stories of {name}, BCubed F1"
    return [
        (what, "factdiff", f"{bcubed(gold, stories):.3f}"),
        (what, "single linkage, best threshold", f"{best:.3f}"),
        (f"grouping of {name}, articles a second", "factdiff", f"{len(profiles) / took:,.0f}"),
    ]


class Cost(NamedTuple):
    """What a run took: seconds, and megabytes at most (0 where the system does not say)."""

    seconds: float
    megabytes: float


def articles(data: Path | None) -> list[dict[str, Any]]:
    """Return 1,000 articles as records, each with a day."""
    if data is None or not all((data / "documents" / f"{name}_docs.jsonl").exists() for name in SETS):
        return list(generated(1000))
    found = [r for name in SETS for r in rows(data, name)][:1000]
    events = sorted({r["event"] for r in found})
    days = {event: str(date(2000, 1, 1) + timedelta(days=30 * number)) for number, event in enumerate(events)}
    return [{**r, "published": r["date"] or days[r["event"]], "outlet": r["outlet"] or "wire"} for r in found]


def _written(found: list[dict[str, Any]], copies: int, path: Path) -> Path:
    """Write records so many times, each time in another century and with a line of its own."""
    with path.open("w", encoding="utf-8") as out:
        for copy in range(copies):
            for r in found:
                day = f"{int(r['published'][:4]) + 100 * copy}{r['published'][4:]}"
                text = f"{r['text']}\n\nFiled as {r['id']}, number {copy}."
                record = {"id": f"{r['id']}#{copy}", "title": r["title"], "published": day, "text": text}
                out.write(json.dumps({**record, "outlet": r["outlet"]}) + "\n")
    return path


def _run(*arguments: object) -> Cost:
    """Return the seconds and the megabytes of a check from start to end."""
    command = [sys.executable, "-m", "compare", "check", *map(str, arguments), "--language", "en", "--quiet"]
    began = time.perf_counter()
    process = subprocess.Popen([*command, "--format", "json", "--fail-on", "never"], stdout=subprocess.DEVNULL)
    most = 0.0
    while True:
        try:
            process.wait(0.25)
            break
        except subprocess.TimeoutExpired:
            most = max(most, sum(map(_own, _family(process.pid))))
    return Cost(time.perf_counter() - began, most)


def _family(process: int) -> Iterator[int]:
    """Yield a process and those that it began."""
    yield process
    try:
        for child in Path(f"/proc/{process}/task/{process}/children").read_text().split():
            yield from _family(int(child))
    except OSError:
        return


def _own(process: int) -> float:
    """Return the megabytes that a process has, what it shares divided by those who share it."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().split("\n")
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


def _batches(data: Path | None) -> list[Row]:
    found = articles(data)
    with tempfile.TemporaryDirectory() as folder:
        small, large = (_written(found, n, Path(folder) / f"{n}.jsonl") for n in (1, 4))
        one = min(_run(small) for _ in range(RUNS))
        four = min(_run(large) for _ in range(RUNS))
    what = "articles" if data else "generated articles"
    return [
        (f"check of 1,000 {what}, articles a second on {cores()} cores", "factdiff", f"{1000 / one.seconds:.0f}"),
        (f"check of 1,000 {what}, memory", "factdiff", f"{one.megabytes:,.0f} MB"),
        (f"check of 4,000 {what}, memory", "factdiff", f"{four.megabytes:,.0f} MB"),
        ("check, time for 4,000 articles against 1,000", "factdiff", f"{four.seconds / one.seconds:.1f} times"),
    ]


def filled(place: Path, assertions: int) -> int:
    """Make an archive of so many assertions; return the number of its articles.

    A thousand generated articles are extracted; the others are the same with other keys, ids and days.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = _written(list(generated(1000)), 1, Path(folder) / "old.jsonl")
        policy, archive = Policy(settings=Settings(language="en")), Archive(place, create=True)
        entries = check(read([str(path)], policy.settings), policy, cores(), archive).entries
    rounds = -(-assertions // sum(e.assertions for e in entries))
    for copy in range(rounds):
        shift = 83 * copy  # a thousand articles are 84 days of twelve
        archive.add(
            e._replace(
                key=f"{copy:04}{e.key[4:]}", id=f"{e.id}-{copy}", first=_less(e.first, shift), last=_less(e.last, shift)
            )
            for e in entries
        )
    archive.close()
    return rounds * len(entries)


def _less(day: int | None, shift: int) -> int | None:
    return None if day is None else day - shift


def _archived() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "seen.db"
        number = filled(place, 1_000_000)
        fresh = _written(list(generated(1100))[1000:], 1, Path(folder) / "new.jsonl")
        cost = min(_run(fresh, "--archive", place) for _ in range(2))
    what = f"check of 100 articles beside an archive of 1,000,000 assertions ({number:,} articles), seconds"
    return [(what, "factdiff", f"{cost.seconds:.1f}")]


def measure(data: Path | None) -> list[Row]:
    """Return the figures, each a measure, a system and its figure."""
    sets = [row for name in SETS for row in _grouping(data, name)] if data else []
    return [*sets, *_batches(data), *_archived()]
