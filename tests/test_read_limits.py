"""Limits of what is read: each can be raised and lowered, and what is above one is refused by its name."""

import gzip
import json
from pathlib import Path

import pytest

from compare.settings import Limits
from tests.conftest import Run

FIRE = "Four people died in a fire in Lille on Monday, the police said."


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(here: Path, name: str) -> str:
    """Write a small file of a kind that is above a limit of 20 (bytes, times, levels)."""
    deep = "[" * 30 + "]" * 30
    record = json.dumps({"text": FIRE}) + "\n"
    data = {
        "a.txt": FIRE.encode(),
        "a.html": f"<html><p>{FIRE}</html>".encode(),
        "a.jsonl": record.encode(),
        "a.csv": f"id,text\nx,{FIRE}\n".encode(),
        "a.json": record.encode(),
        "deep.json": f'{{"text": "A fire.", "more": {deep}}}'.encode(),
        "deep.xml": ("<rss>" + "<a>" * 30).encode(),
        "a.xml": f"<rss><item><description>{FIRE}</description></item></rss>".encode(),
        "a.txt.gz": gzip.compress(FIRE.encode()),
        "b.txt.gz": gzip.compress(b"a" * 1_000_000) * 70,
    }[name]
    (here / name).write_bytes(data)
    return name


@pytest.mark.parametrize(
    ("name", "limit", "said"),
    [
        ("a.txt", "article-bytes", "the file is larger than 20 bytes; split it into articles, or raise"),
        ("a.html", "article-bytes", "the page is larger than 20 bytes; save the page without its pictures and"),
        ("a.jsonl", "article-bytes", "a.jsonl:1: the record is larger than 20 bytes; split it into articles"),
        ("a.csv", "article-bytes", "a.csv:2: the row is larger than 20 bytes; split it into articles, or raise"),
        ("a.xml", "article-bytes", "an entry is larger than 20 bytes; mend the feed, or raise"),
        ("a.json", "file-bytes", "the file is larger than 20 bytes; give its records as JSON Lines, one a line"),
        ("deep.json", "depth", "values nested deeper than 20; give records of plain strings, or raise"),
        ("deep.xml", "depth", "elements nested deeper than 20; mend the feed, or raise"),
        ("a.txt.gz", "unpacked-bytes", "unpacks to more than 20 bytes; split it, or raise"),
        ("b.txt.gz", "unpacked-ratio", "unpacks to more than 20 times its size, as a bomb does; unpack it yourself"),
    ],
)
def test_what_is_above_a_limit_is_refused_by_its_name(
    here: Path, factdiff: Run, name: str, limit: str, said: str
) -> None:
    more = () if limit == "article-bytes" else ("--limit", "article-bytes=100MB")
    refused = factdiff("read", write(here, name), "--limit", f"{limit}=20", *more, "--format", "jsonl")
    assert (refused.status, refused.out, refused.err.count("\n")) == (2, "", 1)
    assert said in refused.err
    assert refused.err.endswith(f" --limit {limit}\n")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("article-byte=3", "unknown limit 'article-byte'; did you mean 'article-bytes'?"),
        ("depth", "'depth' is not NAME=NUMBER; write depth=200"),
        ("depth=many", "'many' is no number; write depth=200"),
        ("depth=0", "'0' is no number; write depth=200"),
    ],
)
def test_limits_that_mean_nothing(factdiff: Run, given: str, said: str) -> None:
    assert factdiff("read", "a.txt", "--limit", given) == (2, "", f"factdiff: --limit: {said}\n")


def test_a_limit_that_is_raised(here: Path, factdiff: Run) -> None:
    (here / "a.txt").write_text(FIRE + "\n\n" + "No word was heard of it.\n" * 400_001)
    assert factdiff("read", "a.txt").err.endswith("raise --limit article-bytes\n")
    assert "more than 50,000 lines" in factdiff("read", "a.txt", "--limit", "article-bytes=20MB").err


def test_the_settings_file_knows_every_limit(here: Path, factdiff: Run) -> None:
    (here / "factdiff.toml").write_text("[limits]\n" + "".join(f"{name} = 7\n" for name in Limits().named()))
    said = factdiff("check", "--show-settings", "--limit", "depth=8").out.split("\n")
    shown = {line.split()[0].removeprefix("limits."): line.split()[1] for line in said if line.startswith("limits.")}
    assert shown == {name: "8" if name == "depth" else "7" for name in Limits().named()}
