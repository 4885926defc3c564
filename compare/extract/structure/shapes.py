"""What the tagger looks at in a word: its letters, its outline and its class in the lexicon.

The names of the features are the keys of the weights; the first character says where the word stands from the word
that is tagged and what of it is meant. `tools/train_tagger.py` and the tagger share this module, so that what is
learned is what is looked up.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

START, END = "\x02", "\x03"
_DIGIT = re.compile(r"\d")
_ENDINGS = ("", "ing", "ed", "es", "s", "er", "est", "ly", "d")
_MARKS = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2012\u2015\u2212", "\u2014"),
        **dict.fromkeys("\u25cf\u25aa\u25e6\u2023", "*"),
        "\u00ad": None,
    }
)


class Shape(NamedTuple):
    """The features of a word form, by where it stands from the word that is tagged.

    `pairs` are those that hang on the tag before the word as well.
    """

    lower: str
    group: str
    here: tuple[str, ...]
    before: tuple[str, ...]
    before2: tuple[str, ...]
    after: tuple[str, ...]
    after2: tuple[str, ...]
    pairs: tuple[str, ...]


def lowered(form: str) -> str:
    """Return the form in lower case with straight marks."""
    low = form.lower()
    return low if low.isascii() else low.translate(_MARKS)


def spelled(form: str) -> str:
    """Return the form as the lexicon spells it: in lower case, digits as zeros."""
    low = lowered(form)
    return low if low.isalpha() else _DIGIT.sub("0", low)


def outline(form: str) -> str:
    """Return the outline of a form: case, digits and hyphens."""
    if form.islower():
        kind = "x"
    elif form.isupper():
        kind = "XX" if len(form) > 1 else "X"
    elif form[0].isupper():
        kind = "Xx"
    elif form[0].isdigit():
        kind = "d"
    else:
        kind = "xX" if form[0].isalpha() else "."
    if form.isalpha():
        return kind
    kind += "-" if "-" in form[1:] else ""
    return kind + ("9" if kind[0] != "d" and _DIGIT.search(form) else "")


def bases(low: str) -> Iterator[tuple[str, str]]:
    """Yield the words that an unknown word could be a form of, with the ending that makes it one."""
    if "-" in low:
        yield "-", low.rsplit("-", 1)[1]
        return
    for ending in _ENDINGS:
        if not low.endswith(ending) or len(low) < len(ending) + 3:
            continue
        stem = low[: len(low) - len(ending)]
        yield ending, stem
        if ending:
            yield ending, stem + "e"
            if stem[-1] == stem[-2]:
                yield ending, stem[:-1]
            elif stem[-1] == "i":
                yield ending, stem[:-1] + "y"


def shape(form: str, group: str) -> Shape:
    """Return the features of a form; `group` is its class in the lexicon or that of its base, empty if unknown."""
    low, kind = spelled(form), outline(form)
    two, three = low[-2:], low[-3:]
    if not group:
        group = kind + two
    elif "+" in group:
        group = kind + group
    word, shaped, classed, ending = "w" + low, "h" + kind, "c" + group, "3" + three
    shorter = max(0, len(low) - 1)  # endings and beginnings are shorter than the word
    ends = ("1" + low[-1:], "2" + two, ending, "4" + low[-4:], "5" + low[-5:])[:shorter]
    begins = ("p" + low[:1], "p" + low[:2], "p" + low[:3], "p" + low[:4])[:shorter]
    return Shape(
        low,
        group,
        ("b", word, shaped, classed, "m" + kind + two, *ends, *begins),
        ("a" + low, "aC" + group, "a3" + three, "aH" + kind),
        ("A" + low, "AC" + group),
        ("z" + low, "zC" + group, "z3" + three, "zH" + kind),
        ("Z" + low, "ZC" + group, "Z2" + two),
        (word, ending, shaped, classed),
    )
