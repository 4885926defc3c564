"""Write compare/data/frequencies.py: how often a concept occurs in a treebank's lemmas.

    python tools/word_frequencies.py TREEBANK.conllu.gz

Reads columns id, form, lemma, UPOS, …; keeps the concepts that occur at least four times, as "count concept concept …"
lines. Deterministic.
"""

import gzip
import sys
from collections import Counter, defaultdict
from pathlib import Path

from compare.wording import concept

TARGET = Path(__file__).parent.parent / "compare" / "data" / "frequencies.py"
HEAD = '''"""How often a concept occurs in general English: written by tools/word_frequencies.py.

Counted in the training part of the Universal Dependencies English Web Treebank (UD English EWT, CC BY-SA 4.0,
© Stanford University and contributors, https://universaldependencies.org/treebanks/en_ewt). Each line is a count
(rounded down to a power of the square root of two) and the concepts that have it.
"""

TOTAL = {total}
_LINES = """
{lines}
"""
COUNTS = {{
    name: int(count)
    for count, names in (line.split(" ", 1) for line in _LINES.strip().splitlines())
    for name in names.split()
}}
'''


def main() -> None:
    """Count, bucket and write."""
    counts: Counter[str] = Counter()
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) > 3 and columns[3] not in {"PUNCT", "NUM", "SYM", "X"} and columns[2].isalpha():
                counts[concept(columns[2].lower())] += 1
    buckets: dict[int, list[str]] = defaultdict(list)
    for name, count in counts.items():
        if count >= 4:
            step = 1
            while int(2 ** ((step + 1) / 2)) <= count:
                step += 1
            buckets[int(2 ** (step / 2))].append(name)
    rows = []
    for count in sorted(buckets, reverse=True):
        names = sorted(buckets[count])
        rows += [f"{count} " + " ".join(names[k : k + 12]) for k in range(0, len(names), 12)]
    TARGET.write_text(HEAD.format(total=sum(counts.values()), lines="\n".join(rows)), "utf-8")


if __name__ == "__main__":
    main()
