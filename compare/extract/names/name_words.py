"""Single words with a capital: known names, acronyms, words of titles, ordinary words."""

from functools import lru_cache

from compare.data.given_names import DOUBTFUL, GIVEN
from compare.data.name_traps import DAYS
from compare.data.organisations import NOT_BODIES
from compare.data.titles import HEADS, LABELS, MODIFIERS
from compare.naming.gazetteer import common_words, known_bodies, known_place

_MIDDLE = frozenset({"of", "for", "the", "and", "&", "state", "staff"})


def is_known(form: str) -> bool:
    """Say whether a form is a known place or body."""
    return known_place(form) is not None or form in known_bodies()


def is_acronym(word: str) -> bool:
    """Say whether a word is an acronym that can name a body: NATO, U.N., H-P."""
    bare = word.replace(".", "").replace("-", "").replace("&", "")
    if not (len(bare) > (bare == word) + 1 and len(bare) <= 6 and bare.isupper() and bare.isalpha()):
        return False
    if word[:2] in ("D-", "R-", "I-") or word.capitalize() in DAYS:
        return False
    return bare not in NOT_BODIES and bare.lower() not in common_words()


@lru_cache(maxsize=4096)
def titled(word: str) -> bool:
    """Say whether a word can be part of a title before a name."""
    low = word.lower()
    if low in HEADS or low in MODIFIERS or low in _MIDDLE or word in LABELS:
        return True
    if low.count("-") == 1:
        left, right = low.split("-")
        return left in ("vice", "co", "ex", "deputy", "attorney", "pro") or right in HEADS
    return is_known(word) or (word.isupper() and len(word) > 1)


@lru_cache(maxsize=8192)
def is_ordinary(word: str) -> bool:
    """Say whether a word, or what it is the plural of, is a word of general English."""
    if word in GIVEN and word not in DOUBTFUL:
        return False
    low, common = word.lower(), common_words()
    return low in common or (low.endswith("s") and low[:-1] in common) or (low.endswith("es") and low[:-2] in common)
