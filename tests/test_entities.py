"""Who is who in a story."""

from compare.entities import link
from compare.values import Name, NameType


def person(name: str, entity: str) -> Name:
    return Name(name, NameType.PERSON, entity=entity)


def test_one_man_in_two_transliterations_is_one_entity() -> None:
    links = link([("a", person("Volodymyr Zelenskyy", "1")), ("b", person("Volodymyr Zelensky", "7"))])
    assert links["a", "1"] == links["b", "7"]


def test_brothers_are_two() -> None:
    links = link([("a", person("Vitali Klitschko", "1")), ("b", person("Wladimir Klitschko", "1"))])
    assert links["a", "1"] != links["b", "1"]


def test_a_place_is_no_person_of_the_same_name() -> None:
    links = link([("a", person("Paris Hilton", "1")), ("b", Name("Paris", NameType.PLACE, entity="1"))])
    assert links["a", "1"] != links["b", "1"]


def test_a_surname_that_two_bear_is_neither() -> None:
    links = link(
        [("a", person("Clinton", "1")), ("b", person("Bill Clinton", "1")), ("b", person("Hillary Clinton", "2"))]
    )
    assert len({links["a", "1"], links["b", "1"], links["b", "2"]}) == 3
