"""name-spelling: one name in two spellings that no table and no transliteration explains."""

from collections.abc import Iterator
from itertools import combinations

from compare.judge.case import Rule, Ruling, View
from compare.model import Assertion, Extraction, Mention, Severity, Verdict
from compare.naming import keys, same_name
from compare.text import fold
from compare.values import Name


def judge(view: View) -> Iterator[Ruling]:
    """Give the names that are one but for a letter or two, where neither article has both spellings."""
    for mine, theirs in combinations(map(_names, view.extractions), 2):
        index: dict[str, list[str]] = {}
        for written in theirs.keys() - mine.keys():
            for key in keys(_of(theirs[written][1])):
                index.setdefault(key, []).append(written)
        for written, (assertion, mention) in mine.items() if index else ():
            if written in theirs:
                continue
            for other in sorted({other for key in keys(_of(mention)) for other in index.get(key, ())}):
                there, twin = theirs[other]
                if same_name(_of(mention), _of(twin)) == "spelling":
                    cited = view.cite(assertion, mention), view.cite(there, twin)
                    yield Ruling(Verdict.DIVERGE, "one name in two spellings: {} and {}", cited)


def _of(mention: Mention) -> Name:
    """Return the name as it is written here, not in its fullest form."""
    assert isinstance(mention.value, Name)
    return Name(mention.text, mention.value.type)


def _names(extraction: Extraction) -> dict[str, tuple[Assertion, Mention]]:
    """Return the names of an article as they are written, each where it stands first."""
    found: dict[str, tuple[Assertion, Mention]] = {}
    for assertion in extraction.assertions:
        for mention in assertion.mentions:
            if isinstance(mention.value, Name) and not mention.value.adjective:
                found.setdefault(fold(mention.text).removesuffix("'s"), (assertion, mention))
    return found


RULE = Rule(
    "name-spelling",
    Verdict.DIVERGE,
    Severity.NOTE,
    "one name in two spellings that no variant table and no transliteration rule explains",
    "story",
    judge,
    excludes=False,
)
