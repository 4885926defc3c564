"""`factdiff check`: a batch of articles in several stories, what fails, and what is accepted."""

import json
from pathlib import Path
from typing import Any

import pytest

from compare.cli import main

pytestmark = pytest.mark.usefixtures("batch")
FERRY = (
    "The ferry Aurora ran aground off Tessaro on Monday with {} people aboard. Nobody was hurt, the coast guard said."
)
MILL = "A fire destroyed the Pellman paper mill in Osterby on Sunday. {} workers were hurt, the fire brigade said."


@pytest.fixture
def batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a folder with two stories; only of the ferry do two outlets diverge."""
    monkeypatch.chdir(tmp_path)
    write("ferry-post", FERRY.format(140), "Post")
    write("ferry-herald", FERRY.format(230), "Herald")
    write("mill-post", MILL.format("Three"), "Post")
    write("mill-herald", MILL.format("Three"), "Herald")


def write(name: str, text: str, outlet: str, **more: str) -> None:
    Path("news").mkdir(exist_ok=True)
    record = {"outlet": outlet, "published": "2024-05-06", "text": text, **more}
    Path(f"news/{name}.json").write_text(json.dumps(record), "utf-8")


def run(capsys: pytest.CaptureFixture[str], *args: str, status: int) -> Any:
    found = main(["check", "news", "--language", "en", "--jobs", "1", "--format", "json", *args])
    out, err = capsys.readouterr()
    assert found == status, err
    return json.loads(out) if out else err


def test_a_contradiction_fails_the_check(capsys: pytest.CaptureFixture[str]) -> None:
    report = run(capsys, status=1)
    assert [s["articles"] for s in report["stories"]] == [["ferry-herald", "ferry-post"], ["mill-herald", "mill-post"]]
    diverging = [f for f in report["findings"] if f["verdict"] == "diverge"]
    assert [(f["rule"], f["severity"], f["state"], f["story"]) for f in diverging] == [
        ("quantity-conflict", "error", "new", "story:1")
    ]
    assert len({f["id"] for f in report["findings"]}) == len(report["findings"])


def test_fail_on_never_passes(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "--fail-on", "never", status=0)


def test_a_baseline_accepts_what_it_lists_wherever_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    assert diverging(run(capsys, "--write-baseline", "known.json", status=0)) == ["baseline"]
    write("ferry-post", "Nobody has seen the like. " + FERRY.format(140), "Post")
    assert diverging(run(capsys, "--baseline", "known.json", "--strict-baseline", status=0)) == ["baseline"]
    write("ferry-post", FERRY.format(150), "Post")
    assert diverging(run(capsys, "--baseline", "known.json", status=1)) == ["new"]


def test_a_baseline_accepts_the_same_numbers_of_nobody_else(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "--write-baseline", "known.json", status=0)
    for outlet, number in (("Post", 140), ("Herald", 230)):
        text = FERRY.format(number).replace("Aurora", "Norna").replace("Tessaro", "Quillon")
        write(f"ferry-{outlet.lower()}", text, outlet)
    assert diverging(run(capsys, "--baseline", "known.json", status=1)) == ["new"]


def test_sarif_keeps_what_is_accepted_and_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    def results(*args: str) -> Any:
        main(["check", "news", "--language", "en", "--quiet", "--format", "sarif", *args])
        return json.loads(capsys.readouterr().out)["runs"][0]["results"]

    run(capsys, "--write-baseline", "known.json", status=0)
    write("mill-herald", MILL.format("Four"), "Herald")
    states = [(r["baselineState"], len(r["suppressions"])) for r in results("--baseline", "known.json")]
    assert sorted(states) == [("new", 0), ("unchanged", 1)]
    Path("factdiff.toml").write_text('[[suppress]]\nrule = "quantity-conflict"\nreason = "two counts"')
    assert {r["suppressions"][0]["justification"] for r in results()} == {"two counts"}
    assert not any("baselineState" in r for r in results())


def test_a_stale_baseline_is_told_and_fails_where_strict(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "--write-baseline", "known.json", status=0)
    write("ferry-post", FERRY.format(230), "Post")
    report = run(capsys, "--baseline", "known.json", status=0)
    assert "the baseline has an entry for what is not found" in report["problems"][0]["message"]
    run(capsys, "--baseline", "known.json", "--strict-baseline", status=2)


@pytest.mark.parametrize("text", ["", "[]", '{"baseline": 2, "findings": []}', '{"baseline": 1, "findings": [{}]}'])
def test_a_malformed_baseline_is_status_2(capsys: pytest.CaptureFixture[str], text: str) -> None:
    Path("known.json").write_text(text)
    assert run(capsys, "--baseline", "known.json", status=2).startswith("factdiff: known.json: ")


def diverging(report: Any) -> list[str]:
    return [f["state"] for f in report["findings"] if f["verdict"] == "diverge"]


def test_a_bad_article_hides_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    Path("news/bad.json").write_text("{")
    report = run(capsys, status=2)
    assert diverging(report) == ["new"]
    assert [p["path"] for p in report["problems"] if p["refused"]] == ["news/bad.json"]
    run(capsys, "--allow-skipped", "1", status=1)


def test_the_same_text_again_confirms_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    before = run(capsys, status=1)
    write("mill-wire", MILL.format("Three"), "Wire")
    write("mill-zone", "OSTERBY (Wire) - " + MILL.format("Three").replace("on Sunday", "Sunday"), "Zone")
    after = run(capsys, status=1)
    assert after["stories"][1]["articles"] == ["mill-herald", "mill-post", "mill-wire", "mill-zone"]
    assert len(after["findings"]) == len(before["findings"])
    said = {u["article"]: u["reason"] for u in after["unchecked"]}
    assert said["mill-wire"] == said["mill-zone"] == "a copy of mill-herald"


def test_a_later_version_replaces_the_earlier(capsys: pytest.CaptureFixture[str]) -> None:
    url = "https://post.example/ferry"
    write("ferry-post", FERRY.format(140), "Post", url=url)
    write("ferry-post-2", FERRY.format(230), "Post", url=url, published="2024-05-07")
    report = run(capsys, status=0)
    assert diverging(report) == []
    updates = [f for f in report["findings"] if f["rule"] == "update"]
    assert [(f["verdict"], f["severity"]) for f in updates] == [("compatible", "note")]
    assert "(2024-05-06, 2024-05-07)" in updates[0]["message"]


def test_what_a_version_says_against_itself_is_no_update(capsys: pytest.CaptureFixture[str]) -> None:
    url, slip = "https://post.example/ferry", FERRY.format(140).replace("Monday", "Friday, 6 May 2024,")
    write("ferry-post", slip, "Post", url=url)
    write("ferry-post-2", slip.replace("Nobody", "No one"), "Post", url=url, published="2024-05-07")
    report = run(capsys, "--fail-on", "never", status=0)
    assert not [f for f in report["findings"] if f["rule"] == "update"]
    assert "weekday-mismatch" in {f["rule"] for f in report["findings"]}


def test_order_and_jobs_change_no_byte(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compare.batch.run.SMALL", 0)  # a little text is enough for processes
    for number in range(12):
        said = f"Mayor Nr{number} of Quillon{number} opened hall Evi in {1900 + number}."
        write(f"far-{number}", said, f"Outlet{number}", published=f"20{10 + number}-05-06")
    paths = sorted(str(p) for p in Path("news").iterdir())
    seen = set()
    for jobs, order in (("1", paths), ("4", paths[::-1]), ("4", ["news"])):
        main(["check", *order, "--language", "en", "--jobs", jobs, "--format", "json", "--quiet"])
        seen.add(capsys.readouterr().out)
    assert len(seen) == 1


def test_rules_and_severities_are_policy(capsys: pytest.CaptureFixture[str]) -> None:
    Path("factdiff.toml").write_text('fail-on = "warning"\nseverities = { quantity-conflict = "note" }')
    assert diverging(run(capsys, status=0)) == ["new"]
    Path("factdiff.toml").write_text('rules-off = ["quantity-conflict"]')
    assert diverging(run(capsys, status=0)) == []


def test_suppressions_need_a_reason_and_may_expire(capsys: pytest.CaptureFixture[str]) -> None:
    rule = '[[suppress]]\nreason = "two counts"\nrule = "quantity-conflict"\n'
    Path("factdiff.toml").write_text(rule)
    assert diverging(run(capsys, status=0)) == ["suppressed"]
    Path("factdiff.toml").write_text(rule + "expires = 2020-01-31")
    assert "expired on 2020-01-31" in run(capsys, status=1)["problems"][0]["message"]
    Path("factdiff.toml").write_text(rule.replace("quantity-conflict", "date-conflict"))
    assert "accepts nothing" in run(capsys, status=1)["problems"][0]["message"]


SALE = "The painting of the harbour was sold for {} at the Quillon auction on Monday, the auction house said."


@pytest.mark.parametrize(
    ("rates", "verdict", "said"),
    [
        ("", "undecided", "no rate is pinned"),
        ("EUR = 1.08", "diverge", "does not convert to £10 million at the rate of 2024-05-03"),
        ("EUR = 1.25", "compatible", ""),
    ],
)
def test_currencies_convert_at_pinned_rates_only(
    capsys: pytest.CaptureFixture[str], rates: str, verdict: str, said: str
) -> None:
    Path("factdiff.toml").write_text(f'[rates]\ncurrency = "GBP"\ndate = 2024-05-03\n{rates}\n' if rates else "")
    write("sale-post", SALE.format("\u00a310 million"), "Post")
    write("sale-herald", SALE.format("\u20ac8 million"), "Herald")
    findings = run(capsys, "--fail-on", "never", status=0)["findings"]
    found = [f for f in findings if "million" in f["message"] and f["rule"] != "single-source"]
    assert [f["verdict"] for f in found] == [verdict]
    assert said in found[0]["message"]


def test_nothing_to_compare_is_done(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("ferry-post", "mill-post"):
        Path(f"news/{name}.json").unlink()
    assert run(capsys, status=0)["findings"] == []


def test_the_report_for_people_tells_story_by_story(capsys: pytest.CaptureFixture[str]) -> None:
    write("alone", "Mayor Olga Brandt opened the new library in Harwick on Friday.", "Wire")
    main(["check", "news", "--language", "en", "--quiet", "--only", "diverge"])
    said = capsys.readouterr().out
    assert said.startswith("story:2  2 articles\nHerald  6 May 2024  ferry-herald.json\nPost ")
    assert "Nothing to report of 2 other stories (3 articles)." in said
    main(["check", "news", "--language", "en", "--quiet", "--only", "undecided"])
    assert capsys.readouterr().out.startswith("Nothing to report of 3 stories (5 articles).")


def test_one_run_writes_several_reports(capsys: pytest.CaptureFixture[str]) -> None:
    run(capsys, "--also", "sarif=found.sarif", "--also", "csv=found.csv", status=1)
    assert json.loads(Path("found.sarif").read_text())["version"] == "2.1.0"
    assert Path("found.csv").read_text().count("quantity-conflict") == 1
    assert "did you mean 'sarif'?" in run(capsys, "--also", "sarf=x", status=2)
    assert "its folder does not exist" in run(capsys, "--also", "csv=no/x", status=2)


def test_the_closing_line_counts(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "news", "--language", "en"])
    assert "4 articles read, 0 refused, 2 stories, 1 error, 0 warnings" in capsys.readouterr().err
    main(["check", "news", "--language", "en", "--quiet"])
    assert capsys.readouterr().err == ""
