"""WARC files (ISO 28500), as web archives and Common Crawl's news crawl keep them: the pages in them, one by one."""

import hashlib
import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from attrs import evolve

from compare.model import Article, Problem
from compare.read.html import page
from compare.read.source import Found, Source, Stream

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})")
_HEADER = 65_536  # bytes of a header line at most
_HEADERS = 200


class _Record(NamedTuple):
    offset: int
    kind: str
    url: str
    length: int


def read(source: Source) -> Iterator[Found]:
    """Read the responses of type HTML; each article's id is the file's name and the record's offset in the file."""
    stream = _Counted(source.stream)
    pages = records = 0
    while True:
        offset = stream.next_record()
        head = _headers(stream)
        if head is None:
            break
        if not isinstance(head, dict):
            yield source.refused(f"broken WARC record at byte {offset} ({head})", "fetch the file again")
            return
        records += 1
        record = _record(offset, head)
        body = stream.take(record.length, source.settings.limits.article_bytes)
        for found in _response(record, body, source):
            pages += isinstance(found, Article)
            yield found
    if not records:
        yield source.refused("no WARC record in the file", "check the file")
    elif not pages:
        yield source.noted("no response with a web page in the file")


def _record(offset: int, head: dict[str, str]) -> _Record:
    length = head.get("content-length", "")
    return _Record(
        offset,
        head.get("warc-type", "").lower(),
        head.get("warc-target-uri", "").strip("<>"),
        int(length) if length.isdecimal() and len(length) < 18 else 0,
    )


def _headers(stream: "_Counted") -> dict[str, str] | str | None:
    """Return the headers of a record, None at the end of the file, or what is wrong with them."""
    first = stream.readline(_HEADER)
    if not first:
        return None
    if not first.startswith(b"WARC/"):
        return "no WARC header"
    found: dict[str, str] = {}
    for _ in range(_HEADERS):
        line = stream.readline(_HEADER)
        if not line.strip():
            return found
        name, _, said = line.decode("utf-8", "replace").partition(":")
        found[name.strip().lower()] = said.strip()
    return "too many headers"


def _response(record: _Record, body: bytes | None, source: Source) -> Iterator[Found]:
    """Yield the article of a response, if it is a web page that came through."""
    if record.kind != "response":
        return
    here = source._replace(id=f"{source.id}@{record.offset}")
    where = f"record at byte {record.offset}"
    if body is None:
        yield source.too_large(f"{where}: larger than", "article-bytes", "raise")
        return
    head, _, data = body.partition(b"\r\n\r\n")
    status = _STATUS.match(head)
    lowered = head.lower()
    if not status or status.group(1) != b"200" or b"html" not in lowered:
        return
    try:
        content = _unpacked(data, lowered, source.settings.limits.article_bytes)
    except zlib.error:
        yield source.refused(f"{where}: broken packed data", "fetch the file again")
        return
    if content is None:
        yield source.too_large(f"{where}: unpacks to more than", "article-bytes", "raise")
        return
    for found in page(content, here, hashlib.sha256(content).hexdigest()):
        if isinstance(found, Problem):
            yield evolve(found, message=f"{where}: {found.message}")
        else:
            yield evolve(found, url=record.url or found.url)


def _unpacked(data: bytes, head: bytes, limit: int) -> bytes | None:
    """Undo the transfer coding and the packing of a response; None where it becomes longer than the limit."""
    if b"transfer-encoding: chunked" in head:
        data = _joined(data)
    if b"content-encoding: gzip" not in head or not data.startswith(b"\x1f\x8b"):
        return data
    out = zlib.decompressobj(wbits=31).decompress(data, limit + 1)
    return out if len(out) <= limit else None


def _joined(data: bytes) -> bytes:
    """Join the chunks of a chunked response; what is not chunked comes back as it is."""
    parts: list[bytes] = []
    at = 0
    while (end := data.find(b"\r\n", at, at + 20)) > at:
        size = data[at:end].split(b";")[0].strip()
        if not re.fullmatch(rb"[0-9a-fA-F]{1,8}", size):
            return data
        length = int(size, 16)
        if not length:
            return b"".join(parts)
        parts.append(data[end + 2 : end + 2 + length])
        at = end + 2 + length + 2
    return b"".join(parts) or data


class _Counted:
    """A stream that knows where it is."""

    def __init__(self, stream: Stream) -> None:
        self._stream, self._at, self._held = stream, 0, b""

    def next_record(self) -> int:
        """Pass over the empty lines that end a record; return where the next begins: its member, in a packed file."""
        while True:
            member = getattr(self._stream, "member", None)
            start = self._at if member is None else int(member)
            line = self.readline(_HEADER)
            if line.strip() or not line:
                self._held = line
                return start

    def readline(self, size: int) -> bytes:
        """Read a line, or so many bytes of one."""
        if self._held:
            line, self._held = self._held, b""
            return line
        line = self._stream.readline(size)
        self._at += len(line)
        return line

    def take(self, length: int, limit: int) -> bytes | None:
        """Return so many bytes; None where there are more than the limit, which are passed over."""
        if length <= limit:
            body = self._stream.read(length)
            self._at += len(body)
            return body
        while length > 0 and (part := self._stream.read(min(length, 1 << 20))):
            length -= len(part)
            self._at += len(part)
        return None
