"""Names inside an article: what is found, of what type, with which role, and who is who."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.names.finder import find_names
from compare.extract.sentences import paragraphs, split
from compare.extract.tokens import Sentence, tokenize
from compare.model import Mention
from compare.text import Span
from compare.values import Name, NameType
from tests.cases import cases
from tests.growth import in_step


def found(text: str) -> list[Mention]:
    stretches = paragraphs(text, Span(0, len(text)))
    spans = [span for stretch in stretches for span in split(text, stretch)]
    return find_names(text, [Sentence(span, tokenize(text, span), index=at) for at, span in enumerate(spans)])


def name(mention: Mention) -> Name:
    assert isinstance(mention.value, Name)
    return mention.value


def shown(mention: Mention) -> str:
    value = name(mention)
    full = "" if value.name == mention.text else f" = {value.name}"
    role = f" [{value.role}]" if value.role else ""
    return f"{value.type}{'~' if value.adjective else ''} {mention.text}{full}{role}"


@pytest.mark.parametrize("case", cases("names", "yes"), ids=lambda case: str(case["text"])[:50])
def test_names_that_are_found(case: dict[str, object]) -> None:
    assert [shown(m) for m in found(str(case["text"]))] == case["found"]


@pytest.mark.parametrize("case", cases("names", "no"), ids=lambda case: str(case["text"])[:50])
def test_capitals_that_are_no_name(case: dict[str, object]) -> None:
    assert [shown(m) for m in found(str(case["text"]))] == case.get("found", [])


def test_there_are_enough_cases() -> None:
    assert len(cases("names", "yes")) >= 30
    assert len(cases("names", "no")) >= 30


def entities(text: str) -> dict[str, set[str]]:
    joined: dict[str, set[str]] = {}
    for mention in found(text):
        joined.setdefault(name(mention).name, set()).add(mention.text)
    return joined


def test_surnames_join_the_full_name() -> None:
    text = "Prime Minister Elena Marsh met Tomas Weber in Vienna. Marsh thanked Mr. Weber. Weber left."
    assert entities(text) == {
        "Elena Marsh": {"Elena Marsh", "Marsh"},
        "Tomas Weber": {"Tomas Weber", "Weber"},
        "Vienna": {"Vienna"},
    }


def test_people_of_one_surname_stay_apart() -> None:
    text = "Peter Holt and his wife Anna Holt arrived. Mr. Holt spoke first. Mrs. Holt agreed. Holt then left the room."
    assert entities(text) == {
        "Peter Holt": {"Peter Holt", "Holt"},
        "Anna Holt": {"Anna Holt", "Holt"},
        "Holt": {"Holt"},
    }


def test_bodies_join_their_initials() -> None:
    text = "The Kestrel Valley Water Board (KVWB) met. The KVWB said nothing. The European Union did, as did the EU."
    assert entities(text) == {
        "Kestrel Valley Water Board": {"Kestrel Valley Water Board", "KVWB"},
        "European Union": {"European Union", "EU"},
    }


def test_a_country_has_one_entity_for_its_forms() -> None:
    text = "Britain and the UK are one. London said so, and British officials agreed in London."
    assert {name(m).entity for m in found(text)} == {"place:gb", "place:gb-london"}


def test_a_company_is_called_by_its_first_word() -> None:
    text = "Harrower Motors Inc. cut jobs on Friday. Analysts say Harrower will cut more."
    assert entities(text) == {"Harrower Motors Inc.": {"Harrower Motors Inc.", "Harrower"}}


@pytest.mark.parametrize(
    "odd",
    [
        "",
        "\u0301",
        '"' * 5_000,
        "A" * 20_000,
        "Mark " * 4_000,
        "Russian " * 2_000,
        "President of the " * 1_000,
        "A-" * 8_000,
        "Dr. " * 5_000,
        "123456789 " * 2_000,
        "Зеленський сказав. " * 500,
        "قال محمد بن سلمان. " * 500,
        "🙂 Mark 🙂 Rutte 🙂 " * 500,
        "Ｍａｒｋ Rutte\u00a0said\u2028no. " * 300,
    ],
    ids=lambda odd: odd[:12],
)
@pytest.mark.parametrize("part", [4, pytest.param(1, marks=pytest.mark.slow)], ids=["quarter", "whole"])
def test_odd_input_slices_back(odd: str, part: int) -> None:
    text = odd[: len(odd) // part]
    sentence = Sentence(Span(0, len(text)), tokenize(text, Span(0, len(text))))
    for mention in find_names(text, [sentence]):
        assert mention.span.of(text) == mention.text
        assert name(mention).type in NameType


@pytest.mark.parametrize(
    "words", ["Mark Rutte met Elena Marsh of NATO. ", "Russian ", "President of the ", "A. Smith, "]
)
def test_time_grows_with_the_text(words: str) -> None:
    def work(times: int) -> Callable[[], object]:
        text = words * times
        sentence = Sentence(Span(0, len(text)), tokenize(text, Span(0, len(text))))
        return lambda: find_names(text, [sentence])

    in_step(work(300), work(600), 5, 0.01)


WORDS = (
    "President Dr. Lady Mr. II Jr. Inc. of the and for in The Mark Rutte Kyiv NATO U.S. Russian Council , . ' 's ( ) "
    "& - May Monday said who 45 D-N.Y. al-Assad Kyiv-based Ukraine-Russia St. Lake İstanbul ŁÓDŹ ﬀ Ǆ 🙂 ́ H-P A."
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from([" ", "", "\n"]))
def test_any_words_slice_back(words: list[str], between: str) -> None:
    text = between.join(words)
    for mention in found(text):
        assert mention.span.of(text) == mention.text != ""
        assert name(mention).entity
