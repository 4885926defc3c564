"""Part-of-speech tags: a greedy averaged perceptron over the words and tags around a word.

The method is Collins (2002), with the tag dictionary of Ratnaparkhi (1996): words that the treebank tags in one way
only are looked up. The scores of all tags are one integer with sixteen bits a tag, so that adding the weights of a
feature is one addition; all features that hang on a single word are summed once for each word form.
Training: `tools/train_tagger.py`; weights, with source and licence: `compare/data/tagger.txt`.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from struct import Struct
from typing import NamedTuple

from compare.data.lemmas import AUXILIARIES, PRONOUNS
from compare.data.shipped import shipped
from compare.extract.structure.lemmas import lemma
from compare.extract.structure.shapes import END, START, Shape, bases, lowered, shape, spelled
from compare.text import plain

BITS = 16
TAG_ZERO = 48  # the character that stands for tag 0 in the weights; the one before it for "no tag yet"
VALUE_ZERO = 80  # the character that stands for the weight 0
_MASK = (1 << BITS) - 1
LIKELY = 8  # tags that a word without a full entry in the lexicon may have
_FULL = 50_000  # word forms remembered at most


class Word(NamedTuple):
    """What is said of a word: its part of speech (UPOS), its lemma, its Penn tag where that says more.

    `low` is the word in lower case with keyboard marks.
    """

    tag: str
    lemma: str
    fine: str
    low: str


class _Group:
    """What words of one class share: the sums of the features that hang on their class and a class or tag beside."""

    __slots__ = ("across", "beside", "following", "history", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self.beside: dict[str, int] = {}  # with the class right after it
        self.across: dict[str, int] = {}  # with the class after the word after it
        self.following: dict[int, int] = {}
        self.history: dict[int, int] = {}


class _Entry:
    """A word form with the sums of its features."""

    __slots__ = (
        "after", "after2", "before", "before2", "fixed", "form", "group", "here", "lefts", "low", "pairs", "previous",
        "rights", "shifts", "words",
    )  # fmt: skip

    def __init__(self, form: str, features: Shape, sums: Sequence[int], group: _Group) -> None:
        self.form, self.low, self.group, self.pairs = form, features.lower, group, features.pairs
        self.here, self.before, self.before2, self.after, self.after2 = sums
        self.fixed = -1
        self.shifts: tuple[int, ...] = ()
        self.lefts: dict[str, int] | None = None
        self.rights: dict[str, int] | None = None
        self.previous: dict[int, int] = {}
        self.words: dict[int, Word] = {}


class _Cells(dict[tuple[str, str], int]):
    """A tag's weight in its place, by the tag's and the value's character."""

    def __init__(self, places: Mapping[str, int]) -> None:
        self._places = places

    def __missing__(self, pair: tuple[str, str]) -> int:
        value = self[pair] = (ord(pair[1]) - VALUE_ZERO) << self._places[pair[0]]
        return value


class Tagger:
    """Lexicon and weights, with the sums for the words met so far."""

    def __init__(self, source: str) -> None:
        head, lexicon, classes, weights = source.split("\n\n")
        names = [line.split(" ") for line in head.split("\n") if line[:1] != "#"]
        self.tags = tuple((name[0], name[-1] if len(name) > 1 else "") for name in names)
        self._lexicon = _by_word(lexicon)
        self.classes = _by_word(classes)
        cells = weights.rstrip("\n").replace("\n", "\t").split("\t")
        self._weights: dict[str, str | int] = dict(zip(cells[::2], cells[1::2], strict=True))  # numbers once asked for
        self._name = chr(TAG_ZERO + self.tags.index(("PROPN", "")))
        count = len(self.tags)
        self._offset = sum(0x8000 << (BITS * tag) for tag in range(count))
        self._places = {chr(TAG_ZERO + tag): BITS * tag for tag in range(count)}
        self._cell = _Cells(self._places).__getitem__
        self._fields = Struct(f"<{count}H")
        self._entries: dict[str, _Entry] = {}
        self._groups: dict[str, _Group] = {}
        self._around: dict[tuple[str, str, str], int] = {}
        self._edges = (self._entry(START), self._entry(END))

    def words(self, forms: Sequence[str]) -> list[Word]:
        """Return part of speech and lemma of every form of one sentence."""
        entries = self._line(forms)
        found = []
        for entry, tag in zip(entries[2:-2], self._tags(entries), strict=True):
            word = entry.words.get(tag)
            if word is None:
                word = entry.words[tag] = _word(entry.form, *self.tags[tag])
            found.append(word)
        return found

    def usual(self, form: str) -> str:
        """Return a word of a headline as it would be written inside a sentence: in lower case if it is no name."""
        low = spelled(form)
        group = self._lexicon.get(low, "")
        if group and group[0] != self._name:
            return form.lower()
        if not group and "V" in self._related(low)[2:]:  # "Launches", and not "Rice"
            return form.lower()
        return form.capitalize() if len(form) > 3 and form.isupper() and not group else form

    def indices(self, forms: Sequence[str]) -> list[int]:
        """Return the index in `tags` of every form of one sentence."""
        return self._tags(self._line(forms))

    def _line(self, forms: Sequence[str]) -> list[_Entry]:
        if len(self._entries) > _FULL:
            for seen in (self._entries, self._around, self._groups):
                seen.clear()
        known, make = self._entries.get, self._entry
        start, end = self._edges
        return [start, start, *[known(form) or make(form) for form in forms], end, end]

    def _tags(self, line: list[_Entry]) -> list[int]:
        found: list[int] = []
        offset, around = self._offset, self._around
        last2 = last = -1
        for at in range(2, len(line) - 2):
            entry = line[at]
            best = entry.fixed
            if best < 0:
                left, right = line[at - 1], line[at + 1]
                group, before, after = entry.group, left.group, right.group
                total = offset + entry.here + left.before + line[at - 2].before2 + right.after + line[at + 2].after2
                if entry.lefts:
                    total += entry.lefts.get(left.low, 0)
                if entry.rights:
                    total += entry.rights.get(right.low, 0)
                triple = before.name, group.name, after.name
                beside = around.get(triple)
                total += self._groups_around(before, group, after.name) if beside is None else beside
                previous = entry.previous.get(last)
                total += self._tag_before(entry, last) if previous is None else previous
                following = after.following.get(last)
                total += self._tag_then_group(after, last) if following is None else following
                history = group.history.get(last2 * 64 + last)
                total += self._tags_before(group, last2, last) if history is None else history
                most = -1
                for shift in entry.shifts:
                    score = total >> shift & _MASK
                    if score > most:
                        best, most = shift, score
                best >>= 4
            found.append(best)
            last2, last = last, best
        return found

    def _sum(self, keys: Sequence[str]) -> int:
        total = 0
        weights = self._weights
        for key in keys:
            value = weights.get(key)
            if value is not None:
                if isinstance(value, str):
                    value = weights[key] = self._vector(value)
                total += value
        return total

    def _vector(self, code: str) -> int:
        """Return the weights of a feature as one integer; `code` is pairs of a tag's and a value's character."""
        return sum(map(self._cell, zip(code[::2], code[1::2], strict=True)))

    def _groups_around(self, left: _Group, group: _Group, right: str) -> int:
        across, beside = left.across.get(right), group.beside.get(right)
        if across is None:
            across = left.across[right] = self._sum((f"R{left.name} {right}",))
        if beside is None:
            beside = group.beside[right] = self._sum((f"S{group.name} {right}",))
        value = across + beside + self._sum((f"T{left.name} {group.name} {right}",))
        self._around[left.name, group.name, right] = value
        return value

    def _tag_before(self, entry: _Entry, last: int) -> int:
        tag = chr(TAG_ZERO + last)
        keys = ["t" + tag]
        keys += [f"D{tag}{part}" for part in entry.pairs]
        value = entry.previous[last] = self._sum(keys)
        return value

    def _tag_then_group(self, after: _Group, last: int) -> int:
        value = after.following[last] = self._sum((f"G{chr(TAG_ZERO + last)}{after.name}",))
        return value

    def _tags_before(self, group: _Group, last2: int, last: int) -> int:
        two = chr(TAG_ZERO + last2) + chr(TAG_ZERO + last)
        value = self._sum(("u" + two, f"U{two}{group.name}", f"V{two[0]}{group.name}"))
        group.history[last2 * 64 + last] = value
        return value

    def _entry(self, form: str) -> _Entry:
        low = spelled(form)
        group, _, allowed = self._lexicon.get(low, "").partition("|")
        features = shape(form, group or self._related(low))
        shared = self._groups.get(features.group)
        if shared is None:
            shared = self._groups[features.group] = _Group(features.group)
        entry = _Entry(form, features, [self._sum(part) for part in features[2:7]], shared)
        entry.shifts = tuple([self._places[tag] for tag in allowed]) or self._likely(entry.here)
        if len(allowed) == 1:
            entry.fixed = entry.shifts[0] // BITS
        entry.lefts, entry.rights = self._neighbours("P" + entry.low), self._neighbours("Q" + entry.low)
        self._entries[form] = entry
        return entry

    def _related(self, low: str) -> str:
        """Return what an unknown word is a form of: its ending and the classes of its base."""
        for ending, base in bases(low):
            if base in self.classes:
                return f"{ending}+{self.classes[base]}"
        return ""

    def _likely(self, here: int) -> tuple[int, ...]:
        """Return the fields of the tags that the word itself makes likely, in the order of the tags."""
        scores = self._fields.unpack((here + self._offset).to_bytes(self._fields.size, "little"))
        least = sorted(scores)[-LIKELY]
        return tuple([place for place, score in zip(self._places.values(), scores, strict=True) if score >= least])

    def _neighbours(self, key: str) -> dict[str, int] | None:
        """Return the weights of the words that make a difference beside a word; None where none does."""
        code = self._weights.get(key)
        if not isinstance(code, str):
            return None
        cells = code.split(" ")
        return {word: self._vector(code) for word, code in zip(cells[::2], cells[1::2], strict=False)}


def _word(form: str, coarse: str, fine: str) -> Word:
    low = lowered(form)
    if coarse == "AUX":
        fine = AUXILIARIES.get(low, "MD")
    elif coarse == "PRON" and low in PRONOUNS:
        fine = PRONOUNS[low]
    base = lemma(low, coarse, fine)
    if coarse == "PROPN" and base[:1].islower():  # a name keeps its capitals, also without the ending of a plural
        base = form[: len(base)] if low.startswith(base) else base.capitalize()
    return Word(coarse, base, fine, plain(form).lower())


def _by_word(section: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in section.split("\n"):
        value, words = line.split("\t")
        found.update(dict.fromkeys(words.split(" "), value))
    return found


@cache
def tagger() -> Tagger:
    """Load the weights that come with the package, once."""
    return Tagger(shipped("tagger.txt"))
