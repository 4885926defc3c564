"""`factdiff verify`: a report stands, and each of very many tampered ones does not."""

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from compare.report import render
from compare.report.standing import faults, is_report
from tests.conftest import Run
from tests.sample_articles import ROOT
from tests.sample_report import ARTICLES, REPORT
from tests.sample_stories import STORIES, report_of

FERRY = [str(ROOT / "fixtures" / "stories" / "ferry" / name) for name in ("courier.txt", "herald.txt")]
Plain = dict[str, Any]
GIVEN = {a.id: a for a in ARTICLES}


def written() -> Plain:
    report: Plain = json.loads(render(REPORT, "json"))
    return report


def citation(report: Plain, dice: random.Random) -> Plain:
    one: Plain = dice.choice(dice.choice(report["findings"])["citations"])
    return one


def other_letter(text: str, dice: random.Random) -> str:
    at = dice.randrange(len(text))
    return text[:at] + chr(ord(text[at]) ^ 1) + text[at + 1 :]


def tamper_text(report: Plain, dice: random.Random) -> None:
    one = citation(report, dice)
    one["text"] = other_letter(one["text"], dice)


def tamper_less(report: Plain, dice: random.Random) -> None:
    one = citation(report, dice)
    one["text"] = one["text"][: dice.randrange(len(one["text"]))]


def tamper_span(report: Plain, dice: random.Random) -> None:
    one = citation(report, dice)
    one["span"][dice.randrange(2)] += dice.choice([-3, -1, 1, 2, 10_000])


def tamper_article(report: Plain, dice: random.Random) -> None:
    one = citation(report, dice)
    one["article"] = {"post": "herald", "herald": "post"}[one["article"]]


def tamper_line(report: Plain, dice: random.Random) -> None:
    citation(report, dice)["line"] += dice.choice([-1, 1, 7])


def tamper_part(report: Plain, dice: random.Random) -> None:
    citation(report, dice)["part"] = dice.choice(["title", "body", None])


def tamper_home(report: Plain, dice: random.Random) -> None:
    citation(report, dice)["assertion"] = dice.choice(["post:99", "", None, 7])


def tamper_value(report: Plain, dice: random.Random) -> None:
    one = dice.choice([c for f in report["findings"] for c in f["citations"] if c["value"]])["value"]
    key = dice.choice([key for key in one if isinstance(one[key], str)])
    one[key] = other_letter(one[key], dice)


def tamper_kind(report: Plain, dice: random.Random) -> None:
    one = dice.choice([c for f in report["findings"] for c in f["citations"] if c["value"]])
    one["kind"] = dice.choice([k for k in ("quantity", "date", "place", "quote", "event", "x") if k != one["kind"]])


def tamper_word(report: Plain, dice: random.Random) -> None:
    one, key = dice.choice(
        [(f, k) for f in report["findings"] for k in ("verdict", "severity", "reason")]
        + [(a, k) for a in report["assertions"] for k in ("section", "polarity", "modality")]
    )
    one[key] = dice.choice(["true", "", 1])


def tamper_story(report: Plain, dice: random.Random) -> None:
    if dice.random() < 0.5:
        report["stories"][0]["articles"][dice.randrange(2)] = "elsewhere"
    else:
        dice.choice(report["findings"])["story"] = "s:2"


def tamper_alignment(report: Plain, dice: random.Random) -> None:
    one = dice.choice(report["alignments"])
    one[dice.choice(["id", "assertions"])] = dice.choice(["", ["post:99"], None])


def tamper_assertion(report: Plain, dice: random.Random) -> None:
    one = dice.choice(report["assertions"])
    one["text"] = other_letter(one["text"], dice)


def tamper_mention(report: Plain, dice: random.Random) -> None:
    one = dice.choice([m for a in report["assertions"] for m in a["mentions"]])
    one["text"] = other_letter(one["text"], dice)


def tamper_source(report: Plain, dice: random.Random) -> None:
    one = next(a["attribution"] for a in report["assertions"] if a["attribution"])
    word = one[dice.choice(["source", "cue"])]
    word["text"] = other_letter(word["text"], dice)


def tamper_count(report: Plain, dice: random.Random) -> None:
    report["summary"][dice.choice(list(report["summary"]))] += dice.choice([-1, 1, 5])


def tamper_findings(report: Plain, dice: random.Random) -> None:
    if dice.random() < 0.5:
        del report["findings"][dice.randrange(len(report["findings"]))]
    else:
        report["findings"].append(copy.deepcopy(dice.choice(report["findings"])))


def tamper_verdict(report: Plain, dice: random.Random) -> None:
    one = dice.choice(report["findings"])
    one["verdict"] = dice.choice([v for v in (*report["summary"], "true") if v != one["verdict"]])


def tamper_citations(report: Plain, dice: random.Random) -> None:
    dice.choice(report["findings"])["citations"] = dice.choice([[], None, "none", [None], [[]]])


TAMPERS: tuple[Callable[[Plain, random.Random], None], ...] = tuple(
    value for name, value in sorted(globals().items()) if name.startswith("tamper_")
)


def tampered(number: int) -> Iterator[tuple[str, Plain]]:
    dice = random.Random(2024)
    for at in range(number):
        report = written()
        tamper = TAMPERS[at % len(TAMPERS)]
        tamper(report, dice)
        yield f"{tamper.__name__} {at}", report


def test_an_honest_report_stands() -> None:
    assert is_report(written())
    assert list(faults(written(), GIVEN)) == []


@pytest.mark.parametrize("number", [75, pytest.param(1_000, marks=pytest.mark.slow)])
def test_every_tampered_report_is_found(number: int) -> None:
    missed = [name for name, report in tampered(number) if not list(faults(report, GIVEN))]
    assert missed == []


@pytest.mark.parametrize("story", STORIES)
def test_what_the_program_writes_stands(story: str) -> None:
    report = report_of(story)
    assert list(faults(json.loads(render(report, "json")), {a.id: a for a in report.articles})) == []


def test_the_command_says_so(factdiff: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    assert factdiff("diff", *FERRY, "--format", "json", "--output", report).status == 0
    said = factdiff("verify", report, *FERRY)
    assert (said.status, said.err) == (0, "")
    assert said.out.endswith(": all stand\n")


def test_an_article_that_was_edited_is_found(factdiff: Run, tmp_path: Path) -> None:
    report, edited = tmp_path / "report.json", tmp_path / "herald.txt"
    factdiff("diff", *FERRY, "--format", "json", "--output", report)
    edited.write_text(Path(FERRY[1]).read_text("utf-8").replace("12", "13"), "utf-8")
    said = factdiff("verify", report, FERRY[0], edited)
    assert said.status == 1
    assert "herald.txt says \u201c13\u201d" in said.out
    assert said.err == "factdiff: herald: is not the file that was compared; its words were looked up all the same\n"


def test_an_article_that_is_not_named_is_asked_for(factdiff: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    factdiff("diff", *FERRY, "--format", "json", "--output", report)
    said = factdiff("verify", report, FERRY[0])
    assert said.status == 2
    assert "herald: is in the report, and no article with this id was named" in said.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[]", "is no report of schema version 1"),
        ('{"schema_version": "2"}', "is no report of schema version 1"),
        ('{"schema_version": "1", "summary": {}, "articles": [1]}', "is no report of schema version 1"),
    ],
)
def test_what_is_no_report_is_refused(factdiff: Run, tmp_path: Path, text: str, said: str) -> None:
    report = tmp_path / "report.json"
    report.write_text(text, "utf-8")
    answer = factdiff("verify", report, *FERRY)
    assert answer.status == 2
    assert said in answer.err
