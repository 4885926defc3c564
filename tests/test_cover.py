"""Near synonyms and kinds: what meets a word, and what does not."""

from itertools import combinations

import pytest

from compare.data.everyday import SAME
from compare.judge.cover import AKIN, NEAR, met, narrower
from compare.judge.opposites import opposed
from compare.judge.wordwise import Word


def word(text: str) -> Word:
    return Word(text, text, text, 1.0, 0, len(text), False)


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("walked", "walked", 1.0),
        ("walked", "strolling", NEAR),
        ("violin", "instrument", AKIN),
        ("violin", "table", 0.0),
    ],
)
def test_a_word_is_met_by_itself_a_near_synonym_or_a_kind(one: str, other: str, far: float) -> None:
    assert met(word(one), [word("the"), word(other)]) == met(word(other), [word(one)]) == far


def test_a_violin_is_narrower_than_an_instrument() -> None:
    assert narrower(word("violin"), [word("instrument")])
    assert not narrower(word("instrument"), [word("violin")])
    assert not narrower(word("violin"), [word("instrument"), word("violin")])


def test_near_synonyms_are_no_opposites() -> None:
    sets = [line.split() for line in SAME.split(";")]
    assert not [pair for words in sets for pair in combinations(words, 2) if opposed(*pair)]
