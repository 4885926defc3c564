"""Each format of three reports, as text that a person has read, and the same bytes wherever it is written.

`fixtures/formats` is the report made by hand, with a finding of every verdict: it changes when a format does, and then
only. `fixtures/stories/*/report` is what a reader gets of two stories: it changes also when the comparison does, and
shows how. A page is kept without its style and script, which stand in compare/report/templates and which
test_report_browser tries. `make golden` writes all of them anew; the difference is reviewed like any other change.
"""

import os
import re
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from compare.judge import RULES
from compare.model import Report
from compare.report import FORMATS, render
from compare.report.view import View
from tests.every_format import digests
from tests.sample_articles import ROOT
from tests.sample_report import REPORT
from tests.sample_stories import FOLDER, STORIES, report_of, same_as_golden

ENDINGS = {
    "json": "json",
    "csv": "csv",
    "markdown": "md",
    "html": "html",
    "junit": "xml",
    "sarif": "sarif",
    "codequality": "json",
}
SEEDS, ZONES, LOCALES, FOLDERS = range(20), ("UTC", "Asia/Kathmandu", "America/St_Johns"), ("C", "de_DE.UTF-8"), "ab"
EVERYWHERE = list(product(SEEDS, ZONES, LOCALES, FOLDERS))
ONE = [
    (7, "Asia/Kathmandu", "de_DE.UTF-8", "b")
]  # beside this process, which has a seed, a zone and a folder of its own


def masked(form: str, said: str) -> str:
    """Leave out of the page what is style, script and their digests."""
    if form != "html":
        return said
    said = re.sub(r"(<(style|script)>).*?(</\2>)", r"\1\3", said, flags=re.DOTALL)
    return re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256-", said)


def is_golden(report: Report, form: str, folder: Path) -> bool:
    if form == "html":
        pytest.importorskip("jinja2")
    golden = folder / f"{form}.{ENDINGS.get(form, 'txt')}"
    return same_as_golden(golden, masked(form, render(report, form, View(rules=RULES))))


@pytest.mark.parametrize("form", FORMATS)
def test_the_format_is_the_one_that_was_reviewed(form: str) -> None:
    assert is_golden(REPORT, form, ROOT / "fixtures" / "formats")


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("story", STORIES)
def test_the_report_on_a_story_is_the_one_that_was_reviewed(story: str, form: str) -> None:
    assert is_golden(report_of(story), form, FOLDER / story / "report")


@pytest.mark.parametrize("places", [ONE, pytest.param(EVERYWHERE, marks=pytest.mark.slow)], ids=["one more", "all"])
def test_the_same_bytes_for_every_hash_seed_zone_locale_and_folder(
    places: list[tuple[int, str, str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("jinja2")
    for folder in FOLDERS:
        shutil.copytree(FOLDER / "ferry", tmp_path / folder)
    monkeypatch.chdir(tmp_path / FOLDERS[0])
    expected = digests()
    for seed, zone, locale, folder in places:
        environment = os.environ | {"PYTHONHASHSEED": str(seed), "TZ": zone, "LC_ALL": locale, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.every_format"]
        done = subprocess.run(
            command, cwd=tmp_path / folder, env=environment, capture_output=True, text=True, check=True
        )
        assert done.stdout == expected, (seed, zone, locale, folder)
