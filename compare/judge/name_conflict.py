"""name-conflict: another person or organisation in the same role."""

from collections.abc import Iterator, Sequence

from compare.data.titles import HEADS
from compare.judge.case import Pair, Rule, Ruling
from compare.judge.rivals import abbreviated, rivals
from compare.judge.wordwise import Word
from compare.model import Assertion, Severity, Verdict
from compare.similarity import ratio
from compare.text import Span, fold
from compare.values import Name, NameType

LEAST = 3  # letters of a name that no finder knows
LIKE = 0.6  # names more alike than this may be one


def judge(pair: Pair) -> Iterator[Ruling]:
    """Give the names that stand in the place of each other."""
    for a, b in rivals(pair):
        assert isinstance(a.value, Name)
        if a.value.type is not NameType.PLACE:
            citations = pair.view.cite(pair.left, a), pair.view.cite(pair.right, b)
            yield Ruling(Verdict.DIVERGE, "the same is said of {} and of {}", citations)
    for one, other in _untyped(pair):
        cited = pair.view.cite_words(pair.left, one), pair.view.cite_words(pair.right, other)
        yield Ruling(Verdict.DIVERGE, "the same is said of {} and of {}", cited, Severity.WARNING)


def _untyped(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Give the proper nouns of which it is not known what they name, where they alone are exchanged."""
    for change in pair.contrast.exchanged:
        left, right = _proper(pair.left, change.left), _proper(pair.right, change.right)
        if left and right and not _known(pair.left, left) | _known(pair.right, right):
            mine, theirs = ({w.key for w in side} for side in (left, right))
            keys, others = ({*told.keys} for told in pair.contrast.told)
            if not (mine & others or theirs & keys) and not _alike(left, right):
                yield Span(left[0].start, left[-1].end), Span(right[0].start, right[-1].end)


def _alike(left: Sequence[Word], right: Sequence[Word]) -> bool:
    one, other = (" ".join(w.text for w in side) for side in (left, right))
    return abbreviated(one, other) or ratio(fold(one), fold(other)) >= LIKE


def _proper(assertion: Assertion, words: Sequence[Word]) -> list[Word]:
    """Return the words of a change where all that tell are proper nouns, in one run."""
    named = [w for w in words if w.text[0].isupper() and len(w.text) > 1 and w.start > assertion.span.start]
    proper = {t.start for t in assertion.terms if t.tag == "PROPN" and t.end - t.start >= LEAST} if named else ()
    named = [w for w in named if w.start in proper]
    if any(w.text.lower() in HEADS for w in named):
        return []
    return named if named and all(w in named for w in words if w.weight) else []


def _known(assertion: Assertion, words: Sequence[Word]) -> bool:
    spans = [m.span for m in assertion.mentions]
    return all(any(s.start <= w.start < s.end for s in spans) for w in words)


RULE = Rule(
    "name-conflict",
    Verdict.DIVERGE,
    Severity.ERROR,
    "another person or organisation in the same role; variants and transliterations are the same name",
    "pair",
    judge,
)
