"""Which of the values that overlap an article's extraction keeps."""

import pytest

from compare.extract import extract
from compare.pipeline import statement
from compare.settings import Settings


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
