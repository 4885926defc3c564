"""Attributions: source, cue and content; who goes on speaking; whom a source stands for."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.sentences import paragraphs, split
from compare.extract.speech.attribution import find_attributions
from compare.extract.speech.quotes import find_quotes
from compare.extract.tokens import Sentence, tokenize
from compare.model import Attribution, Mention
from compare.text import Span
from compare.values import Name, NameType
from tests.cases import cases
from tests.growth import in_step

LEE = Name("Ann Lee", NameType.PERSON, "mayor", "e1")
BERG = Name("Paul Berg", NameType.PERSON, None, "e2")
COUNCIL = Name("Harbour Council", NameType.ORGANISATION, None, "e3")
ODD = [
    "he said, ",
    "said ",
    "people who said ",
    "according to police, ",
    '"a," he said. ',
    "to say to ",
    "big ",
    "that ",
    "(",
    "Lee, ",
]


def sentences(text: str) -> tuple[list[Span], list[Sentence]]:
    blocks = paragraphs(text, Span(0, len(text)))
    spans = [(at, span) for at, block in enumerate(blocks) for span in split(text, block)]
    return blocks, [Sentence(s, tokenize(text, s), index=i, paragraph=at) for i, (at, s) in enumerate(spans)]


def attributions(text: str, **names: Name) -> list[Attribution]:
    blocks, parts = sentences(text)
    mentions = [Mention("name", Span(at, at + len(w)), w, name) for w, name in names.items() for at in places(text, w)]
    return find_attributions(text, parts, find_quotes(text, blocks), mentions)


def places(text: str, word: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(word, at)]


def show(text: str, a: Attribution) -> str:
    content = " … ".join(span.of(text) for span in a.spans or (a.content.span,))
    return (
        f"{a.source.text if a.source else '-'} | {a.cue.text if a.cue else '-'} | {content}{' *' if a.direct else ''}"
    )


@pytest.mark.parametrize("case", cases("attribution", "yes"), ids=lambda case: case["text"][:40])
def test_attributions(case: dict[str, list[str]]) -> None:
    text = str(case["text"])
    assert [show(text, a) for a in attributions(text)] == case["found"]


@pytest.mark.parametrize("case", cases("attribution", "no"), ids=lambda case: case["why"])
def test_no_attributions(case: dict[str, str]) -> None:
    assert [show(case["text"], a) for a in attributions(case["text"])] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lee met Berg. She said it was late.", ["Ann Lee"]),
        ("Berg met Lee. She said it was late.", ["Ann Lee"]),
        ("Berg said it was late. He added that Lee had left.", ["Paul Berg", "Paul Berg"]),
        ("“Lee is late,” Berg said. “Very late.” He added that it was no surprise.", ["Paul Berg", "Paul Berg"]),
        ("Lee spoke on Monday. The mayor said it was late.", ["Ann Lee"]),
        ("Berg, who said it was late, left.", ["Paul Berg"]),
        ("A spokesman for Lee said it was late.", [None]),
        ("Lee's husband said it was late.", [None]),
        ("The Council said it was late.", ["Harbour Council"]),
        ("They said it was late.", [None]),
        ("Lee and Berg said it was late.", [None]),
        ("She said it was late.", [None]),
    ],
)
def test_whom_a_source_stands_for(text: str, names: list[str | None]) -> None:
    found = attributions(text, Lee=LEE, Berg=BERG, Council=COUNCIL)
    assert [a.source and a.source.name for a in found] == names


def test_a_source_keeps_its_own_words_and_the_entity() -> None:
    text = "Lee met Berg. She said it was late."
    (found,) = attributions(text, Lee=LEE, Berg=BERG)
    assert found.source is not None
    assert (found.source.text, found.source.name, found.source.entity) == ("She", "Ann Lee", "e1")


@given(
    st.lists(st.sampled_from('Lee said that he “ ” " , . told Berg who was to \n\n according ; called it'.split(" ")))
)
def test_every_span_slices_back(words: list[str]) -> None:
    text = " ".join(words)
    for found in attributions(text):
        for excerpt in (found.source, found.cue, found.content):
            assert excerpt is None or excerpt.span.of(text) == excerpt.text
        assert all(found.content.span.contains(piece) for piece in found.spans)
        assert list(found.spans) == sorted(found.spans)


@pytest.mark.parametrize("unit", ODD)
def test_time_is_linear_in_one_odd_sentence(unit: str) -> None:
    def work(times: int) -> Callable[[], object]:
        text = unit * times
        whole = Span(0, len(text))
        sentence = Sentence(whole, tokenize(text, whole))
        quotes = find_quotes(text, [whole])
        return lambda: find_attributions(text, [sentence], quotes)

    in_step(work(250), work(1_000), 12, 0.1)
