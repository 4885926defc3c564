"""Bytes to text."""

from compare.model import Problem
from compare.read.source import Source


def decoded(data: bytes, source: Source) -> str | Problem:
    """Return the text of a file, or what is wrong with its bytes; a byte order mark is no part of the text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
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


def _utf16(data: bytes, source: Source) -> str | Problem:
    try:
        text = data.decode("utf-16")
    except UnicodeDecodeError as fault:
        return source.refused(f"not UTF-16 (at offset {fault.start})", "save the article as UTF-8 text")
    if (at := text.find("\0")) >= 0:
        return source.refused(f"a NUL character at {at}, so no text", "save the article as UTF-8 text")
    return text
