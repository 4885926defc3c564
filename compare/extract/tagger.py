"""Part-of-speech tags: a greedy averaged perceptron over the words and tags around a word.

The method is Collins (2002), with the tag dictionary of Ratnaparkhi (1996). A score for every tag is kept as one
integer with sixteen bits a tag, so that adding the weights of a feature is one addition; all features that hang on
a single word are summed once for each word form. Training: `tools/train_tagger.py`; weights: `compare/data/tagger.txt`.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from struct import Struct
from typing import NamedTuple

BITS = 16
TAG_ZERO = 48  # the character that stands for tag 0 in the weights
VALUE_ZERO = 80  # the character that stands for the weight 0
START, END = "\x02", "\x03"
_DIGIT = re.compile(r"\d")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00ad": None})
_FULL = 60_000


class Shape(NamedTuple):
    """The features of a word form, by where it stands from the word that is tagged."""

    lower: str
    group: str
    here: tuple[str, ...]
    before: tuple[str, ...]
    before2: tuple[str, ...]
    after: tuple[str, ...]
    after2: tuple[str, ...]
    after_tag: tuple[str, ...]


def lowered(form: str) -> str:
    """Return the form as the lexicon spells it: lower case, straight marks, digits as zeros."""
    low = form.lower()
    if not low.isascii():
        low = low.translate(_APOSTROPHES)
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


def features(form: str, group: str | None) -> Shape:
    """Return the features of a form; `group` is its class in the lexicon, None for an unknown word."""
    low, kind = lowered(form), outline(form)
    group = group or kind + low[-2:]
    size = len(low)
    here = ["b", "w" + low, "h" + kind, "c" + group, "F" + form[:12], "hs" + kind + low[-2:]]
    here += [f"s{k}{low[-k:]}" for k in (1, 2, 3, 4, 5) if size > k]
    here += [f"p{k}{low[:k]}" for k in (1, 2, 3, 4) if size > k]
    return Shape(
        low,
        group,
        tuple(here),
        ("a" + low, "aC" + group, "as" + low[-3:], "ah" + kind),
        ("A" + low, "AC" + group),
        ("z" + low, "zC" + group, "zs" + low[-3:], "zh" + kind),
        ("Z" + low, "ZC" + group, "Zs" + low[-2:]),
        ("w" + low, "s" + low[-3:], "h" + kind, "c" + group),
    )


class Tag(NamedTuple):
    """A tag of the tagger: the universal part of speech, and the Penn tag where it says more."""

    tag: str
    fine: str


class _Entry(NamedTuple):
    shape: Shape
    fixed: int
    candidates: tuple[int, ...]
    here: int
    before: int
    before2: int
    after: int
    after2: int
    after_tag: dict[int, int]


class Tagger:
    """Weights and lexicon, with the sums for the words met so far."""

    def __init__(self, source: str) -> None:
        head, lexicon, weights = source.split("\n\n")
        self.tags = tuple(Tag(*(line.split(" ") + [""])[:2]) for line in head.split("\n") if line[:1] != "#")
        self._lexicon = dict([line.split("\t", 1) for line in lexicon.split("\n")])
        cells = weights.rstrip("\n").replace("\n", "\t").split("\t")
        self._weights = dict(zip(cells[::2], cells[1::2], strict=True))
        count = len(self.tags)
        self._offset = sum(0x8000 << (BITS * tag) for tag in range(count))
        self._fields = Struct(f"<{count}H")
        self._entries: dict[str, _Entry] = {}
        self._around: dict[tuple[str, str, str], int] = {}
        self._tags_before: dict[tuple[str, int, int], int] = {}
        self._tag_after: dict[tuple[str, int], int] = {}
        self._edges = (self._entry(START), self._entry(END))

    def _vector(self, key: str) -> int:
        code = self._weights.get(key)
        if not code:
            return 0
        return sum(
            (ord(code[at + 1]) - VALUE_ZERO) << (BITS * (ord(code[at]) - TAG_ZERO)) for at in range(0, len(code), 2)
        )

    def _entry(self, form: str) -> _Entry:
        group, _, allowed = self._lexicon.get(lowered(form), "").partition("\t")
        shape = features(form, group)
        candidates = tuple(ord(c) - TAG_ZERO for c in allowed)
        sums = [sum(map(self._vector, part)) for part in shape[2:7]]
        fixed = candidates[0] if len(candidates) == 1 else -1
        entry = _Entry(shape, fixed, candidates, *sums, {})
        if len(self._entries) >= _FULL:
            self._entries.clear()
        self._entries[form] = entry
        return entry

    def tag(self, forms: Sequence[str]) -> list[int]:
        """Return the index in `tags` of every form of one sentence."""
        known, make = self._entries.get, self._entry
        start, end = self._edges
        line = [start, start, *[known(form) or make(form) for form in forms], end, end]
        found: list[int] = []
        last2 = last = -1
        for at in range(2, len(line) - 2):
            entry = line[at]
            if entry.fixed >= 0:
                best = entry.fixed
            else:
                best = self._best(line, at, last2, last)
            found.append(best)
            last2, last = last, best
        return found

    def _best(self, line: list[_Entry], at: int, last2: int, last: int) -> int:
        entry, left, right = line[at], line[at - 1], line[at + 1]
        shape, low, group = entry.shape, entry.shape.lower, entry.shape.group
        total = self._offset + entry.here + left.before + line[at - 2].before2 + right.after + line[at + 2].after2
        triple = (left.shape.group, group, right.shape.group)
        value = self._around.get(triple)
        if value is None:
            value = self._around[triple] = sum(
                map(
                    self._vector,
                    (f"R{triple[0]} {triple[2]}", f"S{group} {triple[2]}", f"T{triple[0]} {group} {triple[2]}"),
                )
            )
        total += value
        total += self._vector(f"P{left.shape.lower} {low}") + self._vector(f"Q{low} {right.shape.lower}")
        value = entry.after_tag.get(last)
        t1, t2 = chr(TAG_ZERO + last), chr(TAG_ZERO + last2)
        if value is None:
            value = entry.after_tag[last] = self._vector("1" + t1) + sum(
                self._vector(f"D{t1}{part}") for part in shape.after_tag
            )
        total += value
        pair = (group, last2, last)
        value = self._tags_before.get(pair)
        if value is None:
            value = self._tags_before[pair] = sum(
                map(self._vector, (f"2{t2}{t1}", f"4{t2}{t1}{group}", f"5{t2}{group}"))
            )
        total += value
        key = (right.shape.group, last)
        value = self._tag_after.get(key)
        if value is None:
            value = self._tag_after[key] = self._vector(f"3{t1}{key[0]}")
        total += value
        if entry.candidates:
            return max(entry.candidates, key=lambda tag: (total >> (BITS * tag)) & 0xFFFF)
        fields = self._fields.unpack(total.to_bytes(self._fields.size, "little"))
        return fields.index(max(fields))


@cache
def tagger() -> Tagger:
    """Load the weights that come with the package, once."""
    return Tagger(files("compare.data").joinpath("tagger.txt").read_text("utf-8"))
