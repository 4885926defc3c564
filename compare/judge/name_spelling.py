"""name-spelling: one name in two spellings that no table and no transliteration explains."""

from collections.abc import Iterator

from attrs import evolve
from compare.model import Mention, Severity, Verdict
from compare.naming import same_name
from compare.values import Name

from compare.judge.case import Pair, Rule, Ruling


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the names that are one but for a letter or two."""
    for mine in pair.left.mentions:
        for other in pair.right.mentions:
            a, b = mine.value, other.value
            if (
                isinstance(a, Name)
                and isinstance(b, Name)
                and same_name(_written(a, mine), _written(b, other)) == "spelling"
            ):
                yield Ruling(
                    Verdict.DIVERGE,
                    "one name in two spellings: {} and {}",
                    (pair.view.cite(pair.left, mine), pair.view.cite(pair.right, other)),
                )


def _written(name: Name, mention: Mention) -> Name:
    """Return the name as it is written here, not in its fullest form."""
    return evolve(name, name=mention.text)


RULE = Rule(
    "name-spelling",
    Verdict.DIVERGE,
    Severity.NOTE,
    "one name in two spellings that no variant table and no transliteration rule explains",
    "pair",
    judge,
    excludes=False,
)
