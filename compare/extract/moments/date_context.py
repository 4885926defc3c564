"""What a date is read against: the clock, the words around it, and the moment before it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from compare.extract.moments.date_lexemes import Lexeme
from compare.extract.tokens import Token
from compare.settings import DateOrder
from compare.values import Moment


class Clock(NamedTuple):
    """What relative dates count from: the day and the time of publication, and how "03/04/2024" is read."""

    published: date | None
    time: str | None = None
    order: DateOrder = "mdy"


class Words(NamedTuple):
    """The lexemes that a reading was matched on, and what stands around them.

    `all` and `kinds` are those of the sentence, `at` and `to` the matched stretch (end exclusive); `lean()`
    says whether it looks back (-1) or ahead (1); `anchor` is the nearest earlier moment, None where not sure.
    """

    text: str
    all: Sequence[Lexeme]
    kinds: str
    at: int
    to: int
    clock: Clock
    anchor: Moment | None
    lean: Callable[[], int]
    tokens: Sequence[Token] = ()

    def token(self, at: int) -> Token | None:
        """Return the tagged token that starts at this character."""
        found = bisect_left(self.tokens, at, key=lambda token: token.start)
        return self.tokens[found] if found < len(self.tokens) and self.tokens[found].start == at else None

    def tag(self, at: int) -> str:
        """Return the tag (UPOS) of the token that starts at this character."""
        token = self.token(at)
        return token.tag if token else ""

    def first(self, kinds: str) -> Lexeme | None:
        """Return the first matched lexeme of one of the kinds."""
        return next((lexeme for lexeme in self.all[self.at : self.to] if lexeme.kind in kinds), None)

    def values(self, kinds: str) -> list[int]:
        """Return what the matched lexemes of these kinds count."""
        return [lexeme.value for lexeme in self.all[self.at : self.to] if lexeme.kind in kinds]

    def value(self, kinds: str) -> int | None:
        """Return what the first matched lexeme of these kinds counts."""
        lexeme = self.first(kinds)
        return lexeme.value if lexeme else None

    def before(self, back: int = 1) -> Lexeme | None:
        """Return a lexeme before the match."""
        return self.all[self.at - back] if self.at >= back else None

    def deadline(self) -> bool:
        """Say whether "by" or "until" stands before the match ("until the end of September")."""
        at = self.at - 1
        while at >= 0 and self.kinds[at] in "toE@e-":
            at -= 1
        return at >= 0 and (self.kinds[at] == "y" or (self.kinds[at] == "r" and self.all[at].value >= 2))

    def articled(self) -> bool:
        """Say whether "the" stands before the match and the "early", "mid" or "late" before it."""
        at = self.at - 1
        while at >= 0 and self.all[at].kind in "e-":
            at -= 1
        return at >= 0 and self.all[at].kind == "t"

    def capital(self, at: int) -> bool:
        """Say whether a capital stands at this character."""
        return self.text[at].isupper()

    def after(self, on: int = 0) -> Lexeme | None:
        """Return a lexeme after the match."""
        return self.all[self.to + on] if self.to + on < len(self.all) else None
