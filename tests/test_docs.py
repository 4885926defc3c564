"""README and docs run: every `$ command` of a console block is executed, and prints what the page shows.

`make golden` writes the outputs anew. Links between pages must lead somewhere.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run

ROOT = Path(__file__).parent.parent
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
LONG = {"check.md", "archive.md"}  # pages of twenty commands: run by make check-slow
RUN = [pytest.param(p, marks=pytest.mark.slow) if p.name in LONG else p for p in PAGES]
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)")
OURS = re.compile(r"(factdiff (?:'[^']*'|[^'|<>;&$*`(){}\\])*)(.*)")  # the program and its arguments, what a shell adds
PROGRAM = f'factdiff() {{ "{sys.executable}" -m compare "$@"; }}\n'
REPLAY = "factdiff() {{ printf %s {}; printf %s {} >&2; return {}; }}\n"


def named(page: Path) -> str:
    """Name a page in the list of tests."""
    return str(page.relative_to(ROOT))


def in_shell(command: str, program: str = PROGRAM) -> str:
    """Run a line of a page in a shell, as a reader would: no terminal, eighty columns."""
    done = subprocess.run(["bash", "-c", program + command], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def replayed(block: str, factdiff: Run) -> str:
    """Return a console block with the outputs that its commands print now.

    The program runs in this process, which spares it the start; what follows it in a line (a pipe, its status) runs in
    a shell that is given what it said.
    """
    shown = []
    for command in (line[2:] for line in block.split("\n") if line.startswith("$ ")):
        ours = OURS.fullmatch(command)
        if ours and "factdiff" not in ours[2]:
            said = factdiff(*shlex.split(ours[1])[1:])
            replay = REPLAY.format(shlex.quote(said.out), shlex.quote(said.err), said.status)
            shown.append(f"$ {command}\n{in_shell(command, replay) if ours[2] else said.out + said.err}")
        else:
            shown.append(f"$ {command}\n{in_shell(command)}")
    return "".join(shown)


@pytest.mark.parametrize("page", RUN, ids=named)
def test_what_a_page_shows_is_what_the_program_prints(
    page: Path, tmp_path: Path, factdiff: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in {"COLUMNS": "80", "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    for story in ("ferry", "nato-rutte"):
        for article in (ROOT / "fixtures" / "stories" / story).glob("*.txt"):
            shutil.copy(article, tmp_path)
    text = page.read_text("utf-8")
    for saved in (ROOT / "fixtures" / "web").iterdir():
        if saved.name in text:
            shutil.copy(saved, tmp_path)
    now = CONSOLE.sub(lambda block: f"```console\n{replayed(block.group(1), factdiff)}```", text)
    if os.environ.get("FACTDIFF_GOLDEN") == "write":
        page.write_text(now, "utf-8")
    assert now == page.read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_the_commands_of_make_that_the_pages_name_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in PAGES:
        named = re.findall(r"^\s*make ([a-z-]+)", page.read_text("utf-8"), re.MULTILINE)
        assert set(named) <= targets, page.name
