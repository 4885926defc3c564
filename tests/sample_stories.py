"""The stories of fixtures/stories, compared once for all tests that look at their reports."""

import os
from contextlib import chdir
from functools import cache
from pathlib import Path

from compare.model import Report
from compare.pipeline import compare
from compare.read import load_all
from compare.settings import Settings
from tests.sample_articles import ROOT

FOLDER = ROOT / "fixtures" / "stories"
STORIES = tuple(sorted(p.name for p in FOLDER.iterdir() if p.is_dir()))
WRITE = os.environ.get("FACTDIFF_GOLDEN") == "write"


def articles(story: str) -> list[str]:
    """Return the names of a story's articles."""
    return sorted(p.name for p in (FOLDER / story).iterdir() if p.suffix in {".txt", ".json"})


@cache
def report_of(story: str) -> Report:
    """Return the report on a story, as from its folder."""
    with chdir(FOLDER / story):
        loaded = load_all(articles(story), Settings())
    return compare(loaded.articles, Settings(), loaded.problems)


def same_as_golden(golden: Path, said: str) -> bool:
    """Say whether a text is the one that was reviewed; FACTDIFF_GOLDEN=write makes it so."""
    if WRITE:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, "utf-8", newline="\n")
    return said == golden.read_text("utf-8")
