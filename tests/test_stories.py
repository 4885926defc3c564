"""Golden reports: what the program says of the stories in fixtures/stories, as text that a person has read.

`make golden` writes them anew; the difference is then reviewed like any other change.
"""

import os
from pathlib import Path

import pytest
from attrs import evolve

from compare.model import Verdict
from compare.pipeline import compare
from compare.read import load_all
from compare.report import render
from compare.settings import Settings

FOLDER = Path(__file__).parent.parent / "fixtures" / "stories"
STORIES = sorted(p.name for p in FOLDER.iterdir() if p.is_dir())
GOLDENS = (("ferry", "text", "report.txt"), ("ferry", "json", "report.json"), ("nato-rutte", "text", "report.txt"))


def articles(story: str) -> list[str]:
    return sorted(p.name for p in (FOLDER / story).iterdir() if p.suffix in {".txt", ".json"} and p.stem != "report")


@pytest.mark.parametrize(("story", "style", "golden"), GOLDENS)
def test_the_report_is_the_one_that_was_reviewed(
    story: str, style: str, golden: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER / story)
    loaded = load_all(articles(story), Settings())
    said = render(compare(loaded.articles, Settings(), loaded.problems), style)
    if os.environ.get("FACTDIFF_GOLDEN") == "write":
        Path(golden).write_text(said, "utf-8")
    assert said == Path(golden).read_text("utf-8")


@pytest.mark.parametrize("story", STORIES)
def test_an_article_never_diverges_from_another_copy_of_itself(story: str) -> None:
    for name in articles(story):
        one = load_all([str(FOLDER / story / name)], Settings()).articles[0]
        report = compare([one, evolve(one, id="copy")])
        loud = [f for f in report.findings if f.verdict in (Verdict.DIVERGE, Verdict.SINGLE_SOURCE)]
        assert [f.message for f in loud] == []


@pytest.mark.parametrize("story", STORIES)
def test_the_order_of_the_articles_does_not_change_the_findings(story: str) -> None:
    loaded = load_all([str(FOLDER / story / name) for name in articles(story)], Settings()).articles
    forth, back = compare(loaded), compare(loaded[::-1])
    assert {f.fingerprint for f in forth.findings} == {f.fingerprint for f in back.findings}
    assert len(forth.alignments) == len(back.alignments)
