"""Which reader reads a file: by the ending of its name, else by its first bytes."""

import importlib
from typing import Any, cast

from compare.errors import MissingExtraError
from compare.read.source import Reader

# A reader is imported when a file needs it: none costs a run that does not.
READERS: dict[str, str] = {
    "text": "compare.read.text:read",
    "json": "compare.read.records:read_json",
    "jsonl": "compare.read.records:read_lines",
    "html": "compare.read.html:read",
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
}
KNOWN = ".txt, .md, .json, .jsonl"


def reader(kind: str) -> Reader:
    """Return the reader of a kind of file."""
    module, name = READERS[kind].split(":")
    return cast(Reader, getattr(importlib.import_module(module), name))


def extra(module: str, what: str, name: str) -> Any:
    """Return a module of an optional dependency; a MissingExtraError names the extra where it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError as fault:
        raise MissingExtraError(what, name) from fault


def sniffed(head: bytes) -> str:
    """Return the kind of a file whose name does not tell, by its first bytes."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start[:1] in (b"{", b"["):
        first, _, rest = start.partition(b"\n")
        return "jsonl" if first.rstrip().endswith(b"}") and rest.lstrip()[:1] == b"{" else "json"
    if looks_like_html(head):
        return "html"
    return "text"


def looks_like_html(head: bytes) -> bool:
    """Say whether a file begins as a web page does."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:400].lower()
    return start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or b"<html" in start
