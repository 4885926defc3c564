"""Profiles: an assertion as alignment sees it, its words weighed by how much they tell in this story."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import fsum, log, sqrt
from typing import NamedTuple

from compare.model import Assertion, Extraction, Mention
from compare.text import fold, words
from compare.values import Name, Quantity
from compare.wording import concept, rarity, triples

Links = Mapping[tuple[str, str], str]  # (article, entity of the article) -> entity of the story

VALUES = frozenset({"quantity", "moment"})  # kinds of mention that are masked
NAMED = 0.6  # how rare an entity is, where a word's rarity in English at large goes from 0 to 1
TINY = 4  # assertions of a story that say nothing of how rare a word is in it
LEAST = 0.05  # of the weight of a word that is in every assertion of a story


class Profile(NamedTuple):
    """An assertion's masked words and names with their weights.

    `words` maps a concept or an entity to its weight, `norm` is the length of that vector, `total` its sum, `length`
    the logarithm of their number; `written` are the words as they stand there, numbers and dates left out, `letters`
    the triples of their letters; `deeds` are the concepts of its verbs, `kinds` what kinds of values it has, `place`
    where in its article it stands (0 first, 1 last).
    """

    assertion: Assertion
    words: Mapping[str, float]
    norm: float
    total: float
    length: float
    written: frozenset[str]
    letters: frozenset[str]
    deeds: frozenset[str]
    kinds: frozenset[str]
    place: float


def profiles(extractions: Sequence[Extraction], links: Links) -> tuple[tuple[Profile, ...], ...]:
    """Return the profiles of every article's assertions, weighed against all of the story's."""
    bags = [[_bag(a, links) for a in e.assertions] for e in extractions]
    weight = _weights([bag for article in bags for bag in article])
    return tuple(
        tuple(
            _profile(a, bag, weight, k / max(1, len(article) - 1))
            for k, (a, bag) in enumerate(zip(e.assertions, article, strict=True))
        )
        for e, article in zip(extractions, bags, strict=True)
    )


def _weights(bags: Sequence[Sequence[str]]) -> dict[str, float]:
    """Weigh words by their rarity in English and, unless it is tiny, in the story (inverse document frequency)."""
    if len(bags) <= TINY:
        return {word: commonly(word) for bag in bags for word in bag}
    spread = Counter(word for bag in bags for word in set(bag))
    return {w: max(log((len(bags) + 1) / (n + 0.5)), LEAST) * commonly(w) for w, n in spread.items()}


def commonly(word: str) -> float:
    """Return how rare a concept or an entity is in English at large, from 0 to 1."""
    return NAMED if word.startswith("@") else rarity(word)


def _bag(assertion: Assertion, links: Links) -> list[str]:
    """Return the concepts of an assertion in order, each name followed by its entity."""
    named = {m.span.end: m for m in assertion.mentions if m.kind == "name"}
    bag: list[str] = []
    for name, _, end, _ in assertion.terms:
        if "-" in name:
            bag += [concept(part) for part in name.split("-") if len(part) > 2]
        else:
            bag.append(name)
        if end in named:
            bag.append(entity(named[end], assertion.article, links))
    return bag


def entity(mention: Mention, article: str, links: Links) -> str:
    """Return the story's id of the entity that a mention names, marked so that no word is taken for it."""
    local = mention.value.entity if isinstance(mention.value, Name) else ""
    return "@" + links.get((article, local), f"{article}:{local}")


def _profile(assertion: Assertion, bag: Sequence[str], weight: Mapping[str, float], place: float) -> Profile:
    weighed = {word: weight[word] for word in bag}
    written = _written(assertion)
    return Profile(
        assertion=assertion,
        words=weighed,
        norm=sqrt(fsum([w * w for w in weighed.values()])),
        total=fsum(weighed.values()),
        length=log(1 + len(weighed)),
        written=written,
        letters=frozenset[str]().union(*map(triples, written)),
        deeds=frozenset([t.concept for t in assertion.terms if t.tag == "VERB"]),
        kinds=frozenset([_kind(m) for m in assertion.mentions if m.kind != "name"]),
        place=place,
    )


def _written(assertion: Assertion) -> frozenset[str]:
    """Return the words of an assertion outside of its numbers and dates."""
    parts, at = [], 0
    for mention in assertion.mentions:
        if mention.kind in VALUES:
            start, end = mention.span.shift(-assertion.span.start)
            parts.append(assertion.text[at : max(at, start)])
            at = max(at, end)
    parts.append(assertion.text[at:])
    return frozenset([w for part in parts for w in words(fold(part)) if w.isalpha() or not any(map(str.isdigit, w))])


def _kind(mention: Mention) -> str:
    """Return what sort of value a mention has: for a quantity its dimension."""
    return mention.value.dimension if isinstance(mention.value, Quantity) else mention.kind
