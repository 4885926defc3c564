"""Each format of one report, as text that a person has read, and the same bytes wherever it is written.

The report is the one made by hand, so that these change only when a format does; FACTDIFF_GOLDEN=write writes them
anew.
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
from compare.report import FORMATS, render
from compare.report.view import View
from tests.sample_articles import ROOT
from tests.sample_report import REPORT

FOLDER = ROOT / "fixtures" / "formats"
ENDINGS = {
    "json": "json",
    "csv": "csv",
    "markdown": "md",
    "html": "html",
    "junit": "xml",
    "sarif": "sarif",
    "codequality": "json",
}
EVERYWHERE = list(product(range(20), ("UTC", "Asia/Kathmandu", "America/St_Johns"), ("C", "de_DE.UTF-8"), ("a", "b c")))
PROGRAM = """
import hashlib, sys
from compare.judge import RULES
from compare.pipeline import compare
from compare.read import load_all
from compare.report import FORMATS, render
from compare.report.view import View
from compare.settings import Settings
loaded = load_all(["courier.txt", "herald.txt", "gone.txt"], Settings())
report = compare(loaded.articles, Settings(), loaded.problems)
for form in FORMATS:
    said = render(report, form, View(explain=True, rules=RULES))
    print(form, hashlib.sha256(said.encode()).hexdigest())
"""


def masked(form: str, said: str) -> str:
    """Leave out of the page what is style, script and their digests, which other tests look at."""
    if form != "html":
        return said
    said = re.sub(r"(<(style|script)>).*?(</\2>)", r"\1\3", said, flags=re.DOTALL)
    return re.sub(r"sha256-[A-Za-z0-9+/=]+", "sha256-", said)


@pytest.mark.parametrize("form", FORMATS)
def test_the_format_is_the_one_that_was_reviewed(form: str) -> None:
    if form == "html":
        pytest.importorskip("jinja2")
    golden = FOLDER / f"{form}.{ENDINGS.get(form, 'txt')}"
    said = masked(form, render(REPORT, form, View(rules=RULES)))
    if os.environ.get("FACTDIFF_GOLDEN") == "write":
        golden.write_text(said, "utf-8", newline="\n")
    assert said == golden.read_text("utf-8")


@pytest.mark.parametrize(
    "places", [EVERYWHERE[::97], pytest.param(EVERYWHERE, marks=pytest.mark.slow)], ids=["few", "all"]
)
def test_the_same_bytes_for_every_hash_seed_zone_locale_and_folder(
    places: list[tuple[int, str, str, str]], tmp_path: Path
) -> None:
    pytest.importorskip("jinja2")
    for folder in ("a", "b c"):
        shutil.copytree(ROOT / "fixtures" / "stories" / "ferry", tmp_path / folder)
    said = set()
    for seed, zone, locale, folder in places:
        environment = {**os.environ, "PYTHONHASHSEED": str(seed), "TZ": zone, "LC_ALL": locale, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], cwd=tmp_path / folder, env=environment, capture_output=True, check=True
        )
        said.add(done.stdout)
    assert len(said) == 1


def test_the_page_has_no_error_that_a_browser_would_forgive() -> None:
    pytest.importorskip("jinja2")
    html5lib = pytest.importorskip("html5lib", reason="html5lib reads HTML as the standard says, and counts errors")
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(render(REPORT, "html"))
    assert parser.errors == []
