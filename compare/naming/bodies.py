"""Names of organisations and of places compared."""

import re
from collections.abc import Sequence
from functools import lru_cache

from compare.data.organisations import GENERIC, LEGAL_FORMS, LEGAL_WORDS
from compare.naming.gazetteer import common_words, folded_places, known_bodies
from compare.naming.sounds import apart, plain_letters
from compare.naming.words import Relation
from compare.similarity import slips
from compare.text import fold, plain

_WORD = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"\b(?:\w\.){2,}|(?<=\w)['\u2019](?=\w)")
_SMALL = frozenset("the of and for on in a an de la".split())
_SPELLINGS = ((re.compile("isation"), "ization"), (re.compile("our(?=s?$)"), "or"), (re.compile("(?<=[t])re$"), "er"))
_VARIANT_PRICE = 3
_FITTING: tuple[Relation, ...] = ("same", "variant", "spelling")


@lru_cache(maxsize=20_000)
def body_words(name: str) -> tuple[str, ...]:
    """Return the telling words of a body's name: no legal form, countries as codes, one spelling."""
    low = _DOTTED.sub(lambda m: m[0].replace(".", "").replace("'", "").replace("\u2019", ""), plain(name).lower())
    low = low.replace("&", " and ")
    for form in LEGAL_FORMS:
        low = low.replace(form, " ")
    words = [plain_letters(word) for word in _WORD.findall(low)]
    kept = [word for word in words if word not in LEGAL_WORDS and word not in _SMALL] or words
    return tuple(_spelled(word) for word in _coded(kept))


def _coded(words: Sequence[str]) -> list[str]:
    """Return the words with countries and their adjectives as codes: "ukrainian" and "ukraine" are "UA"."""
    table = folded_places()
    found: list[str] = []
    at = 0
    while at < len(words):
        for width in (3, 2, 1):
            place = table.get(" ".join(words[at : at + width]))
            if place and place.kind in ("country", "adjective") and at + width <= len(words):
                found.append(place.id)
                at += width
                break
        else:
            found.append(words[at])
            at += 1
    return found


def _spelled(word: str) -> str:
    for pattern, put in _SPELLINGS:
        word = pattern.sub(put, word)
    return word.replace("defence", "defense")


def _alike(a: str, b: str) -> Relation:
    if a == b:
        return "same"
    if a.isupper() or b.isupper() or not (a.isalpha() and b.isalpha()) or min(len(a), len(b)) < 4:
        return "different"
    common = common_words()
    if a in common and b in common:
        return "variant" if a.rstrip("s") == b.rstrip("s") else "different"
    if apart(a, b) <= _VARIANT_PRICE:
        return "variant"
    return "spelling" if min(len(a), len(b)) >= 5 and slips(a, b) == 1 else "different"


def same_body(a: str, b: str) -> Relation:
    """Compare two names of organisations: well-known forms, legal forms, initials, spelling.

    A name that is a part of the other is "unsure", unless only general words ("Service", "Department") are left.
    """
    if a == b:
        return "same"
    known = known_bodies()
    bare, other = a.removeprefix("The ").removeprefix("the "), b.removeprefix("The ").removeprefix("the ")
    if bare in known and other in known:
        return "variant" if known[bare] == known[other] else "different"
    left, right = body_words(a), body_words(b)
    if left == right or "".join(left) == "".join(right):
        return "variant"
    if len(left) > len(right):
        left, right = right, left
    if len(left) == 1 and len(right) > 1 and left[0] == "".join(word[0] for word in right).lower():
        return "variant" if len(left[0]) > 2 else "unsure"
    return _covered(left, right)


def _covered(left: tuple[str, ...], right: tuple[str, ...]) -> Relation:
    """Compare word by word, in any order; `left` is the shorter name."""
    rest = list(right)
    missing: list[str] = []
    wrong = 0
    for word in left:
        levels = {_alike(word, other): other for other in reversed(rest)}
        level = next((level for level in _FITTING if level in levels), None)
        if level is None:
            missing.append(word)
        else:
            wrong += level == "spelling"
            rest.remove(levels[level])
    if missing:
        return "unsure" if not rest and GENERIC.issuperset(missing) else "different"
    if wrong > 1 or not GENERIC.issuperset(rest):
        return "unsure"
    return "spelling" if wrong else "variant"


def same_place(a: str, b: str) -> Relation:
    """Compare two names of places; a part of a place is another place, "Seattle, Washington" is Seattle."""
    left, right = (fold(name).partition(",")[0].replace(".", "").removeprefix("the ").strip() for name in (a, b))
    if left == right:
        return "same"
    table = folded_places()
    first, second = table.get(left), table.get(right)
    if first and second:
        return "variant" if first.id == second.id else "different"
    one, other = sorted(([plain_letters(word) for word in name.split()] for name in (left, right)), key=len)
    if len(one) == 1 and len(one[0]) > 2 and one[0] == "".join(word[0] for word in other):
        return "variant"
    if len(one) != len(other):
        return "unsure" if set(one) <= set(other) or set(other) <= set(one) else "different"
    levels = [_alike(x, y) for x, y in zip(one, other, strict=True)]
    if "different" in levels:
        return "different"
    return "spelling" if "spelling" in levels else "variant"
