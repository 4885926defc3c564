"""Bytes to text."""

import codecs
from collections.abc import Iterator

from compare.errors import InputError
from compare.model import Problem
from compare.read.packed import Chunk, Unpacked
from compare.read.source import Source, Stream

MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CHUNK = 1 << 16

# Encodings of text that bears no mark, by their names in messages; the first that a text surely is.
_LEGACY = {"Windows-1252": "cp1252", "Mac Roman": "mac_roman"}
# The letters and marks that English text in them holds beyond ASCII.
_LIKELY = frozenset(
    "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u20ac\u2122\u0153\u0152\u0161\u0160\u017e\u017d"
    "\u00a0£§©®°·»«½¼¾éèêëàâáäãåçïíìîñóòôöõøúùûüýßæÉÈÊÀÂÁÄÃÅÇÍÎÑÓÔÖØÚÜÆ"
)
_MOST = 0.1  # share of bytes beyond ASCII in such a text


def decoded(data: bytes, source: Source) -> str | Problem:
    """Return the text of a file, or what is wrong with its bytes; a byte order mark is no part of the text."""
    if data.startswith(MARKS):
        return _utf16(data, source)
    if (at := data.find(0)) >= 0:
        return source.refused(f"a NUL byte at offset {at}, so no text", "save the article as UTF-8 text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        return source.refused(
            f"not UTF-8 (byte 0x{data[fault.start]:02x} at offset {fault.start})",
            f"convert it: iconv -f WINDOWS-1252 -t UTF-8 {source.path} > utf8.txt",
        )


def legacy(data: bytes) -> tuple[str, str] | None:
    """Return the text of bytes in an older encoding and the name of that, where they are surely in it.

    Every other byte of UTF-16 without a mark is NUL; of Windows-1252 and Mac Roman few bytes are beyond ASCII, and
    each of them is likely in English text.
    """
    if b"\0" in data:
        return _unmarked(data)
    high = bytes(byte for byte in data if byte > 0x7F)
    if not high or len(high) > _MOST * len(data):
        return None
    for name, encoding in _LEGACY.items():
        if _LIKELY.issuperset(high.decode(encoding, "replace")):
            return data.decode(encoding), name
    return None


def _unmarked(data: bytes) -> tuple[str, str] | None:
    """Return the text of UTF-16 without a byte order mark, and that name."""
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if data[first::2].count(0) >= 0.8 * len(data[first::2]) and not data[1 - first :: 2].count(0):
            try:
                return data.decode(encoding), "UTF-16"
            except UnicodeDecodeError:
                return None
    return None


def as_utf8(stream: Stream) -> Unpacked:
    """Return a stream in UTF-16 as one in UTF-8, so that its lines can be read."""
    return Unpacked(_recoded(stream))


def _recoded(stream: Stream) -> Iterator[Chunk]:
    decoder = codecs.getincrementaldecoder("utf-16")()
    try:
        while data := stream.read(_CHUNK):
            yield 0, decoder.decode(data).encode()
        decoder.decode(b"", final=True)
    except UnicodeError as fault:
        raise InputError("", "not UTF-16 as its mark says", "save the file as UTF-8") from fault


def _utf16(data: bytes, source: Source) -> str | Problem:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError as fault:
        return source.refused(f"not UTF-16 (at offset {fault.start})", "save the article as UTF-8 text")
    if (at := text.find("\0")) >= 0:
        return source.refused(f"a NUL character at {at}, so no text", "save the article as UTF-8 text")
    return text
