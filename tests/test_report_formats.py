"""The report for machines: each format as its reader wants it."""

import csv
import io
import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from attrs import evolve

from compare.judge import RULES
from compare.model import Article, Report, Severity, Verdict
from compare.report import FORMATS, as_sarif, render
from compare.report.as_markdown import LIMIT, length
from compare.report.escape import markdown
from compare.report.view import View
from compare.text import Span
from tests.conftest import Run
from tests.sample_articles import ROOT
from tests.sample_report import ARTICLES, REPORT

VIEW = View(rules=RULES)


def many(number: int, rule: str = "quantity-conflict", severity: Severity = Severity.ERROR) -> Report:
    first = evolve(REPORT.findings[0], rule=rule, severity=severity)
    return evolve(
        REPORT, findings=tuple(evolve(first, id=f"finding:{i}", fingerprint=f"{i:016x}") for i in range(number))
    )


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("report", [Report(articles=()), Report(articles=ARTICLES), REPORT], ids=["no", "bare", "full"])
def test_every_format_takes_every_report_and_ends_with_a_newline(form: str, report: Report) -> None:
    if form == "html":
        pytest.importorskip("jinja2")
    said = render(report, form, VIEW)
    assert said.endswith("\n")
    assert said == render(report, form, VIEW)


# --- SARIF


def sarif(report: Report = REPORT) -> dict[str, list[dict[str, object]]]:
    log = json.loads(render(report, "sarif", VIEW))
    assert log["version"] == "2.1.0"
    run: dict[str, list[dict[str, object]]] = log["runs"][0]
    return run


def test_sarif_points_at_one_outlet_and_relates_the_other() -> None:
    result = json.loads(json.dumps(sarif()["results"][0]))
    assert (result["ruleId"], result["level"]) == ("quote-altered", "error")
    assert result["partialFingerprints"] == {"factdiff/v1": f"{2:016x}"}
    here, there = result["locations"][0], result["relatedLocations"][0]
    assert here["physicalLocation"]["artifactLocation"] == {"uri": "post.txt", "index": 0}
    assert here["physicalLocation"]["region"] == {
        "startLine": 4, "startColumn": 2, "endLine": 4, "endColumn": 39, "charOffset": 112, "charLength": 37,
        "snippet": {"text": "Everybody is safe and nobody was hurt"},
    }  # fmt: skip
    assert there["physicalLocation"]["artifactLocation"]["uri"] == "herald.txt"
    assert there["id"] == 1


def test_sarif_has_a_rule_with_help_for_every_result_and_none_for_agreement() -> None:
    run = json.loads(json.dumps(sarif()))
    rules = run["tool"]["driver"]["rules"]
    assert [r["id"] for r in rules] == sorted({r["ruleId"] for r in run["results"]})
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"])
    assert all(r["help"]["text"] and r["help"]["markdown"] and r["fullDescription"]["text"] for r in rules)
    assert "agreement" not in {r["ruleId"] for r in run["results"]}
    assert run["columnKind"] == "unicodeCodePoints"


def test_a_fingerprint_stays_where_lines_are_put_above() -> None:
    def lower(article: Article) -> Article:
        return evolve(article, lines=(0, *(at + 5 for at in article.lines[1:])), text="line\n" + article.text)

    moved = evolve(REPORT, articles=tuple(map(lower, ARTICLES)))
    for before, after in zip(sarif()["results"], sarif(moved)["results"], strict=True):
        assert before["partialFingerprints"] == after["partialFingerprints"]


def test_code_scanning_gets_a_line_of_what_has_no_lines() -> None:
    pages = evolve(REPORT, articles=tuple(evolve(a, path=f"{a.id}.html", first_line=None) for a in ARTICLES))
    places = [r["locations"][0]["physicalLocation"] for r in json.loads(json.dumps(sarif(pages)["results"]))]
    assert {place["region"]["startLine"] for place in places} == {1}
    assert all(set(place["region"]) == {"startLine", "snippet"} for place in places)


def test_fingerprints_of_a_story_stay_where_lines_are_put_above(
    factdiff: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    names = ("courier.txt", "herald.txt")
    found = []
    for above in ("", "\n\n\n"):
        for name in names:
            Path(name).write_text(above + (ROOT / "fixtures/stories/ferry" / name).read_text("utf-8"), "utf-8")
        results = json.loads(factdiff("diff", *names, "--format", "sarif").out)["runs"][0]["results"]
        lines = [r["locations"][0]["physicalLocation"]["region"]["startLine"] for r in results]
        found.append(([r["partialFingerprints"] for r in results], lines))
    (fingerprints, lines), (same, lower) = found
    assert fingerprints == same
    assert [line + 3 for line in lines] == lower


def test_sarif_keeps_to_what_code_scanning_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert as_sarif.MOST_RESULTS == 5_000
    monkeypatch.setattr(as_sarif, "MOST_RESULTS", 50)
    run = json.loads(render(many(52), "sarif", VIEW))["runs"][0]
    assert len(run["results"]) == 50
    assert run["properties"]["notShown"] == 2
    assert run["invocations"][0]["toolExecutionNotifications"][-1]["message"]["text"] == "2 findings are not shown"


# --- JUnit


def junit(report: Report) -> ET.Element:
    return ET.fromstring(render(report, "junit", VIEW))


def test_what_diverges_failed_and_what_is_undecided_was_skipped() -> None:
    suite = junit(REPORT)[0]
    assert suite.attrib == {
        "name": "The Lindholm Post | Morning Herald", "tests": "7", "failures": "2", "errors": "0", "skipped": "1"
    }  # fmt: skip
    assert [case.get("classname") for case in suite if case.find("failure") is not None] == [
        "factdiff.quote-altered", "factdiff.quantity-conflict"
    ]  # fmt: skip


def test_no_two_cases_of_a_suite_share_a_name() -> None:
    names = [case.get("name") for case in junit(many(50))[0]]
    assert len(set(names)) == 50


# --- GitHub


def test_github_gets_ten_of_a_level_and_the_rest_is_counted() -> None:
    lines = render(many(14), "github").split("\n")
    assert sum(line.startswith("::error ") for line in lines) == 10
    assert lines[-2].endswith("; 4 more than GitHub shows in one step")


# --- GitLab


def test_code_quality_has_an_issue_a_citation_and_each_its_fingerprint() -> None:
    issues = json.loads(render(REPORT, "codequality"))
    assert len(issues) == 2 * 3 + 2
    assert len({i["fingerprint"] for i in issues}) == len(issues)
    assert {i["severity"] for i in issues} == {"major", "minor", "info"}
    assert issues[0]["location"] == {"path": "post.txt", "lines": {"begin": 4, "end": 4}}


# --- CSV


def test_the_table_of_values_has_the_words_the_value_and_the_place() -> None:
    rows = list(csv.DictReader(io.StringIO(render(REPORT, "csv"))))
    assert rows[2]["The Lindholm Post: words"] == "last week"
    assert rows[2]["The Lindholm Post: value"] == "29 April \u2013 5 May 2024"
    assert rows[2]["Morning Herald: place"] == "herald.txt:2"


# --- Markdown


def test_a_comment_never_outgrows_what_github_takes() -> None:
    for report in (many(1_000), many(1_000, "single-source", Severity.NOTE)):
        said = render(report, "markdown")
        assert length(said) <= LIMIT
        left = re.search(r"(\d+) findings more did not fit", said)
        assert left
        assert int(left.group(1)) + said.count("`quantity-conflict`") + said.count("`single-source`") == 1_000
        assert said.count("<details>") == said.count("</details>")


def test_what_diverges_stands_above_the_fold() -> None:
    said = render(REPORT, "markdown")
    assert said.index("quote-altered") < said.index("<details>")
    assert "**\u274c error** Ida Berg is quoted in other words. `quote-altered`" in said


def test_ordinary_words_stay_readable_in_markdown() -> None:
    assert markdown("Zelenskyy met F-16 pilots at 20:33.") == "Zelenskyy met F-16 pilots at 20:33."
    assert markdown("a * b") == "a &#42; b"


# --- places


def test_a_record_is_cited_by_paragraph() -> None:
    text = "First.\n\nSecond paragraph."
    article = Article("a", text, "a.json", lines=(0,))
    cited = evolve(REPORT.findings[4].citations[0], article="a", span=Span(8, 14), text="Second", line=1)
    finding = evolve(REPORT.findings[4], citations=(cited,))
    report = Report(articles=(article, ARTICLES[0]), findings=(finding,))
    assert "a.json \u00b62" in render(report, "text")
    assert "startColumn" not in render(report, "sarif")


def test_verdicts_that_are_silent_are_in_no_alert() -> None:
    silent = evolve(REPORT, findings=tuple(f for f in REPORT.findings if f.verdict is Verdict.AGREE))
    assert json.loads(render(silent, "codequality")) == []
    assert sarif(silent)["results"] == []


def test_html_without_its_extra_says_so_in_one_line(
    factdiff: Run, pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    said = factdiff("diff", *pair, "--format", "html")
    assert (said.status, said.out) == (2, "")
    assert said.err == "factdiff: --format html needs an extra; pip install 'factdiff[report]'\n"


@pytest.mark.parametrize("form", FORMATS)
def test_the_command_line_writes_every_format(factdiff: Run, pair: tuple[str, str], form: str) -> None:
    said = factdiff("diff", *pair, "--format", form)
    assert (said.status, said.err) == (0, "")
    assert said.out.endswith("\n")
