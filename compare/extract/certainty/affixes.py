"""Parts of words that deny: "unfulfilled", "irregular", "endless"."""

from functools import lru_cache

from compare.data.negation import (
    DIS,
    IL,
    IM,
    IN,
    IR,
    LESS_OTHER,
    NON_OTHER,
    UN,
    UN_ENDINGS,
    UN_OTHER,
    A,
)

_STEMS = (("in", IN), ("im", IM), ("ir", IR), ("il", IL), ("dis", DIS), ("ab", A), ("a", A))

_OTHER_ROOTS = ("under", "uni", "undul")
_BEFORE_I = ("unid", "unim", "unin", "uniron")


@lru_cache(maxsize=20_000)
def affix(word: str) -> str:
    """Return the part of a word (in lower case) that denies the rest, or nothing."""
    first = word[:1]
    if first == "u" and word.startswith("un"):
        return "un" if _un(word) else ""
    if first == "n" and word.startswith("non"):
        return "" if len(word) < 7 or word in NON_OTHER else "non-" if word[3] == "-" else "non"
    if first in "ida":
        for prefix, stems in _STEMS:
            if word.startswith(prefix) and _root(word[len(prefix) :], stems):
                return prefix
    if "less" in word[3:] and word.endswith(("less", "lessly", "lessness")) and word not in LESS_OTHER:
        return "less"
    return ""


def _un(word: str) -> bool:
    """Say whether "un" denies: not in other roots ("under", "uniform", "union")."""
    if word in UN_OTHER or (word.startswith(_OTHER_ROOTS) and not word.startswith(_BEFORE_I)):
        return False
    base = word[2:].lstrip("-")
    return base in UN or (len(base) > 3 and base.endswith(UN_ENDINGS))


def _root(base: str, stems: frozenset[str]) -> bool:
    """Say whether a stem, its adverb, its noun or its plural is in the table."""
    if base in stems:
        return True
    forms = [base[:-2], base[:-2] + "e", base[:-1] + "e"] if base.endswith("ly") else []
    if base.endswith("ally"):
        forms.append(base[:-4])
    if base.endswith("ility"):
        forms.append(base[:-5] + "le")
    if base.endswith("ies"):
        forms.append(base[:-3] + "y")
    elif base.endswith("s"):
        forms.append(base[:-1])
    return any(form in stems for form in forms)
