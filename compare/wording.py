"""Words as concepts: stems that join derivations, synonyms of news events, and how common a word is.

The stemmer strips inflections and derivational endings in one pass, in the spirit of Lovins (1968): it need not give
a word, only the same stem for "authorise", "authorization" and "authorised". Synonyms are `data/synonyms.py`,
fields of kindred words `data/kindred.py`, frequencies `data/frequencies.py`.
"""

from collections import defaultdict
from functools import lru_cache
from math import log

from compare.data.frequencies import COUNTS, TOTAL
from compare.data.kindred import FIELDS
from compare.data.synonyms import SETS
from compare.data.whole_words import WHOLE
from compare.text import fold

_ENDINGS = {  # ending -> how many letters must be left before it
    **dict.fromkeys("izations isations ization isation ations ation".split(), 3),
    **dict.fromkeys("ising izing ised ized ises izes ise ize ions ion ing ings edly ed ies ied ily ly".split(), 3),
    **dict.fromkeys("ational itions ition ements ement ments ment ances ance ences ence".split(), 4),
    **dict.fromkeys("ative itive ivity ively ive ities ity ness fully ful ially ally als al ors or ers er".split(), 4),
    **dict.fromkeys("es s e y".split(), 3),
}
_LONGEST = max(map(len, _ENDINGS))
_WHOLE = {form: word for word in WHOLE for form in (word, word + "s", word + "d", word + "ed", word[:-1] + "ing")}
_WHOLE |= {word[:-1] + ending: word for word in WHOLE if word.endswith("y") for ending in ("ies", "ied")}

_NOWHERE: frozenset[int] = frozenset()


def _strip(word: str) -> str:
    """Take the longest ending off that leaves enough of the word."""
    for length in range(min(_LONGEST, len(word) - 3), 0, -1):
        left = _ENDINGS.get(word[-length:])
        if left and len(word) - length >= left:
            return word[:-length]
    return word


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return what a word shares with its inflections and derivations; not always a word itself."""
    word = fold(word).removesuffix("'s").replace("'", "")
    if len(word) < 4 or not word.isalpha():
        return word
    if word in _WHOLE:
        return _WHOLE[word]
    if not word.endswith("ss"):
        word = _strip(_strip(word))
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiousl":
        word = word[:-1]
    return word


def _heads() -> dict[str, str]:
    """Map the stem of every word of a synonym set to that of the set's first word; an earlier set wins."""
    heads: dict[str, str] = {}
    for line in SETS.strip().split("\n"):
        roots = [stem(word) for word in line.split()]
        head = heads.get(roots[0], roots[0])
        for root in roots:
            heads.setdefault(root, head)
    return heads


_CONCEPTS = _heads()


@lru_cache(maxsize=20_000)
def concept(lemma: str) -> str:
    """Return the concept that a lemma names: its synonym set's head, or its stem."""
    root = stem(lemma)
    return _CONCEPTS.get(root, root)


@lru_cache(maxsize=20_000)
def rarity(name: str) -> float:
    """Return how rare a concept is in general English, from 0 (everywhere) to 1 (not in the table)."""
    return log(TOTAL / (COUNTS.get(name, 0) + 0.5)) / log(TOTAL / 0.5)


@lru_cache(maxsize=1)
def _fields() -> dict[str, frozenset[int]]:
    """Map the stem of every kindred word to the numbers of its fields."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(FIELDS.split(";")):
        for word in line.split():
            found[stem(word)].add(number)
    return {root: frozenset(numbers) for root, numbers in found.items()}


@lru_cache(maxsize=20_000)
def fields(root: str, name: str) -> frozenset[int]:
    """Return the fields of kindred words that a word stands in, by its stem or its concept."""
    table = _fields()
    return table.get(root, _NOWHERE) | table.get(name, _NOWHERE)


@lru_cache(maxsize=20_000)
def triples(word: str) -> frozenset[str]:
    """Return the triples of neighbouring letters of a word, its beginning and its end marked."""
    marked = f"<{word}>"
    return frozenset(marked[k : k + 3] for k in range(len(marked) - 2))
