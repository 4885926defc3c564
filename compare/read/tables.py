"""Tables of records: CSV with a header, and Parquet; the names of columns are those of records."""

import csv
from collections.abc import Iterator
from typing import Any

from attrs import evolve

from compare.model import Article
from compare.read.formats import extra
from compare.read.records import record
from compare.read.source import Found, Source

_ROWS = 500


def read_csv(source: Source) -> Iterator[Found]:
    """Read a CSV file, a row an article; the delimiter is the header's commonest of comma, semicolon and tab."""
    limit = source.settings.limits.article_bytes
    first = source.stream.readline(limit)
    if not first.strip():
        yield source.refused("the file is empty", "give it a header and rows")
        return
    header = first.decode("utf-8-sig", "replace")
    delimiter = max(",;\t", key=header.count)
    csv.field_size_limit(limit)
    rows = csv.reader(_lines(header, source, limit), delimiter=delimiter, strict=True)
    columns: list[str] | None = None
    left_out: set[str] = set()
    found = 0
    while True:
        line = rows.line_num + 1
        try:
            row = next(rows)
        except StopIteration:
            break
        except csv.Error as fault:
            yield source.refused(f"broken row ({fault})", "mend or remove the row", rows.line_num)
            continue
        except UnicodeDecodeError as fault:
            yield source.refused(
                f"not UTF-8 (byte 0x{fault.object[fault.start]:02x})", "convert the file to UTF-8", line
            )
            return
        if columns is None:
            columns = [name.strip() for name in row]
        elif row:
            found += 1
            value = {name: said for name, said in zip(columns, row, strict=False) if name and said.strip()}
            yield from record(value, source._replace(id=f"{source.id}:{line}"), line, left_out)
    if not found:
        yield source.refused("a header without rows", "give it the rows of articles")


def _lines(header: str, source: Source, limit: int) -> Iterator[str]:
    yield header
    while line := source.stream.readline(limit):
        yield line.decode("utf-8")


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
