"""Which language a text is in, told cheaply: by its script, then by the commonest words of each language.

Method: the share of words that are among a language's commonest function words (Grefenstette 1995, "Comparing two
language identification schemes"). Good enough to say what is not English; no model.
"""

from collections import Counter

from compare.data.languages import LETTERS, SCRIPTS, WORDS
from compare.text import words

LEAST = 50  # words, below which no language is named
SAMPLE = 4_000  # characters looked at
_SURE, _LIKELY = 0.2, 0.12  # shares of function words
_LATIN = "\u036f"  # the last character of the blocks that Latin script uses
_DENSE = ("zh", "ja", "ko")  # scripts that need fewer characters to say the same


def detect(text: str) -> str | None:
    """Return the code (ISO 639-1) of the language of a text, None where it is too short or not told."""
    sample = text[:SAMPLE]
    script = None if sample.isascii() else _script(sample)
    if script:
        return script
    spoken = words(sample.lower())
    total = len(spoken)
    if total < LEAST:
        return None
    english = sum(map(WORDS["en"].__contains__, spoken)) / total
    if english >= _SURE:
        return "en"
    counts = Counter(spoken)
    shares = {code: sum(counts[word] for word in common) / total for code, common in WORDS.items()}
    best = min(shares, key=lambda code: (-shares[code], code))
    if english >= _LIKELY and english >= 0.8 * shares[best]:
        return "en"
    return best if shares[best] >= _LIKELY else None


def _script(sample: str) -> str | None:
    """Return the language that the text's script, or letters that only it has, gives away."""
    scripts = Counter(_script_of(c) for c in sample if c > _LATIN)
    del scripts[""]
    if not scripts:
        return None
    name, count = min(scripts.items(), key=lambda item: (-item[1], item[0]))
    letters = sum(map(str.isalpha, sample))
    if count < (100 if name in _DENSE else 5 * LEAST) or count < (0.2 if name in _DENSE else 0.5) * letters:
        return None
    found = set(sample.lower())
    return next((code for code, marks in LETTERS.get(name, ()) if not found.isdisjoint(marks)), name)


def _script_of(c: str) -> str:
    return next((name for low, high, name in SCRIPTS if low <= c <= high), "")
