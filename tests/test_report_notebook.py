"""What Python gets of a report: itself in a notebook, plain values, rows."""

import html
import json
import re
import sys
from pathlib import Path

import pytest

import compare
from compare.report import render
from tests.payloads import SAMPLE, saying
from tests.sample_articles import ROOT
from tests.sample_report import REPORT

FERRY = [ROOT / "fixtures" / "stories" / "ferry" / name for name in ("courier.txt", "herald.txt")]
PAGE = ROOT / "docs" / "notebook.md"


def test_paths_and_articles_are_compared_alike() -> None:
    by_path = compare.compare(FERRY)
    assert isinstance(by_path, compare.Report)
    assert compare.compare(compare.load([str(path) for path in FERRY])).to_dict() == by_path.to_dict()


def test_a_dict_is_the_json_report() -> None:
    report = compare.Report.of(REPORT)
    assert report.to_dict() == json.loads(render(REPORT, "json"))


def test_a_row_is_a_citation() -> None:
    rows = compare.Report.of(REPORT).to_rows()
    assert len(rows) == sum(len(f.citations) for f in REPORT.findings)
    assert {k: rows[0][k] for k in ("verdict", "outlet", "words", "value", "start", "end", "line")} == {
        "verdict": "diverge", "outlet": "The Lindholm Post", "words": "140 people", "value": "140 people",
        "start": 92, "end": 102, "line": 3,
    }  # fmt: skip


@pytest.mark.parametrize("words", SAMPLE[::2])
def test_a_notebook_gets_one_closed_frame(words: str) -> None:
    shown = compare.Report.of(saying(words))._repr_html_()
    assert re.fullmatch(
        r'<iframe sandbox="allow-scripts" [a-z "=0-9%A-Z]*srcdoc="[^"<>]*"></iframe>|<pre>[^<>]*</pre>', shown
    )


def test_the_frame_holds_the_page_to_the_character() -> None:
    """Its Content-Security-Policy knows its style and its script by their digests."""
    pytest.importorskip("jinja2")
    shown = compare.Report.of(REPORT)._repr_html_()
    assert html.unescape(shown.partition('srcdoc="')[2].removesuffix('"></iframe>')) == render(REPORT, "html")


def test_without_its_extra_a_notebook_gets_the_columns_of_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    shown = compare.Report.of(REPORT)._repr_html_()
    assert "\nMorning Herald     4 May 2024                 herald.txt\n" in shown


def test_the_page_of_the_documentation_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for path in FERRY:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    names: dict[str, object] = {}
    cells = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert len(cells) >= 4
    for cell in cells:
        exec(cell, names)
