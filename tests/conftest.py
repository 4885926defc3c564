"""What all tests share: the command line run in this process, and how properties are tried."""

import gc
import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, settings

from compare.cli import main
from compare.parallel import SELDOM
from tests.sample_articles import ONE, OTHER

ANYWHERE = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("sample", ANYWHERE, max_examples=30)  # the same on every machine, however busy it is
settings.register_profile("whole", ANYWHERE, max_examples=500)  # make check-slow
settings.load_profile("sample")
signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background has it ignored, and its children


class Said(NamedTuple):
    """A status, and what stands on standard output and on standard error."""

    status: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def factdiff(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*args: object) -> Said:
        status = main([str(arg) for arg in args])
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return run


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Two short articles in the working folder that count the people aboard differently."""
    monkeypatch.chdir(tmp_path)
    for name, text in (("one", ONE), ("other", OTHER)):
        record = {"id": name, "outlet": name.title(), "published": "2024-05-07", "title": "Ferry aground", "text": text}
        Path(f"{name}.json").write_text(json.dumps(record), "utf-8")
    return "one.json", "other.json"


def pytest_collection_finish() -> None:
    """Let the collector rest: what was collected it would walk again and again in vain."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*SELDOM)
