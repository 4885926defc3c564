"""Numbers as they are written: digits, words, scales, fractions and words for orders of magnitude."""

import re
from decimal import Decimal
from typing import NamedTuple

from compare.data import numerals
from compare.extract.quantities.atoms import DIGIT, GROUP, MANY, NTH, ONE, OTHER, PART, SCALE, SMALL, Atom, atoms

CARDINAL, FRACTION, ORDINAL, ROUGH, TIMES, FACTOR = "cardinal", "fraction", "ordinal", "rough", "times", "factor"
HALF, PERCENT = Decimal("0.5"), Decimal("0.01")

_FRACTION = re.compile(r"[ -]?([0-9]{1,2})[/\u2044]([0-9]{1,3})(?![0-9/])")
_SLASH = re.compile(r"[/\u2044]([0-9]{1,2})(?![0-9/])(?= [a-z]|-[a-z])")
_GLUE = frozenset({"", " ", "-", "\u2011", "\u00a0", "\n"})
_AND = frozenset({" and ", "-and-"})
_AND_A = frozenset({" and a ", "-and-a-", " and-a-", "-and-a ", " and one-", " and one ", " and "})
_OF = frozenset({" of ", " of a ", "-of-a-"})
_A_FEW = re.compile(r"\b(?:(?:a )?(?:few|couple)(?: of)?|several|many|some)[ -]$", re.IGNORECASE)
_AN = re.compile(r"\ban?[ -]$", re.IGNORECASE)
_SINGLE = re.compile(
    r" (an?) (?=(?:inch|foot|yard|mile|metre|meter|kilomet(?:re|er)|second|minute|hour|day|week|fortnight|month|year"
    r"|decade"
    r"|century|ton|tonne|pound|gallon|lit(?:re|er)|acre|degree|percentage point|per ?cent|cent|dollar|euro)\b)"
)
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32})


class Number(NamedTuple):
    """A written number; `low` and `high` differ for words like "dozens".

    `step` is the place it was written to, `scale` the scale word it ends with (a million for "2.5 million"),
    `digits` whether it begins with digits, `plain` whether it is nothing but digits or one small word, `about`
    whether its words are rough ("a couple of").
    """

    start: int
    end: int
    kind: str
    low: Decimal
    high: Decimal
    step: Decimal | None = ONE
    digits: bool = False
    plain: bool = False
    about: bool = False
    scale: Decimal = ONE


class Reader:
    """Reads the atoms of one sentence into numbers, left to right."""

    def __init__(self, text: str, found: list[Atom]):
        self.text = text
        self.atoms = found

    def numbers(self) -> list[Number]:
        """Read all."""
        found, i = [], 0
        while i < len(self.atoms):
            number, i = self.number(i)
            if number:
                found.append(number)
        return found

    def gap(self, i: int) -> str:
        """Return what stands between atom i-1 and atom i, in lower case; "?" where it is long or there is none."""
        if not 0 < i < len(self.atoms):
            return "?"
        before, after = self.atoms[i - 1].end, self.atoms[i].start
        gap = self.text[before:after].lower() if after - before <= 9 else "?"
        return gap if "  " not in gap else re.sub("  +", " ", gap)

    def kind(self, i: int) -> int:
        """Return the kind of atom i, -1 past the end."""
        return self.atoms[i].kind if i < len(self.atoms) else -1

    def word(self, i: int) -> str:
        """Return atom i in lower case."""
        return self.text[self.atoms[i].start : self.atoms[i].end].lower()

    def part(self, i: int) -> int:
        """Return into how many parts atom i divides ("thirds": 3), 0 where it does not."""
        return numerals.PARTS.get(self.word(i), 0) if self.kind(i) in (PART, NTH) else 0

    def number(self, i: int) -> tuple[Number | None, int]:
        """Read the number that begins with atom i; return it and the next atom's place."""
        atom = self.atoms[i]
        if atom.kind == PART and atom.value == 2:
            return self._half(i)
        if atom.kind in (NTH, PART):
            return self._nth(i)
        if atom.kind == MANY:
            return self._many(i)
        if atom.kind == OTHER:
            kind = TIMES if self.word(i) in numerals.TIMES else FACTOR
            return Number(atom.start, atom.end, kind, atom.value, atom.value), i + 1
        return self._cardinal(i)

    def _article(self, start: int) -> int:
        """Return where the article before a word begins, else where the word begins."""
        match = _AN.search(self.text, max(0, start - 4), start)
        return match.start() if match else start

    def _cardinal(self, i: int) -> tuple[Number | None, int]:
        first = self.atoms[i]
        start = first.start
        if first.kind in (SCALE, GROUP):
            few = _A_FEW.search(self.text, max(0, start - 14), start) if first.kind == SCALE else None
            if few:
                return Number(few.start(), first.end, ROUGH, first.value, first.value * 10, None), i + 1
            start = self._article(start)
            if start == first.start:
                return None, i + 1
            if first.value == 2:
                return self._couple(i, start)
        total, step, scale, last = self._sum(i)
        plain = last == i and first.kind in (DIGIT, SMALL)
        number = Number(
            start, self.atoms[last].end, CARDINAL, total, total, step, first.kind == DIGIT, plain, scale=scale
        )
        if last == i + 1 and first.kind == SMALL and self.kind(last) == NTH:
            return number._replace(kind=ORDINAL), last + 1
        return self._fraction_after(number, last)

    def _couple(self, i: int, start: int) -> tuple[Number | None, int]:
        """Read "a couple of hundred", "a couple of weeks"."""
        atom = self.atoms[i]
        if self.gap(i + 1) in (" of ", " ") and self.kind(i + 1) == SCALE:
            scale = self.atoms[i + 1]
            value = 2 * scale.value
            return Number(start, scale.end, CARDINAL, value, value, scale.value, about=True), i + 2
        if self.text[atom.end : atom.end + 4].lower() == " of ":
            return Number(start, atom.end + 3, CARDINAL, atom.value, atom.value, about=True), i + 1
        return None, i + 1

    def _sum(self, i: int) -> tuple[Decimal, Decimal, Decimal, int]:
        """Add up "two hundred and five", "2.5 million", "forty-three"; return value, step, last scale, last atom."""
        total, current, limit, step = Decimal(0), Decimal(0), Decimal(10) ** 30, self.atoms[i].step
        last, j, scale = i, i, ONE
        while j < len(self.atoms) and (j == i or self._adds(j, last)):
            atom = self.atoms[j]
            if atom.kind in (SMALL, DIGIT) and (j == i or (self.atoms[j - 1].kind != DIGIT and _fits(current, atom))):
                current, step, scale = current + atom.value, atom.step, ONE
            elif atom.kind == NTH and j > i and self._teen(j):
                return total + current + atom.value, ONE, ONE, j  # twenty-first
            elif atom.kind == GROUP and atom.value == 12 and j <= i + 1:
                current = (current or ONE) * 12
            elif atom.kind == SCALE and atom.value == 100 and current < 1000:
                step, scale = (step * 100 if self.atoms[i].kind == DIGIT else ONE), atom.value
                current = (current or ONE) * 100
            elif atom.kind == SCALE and j > i and self.atoms[j - 1].kind == SCALE and atom.value > limit:
                total, step, limit, scale = total * atom.value, step * atom.value, atom.value, atom.value
            elif atom.kind == SCALE and atom.value < limit and (current or j == i):
                total, limit, scale = total + (current or ONE) * atom.value, atom.value, atom.value
                step, current = (step if j > i else ONE) * atom.value, Decimal(0)
            else:
                break
            last, j = j, j + 1
        return total + current, step, scale, last

    def _teen(self, j: int) -> bool:
        """Say whether ordinal atom j ends a compound: "twenty-first"."""
        tens, nth = self.atoms[j - 1], self.atoms[j]
        return tens.kind == SMALL and 20 <= tens.value < 100 and not tens.value % 10 and 0 < nth.value < 10

    def _adds(self, j: int, last: int) -> bool:
        """Say whether atom j may carry the number on: it is glued, or the tail after an "and"."""
        gap = self.gap(j)
        return gap in _GLUE or (gap in _AND and self._tail(j, last))

    def _tail(self, j: int, last: int) -> bool:
        """Say whether what follows "and" is the tail of the number: less than a hundred, with no scale of its own."""
        if self.atoms[last].kind != SCALE or self.kind(j) != SMALL or self.atoms[last].value > 1000:
            return False
        if last > 0 and self.atoms[last - 1].kind == DIGIT:
            return False
        k = j + 2 if self.kind(j + 1) == SMALL and self.gap(j + 1) in _GLUE else j + 1
        return not (self.kind(k) in (SCALE, PART) and self.gap(k) in _GLUE)

    def _fraction_after(self, number: Number, last: int) -> tuple[Number | None, int]:
        """Read what makes the number a fraction or adds one: "two-thirds", "2 1/2", "two and a half million"."""
        j = last + 1
        gap, part = self.gap(j), self.part(j)
        if part and gap in _GLUE and not number.digits and self._belongs(j, number.low):
            return self._fraction(number, self.atoms[j].end, number.low / part, PERCENT, j + 1)
        if gap == " point " and self.kind(j) == SMALL and not number.digits:
            return self._point(number, j)
        if part and gap in _AND_A and (gap != " and " or self.word(j) == "half"):
            times = max(number.step or ONE, ONE)
            if times > 1:
                j_end = self.atoms[j].end
                value = number.low + times / part
                return number._replace(end=j_end, low=value, high=value, step=times / part), j + 1
            return self._mixed(number, self.atoms[j].end, number.low + times / part, times / part, j + 1)
        if self.kind(j) == DIGIT and gap in ("", " ") and number.digits and self.word(j) in numerals.VULGAR:
            value = number.low + self.atoms[j].value
            return self._mixed(number, self.atoms[j].end, value, self.atoms[j].step, j + 1)
        if not number.digits or self.kind(j) != DIGIT:
            return number, j
        match = _FRACTION.match(self.text, number.end)
        if match and match[0][0] in " -" and 0 < int(match[1]) < int(match[2]):
            step = ONE / int(match[2])
            return self._mixed(number, match.end(), number.low + step * int(match[1]), step, j + 2)
        slash = _SLASH.match(self.text, number.end)
        if slash and int(slash[1]) in _DENOMINATORS and 0 < number.low < int(slash[1]):
            return self._fraction(number, slash.end(), number.low / int(slash[1]), ONE / int(slash[1]), j + 1)
        return (None, j + 1) if slash or self.text[number.end] in "/\u2044" else (number, j)

    def _point(self, number: Number, j: int) -> tuple[Number, int]:
        """Read the places after "point": "five point five", "two hundred point seventy-one"."""
        places = ""
        while self.kind(j) == SMALL and (not places or self.gap(j) in _GLUE):
            places, j = places + str(self.atoms[j].value), j + 1
            if self.atoms[j - 1].value >= 20 and self.kind(j) == SMALL and self.gap(j) == "-":
                places, j = str(self.atoms[j - 1].value + self.atoms[j].value), j + 1
        value, step = number.low + Decimal(f"0.{places}"), ONE.scaleb(-len(places))
        return self._mixed(number, self.atoms[j - 1].end, value, step, j)

    def _belongs(self, j: int, value: Decimal) -> bool:
        """Say whether a part belongs to the number before it: "two thirds", "one third of", "one-quarter"."""
        if value == 1:
            after = self.text[self.atoms[j].end :][:4].lower()
            return self.gap(j) == "-" or after.startswith(" of") or self.word(j) == "half"
        return self.word(j).endswith("s")

    def _fraction(self, number: Number, end: int, value: Decimal, step: Decimal, j: int) -> tuple[Number, int]:
        found, k = self._mixed(number, end, value, step, j)
        return (found._replace(kind=FRACTION) if k == j else found), k

    def _mixed(self, number: Number, end: int, value: Decimal, step: Decimal, j: int) -> tuple[Number, int]:
        """Let a scale after a fraction multiply it: "five and a half million", "two thirds of a million"."""
        if self.kind(j) == SCALE and self.gap(j) in _GLUE | _OF:
            scale = self.atoms[j]
            value, step, end, j = value * scale.value, step * scale.value, scale.end, j + 1
        return Number(number.start, end, CARDINAL, value, value, step, number.digits), j

    def _nth(self, i: int) -> tuple[Number | None, int]:
        """Read an ordinal, or "a third of"."""
        atom = self.atoms[i]
        start, part = self._article(atom.start), self.part(i)
        if part and start < atom.start and self.text[atom.end : atom.end + 4].lower() == " of ":
            return Number(start, atom.end, FRACTION, ONE / part, ONE / part, PERCENT), i + 1
        if atom.kind == PART and self.kind(i + 1) == SCALE and self.gap(i + 1) in (" ", " of a ", "-"):
            scale = self.atoms[i + 1]
            value = scale.value / part
            return Number(start, scale.end, CARDINAL, value, value, value), i + 2
        if atom.kind == PART:
            return None, i + 1
        return Number(atom.start, atom.end, ORDINAL, atom.value, atom.value, digits=self.word(i)[0].isdigit()), i + 1

    def _half(self, i: int) -> tuple[Number | None, int]:
        """Read "half of", "half a million", "half an hour"."""
        atom, text = self.atoms[i], self.text
        start, end = self._article(atom.start), atom.end
        if self.kind(i + 1) in (SCALE, GROUP) and self.gap(i + 1) in (" a ", " ", "-a-", "-"):
            scale = self.atoms[i + 1]
            value = HALF * scale.value
            return Number(start, scale.end, CARDINAL, value, value, value), i + 2
        tail = text[end : end + 4].lower()
        for article in (" an ", " a ", "-an-", "-a-"):
            if tail.startswith(article):
                return Number(start, end + len(article) - 1, FRACTION, HALF, HALF, Decimal("0.1")), i + 1
        return Number(start, end, FRACTION, HALF, HALF, Decimal("0.1")), i + 1

    def _many(self, i: int) -> tuple[Number | None, int]:
        """Read "hundreds", "tens of thousands", "hundreds of millions"."""
        atom = self.atoms[i]
        high = Decimal(numerals.ROUGH[self.word(i)][1])
        if self.kind(i + 1) == MANY and self.gap(i + 1) == " of ":
            scale = self.atoms[i + 1]
            return Number(atom.start, scale.end, ROUGH, atom.value * scale.value, high * scale.value, None), i + 2
        return Number(atom.start, atom.end, ROUGH, atom.value, high, None), i + 1


def _fits(current: Decimal, atom: Atom) -> bool:
    """Say whether a small number word may follow: five after twenty, forty after two hundred."""
    if atom.kind != SMALL:
        return False
    if not current:
        return True
    return (atom.value < 100 and not current % 100) or (atom.value < 10 and not current % 10 and current % 100 >= 20)


def singles(text: str, start: int, end: int) -> list[Number]:
    """Find the articles before a unit, which may stand for one: "an hour"."""
    return [Number(m.start(1), m.end(1), CARDINAL, ONE, ONE) for m in _SINGLE.finditer(text, start, end)]


def numbers(text: str, start: int, end: int) -> list[Number]:
    """Find the numbers written in a stretch of text, in order."""
    found = atoms(text, start, end)
    return Reader(text, found).numbers() if found else []
