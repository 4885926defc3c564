"""Settings files: where they are found, what they may say, and what is wrong with the rest."""

from pathlib import Path

import pytest

from compare.errors import FactdiffError, SettingsError
from compare.policy import load
from tests.conftest import Run


def said(folder: Path, text: str, name: str = "factdiff.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder


def test_the_nearest_file_upward_counts(tmp_path: Path) -> None:
    said(tmp_path, "window = 2")
    deep = said(tmp_path / "a" / "b", "[tool.other]\nx = 1", "pyproject.toml")
    assert load(None, deep).policy.window == 2
    said(deep, "[tool.factdiff]\nwindow = 3", "pyproject.toml")
    assert load(None, deep).policy.window == 3
    said(deep, "window = 4")
    assert load(None, deep).policy.window == 4
    assert load(tmp_path / "factdiff.toml", deep).policy.window == 2


def test_files_are_beside_the_settings(tmp_path: Path) -> None:
    said(tmp_path, 'archive = "seen.db"')
    assert load(None, said(tmp_path / "deep", "", "x")).archive == str(tmp_path / "seen.db")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('fail_on = "error"', "unknown setting 'fail_on'; did you mean 'fail-on'?"),
        ('fail-on = "warn"', "did you mean 'warning'?"),
        ("window = -1", "window: not a number of days"),
        ('severities = { date-conflit = "error" }', "did you mean 'date-conflict'?"),
        ('rules-off = "update"', "rules-off: not a list"),
        ('same-names = [["Kyiv"]]', "same-names: one name alone"),
        ("limits = { article-byte = 3 }", "did you mean 'article-bytes'?"),
        ('[[suppress]]\nrule = "date-conflict"', "a suppression without a reason"),
        ('[[suppress]]\nreason = "so"', "a suppression of nothing"),
        ('[[suppress]]\nreason = "so"\narticle = "x"\nexpires = "soon"', "expires is no day"),
        ("rates = { EUR = 1.08 }", "rates: unknown currency 'None'; write currency = \"USD\""),
        ('rates = { currency = "USD", EUR = 1.08 }', "rates without a date; write date = 2025-01-31"),
        ('rates = { currency = "USD", date = 2025-01-31, EUR = 0 }', "EUR is not a number above 0"),
        ("window =", "no TOML"),
    ],
)
def test_what_means_nothing_is_said_in_one_line(tmp_path: Path, text: str, hint: str) -> None:
    with pytest.raises(FactdiffError) as error:
        load(None, said(tmp_path, text))
    assert hint in str(error.value)
    assert "\n" not in str(error.value)


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(FactdiffError):
        load(tmp_path / "none.toml", tmp_path)


def test_the_digest_tells_policies_apart(tmp_path: Path) -> None:
    plain = load(None, tmp_path).policy
    assert plain.digest() == plain.settings.digest()
    assert load(None, said(tmp_path, 'rules-off = ["update"]')).policy.digest() != plain.digest()


def test_no_table_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError):
        load(None, said(tmp_path, "[tool]\nfactdiff = 3", "pyproject.toml"))


def test_diff_heeds_the_settings_but_for_fail_on(factdiff: Run, pair: tuple[str, str]) -> None:
    assert "Diverges" in factdiff("diff", *pair).out
    said(Path(), 'fail-on = "note"\nrules-off = ["quantity-conflict"]\noutlets = { "The Daily One" = ["One"] }')
    done = factdiff("diff", *pair)
    assert done.status == 0 and "Diverges" not in done.out and "The Daily One" in done.out
    said(Path(), '[[suppress]]\nrule = "quantity-conflict"\nreason = "two counts"')
    assert factdiff("diff", *pair, "--fail-on", "error").status == 0


def test_what_is_typed_goes_before_the_settings(factdiff: Run, pair: tuple[str, str]) -> None:
    said(Path(), 'date-order = "dmy"\nlimits = { article-bytes = 10 }')
    assert factdiff("extract", pair[0]).status == 2
    assert factdiff("extract", pair[0], "--limit", "article-bytes=10000").status == 0
    shown = factdiff("check", "--show-settings", "--date-order", "mdy").out
    assert "dmy" not in shown and "(command line)" in shown


@pytest.mark.parametrize("command", ["diff", "extract", "read", "stories", "check", "pairs"])
def test_every_command_refuses_broken_settings(factdiff: Run, pair: tuple[str, str], command: str) -> None:
    said(Path(), "windw = 3")
    assert factdiff(command, pair[0]) == (
        2,
        "",
        "factdiff: factdiff.toml: unknown setting 'windw'; did you mean 'window'?\n",
    )
