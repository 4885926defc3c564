"""What people and scripts rely on: statuses, options, formats, and where each byte goes."""

import json
import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import click
import pytest
from jsonschema import Draft202012Validator

from compare.cli.app import COMMANDS, group
from compare.cli.output import Output
from compare.judge import RULES
from compare.model import Modality, Polarity, Reason, Section, Severity, Verdict
from compare.report.schema import schema_text
from compare.report.version import VERSION
from compare.values import Bound, Granularity, NameType
from tests.conftest import Run, Said
from tests.sample_articles import KI, ONE, OTHER, ROOT, UP

# --- the commands


def test_the_version_is_the_packages(factdiff: Run) -> None:
    assert factdiff("--version") == Said(0, f"factdiff {VERSION}\n", "")
    assert f'version = "{VERSION}"' in (ROOT / "pyproject.toml").read_text("utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_what_the_registry_says(name: str) -> None:
    command = group.get_command(click.Context(group), name)
    module, summary = COMMANDS[name]
    assert command and command.callback
    assert (command.name, command.callback.__module__) == (name, module)
    assert (command.help or "").split("\n\n")[0].replace("\n", " ") == summary


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_has_examples_and_fits_eighty_columns(factdiff: Run, command: str) -> None:
    said = factdiff(*filter(None, [command]), "--help")
    assert said.status == 0 and said.err == ""
    assert f"factdiff {command}".strip() in said.out.split("Example")[1]
    assert max(map(len, said.out.split("\n"))) <= 80


def test_help_of_the_group_names_completion_and_statuses(factdiff: Run) -> None:
    said = factdiff("-h").out
    assert "_FACTDIFF_COMPLETE=bash_source factdiff" in said
    assert "Exit status: 0 done; 1 findings" in said


def test_completion_scripts_are_there(factdiff: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_FACTDIFF_COMPLETE", "zsh_source")
    assert "#compdef factdiff" in factdiff().out


def test_commands_are_completed_without_importing_them(factdiff: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for key, value in {"_FACTDIFF_COMPLETE": "bash_complete", "COMP_WORDS": "factdiff sc", "COMP_CWORD": "1"}.items():
        monkeypatch.setenv(key, value)
    assert factdiff().out == "plain,schema\n"


def test_rules_and_formats_are_completed(factdiff: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for words, completed in (("factdiff diff --rule date", "date-conflict"), ("factdiff diff --format ta", "table")):
        monkeypatch.setenv("_FACTDIFF_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", "3")
        assert factdiff().out == f"plain,{completed}\n"


def test_the_schema_is_printed_as_it_ships(factdiff: Run) -> None:
    assert factdiff("schema") == Said(0, schema_text(), "")


def test_rules_are_listed_in_every_form(factdiff: Run) -> None:
    names = [rule.name for rule in RULES]
    assert [rule["name"] for rule in json.loads(factdiff("rules", "--format", "json").out)] == names
    assert all(name in factdiff("rules").out for name in names)
    assert all(f"| {name} |" in factdiff("rules", "--format", "markdown").out for name in names)


def test_the_page_of_the_rules_is_written_by_the_program(factdiff: Run) -> None:
    page = (ROOT / "docs" / "rules.md").read_text("utf-8")
    assert page == factdiff("rules", "--format", "markdown").out, (
        "factdiff rules --format markdown --output docs/rules.md"
    )


def properties(schema: object) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {}) if isinstance(schema.get("properties"), dict) else ()
        for below in schema.values():
            yield from properties(below)


def test_the_page_of_the_schema_names_every_key_and_every_word() -> None:
    page = (ROOT / "docs" / "schema.md").read_text("utf-8")
    keys = {*properties(json.loads(schema_text())), *Verdict, *Severity, *Reason, *Section, *Modality, *Granularity}
    keys -= {Section.BYLINE, Section.FURNITURE}  # a section of an article, never of an assertion
    assert len(keys) > 100
    assert [key for key in sorted(keys) if f"`{key}`" not in page] == []


@pytest.mark.parametrize(
    ("words", "path"),
    [
        (Verdict, "finding.verdict"),
        (Severity, "finding.severity"),
        (Reason, "finding.reason"),
        (Modality, "assertion.modality"),
        (Polarity, "assertion.polarity"),
        (Granularity, "moment.granularity"),
        (Bound, "quantity.bound"),
        (NameType, "name.type"),
    ],
)
def test_the_schema_has_the_words_that_the_records_have(words: type[StrEnum], path: str) -> None:
    record, key = path.split(".")
    known = json.loads(schema_text())["$defs"][record]["properties"][key]["enum"]
    assert {word for word in known if word} == {str(word) for word in words}


# --- diff


def test_a_report_is_json_that_the_schema_holds_for(factdiff: Run) -> None:
    said = factdiff("diff", UP, KI, "--format", "json")
    report = json.loads(said.out)
    Draft202012Validator(json.loads(schema_text())).validate(report)
    assert (said.status, said.err) == (0, "")
    assert [article["id"] for article in report["articles"]] == ["up", "ki"]
    texts = {"up": UP.read_text("utf-8"), "ki": KI.read_text("utf-8")}
    for record in [*report["assertions"], *(c for f in report["findings"] for c in f["citations"])]:
        start, end = record["span"]
        assert texts[record["article"]][start:end] == record["text"]
        assert record["line"] == texts[record["article"]].count("\n", 0, start) + 1
    found = [f["id"] for f in report["findings"]]
    assert len(found) == len(set(found)) and sum(report["summary"].values()) == len(found)


@pytest.mark.parametrize("form", ["text", "table"])
def test_a_report_for_people_fits_eighty_columns_when_piped(
    factdiff: Run, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "133")
    said = factdiff("diff", UP, KI, "--format", form)
    assert (said.status, said.err) == (0, "")
    assert "\x1b" not in said.out and said.out.endswith("\n") and not said.out.endswith("\n\n")
    assert max(map(len, said.out.split("\n"))) <= 80


def test_findings_as_loud_as_the_user_cannot_have_give_one(factdiff: Run, pair: tuple[str, str]) -> None:
    loudest = {f["severity"] for f in json.loads(factdiff("diff", *pair, "--format", "json").out)["findings"]}
    assert "error" in loudest
    assert factdiff("diff", *pair).status == 0
    assert factdiff("diff", *pair, "--fail-on", "error").status == 1
    assert factdiff("diff", *pair, "--fail-on", "never").status == 0
    assert factdiff("diff", pair[0], "missing.txt", "--fail-on", "note").status == 2


def test_only_what_was_asked_for_is_reported(factdiff: Run, pair: tuple[str, str]) -> None:
    def found(*options: str) -> list[dict[str, str]]:
        said = factdiff("diff", *pair, "--format", "json", *options)
        return list(json.loads(said.out)["findings"])

    assert {f["verdict"] for f in found("--only", "agree, diverge")} == {"agree", "diverge"}
    assert {f["rule"] for f in found("--rule", "quantity-conflict")} == {"quantity-conflict"}
    assert {f["severity"] for f in found("--min-severity", "error")} == {"error"}
    assert found("--only", "agree", "--min-severity", "error") == []
    assert "not shown" in factdiff("diff", *pair, "--only", "agree").out
    assert factdiff("diff", *pair, "--only", "agree", "--fail-on", "error").status == 0


def test_what_the_user_says_of_an_article_counts(factdiff: Run) -> None:
    said = factdiff("diff", UP, KI, "--outlet", "up=Daily = Post", "--published", "ki=2025-01-02", "--format", "json")
    up, ki = json.loads(said.out)["articles"]
    assert (up["outlet"], ki["published"]) == ("Daily = Post", "2025-01-02")


def test_explaining_adds_the_evidence(factdiff: Run, pair: tuple[str, str]) -> None:
    plain, explained = factdiff("diff", *pair).out, factdiff("diff", *pair, "--explain").out
    assert "fingerprint" in explained and "words alike" in explained and "fingerprint" not in plain


def test_an_article_comes_from_standard_input(factdiff: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with UP.open(encoding="ascii") as stream:
        monkeypatch.setattr("sys.stdin", stream)
        said = factdiff("diff", "-", KI, "--format", "json")
    assert said.status == 0
    assert [a["id"] for a in json.loads(said.out)["articles"]] == ["stdin", "ki"]


def test_three_articles_are_compared_at_once(factdiff: Run, pair: tuple[str, str]) -> None:
    Path("third.txt").write_text(ONE.replace("Monday", "Tuesday"), "utf-8")
    said = factdiff("diff", *pair, "third.txt", "--format", "table")
    assert said.status == 0
    assert re.match(r"finding +One +Other +third\n", said.out)
    assert re.search(r"140 people .*230 people", said.out)


# --- output and colours


def test_a_report_goes_to_a_file_whole(factdiff: Run, pair: tuple[str, str]) -> None:
    said = factdiff("diff", *pair, "--output", "report.txt")
    assert said == Said(0, "", "")
    assert Path("report.txt").read_text("utf-8") == factdiff("diff", *pair).out
    assert sorted(p.name for p in Path().iterdir()) == ["one.json", "other.json", "report.txt"]


def test_a_file_keeps_its_permissions_and_a_link_its_target(factdiff: Run, pair: tuple[str, str]) -> None:
    Path("real.txt").write_text("old", "utf-8")
    Path("real.txt").chmod(0o640)
    Path("link.txt").symlink_to("real.txt")
    assert factdiff("diff", *pair, "--output", "link.txt").status == 0
    assert Path("link.txt").is_symlink()
    assert Path("real.txt").read_text("utf-8").startswith("One")
    assert Path("real.txt").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("environment", "option", "colored"),
    [
        ({}, "auto", False),
        ({}, "always", True),
        ({"FORCE_COLOR": "1"}, "auto", True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "auto", False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, "auto", True),
        ({"FORCE_COLOR": "1"}, "never", False),
        ({"NO_COLOR": "1"}, "always", True),
    ],
)
def test_colours_follow_the_option_then_the_environment(
    factdiff: Run,
    pair: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    option: str,
    colored: bool,
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in factdiff("diff", *pair, "--color", option).out) == colored


def test_a_terminal_gives_its_width_and_gets_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for columns, wanted in (("20", 60), ("100", 100), ("500", 160)):
        monkeypatch.setenv("COLUMNS", columns)
        assert Output().view()[:2] == (wanted, True)
    monkeypatch.setenv("TERM", "dumb")
    assert not Output().view().color


def test_notes_go_to_standard_error_and_are_quiet_on_demand(factdiff: Run, pair: tuple[str, str]) -> None:
    record = json.loads(Path("one.json").read_text("utf-8"))
    Path("one.json").write_text(json.dumps(record | {"mood": "cheerful"}), "utf-8")
    said = factdiff("diff", *pair)
    assert said.status == 0
    assert said.err.startswith("factdiff: one.json") and "mood" in said.err and said.err.count("\n") == 1
    assert factdiff("diff", *pair, "--quiet") == Said(0, said.out, "")


# --- extract, read, pairs


def test_extraction_is_a_list_or_a_line_an_article(factdiff: Run) -> None:
    several = json.loads(factdiff("extract", UP, KI, "--format", "json").out)
    lines = factdiff("extract", UP, KI, "--format", "jsonl").out.split("\n")
    assert [json.loads(line) for line in lines[:-1]] == several
    assert set(several[0]) == {"article", "sentences", "mentions", "attributions", "assertions"}
    text = UP.read_text("utf-8")
    for mention in several[0]["mentions"]:
        assert text[slice(*mention["span"])] == mention["text"]


def test_extraction_tells_what_each_assertion_states_clause_by_clause(factdiff: Run) -> None:
    (up,) = json.loads(factdiff("extract", UP, "--format", "json").out)
    text = UP.read_text("utf-8")
    stated = [c for a in up["assertions"] if a["part"] == "text" for c in a["clauses"] if c["subject"]]
    assert {"convene", "discuss"} <= {c["predicate"] for c in stated}
    assert any("Rutte" in text[slice(*c["subject"])] for c in stated)
    assert any(text[slice(*when)] == "last week" for c in stated for when in c["times"])


def test_extraction_for_people_names_lines_and_values(factdiff: Run) -> None:
    said = factdiff("extract", UP)
    assert said.status == 0
    assert re.search(r"^25 +.*last week", said.out, re.MULTILINE)
    assert "= 18–24 November 2024" in said.out


def test_reading_shows_article_and_furniture(factdiff: Run) -> None:
    said = factdiff("read", KI)
    assert re.search(r"^furniture +Skip to content$", said.out, re.MULTILINE)
    assert re.search(r"^published +27 November 2024, 22:44$", said.out, re.MULTILINE)


def test_what_was_read_can_be_read_again(factdiff: Run, tmp_path: Path) -> None:
    once = json.loads(factdiff("read", UP, "--format", "json").out)
    assert once["text"] == UP.read_text("utf-8")
    assert once["sections"][0]["section"] == "headline"
    again = tmp_path / "again.json"
    again.write_text(json.dumps(once), "utf-8")
    twice = json.loads(factdiff("read", again, "--format", "json", "--quiet").out)
    assert {k: twice[k] for k in ("id", "outlet", "published", "text")} == {
        k: once[k] for k in ("id", "outlet", "published", "text")
    }


def test_several_articles_of_one_file_are_read_line_by_line(factdiff: Run, pair: tuple[str, str]) -> None:
    lines = "".join(Path(name).read_text("utf-8") + "\n" for name in pair)
    Path("both.jsonl").write_text(lines, "utf-8")
    read = [json.loads(line) for line in factdiff("read", "both.jsonl", "--format", "jsonl").out.split("\n")[:-1]]
    assert [article["text"] for article in read] == [ONE, OTHER]
    said = factdiff("read", "both.jsonl", "--format", "json")
    assert (said.status, said.out) == (2, "")
    assert said.err == "factdiff: both.jsonl: holds 2 articles; use --format jsonl, a line an article\n"
    assert factdiff("diff", "both.jsonl").status == 0


def test_pairs_are_answered_line_by_line(factdiff: Run, tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    rows = [{"id": "x", "a": ONE, "b": OTHER}, {"id": 7, "a": ONE, "b": "Wheat is cheap.", "published": "2024-05-07"}]
    file.write_text("".join(json.dumps(row) + "\n\n" for row in rows), "utf-8")
    said = factdiff("pairs", file, "--format", "jsonl")
    answers = [json.loads(line) for line in said.out.split("\n")[:-1]]
    assert [set(a) for a in answers] == [{"id", "score", "verdict", "rules"}] * 2
    assert [(a["id"], a["verdict"]) for a in answers] == [("x", "diverge"), ("7", "unrelated")]
    assert (said.status, said.err) == (0, "")
    assert re.fullmatch(r"\d\.\d\d  diverge     x  quantity-conflict.*", factdiff("pairs", file).out.split("\n")[0])
