"""Words as concepts."""

import pytest

from compare.wording import concept, fields, rarity, stem, triples


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("authorise", "authorization"),
        ("implement", "implementation"),
        ("elections", "election"),
        ("stopped", "stopping"),
        ("countries", "country"),
    ],
)
def test_derivations_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("buy", "acquisition"), ("killed", "dead"), ("police", "officer")])
def test_words_for_one_happening_share_a_concept(one: str, other: str) -> None:
    assert concept(one) == concept(other)


@pytest.mark.parametrize(("one", "other"), [("army", "war"), ("doctor", "hospital"), ("state", "say")])
def test_related_words_are_other_concepts(one: str, other: str) -> None:
    assert concept(one) != concept(other)


def test_rare_words_tell_more_than_common_ones() -> None:
    assert 0 <= rarity(concept("go")) < rarity(concept("missile")) <= rarity("unheardofword") == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("police", "policies"), ("state", "stations"), ("law", "lawyers"), ("not", "noted"), ("form", "former")],
)
def test_strangers_that_begin_alike_are_two_concepts(one: str, other: str) -> None:
    assert concept(one) != concept(other)


@pytest.mark.parametrize(
    ("one", "other", "kindred"),
    [("surgeons", "hospital", True), ("shoved", "pushing", True), ("surgeon", "parliament", False)],
)
def test_kindred_words_share_a_field(one: str, other: str, kindred: bool) -> None:
    assert fields(stem(one), concept(one)).isdisjoint(fields(stem(other), concept(other))) is not kindred


def test_triples_of_letters_know_where_a_word_begins_and_ends() -> None:
    assert triples("kyiv") == {"<ky", "kyi", "yiv", "iv>"}
