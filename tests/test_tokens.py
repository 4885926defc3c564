from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.tokens import forms, tokenize
from compare.text import Span
from tests.growth import in_step


def split(text: str) -> str:
    return " ".join(forms(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They didn't leave.", "They did n't leave ."),
        ("Kyiv\u2019s allies can\u2019t agree", "Kyiv \u2019s allies ca n\u2019t agree"),
        ("The Russians' plan cannot pass", "The Russians ' plan can not pass"),
        ("the U.S.-led force in the U.S. today", "the U.S.-led force in the U.S. today"),
        ("NATO-Ukraine talks on long-range strikes", "NATO-Ukraine talks on long-range strikes"),
        ("a 40-year-old paid $1,250.50 (43bn)", "a 40-year-old paid $ 1,250.50 ( 43bn )"),
        ("the 26th, at 3.4m and 20:33", "the 26th , at 3.4m and 20 : 33"),
        ("Mr. Smith met J. Doe in St. Louis.", "Mr. Smith met J. Doe in St. Louis ."),
        ("on Nov. 26, he said no.", "on Nov. 26 , he said no ."),
        ("O'Brien and Xi'an... really?!", "O'Brien and Xi'an ... really ? !"),
        ("see https://example.org/a?b=1.", "see https://example.org/a?b=1 ."),
        ("F-16s hit Kharkiv \u2014 twice", "F-16s hit Kharkiv \u2014 twice"),
        ("50% of \u20ac5", "50 % of \u20ac 5"),
        ("Zelenskyi\u0301 spoke", "Zelenskyi\u0301 spoke"),
        ("'We go,' he said", "' We go , ' he said"),
        ("\u201cYes\u201d\u2014no", "\u201c Yes \u201d \u2014 no"),
    ],
)
def test_words_and_marks(text: str, words: str) -> None:
    assert split(text) == words


def test_offsets_are_of_the_whole_text() -> None:
    text = "First one. Kyiv\u2019s allies agreed."
    tokens = tokenize(text, Span(11, len(text)))
    assert [text[t.start : t.end] for t in tokens] == ["Kyiv", "\u2019s", "allies", "agreed", "."]
    assert tokenize(text, Span(4, 4)) == ()


@given(st.text(max_size=100))
def test_tokens_slice_back_and_leave_only_white_space_out(text: str) -> None:
    tokens = tokenize(text, Span(0, len(text)))
    assert all(text[t.start : t.end] == t.text and t.text for t in tokens)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    assert "".join(t.text for t in tokens) == "".join(text.split())


@pytest.mark.parametrize(
    "unit", ['"', "a.", "it's ", "1", "1 2 ", "a-", "e\u0301", "\U0001f600", "\u05e9 ", "http://a."]
)
def test_odd_inputs_take_linear_time(unit: str) -> None:
    few, many = (unit * (size // len(unit)) for size in (2_000, 4_000))
    in_step(lambda: tokenize(few, Span(0, len(few))), lambda: tokenize(many, Span(0, len(many))), 4, 0.02)
