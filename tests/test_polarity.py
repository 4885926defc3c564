from typing import Any

import pytest
from cases import cases

from compare.extract.polarity import polarity
from compare.extract.tokens import Sentence, tokenize
from compare.model import Polarity
from compare.text import Span


def denied(text: str, part: str = "") -> list[str]:
    """Return the words that deny the clause, none where it is affirmed."""
    whole = Span(0, len(text))
    start = text.index(part)
    span = Span(start, start + len(part)) if part else whole
    verdict, cue = polarity(text, Sentence(whole, tokenize(text, whole)), span)
    assert (verdict is Polarity.DENIED) == (cue is not None)
    return [cue.of(text)] if cue else []


@pytest.mark.parametrize("case", cases("polarity", "yes"), ids=lambda c: c["text"][:40])
def test_denied(case: dict[str, Any]) -> None:
    assert denied(case["text"]) == case["found"]


@pytest.mark.parametrize("case", cases("polarity", "no"), ids=lambda c: c["why"])
def test_affirmed(case: dict[str, Any]) -> None:
    assert denied(case["text"]) == []


def test_each_clause_of_a_sentence_for_itself() -> None:
    text = "The plan was approved but has not been funded."
    assert denied(text, "The plan was approved") == []
    assert denied(text, "has not been funded") == ["not"]
    text = "The law, which was not read aloud, passed."
    assert denied(text, "which was not read aloud") == ["not"]
