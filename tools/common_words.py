"""Write compare/data/common_words.txt: words of general English that are printed in lower case.

    python tools/common_words.py TREEBANK.conllu.gz

Reads columns id, form, …; keeps the words of three letters and more that stand in lower case inside sentences, and at
most half as often with a capital. Deterministic.
"""

import gzip
import sys
from collections import Counter
from pathlib import Path

TARGET = Path(__file__).parent.parent / "compare" / "data" / "common_words.txt"
HEAD = """\
# Words of general English printed in lower case: written by tools/common_words.py from the training part of the
# Universal Dependencies English Web Treebank (UD English EWT, (c) Stanford University and contributors, CC BY-SA 4.0).
"""


def main() -> None:
    """Count and write."""
    lower: Counter[str] = Counter()
    upper: Counter[str] = Counter()
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.split("\t")
            if len(columns) > 3 and columns[0] != "1" and columns[1].isalpha() and len(columns[1]) > 2:
                word = columns[1]
                if word.islower() and columns[3] != "PROPN":
                    lower[word] += 1
                elif word[0].isupper() and not word.isupper():
                    upper[word.lower()] += 1
    kept = sorted(word for word, count in lower.items() if count >= 2 * upper[word])
    rows = [" ".join(kept[k : k + 14]) for k in range(0, len(kept), 14)]
    TARGET.write_text(HEAD + "\n".join(rows) + "\n", "utf-8")


if __name__ == "__main__":
    main()
