"""Stories and the check: BCubed F1 of the grouping, and articles a second of a whole check.

Measures: `documents/{basil,ecbplus,allsides}_docs.jsonl` (BASIL, Fan et al. 2019; ECB+, Cybulska and Vossen 2014;
AllSides), articles with the event that each reports. BCubed F1 (Bagga and Baldwin 1998) of the stories, one setting
for all sets, beside single linkage of the same likenesses at its best threshold for each set, chosen on the set
itself. Grouping speed is on one core, profiles made. The check reads, extracts, groups, compares and renders JSON;
4,000 articles are the 1,000 four times, each time in another century; what has no date is dated by its event.
"""

import json
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from compare.batch import check, read
from compare.model import Article
from compare.parallel import cores
from compare.policy import Policy
from compare.report import render
from compare.settings import Settings
from compare.stories import Profile, group, profile
from compare.stories.likeness import likenesses

SETS = ("basil", "ecbplus", "allsides")
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
    began = time.perf_counter()
    stories = group(profiles)
    took = time.perf_counter() - began
    best = max(bcubed(gold, single(profiles, least / 100)) for least in range(10, 60, 4))
    what = f"stories of {name}, BCubed F1"
    return [
        (what, "factdiff", f"{bcubed(gold, stories):.3f}"),
        (what, "single linkage, best threshold", f"{best:.3f}"),
        (f"grouping of {name}, articles a second", "factdiff", f"{len(profiles) / took:,.0f}"),
    ]


def _checked(data: Path, copies: int) -> float:
    """Return the seconds that a check of 1,000 articles takes, or of so many times as many."""
    found = [r for name in SETS for r in rows(data, name)][:1000]
    events = sorted({r["event"] for r in found})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "batch.jsonl"
        with path.open("w", encoding="utf-8") as out:
            for copy in range(copies):
                for r in found:
                    day = r["date"] or str(date(2000, 1, 1) + timedelta(days=30 * events.index(r["event"])))
                    day = f"{int(day[:4]) + 100 * copy}{day[4:]}"
                    text = f"{r['text']}\n\nEdition {copy}."
                    record = {"id": f"{r['id']}#{copy}", "title": r["title"], "published": day, "text": text}
                    out.write(json.dumps({**record, "outlet": r["outlet"] or "wire"}) + "\n")
        policy = Policy(settings=Settings(language="en"))
        began = time.perf_counter()
        render(check(read([str(path)], policy.settings), policy, cores()).report, "json")
        return time.perf_counter() - began


def measure(data: Path | None) -> list[Row]:
    """Return the figures, each a measure, a system and its figure."""
    if data is None:
        return []
    small, large = _checked(data, 1), _checked(data, 4)
    return [
        *(row for name in SETS for row in _grouping(data, name)),
        (f"check of 1,000 articles, articles a second on {cores()} cores", "factdiff", f"{1000 / small:.0f}"),
        ("check, time for 4,000 articles against 1,000", "factdiff", f"{large / small:.1f} times"),
    ]
