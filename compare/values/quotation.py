"""Direct quotations, and how two of them relate: the same words, cut words, changed words, or others."""

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from attrs import frozen

from compare.text import fold, plain
from compare.values.word_diff import Block, aligned, blocks, longest_run
from compare.wording import concept, rarity


@frozen
class Quotation:
    """Words given as somebody's own: `words` is the quoted text without its marks, as printed."""

    words: str
    speaker: str | None = None


class QuoteStep(StrEnum):
    """How far apart two quotations are, nearest first.

    `typography`: marks, white space, the case of first letters, points in abbreviations, figures for small numbers,
    British or American spelling. `elided`: ellipses and brackets, or each gives a part of the same words. `altered`:
    words changed. `paraphrase`: other words for the same content. `other`: other content.
    """

    IDENTICAL = "identical"
    TYPOGRAPHY = "typography"
    ELIDED = "elided"
    ALTERED = "altered"
    PARAPHRASE = "paraphrase"
    OTHER = "other"


class Change(NamedTuple):
    """Words of the one quotation that stand where the other has other words, or none."""

    a: tuple[str, ...]
    b: tuple[str, ...]


class QuoteRelation(NamedTuple):
    """How two quotations relate.

    `changes` holds the changed words of both (empty but for `altered`), `number`, `name` and `negation` whether
    such a word is among them. `shared` is the share of the shorter one's words that both have in the same order
    (0 to 1), `run` the longest run of words in common: the two tell whether both give the same utterance.
    """

    step: QuoteStep
    shared: float = 0.0
    run: int = 0
    changes: tuple[Change, ...] = ()
    number: bool = False
    name: bool = False
    negation: bool = False


class _Word(NamedTuple):
    """A word as printed, the key it is compared by, whether an editor put it in, whether a sentence begins here."""

    raw: str
    key: str
    soft: bool
    first: bool


class _Words(NamedTuple):
    """The words of a quotation, and the places before which something was left out."""

    words: tuple[_Word, ...]
    gaps: frozenset[int]


_TOKEN = re.compile(
    r"\.{3,}|(?:\. ){2,}\.|\d+(?:[.,]\d+)*|(?:[A-Za-z]\.){2,}|[^\W_]+(?:'[^\W_]+)*|[$\u20ac\u00a3%&\[\]().!?]"
)
_LETTER_IN_BRACKETS = re.compile(r"\[(\w)\](?=\w)")
_SAME = {"&": "and", "%": "percent", "cannot": "can not", "ok": "okay"}
_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
    if word != "one"
}
_AMERICAN = (
    (re.compile(r"(?<=\w\w)our(?=s|ed|ing|able|ite|ites|ful|al|hood|\Z)"), "or"),
    (re.compile(r"(?<=\w\w\w)([iy])s(?=e|ed|es|ing|er|ers|ation|ations)(?=\w+\Z)"), r"\1z"),
    (re.compile(r"(?<=\w\w[tb])re(s?)\Z"), r"er\1"),
    (re.compile(r"(?<=\w[aeiou])ll(?=ed\Z|ing\Z|er\Z|ers\Z|or\Z|ors\Z)"), "l"),
    (re.compile(r"(?<=def|off|lic|ret)ence(?=s?\Z)"), "ense"),
    (re.compile(r"(?<=\w\w)ogue(?=s?\Z)"), "og"),
    (re.compile(r"\Agrey"), "gray"),
    (re.compile(r"(?<=\Aprogram)me"), ""),
    (re.compile(r"\Asceptic"), "skeptic"),
    (re.compile(r"\b(to|for|back|after|up|down)wards\Z"), r"\1ward"),
)
_NEGATIONS = frozenset("not no never none nothing nobody nor neither without can't won't nowhere hardly".split())
_ENOUGH = 0.6
_RARE = 0.35


def compare(a: str, b: str) -> QuoteRelation:
    """Say how two quotations relate, by their words.

    Symmetric: `compare(b, a)` is the same with the two sides of each change exchanged. Words are aligned by the
    longest common subsequence (Hunt and Szymanski 1977), near linear in the words.
    """
    if a == b:
        count = len(_TOKEN.findall(plain(a)))
        return QuoteRelation(QuoteStep.IDENTICAL, 1.0, count)
    if (len(a), a) > (len(b), b):
        return _mirrored(compare(b, a))
    one, two = _read(a), _read(b)
    if not one.words or not two.words:
        return QuoteRelation(QuoteStep.TYPOGRAPHY if len(one.words) == len(two.words) else QuoteStep.OTHER)
    pairs = aligned([w.key for w in one.words], [w.key for w in two.words])
    shared = len(pairs) / min(len(one.words), len(two.words))
    run = longest_run(pairs)
    differ = [b for b in blocks(pairs, len(one.words), len(two.words)) if not _joined_alike(one, two, b)]
    if not differ:
        same = not (one.gaps or two.gaps or any(w.soft for w in (*one.words, *two.words)))
        return QuoteRelation(QuoteStep.TYPOGRAPHY if same else QuoteStep.ELIDED, 1.0, run)
    return _judged(one, two, pairs, [block for block in differ if not _excused(one, two, block)], shared, run)


def _judged(
    one: _Words, two: _Words, pairs: Sequence[tuple[int, int]], changed: Sequence[Block], shared: float, run: int
) -> QuoteRelation:
    """Choose the step by what is shared and what is changed."""
    alike = shared >= _ENOUGH and (run >= 4 or _carried(one, two, pairs) >= 0.5)
    if not changed and (alike or run >= 4):
        return QuoteRelation(QuoteStep.ELIDED, shared, run)
    if changed and alike:
        changes = tuple(Change(_raw(one, c.a1, c.a2), _raw(two, c.b1, c.b2)) for c in changed)
        sides = [(one.words[c.a1 : c.a2], two.words[c.b1 : c.b2]) for c in changed]
        return QuoteRelation(
            QuoteStep.ALTERED,
            shared,
            run,
            changes,
            number=any(_numbers(x) != _numbers(y) for x, y in sides),
            name=any(_names(x) != _names(y) for x, y in sides),
            negation=any(_negations(x) != _negations(y) for x, y in sides),
        )
    if _same_content(one, two):
        return QuoteRelation(QuoteStep.PARAPHRASE, shared, run)
    return QuoteRelation(QuoteStep.OTHER, shared, run)


@lru_cache(maxsize=2_000)
def _read(text: str) -> _Words:
    """Split a quotation into words with their keys."""
    text = _LETTER_IN_BRACKETS.sub(r"\1", plain(text))
    shouted = text.isupper()
    words: list[_Word] = []
    gaps: set[int] = set()
    soft = False
    first = True
    for token in _TOKEN.findall(text):
        if token.startswith(".") and len(token) > 1:
            gaps.add(len(words))
        elif token in "[]":
            soft = token == "["
        elif token in ".!?":
            first = True
        elif token not in "()":
            words += [_Word(token, key, soft, first) for key in _keys(token, shouted)]
            first = False
    return _Words(tuple(words), frozenset(gaps))


@lru_cache(maxsize=20_000)
def _keys(token: str, shouted: bool) -> tuple[str, ...]:
    """Return what a word is compared by: no case, no accents, American spelling, small numbers as figures."""
    if token[0].isdigit():
        return (token.replace(",", ""),)
    token = token.replace(".", "")  # "U.K."
    if token.isupper() and len(token) > 1 and not shouted:
        return (token,)
    key = fold(token)
    if key.endswith("s's"):  # "Texas's" and "Texas'" are one
        key = key[:-2]
    key = _NUMBERS.get(key) or _SAME.get(key, key)
    if len(key) >= 5:
        for pattern, american in _AMERICAN:
            key = pattern.sub(american, key)
    return tuple(key.split())


def _joined_alike(one: _Words, two: _Words, block: Block) -> bool:
    """Say whether both sides are the same letters, cut into words differently ("cease-fire", "ceasefire")."""
    a, b = one.words[block.a1 : block.a2], two.words[block.b1 : block.b2]
    return "".join(w.key for w in a) == "".join(w.key for w in b)


def _excused(one: _Words, two: _Words, block: Block) -> bool:
    """Say whether a difference is an ellipsis, an editor's brackets, or where one begins or ends."""
    a, b = one.words[block.a1 : block.a2], two.words[block.b1 : block.b2]
    if all(w.soft for w in a) and (a or any(block.a1 <= gap <= block.a2 for gap in one.gaps)):
        return True
    if all(w.soft for w in b) and (b or any(block.b1 <= gap <= block.b2 for gap in two.gaps)):
        return True
    edge = (block.a1 == 0 and block.b1 == 0) or (block.a2 == len(one.words) and block.b2 == len(two.words))
    return edge and (not a or not b)


def _carried(one: _Words, two: _Words, pairs: Sequence[tuple[int, int]]) -> float:
    """Return the share of the shorter one's weight, rare words weighing more, that the words in common carry."""
    weights = [rarity(concept(w.key)) ** 2 for w in one.words]
    others = [rarity(concept(w.key)) ** 2 for w in two.words]
    return sum(weights[a] for a, _ in pairs) / max(1e-9, min(sum(weights), sum(others)))


def _same_content(one: _Words, two: _Words) -> bool:
    """Say whether most of the rarer concepts of the one are among those of the other."""
    a, b = ({concept(w.key) for w in side.words if _weighs(w)} for side in (one, two))
    return len(a & b) >= 3 and 2 * len(a & b) >= min(len(a), len(b))


def _weighs(word: _Word) -> bool:
    return len(word.key) > 2 and rarity(concept(word.key)) >= _RARE


def _raw(side: _Words, start: int, end: int) -> tuple[str, ...]:
    return tuple(w.raw for w in side.words[start:end])


def _numbers(words: Sequence[_Word]) -> list[str]:
    return sorted(w.key for w in words if w.key[0].isdigit() or w.key in _SCALES)


_SCALES = frozenset("hundred thousand million billion trillion dozen percent half double".split())


def _names(words: Sequence[_Word]) -> list[str]:
    return sorted(w.key for w in words if w.raw[0].isupper() and not w.first and w.raw.partition("'")[0] != "I")


def _negations(words: Sequence[_Word]) -> int:
    return sum(w.key in _NEGATIONS or w.key.endswith("n't") for w in words) % 2


def _mirrored(relation: QuoteRelation) -> QuoteRelation:
    """Exchange the two sides."""
    return QuoteRelation(
        relation.step,
        relation.shared,
        relation.run,
        tuple(Change(change.b, change.a) for change in relation.changes),
        relation.number,
        relation.name,
        relation.negation,
    )
