"""Second readings of a sentence whose tags give no clauses: a noun that may be a verb.

The tagger takes "claims" in "the report claims that ..." for a noun now and then, or "hung" in "the photographs hung";
a sentence that ends without a verb of its own says so.
"""

from collections.abc import Iterator, Sequence

from compare.extract.structure.chunks import Phrase
from compare.extract.structure.lemmas import lemma, strong_past
from compare.extract.structure.shapes import lowered
from compare.extract.structure.tagger import tagger
from compare.extract.tokens import Token

_TRIES = 3
_NOUNS = frozenset(("NOUN", "PROPN", "PRON"))


def readings(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[tuple[Token, ...]]:
    """Yield the tokens with one noun at a time read as a verb, where its form can be one."""
    if tokens[-1].text not in (".", "!", "?", '"', "\u201d", "'", "\u2019"):
        return
    tried = 0
    for phrase, following in zip(phrases, (*phrases[1:], None), strict=False):
        if phrase.codes == "P" and following and following.kind == "F":  # "exports fell"
            at = phrase.first
            plural = tokens[at]._replace(tag="NOUN", lemma=lemma(lowered(tokens[at].text), "NOUN", "NNS"), fine="NNS")
            yield (*tokens[:at], plural, *tokens[at + 1 :])
        if phrase.kind != "N":
            continue
        for at in range(max(1, phrase.first), phrase.last):
            token, low = tokens[at], lowered(tokens[at].text)
            fine = "VBZ" if token.fine == "NNS" and _verbal(low) else "VBD" if strong_past(low) else ""
            if fine and token.tag == "NOUN" and (tokens[at - 1].tag in _NOUNS or tokens[at - 1].text == ","):
                changed = token._replace(tag="VERB", lemma=lemma(low, "VERB", fine), fine=fine)
                yield (*tokens[:at], changed, *tokens[at + 1 :])
                tried += 1
                if tried == _TRIES:
                    return


def _verbal(low: str) -> bool:
    machine = tagger()
    bases = [low[:-1]]
    if low.endswith("es"):
        bases += [low[:-2], low[:-3] + "y"]
    return any("V" in machine.classes.get(base, "") for base in bases)
