"""Quotations: which marks belong together, over how many paragraphs, and what kind of words they hold."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.speech.quotes import Quote, find_quotes, quote_mentions
from compare.model import Attribution, Excerpt
from compare.text import Span
from tests.cases import cases
from tests.growth import in_step

ODD = ['"', "'", "“", '" ', " 'a", ' "a\n', "“”", "‘a s' ", "“a\n", "‘", "« ", "''", "``", "“ ‘ ", "é́\u200f“", "🙂'"]


def lines(text: str) -> list[Span]:
    return [Span(found.start(), found.end()) for found in re.finditer(r"[^\n]+", text)]


def show(text: str, quote: Quote) -> str:
    words = " // ".join(piece.of(text) for piece in quote.pieces)
    return f"{'> ' * quote.depth}{quote.kind}: {words}{'' if quote.closed else ' (open)'}"


def found(text: str) -> list[str]:
    return [show(text, quote) for quote in find_quotes(text, lines(text))]


@pytest.mark.parametrize("case", cases("quotes", "yes"), ids=lambda case: case["text"][:40])
def test_quotations(case: dict[str, list[str]]) -> None:
    text = str(case["text"])
    assert found(text) == case["found"]


@pytest.mark.parametrize("case", cases("quotes", "no"), ids=lambda case: case["why"])
def test_no_quotations(case: dict[str, str]) -> None:
    assert found(case["text"]) == []


def test_a_lost_mark_swallows_at_most_its_paragraph() -> None:
    text = "“The mill is shut.\nThe town is quiet.\n“It will open soon,” she said."
    assert found(text) == ["speech: The mill is shut. (open)", "speech: It will open soon,"]


def test_mentions_are_the_words_without_marks() -> None:
    text = "“We are late,” said Ann Lee of the “Silver Heron”."
    source = Excerpt(Span(20, 27), "Ann Lee", "Ann Lee", "e1")
    attribution = Attribution(source, None, Excerpt(Span(0, 14), text[:14]), direct=True)
    (mention,) = quote_mentions(text, find_quotes(text, lines(text)), [attribution])
    assert (mention.kind, mention.text, mention.span) == ("quote", "We are late,", Span(1, 13))
    assert (mention.value.words, mention.value.speaker) == ("We are late,", "Ann Lee")  # type: ignore[union-attr]


def test_a_quotation_within_an_attributed_clause_has_its_speaker() -> None:
    text = "Ann Lee said the plan was “sound” and cheap."
    attribution = Attribution(Excerpt(Span(0, 7), "Ann Lee"), None, Excerpt(Span(13, 43), text[13:43]))
    (mention,) = quote_mentions(text, find_quotes(text, lines(text)), [attribution])
    assert mention.value.speaker == "Ann Lee"  # type: ignore[union-attr]


def test_words_of_several_paragraphs_are_joined_by_line() -> None:
    text = "“We count.\n“We call.”"
    (mention,) = quote_mentions(text, find_quotes(text, lines(text)), [])
    assert mention.value.words == "We count.\nWe call."  # type: ignore[union-attr]


@given(st.text(alphabet="ab ,.\n\"'“”‘’«»„5s", max_size=60))
def test_spans_slice_back_and_nest(text: str) -> None:
    quotes = find_quotes(text, lines(text))
    for quote in quotes:
        assert quote.span.contains(quote.inner)
        assert all(quote.inner.contains(piece) for piece in quote.pieces)
    outer = [quote.span for quote in quotes if not quote.depth]
    assert all(a.end <= b.start for a, b in pairwise(outer))


@pytest.mark.parametrize("unit", ODD)
def test_time_is_linear_in_odd_marks(unit: str) -> None:
    few, many = unit * 400, unit * 1_600
    in_step(lambda: find_quotes(few, lines(few)), lambda: find_quotes(many, lines(many)), 12, 0.1)
