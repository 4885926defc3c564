"""The ladder between two quotations: same words, cut words, changed words, other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.values.quotation import QuoteStep, compare
from tests.growth import within

WORDS = st.lists(
    st.sampled_from(
        "we will not go to war with them in 2024 2025 … [the] [sic] Kyiv Moscow centre center , . No".split()
    ),
    max_size=14,
).map(" ".join)


@pytest.mark.parametrize(
    ("a", "b", "step"),
    [
        ("We are ready.", "We are ready.", "identical"),
        ("we’re “ready”", "We're 'ready'.", "typography"),
        ("The defence centre took in twelve travellers", "the defense center took in 12 travelers", "typography"),
        ("a cease-fire by 1,000 guns", "a ceasefire by 1000 guns", "typography"),
        ("We … will rebuild", "We, all of us here, will rebuild", "elided"),
        ("[The mayor] knew it would flood", "She knew it would flood", "elided"),
        ("[T]he dam held", "The dam held", "typography"),
        ("irreversible", "an irreversible step towards peace", "elided"),
        ("for years they told us the river was safe", "they told us the river was safe, and it was not", "elided"),
        ("The river is safe to swim in today", "The river is not safe to swim in today", "altered"),
        ("Our plan creates jobs for every town", "Every town gets jobs: such is the plan", "paraphrase"),
        ("The harvest was poor", "Nobody called the police", "other"),
        ("", "Nobody called the police", "other"),
    ],
)
def test_each_step(a: str, b: str, step: str) -> None:
    assert compare(a, b).step == step


@pytest.mark.parametrize(
    ("a", "b", "changes", "flags"),
    [
        ("we lost 32 boats in the storm", "we lost 33 boats in the storm", [("32", "33")], "number"),
        ("I met Anna Berg at the harbour", "I met Anna Holm at the harbor", [("Berg", "Holm")], "name"),
        ("we will never leave the island", "we will leave the island", [("never", "")], "negation"),
        ("we do not trust the new council", "we don't trust the new council", [("do not", "don't")], ""),
        ("a big loss for all of us here", "a huge loss for all of us here", [("big", "huge")], ""),
    ],
)
def test_what_was_changed(a: str, b: str, changes: list[tuple[str, str]], flags: str) -> None:
    relation = compare(a, b)
    said = [tuple(" ".join(w.raw for w in side) for side in (c.a, c.b)) for c in relation.changes]
    assert said == changes
    assert " ".join(f for f in ("number", "name", "negation") if any(getattr(c, f) for c in relation.changes)) == flags


def test_the_share_and_the_run_tell_whether_it_is_one_utterance() -> None:
    relation = compare("the bridge will stay shut until May", "he said the bridge will stay shut until June")
    assert (relation.shared, relation.run) == (6 / 7, 6)


@given(WORDS, WORDS)
def test_comparing_is_symmetric(a: str, b: str) -> None:
    there, back = compare(a, b), compare(b, a)
    assert (there.step, there.shared, there.run) == (back.step, back.shared, back.run)
    assert [(c.a, c.b) for c in there.changes] == [(c.b, c.a) for c in back.changes]
    assert [(c.number, c.name, c.negation) for c in there.changes] == [
        (c.number, c.name, c.negation) for c in back.changes
    ]


@given(st.text())
def test_a_quotation_is_identical_to_itself(words: str) -> None:
    assert compare(words, words).step is QuoteStep.IDENTICAL


@given(WORDS)
def test_marks_and_white_space_change_nothing(words: str) -> None:
    assert compare(words, f"“{words.replace(' ', '  ')}”").step in (QuoteStep.TYPOGRAPHY, QuoteStep.ELIDED)


@pytest.mark.parametrize("words", ["a ", "the cat sat ", "… "])
def test_long_quotations_take_no_longer_than_their_length_allows(words: str) -> None:
    within(0.5, lambda: compare(words * 700, words * 699 + "dog"))


def test_many_changes_take_no_longer_than_their_number_allows() -> None:
    one, other = (" ".join(f"we lost {k % 7}{odd} boats \u2026 then" for k in range(500)) for odd in ("", "9"))
    within(0.5, lambda: compare(one, other))
