"""The kits for CI: their steps as a shell runs them, and the hook as pre-commit runs it."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Said

ROOT = Path(__file__).parent.parent
FERRY = "The ferry Aurora ran aground off Tessaro on Monday with {} people aboard. {}"


def write(outlet: str, number: int, more: str) -> None:
    row = {"outlet": outlet, "published": "2024-05-06", "text": FERRY.format(number, more)}
    Path(f"articles/{outlet}.json").write_text(json.dumps(row))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repository with two articles that contradict each other, and the program on the path."""
    monkeypatch.chdir(tmp_path)
    Path("articles").mkdir()
    write("Post", 140, "A tug is on its way.")
    write("Herald", 230, "Divers will look at the hull.")
    Path("factdiff").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m compare "$@"\n')
    Path("factdiff").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    return tmp_path


def shell(command: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", command],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def steps() -> dict[str, str]:
    """Return what the steps of the action run, by their names."""
    said = (ROOT / "action.yml").read_text("utf-8")
    return dict(re.findall(r"- name: (\w+)\n(?: +(?:id|shell|if): .*\n)* +run: (.*)\n", said))


def acted() -> int:
    """Run the steps of the action but for the installation; return the status of the last."""
    Path("output").unlink(missing_ok=True)
    more = {"FACTDIFF_ARGUMENTS": "--language en", "GITHUB_OUTPUT": "output", "GITHUB_STEP_SUMMARY": "summary.md"}
    checked = shell(steps()["check"], GITHUB_ACTION_PATH=str(ROOT), **more)
    assert checked.returncode == 0, checked.stderr
    Path("said").write_text(checked.stdout)
    status = Path("output").read_text().partition("status=")[2].strip()
    return shell(steps()["verdict"], FACTDIFF_STATUS=status).returncode


@pytest.mark.usefixtures("here")
def test_the_steps_of_the_action_annotate_sum_up_write_sarif_and_fail() -> None:
    assert acted() == 1
    assert Path("said").read_text().startswith("::error ")
    assert "140 people" in Path("summary.md").read_text("utf-8")
    assert json.loads(Path("factdiff.sarif").read_text("utf-8"))["version"] == "2.1.0"
    write("Herald", 140, "Divers will look at the hull.")
    assert acted() == 0
    assert "::" not in Path("said").read_text()


@pytest.mark.slow
@pytest.mark.usefixtures("here")
def test_the_gitlab_job_writes_its_reports_and_fails() -> None:
    script = re.findall(
        r"^    - (factdiff .*)$", (ROOT / "docs/ci-examples/gitlab.yml").read_text("utf-8"), re.MULTILINE
    )
    assert [shell(line).returncode for line in script] == [1]
    assert json.loads(Path("gl-code-quality-report.json").read_text("utf-8"))[0]["severity"] == "major"
    assert "<failure" in Path("factdiff.xml").read_text("utf-8")


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("pre-commit"), reason="pre-commit is not installed")
def test_pre_commit_runs_the_hook_from_a_clone(here: Path) -> None:
    assert (
        shell(f"git clone -q --depth 1 file://{ROOT} {here}/hooks && git init -q . && git add articles").returncode == 0
    )
    attempt = f"pre-commit try-repo {here}/hooks factdiff --all-files"
    failed = shell(attempt, PYTHONPATH="")
    assert failed.returncode == 1 and "the numbers do not agree" in failed.stdout
    write("Herald", 140, "Divers will look at the hull.")
    assert shell("git add articles && " + attempt, PYTHONPATH="").returncode == 0


def test_the_hook_sees_the_whole_batch() -> None:
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert "pass_filenames: false" in hook and "require_serial: true" in hook


def test_the_settings_of_the_page_are_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, factdiff: Callable[..., Said]
) -> None:
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    text = page.partition("```toml\n")[2].partition("```")[0]
    assert tomllib.loads(text)
    Path("factdiff.toml").write_text(text, "utf-8")
    shown = factdiff("check", "--show-settings").out
    assert "rates" in shown and "(default)" not in shown
