"""`factdiff check` under fire: kills, signals, full disks, many writers; a sample by default, all of it when slow."""

import json
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from compare.archive import Archive
from compare.cli import main

FERRY = "The ferry Nr{0} ran aground off Tessaro{0} on Monday with {1} people aboard. Nobody was hurt, police say."
CHECK = ("check", "--language", "en", "--fail-on", "never", "--quiet")
PROGRAM = (sys.executable, "-m", "compare", *CHECK)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent.parent))


def batch(name: str, number: int, first: int = 0) -> str:
    with Path(name).open("w") as out:
        out.writelines(json.dumps({"id": f"a{n}", **row(n)}) + "\n" for n in range(first, first + number))
    return name


def row(n: int) -> dict[str, str]:
    """Return a record; every two are a story of their own, weeks apart from the others."""
    day = date(2000, 1, 1) + timedelta(days=20 * (n // 2))
    return {"outlet": "PH"[n % 2], "published": str(day), "text": FERRY.format(n // 2, 140 + n % 2 * 90)}


def start(*args: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([*PROGRAM, *args], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def checked(*args: str) -> int:
    return subprocess.run([*PROGRAM, *args], capture_output=True, check=False).returncode


@pytest.mark.parametrize("times", [1, pytest.param(200, marks=pytest.mark.slow)])
def test_a_kill_leaves_nothing_partial(times: int) -> None:
    name = batch("batch.jsonl", 12 if times == 1 else 200)
    began = time.monotonic()
    assert checked(name, "--archive", "calm.db", "--output", "calm.json", "--format", "json") == 0
    took = time.monotonic() - began
    rng = random.Random(times)
    for moment in range(times):
        for file in Path().glob("seen.db*"):
            file.unlink()
        process = start(name, "--archive", "seen.db", "--output", "killed.json", "--format", "json", "--jobs", "2")
        time.sleep(rng.uniform(0.5 * took if moment % 2 else 0, took))
        process.kill()
        process.communicate()
        if Path("seen.db").exists():
            archive = Archive(Path("seen.db"))
            assert archive.stats()["articles"] in (0, 12 if times == 1 else 200)
            assert not archive.faults()
            archive.close()
        again = ("--archive", "seen.db", "--output", "again.json", "--format", "json")
        assert main([*CHECK, name, *again]) == 0
        assert Path("again.json").read_bytes() == Path("calm.json").read_bytes()


@pytest.mark.parametrize(
    ("number", "status"), [pytest.param(signal.SIGINT, 130, marks=pytest.mark.slow), (signal.SIGTERM, 143)]
)
def test_signals_end_it_at_once(number: signal.Signals, status: int) -> None:
    name = batch("batch.jsonl", 600)
    process = start(name, "--archive", "seen.db", "--output", "report.txt", "--jobs", "2")
    while not Path("seen.db").exists():
        time.sleep(0.01)
    time.sleep(0.1)
    process.send_signal(number)
    began = time.monotonic()
    process.communicate(timeout=10)
    assert process.returncode == status
    assert time.monotonic() - began < 2
    assert not list(Path().glob("*report.txt*"))


@contextmanager
def room(size: int) -> Iterator[None]:
    """Let no file of this process and its children grow beyond so many bytes; writing more fails, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@pytest.mark.slow
@pytest.mark.parametrize("size", [2_000, 50_000])  # the report does not fit; the archive does not
def test_a_full_disk_changes_nothing(size: int) -> None:
    small, large = batch("small.jsonl", 2), batch("large.jsonl", 60, 2)
    form = () if size > 10_000 else ("--format", "json")
    assert checked(small, "--archive", "seen.db", "--output", "report", *form) == 0
    archive, report = Path("seen.db").read_bytes(), Path("report").read_bytes()
    with room(size):
        assert checked(large, "--archive", "seen.db", "--output", "report", "--only", "agree", *form) == 2
    assert Path("report").read_bytes() == report
    assert Path("seen.db").read_bytes() == archive
    assert not list(Path().glob(".report*"))


@pytest.mark.parametrize(("writers", "batches"), [pytest.param(8, 50, marks=pytest.mark.slow)])
def test_many_writers_lose_nothing(writers: int, batches: int) -> None:
    program = (
        "import sys; from compare.cli import main\n"
        "for name in sys.argv[1:]:\n"
        "    assert main(['archive', 'add', 'seen.db', name, '--language', 'en', '--quiet']) == 0\n"
    )
    running = []
    for writer in range(writers):
        names = [batch(f"{writer}-{n}.jsonl", 2, 2 * (writer * batches + n)) for n in range(batches)]
        running.append(subprocess.Popen([sys.executable, "-c", program, *names], stderr=subprocess.PIPE))
    said = [process.communicate()[1] for process in running]
    assert [process.returncode for process in running] == [0] * writers, said
    archive = Archive(Path("seen.db"))
    assert archive.stats()["articles"] == 2 * writers * batches
    archive.close()


BAD = (
    b"",
    b"{",
    b"[]",
    b"{}",
    b'{"text": {}}',
    b'{"text": ""}',
    b"\xff\xfe\x00",
    b'{"text": "The bridge stays closed."} and more',
    b"null",
    b'"a"',
    b"[" * 5000,
    b"\0" * 50,
)


@pytest.mark.parametrize("number", [30, pytest.param(1000, marks=pytest.mark.slow)])
def test_bad_inputs_are_named_and_the_rest_compared(number: int) -> None:
    Path("news").mkdir()
    bad = max(len(BAD), number * 6 // 100)
    for n in range(number - bad):
        Path(f"news/a{n}.json").write_text(json.dumps(row(n)))
    for n in range(bad):
        Path(f"news/bad{n}.json").write_bytes(BAD[n % len(BAD)])
    assert main([*CHECK, "news", "--jobs", "1", "--format", "json", "--output", "report.json"]) == 2
    report = json.loads(Path("report.json").read_text())
    assert {p["path"] for p in report["problems"] if p["refused"]} == {f"news/bad{n}.json" for n in range(bad)}
    assert len(report["articles"]) == number - bad


@pytest.mark.slow
def test_a_killed_run_leaves_no_process() -> None:
    process = start(batch("batch.jsonl", 2000), "--jobs", "2")
    time.sleep(0.8)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    workers = children.read_text().split() if children.exists() else []
    process.kill()
    process.communicate()
    end = time.monotonic() + 3
    while any(Path(f"/proc/{worker}").exists() for worker in workers) and time.monotonic() < end:
        time.sleep(0.05)
    assert not [worker for worker in workers if Path(f"/proc/{worker}").exists()]
