"""Learn the table of lemmas: `python tools/learn_lemmas.py TREEBANK OUTPUT`.

TREEBANK is a folder with `ewt-train.conllu.gz`, `ewt-dev.conllu.gz` and `ewt-test.conllu.gz` (UD English EWT). Keeps
the forms of train and dev whose lemma the rules miss, and for every verb the regular forms that the rules would undo
wrongly; measures on test, with the treebank's tags. Same input, same bytes. Takes two seconds.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from treebank import Row, sentences

from compare.extract.structure.lemmas import lemma, table
from compare.extract.structure.shapes import lowered

INFLECTED = frozenset("VBD VBN VBG VBZ NNS NNPS JJR JJS RBR RBS".split())
HEAD = """\
# Lemmas that the rules of compare/extract/structure/lemmas.py miss, learned by tools/learn_lemmas.py from
# Universal Dependencies English EWT, (c) Stanford University and contributors, CC BY-SA 4.0; this file is
# shared under the same licence.
# {figures}
"""


def inflections(verb: str) -> Iterator[tuple[str, str]]:
    """Yield the regular forms of a verb, as far as its spelling leaves no choice, with their Penn tags."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye", "ie")):
        yield verb + "d", "VBD"
        yield verb[:-1] + "ing", "VBG"
    elif verb[-1] not in "eycs" and verb[-2] in "aeiou" and verb[-3] in "aeiou":
        yield verb + "ed", "VBD"
        yield verb + "ing", "VBG"


def shared(one: str, other: str) -> int:
    """Count the letters that both words begin with."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def missed(rows: Iterable[Row]) -> dict[tuple[str, str], str]:
    """Return the forms that the rules give another lemma than the treebank does."""
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    verbs: Counter[str] = Counter()
    for row in rows:
        if row.fine in INFLECTED and row.coarse in ("VERB", "NOUN", "PROPN", "ADJ", "ADV"):
            base = row.lemma if row.coarse == "PROPN" else row.lemma.lower()
            counts[lowered(row.form), f"{row.coarse} {row.fine}"][base] += 1
        if row.coarse == "VERB":
            verbs[row.lemma.lower()] += 1
    found = {}
    for (form, tags), bases in sorted(counts.items()):
        coarse, fine = tags.split(" ")
        base = min(bases, key=lambda base: (-bases[base], base))
        sure = form.isalpha() and shared(form, base.lower()) >= max(2, len(base) - 2)
        if sure and lemma(form, coarse, fine).lower() != base.lower():
            found[form, coarse] = base
    for verb, count in sorted(verbs.items()):
        if count > 1 and verb.isalpha() and len(verb) > 3:
            for form, fine in inflections(verb):
                if lemma(form, "VERB", fine) != verb:
                    found.setdefault((form, "VERB"), verb)
    return found


def measure(rows: Iterable[Row]) -> tuple[float, float]:
    """Return the share of words with the right lemma, capitals aside, of all words and of inflected ones."""
    right: Counter[bool] = Counter()
    inflected: Counter[bool] = Counter()
    for row in rows:
        good = lemma(lowered(row.form), row.coarse, row.fine).lower() == lowered(row.lemma)
        right[good] += 1
        if row.fine in INFLECTED:
            inflected[good] += 1
    return right[True] / right.total(), inflected[True] / inflected.total()


def main(folder: Path, output: Path) -> None:
    """Learn, measure and write."""
    output.write_text("", "utf-8")
    table.cache_clear()
    found = missed(
        row for name in ("train", "dev") for _, rows in sentences(folder / f"ewt-{name}.conllu.gz") for row in rows
    )
    lines = "".join(f"{form} {tag} {base}\n" for (form, tag), base in sorted(found.items()))
    output.write_text(HEAD.format(figures="") + lines, "utf-8")
    table.cache_clear()
    test = [row for _, rows in sentences(folder / "ewt-test.conllu.gz") for row in rows]
    figures = "On test, with the treebank's tags: {:.4f} of all words, {:.4f} of inflected ones.".format(*measure(test))
    output.write_text(HEAD.format(figures=figures) + lines, "utf-8")
    print(figures, len(found), "forms")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
