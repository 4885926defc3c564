"""What stands around a name and tells what it is the name of."""

from collections import Counter
from collections.abc import Sequence

from compare.data.given_names import DOUBTFUL, GIVEN
from compare.data.organisations import DONE_TO_BODIES, KINDS_OF_BODY
from compare.data.places import GOVERNING
from compare.data.titles import HEADS, KIN, NO_ROLES
from compare.extract.names.name_parts import Piece
from compare.extract.tokens import Token
from compare.naming.gazetteer import known_place
from compare.values import NameType

SAYING = frozenset(
    """
said says told tells added adds stressed noted notes argued argues explained insisted warned tweeted wrote writes
recalled concluded emphasised emphasized acknowledged admitted announced claimed denied replied responded testified
joked quipped thinks believes recalls asked
""".split()
)
_WHERE = frozenset({"in", "at", "of", "from", "near", "to"})
_POSSESSIVE = frozenset({"'s", "\u2019s"})
_TOWNS = frozenset("city town village province region district island suburb state county hamlet port".split())
_STAFF = frozenset(
    """
spokesman spokeswoman spokesperson ceo chief executives executive shares stock officials analyst analysts employees
customers headquarters users investors researchers engineers management board spokespeople officer
magazine newspaper newsletter website
""".split()
)
_OF_BODIES = _STAFF | DONE_TO_BODIES
_EXPLAINED = 8  # tokens of an explanation in which the noun stands that says what something is
_CLOSERS = frozenset({",", ".", ";", ")", "", "and", "on", "where", "after", "when", "last", "as", "to"})
# What the word right before a name is.
_BEFORE = (
    dict.fromkeys(HEADS - NO_ROLES, "head")
    | dict.fromkeys(SAYING, "said")
    | dict.fromkeys(("in", "near", "outside"), "in")
    | dict.fromkeys(("at", "on", "around", "through"), "at")
    | dict.fromkeys(("of", "for", "by", "from", "with"), "of")
)
_PERSON, _BODY, _PLACE = NameType.PERSON, NameType.ORGANISATION, NameType.PLACE
Votes = list[tuple[NameType, int]]


def around(tokens: Sequence[Token], piece: Piece) -> Votes:
    """Return what the words around a name say: a type, and how surely (2 is enough alone)."""
    votes: Votes = [(_PERSON, 4)] if piece.title < piece.first or piece.address else []
    ahead = tokens[piece.first - 1].text.lower() if piece.first else ""
    before = _BEFORE.get(ahead)
    if before == "of" and piece.first > 1:
        word = tokens[piece.first - 2].text.lower()
        votes += [(_PLACE, 3)] if word in _TOWNS and ahead == "of" else [(_BODY, 2)] if word in _OF_BODIES else []
    elif before == "head":
        votes.append((_PERSON, 3))
    return votes + _behind(tokens, piece.last, ahead, before)


def _behind(tokens: Sequence[Token], last: int, ahead: str, before: str | None) -> Votes:
    """Return what the words behind a name say, with the word ahead of it."""
    following = tokens[last].text if last < len(tokens) else ""
    if _staffed(tokens, last):
        return [(_BODY, 2)]
    if before == "said":
        return [(_PERSON, 2)] if following in (",", ".", "") else []
    if following in ("who", ",", "(") and (following == "who" or _aged(tokens, last)):
        return [(_PERSON, 4)]
    if following in SAYING:
        return [(_PERSON, 1)]
    if following == "," and _kind_of_body(tokens, last + 1):
        return [(_BODY, 3)]
    if following in _POSSESSIVE and _capital_follows(tokens, last):
        return [(_BODY, 2)]
    if ahead in _WHERE and following == "," and last + 1 < len(tokens):
        place = known_place(tokens[last + 1].text)
        if place and place.kind != "adjective":
            return [(_PLACE, 3)]
    return [(_PLACE, 2 if before == "in" and following in _CLOSERS else 1)] if before in ("in", "at") else []


def _kind_of_body(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a kind of body is what explains a name: ", a maker of cars", ", one of the largest unions"."""
    near = tokens[at : at + _EXPLAINED]
    if not near or (near[0].tag != "DET" and near[0].text != "one") or near[0].text[0].isupper():
        return False
    if near[0].text == "one":
        near = near[2:]  # "of"
    head = None
    for token in near:
        if token.tag not in ("DET", "ADJ", "ADV", "NOUN", "PROPN", "NUM") and token.text not in ("-", "'s", "\u2019s"):
            break
        head = token
    return head is not None and head.tag == "NOUN" and head.lemma in KINDS_OF_BODY


def _staffed(tokens: Sequence[Token], at: int) -> bool:
    """Say whether somebody of a body is named behind it: "Norsk Data spokeswoman", "Norsk Data equity analyst"."""
    while at < len(tokens) and tokens[at].tag in ("ADJ", "NOUN") and tokens[at].text.islower():
        if tokens[at].text in _STAFF:
            return True
        at += 1
    return False


def _capital_follows(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()


def acts(tokens: Sequence[Token], piece: Piece) -> bool:
    """Say whether a capital stands for its government: "Kyiv said", "Moscow denies"."""
    if piece.last >= len(tokens) or (piece.first and tokens[piece.first - 1].tag == "ADP"):
        return False
    following = tokens[piece.last]
    if following.tag == "AUX" and piece.last + 1 < len(tokens):
        following = tokens[piece.last + 1]
    return following.tag == "VERB" and following.lemma in GOVERNING


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
