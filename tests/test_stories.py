"""Properties that hold of every story in fixtures/stories; their golden reports are those of test_report_goldens."""

import pytest
from attrs import evolve

from compare.model import Verdict
from compare.pipeline import compare
from compare.read import load_all
from compare.settings import Settings
from tests.sample_stories import FOLDER, STORIES, articles


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
