"""Texts that end before the article does: marked, and no proof of what an outlet leaves out."""

import json
from pathlib import Path
from typing import Any

import pytest

from compare.model import Article
from compare.read import load
from compare.settings import Settings
from tests.conftest import Run

WHOLE = """Tug sinks in Malmo harbour

By Lena Holm
3 May 2024

The tug Freja sank in the harbour of Malmo on Friday, the police said.

About 3,000 litres of diesel leaked into the harbour, said Karin Lund.
"""
CUT = """Tug goes down off Malmo

By Oskar Dahl
4 May 2024

The tug Freja sank in the harbour of Malmo on Friday, and 7 people were saved, officials said.

"""
PAGE = "<html><head>{}</head><body><h1>Tug goes down off Malmo</h1><article>{}</article></body></html>"
PARAGRAPH = "<p>The tug Freja sank in the harbour of Malmo on Friday, and seven people were saved, officials said.</p>"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(here: Path, name: str, text: str) -> Article:
    (here / name).write_text(text)
    return load(name, Settings()).articles[0]


@pytest.mark.parametrize(
    "end",
    ["Subscribe to continue reading.", "To continue reading, subscribe now", "Already a subscriber? Log in",
     "This article is for subscribers only", "You've reached your limit of free articles", "The mayor said that..."],
)  # fmt: skip
def test_pasted_pages_that_end_at_a_wall(here: Path, end: str) -> None:
    assert read(here, "a.txt", CUT + end + "\n").excerpt


@pytest.mark.parametrize("end", ["Subscribe to our newsletter", "Read more: Ferry fares rise", ""])
def test_pasted_pages_that_end_where_the_article_does(here: Path, end: str) -> None:
    assert not read(here, "a.txt", CUT + end + "\n").excerpt


@pytest.mark.parametrize(
    ("record", "cut"),
    [
        ({"title": "Fire in Lille", "text": "Read the whole story."}, True),
        ({"title": "Fire in Lille", "text": "Four people died in a fire in Lille on Monday, police said."}, False),
        ({"text": "Four died. [+2310 chars]"}, True),
    ],
)
def test_records(here: Path, record: dict[str, Any], cut: bool) -> None:
    assert read(here, "a.json", json.dumps(record)).excerpt is cut


def test_saved_pages(here: Path) -> None:
    pytest.importorskip("trafilatura")
    paid = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    whole = "".join(PARAGRAPH.replace("seven", str(n)) for n in range(7, 12))
    assert not read(here, "a.html", PAGE.format("", whole)).excerpt
    assert read(here, "b.html", PAGE.format(paid, whole)).excerpt
    assert read(here, "c.html", PAGE.format("", PARAGRAPH)).excerpt


def test_the_silence_of_a_text_that_is_cut_proves_nothing(here: Path, factdiff: Run) -> None:
    (here / "whole.txt").write_text(WHOLE)
    (here / "cut.txt").write_text(CUT + "To continue reading, subscribe now\n")
    said = json.loads(factdiff("diff", "whole.txt", "cut.txt", "--format", "json").out)["findings"]
    alone = {(f["citations"][0]["text"], f["verdict"], f["reason"]) for f in said if f["rule"] == "single-source"}
    assert alone == {
        ("3,000 litres", "undecided", "excerpt"),
        ("Karin Lund", "undecided", "excerpt"),
        ("7 people", "single-source", None),
    }
    message = next(f["message"] for f in said if f["reason"])
    assert message == "the other text is cut, so it may have this quantity too: about 3,000 litres"


def test_one_whole_text_that_is_silent_is_enough(here: Path, factdiff: Run) -> None:
    (here / "whole.txt").write_text(WHOLE)
    (here / "cut.txt").write_text(CUT + "To continue reading, subscribe now\n")
    (here / "other.txt").write_text(CUT)
    said = json.loads(factdiff("diff", "whole.txt", "cut.txt", "other.txt", "--format", "json").out)["findings"]
    assert {f["verdict"] for f in said if f["rule"] == "single-source"} == {"single-source"}
