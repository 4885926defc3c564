"""What a file is by its first bytes, whatever its name says."""

import re

# Files that people take for text: the bytes they begin with (their formats' specifications).
_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip file (or a document of Word or Writer)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an old Office program"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"bplist00", "a web archive of Safari"),
    (b"From: <Saved by", "a web page in one file (MHTML)"),
    (b"SQLite format 3\0", "a database"),
)
_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body")
_RECORD = re.compile(rb'\{\s{0,100}"')
_FEEDS = (b"<rss", b"<feed", b"<rdf:rdf")
CALLED = {"html": "a web page", "json": "a record", "jsonl": "records", "feed": "a feed"}


def foreign(head: bytes) -> str | None:
    """Return what a file is that is no text at all, by its first bytes."""
    return next((name for magic, name in _FOREIGN if head.startswith(magic)), None)


def sniffed(head: bytes) -> str:
    """Return the kind of a file whose name does not tell."""
    start = _start(head)
    if start[:1] in (b"{", b"["):
        return _records(start)
    if start.startswith(b"WARC/"):
        return "warc"
    if start.startswith(b"PAR1"):
        return "parquet"
    if looks_like_html(head):
        return "html"
    return "feed" if _begins_a_feed(start) else "text"


def truly(kind: str, head: bytes) -> str:
    """Return the kind of a file whose name says one, and whose first bytes may surely say another."""
    start = _start(head)
    if kind == "text" and looks_like_html(head):
        return "html"
    if kind in ("json", "csv", "feed") and start[:20].lower().startswith(_PAGE):
        return "html"
    if kind in ("text", "html", "csv") and _RECORD.match(start):
        return _records(start)
    return "feed" if kind in ("text", "html") and _begins_a_feed(start) else kind


def looks_like_html(head: bytes) -> bool:
    """Say whether a file begins as a web page does."""
    start = _start(head)[:1000].lower()
    return start.startswith(_PAGE) or (b"<html" in start and not _begins_a_feed(start))


def _start(head: bytes) -> bytes:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()


def _records(start: bytes) -> str:
    first, _, rest = start.partition(b"\n")
    return "jsonl" if first.rstrip().endswith(b"}") and rest.lstrip()[:1] == b"{" else "json"


def _begins_a_feed(start: bytes) -> bool:
    opening = start[:1000].lower()
    return start[:1] == b"<" and any(tag in opening for tag in _FEEDS)
