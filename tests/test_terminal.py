"""What a terminal is shown: a real one (a pseudo-terminal), of several widths, with colours or without."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from threading import Thread

import pytest

from compare.cli import main
from compare.report.layout import width
from tests.sample_articles import ROOT

FERRY = tuple(str(ROOT / "fixtures" / "stories" / "ferry" / name) for name in ("courier.txt", "herald.txt"))
INK = re.compile(r"\x1b\[[0-9;]*m")
WIDTHS, TERMS, WISHES = (60, 80, 160), ("xterm-256color", "dumb"), ("", "NO_COLOR", "FORCE_COLOR")
EVERY = list(product(WIDTHS, TERMS, WISHES, ("text", "table")))
Shown = Callable[..., str]


@contextmanager
def terminal(columns: int) -> Iterator[tuple[int, list[bytes]]]:
    """Open a terminal of so many columns: where to write to, and all that it was shown once it is closed."""
    screen, keyboard = pty.openpty()
    fcntl.ioctl(keyboard, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    seen: list[bytes] = []

    def watch() -> None:
        try:
            while piece := os.read(screen, 65_536):
                seen.append(piece)
        except OSError:  # nobody writes any more
            return

    watching = Thread(target=watch)
    watching.start()
    try:
        yield keyboard, seen
    finally:
        watching.join(10)
        os.close(screen)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Shown:
    """Run the program before a terminal, and return what it was shown."""

    def run(*args: str, columns: int = 80, stream: str = "stdout", **environment: str) -> str:
        for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name, raising=False)
        for name, said in ({"TERM": "xterm-256color"} | environment).items():
            monkeypatch.setenv(name, said)
        with terminal(columns) as (keyboard, seen), os.fdopen(keyboard, "w") as written:
            monkeypatch.setattr(sys, stream, written)
            assert main(list(args)) in (0, 1)
        return b"".join(seen).decode().replace("\r\n", "\n")

    return run


@pytest.mark.parametrize(
    "cases", [EVERY[::11], pytest.param(EVERY, marks=pytest.mark.slow)], ids=["few", "every width, kind and wish"]
)
def test_it_reads_well_at_any_width_with_colours_or_without(
    shown: Shown, cases: list[tuple[int, str, str, str]]
) -> None:
    for columns, term, wish, form in cases:
        said = shown("diff", *FERRY, "--format", form, columns=columns, TERM=term, **({wish: "1"} if wish else {}))
        colored = wish == "FORCE_COLOR" or (not wish and term != "dumb")
        assert bool(INK.search(said)) == (colored and form == "text"), (columns, term, wish)
        bare = INK.sub("", said)
        assert "\x1b" not in bare
        assert max(map(width, bare.split("\n"))) <= columns
        assert "Fourteen" in bare
        assert ("~~~~~~~~~~" in bare) == (form == "text" and not colored)  # what differs, where no colour shows it


def test_a_terminal_that_says_nothing_has_eighty_columns(shown: Shown) -> None:
    assert max(map(width, shown("rules", columns=0, NO_COLOR="1").split("\n"))) in range(70, 81)


@pytest.mark.parametrize(
    "name",
    ["أخبار المرفأ", "חדשות הנמל", "港の新聞", "Вісті порту", "e\u0301" * 20],
    ids=["ar", "he", "ja", "uk", "marks"],
)
def test_names_of_any_script_keep_the_columns(shown: Shown, tmp_path: Path, name: str) -> None:
    for key, number in (("a", 140), ("b", 230)):
        text = f"The ferry Aurora ran aground on Monday with {number} people aboard, the coast guard said."
        record = {"id": key, "outlet": name + key, "text": text, "published": "2024-05-07"}
        (tmp_path / f"{key}.json").write_text(json.dumps(record), "utf-8")
    lines = shown("diff", str(tmp_path / "a.json"), str(tmp_path / "b.json"), NO_COLOR="1").split("\n")
    assert {width(line[: line.index("7 May 2024")]) for line in lines[:2]} == {width(name) + 3}
    turned = name[0] in "أח"
    assert all(("\u200e" in line) == turned for line in lines[:2])


def test_progress_is_shown_on_a_terminal_and_taken_away(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("compare.cli.check.SLOW", 0.0)
    said = shown("check", *FERRY, "--jobs", "1", "--format", "csv", stream="stderr")
    assert re.search(r"\r\[#+ *\] 2 of 2 articles\r\x1b\[K", said)
    assert "\r" not in shown("check", *FERRY, "--jobs", "1", "--format", "csv", stream="stderr", TERM="dumb")
    monkeypatch.undo()
    capsys.readouterr()
    main(["check", *FERRY, "--jobs", "1", "--format", "csv"])
    assert "\r" not in capsys.readouterr().err


def test_long_reports_page_on_request_only(shown: Shown) -> None:
    environment = {"PAGER": "sed -n 's/^/page: /;1,2p'", "PYTHONPATH": str(ROOT)}
    with terminal(80) as (keyboard, seen):
        command = [sys.executable, "-m", "compare", "schema", "--pager"]
        assert subprocess.run(command, stdout=keyboard, env=os.environ | environment, check=False).returncode == 0
        os.close(keyboard)
    paged, plain = b"".join(seen).decode().split("\r\n"), shown("schema", **environment).split("\n")
    assert (paged[0], len(paged)) == ("page: {", 3)
    assert (plain[0], len(plain) > 100) == ("{", True)
