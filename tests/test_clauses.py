from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.structure.clauses import clauses
from compare.extract.tokens import Sentence, tokenize
from compare.model import Clause
from compare.text import Span
from tests.cases import cases
from tests.growth import in_step

WORDS = 'He said that , " killed and who the man was to of because ; leaving . met'.split()


def found(text: str) -> list[Clause]:
    span = Span(0, len(text))
    return clauses(text, Sentence(span, tokenize(text, span)))


def told(text: str, clause: Clause) -> str:
    """Show a clause: kind, subject | predicate | arguments; "be-" before a passive."""
    subject = clause.subject.of(text) if clause.subject else "nobody"
    predicate = f"be {clause.predicate}-ed" if clause.voice == "passive" else clause.predicate
    arguments = [a.span.of(text) if a.label == "object" else f"{a.label}: {a.span.of(text)}" for a in clause.arguments]
    return " | ".join([f"{clause.kind}: {subject}", predicate, *arguments])


@pytest.mark.parametrize("case", cases("clauses", "yes"), ids=lambda c: c["text"])
def test_sentences_that_state_several_things(case: dict[str, Any]) -> None:
    assert [told(case["text"], c) for c in found(case["text"])] == case["found"]


@pytest.mark.parametrize("case", cases("clauses", "no"), ids=lambda c: c["text"])
def test_sentences_that_state_one(case: dict[str, Any]) -> None:
    (clause,) = found(case["text"])
    assert clause.kind == "main"
    assert case["text"].startswith(clause.span.of(case["text"]))
    assert clause.predicate == case["predicate"]


def test_clauses_are_exact_stretches_without_the_marks_around_them() -> None:
    text = '"The dam is safe," the mayor said, but engineers who saw it disagreed.'
    assert [c.span.of(text) for c in found(text)] == [
        "the mayor said",
        "The dam is safe",
        "engineers who saw it disagreed",
        "who saw it",
    ]


def test_own_tokens_leave_out_what_is_nested() -> None:
    text = "The man who fled was caught."
    main, relative = found(text)
    assert main.own == (0, 1, 4, 5, 6) and relative.own == (2, 3)


def test_unclear_sentences_stay_whole() -> None:
    text = "What a day: goal, goal, and the crowd the stadium the city, all of it, wild."
    (clause,) = found(text)
    assert clause.span == Span(0, len(text) - 1) and clause.predicate == ""
    assert found("") == []


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_words_give_spans_inside_the_sentence(words: list[str]) -> None:
    text = " ".join(words)
    for clause in found(text):
        parts = [clause.span, clause.verb, clause.subject, *(a.span for a in clause.arguments)]
        assert all(part is None or 0 <= part.start < part.end <= len(text) for part in parts)
        assert all(0 <= index < len(words) for index in clause.own)


@pytest.mark.parametrize(
    "unit",
    ["who said ", "he said, ", "X, killed, ", "and killed ", "because he said that ", "the ", "X, ", "( ", "1 2 "],
)
def test_odd_inputs_take_linear_time(unit: str) -> None:
    def work(size: int) -> Callable[[], object]:
        text = unit * (size // len(unit))
        sentence = Sentence(Span(0, len(text)), tokenize(text, Span(0, len(text))))
        return lambda: clauses(text, sentence)

    in_step(work(2_000), work(4_000), 4, 0.02)
