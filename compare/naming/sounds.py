"""How a name sounds: a rough key that spellings of one name in several transliterations share."""

import re
from functools import lru_cache

_RULES = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"[^a-z]", ""),
        (r"shch|sch|tch|tsch|tj", "c"),
        (r"dzh|dj", "j"),
        (r"kh|gh|h(?=[mnlrvtk])", "h"),
        (r"ck|q|x(?!$)", "k"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"w|ff$|v", "v"),
        (r"ts|tz|cz", "c"),
        (r"sh|zh", "s"),
        (r"c(?=[eiy])", "s"),
        (r"(?<!^)[iy]{1,3}$", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<!^)[aeiouyj]", ""),
    )
)


@lru_cache(maxsize=20_000)
def skeleton(word: str) -> str:
    """Return the consonants of a folded word, letters that transliterations exchange made one."""
    for pattern, put in _RULES:
        word = pattern.sub(put, word)
    return word
