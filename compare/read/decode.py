"""Bytes to text."""

import codecs

from compare.model import Problem
from compare.read.source import Source

# The letters and marks that English text in Windows-1252 holds beyond ASCII.
_LIKELY = frozenset(
    "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u20ac\u2122\u0153\u0152\u0161\u0160\u017e\u017d"
    "\u00a0£§©®°·»«½¼¾éèêëàâáäãåçïíìîñóòôöõøúùûüýßæÉÈÊÀÂÁÄÃÅÇÍÎÑÓÔÖØÚÜÆ"
)
_MOST = 0.1  # share of bytes beyond ASCII in such a text


def decoded(data: bytes, source: Source) -> str | Problem:
    """Return the text of a file, or what is wrong with its bytes; a byte order mark is no part of the text."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
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


def legacy(data: bytes) -> str | None:
    """Return text in Windows-1252, where its bytes are surely that: few beyond ASCII, and each a likely one."""
    high = bytes(byte for byte in data if byte > 0x7F)
    if not high or b"\0" in data or len(high) > _MOST * len(data):
        return None
    try:
        return data.decode("cp1252") if _LIKELY.issuperset(high.decode("cp1252")) else None
    except UnicodeDecodeError:
        return None


def _utf16(data: bytes, source: Source) -> str | Problem:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError as fault:
        return source.refused(f"not UTF-16 (at offset {fault.start})", "save the article as UTF-8 text")
    if (at := text.find("\0")) >= 0:
        return source.refused(f"a NUL character at {at}, so no text", "save the article as UTF-8 text")
    return text
