"""Names: people, organisations and places, with their roles, every mention joined to its entity."""

from collections.abc import Sequence

from compare.extract.names import roles
from compare.extract.names.entities import Entity, entities, place_entity
from compare.extract.names.headlines import capitals_tell, in_headline
from compare.extract.names.name_evidence import acts, around
from compare.extract.names.name_forms import Candidate, Forms
from compare.extract.names.name_parts import Piece, pieces
from compare.extract.names.name_spans import runs
from compare.extract.names.name_types import by_words
from compare.extract.tokens import Sentence, Token
from compare.model import Mention
from compare.naming.gazetteer import country_names, known_place
from compare.values import Name, NameType


def find_names(text: str, sentences: Sequence[Sentence]) -> list[Mention]:
    """Find the names in one part of an article; mentions of the same entity share its id and its fullest form.

    The spans leave out titles and forms of address, which stand in `role`. A place named by its adjective or its
    people is marked. Lines printed in capitals throughout yield only names that are known or found elsewhere.
    """
    plain = [s.tokens for s in sentences if capitals_tell(s.tokens)]
    found = [
        Candidate(piece, by_words(piece.form), around(tokens, piece), tokens)
        for at, tokens in enumerate(plain)
        for run in runs(text, tokens)
        for piece in pieces(tokens, run, at)
    ]
    forms = Forms(found, frozenset({t.text for tokens in plain for t in tokens if t.text.islower()}))
    named = [(c.piece, kind, c.tokens) for c in found if (kind := forms.type_of(c))]
    if len(plain) < len(sentences):
        known = {piece.form: kind for piece, kind, _ in named}
        for sentence in sentences:
            if not capitals_tell(sentence.tokens):
                named += [(piece, kind, sentence.tokens) for piece, kind in in_headline(sentence.tokens, known)]
        named.sort(key=lambda one: one[0].span)
    joined = entities([(piece.form, kind, piece.address) for piece, kind, _ in named])
    return [_mention(text, *one, entity) for one, entity in zip(named, joined, strict=True)]


def _mention(text: str, piece: Piece, kind: NameType, tokens: Sequence[Token], entity: Entity) -> Mention:
    role, adjective = None, False
    if kind is NameType.PERSON:
        where = roles.before(tokens, piece) or roles.after(tokens, piece.last)
        role = roles.wording(text, where) if where else None
    elif kind is NameType.PLACE:
        place = known_place(piece.form)
        adjective = place is not None and place.kind == "adjective"
        if place is not None and place.kind == "capital" and acts(tokens, piece):
            entity = place_entity(country_names()[place.country])
    value = Name(entity.name, kind, role, entity.id, adjective)
    return Mention("name", piece.span, piece.span.of(text), value)
