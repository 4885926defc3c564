"""Names across articles: whether two names are the same name."""

from functools import lru_cache

from compare.naming.bodies import body_words, same_body, same_place
from compare.naming.gazetteer import folded_places, known_bodies
from compare.naming.persons import same_person
from compare.naming.sounds import skeleton
from compare.naming.words import Relation, person_words
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
    """Return the keys to index a name under: names that may be the same mostly share one, whatever their script."""
    return _keys(name.name, name.type)


@lru_cache(maxsize=20_000)
def _keys(name: str, kind: NameType) -> frozenset[str]:
    if kind is NameType.PLACE:
        place = folded_places().get(fold(name).partition(",")[0].removeprefix("the "))
        if place:
            return frozenset({place.id})
    if kind is NameType.PERSON:
        words = person_words(name)
    else:
        known = known_bodies().get(name.removeprefix("The "))
        if known:
            return frozenset({known})
        words = body_words(name.partition(",")[0])
    found: set[str] = set()
    for word in words:
        heard = skeleton(word) or word
        found.add(heard.replace("h", "") or heard)
        found.add(heard.replace("h", "k"))
    if kind is NameType.ORGANISATION and len(words) > 2:
        found.add(skeleton("".join(word[0] for word in words).lower()))
    return frozenset(found)
