"""Terms: the content words of a sentence as concepts, with the values masked that comparison must not see."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from compare.extract.tokens import Sentence
from compare.model import Mention, Term
from compare.wording import concept

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV", "X"})
EMPTY = frozenset(  # words of grammar, hedging and negation that taggers call content words
    """be have do get go not never no more most less least very also just only even still yet already again then now
    here there too so such other another same own however meanwhile thus therefore instead as well much many few
    several about around nearly almost roughly approximately up down out off mr mrs ms dr allegedly reportedly
    perhaps maybe possibly probably likely can could may might will would shall should must""".split()
)


def terms(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[Term, ...]:
    """Return the sentence's content words, those inside a moment left out; `mentions` in reading order."""
    masked = [m.span for m in mentions if m.kind == "moment"]
    starts = [span.start for span in masked]
    new = tuple.__new__
    return tuple(
        [
            new(Term, (name, start, end, tag))
            for start, end, text, tag, lemma, _, _ in sentence.tokens
            if tag in CONTENT
            and (name := _concept(text, lemma)) is not None
            and not (starts and (at := bisect_right(starts, start)) and start < masked[at - 1].end)
        ]
    )


@lru_cache(maxsize=20_000)
def _concept(text: str, lemma: str) -> str | None:
    """Return the concept of a word; None where it says nothing."""
    first = text[0]
    speaks = first.isalpha() and lemma.lower() not in EMPTY and (len(text) > 1 or first.isupper())
    return concept(lemma or text) if speaks else None
