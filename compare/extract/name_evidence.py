"""What stands around a name and tells what it is the name of."""

from collections import Counter
from collections.abc import Sequence

from compare.data.given_names import DOUBTFUL, GIVEN
from compare.data.titles import HEADS, KIN
from compare.extract.name_parts import Piece
from compare.extract.tokens import Token
from compare.naming.gazetteer import known_places
from compare.values import NameType

SAYING = frozenset(
    """
said says told tells added adds stressed noted notes argued argues explained insisted warned tweeted wrote writes
recalled concluded emphasised emphasized acknowledged admitted announced claimed denied replied responded testified joked
quipped thinks believes recalls asked
""".split()
)
_DOES = frozenset("was is has had will would did told thinks wants hopes died resigned married grew".split())
_IN = frozenset({"in", "near", "outside"})
_TOWNS = frozenset("city town village province region district island suburb state county hamlet port".split())
_STAFF = frozenset(
    """
spokesman spokeswoman spokesperson ceo chief executives executive shares stock officials analyst analysts employees
customers headquarters users investors researchers engineers management board spokespeople
""".split()
)
_OWNERS = frozenset("of at for by from with".split())
_CLOSERS = frozenset({",", ".", ";", ")", "", "and", "on", "where", "after", "when", "last", "as", "to"})
_PERSON, _BODY, _PLACE = NameType.PERSON, NameType.ORGANISATION, NameType.PLACE
Votes = list[tuple[NameType, int]]


def around(tokens: Sequence[Token], piece: Piece) -> Votes:
    """Return what the words around a name say: a type, and how surely (2 is enough alone)."""
    first, last = piece.first, piece.last
    ahead = tokens[first - 1].text.lower() if first else ""
    following = tokens[last].text if last < len(tokens) else ""
    votes: Votes = []
    if piece.title < first or piece.address:
        votes.append((_PERSON, 4))
    if following == "who" or _aged(tokens, last):
        votes.append((_PERSON, 4))
    elif following in SAYING:
        votes.append((_PERSON, 1))
    elif following.lower() in _STAFF:
        votes.append((_BODY, 2))
    elif following == "," and last + 1 < len(tokens) and ahead in ("in", "at", "of", "from", "near", "to"):
        place = known_places().get(tokens[last + 1].text)
        if place and place.kind != "adjective":
            votes.append((_PLACE, 3))
    if ahead in _IN and following in _CLOSERS:
        votes.append((_PLACE, 2))
    elif ahead in _IN or ahead in ("at", "on", "around", "through"):
        votes.append((_PLACE, 1))
    elif ahead in SAYING and following in (",", ".", ""):
        votes.append((_PERSON, 2))
    elif ahead in HEADS and ahead not in ("general", "major", "private", "head", "chief", "second", "model", "star"):
        votes.append((_PERSON, 3))
    elif ahead == "of" and first > 1 and tokens[first - 2].text.lower() in _TOWNS:
        votes.append((_PLACE, 3))
    elif ahead in _OWNERS and first > 1 and tokens[first - 2].text.lower() in _STAFF:
        votes.append((_BODY, 2))
    return votes


def _aged(tokens: Sequence[Token], at: int) -> bool:
    if at + 2 >= len(tokens) or tokens[at].text not in (",", "("):
        return False
    age = tokens[at + 1].text
    return age.isdigit() and len(age) < 3 and tokens[at + 2].text in (",", ")", ".")


def of_one_word(word: str, votes: Counter[NameType], times: int) -> NameType | None:
    """Return the type of a single unknown word that stands `times` times with these votes."""
    if word in GIVEN and word not in DOUBTFUL and len(word) > 3 and not votes[_PLACE] and not votes[_BODY]:
        return _PERSON
    kind, count = max(votes.items(), key=lambda vote: vote[1], default=(None, 0))
    if kind is None or sum(votes.values()) > count + count // 2:
        return None
    if kind is _PLACE:
        return kind if count >= 2 and count >= times else None
    return kind if count >= 2 else None


def kin(tokens: Sequence[Token], piece: Piece) -> bool:
    """Say whether a relative is named: "his brother Vitali"."""
    return bool(piece.first) and tokens[piece.first - 1].text.lower() in KIN
