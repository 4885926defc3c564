"""Which of the values that overlap an article's extraction keeps."""

import pytest

from compare.extract import extract
from compare.pipeline import statement
from compare.settings import Settings
from tests.growth import in_step


def found(text: str) -> list[tuple[str, str]]:
    return [(m.kind, m.text) for m in extract(statement("a", text, "2025-03-04"), Settings()).mentions]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Then 96 Liverpool fans went to the game.", [("quantity", "96 Liverpool fans"), ("name", "Liverpool")]),
        ("The service costs 8.99 Australian dollars.", [("quantity", "8.99 Australian dollars")]),
        ("Crude rose to US $58.24 a barrel.", [("quantity", "US $58.24")]),
        ("Nine days later the captain was found.", [("moment", "Nine days later")]),
    ],
)
def test_a_number_is_a_quantity_unless_a_name_or_a_moment_has_it(text: str, values: list[tuple[str, str]]) -> None:
    assert found(text) == values


def test_an_article_without_words_of_content_asserts_nothing() -> None:
    assert extract(statement("a", "And so it was.", None), Settings()).assertions == ()


ODD = {
    "one paragraph": "The minister said on Monday that 12 people had died in Kyiv and that talks would go on. ",
    "no full stop": "Minister Rutte and people in Kyiv talks ",
    "quotation marks": '"\u201c',
    "numbers": "12 ",
    "scripts": "3 \u043c\u0430\u044f e\u0301\u0301 \u0627\u0644 \U0001f600 5 May ",
    "from the right": "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd ",
    "marks on a letter": "e\u0301\u0301\u0301\u0301",
    "speakers": "he said ",
    "capitals": "KYIV ",
    "brackets": "((",
}


@pytest.mark.parametrize("size", [1_000, pytest.param(100_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("odd", ODD)
def test_odd_text_takes_linear_time_and_every_span_slices_back(odd: str, size: int) -> None:
    texts = [(ODD[odd] * length)[:length] for length in (size, 2 * size)]
    few, many = (statement("a", text, "2025-03-04") for text in texts)
    found = in_step(lambda: extract(few, Settings()), lambda: extract(many, Settings()), 3.2, 0.05)
    for text, extraction in zip(texts, found, strict=True):
        assert all(m.span.of(text) == m.text for m in extraction.mentions)
        assert all(a.span.of(text) == a.text for a in extraction.assertions)
