"""Part-of-speech tags: a greedy averaged perceptron over the words and tags around a word.

The method is Collins (2002), with the tag dictionary of Ratnaparkhi (1996): words that the treebank tags in one way
only are looked up. The scores of all tags are one integer with sixteen bits a tag, so that adding the weights of a
feature is one addition; all features that hang on a single word are summed once for each word form, and what words of
one outline and class share once for all of them.
Training: `tools/train_tagger.py`; weights, with source and licence: `compare/data/tagger.txt`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from compare.data.lemmas import AUXILIARIES, PRONOUNS
from compare.data.shipped import shipped
from compare.extract.structure.lemmas import lemma, pasts, strong_past
from compare.extract.structure.shapes import (
    END,
    START,
    STRONG,
    bases,
    group_of,
    lowered,
    outline,
    own_features,
    shared_features,
    spelled,
    usual_tags,
)
from compare.text import plain

BITS = 16
TAG_ZERO = 48  # the character that stands for tag 0 in the weights; the one before it for "no tag yet"
VALUE_ZERO = 80  # the character that stands for the weight 0
_MASK = (1 << BITS) - 1
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
    """What words of one outline and class share: the sums of the features that hang on these, alone or after tags."""

    __slots__ = ("following", "history", "kind", "name", "previous", "sums")

    def __init__(self, kind: str, name: str, sums: Sequence[int], tags: int) -> None:
        self.kind, self.name, self.sums = kind, name, sums
        self.previous: list[int | None] = [None] * (tags + 1)  # by the tag before; the last one for "no tag yet"
        self.history: list[int | None] = [None] * (tags + 1)  # by the tag before that
        self.following: list[int | None] = [None] * (tags + 1)  # by the tag before the word before


class _Entry:
    """A word form with the sums of its features, by where it stands from the word that is tagged."""

    __slots__ = (
        "after", "after2", "before", "before2", "fixed", "form", "group", "here", "previous", "rights", "shifts",
        "steps", "words",
    )  # fmt: skip

    def __init__(self, form: str, group: _Group, sums: Sequence[int], shifts: tuple[int, ...]) -> None:
        self.form, self.group = form, group
        self.here, self.before, self.before2, self.after, self.after2 = sums
        self.shifts = shifts
        self.fixed = shifts[0] // BITS if len(shifts) == 1 else -1
        self.previous = group.previous  # unless the word has steps of its own after some tags
        self.steps: dict[int, int] = {}
        self.rights: dict[str, int] | None = None  # by the class of the word after it, where that makes a difference
        self.words: dict[int, Word] = {}


class _Rows(dict[str, int]):
    """The weights of features as integers, each made when it is first asked for."""

    def __init__(self, codes: Mapping[str, str], zeros: int) -> None:
        self._codes, self._zeros = codes, zeros

    def __missing__(self, key: str) -> int:
        value = self[key] = self.value(self._codes[key])
        return value

    def value(self, code: str) -> int:
        """Return a row of weights as one integer: a character a tag, so two bytes a field."""
        return int.from_bytes(code.encode("utf-16-le"), "little") - self._zeros


class Tagger:
    """Lexicon and weights, with the sums for the words met so far."""

    def __init__(self, source: str) -> None:
        head, lexicon, classes, groups, weights = source.split("\n\n")
        names = [line.split(" ") for line in head.split("\n") if line[:1] != "#"]
        self.tags = tuple((name[0], name[-1] if len(name) > 1 else "") for name in names)
        self._lexicon = _by_word(lexicon)
        self.classes = _by_word(classes)
        self._allowed = _by_word(groups)
        cells = weights.rstrip("\n").replace("\n", "\t").split("\t")
        self._codes = dict(zip(cells[::2], cells[1::2], strict=True))
        self._name = chr(TAG_ZERO + self.tags.index(("PROPN", "")))
        count = len(self.tags)
        self._offset = _in_all_fields(0x8000, count)
        self._rows = _Rows(self._codes, _in_all_fields(VALUE_ZERO, count))
        self._entries: dict[str, _Entry] = {}
        self._groups: dict[tuple[str, str], _Group] = {}
        self._edges = (self._entry(START), self._entry(END))

    def words(self, forms: Sequence[str]) -> list[Word]:
        """Return part of speech and lemma of every form of one sentence."""
        entries = self._line(forms)
        tags = self._tags(entries)
        return [e.words.get(tag) or self._word(e, tag) for e, tag in zip(entries[2:-2], tags, strict=True)]

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
            self._entries.clear()
            self._groups.clear()
            self._rows.clear()
        known, make = self._entries.get, self._entry
        start, end = self._edges
        return [start, start, *[known(form) or make(form) for form in forms], end, end]

    def _tags(self, line: list[_Entry]) -> list[int]:
        found: list[int] = []
        last2 = last = -1
        for left2, left, entry, right, right2 in zip(line, line[1:], line[2:], line[3:], line[4:], strict=False):
            best = entry.fixed
            if best < 0:
                previous, history = entry.previous[last], entry.group.history[last2]
                following = right.group.following[last]
                if previous is None:
                    previous = self._after_tag(entry, last)
                if history is None:
                    history = self._after_tag_and_word(entry.group, last2)
                if following is None:
                    following = self._after_tag_before_group(right.group, last)
                total = entry.here + left.before + left2.before2 + right.after + right2.after2
                total += previous + history + following
                if entry.rights:
                    total += entry.rights.get(right.group.name, 0)
                most = -1
                for shift in entry.shifts:
                    score = total >> shift & _MASK
                    if score > most:
                        best, most = shift, score
                best >>= 4
            found.append(best)
            last2, last = last, best
        return found

    def _word(self, entry: _Entry, tag: int) -> Word:
        word = entry.words[tag] = _word(entry.form, *self.tags[tag])
        return word

    def _sum(self, keys: Iterable[str]) -> int:
        """Add the weights up; most features of a rare word have none."""
        known, rows = self._codes, self._rows
        return sum([rows[key] for key in keys if key in known])

    def _after_tag(self, entry: _Entry, last: int) -> int:
        group, tag = entry.group, chr(TAG_ZERO + last)
        shared = group.previous[last]
        if shared is None:
            parts = shared_features(group.kind, group.name).pairs
            shared = group.previous[last] = self._sum(f"D{tag}{part}" for part in parts)
        value = entry.previous[last] = shared + entry.steps.get(last, 0)
        return value

    def _after_tag_and_word(self, group: _Group, last2: int) -> int:
        value = group.history[last2] = self._sum((f"V{chr(TAG_ZERO + last2)}{group.name}",))
        return value

    def _after_tag_before_group(self, group: _Group, last: int) -> int:
        value = group.following[last] = self._sum((f"G{chr(TAG_ZERO + last)}{group.name}",))
        return value

    def _entry(self, form: str) -> _Entry:
        low, kind = spelled(form), outline(form)
        known, _, allowed = self._lexicon.get(low, "").partition("|")
        if not allowed:  # what words that look like it may be
            unknown = group_of(form, low, self._related(low))
            allowed = usual_tags(self._allowed, unknown, low)
            allowed += "".join([tag for tag in known if tag not in allowed])
        name = known or unknown
        group = self._groups.get((kind, name)) or self._group(kind, name)
        own = own_features(low, kind, bool(known))
        sums = [self._sum(keys) + shared for keys, shared in zip(own, group.sums, strict=False)]
        shifts = tuple([(ord(tag) - TAG_ZERO) * BITS for tag in allowed])
        entry = self._entries[form] = _Entry(form, group, sums, shifts)
        if known:
            self._neighbours(entry, low)
        return entry

    def _neighbours(self, entry: _Entry, low: str) -> None:
        """Give a known word the weights that it has after some tags and before some classes."""
        steps, rights = self._codes.get("E" + low), self._codes.get("Q" + low)
        if steps:
            entry.previous = [None] * len(entry.previous)
            entry.steps = {ord(tag) - TAG_ZERO: value for tag, value in self._cells(steps)}
        if rights:
            entry.rights = dict(self._cells(rights))

    def _cells(self, row: str) -> Iterator[tuple[str, int]]:
        cells = row.split(" ")
        return zip(cells[::2], map(self._rows.value, cells[1::2]), strict=True)

    def _group(self, kind: str, name: str) -> _Group:
        sums = [self._sum(keys) for keys in shared_features(kind, name)[:5]]
        sums[0] += self._offset
        group = self._groups[kind, name] = _Group(kind, name, sums, len(self.tags))
        return group

    def _related(self, low: str) -> str:
        """Return what an unknown word is a form of: its ending and the classes of its base."""
        if strong_past(low):
            return STRONG
        for ending, base in bases(low):
            if base in self.classes:
                return f"{ending}+{self.classes[base]}"
        return ""


def _in_all_fields(value: int, count: int) -> int:
    return sum(value << (BITS * tag) for tag in range(count))


def _word(form: str, coarse: str, fine: str) -> Word:
    low = lowered(form)
    if coarse == "AUX":
        fine = AUXILIARIES.get(low, "MD")
    elif coarse == "PRON" and low in PRONOUNS:
        fine = PRONOUNS[low]
    elif fine == "VBN" and low in pasts():
        fine = "VBD"
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
