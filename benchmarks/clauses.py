"""Verbs and their subjects in UD English EWT's test half, with our own tags.

Measure: `treebank/ewt-test.conllu.gz`, its words, our tags. A clause is right where its main verb is a verb of the
treebank and its subject covers the one that the treebank gives that verb: its own `nsubj` or, where it has none, that
of the verb it is coordinated with or depends on, or the noun that it describes (for a relative clause its antecedent
or its pronoun). Precision over all clauses with a subject; recall over all verbs that have a subject of their own.
No peer: the libraries that find subjects need a model to be downloaded. Speed: phrases and clauses alone, warm.
"""

import pathlib
import sys
import time
from collections import Counter
from collections.abc import Sequence

from benchmarks.tokens import tagged
from compare.extract.structure.chunks import phrases
from compare.extract.structure.clause_parser import parse
from compare.extract.structure.clauses import clauses

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tools"))
from treebank import Row, sentences

_DEEP = 6


def measure(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Return measure, system and figure."""
    counts: Counter[str] = Counter()
    read = []
    for _, rows in sentences(data / "treebank" / "ewt-test.conllu.gz"):
        sentence = tagged([row.form for row in rows])
        read.append(sentence)
        counts += _compared(rows, sentence)
    began = time.process_time()
    for sentence in read:
        clauses("", sentence)
    speed = sum(sentence.span.length for sentence in read) / (time.process_time() - began)
    precision, recall = counts["right"] / counts["said"], counts["found"] / counts["there"]
    return [
        ("EWT test, subject of a clause's verb, precision", "factdiff", f"{precision:.3f}"),
        ("EWT test, subject of a clause's verb, recall", "factdiff", f"{recall:.3f}"),
        ("phrases and clauses, characters a second", "factdiff", f"{speed:,.0f}"),
    ]


def _compared(rows: Sequence[Row], sentence) -> Counter[str]:  # type: ignore[no-untyped-def]
    counts: Counter[str] = Counter()
    found: dict[int, tuple[int, int]] = {}
    for draft in parse(sentence.tokens, phrases(sentence.tokens)):
        verb, subject = draft.verb, draft.subject
        if verb is None or subject is None:
            continue
        main = max(i for i in range(verb.first, verb.last) if sentence.tokens[i].tag in ("VERB", "AUX"))
        found[main] = subject
        counts["said"] += 1
        counts["right"] += any(subject[0] <= i < subject[1] for i in _subjects(rows, _head(rows, main)))
    for index, row in enumerate(rows):
        head = _head(rows, index)
        if (row.coarse == "VERB" or row.relation == "cop") and _own(rows, head):
            counts["there"] += 1
            first, last = found.get(index, (0, 0))
            counts["found"] += any(first <= i < last for i in _subjects(rows, head))
    return counts


def _head(rows: Sequence[Row], index: int) -> int:
    """Return the word that a verb's subject hangs on: for a copula the predicate."""
    return rows[index].head - 1 if rows[index].relation == "cop" else index


def _own(rows: Sequence[Row], head: int) -> set[int]:
    return {i for i, row in enumerate(rows) if row.head - 1 == head and row.relation.startswith("nsubj")}


def _subjects(rows: Sequence[Row], head: int, depth: int = 0) -> set[int]:
    """Return the words of which one must be in the subject of a verb."""
    relation, above = rows[head].relation, rows[head].head - 1
    own = _own(rows, head) or {i for i, row in enumerate(rows) if row.head - 1 == head and row.relation == "expl"}
    if own:
        pronoun = relation == "acl:relcl" and any(rows[i].lemma.lower() in ("who", "which", "that") for i in own)
        return own | {above} if pronoun else own
    if above < 0 or depth > _DEEP:
        return set()
    if relation in ("acl", "acl:relcl"):
        return {above}
    inherits = relation.partition(":")[0] in ("conj", "xcomp", "advcl", "parataxis")
    return _subjects(rows, above, depth + 1) if inherits else set()
