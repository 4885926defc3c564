"""The forms of names of an article, and the type of each: its words and all its surroundings taken together."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from compare.data.given_names import GIVEN
from compare.data.organisations import FIRM_SUFFIXES, THINGS
from compare.extract.names.name_evidence import Votes, kin, of_one_word
from compare.extract.names.name_parts import Piece
from compare.extract.names.name_spans import TAILS
from compare.extract.names.name_types import one_capital, personal, plausible
from compare.extract.names.name_words import is_ordinary, titled
from compare.extract.tokens import Token
from compare.naming.gazetteer import known_place
from compare.values import NameType

_PERSON, _BODY, _PLACE = NameType.PERSON, NameType.ORGANISATION, NameType.PLACE
_BEHIND_A_NAME = frozenset({"PUNCT", "VERB", "AUX", "PART", "ADV", "CCONJ", "ADP"})
_WHERE = frozenset({"in", "at", "from", "to", "near", "outside", "across", "through", "around"})


class Candidate(NamedTuple):
    """A stretch that may be a name: the type that its words tell, what its surroundings say, and its sentence."""

    piece: Piece
    type: NameType | None
    votes: Votes
    tokens: Sequence[Token]


class Forms:
    """Every form of an article that may be a name, with its type where that can be told.

    `small` are the words that the article prints in small letters.
    """

    def __init__(self, found: Sequence[Candidate], small: frozenset[str]) -> None:
        self._small = small
        self._votes: dict[str, Counter[NameType]] = {}
        self._times: Counter[str] = Counter()
        self._inside: Counter[str] = Counter()
        self._types: dict[str, NameType] = {}
        loose: dict[str, Candidate] = {}
        for candidate in found:
            form = candidate.piece.form
            self._times[form] += 1
            if candidate.votes:
                votes = self._votes.setdefault(form, Counter())
                for kind, count in candidate.votes:
                    votes[kind] += count
            if not candidate.piece.opening:
                self._inside[form] += 1
            if candidate.type:
                self._types[form] = candidate.type
            elif " " in form:
                loose.setdefault(form, candidate)
        self._tell_titled()
        self._people = _called(form for form, kind in self._types.items() if kind is _PERSON)
        for form, candidate in loose.items():
            told = self._types.get(form) or self._of_several(candidate)
            if told:
                self._types[form] = told
        self._people = _called(form for form, kind in self._types.items() if kind is _PERSON)
        self._firms = frozenset(_firms(form for form, kind in self._types.items() if kind is _BODY))

    def _tell_titled(self) -> None:
        """Hold for a person who stands with a title, a form of address or an age."""
        for form, votes in self._votes.items():
            if votes[_PERSON] >= 4 and self._types.get(form) is not _BODY and known_place(form) is None:
                words = [word for word in form.split() if word not in TAILS]
                if len(words) > 1:
                    told = personal(words) and (words[0] in GIVEN or words[-1] not in THINGS)
                else:
                    told = bool(words) and one_capital(words[0]) and (not is_ordinary(form) or self._inside[form] > 0)
                if told:
                    self._types[form] = _PERSON

    def _of_several(self, candidate: Candidate) -> NameType | None:
        """Return the type of an unknown form of several words."""
        form = candidate.piece.form
        votes, words = self._votes.get(form, Counter()), form.split()
        if votes[_PERSON] >= 2 and personal(words) and not is_ordinary(words[-1]):
            return _PERSON
        if votes[_BODY] >= 2:
            return _BODY
        if votes[_PLACE] >= 2 and not any(is_ordinary(word) for word in words):
            return _PLACE
        surname = words[0] in self._people and words[-1] not in self._people
        if surname or candidate.piece.peeled or votes[_PLACE] > votes[_PERSON]:
            return None
        return _PERSON if plausible(form) else None

    def type_of(self, candidate: Candidate) -> NameType | None:
        """Return the type of a candidate; None: it is no name, or it cannot be told of what."""
        piece = candidate.piece
        form = piece.form
        kind = self._types.get(form)
        if kind is _PLACE and (piece.address or piece.title < piece.first or self._is_surname(candidate)):
            return _PERSON
        if kind or " " in form:
            return kind
        if not self._capital_tells(candidate):
            return None
        if form in self._people or kin(candidate.tokens, piece):
            return _PERSON
        if form in self._firms:
            return _BODY
        return of_one_word(form, self._votes.get(form, Counter()), self._times[form])

    def _capital_tells(self, candidate: Candidate) -> bool:
        """Say whether the capital of a single word means a name."""
        piece = candidate.piece
        word = piece.form
        if len(word) < 3 or titled(word):
            return False
        tagged = candidate.tokens[piece.first].tag == "PROPN"
        if word.lower() in self._small and word not in self._people:
            return False
        if not is_ordinary(word):
            return tagged or not piece.opening or word in self._people
        if word in self._people and piece.last < len(candidate.tokens):
            return tagged or candidate.tokens[piece.last].tag in _BEHIND_A_NAME
        return tagged and (not piece.opening or self._inside[word] > 0)

    def _is_surname(self, candidate: Candidate) -> bool:
        """Say whether the name of a place is the surname of somebody in the article here."""
        piece = candidate.piece
        place = known_place(piece.form)
        if piece.form not in self._people or place is None or place.kind in ("country", "adjective", "region"):
            return False
        return not piece.first or candidate.tokens[piece.first - 1].text.lower() not in _WHERE


def _called(people: Iterable[str]) -> frozenset[str]:
    """Return the words that people of an article are called by: surnames, and given names."""
    found = set()
    for form in people:
        words = [word for word in form.split() if word not in TAILS]
        if len(words) > 1:
            found |= {words[0], words[-1], " ".join(words[-2:])}
    return frozenset(found)


def _firms(bodies: Iterable[str]) -> Iterable[str]:
    """Return the first words of companies: "Harrow" of "Harrow Steel Inc."."""
    for form in bodies:
        words = form.split()
        first = words[0]
        telling = first not in GIVEN and not is_ordinary(first) and not titled(first) and known_place(first) is None
        if telling and words[-1].rstrip(".,") in FIRM_SUFFIXES:
            yield first
