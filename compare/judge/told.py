"""What an assertion tells: its words, its denials, and how much all of it weighs."""

from math import fsum

from attrs import frozen

from compare.judge.denial import Denial, denials
from compare.judge.wordwise import Word, words_of
from compare.model import Assertion


@frozen(eq=False)
class Told:
    """The words of an assertion, what they are compared by, the denials among them, and their weight together."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    denials: tuple[Denial, ...]
    weight: float

    def reached(self, start: int, end: int) -> bool:
        """Say whether a denial reaches a word that begins in a stretch of the text."""
        return any(start <= self.words[i].start < end for denial in self.denials for i in denial.scope)


def tell(assertion: Assertion) -> Told:
    """Take an assertion apart."""
    words = words_of(assertion)
    verbs = {t.start for t in assertion.terms if t.tag == "VERB"}
    keys = tuple([w.key for w in words])
    return Told(words, keys, tuple(denials(words, verbs)), fsum([w.weight for w in words]))
