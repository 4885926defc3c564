"""Negation cues and scope in the *SEM 2012 and Simple Wikipedia sentences: ours beside plain word lists.

Measure: `normalization/negation_scope.jsonl` (Morante and Blanco 2012, and its like for Simple Wikipedia). A cue is
the set of its tokens ("no longer", "neither ... nor", the word that an affix denies in); it counts as found when the
very same tokens are said. Scope: for every cue of gold or ours, the words (no marks) of its scope; F1 over those
words, a cue that only one side has counting with all of its words. The sentences are given in tokens, which are
tagged as they stand. The word list is the dozen words that deny by themselves; the same with a list of prefixes is
what a reader would write next.
"""

import json
import pathlib
import re
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.tokens import tagged
from compare.data.negation import WORDS
from compare.extract.certainty.negation import negations
from compare.extract.view import view

Cues = dict[tuple[int, ...], frozenset[int]]
_PREFIXED = re.compile(r"(?:un|in|im|ir|dis|non)[a-z]{4,}$")
_WORD = re.compile(r"\w")


def ours(forms: Sequence[str]) -> Cues:
    """Find the cues with their scopes as we do."""
    found = negations(view(tagged(forms).tokens))
    return {negation.cue: frozenset(negation.scope) for negation in found}


def word_list(forms: Sequence[str]) -> Cues:
    """Take every word of the list for a cue, and what follows for its scope."""
    return {(i,): frozenset(range(i + 1, len(forms))) for i, form in enumerate(forms) if form.lower() in WORDS}


def prefixes(forms: Sequence[str]) -> Cues:
    """Take every word of the list, and every word with a negative prefix, for a cue."""
    found = word_list(forms)
    return found | {(i,): frozenset({i}) for i, form in enumerate(forms) if _PREFIXED.match(form.lower())}


SYSTEMS: dict[str, Callable[[Sequence[str]], Cues]] = {
    "factdiff": ours,
    "word list": word_list,
    "word list and prefixes": prefixes,
}


def gold(row: dict[str, Any]) -> Cues:
    """Return the annotated cues with their scopes."""
    return {tuple(i for i, _ in n["cue"]): frozenset(i for i, _ in n["scope"]) for n in row["negations"]}


def measure(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Measure every system: rows of measure, system, figure."""
    path = data / "normalization" / "negation_scope.jsonl"
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    table: list[tuple[str, str, str]] = []
    for name, find in SYSTEMS.items():
        cues, words = [0, 0], [0, 0]
        for row in rows:
            right, said = gold(row), find(row["tokens"])
            marks = {i for i, form in enumerate(row["tokens"]) if not _WORD.search(form)}
            cues = [cues[0] + len(right.keys() & said.keys()), cues[1] + len(right) + len(said)]
            for cue in right.keys() | said.keys():
                one, other = right.get(cue, frozenset()) - marks, said.get(cue, frozenset()) - marks
                words = [words[0] + len(one & other), words[1] + len(one) + len(other)]
        table.append(("negation cues, F1", name, f"{2 * cues[0] / max(1, cues[1]):.3f}"))
        table.append(("negation scope, F1 of its words", name, f"{2 * words[0] / max(1, words[1]):.3f}"))
    return table
