"""What the tagger looks at in a word: its letters, its outline and its class in the lexicon.

The names of the features are the keys of the weights; the first character says where the word stands from the word
that is tagged and what of it is meant. `tools/train_tagger.py` and the tagger share this module, so that what is
learned is what is looked up.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

START, END = "\x02", "\x03"
STRONG = "~+V"  # what the past of a strong verb is a form of
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


class Features(NamedTuple):
    """Names of features, by where the word that has them stands from the word that is tagged.

    `pairs` are those that hang on the tag before the word as well.
    """

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


def group_of(form: str, low: str, related: str) -> str:
    """Return the class of a form that is not in the lexicon: its outline, and what it is a form of or its ending."""
    return outline(form) + (related or low[-2:])


def usual_tags(table: Mapping[str, str], group: str, low: str) -> str:
    """Return the tags that an unknown word may have: those of its class, of words with its last letter, or of all."""
    return table.get(group) or table.get(low[-1:]) or table[""]


def own_features(low: str, kind: str, known: bool) -> Features:
    """Return the features that a form does not share: the word itself and, if it is not in the lexicon, its letters."""
    letters: tuple[str, ...] = ()
    if not known:
        shorter = max(0, len(low) - 1)  # endings and beginnings are shorter than the word
        ends = ("1" + low[-1:], "2" + low[-2:], "3" + low[-3:], "4" + low[-4:], "5" + low[-5:])[:shorter]
        begins = ("p" + low[:1], "p" + low[:2], "p" + low[:3], "p" + low[:4])[:shorter]
        letters = ("m" + kind + low[-2:], *ends, *begins)
    return Features(
        ("w" + low, *letters),
        ("a" + low, "a3" + low[-3:]),
        ("A" + low,),
        ("z" + low, "z3" + low[-3:]),
        ("Z" + low,),
        ("w" + low,) if known else (),
    )


def shared_features(kind: str, group: str) -> Features:
    """Return the features of all words of one outline and class."""
    return Features(
        ("b", "h" + kind, "c" + group),
        ("aH" + kind, "aC" + group),
        ("AC" + group,),
        ("zH" + kind, "zC" + group),
        ("ZC" + group,),
        ("h" + kind, "c" + group),
    )
