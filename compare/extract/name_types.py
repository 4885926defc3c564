"""What a name is the name of: a person, an organisation or a place, from its words and from what stands around it."""

from collections.abc import Sequence

from compare.data.given_names import DOUBTFUL, GIVEN
from compare.data.organisations import (
    NOT_BODIES,
    PLACE_PREFIXES,
    PLACE_SUFFIXES,
    PLACE_WITH_OF,
    SUFFIXES,
    WITH_FOR,
    WITH_OF,
)
from compare.data.titles import HEADS
from compare.extract.name_spans import PARTICLES
from compare.extract.tokens import Token
from compare.naming.gazetteer import common_words, known_bodies, known_places
from compare.values import NameType

SAYING = frozenset(
    "said says told tells added adds stressed noted notes argued argues explained insisted warned tweeted wrote writes "
    "recalled concluded emphasised emphasized acknowledged admitted announced claimed claims denied replied responded "
    "testified joked quipped".split()
)
_SURNAME_SUFFIXES = frozenset(
    "Hill Hills Woods Lane Park Field Forest Street Bridge Castle Garden Bay Port Point Tower Base Star Post Banks".split()
)
_TAILS = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})


def initials(word: str) -> bool:
    """Say whether a word is an acronym that can name a body: NATO, AfD, U.N."""
    bare = word.replace(".", "")
    return 1 < len(bare) <= 7 and bare.isalpha() and bare.isupper() and bare not in NOT_BODIES


def by_words(words: Sequence[str]) -> NameType | None:
    """Return the type that the words alone tell; None where they do not."""
    whole = " ".join(words)
    place = known_places().get(whole)
    if place:
        return NameType.PLACE
    if whole in known_bodies():
        return NameType.ORGANISATION
    if len(words) == 1:
        return NameType.ORGANISATION if initials(whole) else None
    last = words[-1].rstrip(".")
    given = words[0] in GIVEN
    if last in SUFFIXES:
        return None if given and len(words) == 2 and last in _SURNAME_SUFFIXES else NameType.ORGANISATION
    if any(word in ("of", "for", "on") for word in words[1:-1]):
        return _with_of(words)
    if last in PLACE_SUFFIXES:
        return None if given and len(words) == 2 and last in _SURNAME_SUFFIXES else NameType.PLACE
    return _person(words)


def _with_of(words: Sequence[str]) -> NameType | None:
    at = next(k for k, word in enumerate(words) if word in ("of", "for", "on"))
    head = words[at - 1]
    if head in PLACE_WITH_OF and words[at] == "of" and head not in ("State", "Republic"):
        return NameType.PLACE
    return NameType.ORGANISATION if head in WITH_OF or head in WITH_FOR else None


def _person(words: Sequence[str]) -> NameType | None:
    common = common_words()
    names = [word for word in words if word not in _TAILS]
    if not 2 <= len(names) <= 5 or any(any(c.isdigit() for c in word) for word in names):
        return None
    if names[0] in PLACE_PREFIXES and names[0] not in ("San", "St") and names[0] not in GIVEN:
        return NameType.PLACE if names[0] in ("Lake", "Mount", "Mt", "Fort", "Cape") else None
    inner = names[1:-1]
    if any(initials(word) and len(word) > 2 for word in names) or "&" in names:
        return None
    if names[0] in GIVEN and names[0] not in DOUBTFUL:
        return NameType.PERSON if names[-1].lower() not in common or len(names[-1]) > 3 else None
    if any(len(word) <= 2 and word[0].isupper() and word.rstrip(".").isupper() for word in inner):
        return NameType.PERSON
    if any(word in PARTICLES for word in inner) and names[0].lower() not in common:
        return NameType.PERSON
    if names[0] in GIVEN and names[-1].lower() not in common and names[-1] not in known_places():
        return NameType.PERSON
    return None


def by_context(tokens: Sequence[Token], first: int, last: int) -> dict[NameType, int]:
    """Return votes for types from the words around a name."""
    votes: dict[NameType, int] = {}
    following = tokens[last].text if last < len(tokens) else ""
    ahead = tokens[first - 1].text.lower() if first else ""
    if following in SAYING or following == "who" or _aged(tokens, last):
        votes[NameType.PERSON] = 3 if following != "said" else 2
    if ahead in SAYING and (following in (",", ".", "") or following == "who"):
        votes[NameType.PERSON] = 2
    if ahead in ("in", "near") and following not in ("'s", "\u2019s"):
        votes[NameType.PLACE] = 2
    if ahead in HEADS and tokens[first - 1].text not in ("general", "major"):
        votes[NameType.PERSON] = 3
    return votes


def _aged(tokens: Sequence[Token], at: int) -> bool:
    if at + 2 >= len(tokens) or tokens[at].text not in (",", "("):
        return False
    age = tokens[at + 1].text
    return age.isdigit() and len(age) < 3 and tokens[at + 2].text in (",", ")", ".")


def plain_words(words: Sequence[str]) -> bool:
    """Say whether ordinary English words stand among the words."""
    common = common_words()
    return any(word.lower() in common for word in words)
