"""Second readings of a sentence whose tags give no clauses: a plural noun that may be a verb.

The tagger takes "claims" in "the report claims that ..." for a noun now and then; a sentence that ends without a verb
of its own says so.
"""

from collections.abc import Iterator, Sequence

from compare.extract.structure.chunks import Phrase
from compare.extract.structure.lemmas import lemma
from compare.extract.structure.shapes import lowered
from compare.extract.structure.tagger import tagger
from compare.extract.tokens import Token

_TRIES = 3


def readings(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[tuple[Token, ...]]:
    """Yield the tokens with one plural noun at a time read as a verb, where its base can be one."""
    if tokens[-1].text not in (".", "!", "?", '"', "\u201d", "'", "\u2019"):
        return
    tried = 0
    for phrase in phrases:
        if phrase.kind != "N" or phrase.last - phrase.first < 2:
            continue
        for at in range(phrase.first + 1, phrase.last):
            token = tokens[at]
            if token.fine == "NNS" and tokens[at - 1].tag in ("NOUN", "PROPN", "PRON") and _verbal(token.text):
                base = lemma(lowered(token.text), "VERB", "VBZ")
                yield (*tokens[:at], token._replace(tag="VERB", lemma=base, fine="VBZ"), *tokens[at + 1 :])
                tried += 1
                if tried == _TRIES:
                    return


def _verbal(form: str) -> bool:
    low = lowered(form)
    machine = tagger()
    return any("V" in machine.classes.get(base, "") for base in (low[:-1], low[:-2], low[:-3] + "y"))
