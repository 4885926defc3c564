"""Bad input: one line that names the file and says what to do, status 2, nothing half-written."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run, Said
from tests.sample_articles import KI, ONE, UP

pytestmark = pytest.mark.usefixtures("folder")
GOOD = json.dumps({"id": "good", "text": ONE})
FILES = {
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\n",
    "furniture.txt": b"Skip to content\nSubscribe\nSign in\n1 min read\nShare\n",
    "nul.txt": b"The ferry ran\x00 aground.\n",
    "latin.txt": b"The caf\xe9 burnt down, \xff\xfe police said.\n",
    "broken.json": b'{"text": "The ferry ran',
    "array.json": b"[7]",
    "notext.json": b'{"id": "x", "title": "Ferry aground"}',
    "broken.jsonl": b'{"text": "A ferry sank."}\n{"text": \n{"text": "It sank."}\n',
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, data in FILES.items():
        Path(name).write_bytes(data)
    Path("good.json").write_text(GOOD, "utf-8")
    Path("folder").mkdir()
    return tmp_path


def one_line(said: Said, place: str) -> None:
    assert said.status == 2
    assert said.err.startswith(f"factdiff: {place}: "), said.err
    assert said.err.count("\n") == 1 and said.err.endswith("\n")
    assert "; " in said.err, "what is wrong; what to do"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("missing.txt", "missing.txt"),
        ("folder", "folder"),
        ("empty.txt", "empty.txt"),
        ("blank.txt", "blank.txt"),
        ("furniture.txt", "furniture.txt"),
        ("nul.txt", "nul.txt"),
        ("latin.txt", "latin.txt"),
        ("broken.json", "broken.json:1"),
        ("array.json", "array.json"),
        ("notext.json", "notext.json"),
        ("broken.jsonl", "broken.jsonl:2"),
    ],
)
def test_an_input_that_cannot_be_read(factdiff: Run, name: str, place: str) -> None:
    said = factdiff("diff", name, "good.json", "--format", "json")
    assert said.status == 2
    assert said.err.startswith(f"factdiff: {place}"), said.err
    assert said.err.count("\n") == 1 and "; " in said.err
    report = json.loads(said.out)
    assert [a["id"] for a in report["articles"]][-1] == "good"
    assert [p["refused"] for p in report["problems"]] == [True]


def test_an_article_over_the_limit(factdiff: Run) -> None:
    with Path("big.txt").open("wb") as stream:
        stream.truncate(10_000_001)
    one_line(factdiff("diff", "big.txt", "good.json"), "big.txt")


@pytest.mark.parametrize("again", ["good.json", "./good.json", "folder/../good.json", "link.json"])
def test_one_path_twice(factdiff: Run, again: str) -> None:
    Path("link.json").symlink_to("good.json")
    one_line(factdiff("diff", "good.json", again), again)


def test_one_article_alone(factdiff: Run) -> None:
    said = factdiff("diff", "good.json")
    one_line(said, "good.json")
    assert "Nothing comparable: one article could be read." in said.out


@pytest.mark.parametrize(
    ("args", "line"),
    [
        ("dif", "no such command 'dif'; did you mean 'diff'?"),
        ("--vershun", "no such option '--vershun'; did you mean '--version'?"),
        ("diff", "missing argument 'ARTICLE ARTICLE...'; see factdiff diff --help"),
        ("diff good.json --fromat json", "no such option '--fromat'; did you mean '--format'?"),
        ("diff good.json --format jsn", "--format: unknown format 'jsn'; did you mean 'json'?"),
        (
            "diff good.json --format pdf",
            "--format: unknown format 'pdf'; choose from text, table, json, markdown, "
            "html, csv, sarif, junit, github, codequality",
        ),
        ("diff good.json --format", "option '--format' requires an argument; see factdiff diff --help"),
        ("diff good.json --only agree,diverges", "--only: unknown verdict 'diverges'; did you mean 'diverge'?"),
        ("diff good.json --rule date-conflit", "--rule: unknown rule 'date-conflit'; did you mean 'date-conflict'?"),
        ("diff good.json --rule zzz", "--rule: unknown rule 'zzz'; factdiff rules lists them"),
        ("diff good.json --fail-on x", "--fail-on: unknown severity 'x'; choose from error, warning, note, never"),
        ("diff good.json --outlet Post", "--outlet: 'Post' is not ID=NAME; write up='Ukrainska Pravda'"),
        ("diff good.json --outlet goood=Post", "--outlet: no article has the id 'goood'; did you mean 'good'?"),
        ("diff good.json --published x=2024-05-07", "--published: no article has the id 'x'; the ids are good"),
        (
            "diff good.json --published good=May",
            "--published: 'May' is no date; write up=2024-11-27",
        ),
        ("read good.json empty.txt", "got unexpected extra argument (empty.txt); see factdiff read --help"),
    ],
)
def test_wrong_arguments_get_the_nearest_right_ones(factdiff: Run, args: str, line: str) -> None:
    assert factdiff(*args.split()) == Said(2, "", f"factdiff: {line}\n")


def test_no_arguments_show_the_help(factdiff: Run) -> None:
    said = factdiff()
    assert (said.status, said.out) == (2, "") and said.err.startswith("Usage: factdiff")


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("folder", "is a folder"),
        ("nowhere/report.txt", "its folder does not exist"),
        ("good.json", "is one of the inputs"),
    ],
)
def test_an_output_that_cannot_be_written(factdiff: Run, folder: Path, output: str, reason: str) -> None:
    before = {p.name: p.stat().st_mtime_ns for p in folder.iterdir()}
    said = factdiff("diff", UP, KI, "good.json", "--output", output)
    one_line(said, output)
    assert reason in said.err and said.out == ""
    assert {p.name: p.stat().st_mtime_ns for p in folder.iterdir()} == before
    assert Path("good.json").read_text("utf-8") == GOOD


def test_a_failing_disk_leaves_the_old_report(factdiff: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    Path("report.txt").write_text("old", "utf-8")
    monkeypatch.setattr("os.fsync", full)
    said = factdiff("diff", UP, KI, "--output", "report.txt")
    one_line(said, "report.txt")
    assert "No space left on device" in said.err
    assert Path("report.txt").read_text("utf-8") == "old"
    assert not [p for p in folder.iterdir() if p.suffix == ".part"]


def test_a_working_folder_that_is_gone(factdiff: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("gone").mkdir()
    monkeypatch.chdir("gone")
    Path("../gone").rmdir()
    assert factdiff("diff", UP, KI) == Said(
        2, "", "factdiff: .: the working folder is gone; change to one that exists\n"
    )


@pytest.mark.parametrize("debug", [False, True])
def test_a_fault_of_ours_is_one_line_and_three(
    factdiff: Run,
    monkeypatch: pytest.MonkeyPatch,
    debug: bool,
) -> None:
    def fall(*_: object) -> None:
        raise ZeroDivisionError("by \x1b[31mzero\nand more")

    monkeypatch.setattr("compare.cli.diff.render", fall)
    said = factdiff("diff", UP, KI, *(["--debug"] if debug else []))
    assert (said.status, said.out) == (3, "")
    *traceback, line = said.err.rstrip("\n").split("\n")
    assert line.startswith("factdiff: a fault of factdiff: ZeroDivisionError: by ␛[31mzero and more; please report it")
    assert bool(traceback) == debug and "\x1b" not in said.err


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "no JSON"),
        (b"[1]", "no JSON object"),
        (b'{"id": "1", "a": "x"}', 'no "b" that is a text'),
        (b'{"a": "x", "b": "y"}', 'no "id" that is a text'),
        (b'{"id": "1", "a": "x", "b": "y", "published": 7}', '"published" is no text'),
        (b"\xff", "no JSON"),
        (b"[" * 100_000, "no JSON"),
    ],
)
def test_a_bad_pair_is_named_and_the_others_are_answered(factdiff: Run, line: bytes, reason: str) -> None:
    good = b'{"id": "g", "a": "It rained.", "b": "It rained."}\n'
    Path("pairs.jsonl").write_bytes(good + line + b"\n" + good)
    said = factdiff("pairs", "pairs.jsonl", "--format", "jsonl")
    one_line(said, "pairs.jsonl:2")
    assert reason in said.err
    assert [json.loads(answer)["id"] for answer in said.out.split("\n")[:-1]] == ["g", "g"]


def test_pairs_that_are_not_there(factdiff: Run) -> None:
    one_line(factdiff("pairs", "missing.jsonl"), "missing.jsonl")
    one_line(factdiff("pairs", "folder"), "folder")


def test_names_and_text_of_others_cannot_command_the_terminal(factdiff: Run) -> None:
    name = "a\x1b]0;owned\x07.txt"
    Path(name).write_text("\x1b[2J\u202eThe ferry ran aground on Monday with 140 people aboard, police said.", "utf-8")
    for command in (["diff", name, "good.json"], ["read", name], ["extract", name], ["diff", name, "missing\x1b.txt"]):
        said = factdiff(*command)
        assert not any(c in said.out + said.err for c in "\x1b\x07\u202e"), command
