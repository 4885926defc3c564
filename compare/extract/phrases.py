"""Shallow structure of a sentence for attribution: its words as one string of codes, and the noun phrases in it.

Every word becomes one character (a noun `n`, a name `N`, a verb `v`, ...; a whole quotation `Q`), so that phrases
are found by patterns over that string, as Abney's chunks are (Parsing by Chunks, 1991).
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from compare.extract.quotes import Quote, QuoteKind
from compare.extract.tokens import Token
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
    "CCONJ": "c",
    "PUNCT": ".",
    "SYM": "n",
    "INTJ": "u",
    "X": "u",
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
    "\u2014": "-",
    "\u2013": "-",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "&": "c",
}
_CAUTIOUS = {"'s": "PART", "\u2019s": "PART"}
_PHRASE = re.compile(
    r"(?:(?:[dh]d?)?(?:r?[0a](?:,(?=a))?|[nN](?:\.(?=[nN]))?(?:s(?=[0anNdv]))?|(?<=[dh])v(?=[anN]))*[nN0]"
    r"|[dh][0an]*Q|[ph]|d(?=[vxo]))(?:\([^)]{1,12}\))?"
)


class Sight(NamedTuple):
    """A sentence as attribution looks at it: words (a quotation is one), their codes, the ends of noun phrases.

    `opens` holds, for the word after each noun phrase, where that phrase begins; `closes` the other way about.
    `quotes` are the quotations among the words, by their place.
    """

    words: tuple[Token, ...]
    codes: str
    opens: dict[int, int]
    closes: dict[int, int]
    quotes: dict[int, Quote]
    sentence: int
    paragraph: int

    def span(self, first: int, last: int) -> Span:
        """Return the characters of the words from `first` up to and without `last`."""
        return Span(self.words[first].start, self.words[last - 1].end)


def look(tokens: Sequence[Token], quotes: Sequence[Quote], sentence: int, paragraph: int) -> Sight:
    """Make the words and codes of a sentence; `quotes` are the outermost quotations that reach into it."""
    words, found = _gathered(tokens, quotes)
    codes = "".join(map(_code, words))
    opens: dict[int, int] = {}
    closes: dict[int, int] = {}
    for phrase in _PHRASE.finditer(codes):
        opens[phrase.end()] = phrase.start()
        closes[phrase.start()] = phrase.end()
    return Sight(words, codes, opens, closes, found, sentence, paragraph)


def _gathered(tokens: Sequence[Token], quotes: Sequence[Quote]) -> tuple[tuple[Token, ...], dict[int, Quote]]:
    """Replace the tokens of each quotation by one."""
    if not quotes:
        return tuple(tokens), {}
    words: list[Token] = []
    found: dict[int, Quote] = {}
    waiting = list(reversed(quotes))
    for token in tokens:
        while waiting and waiting[-1].span.end <= token.start:
            waiting.pop()
        if not waiting or token.start < waiting[-1].span.start:
            words.append(token)
            continue
        quote = waiting[-1]
        if found and found.get(len(words) - 1) is quote:
            words[-1] = words[-1]._replace(end=token.end)
        else:
            tag = "PROPN" if quote.kind is QuoteKind.TITLE else "QUOTE"
            found[len(words)] = quote
            words.append(Token(token.start, token.end, "", tag, ""))
    return tuple(words), found


def _code(word: Token) -> str:
    """Return the character that stands for a word."""
    if word.tag == "QUOTE":
        return "Q"
    code = _WORDS.get(word.text.lower())
    if code is None:
        return _CODES.get(word.tag, ".")
    if code == "s" and word.tag in ("AUX", "VERB"):
        return "x"
    if code == "T" and word.tag == "ADJ":
        return "r"
    return code


def subject(sight: Sight, place: int) -> tuple[int, int] | None:
    """Find the noun phrase that the verb group beginning at `place` has as its subject, to its left."""
    codes = sight.codes
    at = place
    while at > 0 and codes[at - 1] in "rTu":
        at -= 1
        if at > 1 and codes[at] == "T" and codes[at - 1] == "i":
            at -= 1
    if at == 0:
        return None
    last = codes[at - 1]
    if last in "wH":
        return at - 1, at
    if last in ",-)":
        return _before_aside(sight, at - 1)
    return widened(sight, at)


def widened(sight: Sight, end: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends at `end`, with the phrases that it modifies by preposition or participle."""
    codes, opens = sight.codes, sight.opens
    first = opens.get(end)
    if first is None:
        return None
    while first > 1:
        before = codes[first - 1]
        if (before in "oi" and first - 1 in opens) or (before == "c" and first - 1 in opens):
            first = opens[first - 1]
        elif (before == "c" and codes[first - 2] == "," and first - 2 in opens) or (
            before in "oi" and codes[first - 2] in "va" and first - 2 in opens and _modifies(sight, first - 2)
        ):
            first = opens[first - 2]
        else:
            break
    relative = _relative(sight, first)
    return (relative if relative is not None else first), end


def _modifies(sight: Sight, place: int) -> bool:
    """Say whether the word can stand behind a noun that it modifies ("officials familiar with", "briefed on")."""
    word = sight.words[place]
    return word.tag == "ADJ" or word.text.endswith(("ed", "ing", "en"))


def _relative(sight: Sight, first: int) -> int | None:
    """Return where the noun phrase before a relative clause begins, if the object of that clause begins at `first`."""
    codes = sight.codes
    at = first - 1
    while at > 0 and first - at < 8 and codes[at] in "vxgrtip":
        at -= 1
    if codes[at] == "w" and at < first - 1:
        at -= codes[at - 1] == ","
        if at in sight.opens:
            return sight.opens[at]
    return None


def _before_aside(sight: Sight, close: int) -> tuple[int, int] | None:
    """Return the noun phrase before an aside between commas, dashes or brackets, which ends at `close`."""
    codes = sight.codes
    mark = "(" if codes[close] == ")" else codes[close]
    at = codes.rfind(mark, max(0, close - 30), close)
    while at > 0:
        if at in sight.opens and "Q" not in codes[at:close]:
            inside = codes[at + 1 : close]
            if mark != "," or not inside.startswith(("c", "v", "S")) or inside.startswith("vi"):
                return widened(sight, at)
        at = codes.rfind(mark, max(0, close - 30), at)
    return None


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
