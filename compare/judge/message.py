"""The sentence of a finding: a rule's words, and in them the citations as a reader names them."""

from collections.abc import Iterable, Sequence
from itertools import takewhile
from textwrap import shorten

from compare.model import Citation
from compare.values import Bound, Moment, Quantity
from compare.values.moment import show
from compare.values.quoted_words import read
from compare.values.shown import show as show_quantity

LONGEST = 64  # characters of quoted words in a message


def message(said: str, citations: Sequence[Citation]) -> str:
    """Return what is said with the citations in it; quotations by the words in which they differ, if they do."""
    if len(citations) == 2 and all(c.kind == "quote" for c in citations):
        one, other = differing(*(" ".join(c.text.split()) for c in citations))
        if one or other:
            return said.format(*(quoted(words) if words else "nothing" for words in (one, other)))
    return said.format(*map(shown, citations))


def shown(citation: Citation) -> str:
    """Return a citation as a message names it: a date by its days, a bound by its number, words in quotation marks."""
    match citation.value:
        case Moment() as moment:
            return show(moment)
        case Quantity(bound=bound) as quantity if bound not in (Bound.EXACT, Bound.RANGE):
            return show_quantity(quantity)
    return quoted(citation.text) if citation.kind in ("quote", "event") else " ".join(citation.text.split())


def quoted(words: str) -> str:
    """Return words in quotation marks on one line, long ones cut at a word: the citation has all of them."""
    return "\u201c" + _cut(" ".join(words.split())) + "\u201d"


def _cut(line: str) -> str:
    if len(line) <= LONGEST:
        return line
    head, space, _ = line[:LONGEST].rpartition(" ")
    if space and "-" not in line[: LONGEST + 1]:  # nearly always, and far quicker than `shorten`, which says the same
        return head + "\u2026"
    return shorten(line, LONGEST, placeholder="\u2026")


def differing(one: str, other: str) -> tuple[str, str]:
    """Return two texts without the words in which both begin and both end."""
    a, b = ([(w.key, w.span) for w in read(text).words] for text in (one, other))
    first = _alike(zip(a, b, strict=False))
    last = _alike(zip(a[first:][::-1], b[first:][::-1], strict=False))
    left, right = (
        text[words[first][1][0] : words[-last - 1][1][1]] if len(words) > first + last else ""
        for text, words in ((one, a), (other, b))
    )
    return left, right


def _alike(pairs: Iterable[tuple[tuple[str, object], tuple[str, object]]]) -> int:
    """Count the pairs of words before the first that differ."""
    return sum(1 for _ in takewhile(lambda pair: pair[0][0] == pair[1][0], pairs))
