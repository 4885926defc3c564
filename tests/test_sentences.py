from typing import Any

import pytest

from compare.extract.sentences import paragraphs, split
from compare.text import Span
from tests.cases import cases
from tests.growth import in_step


def found(text: str) -> list[str]:
    whole = Span(0, len(text))
    return [s.of(text) for paragraph in paragraphs(text, whole) for s in split(text, paragraph)]


@pytest.mark.parametrize("case", cases("sentences", "yes"), ids=lambda c: c["text"][:40])
def test_splits(case: dict[str, Any]) -> None:
    assert found(case["text"]) == case["found"]


@pytest.mark.parametrize("case", cases("sentences", "no"), ids=lambda c: c["why"])
def test_keeps_whole(case: dict[str, Any]) -> None:
    assert found(case["text"]) == [case["text"].strip()]


def test_paragraphs_never_merge() -> None:
    assert found("and so\n\non it went") == ["and so", "on it went"]
    text = "First, Acme Inc. \n\nnext paragraph"
    assert [s.of(text) for s in split(text, Span(0, len(text)))] == ["First, Acme Inc.", "next paragraph"]


def test_spans_stay_inside_the_stretch_that_is_given() -> None:
    text = "One. Two. Three. Four."
    assert [s.of(text) for s in split(text, Span(5, 16))] == ["Two.", "Three."]
    assert paragraphs(text, Span(4, 4)) == []


ODD = {
    "quotation marks": '"' * 5_000,
    "full stops": "." * 1_200,
    "spaced stops": ". " * 2_500,
    "initials": "A. " * 1_700,
    "digits": "7.1" * 1_700,
    "one sentence": "word " * 1_000,
    "brackets": "(a. [b! " * 600,
    "newlines": "\n" * 1_200,
    "blanks": "a.\n \n" + " \n" * 2_500,
    "spaces": "\n" + " " * 5_000 + "x",
    "notes": "a.[1" * 1_200,
    "accents": "e\u0301. " * 1_200,
    "emoji": "\U0001f600! " * 1_700,
    "right to left": "\u05e9\u05dc\u05d5\u05dd. " * 900,
    "questions": '"? ' * 1_700,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_odd_text_takes_linear_time_and_loses_nothing(text: str) -> None:
    _, many = in_step(lambda: found(text), lambda: found(text * 4), 12, 0.05)
    assert "".join("".join(many).split()) == "".join((text * 4).split())
