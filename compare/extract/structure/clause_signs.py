"""What stands around a phrase: signs by which clauses are told apart.

All functions read a string with one character for each phrase of a sentence (see `chunks.py`): N noun chunk, F finite
verb, I infinitive, G gerund, E bare verb, A adjective, p preposition, S conjunction, W relative pronoun, C coordinator,
R adverb, and the marks as they are.
"""

from collections.abc import Sequence
from typing import Final

from compare.extract.structure.chunks import Phrase
from compare.extract.tokens import Token

AHEAD: Final = 40  # phrases looked at ahead
BREAKS: Final = frozenset(',;:-()".')
_PARENTHESIS: Final = 12  # phrases inside brackets that are passed over
# Prepositions that are conjunctions where a clause follows.
_TEMPORAL: Final = frozenset("after before since until as because while once although though when unless".split())


def finite_follows(kinds: str, at: int, wanted: int = 1) -> bool:
    """Say whether as many finite verbs follow as are wanted that no conjunction or pronoun claims."""
    claimed = 0
    for index in range(at + 1, min(at + AHEAD, len(kinds))):
        kind = kinds[index]
        if kind in "SW":
            claimed += 1
        elif kind == "F" and claimed:
            claimed -= 1
        elif kind == "F" and kinds[index - 1] != "C":
            wanted -= 1
            if wanted <= 0:
                return True
        elif kind in ";:":
            return False
    return False


def begins(kinds: str, at: int) -> bool:
    """Say whether a noun begins a clause whose verb is further on: ", but engineers who saw it disagreed"."""
    following = kinds[at + 1 : at + 2]
    apart = following == "W" or (following in ("E", "G", ",") and kinds[at - 2 : at] == ",C")
    return apart and kinds[at - 1] == "C" and finite_follows(kinds, at)


def clause_follows(kinds: str, at: int, *, bare: bool = False) -> bool:
    """Say whether a verb comes before the clause could end; `bare`: a participle after a noun counts as one."""
    claimed = 0
    for index in range(at + 1, min(at + AHEAD, len(kinds))):
        kind = kinds[index]
        if kind in "SW":
            claimed += 1
        elif kind == "F" or (bare and kind == "E" and kinds[index - 1] == "N"):
            if not claimed:
                return True
            claimed -= 1
        elif kind in ";:.":
            return False
    return False


def subject_follows(kinds: str, at: int) -> bool:
    """Say whether a noun, perhaps with a preposition and another, and its verb follow at once."""
    rest = kinds[at + 1 : at + 8].replace("R", "")
    return rest.startswith(("NF", "NpNF", "NpNpNF"))


def list_follows(kinds: str, at: int) -> bool:
    """Say whether a comma is one of a list of nouns."""
    index = at
    while kinds[index : index + 2] == ",N":
        index += 2
    index += kinds[index : index + 1] == ","
    return index > at and kinds[index : index + 2] == "CN" and kinds[index + 2 : index + 3] not in ("F", "R")


def listed(kinds: str, at: int) -> bool:
    """Say whether a list goes on after a noun: "in Kyiv and Odesa"."""
    return kinds[at + 1 : at + 3] == "CN" and "F" not in kinds[at + 3 : at + 5]


def another_noun(kinds: str, at: int) -> bool:
    """Say whether another noun without preposition comes before the next verb."""
    return kinds[at + 1 : at + 6].lstrip(",R")[:1] == "N"


def marks_before(kinds: str, at: int) -> str:
    """Return the marks and conjunctions right before a phrase, adverbs aside."""
    index = at - 1
    while index >= 0 and (kinds[index] in BREAKS or kinds[index] in "CR"):
        index -= 1
    return kinds[index + 1 : at].replace("R", "")


def beginning(kinds: str, at: int) -> int:
    """Return where a clause begins whose first sure phrase is `at`: with the adverbials after the last break."""
    index = at
    while index > 0:
        if kinds[index - 1] == "R":
            index -= 1
        elif kinds[index - 2 : index] == "pN":
            index -= 2
        else:
            break
    return index if index == 0 or kinds[index - 1] in BREAKS or kinds[index - 1] == "C" else at


def skeleton(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[Phrase]:
    """Return the phrases that structure hangs on: brackets without a verb left out, "that" told apart.

    The tagger takes a "that" after a noun for a pronoun now and then; before a verb or a noun it opens a clause.
    """
    kinds = "".join([phrase.kind[0] for phrase in phrases])
    found = []
    skip = -1
    for at, phrase in enumerate(phrases):
        if at <= skip:
            continue
        kind = phrase.kind
        if kind == "(":
            end = kinds.find(")", at, at + _PARENTHESIS)
            if end > 0 and "F" not in kinds[at:end]:
                skip = end
                continue
        elif kind == "N" and phrase.last - phrase.first == 1 and kinds[at - 1 : at] == "N" and at:
            following = kinds[at + 1 : at + 2]
            if tokens[phrase.first].lemma == "that" and following in ("F", "N"):
                phrase = phrase._replace(kind="W" if following == "F" else "S")
        elif kind == "R" and kinds[at + 1 : at + 2] == "F" and tokens[phrase.first].lemma == "there":
            phrase = phrase._replace(kind="N" if tokens[phrases[at + 1].last - 1].lemma == "be" else "R")
        elif kind == "p" and kinds[at + 1 : at + 2] == "F":  # "less than was asked"
            phrase = phrase._replace(kind="S")
        elif kind == "p" and tokens[phrase.first].lemma in _TEMPORAL and subject_follows(kinds, at):
            phrase = phrase._replace(kind="S" if "F" in kinds[:at] and not waiting(kinds, at) else "p")
        found.append(phrase)
    return found


def waiting(kinds: str, at: int) -> bool:
    """Say whether a subject before a phrase may still wait for its verb."""
    return "F" not in kinds[:at] or ("W" in kinds[:at] and kinds.count("F", 0, at) <= kinds.count("W", 0, at))
