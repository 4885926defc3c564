from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest

from compare.extract.quantities.finder import find_quantities
from compare.extract.tokens import Sentence, tokenize
from compare.model import Mention
from compare.text import Span
from compare.values import Quantity
from compare.values.shown import show
from tests.cases import cases
from tests.growth import in_step


def found(text: str) -> list[Mention]:
    span = Span(0, len(text))
    return find_quantities(text, Sentence(span, tokenize(text, span)))


def value(text: str) -> Quantity:
    (mention,) = found(text)
    assert isinstance(mention.value, Quantity)
    return mention.value


def told(mention: Mention) -> str:
    assert isinstance(mention.value, Quantity)
    of = mention.value.of
    measured = f" of {of}" if of and mention.value.dimension not in ("count", "ordinal") else ""
    return f"{mention.text} = {show(mention.value)}{measured}"


@pytest.mark.parametrize("case", cases("quantities", "yes"), ids=lambda c: c["text"])
def test_sentences_with_quantities(case: dict[str, Any]) -> None:
    assert [told(m) for m in found(case["text"])] == case["found"]


@pytest.mark.parametrize("case", cases("quantities", "no"), ids=lambda c: c["text"])
def test_sentences_without(case: dict[str, Any]) -> None:
    assert found(case["text"]) == []


@pytest.mark.parametrize("case", cases("quantities", "yes"), ids=lambda c: c["text"])
def test_spans_slice_back_and_stay_short(case: dict[str, Any]) -> None:
    text = "In a word: " + case["text"]
    mentions = find_quantities(text, Sentence(span := Span(11, len(text)), tokenize(text, span)))
    assert all(m.span.of(text) == m.text and 11 <= m.span.start < m.span.end <= len(text) for m in mentions)
    assert all(one.span.end <= other.span.start for one, other in pairwise(mentions))
    assert all(m.text == m.text.strip() and len(m.text.split()) <= 7 for m in mentions)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Five people were injured.", "people injured"),
        ("The raid left 14 dead.", "dead"),
        ("The collapse killed 14.", "killed"),
        ("A crowd of 22,000 cheered.", "crowd"),
        ("She was fined $500 in costs.", "costs"),
        ("They saw five women's basketball players.", "women's basketball players"),
        ("A four-term senator spoke.", "term"),
    ],
)
def test_what_is_counted(text: str, counts: str) -> None:
    assert value(text).of == counts


@pytest.mark.parametrize(
    ("text", "unit", "loose"),
    [
        ("It cost $5 million.", "USD", True),
        ("It cost US$5 million.", "USD", False),
        ("It cost $US5 million.", "USD", False),
        ("It cost A$5 million.", "AUD", False),
        ("It cost AU $5 million.", "AUD", False),
        ("It cost EUR5m.", "EUR", False),
        ("It cost 5 million pounds.", "GBP", True),
        ("It cost £5m.", "GBP", True),
        ("It cost 19 cents.", "cent", True),
        ("It cost 5 million Canadian dollars.", "CAD", False),
        ("It cost 9 billion shekels.", "ILS", False),
        ("It weighed 5 pounds.", "pound", False),
    ],
)
def test_currencies(text: str, unit: str, loose: bool) -> None:
    assert (value(text).unit, value(text).loose) == (unit, loose)


def test_values_keep_no_exponent_and_know_their_place() -> None:
    amount = value("It cost $43 billion.")
    assert (str(amount.value), str(amount.step)) == ("43000000000", "1000000000")


ODD = {
    "digits": "7" * 500,
    "groups": "111," * 100 + "1",
    "words": "two hundred and " * 25,
    "scales": "million " * 50,
    "dashes": "1-" * 150,
    "slashes": "1/2/" * 80,
    "money": "$" * 300,
    "hedges": "more than " * 30 + "4",
    "nouns": "4 " + "big " * 80,
    "marks": "\u0301e\u200f\u202e1\u0661\u00bd\U0001f600" * 40,
    "halves": "and a half " * 30,
    "spaces": "1 000 " * 50,
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_odd_inputs_take_linear_time_and_slice_back(odd: str) -> None:
    def work(text: str) -> Callable[[], list[Mention]]:
        sentence = Sentence(span := Span(0, len(text)), tokenize(text, span))
        return lambda: find_quantities(text, sentence)

    found = in_step(work(odd), work(odd * 8), 24, 0.05)
    assert all(m.span.of(odd * 8) == m.text for several in found for m in several)  # the one begins as the other


def test_nothing_from_nothing() -> None:
    assert found("") == []
    assert find_quantities("Nothing is counted here.", Sentence(Span(0, 24), ())) == []
