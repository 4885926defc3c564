"""The kits for CI: the steps of the action as a shell runs them, and files that their readers understand."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FERRY = (
    "The ferry Aurora ran aground off Tessaro on Monday with {} people aboard. Nobody was hurt, the coast guard said."
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("articles").mkdir()
    for outlet, number in (("Post", 140), ("Herald", 230)):
        row = {"outlet": outlet, "published": "2024-05-06", "text": FERRY.format(number)}
        Path(f"articles/{outlet}.json").write_text(json.dumps(row))
    Path("factdiff").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m compare "$@"\n')
    Path("factdiff").chmod(0o755)
    return tmp_path


def test_the_action_annotates_sums_up_and_writes_sarif(here: Path) -> None:
    more = {
        "PATH": f"{here}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "FACTDIFF_PATHS": "articles",
        "FACTDIFF_ARGUMENTS": "--language en",
        "FACTDIFF_SARIF": "found.sarif",
        "GITHUB_OUTPUT": "output",
        "GITHUB_STEP_SUMMARY": "summary.md",
    }
    script = ROOT / "docs" / "ci-examples" / "action.sh"
    done = subprocess.run(["bash", script], env={**os.environ, **more}, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("::error ")
    assert "140 people" in Path("summary.md").read_text("utf-8")
    assert json.loads(Path("found.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert Path("output").read_text() == "status=1\n"


def test_the_action_runs_that_script_and_the_hook_sees_the_whole_batch() -> None:
    assert "docs/ci-examples/action.sh" in (ROOT / "action.yml").read_text("utf-8")
    hook = (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")
    assert "pass_filenames: false" in hook and "require_serial: true" in hook


def test_the_settings_of_the_page_are_settings(here: Path) -> None:
    page = (ROOT / "docs" / "settings.md").read_text("utf-8")
    text = page.partition("```toml\n")[2].partition("```")[0]
    assert tomllib.loads(text)
    (here / "factdiff.toml").write_text(text, "utf-8")
    shown = subprocess.run(
        [here / "factdiff", "check", "--show-settings"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "(default)" not in shown.stdout
