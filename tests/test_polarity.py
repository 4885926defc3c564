from collections.abc import Callable
from typing import Any

import pytest

from compare.extract.certainty.modality import modality
from compare.extract.certainty.polarity import polarity
from compare.extract.tokens import Sentence, tokenize
from compare.model import Polarity
from compare.text import Span
from tests.cases import cases
from tests.growth import in_step


def sentence(text: str) -> Sentence:
    whole = Span(0, len(text))
    return Sentence(whole, tokenize(text, whole))


def denied(text: str, part: str = "") -> list[str]:
    """Return the words that deny the clause, none where it is affirmed."""
    start = text.index(part)
    verdict, cue = polarity(text, sentence(text), Span(start, start + len(part or text)))
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


ODD = (
    "not ",
    "no longer, ",
    "unable to and ",
    "neither nor ",
    "(not ",
    "who did not ",
    "if not, ",
    "n't" * 3 + " ",
    "would if ",
)


@pytest.mark.parametrize("words", ODD)
def test_a_sentence_of_any_length_takes_linear_time(words: str) -> None:
    def work(size: int) -> Callable[[], object]:
        whole = sentence((words * size)[: 12 * size])
        return lambda: (polarity("", whole, whole.span), modality("", whole, whole.span))

    in_step(work(120), work(480), 12, 0.02)
