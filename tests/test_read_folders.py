"""Folders, patterns of paths, and what a path says of its article."""

import os
from pathlib import Path

import pytest

from compare.model import Problem
from compare.read import load_all
from compare.read.folders import gather
from compare.read.pattern import expression, said_by_path
from compare.settings import Settings


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in (
        "news/b.txt",
        "news/a/z.json",
        "news/a-b.txt",
        "news/x.pdf",
        "news/.h.txt",
        "news/.git/a.txt",
        "out.txt",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("A fire.")
    return tmp_path


def test_a_folder(here: Path) -> None:
    (here / "news" / "link.txt").symlink_to(here / "out.txt")
    (here / "news" / "same.txt").symlink_to(here / "news" / "b.txt")
    found = gather(["news"])
    assert found.files == ("news/a/z.json", "news/a-b.txt", "news/b.txt")
    assert found.problems == (
        Problem(
            "4 files skipped: news/.git/ (hidden), news/.h.txt (hidden), news/link.txt (link that leaves the folder), "
            "news/x.pdf (unknown type)",
            "news",
        ),
    )


def test_the_order_is_that_of_the_command_line(here: Path) -> None:  # noqa: ARG001
    assert gather(["out.txt", "-", "news/b.txt", "news"]).files == (
        "out.txt", "-", "news/b.txt", "news/a/z.json", "news/a-b.txt",
    )  # fmt: skip


def test_patterns(here: Path) -> None:
    assert gather(["news/*.txt"]).files == ("news/a-b.txt", "news/b.txt")
    assert gather(["**/*.json"]).files == ("news/a/z.json",)
    assert gather(["*.csv"]).problems == (Problem("no file matches the pattern; check it", "*.csv", refused=True),)
    (here / "a[1].txt").write_text("A fire.")
    assert gather(["a[1].txt"]).files == ("a[1].txt",)


def test_an_empty_folder(here: Path) -> None:
    (here / "none").mkdir()
    assert gather(["none"]).problems[0].refused


def test_folders_that_link_to_themselves_end(here: Path) -> None:
    (here / "news" / "loop").symlink_to(here / "news")
    assert len(gather(["news"]).files) == 3


@pytest.mark.parametrize(
    ("pattern", "path", "said"),
    [
        ("{outlet}/{published}-*.txt", "news/up/2024-11-27-rutte.txt", {"outlet": "up", "published": "2024-11-27"}),
        ("{outlet}/{published}-*.txt", "up/rutte.txt", {}),
        ("{outlet}/**/{id}.json", "up/2024/11/rutte.json", {"outlet": "up", "id": "rutte"}),
        ("{published}_{outlet}.txt", "20241127_the-post.txt", {"outlet": "the-post", "published": "2024-11-27"}),
        ("{outlet}.txt", "a/b.c.txt", {"outlet": "b.c"}),
        ("{outlet}/{published}.txt", "up/2024-13-01.txt", {}),
    ],
)
def test_what_a_path_says(pattern: str, path: str, said: dict[str, str]) -> None:
    assert said_by_path(pattern, path) == said


def test_patterns_that_mean_nothing() -> None:
    with pytest.raises(ValueError, match=r"is none of \{outlet\}, \{published\}, \{id\}, each once"):
        expression("{day}/*.txt")
    with pytest.raises(ValueError, match="says nothing; write"):
        expression("*.txt")


def test_a_path_fills_in_what_its_articles_do_not_say(here: Path) -> None:
    (here / "up").mkdir()
    (here / "up" / "2024-11-27-a.txt").write_text("A fire broke out in Lille on Monday.")
    (here / "up" / "2024-11-27-b.json").write_text(
        '{"text": "A fire.", "outlet": "The Post", "published": "2024-11-26"}'
    )
    (here / "up" / "c.txt").write_text("A fire broke out in Lille on Monday.")
    files = sorted(str(file) for file in (here / "up").iterdir())
    loaded = load_all(files, Settings(path_pattern="{outlet}/{published}-{id}.*"))
    assert [(a.id, a.outlet, a.published) for a in loaded.articles] == [
        ("a", "up", "2024-11-27"), ("b", "The Post", "2024-11-26"), ("c", "c", None),
    ]  # fmt: skip
    assert [p.message for p in loaded.problems] == ["the path does not fit the pattern {outlet}/{published}-{id}.*"]


@pytest.mark.skipif(os.name == "nt", reason="no such names")
def test_odd_names(here: Path) -> None:
    (here / "odd").mkdir()
    (here / "odd" / "a\nb.txt").write_text("A fire.")
    assert gather(["odd"]).files == ("odd/a\nb.txt",)
