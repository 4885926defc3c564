"""From a path to a reader: what is named on the command line, opened or refused."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from compare.model import Problem
from compare.read.formats import ENDINGS, KNOWN, READERS, looks_like_html, reader, sniffed
from compare.read.source import Found, Source, Stream
from compare.settings import Settings

_URL = re.compile(r"[a-z][a-z0-9+.-]{1,10}://", re.IGNORECASE)
_HEAD = 4096


def shown(path: str) -> str:
    """Return a path as reports name it: relative to the working folder, else the file's name; no control characters."""
    whole, here = Path(path).absolute(), Path.cwd()
    name = whole.relative_to(here).as_posix() if whole.is_relative_to(here) else whole.name
    return "".join(c if c.isprintable() else "\ufffd" for c in name)


def read_path(path: str, settings: Settings, stdin: BinaryIO | None = None) -> Iterator[Found]:
    """Yield the articles and the problems of what a path names."""
    if path == "-":
        yield from _read(Source("-", "stdin", stdin or sys.stdin.buffer, settings), "")
        return
    name = shown(path)
    fault = _fault(path, name)
    if fault:
        yield fault
        return
    try:
        with Path(path).open("rb") as stream:
            yield from _read(Source(name, Path(name).stem, stream, settings), Path(path).suffix.lower())
    except OSError as error:
        yield Problem(f"{(error.strerror or 'not readable').lower()}; check the file", name, refused=True)


def _fault(path: str, name: str) -> Problem | None:
    """Return why a path cannot be opened at all."""
    if _URL.match(path):
        what = f"a URL, and nothing is fetched; save the page with: curl -o page.html {path}"
        return Problem(what, path, refused=True)
    file = Path(path)
    try:
        if file.is_dir():
            return Problem("a folder where a file belongs; name the files in it", name, refused=True)
        if not file.exists():
            return Problem("no such file; check the path", name, refused=True)
        if not file.is_file():
            return Problem("neither a file nor a folder; give a file, or - for standard input", name, refused=True)
    except (OSError, ValueError):
        return Problem("not a path that this system understands; check it", name, refused=True)
    return None


def _read(source: Source, ending: str) -> Iterator[Found]:
    kind = ENDINGS.get(ending)
    head = b""
    if kind is None or kind == "text":
        head = source.stream.read(_HEAD)
        source = source._replace(stream=_Again(head, source.stream))
        kind = ("html" if looks_like_html(head) else "text") if kind else sniffed(head)
    if ending and ending not in ENDINGS and b"\0" in head:
        yield source.refused(f"unknown format {ending}", f"give one of {KNOWN}")
    elif kind not in READERS:
        yield source.refused("a web page, which is not read yet", "paste its text into a .txt file")
    else:
        yield from reader(kind)(source)


class _Again:
    """A stream whose first bytes were read already."""

    def __init__(self, head: bytes, rest: Stream) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int = -1, /) -> bytes:
        """Read up to so many bytes."""
        head = self._head if size < 0 else self._head[:size]
        self._head = self._head[len(head) :]
        missing = -1 if size < 0 else size - len(head)
        return head + (self._rest.read(missing) if missing else b"")

    def readline(self, size: int = -1, /) -> bytes:
        """Read a line, or so many bytes of one."""
        end = self._head.find(b"\n") + 1
        if end and (size < 0 or end <= size):
            return self.read(end)
        if 0 <= size <= len(self._head):
            return self.read(size)
        return self.read(len(self._head)) + self._rest.readline(size - len(self._head) if size >= 0 else -1)
