"""Names: people, organisations and places, with their roles, every mention joined to its entity."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.extract import roles
from compare.extract.entities import Entity, entities
from compare.extract.name_parts import STARTERS, Piece, pieces, titled, written
from compare.extract.name_spans import runs
from compare.extract.name_types import by_context, by_words, initials, plain_words
from compare.extract.tokens import Sentence, Token
from compare.model import Mention
from compare.naming.gazetteer import common_words, known_places
from compare.text import Span
from compare.values import Name, NameType


class Candidate(NamedTuple):
    """A stretch that may be a name, with what its words and its surroundings say of its type."""

    piece: Piece
    text: str
    words: tuple[str, ...]
    type: NameType | None
    votes: dict[NameType, int]


def title_case(tokens: Sequence[Token]) -> bool:
    """Say whether a line is printed in capitals throughout, as some headlines are: its capitals tell nothing."""
    long = [token.text for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    capital = sum(word[0].isupper() for word in long)
    return len(long) >= 4 and capital >= 0.75 * len(long)


def _candidates(text: str, sentence: Sentence, at: int) -> Iterator[Candidate]:
    tokens = sentence.tokens
    for run in runs(text, sentence):
        for piece in pieces(tokens, run, at):
            form = written(tokens, piece.first, piece.last)
            words = tuple(form.split())
            kind = by_words(words)
            votes = by_context(tokens, piece.first, piece.last)
            titles = piece.title < piece.first or piece.address
            if titles and kind is not NameType.ORGANISATION and not (kind is NameType.PLACE and len(words) == 1):
                votes[NameType.PERSON] = votes.get(NameType.PERSON, 0) + 4
                kind = NameType.PERSON
            yield Candidate(piece, form, words, kind, votes)


def _is_name(candidate: Candidate, tokens: Sequence[Token], seen: Counter[str]) -> bool:
    """Say whether the capital of a candidate means a name."""
    piece, words = candidate.piece, candidate.words
    if len(words) == 1:
        word = words[0]
        low = word.lower()
        if word in STARTERS or len(word) < 2 or (titled(word) and candidate.type is None):
            return False
        if low in common_words() and candidate.type is None and not candidate.votes:
            return False
        if piece.opening and candidate.type is None:
            return seen[word] > 0 or (tokens[piece.first].tag == "PROPN" and low not in common_words())
    return True


def _typed(found: Sequence[Candidate]) -> dict[str, NameType]:
    """Return the type of each form: its words' own, else what most of its surroundings say, else what its shape says."""
    votes: dict[str, Counter[NameType]] = defaultdict(Counter)
    fixed: dict[str, NameType] = {}
    for candidate in found:
        if candidate.type:
            fixed.setdefault(candidate.text, candidate.type)
        votes[candidate.text].update(candidate.votes)
    for candidate in found:
        form = candidate.text
        if form not in fixed and votes[form]:
            kind, count = votes[form].most_common(1)[0]
            several = len(candidate.words) > 1
            if several and plain_words(candidate.words):
                continue
            if (kind is NameType.PERSON and (several or count >= 3)) or (
                kind is NameType.PLACE and not plain_words(candidate.words)
            ):
                fixed[form] = kind
        elif form not in fixed and 2 <= len(candidate.words) <= 3 and not plain_words(candidate.words):
            if all(word.isalpha() and not initials(word) for word in candidate.words):
                fixed[form] = NameType.PERSON
    return fixed


def find_names(text: str, sentences: Sequence[Sentence]) -> list[Mention]:
    """Find the names in one part of an article; mentions of the same entity share its id and its fullest form.

    The spans leave out titles and forms of address, which stand in `role`. Sentences printed in capitals throughout
    yield only names that are known or found elsewhere.
    """
    plain: list[Candidate] = []
    for at, sentence in enumerate(sentences):
        if not title_case(sentence.tokens):
            plain += _candidates(text, sentence, at)
    seen = Counter(c.piece.words[0] for c in plain if not c.piece.opening)
    kept = [c for c in plain if _is_name(c, sentences[c.piece.sentence].tokens, seen)]
    types = _typed(kept)
    people = {form for form, kind in types.items() if kind is NameType.PERSON}
    surnames = {words[-1] for words in (form.split() for form in people) if len(words) > 1}
    firsts = {words[0] for words in (form.split() for form in people) if len(words) > 1}
    forms: list[tuple[Candidate, NameType]] = []
    for candidate in kept:
        kind = types.get(candidate.text)
        if (kind is None and (candidate.text in surnames or candidate.text in firsts)) or (
            kind is NameType.PLACE and candidate.text in surnames and candidate.text not in known_places()
        ):
            kind = NameType.PERSON
        if kind:
            forms.append((candidate, kind))
    joined = entities([(c.text, kind, c.piece.address) for c, kind in forms], text)
    return [_mention(text, sentences, c, entity) for (c, _), entity in zip(forms, joined, strict=True)]


def _mention(text: str, sentences: Sequence[Sentence], candidate: Candidate, entity: Entity) -> Mention:
    piece = candidate.piece
    tokens = sentences[piece.sentence].tokens
    span = Span(tokens[piece.first].start, tokens[piece.last - 1].end)
    role = None
    if entity.type is NameType.PERSON:
        where = roles.before(tokens, piece) or roles.after(tokens, piece.last)
        role = roles.wording(text, where) if where else None
    place = known_places().get(candidate.text)
    adjective = place is not None and place.kind == "adjective"
    return Mention("name", span, span.of(text), Name(entity.name, entity.type, role, entity.id, adjective))
