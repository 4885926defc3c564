"""Quotations of two articles that may be the same words."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from compare.model import Assertion, Extraction, Mention
from compare.text import Span, fold

WORD = re.compile(r"\w+(?:['\u2019]\w+)*")
TELLING = 4  # letters of a word that quotations are looked up by
LEAST = 2  # telling words that two quotations must share to be compared, or the only one

Placed = tuple[Assertion, Mention]


def placed(extraction: Extraction) -> list[Placed]:
    """Return the quotations of an article, each once, with the assertion that it begins in."""
    seen: set[tuple[str, Span]] = set()
    found = []
    for assertion in extraction.assertions:
        for mention in assertion.mentions:
            if mention.kind == "quote" and (mention.part, mention.span) not in seen:
                seen.add((mention.part, mention.span))
                found.append((assertion, mention))
    return found


def candidates(left: Sequence[Placed], right: Sequence[Placed]) -> Iterator[tuple[Placed, Placed]]:
    """Give the quotations of two articles that share enough telling words to be looked at."""
    index: dict[str, list[int]] = defaultdict(list)
    for k, (_, mention) in enumerate(right):
        for word in _telling(mention.text):
            index[word].append(k)
    for placed in left:
        words = _telling(placed[1].text)
        met = Counter(k for word in words for k in index[word])
        for k, count in sorted(met.items()):
            if count >= min(LEAST, len(words), len(_telling(right[k][1].text))):
                yield placed, right[k]


def _telling(text: str) -> frozenset[str]:
    return frozenset(w for w in WORD.findall(fold(text)) if len(w) >= TELLING)
