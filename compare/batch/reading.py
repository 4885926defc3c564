"""Reading a batch: every path, in one order, whatever is wrong with some."""

from collections.abc import Iterable, Mapping
from typing import BinaryIO

from attrs import field, frozen

from compare.model import Article, Problem
from compare.read import stream
from compare.read.files import stem
from compare.read.folders import gather
from compare.read.load import distinct, settled
from compare.settings import Settings

RECORDS = (".json", ".jsonl", ".ndjson")  # files whose articles have ids of their own


@frozen
class Batch:
    """Articles as read, in the order of path and record; `named` maps the ids of records to those that files give."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()
    named: Mapping[str, str] = field(factory=dict)


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
    return Batch(tuple(sorted(articles, key=place)), tuple(problems), named)


def place(article: Article) -> tuple[str, int, str]:
    """Return what the articles of a batch are sorted by: path, then record."""
    return article.path, article.first_line or 0, article.id
