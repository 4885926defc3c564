"""Names across articles: the same name, a variant, a likely misspelling, or somebody else."""

import pytest

from compare.naming import keys, same_name
from compare.naming.sounds import apart, skeleton, sound
from compare.values import Name, NameType
from tests.cases import cases

CASES = cases("naming", "yes") + cases("naming", "no")


def pair(case: dict[str, str]) -> tuple[Name, Name]:
    kind = NameType(case["type"])
    return Name(case["a"], kind), Name(case["b"], kind)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['a']}-{case['b']}")
def test_pairs_in_either_order(case: dict[str, str]) -> None:
    a, b = pair(case)
    assert (same_name(a, b), same_name(b, a)) == (case["relation"], case["relation"])


@pytest.mark.parametrize("case", cases("naming", "yes"), ids=lambda case: str(case["a"]))
def test_the_same_name_is_found_by_its_keys(case: dict[str, str]) -> None:
    a, b = pair(case)
    assert keys(a) & keys(b)


def test_there_are_enough_cases() -> None:
    assert len(cases("naming", "yes")) >= 30
    assert len(cases("naming", "no")) >= 30


def test_a_person_is_no_place() -> None:
    person, place = Name("Washington", NameType.PERSON), Name("Washington", NameType.PLACE)
    assert same_name(person, place) == "unsure"
    assert same_name(Name("Denzel Washington", NameType.PERSON), place) == "different"


def test_spellings_of_one_sound() -> None:
    assert sound("tchaikovsky") == sound("chaikovskij")
    assert skeleton("qadhafi") == skeleton("gaddafi")
    assert apart("zelenskyy", "zelensky") == 0
    assert apart("rutte", "ratte") > 0


@pytest.mark.parametrize(
    "odd", ["", " ", ".", "-", "'", "\u0301", "🙂", "1", "a" * 5000, "O'", "bin", "Jr.", "(", "of"]
)
def test_odd_names_compare(odd: str) -> None:
    for kind in NameType:
        assert same_name(Name(odd, kind), Name(odd, kind)) in ("same", "variant", "unsure")
        same_name(Name(odd, kind), Name("Mark Rutte", kind))
        assert isinstance(keys(Name(odd, kind)), frozenset)
