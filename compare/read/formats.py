"""Which reader reads a file, by the ending of its name."""

import importlib
from typing import Any, cast

from compare.errors import MissingExtraError
from compare.read.source import Reader, Stream
from compare.settings import Limits

# A reader is imported when a file needs it: none costs a run that does not.
READERS: dict[str, str] = {
    "text": "compare.read.text:read",
    "json": "compare.read.records:read_json",
    "jsonl": "compare.read.records:read_lines",
    "html": "compare.read.html:read",
    "feed": "compare.read.feeds:read",
    "csv": "compare.read.tables:read_csv",
    "parquet": "compare.read.tables:read_parquet",
    "warc": "compare.read.warc:read",
}
ENDINGS: dict[str, str] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xml": "feed",
    ".rss": "feed",
    ".atom": "feed",
    ".rdf": "feed",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".warc": "warc",
}
PACKED: dict[str, str] = {".gz": "compare.read.packed:gzip_stream", ".zst": "compare.read.packed:zstd_stream"}
KNOWN = ".txt, .md, .json, .jsonl, .html, .xml, .csv, .parquet, .warc, or one of them with .gz or .zst"


def kind(name: str) -> tuple[str | None, str | None]:
    """Return the kind of a file by its name, and how it is packed; None where the name does not tell."""
    stem, dot, last = name.lower().rpartition(".")
    packed = f".{last}" if dot and f".{last}" in PACKED else None
    ending = f".{stem.rpartition('.')[2]}" if packed else f"{dot}{last}"
    return ENDINGS.get(ending), packed


def reader(kind: str) -> Reader:
    """Return the reader of a kind of file."""
    module, name = READERS[kind].split(":")
    return cast(Reader, getattr(importlib.import_module(module), name))


def unpacked(packed: str, stream: Stream, limits: Limits) -> Stream:
    """Return the stream of what a packed file holds."""
    module, name = PACKED[packed].split(":")
    return cast(Stream, getattr(importlib.import_module(module), name)(stream, limits))


def extra(module: str, what: str, name: str) -> Any:
    """Return a module of an optional dependency; a MissingExtraError names the extra where it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError as fault:
        raise MissingExtraError(what, name) from fault
