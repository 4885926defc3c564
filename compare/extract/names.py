"""Names: people, organisations and places, with their roles, every mention joined to its entity."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.extract import roles
from compare.extract.entities import Entity, entities
from compare.extract.headlines import capitals_tell, in_headline
from compare.extract.name_evidence import Votes, around, kin, of_one_word
from compare.extract.name_parts import Piece, pieces
from compare.extract.name_spans import TAILS, runs
from compare.extract.name_types import by_words, personal, plausible
from compare.extract.name_words import is_ordinary, titled
from compare.extract.tokens import Sentence, Token
from compare.model import Mention
from compare.naming.gazetteer import known_places
from compare.values import Name, NameType

_PERSON, _BODY, _PLACE = NameType.PERSON, NameType.ORGANISATION, NameType.PLACE
_WHERE = frozenset({"in", "at", "from", "to", "near", "outside", "across", "through", "around"})


class Candidate(NamedTuple):
    """A stretch that may be a name: the type that its words tell, and what its surroundings say."""

    piece: Piece
    type: NameType | None
    votes: Votes


def find_names(text: str, sentences: Sequence[Sentence]) -> list[Mention]:
    """Find the names in one part of an article; mentions of the same entity share its id and its fullest form.

    The spans leave out titles and forms of address, which stand in `role`. Lines printed in capitals throughout
    yield only names that are known or found elsewhere.
    """
    plain = [s.tokens for s in sentences if capitals_tell(s.tokens)]
    found = [c for at, tokens in enumerate(plain) for c in _candidates(text, tokens, at)]
    seen = Counter(c.piece.form.partition(" ")[0] for c in found if not c.piece.opening)
    found = [c for c in found if _is_name(c, plain[c.piece.sentence], seen)]
    types = _Types(found)
    named = [(c.piece, kind, plain[c.piece.sentence]) for c in found if (kind := types.of(c, plain[c.piece.sentence]))]
    known = {piece.form: kind for piece, kind, _ in named}
    for sentence in sentences:
        if not capitals_tell(sentence.tokens):
            named += [(piece, kind, sentence.tokens) for piece, kind in in_headline(sentence.tokens, known)]
    named.sort(key=lambda one: one[0].span)
    joined = entities([(piece.form, kind, piece.address) for piece, kind, _ in named])
    return [_mention(text, *one, entity) for one, entity in zip(named, joined, strict=True)]


def _candidates(text: str, tokens: tuple[Token, ...], sentence: int) -> Iterator[Candidate]:
    for run in runs(text, tokens):
        for piece in pieces(tokens, run, sentence):
            yield Candidate(piece, by_words(piece.form), around(tokens, piece))


def _is_name(candidate: Candidate, tokens: Sequence[Token], seen: Counter[str]) -> bool:
    """Say whether the capital of a single word means a name."""
    piece = candidate.piece
    word = piece.form
    if candidate.type or " " in word:
        return True
    if len(word) < 3 or titled(word):
        return False
    if not piece.opening:
        return not is_ordinary(word) or tokens[piece.first].tag == "PROPN"
    return tokens[piece.first].tag == "PROPN" and (seen[word] > 0 or not is_ordinary(word))


class _Types:
    """The types of the forms of an article, each form's words and all its surroundings taken together."""

    def __init__(self, found: Sequence[Candidate]) -> None:
        self._votes: dict[str, Counter[NameType]] = {}
        self._times: Counter[str] = Counter()
        self._types: dict[str, NameType] = {}
        loose: dict[str, Candidate] = {}
        for candidate in found:
            form = candidate.piece.form
            self._times[form] += 1
            votes = self._votes.setdefault(form, Counter())
            for kind, count in candidate.votes:
                votes[kind] += count
            if candidate.type:
                self._types[form] = candidate.type
            else:
                loose.setdefault(form, candidate)
        for form, votes in self._votes.items():
            if votes[_PERSON] >= 4 and self._types.get(form, _PERSON) is not _BODY and form not in known_places():
                self._types[form] = _PERSON
        self._people = _ends(form for form, kind in self._types.items() if kind is _PERSON)
        for form, candidate in loose.items():
            if form not in self._types and " " in form:
                kind = self._of_several(form, candidate)
                if kind:
                    self._types[form] = kind
        self._people = _ends(form for form, kind in self._types.items() if kind is _PERSON)

    def _of_several(self, form: str, candidate: Candidate) -> NameType | None:
        """Return the type of an unknown form of several words."""
        votes, words = self._votes[form], form.split()
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

    def of(self, candidate: Candidate, tokens: Sequence[Token]) -> NameType | None:
        """Return the type of a candidate; None: it is no name, or it cannot be told of what."""
        piece = candidate.piece
        form = piece.form
        kind = self._types.get(form)
        if kind is _PLACE and (piece.address or piece.title < piece.first or self._is_surname(piece, tokens)):
            return _PERSON
        if kind or " " in form:
            return kind
        if form in self._people or kin(tokens, piece):
            return _PERSON
        return of_one_word(form, self._votes[form], self._times[form])

    def _is_surname(self, piece: Piece, tokens: Sequence[Token]) -> bool:
        """Say whether the name of a place is the surname of somebody in the article here."""
        place = known_places().get(piece.form)
        if piece.form not in self._people or place is None or place.kind in ("country", "adjective", "region"):
            return False
        return not piece.first or tokens[piece.first - 1].text.lower() not in _WHERE


def _ends(people: Iterator[str]) -> frozenset[str]:
    """Return the words that people of an article are called by: surnames, and given names."""
    found = set()
    for form in people:
        words = [word for word in form.split() if word not in TAILS]
        if len(words) > 1:
            found |= {words[0], words[-1], " ".join(words[-2:])}
    return frozenset(found)


def _mention(text: str, piece: Piece, kind: NameType, tokens: Sequence[Token], entity: Entity) -> Mention:
    span = piece.span
    role = None
    if kind is _PERSON:
        where = roles.before(tokens, piece) or roles.after(tokens, piece.last)
        role = roles.wording(text, where) if where else None
    place = known_places().get(piece.form)
    adjective = kind is _PLACE and place is not None and place.kind == "adjective"
    return Mention("name", span, span.of(text), Name(entity.name, entity.type, role, entity.id, adjective))
