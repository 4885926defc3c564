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
SEEDS, ZONES, FOLDERS = range(20), ("UTC", "Asia/Kathmandu", "America/St_Johns"), ("a", "b")
TURKISH = "tr_TR.UTF-8"  # its i has no dot, its decimals have a comma
EVERYWHERE = list(product(SEEDS, ZONES, ("C", TURKISH), FOLDERS))


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


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    """Return a folder with the Turkish locale, made from the sources that Debian's package `locales` has."""
    maker = shutil.which("localedef")
    made = maker and subprocess.run([maker, "-i", "tr_TR", "-f", "UTF-8", str(tmp_path / TURKISH)], check=False)
    if not made or made.returncode:
        pytest.skip("the Turkish locale cannot be made: apt-get install locales")
    return tmp_path


def elsewhere(place: tuple[int, str, str, str], root: Path, **more: str) -> str:
    """Return the digests as a process of another hash seed, zone, locale and folder finds them."""
    seed, zone, locale, folder = place
    said = {"PYTHONHASHSEED": str(seed), "TZ": zone, "LC_ALL": locale, "PYTHONPATH": str(ROOT)}
    plain = {"PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}  # C is ASCII, and nothing helps
    command = [sys.executable, "-m", "tests.every_format"]
    return subprocess.run(
        command, cwd=root / folder, env=os.environ | said | plain | more, capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture
def expected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the digests as this process finds them, and lay the articles into both folders."""
    pytest.importorskip("jinja2")
    for folder in FOLDERS:
        shutil.copytree(FOLDER / "ferry", tmp_path / folder)
    monkeypatch.chdir(tmp_path / FOLDERS[0])
    return digests()


def test_the_same_bytes_in_another_process(expected: str, tmp_path: Path) -> None:
    assert elsewhere((7, "Asia/Kathmandu", "C", "b"), tmp_path) == expected


@pytest.mark.slow
def test_the_same_bytes_for_every_hash_seed_zone_locale_and_folder(
    expected: str, tmp_path: Path, locales: Path
) -> None:
    for place in EVERYWHERE:
        assert elsewhere(place, tmp_path, LOCPATH=str(locales)) == expected, place
