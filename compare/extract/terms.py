"""Terms: the content words of a sentence as concepts, with the values masked that comparison must not see."""

from collections.abc import Sequence

from compare.extract.tokens import Sentence, Token
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
    """Return the sentence's content words, those inside a moment or the number of a quantity left out."""
    masked = [m.span for m in mentions if m.kind == "moment"]
    found = []
    for token in sentence.tokens:
        if token.tag in CONTENT and _speaks(token):
            if any(span.start <= token.start < span.end for span in masked):
                continue
            found.append(Term(concept(token.lemma or token.text), token.start, token.end, token.tag))
    return tuple(found)


def _speaks(token: Token) -> bool:
    first = token.text[0]
    return first.isalpha() and token.lemma.lower() not in EMPTY and (len(token.text) > 1 or first.isupper())
