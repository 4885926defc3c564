"""shared-wording: agreement in words so alike that both have one origin."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from compare.judge.case import Group, Pair, Rule, Ruling
from compare.model import Assertion, Severity, Verdict
from compare.text import Span
from compare.values.word_diff import longest_run

RUN = 12  # words in a row that two writers do not choose alike
EVEN, LEAST = 0.9, 10  # … or so alike, with so many words
QUOTED = 0.5  # a shared quotation is its speaker's wording


def judge(group: Group) -> Iterator[Ruling]:
    """Give the members of a group that have one origin."""
    for origin in origins(group):
        if len(origin) > 1:
            cited = tuple(group.view.cite_words(a, a.span) for a in origin)
            yield Ruling(Verdict.AGREE, "nearly word for word: one origin, not " + str(len(origin)), cited)


@lru_cache(maxsize=1)  # agreement asks for the same group first
def origins(group: Group) -> tuple[tuple[Assertion, ...], ...]:
    """Join the members whose words are shared."""
    joined = [[member] for member in group.members]
    home = {origin[0].id: origin for origin in joined}
    for pair in group.pairs:
        one, other = home[pair.left.id], home[pair.right.id]
        if one is not other and copied(pair):
            one.extend(other)
            home.update((member.id, one) for member in other)
            joined = [origin for origin in joined if origin is not other]
    return tuple(map(tuple, joined))


def copied(pair: Pair) -> bool:
    """Say whether two statements are so alike, in words that are not quoted, that one writer wrote them."""
    laid = pair.contrast
    if laid.even < EVEN and len(laid.pairs) < RUN:
        return False
    mine, theirs = ([m.span for m in side.mentions if m.kind == "quote"] for side in (pair.left, pair.right))
    own: Sequence[tuple[int, int]] = laid.pairs
    if mine or theirs:
        own = [
            (i, j)
            for i, j in laid.pairs
            if not _quoted(mine, laid.left[i].start) and not _quoted(theirs, laid.right[j].start)
        ]
    if len(own) >= RUN and longest_run(own) >= RUN:
        return True
    enough = min(len(laid.left), len(laid.right)) >= LEAST
    return enough and laid.even >= EVEN and len(own) >= QUOTED * len(laid.pairs)


def _quoted(quotes: Sequence[Span], at: int) -> bool:
    return any(quote.start <= at < quote.end for quote in quotes)


RULE = Rule(
    "shared-wording",
    Verdict.AGREE,
    Severity.NONE,
    "agreement in words so alike that both have one origin: one confirmation, not two",
    "agreement",
    judge,
)
