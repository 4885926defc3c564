"""Copies: articles that add nothing to another of their story, as a wire report that several outlets ran or cut.

An article is a copy of another one if that has all of its sentences, word for word; what an editor's hand changes (a
dateline, articles and prepositions, typography) is passed over. A likeness of wording would not do: reports that differ
in one number, name or denial are as alike as any, and may contradict each other. Where whole sentences are rewritten,
judging counts the origins of each statement (shared-wording).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from compare.data.numerals import GROUPS, SCALES, TENS, UNITS
from compare.model import Article, Section
from compare.text import fold

LIGHT = frozenset("a an and at by for from in of on s that the to with".split())
NUMBERS = frozenset([*UNITS, *TENS, *SCALES, *GROUPS])
_WORD = re.compile(r"\w+")
_END = re.compile(r"[.!?][\"'\u2019\u201d)]*\s+|\n+")
_DATELINE = re.compile(r"\s*[A-Z][^.!?\n]{0,60}?\s(?:--?|\u2013|\u2014)\s")
Sentence = tuple[str, ...]


def copies(articles: Sequence[Article]) -> dict[str, str]:
    """Map the id of each article that adds nothing to another one to that one's; of two alike, the second to the first.

    A headline of its own makes an article no other report, unless it has a number that the other lacks.
    """
    said = {a.id: _sentences(a) for a in articles}
    index: defaultdict[Sentence, list[str]] = defaultdict(list)
    found: dict[str, str] = {}
    for article in sorted(articles, key=lambda a: -len(said[a.id])):  # stable: of two alike the first stays
        mine = said[article.id]
        shared = Counter(other for sentence in mine for other in index[sentence])
        whole = (other for other in sorted(shared) if shared[other] == len(mine))
        original = next((o for o in whole if _numbers(article) <= {w for s in said[o] for w in s}), None)
        if original:
            found[article.id] = original
        else:
            for sentence in mine:
                index[sentence].append(article.id)
    return found


def _sentences(article: Article) -> frozenset[Sentence]:
    """Return the sentences below the headline, folded, each as the words that tell something."""
    text = "\n".join(_stated(article, headline=False))
    dateline = _DATELINE.match(text)
    pieces = _END.split(text[dateline.end() if dateline else 0 :])
    return frozenset(tuple(w for w in _WORD.findall(fold(piece)) if w not in LIGHT) for piece in pieces) - {()}


def _numbers(article: Article) -> set[str]:
    """Return the numbers of the headline."""
    words = _WORD.findall(fold(" ".join(_stated(article, headline=True))))
    return {w for w in words if w in NUMBERS or any(c.isdigit() for c in w)}


def _stated(article: Article, headline: bool) -> Iterator[str]:
    """Yield the stretches that assert: the headline, or all others."""
    for block in article.blocks:
        if block.section.asserts and (block.section is Section.HEADLINE) is headline:
            yield block.span.of(article.part(block.part))
