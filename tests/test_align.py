"""Aligning: who speaks of the same thing, whatever the values."""

import re
from collections import Counter
from collections.abc import Callable
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align.likeness import WEIGHTS as LIKENESS
from compare.align.match import PARTNERS
from compare.align.statements import Likeness
from compare.align.weigh import Evidence, score
from compare.align.weights import WEIGHTS
from compare.model import Article, Block, Report, Section
from compare.pipeline import PairRow, compare, judge_pairs
from compare.settings import Settings
from compare.text import Span
from tests.growth import in_step

FERRY = (
    "A ferry carrying 64 people capsized off Port Alma on Monday, killing 12 people, the coast guard said.",
    "Captain Luis Moreno led the rescue from the lighthouse.",
    "The vessel had been repaired in February at a cost of $2.4 million.",
)
SINKING = (
    "Twelve people were killed when a ferry with 64 people on board capsized off Port Alma, the coast guard said.",
    "The rescue was led by Captain Luis Moreno.",
    "Divers were still searching the wreck on Tuesday.",
)
BUDGET = (
    "Parliament in Norland passed a budget that raises the tax on sugar.",
    "The opposition voted against it and left the chamber before the count.",
)


def article(name: str, *paragraphs: str) -> Article:
    text = "\n\n".join(paragraphs)
    spans = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    return Article(id=name, text=text, published="2025-03-04", blocks=tuple(Block(s, Section.BODY) for s in spans))


@cache
def against_sinking(*paragraphs: str) -> Report:
    return compare([article("a", *paragraphs), article("b", *SINKING)])


def aligned(report: Report) -> set[tuple[str, ...]]:
    return {alignment.assertions for alignment in report.alignments}


def test_the_same_happening_aligns_in_other_words() -> None:
    found = aligned(against_sinking(*FERRY))
    assert {("a:1", "b:1"), ("a:2", "b:2")} <= found
    assert not any("a:3" in members for members in found)


def test_three_outlets_make_one_group() -> None:
    report = compare([article("a", *FERRY), article("b", *SINKING), article("c", *FERRY)])
    assert any(len(members) == 3 for members in aligned(report))


def test_unrelated_articles_have_nothing_to_compare() -> None:
    report = compare([article("a", *FERRY), article("b", *BUDGET)])
    assert (report.alignments, report.findings) == ((), ())


def test_a_stray_article_among_others_stands_apart() -> None:
    stray = article("c", *BUDGET, "The captain of the guard of Norland applauded from the gallery.")
    report = compare([article("a", *FERRY), article("b", *SINKING), stray])
    assert {name[0] for members in aligned(report) for name in members} == {"a", "b"}


@settings(max_examples=15)
@given(st.integers(2, 9_000), st.integers(1, 28))
def test_changing_a_number_or_a_date_never_changes_what_is_aligned(number: int, day: int) -> None:
    changed = [s.replace("64", f"{number:,}").replace("on Monday", f"on {day} February") for s in FERRY]
    assert aligned(against_sinking(*changed)) == aligned(against_sinking(*FERRY))


@settings(max_examples=6)
@given(st.permutations(["a", "b", "c"]))
def test_the_order_of_the_articles_changes_nothing(order: list[str]) -> None:
    texts = {"a": FERRY, "b": SINKING, "c": BUDGET}
    report = compare([article(name, *texts[name]) for name in order])
    straight = compare([article(name, *texts[name]) for name in "abc"])
    assert [f.fingerprint for f in report.findings] == [f.fingerprint for f in straight.findings]
    assert report.alignments == straight.alignments


@pytest.mark.parametrize(("one", "other"), [(FERRY[0], SINKING[0]), (FERRY[1], BUDGET[0]), (FERRY[0], FERRY[0])])
def test_a_pair_is_judged_alike_from_both_sides(one: str, other: str) -> None:
    forth, back = judge_pairs([PairRow("1", one, other), PairRow("1", other, one)], Settings())
    assert forth == back


def test_a_statement_and_itself_are_surely_the_same() -> None:
    same, unlike = judge_pairs([PairRow("1", FERRY[0], FERRY[0]), PairRow("2", FERRY[0], BUDGET[1])], Settings())
    assert same.score > 0.9 > 0.3 > unlike.score
    assert (same.verdict, unlike.verdict) == ("agree", "unrelated")


def test_every_part_of_the_evidence_has_its_weight() -> None:
    assert tuple(WEIGHTS) == Evidence._fields
    assert tuple(LIKENESS) == Likeness._fields
    assert 0 < score(Evidence(*[0.0] * len(Evidence._fields))) < 0.5


def alike(outlets: int, sentences: int) -> Callable[[], Report]:
    """Return the comparison of some articles in which every sentence speaks of the same but for a number."""
    line = "The coast guard said the ferry Aurora with {} passengers ran aground off Port Alma in heavy seas."
    several = [article(f"a{n}", *(line.format(40 + 3 * k + n) for k in range(sentences))) for n in range(outlets)]
    return lambda: compare(several)


def test_an_assertion_has_a_few_partners_in_each_other_article_at_most() -> None:
    small, large = alike(3, 8)(), alike(3, 16)()
    assert len(large.alignments) < 2.5 * len(small.alignments)
    assert max(Counter(m for a in alike(2, 16)().alignments for m in a.assertions).values()) <= PARTNERS


def test_many_sentences_that_are_alike_cost_no_more_than_their_number() -> None:
    in_step(alike(3, 8), alike(3, 16), 4, 0)


def test_the_evidence_is_kept_with_the_alignment() -> None:
    report = against_sinking(*FERRY)
    assert all(tuple(part for part, _ in a.evidence) == Evidence._fields for a in report.alignments)
