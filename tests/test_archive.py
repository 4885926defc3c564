"""The archive: what it keeps, how a batch is compared with it, and what it refuses."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from compare.archive import Archive, decode, encode
from compare.archive.codec import DamagedError
from compare.cli import main
from compare.extract import extract
from compare.read import load
from compare.settings import Settings

FERRY = (
    "The ferry Aurora ran aground off Tessaro on Monday with {} people aboard. Nobody was hurt, the coast guard said."
)
STORY = Path(__file__).parent.parent / "fixtures" / "stories" / "nato-rutte"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write("monday", "Post", FERRY.format(140), "2024-05-06")
    write("tuesday", "Herald", FERRY.format(230).replace("Monday", "Monday night"), "2024-05-07")


def write(name: str, outlet: str, text: str, published: str, **more: str) -> None:
    record = {"outlet": outlet, "published": published, "text": text, **more}
    Path(f"{name}.json").write_text(json.dumps(record), "utf-8")


def run(capsys: pytest.CaptureFixture[str], *args: str, status: int) -> Any:
    found = main(["check", *args, "--language", "en", "--jobs", "1", "--format", "json", "--archive", "seen.db"])
    out, err = capsys.readouterr()
    assert found == status, err
    return json.loads(out) if out else err


@pytest.mark.parametrize("name", ["up.txt", "ki.txt"])
def test_a_record_comes_back_as_it_was(name: str) -> None:
    extraction = extract(load(str(STORY / name), Settings()).articles[0], Settings())
    assert decode(encode(extraction)) == extraction


@pytest.mark.parametrize("data", [b"", b"x", encode.__name__.encode()])
def test_a_damaged_record_is_said(data: bytes) -> None:
    with pytest.raises(DamagedError):
        decode(data)


def test_a_new_article_is_compared_with_an_old_one(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "monday.json", status=0)
    Path("monday.json").unlink()
    report = run(capsys, "tuesday.json", status=1)
    assert [(a["id"], a["origin"]) for a in report["articles"]] == [("tuesday", "batch"), ("monday", "archive")]
    rules = [f["rule"] for f in report["findings"] if f["verdict"] == "diverge"]
    assert "quantity-conflict" in rules


def test_a_second_run_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "monday.json", status=0)
    assert run(capsys, "tuesday.json", status=1) == run(capsys, "tuesday.json", status=1)
    with_both = stats(capsys)
    assert (with_both["articles"], with_both["outlets"]) == (2, 2)


def stats(capsys: pytest.CaptureFixture[str]) -> Any:
    assert main(["archive", "stats", "seen.db", "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_later_version_of_an_old_article_is_an_update(capsys: pytest.CaptureFixture[str]) -> None:
    write("monday", "Post", FERRY.format(140), "2024-05-06", url="https://post.example/ferry")
    run(capsys, "monday.json", status=0)
    write("monday", "Post", FERRY.format(230), "2024-05-07", url="https://post.example/ferry")
    report = run(capsys, "monday.json", status=0)
    assert "update" in [f["rule"] for f in report["findings"]]
    assert len({a["id"] for a in report["articles"]}) == 2


def test_what_is_out_of_the_window_is_not_compared(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "monday.json", status=0)
    write("tuesday", "Herald", FERRY.format(230), "2024-06-07")
    assert len(run(capsys, "tuesday.json", status=0)["articles"]) == 1


def test_forget_and_prune(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "monday.json", "tuesday.json", status=1)
    assert main(["archive", "forget", "monday", "seen.db"]) == 0
    assert b"140 people" not in Path("seen.db").read_bytes()
    assert main(["archive", "forget", "monday", "seen.db"]) == 2
    assert main(["archive", "prune", "seen.db", "--before", "2024-06-01"]) == 0
    capsys.readouterr()
    assert stats(capsys)["articles"] == 0


def test_export_and_verify(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["archive", "add", "seen.db", "monday.json", "tuesday.json", "--language", "en"]) == 0
    assert main(["archive", "export", "seen.db"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(row["article"]["id"] for row in rows) == ["monday", "tuesday"]
    assert main(["archive", "verify", "seen.db"]) == 0
    with sqlite3.connect("seen.db") as connection:
        connection.execute("UPDATE articles SET record = x'00' WHERE id = 'monday'")
    connection.close()
    assert main(["archive", "verify", "seen.db"]) == 2
    assert "monday" in capsys.readouterr().err


def broken(name: str) -> None:
    file = Path("seen.db")
    match name:
        case "truncated":
            file.write_bytes(file.read_bytes()[:5000])
        case "text":
            file.write_text("hello\n" * 100)
        case "newer":
            with sqlite3.connect(file) as connection:
                connection.execute("PRAGMA user_version=99")
            connection.close()
        case "foreign":
            file.unlink()
            with sqlite3.connect(file) as connection:
                connection.execute("CREATE TABLE mine (a)")
            connection.close()


@pytest.mark.parametrize("name", ["truncated", "text", "newer", "foreign"])
def test_what_is_no_archive_is_refused_and_stays_as_it_is(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "monday.json", status=0)
    broken(name)
    before = Path("seen.db").read_bytes()
    Path("report.json").write_text("old")
    said = run(capsys, "tuesday.json", "--output", "report.json", status=2)
    assert said.startswith("factdiff: seen.db: ") and said.count("\n") == 1
    assert Path("seen.db").read_bytes() == before
    assert Path("report.json").read_text() == "old"
    assert not list(Path().glob("seen.db-*"))


def test_adding_twice_is_adding_once() -> None:
    main(["archive", "add", "seen.db", "monday.json", "--language", "en"])
    archive = Archive(Path("seen.db"))
    entries = list(archive.entries())
    assert archive.add(entries) == 0
    assert list(archive.entries()) == entries
    archive.close()
