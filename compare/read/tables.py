"""Tables of records: CSV with a header, and Parquet; the names of columns are those of records."""

import csv
from collections.abc import Iterator
from itertools import chain
from typing import Any

from attrs import evolve

from compare.model import Article, Problem
from compare.read.formats import extra
from compare.read.records import LIKELY, NAMES, SPLIT, record
from compare.read.source import Found, Source, skip_line

_ROWS = 500


def read_csv(source: Source) -> Iterator[Found]:
    """Read a CSV file, a row an article; the delimiter is the header's commonest of comma, semicolon and tab."""
    lines = _Lines(source)
    header = next(lines, "")
    if not header.strip():
        yield from lines.faults or (source.refused("the file is empty", "give it a header and rows"),)
        return
    csv.field_size_limit(
        max(csv.field_size_limit(), source.settings.limits.article_bytes)
    )  # never less: it is the process's
    rows = csv.reader(chain((header,), lines), delimiter=max(",;\t", key=header.count), strict=True)
    try:
        columns = [name.strip() for name in next(rows)]
    except csv.Error as fault:
        yield _broken(fault, source, 1, "header")
        return
    if not any(name in columns for name in NAMES["text"]):
        wrong = next((name for name in columns if name in LIKELY), None)
        advice = f'call "{wrong}" "text"' if wrong else 'call the column of the article\'s text "text"'
        yield source.refused('no column "text" in the header', advice, 1)
        return
    left_out: set[str] = set()
    found = 0
    row: list[str] | None = []
    while row is not None:
        line = lines.number + 1
        try:
            row = next(rows, None)
        except csv.Error as fault:
            lines.faults.append(_broken(fault, source, lines.number))
        found += bool(row) + len(lines.faults)
        yield from lines.faults
        lines.faults.clear()
        if row:
            value = {name: said for name, said in zip(columns, row, strict=False) if name and said.strip()}
            yield from record(value, source._replace(id=f"{source.id}:{line}"), line, left_out)
            row = []
    if not found:
        yield source.refused("a header without rows", "give it the rows of articles")


class _Lines(Iterator[str]):
    """The lines of a table that can be read; `faults` are those that cannot, and `number` is that of the last one."""

    def __init__(self, source: Source) -> None:
        self.source, self.limit = source, source.settings.limits.article_bytes
        self.number = 0
        self.faults: list[Problem] = []

    def __next__(self) -> str:
        while line := self.source.stream.readline(self.limit + 1):
            self.number += 1
            if len(line) > self.limit and not line.endswith(b"\n"):
                skip_line(self.source.stream)
                self.faults.append(self.source.too_large("the row is larger than", "article-bytes", SPLIT, self.number))
                continue
            try:
                return line.decode("utf-8" if self.number > 1 else "utf-8-sig")
            except UnicodeDecodeError as fault:
                what = f"not UTF-8 (byte 0x{line[fault.start]:02x})"
                self.faults.append(self.source.refused(what, "convert the file to UTF-8", self.number))
        raise StopIteration


def _broken(fault: csv.Error, source: Source, line: int, what: str = "row") -> Problem:
    if "field larger" in str(fault):
        return source.too_large("a field is larger than", "article-bytes", SPLIT, line)
    return source.refused(f"broken {what} ({fault})", f"mend {'or remove ' * (what == 'row')}the {what}", line)


def read_parquet(source: Source) -> Iterator[Found]:
    """Read a Parquet file, a row an article."""
    parquet = extra("pyarrow.parquet", "a Parquet file", "parquet")
    errors = extra("pyarrow", "a Parquet file", "parquet").lib
    left_out: set[str] = set()
    number = 0
    try:
        for batch in parquet.ParquetFile(source.stream).iter_batches(batch_size=_ROWS):
            for value in batch.to_pylist():
                number += 1
                yield from _row(value, number, source, left_out)
    except (errors.ArrowException, OSError, ValueError) as fault:
        yield source.refused(f"broken Parquet data ({str(fault).splitlines()[0][:80]})", "write the file again")


def _row(value: dict[str, Any], number: int, source: Source, left_out: set[str]) -> Iterator[Found]:
    said = {name: each.isoformat() if hasattr(each, "isoformat") else each for name, each in value.items()}
    for found in record(said, source._replace(id=f"{source.id}:{number}"), None, left_out):
        yield evolve(found, first_line=None) if isinstance(found, Article) else found
