"""What is counted: the noun phrase that a number belongs to."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from compare.data import labels
from compare.extract.tokens import Token

WIDEST = 3  # words of a counted noun that still belong to the shortest span
LONGEST = 8  # tokens of a noun phrase that are looked at
_HEADS = frozenset({"NOUN", "PROPN"})
_DETERMINERS = frozenset("the a an its their his her our my this that these those".split())
_WERE = frozenset("were was are is been being be have has had left reported feared confirmed presumed".split())
_WHEN = frozenset("later ago earlier away early now today yesterday tomorrow apart each once then here there".split())
_ADVERBS = frozenset({"overall", "more", "most", "so-called", "then", "newly"})
_COMPOUND = re.compile(r"-([a-z]+)(?:-[a-z]+)*")
_BACKWARD = re.compile(
    r"([A-Za-z]+)(?: (?:of|to|at|is|was))(?: (?:about|around|some|nearly|over|at least|up to|more than))? $"
)


class Counted(NamedTuple):
    """A counted noun phrase: its words, where it ends, how many there are, and how it belongs to the number.

    `direct`: it stands right after the number; `plural`: its head is a plural; `proper`: its head is a name.
    """

    words: str
    end: int
    size: int
    direct: bool = True
    plural: bool = False
    proper: bool = False


class Tokens:
    """The tokens of a sentence, found by where they stand."""

    def __init__(self, tokens: Sequence[Token]):
        self.tokens = tokens
        self.starts = [t[0] for t in tokens]

    def after(self, at: int) -> int:
        """Return the place of the first token that begins at or after a character."""
        return bisect_left(self.starts, at)

    def before(self, at: int) -> Token | None:
        """Return the token that begins before a character."""
        return self.get(bisect_left(self.starts, at) - 1)

    def at(self, at: int) -> Token | None:
        """Return the token that covers a character, or the last before it."""
        return self.get(bisect_right(self.starts, at) - 1)

    def get(self, i: int) -> Token | None:
        """Return token i, None past the ends."""
        return self.tokens[i] if 0 <= i < len(self.tokens) else None


def counted(text: str, tokens: Tokens, at: int, measured: bool, several: bool = True) -> Counted | None:
    """Find what a number counts: "32 allied countries", "$43 billion in funding", "seven of the violations".

    `measured`: the number has a unit, and the phrase says what is measured; `several`: the number is not one.
    None where nothing is found.
    """
    if text[at : at + 1] == "-" and not measured:
        compound = _COMPOUND.match(text, at)
        return Counted(compound[1], compound.end(), 1) if compound and compound[1] not in labels.MANNERS else None
    i = tokens.after(at)
    first = tokens.get(i)
    if first is None or text[at : first.start].strip(" \u00a0-\n\u2011"):
        return None
    word = first.text.lower()
    if word == "of" or (word == "in" and measured):
        return _linked(text, tokens, i)
    fate = _fate(tokens, i)
    if fate:
        return Counted(fate, first.start - 1, 0)
    last = _phrase(tokens, i, several, not (several or measured))
    if not last:
        return None
    found = _made(text, tokens, i, last)
    fate = _fate(tokens, last)
    return found._replace(words=f"{found.words} {fate}") if fate else found


def _made(text: str, tokens: Tokens, i: int, last: int) -> Counted:
    head = tokens.tokens[last - 1]
    words = text[tokens.tokens[i].start : head.end]
    plural = head.fine in ("NNS", "NNPS") or head.text in ("people", "men", "women", "children", "police")
    proper = head.tag == "PROPN" and not head.text.islower()
    return Counted(words, head.end, len(words.split()), True, plural or (proper and head.text.endswith("s")), proper)


def _odd(token: Token) -> bool:
    """Say whether a word is tagged as a name and written without a capital: no name, and hardly a noun."""
    return token.tag == "PROPN" and token.text.islower()


def _phrase(tokens: Tokens, i: int, several: bool = False, single: bool = False) -> int:
    """Return the place after the last noun of the phrase that begins with token i; 0 where there is none."""
    j, last = i, 0
    while j < min(len(tokens.tokens), i + LONGEST):
        token = tokens.tokens[j]
        if (token.tag in _HEADS and not _odd(token)) or (several and _misread(tokens, j, i)):
            if last and token.start > tokens.tokens[j - 1].end + 1:
                break
            last = j + 1
            if token.fine == "NNS" and token.text.islower() and not _goes_on(tokens, j):
                break
            if single and token.fine == "NN" and (after := tokens.get(j + 1)) is not None and after.fine == "NNS":
                break
        elif not _inside(tokens, j, i):
            break
        j += 1
    return last


def _misread(tokens: Tokens, j: int, i: int) -> bool:
    """Say whether a verb's tag stands on a noun: no verb in -s goes with a plural ("four walks")."""
    token = tokens.tokens[j]
    if token.tag != "VERB":
        return False
    before = tokens.tokens[j - 1] if j > i else None
    if token.fine == "VBZ":
        return before is None or before.tag in ("NOUN", "ADJ")
    return before is not None and before.tag == "ADJ" and token.fine in ("VB", "VBP") and j == i + 1


def _goes_on(tokens: Tokens, j: int) -> bool:
    """Say whether a plural is followed by a noun that it qualifies ("women's basketball players", "sales jobs")."""
    following = tokens.get(j + 1)
    return following is not None and (
        following.text in ("'s", "\u2019s", "'", "\u2019") or (following.fine == "NNS" and following.tag == "NOUN")
    )


def _determined(tokens: Tokens, i: int) -> bool:
    """Say whether a determiner stands before the number: then no verb follows it ("the 32 allied countries")."""
    before = tokens.get(i - 2) if i >= 2 else None
    return before is not None and before.text.lower() in _DETERMINERS


def _inside(tokens: Tokens, j: int, i: int) -> bool:
    """Say whether a token may stand inside of the phrase before its head."""
    token, following = tokens.tokens[j], tokens.get(j + 1)
    if token.tag == "ADJ" or token.text.lower() in _ADVERBS:
        return True
    if token.tag == "ADV":
        return following is not None and following.tag in ("NOUN", "ADJ") and token.text.lower() not in _WHEN
    if token.tag == "VERB":
        participle = token.fine in ("VBN", "VBG") or (token.fine == "VBD" and _determined(tokens, i))
        return participle and following is not None and following.tag in ("NOUN", "ADJ", "PROPN")
    if j == i or following is None:
        return False
    if token.text in ("-", "'s", "\u2019s", "'", "\u2019"):
        return following.tag in _HEADS or following.tag == "ADJ"
    before = tokens.tokens[j - 1]
    return token.tag == "CCONJ" and before.tag == following.tag and before.tag in ("PROPN", "ADJ")


def _fate(tokens: Tokens, j: int) -> str:
    """Return what befell those who are counted, where it stands right there: "injured", "were killed"."""
    token, steps = tokens.get(j), 0
    while token and token.text.lower() in _WERE and steps < 3:
        j, steps = j + 1, steps + 1
        token = tokens.get(j)
    if token is None or token.text.lower() not in labels.FATES:
        return ""
    following = tokens.get(j + 1)
    noun = not steps and following is not None and following.tag in _HEADS and following.start == token.end + 1
    return "" if noun else token.text.lower()


def _linked(text: str, tokens: Tokens, i: int) -> Counted | None:
    """Read the phrase after "of" or "in", its article left out."""
    j = i + 1
    token = tokens.get(j)
    if token and token.text.lower() in _DETERMINERS:
        j += 1
    last = _phrase(tokens, j)
    if not last:
        return None
    while (owner := tokens.get(last)) is not None and owner.text in ("'s", "\u2019s") and _phrase(tokens, last + 1):
        j = last + 1
        last = _phrase(tokens, j)
    found = _made(text, tokens, j, last)
    if tokens.tokens[i].text.lower() == "in" and (found.proper or found.words.lower() in labels.ADRIFT):
        return None
    return found._replace(direct=False)


def ahead(text: str, start: int, at: int) -> str | None:
    """Return the noun before "of" and a number: "a crowd of 22,000", "winds of 60 mph"; None where it says nothing."""
    match = _BACKWARD.search(text, max(start, at - 40), at)
    if not match or " of" not in match[0]:
        return None
    word = match[1].lower()
    return None if word in labels.EMPTY or len(word) < 3 else match[1]


def suffered(text: str, start: int, at: int) -> str | None:
    """Return what befell those who are counted, where its verb stands before the number: "killing 10"."""
    words = re.split(r"[ \u00a0]+", text[max(start, at - 40) : at].lower().rstrip())
    for word in reversed(words[-4:]):
        if word in labels.FATE_VERBS:
            return labels.FATE_VERBS[word]
        if word not in _QUALIFIERS:
            return None
    return None


_QUALIFIERS = frozenset(
    "at least more than about some nearly almost around over up to as many roughly another an estimated fewer".split()
)
