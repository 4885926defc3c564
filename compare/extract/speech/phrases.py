"""Shallow structure of a sentence for attribution: its words as one string of codes, and the noun phrases in it.

Every word becomes one character (a noun `n`, a name `N`, a verb `v`, ...; a whole quotation `Q`), so that phrases
are found by patterns over that string, as Abney's chunks are (Parsing by Chunks, 1991).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.extract.speech.cue_words import CUE_FORMS, is_cue
from compare.extract.speech.quotes import Quote, QuoteKind
from compare.extract.tokens import Sentence, Token
from compare.extract.view import view
from compare.text import Span

_CODES = {
    "NOUN": "n",
    "PROPN": "N",
    "PRON": "p",
    "DET": "d",
    "ADJ": "a",
    "NUM": "0",
    "VERB": "v",
    "AUX": "x",
    "ADV": "r",
    "ADP": "i",
    "PART": "t",
    "SCONJ": "S",
    "CCONJ": "b",
    "PUNCT": ".",
    "SYM": "n",
    "INTJ": "u",
    "X": "u",
    "QUOTE": "Q",
    "WORDS": "q",
}
_WORDS = {
    **dict.fromkeys(["not", "n't", "n\u2019t", "never", "cannot"], "g"),
    **dict.fromkeys(["'s", "\u2019s", "'", "\u2019"], "s"),
    **dict.fromkeys(["who", "which", "whom", "whose"], "w"),
    **dict.fromkeys(["my", "your", "his", "its", "our", "their"], "h"),
    **dict.fromkeys(["what", "why", "how", "whether", "where", "when", "if"], "W"),
    **dict.fromkeys(
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later "
        "afterwards afterward recently".split(),
        "T",
    ),
    "of": "o",
    "that": "H",
    ",": ",",
    ":": ":",
    ";": ";",
    "-": "-",
    "--": "-",
    "---": "-",
    "\u2014": "-",
    "\u2013": "-",
    "\u2015": "-",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "&": "c",
    "and": "c",
    "or": "c",
}
_CAPITAL_WORDS = frozenset(
    "is are was were be been has have had do does did will would can could may might shall should must".split()
)
_TIMES = frozenset("morning afternoon evening night week weekend month year spring summer autumn fall winter".split())
_WHICH_TIME = frozenset(["last", "this", "next", "that"])
_PHRASE = re.compile(
    r"(?:(?:[dh]d?)?(?:r?[0a](?:,(?=a))?|[nN](?:\.(?=[nN]))?(?:s(?=[0anNdv]))?|(?<=[dh])v(?=[anN])){0,15}[nN0]"
    r"|[dh][0anN]{0,9}(?:q|a(?=[vx]))|[ph]|d(?=[vxo]))(?:\([^)]{1,12}\))?"
)
_OF_NAMES = frozenset(["from"])
_OF_NOUNS = frozenset(["from", "for", "in", "at", "with"])
LONGEST = 250  # words that a content may have to a side of its cue
_MISREAD = re.compile(r"[avxiru](?=[vx])")
_MISREAD_CUE = re.compile(r"(?<=[nNp])n(?=[.,iTQqH]|\Z)|(?<=c)n(?=p)|(?<=x)a(?=H)")
_SUBJECTS = frozenset(("i", "he", "she", "it", "we", "they"))


class Sight(NamedTuple):
    """A sentence as attribution looks at it: words (a quotation is one), their codes, the ends of noun phrases.

    `lows` are the words in lower case. `opens` holds, for the word after each noun phrase, where that phrase
    begins; `closes` the other way about. `quotes` are the quotations among the words, by their place.
    """

    words: tuple[Token, ...]
    lows: Sequence[str]
    codes: str
    opens: dict[int, int]
    closes: dict[int, int]
    quotes: dict[int, Quote]

    def span(self, first: int, last: int) -> Span:
        """Return the characters of the words from `first` up to and without `last`."""
        return Span(self.words[first].start, self.words[last - 1].end)


class Content(NamedTuple):
    """The stretches of words that hold a content, whether a quotation begins it, and whether it is a clause."""

    pieces: tuple[tuple[int, int], ...]
    quoted: bool = False
    clause: bool = False


def sentence_end(sight: Sight) -> int:
    """Return the number of words without the marks that end the sentence."""
    end = len(sight.codes)
    while end > 0 and sight.codes[end - 1] in ".:;,-":
        end -= 1
    return end


def tells_nothing(sentence: Sentence) -> bool:
    """Say whether no word of a sentence can be a cue."""
    words = sentence.view.words
    return CUE_FORMS.isdisjoint(words) and ":" not in words[:6]


def look(sentence: Sentence, quotes: Sequence[Quote]) -> Sight:
    """Make the words and codes of a sentence; `quotes` are the outermost quotations that reach into it."""
    words, found = _gathered(sentence.tokens, quotes) if quotes else (sentence.tokens, {})
    columns = view(words) if quotes else sentence.view
    lows = columns.words
    codes = "".join(map(_code, columns.tags, lows)).replace("Ts", "ns")
    if not _TIMES.isdisjoint(lows):
        codes = _with_times(codes, lows)
    codes = _MISREAD_CUE.sub(lambda found: _with_cue(words, found), codes)
    codes = _MISREAD.sub(lambda found: _with_name(words, found.start(), found.group()), codes)
    opens: dict[int, int] = {}
    closes: dict[int, int] = {}
    for phrase in _PHRASE.finditer(codes):
        opens[phrase.end()] = phrase.start()
        closes[phrase.start()] = phrase.end()
    return Sight(words, lows, codes, opens, closes, found)


def _gathered(tokens: Sequence[Token], quotes: Sequence[Quote]) -> tuple[tuple[Token, ...], dict[int, Quote]]:
    """Replace the tokens of each quotation by one."""
    words: list[Token] = []
    found: dict[int, Quote] = {}
    at, count = 0, len(tokens)
    for quote in quotes:
        first = at
        while at < count and tokens[at].start < quote.span.start:
            at += 1
        words += tokens[first:at]
        first = at
        while at < count and tokens[at].start < quote.span.end:
            at += 1
        if first < at:
            tag = "PROPN" if quote.kind is QuoteKind.TITLE else "WORDS" if _partial(quote) else "QUOTE"
            found[len(words)] = quote
            words.append(Token(tokens[first].start, tokens[at - 1].end, "", tag, ""))
    words += tokens[at:]
    return tuple(words), found


def _partial(quote: Quote) -> bool:
    """Say whether a quotation is a few words that can be part of a phrase."""
    return quote.kind is QuoteKind.FRAGMENT and not quote.stopped


def _with_times(codes: str, lows: Sequence[str]) -> str:
    """Read "Friday morning", "last week" and "this year" as times."""
    marked = list(codes)
    for at in range(1, len(lows)):
        if lows[at] in _TIMES and (marked[at - 1] == "T" or lows[at - 1] in _WHICH_TIME):
            marked[at - 1] = marked[at] = "T"
    return "".join(marked)


def _with_cue(words: Sequence[Token], found: re.Match[str]) -> str:
    """Read a plural noun or an adjective that is a form of a cue verb as that verb, where its content is beside it.

    That is a quotation, a clause with "that" ("is alleged that") or a clause with its subject ("and hopes it will").
    """
    at, codes = found.start(), found.string
    if codes[at - 1] == "c":
        beside = words[at + 1].low in _SUBJECTS
    else:
        beside = codes[at + 1 : at + 2] in ("Q", "q", "H") or "Q" in codes[max(0, at - 6) : at]
    text = words[at].text
    return "v" if beside and text[-1:] in "sd" and is_cue(text) else found.group()


def _with_name(words: Sequence[Token], at: int, code: str) -> str:
    """Read a word with a capital inside a sentence, before a verb, as a name, whatever its tag ("Cuban said")."""
    text = words[at].text
    sure = at > 0 or code in "axu" or words[at + 1].fine in ("VBD", "VBZ", "VBN")
    return "N" if text[:1].isupper() and sure and text.lower() not in _CAPITAL_WORDS else code


@lru_cache(maxsize=20_000)
def _code(tag: str, low: str) -> str:
    """Return the character that stands for a word."""
    code = _WORDS.get(low)
    if code is None:
        return _CODES.get(tag, ".")
    if code == "s" and tag in ("AUX", "VERB"):
        return "x"
    if code == "T" and tag == "ADJ":
        return "r"
    return code


def object_after(sight: Sight, place: int) -> int | None:
    """Return the end of the noun phrase that begins at `place`, with its prepositional phrases."""
    codes, closes = sight.codes, sight.closes
    end = closes.get(place)
    if end is None:
        return None
    while end < len(codes) - 1:
        if (codes[end] in "oc" and end + 1 in closes) or (codes[end] == "i" and end + 1 in closes):
            end = closes[end + 1]
        else:
            break
    return end


def source_after(sight: Sight, place: int) -> int | None:
    """Return the end of the noun phrase that begins at `place`, with what tells whose or which it is, not when.

    A name takes "of" and "from" only ("said Lee in an interview"), another noun also "for", "in", "at", "with".
    """
    codes, closes = sight.codes, sight.closes
    end = closes.get(place)
    while end is not None and end + 1 in closes:
        named = codes[end - 1] == "N"
        if codes[end] in "oc" or sight.lows[end] in (_OF_NAMES if named else _OF_NOUNS):
            end = closes[end + 1]
        else:
            break
    return end
