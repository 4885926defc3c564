"""Packed files (gzip, zstd), unpacked as a stream that stops where a small file would become a huge one."""

import zlib
from bisect import bisect_right
from collections.abc import Iterator

from compare.errors import InputError
from compare.read.formats import extra
from compare.read.source import Stream
from compare.settings import Limits

_CHUNK = 1 << 16
_UNPACKED = 1 << 20
_FREE = 1 << 26  # bytes that may come out however few went in; beyond them the ratio is looked at
_WINDOW = 1 << 27  # bytes that zstd may keep in memory
Chunk = tuple[int, bytes]  # where in the packed file it began, and what came out


def gzip_stream(stream: Stream, limits: Limits) -> "Unpacked":
    """Return the stream of what a gzip file holds, its members joined."""
    return Unpacked(_guarded(_gzip_chunks(stream), limits))


def zstd_stream(stream: Stream, limits: Limits) -> "Unpacked":
    """Return the stream of what a zstd file holds."""
    return Unpacked(_guarded(_zstd_chunks(stream), limits))


def _gzip_chunks(stream: Stream) -> Iterator[Chunk]:
    start = end = 0
    decoder = zlib.decompressobj(wbits=31)
    data = b""
    while data or (data := stream.read(_CHUNK)):
        before = len(data)
        try:
            out = decoder.decompress(data, _UNPACKED)
        except zlib.error as fault:
            if not end:
                raise InputError("", "no gzip file", "check the file") from fault
            raise InputError("", f"broken gzip data after byte {end}", "fetch the file again") from fault
        data = decoder.unconsumed_tail or decoder.unused_data
        end += before - len(data)
        yield start, out
        if decoder.eof:
            data = data.lstrip(b"\0") if not data.strip(b"\0") else data
            decoder, start = zlib.decompressobj(wbits=31), end
    if start != end:
        raise InputError("", "the gzip file ends too early", "fetch it again")


def _zstd_chunks(stream: Stream) -> Iterator[Chunk]:
    zstandard = extra("zstandard", "a .zst file", "zstd")
    decoder = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
    read = 0

    class _Counted:
        def read(self, size: int = -1) -> bytes:
            nonlocal read
            data = stream.read(size)
            read += len(data)
            return data

    reader = decoder.stream_reader(_Counted(), read_across_frames=True)
    try:
        while out := reader.read(_UNPACKED):
            yield read, out
    except zstandard.ZstdError as fault:
        raise InputError("", "broken zstd data", "fetch the file again") from fault


def _guarded(chunks: Iterator[Chunk], limits: Limits) -> Iterator[Chunk]:
    """Pass chunks on until they are too many, or out of proportion to what they came from.

    News text becomes about four times longer.
    """
    total = 0
    for at, out in chunks:
        total += len(out)
        if total > limits.unpacked_bytes:
            what = f"unpacks to more than {limits.unpacked_bytes:,} bytes"
            raise InputError("", what, "split it, or raise --limit unpacked-bytes")
        if total > _FREE and total > limits.unpacked_ratio * (at + _CHUNK):
            what = f"unpacks to more than {limits.unpacked_ratio} times its size, as a bomb does"
            raise InputError("", what, "unpack it yourself, or raise --limit unpacked-ratio")
        yield at, out


class Unpacked:
    """A stream over chunks; `member` tells where in the packed file the member began that is being read."""

    def __init__(self, chunks: Iterator[Chunk]) -> None:
        self._chunks = chunks
        self._buffer, self._at, self._passed = b"", 0, 0
        self._starts: list[tuple[int, int]] = []

    @property
    def member(self) -> int:
        """Return the offset in the packed file of the member that the next byte belongs to."""
        if self._at == len(self._buffer):
            self._more()
        i = bisect_right(self._starts, (self._passed + self._at, 1 << 62)) - 1
        self._starts = self._starts[max(0, i) :]
        return self._starts[0][1] if self._starts else 0

    def read(self, size: int = -1, /) -> bytes:
        """Read up to so many bytes."""
        parts: list[bytes] = []
        while size:
            if self._at == len(self._buffer) and not self._more():
                break
            parts.append(self._take(len(self._buffer) if size < 0 else self._at + size))
            size -= len(parts[-1]) if size > 0 else 0
        return b"".join(parts)

    def readline(self, size: int = -1, /) -> bytes:
        """Read a line, or so many bytes of one."""
        searched = self._at
        while True:
            end = self._buffer.find(b"\n", searched) + 1
            if not end and (size < 0 or len(self._buffer) - self._at < size):
                searched = len(self._buffer) - self._at
                if self._more():
                    continue
                end = len(self._buffer)
            end = end or len(self._buffer)
            return self._take(end if size < 0 else min(end, self._at + size))

    def _take(self, end: int) -> bytes:
        found = self._buffer[self._at : end]
        self._at += len(found)
        return found

    def _more(self) -> bool:
        """Add a chunk to the buffer, what was read being dropped; say whether there was one."""
        for at, out in self._chunks:
            if not out:
                continue
            self._passed += self._at
            self._buffer, self._at = self._buffer[self._at :] + out, 0
            if not self._starts or self._starts[-1][1] != at:
                self._starts.append((self._passed + len(self._buffer) - len(out), at))
            return True
        return False
