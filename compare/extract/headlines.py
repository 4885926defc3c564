"""Names in lines printed in capitals throughout, whose capitals tell nothing."""

from collections.abc import Iterator, Mapping, Sequence

from compare.data.given_names import DOUBTFUL, GIVEN
from compare.extract.name_parts import Piece, make_piece
from compare.extract.name_spans import is_capital, written
from compare.extract.name_types import by_words, personal
from compare.extract.name_words import is_known, is_ordinary
from compare.extract.tokens import Token
from compare.values import NameType

_LONGEST = 5
# Words that lines in capitals print small (the style guides of AP, New York Times and Chicago).
_SMALL = frozenset(
    """
a about after amid an and as at be but by en for from if in into is it its like n't near nor of off on once onto or out
over past per so than that the till to up upon v via vs when with yet 's are was ’s n’t
""".split()
)


def capitals_tell(tokens: Sequence[Token]) -> bool:
    """Say whether the capitals of a line mean names: it has words of content in small letters, or no ordinary one."""
    small, large = False, 0
    for token in tokens:
        word = token.text
        if word.islower():
            if word not in _SMALL and word.isalpha():
                return True
            small = True
        elif len(word) > 3 and token.start > tokens[0].start and word[0].isupper() and is_ordinary(word):
            large += 1
    return large < 2 if small else large < 1 or len(tokens) < 3


def in_headline(tokens: Sequence[Token], known: Mapping[str, NameType]) -> Iterator[tuple[Piece, NameType]]:
    """Yield the names of a line in capitals: found elsewhere, known, or a given name with a surname."""
    shouted = {form.upper(): (form, kind) for form, kind in known.items()} if _shouts(tokens) else {}
    at, count = 0, len(tokens)
    while at < count:
        found = None
        if is_capital(tokens[at].text):
            for end in range(min(count, at + _LONGEST), at, -1):
                form = written(tokens, at, end)
                form, kind = shouted.get(form, (form, known.get(form)))
                kind = kind or _told(form, end - at)
                if kind:
                    found = make_piece(tokens, 0, at, end)._replace(form=form), kind
                    break
        if found:
            yield found
        at = found[0].last if found else at + 1


def _shouts(tokens: Sequence[Token]) -> bool:
    return sum(token.text.isupper() for token in tokens if len(token.text) > 3) > 2


def _told(form: str, count: int) -> NameType | None:
    """Return the type of a form that is known, or a given name with a word behind it that is no ordinary one."""
    if is_known(form):
        return by_words(form)
    words = form.split()
    if count == 2 and words[0] in GIVEN and words[0] not in DOUBTFUL and not is_ordinary(words[1]) and personal(words):
        return NameType.PERSON
    return None
