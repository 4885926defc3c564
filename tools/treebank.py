"""Read a treebank: `.conllu.gz` with the columns id, form, lemma, UPOS, XPOS, head, relation."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Row(NamedTuple):
    """A word of a treebank."""

    form: str
    lemma: str
    coarse: str
    fine: str
    head: int = 0
    relation: str = ""


def sentences(path: Path) -> Iterator[tuple[str, list[Row]]]:
    """Yield the text and the words of every sentence."""
    text, rows = "", list[Row]()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# text = "):
                text = line[9:-1]
            elif line == "\n":
                if rows:
                    yield text, rows
                rows = []
            elif line[0] != "#":
                cells = line.rstrip("\n").split("\t")
                rows.append(Row(cells[1], cells[2], cells[3], cells[4], int(cells[5]), cells[6]))
    if rows:
        yield text, rows


def regrouped(text: str, rows: list[Row], forms: list[str]) -> list[Row] | None:
    """Give the tags of a sentence to another division of it into words; None where the text does not fit.

    A word that joins several of the treebank's ("long-range") takes the tag of its syntactic head, and ADJ where it
    stands before the noun that it describes. A part of one of the treebank's words takes that word's tag.
    """
    starts = _starts(text, [row.form for row in rows])
    mine = _starts(text, forms)
    if starts is None or mine is None:
        return None
    out = []
    for start, form in zip(mine, forms, strict=True):
        end = start + len(form)
        inside = [i for i, at in enumerate(starts) if at < end and at + len(rows[i].form) > start]
        if not inside:
            return None
        out.append(_joined(rows, inside, form))
    return out


def _starts(text: str, forms: list[str]) -> list[int] | None:
    at, starts = 0, []
    for form in forms:
        at = text.find(form, at)
        if at < 0:
            return None
        starts.append(at)
        at += len(form)
    return starts


def _joined(rows: list[Row], inside: list[int], form: str) -> Row:
    if len(inside) == 1:
        row = rows[inside[0]]
        if row.form == form or any(c.isalnum() for c in form):
            return row if row.form == form else row._replace(form=form, lemma=form.lower())
        return Row(form, form, "PUNCT", "SYM")
    tops = [i for i in inside if rows[i].head - 1 not in inside and rows[i].coarse != "PUNCT"]
    top = rows[tops[-1] if tops else inside[-1]]
    coarse, fine = top.coarse, top.fine
    if top.relation in ("amod", "compound", "nmod") and top.head > inside[-1] + 1 and coarse != "PROPN":
        coarse, fine = "ADJ", "JJ"
    return Row(form, form.lower(), coarse, fine)
