"""Denials: the words of an assertion that deny, and the words that they deny."""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from compare.data.modality import FUTURE
from compare.data.negation import CLAIMS, DOUBTS, FAILING, NOT_AFTER, NOT_BEFORE, REJECTING, WORDS
from compare.judge.wordwise import Word

VERBS = FAILING | REJECTING | frozenset({"deny", "debunk"})
FORMS = {
    form: verb for verb in VERBS for form in (verb, verb + "s", verb + "es", verb + "ed", verb + "d", verb + "ing")
}
FORMS |= {"denies": "deny", "denied": "deny", "denying": "deny", "denial": "deny", "refusing": "refuse"}
FORMS |= {"declining": "decline", "omitted": "omit", "forgot": "forget", "forgotten": "forget", "refutes": "refute"}
UNREAL = frozenset("false fake hoax untrue myth fabricated bogus debunked incapable unable impossible unlikely".split())
LEAVING = (  # verbs with "out", "off", … that say that something will not be
    ("pull", "out"), ("drop", "out"), ("back", "out"), ("bow", "out"), ("rule", "out"), ("call", "off"),
    ("contrary", "to"), ("batt", "down"), ("knock", "down"), ("decid", "against"), ("vot", "against"),
)  # fmt: skip
ALSO_NOUNS = frozenset("dispute disputes".split())
PARTICLES = frozenset(particle for _, particle in LEAVING)
STEMS = ("skip", "skipp", "abandon", "scrap", "scrapp", "cancel", "cancell")
AVOIDING = frozenset(stem + ending for stem in STEMS for ending in ("", "s", "ed", "ing"))
CLAUSE = frozenset(
    "but although though while whereas because since which who whom whose if when where after before".split()
)
NEGATIVE = tuple(  # beginnings of words that deny in a way of their own
    "reject refus block oppos declin denie deny prevent prohibit forbid halt missing unknown unaware absent lack remov "
    "exclud stop dismiss overturn withdr".split()
)
CONDITION = frozenset("if unless whether until provided".split())
CONDITIONS = (("in", "case"), ("as", "long", "as"), ("so", "long", "as"), ("in", "the", "event"))
SUPPOSING = frozenset("would could might".split())  # before "not have" or "have", with a condition: it never was so
STRETCHES = frozenset("days weeks months years decades".split())
ASIDE = frozenset(
    "surprisingly unexpectedly coincidentally necessarily unlike unusually".split()
)  # "not surprisingly, …"
# words that deny together: "has yet to speak"
TURNS = frozenset({("rather", "than"), ("yet", "to"), ("anything", "but"), ("something", "other")})
SIGNS = frozenset(
    {*(word for word, _ in TURNS), *WORDS, *AVOIDING, *UNREAL, *FORMS}
)  # words that may deny by themselves
BACK = 7  # words before a denial among which a condition is looked for
REACH = 12  # words after a denial that it can reach


class Denial(NamedTuple):
    """A word that denies, by its place among the words, and the places of what it denies."""

    at: int
    scope: range
    verb: bool  # a verb or an adjective that denies what somebody says


def denials(words: Sequence[Word], verbs: Container[int]) -> Iterator[Denial]:
    """Give the denials of an assertion in reading order; `verbs` says where its verbs begin."""
    following = [w.low for w in words[1:]] + [""]
    for at, (word, after) in enumerate(zip(words, following, strict=False)):
        low = word.key if word.key in WORDS else word.low
        if (low not in SIGNS and after not in PARTICLES) or low == "cannot":  # its second part is the denial
            continue
        if low in WORDS:
            if not _harmless(words, at, low):
                yield Denial(at, _scope(words, at), False)
        elif (low, after) in TURNS:
            yield Denial(at, _scope(words, at + 1), False)
        elif low in AVOIDING or (after in PARTICLES and _leaves(low, after)):
            yield Denial(at, _scope(words, at), False)
        elif low in UNREAL or (_denies(words, at, low) and (low not in ALSO_NOUNS or word.start in verbs)):
            scope = _scope(words, at)
            spoken = any(words[i].weight for i in scope)
            yield Denial(at, scope if spoken else range(max(0, at - REACH), at), True)


def _too_late(words: Sequence[Word], at: int) -> bool:
    """Say whether something is told that was no longer possible: "before he could speak"."""
    return words[at].low == "before" and any(w.low == "could" for w in words[at + 2 : at + 6])


def _leaves(low: str, after: str) -> bool:
    return any(low.startswith(verb) and after == particle for verb, particle in LEAVING)


def count(found: Sequence[Denial]) -> int:
    """Count the denials; all that call a report false are one."""
    return sum(not d.verb for d in found) + any(d.verb for d in found)


def _denies(words: Sequence[Word], at: int, low: str) -> bool:
    verb = FORMS.get(low)
    if verb is None:
        return False
    after = [w.low for w in words[at + 1 : at + 4]]
    if verb in FAILING:
        return after[:1] == ["to"]
    if verb in REJECTING:
        return any(w.rstrip("s") in CLAIMS for w in after) or after[:1] == ["that"]
    return True


def negatives(words: Sequence[Word]) -> list[Word]:
    """Return the words of a statement that are denials of their own kind ("rejected", "blocked")."""
    return [w for at, w in enumerate(words) if w.low.startswith(NEGATIVE) or _too_late(words, at)]


def _harmless(words: Sequence[Word], at: int, low: str) -> bool:
    """Say whether the word is part of a phrase that denies nothing ("not only", "no doubt", "whether or not")."""
    if _supposed(words, at) or _named(words, at):
        return True
    follow = " ".join(w.low for w in words[at + 1 : at + 4])
    lead = words[at - 1].low if at else ""
    if follow[:1].isdigit() and low == "no":  # "No. 2"
        return True
    if _postponed(words, at):
        return True
    if low == "not" and follow.split(" ")[0] in ASIDE:
        return True
    key = "n't" if words[at].low.endswith("n't") else low
    if low == "nor" and any(w.low in WORDS for w in words[:at]):
        return True
    if low in ("no", "without") and follow.split(" ")[0] in DOUBTS:
        return True
    if (
        low == "not"
        and follow.startswith("guilty")
        and any(w.low.startswith("plead") for w in words[max(0, at - 3) : at])
    ):
        return True
    return any(
        follow == run or follow.startswith(run + " ") for run in NOT_BEFORE.get(key, ())
    ) or lead in NOT_AFTER.get(low, ())


def _named(words: Sequence[Word], at: int) -> bool:
    """Say whether a denial is part of a name, the Do Not Call list; in a title everything is written large."""
    near = words[max(0, at - 1) : at + 2]
    large = all(w.text[0].isupper() for w in near) and len(near) == 3
    return large and at > 1 and sum(w.text[0].islower() and w.weight > 0 for w in words) > 1


def _postponed(words: Sequence[Word], at: int) -> bool:
    """Say whether something is not denied but comes later: "will not be known until May", "won't come for weeks"."""
    if not any(w.key in FUTURE for w in words[max(0, at - 2) : at]):
        return False
    ahead = [words[i].low for i in _scope(words, at)]
    return "until" in ahead or any(a == "for" and b in STRETCHES for a, b in pairwise(ahead))


def _supposed(words: Sequence[Word], at: int) -> bool:
    """Say whether a denial stands in a condition, or in what would be under one ("would not have come if")."""
    if any(w.low in CONDITION and not words[i + 1].apart for i, w in _before(words, at)):
        return True
    lead = [w.low for w in words[max(0, at - BACK) : at]]
    if any(tuple(lead[i : i + len(run)]) == run for run in CONDITIONS for i in range(len(lead))):
        return True
    would = any(w in SUPPOSING for w in lead[-1:]) and any(w.low == "have" for w in words[at + 1 : at + 2])
    return would and any(w.low == "if" for w in words)


def _before(words: Sequence[Word], at: int) -> Iterator[tuple[int, Word]]:
    """Give the words before a denial in its clause, with their places."""
    for i in range(at - 1, max(-1, at - 1 - BACK), -1):
        if words[i + 1].apart:
            return
        yield i, words[i]


def _scope(words: Sequence[Word], at: int) -> range:
    """Return the places from a denial to the end of its clause."""
    end = at + 1
    while end < min(len(words), at + 1 + REACH) and not (
        end > at + 1 and (words[end].apart or words[end].low in CLAUSE)
    ):
        end += 1
    return range(at + 1, end)
