"""Names across articles: whether two names are the same name."""

from compare.naming.bodies import same_body, same_place
from compare.naming.persons import Relation, person_words, same_person
from compare.naming.sounds import skeleton
from compare.text import fold
from compare.values import Name, NameType

__all__ = ["Relation", "keys", "same_name"]


def same_name(a: Name, b: Name) -> Relation:
    """Compare two names: equal or a part ("same"), explained by a rule ("variant"), a likely misspelling, or not.

    "different" is said only of names of one type; names of two types are "unsure" where their words are alike.
    """
    if a.type is not b.type:
        return "unsure" if fold(a.name) == fold(b.name) else "different"
    if a.type is NameType.PERSON:
        return same_person(a.name, b.name)
    return same_body(a.name, b.name) if a.type is NameType.ORGANISATION else same_place(a.name, b.name)


def keys(name: Name) -> frozenset[str]:
    """Return the keys to index a name under: names that may be the same share at least one."""
    return frozenset(skeleton(word) or word for word in person_words(name.name))
