"""The report as people and programs read it, on one made by hand."""

import json
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator

from compare.model import Problem, Report, Severity, Unchecked, Verdict
from compare.report import render
from compare.report.by_outlet import table
from compare.report.layout import width
from compare.report.ledger import Ledger
from compare.report.plain import value
from compare.report.schema import schema_text
from compare.report.shown import moment, published, quantity
from compare.report.view import View
from compare.text import Span
from compare.values import Bound, Granularity, Moment, Quantity
from tests.sample_report import ARTICLES, REPORT, TEXTS

SCHEMA = json.loads(schema_text())
NASTY = "\x1b]0;owned\x07\u202eevil\n\x9b2J"


def text(report: Report = REPORT, columns: int = 80, **view: Any) -> str:
    return render(report, "text", View(columns, **view))


def only(verdict: Verdict) -> Report:
    return evolve(REPORT, findings=tuple(f for f in REPORT.findings if f.verdict is verdict))


def renamed(words: str) -> Report:
    """The report with somebody else's words in every place that is not a number."""
    return evolve(
        REPORT,
        articles=tuple(evolve(a, outlet=words + a.id, path=words + a.path, published=words) for a in ARTICLES),
        findings=tuple(
            evolve(f, message=words, citations=tuple(evolve(c, text=words) for c in f.citations))
            for f in REPORT.findings
        ),
        unchecked=(Unchecked("post", Span(0, 4), words),),
    )


# --- json


@pytest.mark.parametrize("report", [REPORT, renamed(NASTY), Report(articles=())], ids=["sample", "nasty", "empty"])
def test_json_is_what_the_schema_says(report: Report) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(json.loads(render(report, "json")))


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("schema_version",), "2"),
        (("findings", 0, "verdict"), "true"),
        (("findings", 0, "reason"), "because"),
        (("findings", 0, "citations"), []),
        (("findings", 0, "citations", 0, "span"), [1, 2, 3]),
        (("assertions", 0, "section"), "furniture"),
        (("assertions", 0, "mentions", 0, "value"), {"start": "yesterday", "end": None, "granularity": "day"}),
        (("articles", 0, "mood"), "cheerful"),
        (("summary", "diverge"), -1),
    ],
)
def test_the_schema_refuses_what_is_not_in_the_contract(path: tuple[str | int, ...], wrong: object) -> None:
    report = json.loads(render(REPORT, "json"))
    place = report
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = wrong
    assert not Draft202012Validator(SCHEMA).is_valid(report)


def test_json_cites_words_that_stand_where_it_says() -> None:
    report = json.loads(render(REPORT, "json"))
    cited = [c for f in report["findings"] for c in f["citations"]] + report["assertions"]
    assert cited
    for record in cited:
        start, end = record["span"]
        assert TEXTS[record["article"]][start:end] == record["text"]
        assert TEXTS[record["article"]].split("\n")[record["line"] - 1].count(record["text"])


def test_json_counts_every_verdict_and_keeps_a_span_on_one_line() -> None:
    written = render(REPORT, "json")
    assert json.loads(written)["summary"] == {
        "agree": 1, "compatible": 1, "diverge": 2, "single-source": 2, "undecided": 1
    }  # fmt: skip
    assert '"span": [48, 110],' in written
    assert "€2.5 million" in written
    assert written.endswith("}\n")


def test_numbers_are_written_in_full() -> None:
    assert value(Quantity(None, Decimal("2.5E+6"), Decimal("0.10"), "EUR", "money")) == {
        "low": None, "high": "2500000", "value": "0.10",
        "unit": "EUR", "dimension": "money", "bound": "exact", "of": None,
    }  # fmt: skip


def test_a_moment_has_both_days_and_a_clock_only_where_it_is_told() -> None:
    day = date(2024, 5, 3)
    assert value(Moment(day, day, Granularity.DAY)) == {
        "start": "2024-05-03",
        "end": "2024-05-03",
        "granularity": "day",
    }
    assert value(Moment(None, None, Granularity.TIME, "20:33", "GMT")) == {
        "start": None, "end": None, "granularity": "time", "time": "20:33", "zone": "GMT"
    }  # fmt: skip


# --- text


def test_the_report_for_people_is_this() -> None:
    assert (
        text()
        == """\
The Lindholm Post  10 May 2024, 08:15 +02:00  post.txt
Morning Herald     4 May 2024                 herald.txt

Diverges  2

  error: Ida Berg is quoted in other words. [quote-altered]
    The Lindholm Post  “Everybody is safe and nobody was hurt” post.txt:4
                                              ~~~~~~
    Morning Herald     “Everybody is safe and somebody was hurt” herald.txt:3
                                              ~~~~~~~~

  warning: The number of people aboard differs: 140 against more than
           200. [quantity-conflict]
    The Lindholm Post  “140 people” post.txt:3
                       …Aurora ran aground last week with 140 people aboard.
    Morning Herald     “more than 200 passengers” herald.txt:2
                       …on 3 May with more than 200 passengers aboard, the…

Only in The Lindholm Post  1
  harbour master Ida Berg  person  post.txt:4

Only in Morning Herald  1
  €2.5 million  quantity  herald.txt:4  Repairs will cost €2.5 million.

Agrees  1
  post.txt:5  herald.txt:4  The route is closed.

Compatible  1
  “last week” holds “3 May” (coarser): “last week” post.txt:3 · “3 May”
    herald.txt:2

Undecided  1
  Whether “passengers” are all of the “people” is not sure (unsure-scope):
    “140 people” post.txt:3 · “passengers” herald.txt:2

2 diverge (1 error, 1 warning) · 2 in one outlet only · 1 agree · 1 compatible ·
1 undecided

Not checked: page furniture (1 line of post.txt).
"""
    )


@pytest.mark.parametrize("columns", [60, 80, 160])
@pytest.mark.parametrize("words", ["", "東京都知事 said: ", "e\u0301" * 200, "x" * 300, NASTY])
def test_no_line_is_wider_than_the_terminal(columns: int, words: str) -> None:
    for line in text(renamed(words) if words else REPORT, columns, explain=True).split("\n"):
        assert width(line) <= columns


def test_colours_add_nothing_but_colour() -> None:
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text(color=True))
    assert plain == "".join(line + "\n" for line in text().split("\n")[:-1] if set(line) != {" ", "~"})
    assert "\x1b[" not in text()


def test_what_others_wrote_cannot_command_the_terminal() -> None:
    for form in ("text", "table", "json"):
        shown = render(renamed(NASTY), form)
        assert not any(c in shown for c in "\x1b\x07\x9b\u202e"), form


def test_louder_findings_come_first() -> None:
    said = text()
    assert said.index("error:") < said.index("warning:")


def test_explaining_shows_values_and_evidence() -> None:
    said = text(explain=True)
    assert "The Lindholm Post: 140 people; affirmed, asserted, in the lead" in said
    assert "the same thing, 81% sure: words alike 70%, words as written in common 100%" in said


def test_a_resolved_date_is_spelled_out() -> None:
    finding = evolve(only(Verdict.COMPATIBLE).findings[0], verdict=Verdict.DIVERGE, severity=Severity.ERROR)
    assert "“last week” = 29 April – 5 May 2024 post.txt:3" in text(evolve(REPORT, findings=(finding,)))


@pytest.mark.parametrize(
    ("report", "hidden", "said"),
    [
        (Report(articles=ARTICLES), 0, "Nothing comparable: the articles have no statement in common."),
        (
            evolve(only(Verdict.SINGLE_SOURCE), alignments=()),
            0,
            "Nothing comparable: the articles have no statement in common.",
        ),
        (Report(articles=ARTICLES[:1]), 0, "Nothing comparable: one article could be read."),
        (Report(articles=()), 0, "Nothing comparable: no article could be read."),
        (Report(articles=ARTICLES), 3, "Nothing of what was asked for, 3 findings of another kind."),
    ],
)
def test_nothing_is_said_in_one_line(report: Report, hidden: int, said: str) -> None:
    assert said in render(report, "text", View(hidden=hidden)).split("\n")


def test_what_could_not_be_read_was_not_checked() -> None:
    report = evolve(REPORT, problems=(Problem("is empty; name another", "x.txt", refused=True),))
    assert "page furniture (1 line of post.txt); 1 input that could not be read." in text(report, 100)


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    same = evolve(REPORT, articles=tuple(evolve(a, outlet="Agency") for a in ARTICLES))
    assert "Only in Agency (herald)  1" in text(same)


@pytest.mark.parametrize(
    ("start", "end", "granularity", "said"),
    [
        ("2024-11-26", "2024-11-26", "day", "26 November 2024"),
        ("2024-11-18", "2024-11-24", "week", "18–24 November 2024"),
        ("2024-10-28", "2024-11-03", "week", "28 October – 3 November 2024"),
        ("2024-12-30", "2025-01-05", "week", "30 December 2024 – 5 January 2025"),
        ("2024-07-01", "2024-07-31", "month", "July 2024"),
        ("2024-01-01", "2024-12-31", "year", "2024"),
        ("2014-01-01", None, "interval", "since 1 January 2014"),
        (None, "2014-01-01", "interval", "until 1 January 2014"),
        (None, None, "week", None),
    ],
)
def test_days_are_written_for_people(start: str | None, end: str | None, granularity: str, said: str | None) -> None:
    first, last = (date.fromisoformat(d) if d else None for d in (start, end))
    assert moment(Moment(first, last, Granularity(granularity))) == said


@pytest.mark.parametrize(
    ("amount", "said"),
    [
        (Quantity(None, Decimal("4.3E+10"), Decimal("4.3E+10"), "USD", "money", Bound.AT_MOST, "funding"),
         "at most 43,000,000,000 USD (funding)"),
        (Quantity(Decimal(200), None, Decimal(200), bound=Bound.MORE_THAN, of="aboard"), "more than 200 aboard"),
        (Quantity(Decimal(10), Decimal("20.5"), None, "percent", "share", Bound.RANGE), "10 to 20.5 percent"),
        (Quantity(Decimal(10), None, None), "10 to ?"),
    ],
)  # fmt: skip
def test_an_amount_is_written_for_people(amount: Quantity, said: str) -> None:
    assert quantity(amount) == said


@pytest.mark.parametrize(
    ("stamp", "said"),
    [
        ("2024-11-27T20:33", "27 November 2024, 20:33"),
        ("2024-11-27T20:33:10-05:00", "27 November 2024, 20:33 -05:00"),
        ("2024-11-27T20:33Z", "27 November 2024, 20:33 UTC"),
        ("2024-11-27", "27 November 2024"),
        ("soon\x1b", "soon␛"),
        (None, ""),
    ],
)
def test_a_publication_stamp_is_written_for_people(stamp: str | None, said: str) -> None:
    assert published(evolve(ARTICLES[0], published=stamp)) == said


# --- table


def test_the_table_has_a_column_an_outlet() -> None:
    assert (
        render(only(Verdict.DIVERGE), "table", View(100))
        == """\
verdict    rule               severity    The Lindholm Post             Morning Herald
---------  -----------------  ----------  ----------------------------  ------------------------
diverge    quote-altered      error       Everybody is safe and nobody  Everybody is safe and
                                          was hurt (post.txt:4)         somebody was hurt
                                                                        (herald.txt:3)

diverge    quantity-conflict  warning     140 people (post.txt:3)       more than 200 passengers
                                                                        (herald.txt:2)
"""
    )


@pytest.mark.parametrize(
    "words", ["東京都知事が今日発表した", "e\u0301e\u0301e\u0301 e\u0301", "\U000f0001\U000f0000", "ascii"]
)
def test_columns_of_the_table_stand_one_below_the_other(words: str) -> None:
    lines = render(renamed(words), "table", View(100)).split("\n")
    column = width(lines[1][: lines[1].rindex("  ") + 2])
    for line in lines[2:]:
        before = ""
        for character in line:
            if width(before) >= column:
                break
            before += character
        assert width(before) <= column or not line
        assert not before.strip() or before.endswith(" ") or width(line) < column


def test_a_table_of_nothing_says_so() -> None:
    assert render(Report(articles=ARTICLES), "table") == "nothing comparable\n"


@pytest.mark.parametrize("columns", [60, 80, 160])
def test_a_table_of_two_outlets_fits_its_terminal(columns: int) -> None:
    assert all(width(line) <= columns for line in render(REPORT, "table", View(columns)).split("\n"))


@pytest.mark.parametrize("columns", [60, 80, 160])
@pytest.mark.parametrize("outlets", [5, 40])
def test_a_table_of_many_outlets_fits_its_terminal_too(outlets: int, columns: int) -> None:
    more = tuple(evolve(ARTICLES[0], id=f"a{i}", outlet=f"The Lindholm Post of {i}") for i in range(outlets - 2))
    said = render(evolve(REPORT, articles=(*ARTICLES, *more)), "table", View(columns))
    assert all(width(line) <= columns for line in said.split("\n"))


def test_many_outlets_have_a_line_a_citation() -> None:
    more = tuple(evolve(ARTICLES[0], id=f"a{i}", outlet=f"Outlet {i}") for i in range(4))
    said = render(evolve(only(Verdict.DIVERGE), articles=(*ARTICLES, *more)), "table", View(80))
    assert said.endswith("""\
diverge            The Lindholm Post  140 people (post.txt:3)
quantity-conflict  Morning Herald     more than 200 passengers (herald.txt:2)
warning
""")


def test_a_long_list_of_details_is_cut_by_rank_and_the_rest_is_counted() -> None:
    alone = only(Verdict.SINGLE_SOURCE).findings[0]
    many = evolve(REPORT, findings=(*REPORT.findings[:1], *(evolve(alone, id=f"f:{i}") for i in range(20))))
    assert "8 more, less specific; --only single-source shows them" in text(many)
    assert text(many).count("\n  €2.5 million") == 12
    assert text(evolve(many, findings=many.findings[1:])).count("\n  €2.5 million") == 20


# --- values by outlets


def test_findings_on_the_same_words_are_one_row_of_values() -> None:
    two, alone = REPORT.findings[0], REPORT.findings[4]
    third = evolve(ARTICLES[1], id="third", outlet="Third")
    other = evolve(two.citations[1], article="third")
    pairs = (two, evolve(two, id="f:8", citations=(two.citations[0], other)), alone)
    book = Ledger.of_report(evolve(REPORT, articles=(*ARTICLES, third), findings=pairs), View())
    rows = table(pairs, book)
    assert [row.numbers for row in rows] == [(0, 1), (2,)]
    assert [[cell.value for cell in cells] for cells in rows[0].cells] == [
        ["140 people"], ["more than 200 passengers"], ["more than 200 passengers"]
    ]  # fmt: skip
