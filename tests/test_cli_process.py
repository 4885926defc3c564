"""What only a process of its own shows: signals, closed pipes, start-up, and the same bytes everywhere."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.sample_articles import ROOT, SEEDS

FERRY = [ROOT / "fixtures" / "stories" / "ferry" / name for name in ("courier.txt", "herald.txt")]
FACTDIFF = [sys.executable, "-m", "compare"]
PAIR = b'{"id": "1", "a": "It rained.", "b": "It rained."}\n'


def start(*args: object, **options: object) -> "subprocess.Popen[bytes]":
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([*FACTDIFF, *map(str, args)], **(pipes | options))  # type: ignore[call-overload,no-any-return]


def test_an_interrupted_run_leaves_nothing_half_written(tmp_path: Path) -> None:
    running = [(start("pairs", "-", "--output", tmp_path / f"{n}.jsonl"), n) for n in (signal.SIGINT, signal.SIGTERM)]
    for process, number in running:
        with process:
            while not list(tmp_path.glob(f".{number}.*.part")):
                assert process.poll() is None
                time.sleep(0.01)
            process.send_signal(number)
            assert process.wait(10) == {signal.SIGINT: 130, signal.SIGTERM: 143}[number]
            assert process.stderr and process.stderr.read() == b""
    assert list(tmp_path.iterdir()) == []


def closed() -> int:
    """Return a pipe that nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    return writer


def test_a_closed_pipe_changes_nothing() -> None:
    pipe = closed()
    running = [
        (start("diff", *FERRY, stdout=pipe), 0, b""),
        (start("--help", stdout=pipe), 0, b""),
        (start("read", "no.txt", stdout=pipe, stderr=pipe), 2, None),
    ]
    os.close(pipe)
    for process, status, error in running:
        assert process.communicate()[1] == error
        assert process.returncode == status


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_device_is_said_so() -> None:
    with Path("/dev/full").open("wb") as full, start("schema", stdout=full) as process:
        said = process.communicate()[1]
    assert process.returncode == 2
    assert said == b"factdiff: standard output: cannot be written: No space left on device; send it elsewhere\n"


def test_no_standard_input_is_said_so() -> None:
    done = subprocess.run(
        f"{sys.executable} -m compare read - <&-", shell=True, capture_output=True, check=False, timeout=20
    )
    assert (done.returncode, done.stderr) == (2, b"factdiff: -: standard input is closed; name a file\n")


def test_no_standard_output_is_said_so() -> None:
    done = subprocess.run(
        f"{sys.executable} -m compare schema >&-", shell=True, capture_output=True, check=False, timeout=20
    )
    assert (done.returncode, done.stderr) == (2, b"factdiff: standard output: is closed; name a file with --output\n")


def test_the_same_bytes_everywhere(tmp_path: Path, factdiff: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here, and in a process with another hash seed, zone, locale, encoding, width and folder."""
    code = "from compare.cli import main; [main(['diff', 'up.txt', 'ki.txt', '--format', f]) for f in ('json', 'text')]"
    here, there = (shutil.copytree(SEEDS, tmp_path / name) for name in ("here", "there"))
    environment = os.environ | {"PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo", "LC_ALL": "de_DE.ISO-8859-1"}
    environment |= {"COLUMNS": "77", "PYTHONIOENCODING": "latin-1", "PYTHONPATH": str(ROOT)}
    other = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, cwd=there, env=environment)
    monkeypatch.chdir(here)
    one = "".join(factdiff("diff", "up.txt", "ki.txt", "--format", form).out for form in ("json", "text"))
    assert one.encode() == other.communicate()[0] and "\r" not in one and "Zelensky" in one


def test_the_start_is_light() -> None:
    code = "import sys; from compare.cli import main; main(['--help']); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    heavy = {"attr", "attrs", "rapidfuzz", "tabulate", "compare.model", "compare.pipeline", "compare.cli.diff"}
    assert not {name for name in heavy if f"'{name}'" in done.stdout}
