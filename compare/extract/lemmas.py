"""Lemmas: the dictionary form of a word, by rules over its ending and a table of the irregular ones."""

import re

_VOWEL = re.compile(r"[aeiouy]")
IRREGULAR = {
    ("is", "AUX"): "be", ("are", "AUX"): "be", ("was", "AUX"): "be", ("were", "AUX"): "be", ("been", "AUX"): "be",
    ("'s", "AUX"): "be", ("'re", "AUX"): "be", ("'m", "AUX"): "be", ("am", "AUX"): "be",
    ("has", "AUX"): "have", ("had", "AUX"): "have", ("did", "AUX"): "do", ("does", "AUX"): "do",
    ("n't", "PART"): "not", ("wo", "AUX"): "will", ("ca", "AUX"): "can", ("'ll", "AUX"): "will",
    ("said", "VERB"): "say", ("told", "VERB"): "tell",
}  # fmt: skip


def lemma(low: str, tag: str, fine: str) -> str:
    """Return the lemma of a word in lower case with its tag."""
    known = IRREGULAR.get((low, tag))
    if known:
        return known
    if tag == "NOUN" and fine == "NNS" and len(low) > 3 and low[-1] == "s":
        return low[:-3] + "y" if low.endswith("ies") else low[:-1]
    if tag == "VERB" and len(low) > 4:
        if low.endswith("ing"):
            return low[:-3]
        if low.endswith("ed"):
            return low[:-2]
        if fine == "VBZ" and low[-1] == "s":
            return low[:-1]
    return low


def fold_spelling(lemma: str) -> str:
    """Return the lemma with British spelling folded to American."""
    return lemma
