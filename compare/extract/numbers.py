"""Numbers as they are written: digits, words, scales, fractions and words for orders of magnitude."""

import re
from decimal import Decimal
from typing import NamedTuple

from compare.data import numerals

CARDINAL, FRACTION, ORDINAL, ROUGH, TIMES, FACTOR = "cardinal", "fraction", "ordinal", "rough", "times", "factor"
DIGIT, SMALL, SCALE, GROUP, PART, NTH, MANY, OTHER = range(8)
ONE = Decimal(1)

_ATOM = re.compile(
    r"\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d+(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?"
    r"|(?:(?<![\w.])\.\d+|(?<=[a-z])\.\d{3})(?![\w])|[^\W\d_]+"
)
_NTH = re.compile(r"(?:st|nd|rd|th)\b")
_DIGITS_ONLY = re.compile(r"[^\d.]")
_LETTERS = re.compile(r"[^\W\d_]+")
_FRACTION = re.compile(r"(?:[ -])?(\d{1,2})[/\u2044](\d{1,3})(?![\d/])")
_GLUE = frozenset({" ", "-", "\u2011", "\u00a0", "\n"})
_AND = frozenset({" and ", "-and-"})
_AND_A = frozenset({" and a ", "-and-a-", " and-a-", "-and-a ", " and one-", " and one "})
_OF = frozenset({" of ", " of a ", "-of-a-"})
_A_FEW = re.compile(r"\b(?:(?:a )?(?:few|couple)(?: of)?|several|many|some)[ -]$", re.IGNORECASE)
_AN = re.compile(r"\b(?:an?|per)[ -]$", re.IGNORECASE)


class Atom(NamedTuple):
    """A number's smallest part: digits, or one word."""

    start: int
    end: int
    kind: int
    value: Decimal
    step: Decimal


class Number(NamedTuple):
    """A written number; `low` and `high` differ for words like "dozens"."""

    start: int
    end: int
    kind: str
    low: Decimal
    high: Decimal
    step: Decimal | None
    digits: bool  # begins with digits
    plain: bool = True  # nothing but digits, or one small word
    about: bool = False  # "a couple of"

    @property
    def value(self) -> Decimal | None:
        """Return the number, None for an order of magnitude."""
        return None if self.kind == ROUGH else self.low


def _words() -> dict[str, tuple[int, Decimal]]:
    found: dict[str, tuple[int, Decimal]] = {}
    for kind, table in (
        (OTHER, numerals.TIMES),
        (OTHER, numerals.FACTORS),
        (MANY, {word: low for word, (low, _) in numerals.ROUGH.items()}),
        (PART, numerals.PARTS),
        (NTH, numerals.ORDINALS),
        (GROUP, numerals.GROUPS),
        (SCALE, numerals.SCALES),
        (SMALL, numerals.TENS),
        (SMALL, numerals.UNITS),
    ):
        found.update({word: (kind, Decimal(value)) for word, value in table.items()})
    return found


WORDS = _words()
_STEPS = {kind: ONE for kind in range(8)}


def atoms(text: str, start: int, end: int) -> list[Atom]:
    """Find the digits and the number words of a stretch of text."""
    found = []
    for match in _ATOM.finditer(text, start, end):
        word = match[0]
        known = WORDS.get(word.lower()) if word[-1] > "9" else None
        if known:
            found.append(Atom(match.start(), match.end(), *known, ONE))
        elif word[-1] <= "9":
            found.append(_digits(text, match))
    return found


def _digits(text: str, match: re.Match[str]) -> Atom:
    word = match[0]
    value = Decimal(word) if word.isdigit() and word.isascii() else Decimal(_DIGITS_ONLY.sub("", word))
    _, dot, places = word.partition(".")
    step = ONE.scaleb(-len(places)) if dot else ONE
    nth = _NTH.match(text, match.end()) if not dot else None
    if nth:
        return Atom(match.start(), nth.end(), NTH, value, step)
    vulgar = numerals.VULGAR.get(text[match.end() : match.end() + 1])
    if vulgar:
        return Atom(match.start(), match.end() + 1, DIGIT, value + Decimal(vulgar[0]) / vulgar[1], step)
    return Atom(match.start(), match.end(), DIGIT, value, step)


class Reader:
    """Reads the atoms of one sentence into numbers, left to right."""

    def __init__(self, text: str, found: list[Atom]):
        self.text = text
        self.atoms = found

    def gap(self, i: int) -> str:
        """Return what stands between atom i-1 and atom i, in lower case; nothing good where it is long."""
        if not 0 < i < len(self.atoms):
            return "?"
        before, after = self.atoms[i - 1].end, self.atoms[i].start
        return self.text[before:after].lower() if after - before <= 8 else "?"

    def kind(self, i: int) -> int:
        """Return the kind of atom i, -1 past the end."""
        return self.atoms[i].kind if i < len(self.atoms) else -1

    def numbers(self) -> list[Number]:
        """Read all."""
        found, i = [], 0
        while i < len(self.atoms):
            number, i = self.number(i)
            if number:
                found.append(number)
        return found

    def number(self, i: int) -> tuple[Number | None, int]:
        """Read the number that begins with atom i; return it and the next atom's place."""
        atom = self.atoms[i]
        if atom.kind == NTH or (atom.kind == PART and atom.value != 2):
            return self._part(i)
        if atom.kind == PART:
            return self._half(i)
        if atom.kind == MANY:
            return self._many(i)
        if atom.kind == OTHER:
            kind = TIMES if self.text[atom.start : atom.end].lower() in numerals.TIMES else FACTOR
            return Number(atom.start, atom.end, kind, atom.value, atom.value, ONE, False), i + 1
        return self._cardinal(i)

    def _article(self, start: int) -> int:
        """Return where the article before a word begins, else where the word begins."""
        match = _AN.search(self.text, max(0, start - 4), start)
        return match.start() if match and match[0][0] in "aA" else start

    def _cardinal(self, i: int) -> tuple[Number | None, int]:
        first = self.atoms[i]
        start = first.start
        if first.kind in (SCALE, GROUP):
            few = _A_FEW.search(self.text, max(0, start - 14), start)
            if first.kind == SCALE and few:
                low, high = first.value, first.value * 10
                return Number(few.start(), first.end, ROUGH, low, high, None, False, False), i + 1
            start = self._article(start)
            if start == first.start:
                return None, i + 1
            if first.value == 2:
                return self._couple(i, start)
        value, step, last = self._sum(i)
        number = Number(start, self.atoms[last].end, CARDINAL, value, value, step, first.kind == DIGIT, last == i)
        return self._fraction_after(number, last)

    def _couple(self, i: int, start: int) -> tuple[Number | None, int]:
        """Read "a couple of hundred", "a couple of weeks"."""
        atom = self.atoms[i]
        if self.gap(i + 1) in (" of ", " ") and self.kind(i + 1) in (SCALE, GROUP):
            scale = self.atoms[i + 1]
            value = 2 * scale.value
            return Number(start, scale.end, CARDINAL, value, value, scale.value, False, False, True), i + 2
        if self.text[atom.end : atom.end + 4].lower() == " of ":
            return Number(start, atom.end + 3, CARDINAL, atom.value, atom.value, ONE, False, False, True), i + 1
        return None, i + 1

    def _sum(self, i: int) -> tuple[Decimal, Decimal, int]:
        """Add up "two hundred and five thousand", "2.5 million", "forty-three"; return value, step, last atom."""
        total, current, limit, step = Decimal(0), Decimal(0), Decimal(10) ** 30, self.atoms[i].step
        last, j = i, i
        while j < len(self.atoms):
            atom = self.atoms[j]
            if j > i and self.gap(j) not in _GLUE and not (self.gap(j) in _AND and self._tail(j, last)):
                break
            if atom.kind in (SMALL, DIGIT) and (j == i or (atom.kind == SMALL and _fits(current, atom.value))):
                if atom.kind == SMALL and j > i and self.atoms[j - 1].kind == DIGIT:
                    break
                current += atom.value
                step = atom.step
            elif atom.kind == GROUP and atom.value == 12 and j <= i + 1:
                current = (current or ONE) * 12
            elif atom.kind == SCALE and atom.value == 100 and current < 1000:
                current, step = (current or ONE) * 100, step * 100 if self.atoms[i].kind == DIGIT else ONE
            elif atom.kind == SCALE and atom.value < limit and (current or j == i):
                total, limit = total + (current or ONE) * atom.value, atom.value
                step, current = self.atoms[j - 1].step * atom.value if j > i else atom.value, Decimal(0)
            else:
                break
            last, j = j, j + 1
        return total + current, step, last

    def _tail(self, j: int, last: int) -> bool:
        """Say whether what follows "and" is the tail of the number: less than a hundred, with no scale of its own."""
        if self.atoms[last].kind != SCALE or self.kind(j) not in (SMALL, DIGIT) or self.atoms[j].value >= 100:
            return False
        if self.atoms[last].value > 1000 or (self.kind(j) == DIGIT) != (
            self.atoms[last - 1].kind == DIGIT and last > 0
        ):
            return False
        k = j + 2 if self.kind(j + 1) == SMALL and self.gap(j + 1) in _GLUE else j + 1
        return not (self.kind(k) == SCALE and self.gap(k) in _GLUE)

    def _fraction_after(self, number: Number, last: int) -> tuple[Number | None, int]:
        """Read what makes the number a fraction or adds one: "two-thirds", "2 1/2", "two and a half million"."""
        j = last + 1
        gap, kind = self.gap(j), self.kind(j)
        part = self.part(j)
        if part and gap in _GLUE and not number.digits and self._belongs(j, number.low):
            return self._scaled(number, self.atoms[j].end, number.low / part, Decimal("0.01"), j + 1, FRACTION)
        if part and gap in _AND_A:
            times = number.step if number.step and number.step > 1 else ONE
            return self._scaled(number, self.atoms[j].end, number.low + times / part, times / part, j + 1, CARDINAL)
        match = _FRACTION.match(self.text, number.end) if number.digits and kind == DIGIT else None
        if match and match[0][0] in " -" and 0 < int(match[1]) < int(match[2]):
            value = number.low + Decimal(match[1]) / int(match[2])
            return self._scaled(number, match.end(), value, ONE / int(match[2]), j + 2, CARDINAL)
        if match and match[0][0] in "/\u2044":
            return None, j + 1
        return number, j

    def part(self, i: int) -> int:
        """Return into how many parts atom i divides ("thirds": 3), 0 where it does not."""
        if self.kind(i) not in (PART, NTH):
            return 0
        return numerals.PARTS.get(self.text[self.atoms[i].start : self.atoms[i].end].lower(), 0)

    def _belongs(self, j: int, value: Decimal) -> bool:
        """Say whether a part belongs to the number before it: "two thirds", "one third of", "one-quarter"."""
        part = self.atoms[j]
        word = self.text[part.start : part.end].lower()
        if value == 1:
            after = self.text[part.end : part.end + 4].lower()
            return self.gap(j) == "-" or after.startswith(" of") or word == "half"
        return word.endswith("s")

    def _scaled(
        self, number: Number, end: int, value: Decimal, step: Decimal, j: int, kind: str
    ) -> tuple[Number | None, int]:
        """Let a scale after a fraction multiply it: "five and a half million", "two thirds of a million"."""
        if self.kind(j) == SCALE and self.gap(j) in _GLUE | _OF:
            scale = self.atoms[j]
            value, step, end, kind, j = value * scale.value, step * scale.value, scale.end, CARDINAL, j + 1
        return Number(number.start, end, kind, value, value, step, number.digits, False), j

    def _part(self, i: int) -> tuple[Number | None, int]:
        """Read an ordinal, or "a third of"."""
        atom = self.atoms[i]
        word = self.text[atom.start : atom.end].lower()
        start = self._article(atom.start)
        after = self.text[atom.end : atom.end + 4].lower()
        if self.part(i) and start < atom.start and after == " of ":
            value = ONE / self.part(i)
            return Number(start, atom.end, FRACTION, value, value, Decimal("0.01"), False, False), i + 1
        if atom.kind == PART:
            return None, i + 1
        return Number(atom.start, atom.end, ORDINAL, atom.value, atom.value, ONE, word[0].isdigit()), i + 1

    def _half(self, i: int) -> tuple[Number | None, int]:
        """Read "half of", "half a million", "half an hour"."""
        atom, text = self.atoms[i], self.text
        start, end = self._article(atom.start), atom.end
        half = Decimal("0.5")
        if self.kind(i + 1) in (SCALE, GROUP) and self.gap(i + 1) in (" a ", " ", "-a-", "-"):
            scale = self.atoms[i + 1]
            value = half * scale.value
            return Number(start, scale.end, CARDINAL, value, value, value, False, False), i + 2
        tail = text[end : end + 4].lower()
        if tail.startswith((" an ", " a ", "-an-", "-a-")):
            return Number(start, end + tail.rindex("a") + (2 if "an" in tail else 1), FRACTION, half, half,
                          Decimal("0.1"), False, False), i + 1  # fmt: skip
        return Number(start, end, FRACTION, half, half, Decimal("0.1"), False), i + 1

    def _many(self, i: int) -> tuple[Number | None, int]:
        """Read "hundreds", "tens of thousands", "hundreds of millions"."""
        atom = self.atoms[i]
        low, high, end, j = atom.value, self._high(atom), atom.end, i + 1
        if self.kind(j) == MANY and self.gap(j) == " of ":
            scale = self.atoms[j]
            low, high, end, j = low * scale.value, high * scale.value, scale.end, j + 1
        return Number(atom.start, end, ROUGH, low, high, None, False, False), j

    def _high(self, atom: Atom) -> Decimal:
        return Decimal(numerals.ROUGH[self.text[atom.start : atom.end].lower()][1])


def _fits(current: Decimal, value: Decimal) -> bool:
    """Say whether a small number word may follow: five after twenty, forty after two hundred."""
    if not current:
        return True
    return (value < 100 and not current % 100) or (value < 10 and not current % 10 and bool(current % 100 >= 20))


def numbers(text: str, start: int, end: int) -> list[Number]:
    """Find the numbers written in a stretch of text, in order."""
    found = atoms(text, start, end)
    return Reader(text, found).numbers() if found else []
