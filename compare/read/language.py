"""Which language a text is in, told cheaply: by its script, then by the commonest words of each language.

Method: the share of words that are among a language's commonest function words (Grefenstette 1995). Good enough
to say what is not English; no model.
"""

from collections import Counter

from compare.data.languages import LETTERS, SCRIPTS, WORDS
from compare.text import fold, words

LEAST = 50  # words, below which no language is named
_SAMPLE = 20_000


def detect(text: str) -> str | None:
    """Return the code (ISO 639-1) of the language of a text, None where it is too short or not told."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script:
        return script
    counts = Counter(word.lower() for word in words(sample))
    total = sum(counts.values())
    if total < LEAST:
        return None
    shares = {code: sum(counts[word] for word in common) / total for code, common in WORDS.items()}
    best = max(sorted(shares), key=lambda code: shares[code])
    if shares["en"] >= 0.12 and shares["en"] >= 0.8 * shares[best]:
        return "en"
    return best if shares[best] >= 0.12 else None


def _script(sample: str) -> str | None:
    """Return the language that the text's script, or letters that only it has, gives away."""
    if sample.isascii():
        return None
    scripts = Counter(name for c in sample if c > "\u036f" and c.isalpha() and (name := _script_of(c)))
    letters = sum(c.isalpha() for c in sample)
    if not scripts:
        return None
    name, count = min(scripts.items(), key=lambda item: (-item[1], item[0]))
    dense = 0.2 if name in ("zh", "ja", "ko") else 0.5
    if count < 20 or count < dense * letters:
        return None
    folded = set(sample.lower())
    return next((code for code, marks in LETTERS.get(name, ()) if folded & set(marks)), name)


def _script_of(c: str) -> str | None:
    return next((name for low, high, name in SCRIPTS if low <= c <= high), None)


__all__ = ["LEAST", "detect", "fold"]
