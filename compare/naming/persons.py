"""Names of people compared: word by word, each pair of words equal, a variant, a likely misspelling or another name."""

from collections.abc import Sequence

from compare.naming.words import (
    OTHER,
    SAME,
    SPELLING,
    VARIANT,
    WEAK,
    Profile,
    Relation,
    given_names,
    profile,
    same_word,
)
from compare.similarity import ratio

_RELATIONS: tuple[Relation, ...] = ("same", "variant", "spelling", "unsure", "different")


def same_person(a: str, b: str) -> Relation:
    """Compare two names of people; a surname alone fits any name that ends in it."""
    left, right = profile(a), profile(b)
    if left.tails and right.tails and left.tails != right.tails:
        return "different"
    if left.words == right.words:
        return "same" if left.tails == right.tails and left.foreign == right.foreign else "variant"
    if left.initials and right.initials and left.initials != right.initials:
        return "different"
    one, other = left.telling, right.telling
    if left.vowelless != right.vowelless:
        one, other = left.bones, right.bones
    if len(one) > len(other):
        one, other = other, one
    relation = _single(one[0], other) if len(one) == 1 else _decided(one, other)
    if relation == "different" and _baltic(one) != _baltic(other):
        relation = _decided(*sorted((_bare(one), _bare(other)), key=len))
        relation = "variant" if relation in ("same", "variant") else "different"
    if relation == "same" and left.foreign != right.foreign:
        return "variant"
    return relation if relation != "different" else _unlike(left, right)


def _baltic(words: tuple[str, ...]) -> bool:
    """Say whether all words have the ending that Latvian and Lithuanian give to names of men: "Sergejs Lavrovs"."""
    return len(words) > 1 and all(word.endswith("s") and len(word) > 3 for word in words)


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    if not _baltic(words):
        return words
    return tuple(word[:-2] if word[-2:] in ("as", "is", "us") else word[:-1] for word in words)


def _unlike(left: Profile, right: Profile) -> Relation:
    """Say "different", but for names that are alike when written together, or in a script that no table romanises."""
    if left.plain and right.plain:
        return "variant" if "".join(left.words) == "".join(right.words) else "different"
    return "unsure"


def _single(word: str, full: tuple[str, ...]) -> Relation:
    """Compare one word with a name: it must be the surname, or the first word where that is no given name."""
    level = same_word(word, full[-1])
    if level < WEAK:
        return _RELATIONS[level]
    if len(full) > 1 and len(word) > 1 and same_word(word, full[0]) <= VARIANT:
        return "unsure" if word in given_names() or full[0] in given_names() else "same"
    return "different"


def _paired(left: Sequence[str], right: Sequence[str]) -> tuple[list[tuple[int, str, str]], list[str], list[str]]:
    """Pair the words of two names, the best pairs first; return the pairs, and the words left over on either side."""
    shift = len(right) - len(left)
    found = [
        (level, abs(j - i - shift), i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if (level := same_word(a, b)) < OTHER
    ]
    if not found:
        return [], list(left), list(right)
    pairs: list[tuple[int, str, str]] = []
    rest, other_rest = dict(enumerate(left)), dict(enumerate(right))
    for level, _, i, j in sorted(found):
        if i in rest and j in other_rest:
            pairs.append((level, rest.pop(i), other_rest.pop(j)))
    return pairs, list(rest.values()), list(other_rest.values())


def _decided(left: tuple[str, ...], right: tuple[str, ...]) -> Relation:
    pairs, rest, other_rest = _paired(left, right)
    if not pairs:
        return "different"
    worst = max(level for level, _, _ in pairs)
    if rest and other_rest:
        return "spelling" if worst <= SPELLING and _run_together(rest, other_rest) else "different"
    if len(left) == len(right) > 2 and worst == SAME and not _rotated(left, right):
        return "unsure"
    if worst <= VARIANT:
        return _RELATIONS[worst]
    doubtful = [pair for pair in pairs if pair[0] >= SPELLING]
    if len(doubtful) > 1:
        long = min(map(len, left)) >= 5 and len(left) == len(right)
        return "different" if worst > SPELLING else "spelling" if long else "unsure"
    if worst == SPELLING or sum(level == SAME for level, _, _ in pairs) >= 2:
        return "spelling"
    return "spelling" if len(left) == len(right) and _long_slip(*doubtful[0][1:]) else "unsure"


def _run_together(left: Sequence[str], right: Sequence[str]) -> bool:
    """Say whether words of the one name are a word of the other, written apart."""
    one, other = "".join(left), "".join(right)
    return one in right or other in left or same_word(one, other) <= VARIANT


def _rotated(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Say whether the names differ only in whether the surname stands first."""
    return any(left[k:] + left[:k] == right for k in range(len(left)))


def _long_slip(one: str, other: str) -> bool:
    """Say whether two words are long, begin alike and are mostly alike."""
    return min(len(one), len(other)) >= 7 and one[0] == other[0] and ratio(one, other) >= 0.75
