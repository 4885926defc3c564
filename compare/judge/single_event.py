"""Things that one outlet alone speaks of, in no name and no number: "new bilateral security agreements"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from compare.judge.case import View
from compare.model import Assertion, Extraction, Term
from compare.text import Span
from compare.wording import rarity

NOMINAL = frozenset({"NOUN", "ADJ", "PROPN"})
LEAST = 2  # content words of a phrase
TELLING = 0.7  # how rare in English the rarest word that nobody else has must be
MOST = 2  # phrases of one assertion
LISTED = re.compile(r"(?:,|\band|\bor)\s+(?:an?\s+|the\s+|\w+\s+)?$", re.IGNORECASE)
BEFORE = 30  # characters looked back at for a comma or "and"


class Spread(NamedTuple):
    """In how many articles of a story each concept stands, and each two neighbouring ones."""

    words: Counter[str]
    pairs: Counter[tuple[str, str]]


def spread(view: View) -> Spread:
    """Count the articles of each concept."""
    said = [[a.terms for a in e.assertions] for e in view.extractions]
    return Spread(
        Counter(word for article in said for word in {t.concept for terms in article for t in terms}),
        Counter(pair for article in said for pair in {pair for terms in article for pair in _pairs(terms)}),
    )


def events(view: View, extraction: Extraction, told: Spread) -> Iterator[tuple[Assertion, Span]]:
    """Give the noun phrases of an article's enumerations that no other article has in any part."""
    seen: set[str] = set()
    for assertion in extraction.assertions:
        text = view.text(assertion)
        found = []
        for phrase in _phrases(assertion, text):
            alone = [t.concept for t in phrase if told.words[t.concept] == 1] if phrase[-1].tag == "NOUN" else []
            if not alone or not seen.isdisjoint(alone) or any(told.pairs[pair] > 1 for pair in _pairs(phrase)):
                continue
            weight, start = max(map(rarity, alone)), phrase[0].start
            if weight >= TELLING and not _valued(assertion, phrase) and LISTED.search(text[start - BEFORE : start]):
                found.append((-weight, start, phrase[-1].end, alone))
        for _, start, end, alone in sorted(found)[:MOST]:
            seen.update(alone)
            yield assertion, Span(start, end)


def _pairs(terms: Sequence[Term]) -> Iterator[tuple[str, str]]:
    return ((a.concept, b.concept) for a, b in pairwise(terms))


def _phrases(assertion: Assertion, text: str) -> Iterator[Sequence[Term]]:
    """Give the runs of nominal words that only spaces part."""
    run: list[Term] = []
    for term in assertion.terms:
        joined = run and term.tag in NOMINAL and text[run[-1].end : term.start].isspace()
        if not joined:
            if len(run) >= LEAST:
                yield run
            run = []
        if term.tag in NOMINAL:
            run.append(term)
    if len(run) >= LEAST:
        yield run


def _valued(assertion: Assertion, phrase: Sequence[Term]) -> bool:
    """Say whether a number, a date or a quotation has the phrase already."""
    span = Span(phrase[0].start, phrase[-1].end)
    return any(m.kind != "name" and m.span.overlaps(span) for m in assertion.mentions)
