"""What a name is the name of, told by its words alone."""

from collections.abc import Sequence
from functools import lru_cache

from compare.data.given_names import DOUBTFUL, GIVEN
from compare.data.organisations import (
    FOREIGN_PLACES,
    PHRASES,
    PLACE_PREFIXES,
    PLACE_SUFFIXES,
    PLACE_WITH_OF,
    SUFFIXES,
    SURNAME_SUFFIXES,
    THINGS,
    WITH_FOR,
    WITH_OF,
)
from compare.data.titles import LABELS
from compare.extract.names.name_spans import PARTICLES, TAILS
from compare.extract.names.name_words import is_acronym, is_ordinary, titled
from compare.naming.gazetteer import common_words, known_bodies, known_place
from compare.values import NameType

_SMALL = frozenset({"of", "for", "on", "and", "&", "the"})
_STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone", "Tropical", "Operation", "Storm"})
_NOBLE = frozenset({"bin", "bint", "ibn", "abu", "al", "van", "von", "der", "den", "ter", "zu", "af"})
_INNER = (
    "Mc",
    "Mac",
    "Mc",
    "De",
    "Di",
    "Da",
    "Du",
    "La",
    "Le",
    "Van",
    "Fitz",
    "O'",
    "O\u2019",
    "D'",
    "D\u2019",
    "Al",
    "El",
)


@lru_cache(maxsize=8192)
def by_words(form: str) -> NameType | None:
    """Return the type that the words of a name tell; None where they do not."""
    if known_place(form):
        return NameType.PLACE
    if form in known_bodies():
        return NameType.ORGANISATION
    words = form.split()
    if len(words) == 1:
        return NameType.ORGANISATION if is_acronym(form) else None
    last, given = words[-1].rstrip(".,"), words[0] in GIVEN and words[0] not in DOUBTFUL
    surname = given and len(words) < 4 and last in SURNAME_SUFFIXES
    if last in THINGS or words[0] in _STORMS or form in PHRASES:
        return None
    if (last in SUFFIXES or last.rpartition("-")[2] in SUFFIXES) and not surname:
        return NameType.ORGANISATION
    if any(word in ("of", "for", "on") for word in words[1:-1]):
        return _with_of(words)
    if last in PLACE_SUFFIXES and not surname:
        return NameType.PLACE if words[0] not in GIVEN else None
    if _team(words):
        return NameType.ORGANISATION
    if words[0] in PLACE_PREFIXES or words[0] in FOREIGN_PLACES:
        return NameType.PLACE if words[0] in FOREIGN_PLACES else None
    return NameType.PERSON if given and personal(words) else _person(words)


def _with_of(words: Sequence[str]) -> NameType | None:
    at = next(k for k, word in enumerate(words) if word in ("of", "for", "on"))
    head = words[at - 1]
    if head in PLACE_WITH_OF and words[at] == "of" and head not in ("State", "Republic"):
        return NameType.PLACE
    return NameType.ORGANISATION if head in WITH_OF or head in WITH_FOR else None


def _team(words: Sequence[str]) -> bool:
    """Say whether the words are a place and a plural: "Boston Celtics", "Chicago White Sox"."""
    last = words[-1]
    if len(words) > 4 or len(last) < 4 or not (last.endswith("s") or last == "Sox"):
        return False
    place = next((p for k in (2, 1) if k < len(words) and (p := known_place(" ".join(words[:k])))), None)
    return place is not None and place.kind in ("city", "state", "capital") and words[0] not in GIVEN


def personal(words: Sequence[str]) -> bool:
    """Say whether words have the shape of a person's name: two to five, each with one capital, none an acronym."""
    names = [word for word in words if word not in TAILS]
    if not 2 <= len(names) <= 5 or len(set(names)) < len(names) or names[-1] in LABELS or len(names[-1]) < 2:
        return False
    if names[-1][1] == ".":
        return False
    return all(one_capital(word) for word in names)


@lru_cache(maxsize=8192)
def one_capital(word: str) -> bool:
    """Say whether a word has the shape of a name: one capital, but for "McCain", "O'Brien", "Jean-Claude"."""
    bare = word.rstrip(".")
    if word in PARTICLES or len(bare) == 1:
        return True
    if not bare or not all(c.isalpha() or c in "-'\u2019." for c in bare) or word in _SMALL:
        return False
    if bare.isupper():
        return len(bare.replace(".", "")) == 2  # J.R., H.W, JD
    for prefix in _INNER:
        bare = bare.removeprefix(prefix)
    rest = bare.replace("-", "").replace("'", "").replace("\u2019", "")[1:]
    return rest.islower() or not rest or "-" in word or "'" in word or "\u2019" in word


def _person(words: Sequence[str]) -> NameType | None:
    """Tell a person by initials, particles, or a given name that is an ordinary word too."""
    if not personal(words):
        return None
    common = common_words()
    first, last, inner = words[0], words[-1], words[1:-1]
    if is_ordinary(last) or known_place(last):
        return None
    if any(len(word.rstrip(".")) == 1 and word[0].isupper() for word in (*inner, first)):
        return NameType.PERSON
    if any(word in _NOBLE for word in inner) and first.lower() not in common:
        return NameType.PERSON
    return NameType.PERSON if first in GIVEN and known_place(first) is None else None


def plausible(form: str) -> bool:
    """Say whether a form that nothing tells of may be a person: two words of the right shape, neither one known."""
    words = form.split()
    return (
        len(words) == 2
        and personal(words)
        and words[0] not in PLACE_PREFIXES
        and THINGS.isdisjoint(words)
        and not any(is_ordinary(word) or titled(word) or known_place(word) for word in words)
    )
