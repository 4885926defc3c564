"""Lemmas: the dictionary form of a word, from its ending and its tag.

Three steps, the first that answers wins: the irregular forms (`compare/data/lemmas.py`), the forms of the treebank
that the rules get wrong (`compare/data/lemmas.txt`, written by `tools/train_tagger.py`), the rules for regular endings.
The rules undo English spelling: doubled consonants (stopped), the silent e (making), y to i (carried).
"""

from collections.abc import Iterator
from functools import cache

from compare.data.lemmas import (
    DOUBLED_L,
    HARD_NG,
    KEEPS_E,
    KEPT_ENDINGS,
    OTHER_FORMS,
    SIBILANTS,
    SILENT_E,
    SPELLING_ISE,
    SPELLING_OUR,
    SPELLING_RE,
    SPELLING_WORDS,
    SPLIT_PAIRS,
    STRIPS_ES,
    STRONG_VERBS,
    VOWEL_PAIRS,
    WANTED_ENDINGS,
)
from compare.data.shipped import shipped

_ISE_ENDINGS = ("ises", "ised", "iser", "isers", "ising", "isation", "isations", "isational", "isable", "ise")


def lemma(low: str, tag: str, fine: str = "") -> str:
    """Return the lemma of a word in lower case with its part of speech and its Penn tag."""
    return table().get((low, fine or tag)) or table().get((low, tag)) or regular(low, tag, fine)


def regular(low: str, tag: str, fine: str = "") -> str:
    """Return the lemma that the endings suggest."""
    if tag == "VERB" or tag == "AUX":
        return _verb(low, fine)
    if fine == "NNS":
        return _singular(low)
    if fine == "NNPS":  # "Iraqis"
        return low[:-1] if low.endswith("is") else _singular(low)
    if tag in ("ADJ", "ADV") and fine in ("JJR", "JJS", "RBR", "RBS"):
        ending = 2 if low.endswith("er") else 3 if low.endswith("est") else 0
        return _stem(low[:-ending]) if ending and len(low) > ending + 2 else low
    return low


def _verb(low: str, fine: str) -> str:
    if fine == "VBG" and low.endswith(("ing", "in'")) and _has_vowel(low[:-3]):
        return _stem(low[:-3])
    if fine in ("VBD", "VBN") and low.endswith("ed") and _has_vowel(low[:-2]):
        if low.endswith("ied"):
            return low[:-3] + "y" if len(low) > 4 else low[:-1]
        return low[:-1] if low.endswith("eed") else _stem(low[:-2])
    if fine == "VBZ":
        return _singular(low)
    return low


def _has_vowel(stem: str) -> bool:
    return any(letter in "aeiouy" for letter in stem)


def _singular(low: str) -> str:
    if low.endswith("men") and len(low) > 5:
        return low[:-2] + "an"
    if low.endswith("children"):
        return low[:-3]
    if len(low) < 3 or low[-1] != "s" or low[0].isdigit() or low.endswith(("ss", "us", "is", "'s")):
        return low
    if low.endswith("ies"):
        return low[:-3] + "y" if len(low) > 4 else low[:-1]
    if low.endswith("es"):
        stem = low[:-2]
        if stem.endswith(SIBILANTS) and not stem.endswith(KEEPS_E):
            return stem
        if stem.endswith(STRIPS_ES):
            return stem
    return low[:-1]


def _stem(stem: str) -> str:
    """Return the base form of a stem that an ending in a vowel was taken from."""
    if len(stem) < 3:
        return stem + "e" if stem[-1:] in "us" else stem
    last, before, third = stem[-1], stem[-2], stem[-3]
    if last == "i":
        return stem[:-1] + "y"
    if last == before and last not in "aeiou":
        keeps = len(stem) < 4 or last in "szf" or (last == "l" and not stem.endswith(DOUBLED_L))
        return stem if keeps else stem[:-1]
    if last in "uvcz" or stem.endswith(("qu", *WANTED_ENDINGS)):
        return stem + "e"
    if last in "aeoywx":
        return stem
    return stem + "e" if _silent(stem, last, before, third) else stem


def _silent(stem: str, last: str, before: str, third: str) -> bool:
    """Say whether a stem in a consonant has lost a silent e."""
    if stem.endswith("ng"):
        return third in "aeu" and stem not in HARD_NG
    if before not in "aeiouy":
        return before + last in SILENT_E and not stem.endswith(KEPT_ENDINGS)
    pair = third + before
    if pair in VOWEL_PAIRS and stem[-4:-2] != "qu":
        return last == "s" or stem.endswith(("uid", "cour"))
    if _syllables(stem) == 1 and pair not in SPLIT_PAIRS:
        return True
    return before + last in SILENT_E and not stem.endswith(KEPT_ENDINGS)


def _syllables(stem: str) -> int:
    count, inside = 0, False
    for letter in stem:
        vowel = letter in "aeiouy"
        count += vowel and not inside
        inside = vowel
    return count


def _entries(source: str) -> Iterator[list[str]]:
    return (entry.split() for entry in source.replace("\n", " ").split(";"))


def _strong_forms() -> Iterator[tuple[tuple[str, str], str]]:
    for base, *forms in _entries(STRONG_VERBS):
        for form in "/".join(forms).split("/"):
            if form != base:
                yield (form, "VERB"), base
    for form, tag, base in _entries(OTHER_FORMS):
        yield (form, tag), base


@cache
def table() -> dict[tuple[str, str], str]:
    """Load the irregular and the learned forms, once: (form, tag) to lemma."""
    learned = shipped("lemmas.txt")
    rows = [line.split(" ") for line in learned.splitlines() if line[:1] != "#"]
    return {(form, tag): base for form, tag, base in rows} | dict(_strong_forms())


def strong_past(low: str) -> bool:
    """Say whether a word is the past tense or the participle of a strong verb, and not also its base."""
    base = table().get((low, "VERB"))
    return base is not None and base != low and (low, "NOUN") not in table() and not low.endswith(("s", "ing"))


@cache
def pasts() -> frozenset[str]:
    """Return the past tenses of strong verbs that are no participles as well: `fell` beside `fallen`."""
    entries = _entries(STRONG_VERBS)
    return frozenset(past for _, past, *others in entries if others and past not in others[0].split("/"))


def fold_spelling(word: str) -> str:
    """Return a lemma in American spelling: `defence` and `defense`, `organise` and `organize` become one."""
    low = word.lower()
    known = SPELLING_WORDS.get(low) or _folded_ending(low, named=low != word)
    if known is None:
        return word
    return known.capitalize() if word[0].isupper() else known


def _folded_ending(low: str, *, named: bool) -> str | None:
    at = low.find("our", 2)
    if at > 0 and low[:at] in SPELLING_OUR:
        return low[:at] + "or" + low[at + 3 :]
    if low.endswith(("tre", "bre")) and low not in SPELLING_RE and len(low) > 4:
        return low[:-2] + "er"
    at = low.rfind("lys")
    if at > 1 and low[at + 3 :] in ("e", "ed", "er", "ing"):
        return low[: at + 2] + "z" + low[at + 3 :]
    if named or "is" not in low or not low.endswith(_ISE_ENDINGS):
        return None
    at = low.rfind("is")
    if at < 3 or low[:at] + "ise" in SPELLING_ISE or low[:at].endswith(("w", "pr", "v", "ra", "o", "u")):
        return None
    return low[: at + 1] + "z" + low[at + 2 :]
