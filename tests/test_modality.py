from typing import Any

import pytest

from compare.extract.certainty.factuality import factuality
from compare.extract.certainty.modality import find_modals, modality
from compare.extract.tokens import Sentence, tokenize
from compare.extract.view import view
from compare.model import Modality
from compare.text import Span
from tests.cases import cases


def sentence(text: str) -> Sentence:
    whole = Span(0, len(text))
    return Sentence(whole, tokenize(text, whole))


def found(text: str, part: str = "") -> list[str]:
    """Return the step and its words, nothing for a plain fact."""
    start = text.index(part)
    step, cue = modality(text, sentence(text), Span(start, start + len(part or text)))
    assert (step is Modality.ASSERTED) == (cue is None)
    return [f"{step}: {cue.of(text)}"] if cue else []


@pytest.mark.parametrize("case", cases("modality", "yes"), ids=lambda c: c["text"][:40])
def test_less_than_a_fact(case: dict[str, Any]) -> None:
    assert found(case["text"]) == case["found"]


@pytest.mark.parametrize("case", cases("modality", "no"), ids=lambda c: c["why"])
def test_plain_fact(case: dict[str, Any]) -> None:
    assert found(case["text"]) == []


def test_each_clause_of_a_sentence_for_itself() -> None:
    text = "The bridge was closed and may be torn down."
    assert found(text, "The bridge was closed") == []
    assert found(text, "may be torn down") == ["possible: may"]


def test_who_says_so() -> None:
    words = sentence("The minister said the tax would fall.").tokens
    assert [m.by for m in find_modals(view(words), 0, len(words))] == ["speaker"]
    words = sentence("The tax will fall, the minister said.").tokens
    assert [m.by for m in find_modals(view(words), 0, len(words))] == ["outlet"]


@pytest.mark.parametrize(
    ("text", "word", "verdict"),
    [
        ("The ship sank off the cape.", "sank", "happened"),
        ("The ship has been towed to port.", "towed", "happened"),
        ("The ship did not sink.", "sink", "did-not"),
        ("The crew managed to leave the ship.", "leave", "happened"),
        ("The crew refused to leave the ship.", "leave", "did-not"),
        ("The crew tried to leave the ship.", "leave", "uncertain"),
        ("The owner will sell the ship.", "sell", "did-not"),
        ("The owner might sell the ship.", "sell", "uncertain"),
        ("If the wind turns, we sail.", "turns", "did-not"),
        ("Please send us the papers.", "send", "did-not"),
        ("He left without paying.", "paying", "did-not"),
        ("The storm made them wait.", "wait", "happened"),
    ],
)
def test_what_happened(text: str, word: str, verdict: str) -> None:
    words = sentence(text)
    at = next(i for i, t in enumerate(words.tokens) if t.text == word)
    assert factuality(text, words, at) == verdict
