"""Judgement over pairs, stories and several outlets: what no single pair of fixtures/pairs can show."""

from decimal import Decimal

import pytest

from compare.judge.amounts import between
from compare.judge.message import differing
from compare.judge.opposites import opposed
from compare.model import Article, Block, Finding, Reason, Section, Verdict
from compare.pipeline import PairRow, compare, judge_pairs
from compare.settings import Settings
from compare.text import Span
from compare.values import Quantity
from compare.values.quantity import Relation

RATE = "The unemployment rate in Norland rose to 7.4 percent in May."
WIRE = "A ferry carrying 140 passengers capsized in heavy seas off the coast of Port Alma early on Monday morning."
OWN = "A ferry with 140 passengers capsized off Port Alma in heavy seas on Monday morning, the coast guard said."


def findings(*texts: str, published: str | None = None) -> tuple[Finding, ...]:
    articles = [
        Article(id=f"a{n}", text=t, published=published, blocks=(Block(Span(0, len(t)), Section.BODY),))
        for n, t in enumerate(texts)
    ]
    return compare(articles).findings


def verdict(a: str, b: str) -> tuple[str, tuple[str, ...]]:
    (answer,) = judge_pairs([PairRow("1", a, b)], Settings())
    return answer.verdict, answer.rules


def share(value: str, step: str) -> Quantity:
    number = Decimal(value)
    return Quantity(number, number, number, "percent", "share", step=Decimal(step))


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (share("10", "1"), share("7.2", "0.1"), Relation.DISJOINT),
        (share("7", "1"), share("7.2", "0.1"), Relation.ROUNDED),
        (share("1", "1"), share("1.9", "0.1"), Relation.DISJOINT),
    ],
)
def test_shares_are_rounded_in_percent(one: Quantity, other: Quantity, relation: Relation) -> None:
    assert between(one, other) is between(other, one) is relation


@pytest.mark.parametrize(
    ("one", "other"),
    [("rose", "fell"), ("Monday", "Tuesday"), ("able", "unable"), ("acquitted", "convicted"), ("brother", "sister")],
)
def test_words_that_exclude_each_other(one: str, other: str) -> None:
    assert opposed(one, other)
    assert opposed(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("rose", "climbed"), ("place", "displace"), ("under", "der"), ("said", "told"), ("rose", "rose")]
)
def test_words_that_do_not(one: str, other: str) -> None:
    assert not opposed(one, other)


def test_one_value_differs_and_nothing_else_is_said_of_it() -> None:
    found = findings(RATE, RATE.replace("7.4", "8.1"))
    assert [f.rule for f in found if f.verdict is Verdict.DIVERGE] == ["quantity-conflict"]
    assert not [f for f in found if f.verdict in (Verdict.AGREE, Verdict.SINGLE_SOURCE)]


def test_prices_of_a_market_are_undecided() -> None:
    found = findings(
        "Shares of Dalton fell 59 cents to $5.41 in trading in Lund on Friday.",
        "Shares of Dalton fell 45 cents to $5.55 in trading in Lund on Friday.",
    )
    assert not [f for f in found if f.verdict is Verdict.DIVERGE]
    assert {f.reason for f in found if f.verdict is Verdict.UNDECIDED} == {Reason.OTHER_TIME}


def test_three_outlets_of_which_two_share_their_words() -> None:
    messages = [f.message for f in findings(WIRE, WIRE, OWN) if f.verdict is Verdict.AGREE]
    assert "3 outlets report the same, 2 independent origins" in messages
    assert "nearly word for word: one origin, not 2" in messages


def test_two_copies_agree_as_one_origin() -> None:
    assert {f.rule for f in findings(WIRE, WIRE)} == {"shared-wording"}


def test_an_article_is_held_against_itself_even_where_no_other_speaks_of_the_same() -> None:
    late = "The bridge at Lund was opened on Monday, 4 June 2024, by the mayor."
    assert {f.rule for f in findings(late, RATE, published="2024-06-05")} == {"weekday-mismatch"}


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (RATE, RATE.replace("7.4", "8.1"), "diverge"),
        (RATE, RATE.replace("rose", "climbed"), "agree"),
        (RATE, RATE.replace("rose", "fell"), "diverge"),
        (
            '"We did everything we could to reach them that night," Luis Moreno said.',
            '"We did all we could to reach them that night," Luis Moreno said.',
            "compatible",
        ),
        (RATE, "Parliament ratified the treaty on fishing after long talks.", "unrelated"),
    ],
)
def test_the_verdict_on_two_statements(a: str, b: str, expected: str) -> None:
    assert verdict(a, b)[0] == verdict(b, a)[0] == expected


@pytest.mark.parametrize("part", [4, pytest.param(1, marks=pytest.mark.slow)], ids=["quarter", "whole"])
@pytest.mark.parametrize("text", ["", "\u201c" * 20_000, "not " * 1_000, "1 2 3 " * 400, "\U0001f600" * 5_000])
def test_odd_texts_are_judged_in_time(text: str, part: int) -> None:
    odd = text[: len(text) // part]
    verdict(odd, RATE)
    verdict(odd, odd)


def test_a_message_names_a_quotation_by_the_words_that_differ() -> None:
    said = '"We did {} to reach them in time," Captain Luis Moreno said.'
    altered = [
        f for f in findings(said.format("all we could"), said.format("everything we could")) if "quote" in f.rule
    ]
    assert [f.message for f in altered] == ["the same quotation in other words: “all” against “everything”"]
    assert differing("Not all of it, now", "not all of it now") == ("", "")
    assert differing("We could", "We really could") == ("", "really")


STORY = "Ada Brandt, 44, has led the council of Harlow for six years. The fire on the pier killed two men."


@pytest.mark.parametrize(
    ("one", "other", "contradicts"),
    [
        ("The captain sent a distress call before the ferry sank off Port Alma.",
         "The captain did not send a distress call before the ferry sank off Port Alma.", True),
        ("Residents have been vaccinated against measles, the mayor of Harlow said on Thursday.",
         "The mayor of Harlow said on Thursday that residents haven't been vaccinated against measles.", True),
        ("The council of Harlow scrapped the plan for a new pier after the fire.",
         "The council of Harlow drew up its plan for a new pier after the fire.", False),
        ("The council of Harlow will act if the operator does not repair the pier.",
         "The council of Harlow will act if the operator fails to repair the pier by May.", False),
        ("It is not clear how many people of Harlow used the pier.",
         "Thousands of people of Harlow used the pier every summer, the council said.", False),
        ("A market is not the aim of the council, a new pier is the aim.",
         "A new pier is the aim of the council.", False),
    ],
)  # fmt: skip
def test_in_a_story_only_what_the_other_tells_of_can_be_denied(one: str, other: str, contradicts: bool) -> None:
    told = {f.rule for f in findings(f"{STORY} {one}", f"{other} {STORY}") if f.verdict is Verdict.DIVERGE}
    assert told == ({"polarity-conflict"} if contradicts else set())
