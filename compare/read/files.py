"""From a path to a reader: what is named on the command line, opened or refused."""

import sys
from collections.abc import Iterator
from pathlib import Path
from shlex import quote
from typing import BinaryIO

from compare.errors import InputError, MissingExtraError
from compare.model import Problem
from compare.read.decode import MARKS, as_utf8
from compare.read.formats import KNOWN, PACKED, kind, reader, unpacked
from compare.read.sniff import CALLED, foreign, sniffed, truly
from compare.read.source import Found, Source, Stream
from compare.settings import Settings

_HEAD = 4096
_SNIFFED = (None, "text", "html", "feed", "json", "jsonl", "csv")  # kinds whose first bytes are looked at
_LINES = ("jsonl", "csv")  # kinds of which each line is decoded by itself
_MAGIC = {b"\x1f\x8b": ".gz", b"\x28\xb5\x2f\xfd": ".zst"}


def shown(path: str) -> str:
    """Return a path as reports name it: relative to the working folder, else the file's name; no control characters."""
    whole, here = Path(path).absolute(), Path.cwd()
    name = whole.relative_to(here).as_posix() if whole.is_relative_to(here) else whole.name
    return "".join(c if c.isprintable() else "\ufffd" for c in name)


def stem(name: str) -> str:
    """Return a file's name without its endings, those of packed files included: the id of its article."""
    path = Path(name)
    if path.suffix.lower() in PACKED:
        path = path.with_suffix("")
    return "".join(c if c.isprintable() else "\ufffd" for c in path.stem)


def read_path(path: str, settings: Settings, stdin: BinaryIO | None = None, id_: str | None = None) -> Iterator[Found]:
    """Yield the articles and the problems of what a path names; `id_` is for articles that bring no id of their own."""
    name = "-" if path == "-" else shown(path)
    wrong = None if path == "-" else _fault(path, name)
    if wrong:
        yield wrong
        return
    try:
        if path == "-":
            yield from read_stream(Source(name, "stdin", stdin or sys.stdin.buffer, settings), None, None)
            return
        with Path(path).open("rb") as stream:
            yield from read_stream(Source(name, id_ or stem(path), stream, settings), *kind(Path(path).name))
    except OSError as error:
        yield Problem(f"{(error.strerror or 'not readable').lower()}; check the file", name, refused=True)
    except InputError as fault:
        yield Problem(f"{fault.what}; {fault.advice}", name, refused=True)
    except MissingExtraError as fault:
        yield Problem(str(fault), name, refused=True)


def _fault(path: str, name: str) -> Problem | None:
    """Return why a path is not opened at all."""
    scheme, mark, _ = path.partition("://")
    if (mark and scheme.isalnum()) or (path.startswith("www.") and not Path(path).exists()):
        what = f"a URL, and nothing is fetched; save the page with: curl -o page.html {quote(path)}"
        return Problem(what, path, refused=True)
    try:
        wrong = _wrong(Path(path))
    except (OSError, ValueError):
        wrong = "not a path that this system understands; check it"
    return Problem(wrong, name, refused=True) if wrong else None


def _wrong(file: Path) -> str | None:
    if file.is_dir():
        return "a folder where a file belongs; name the files in it"
    if not file.exists():
        return "no such file; check the path"
    if file.name.startswith("."):
        return "a hidden file; copy it to a name that does not begin with a dot"
    piped = file.is_fifo() and str(file).startswith(("/dev/fd/", "/dev/stdin", "/proc/"))
    if not file.is_file() and not piped:
        return "neither a file nor a folder; give a file, or - for standard input"
    ending = _unknown(file.name)
    return f"unknown type {ending}; give {KNOWN}" if ending and not piped else None


def _unknown(name: str) -> str | None:
    """Return the ending of a name where it is that of no kind of file that is read."""
    form, packed = kind(name)
    inner = Path(name).with_suffix("") if packed else Path(name)
    if form or not inner.suffix or (packed and not inner.suffix[1:].isalpha()):
        return None
    return inner.suffix + (packed or "")


def read_stream(source: Source, form: str | None, packed: str | None) -> Iterator[Found]:
    """Read a stream of a kind; where its name does not tell, its first bytes do."""
    head = b""
    if packed is None and form in _SNIFFED:
        source, head = _opened(source)
        packed = _MAGIC.get(head[:2]) or _MAGIC.get(head[:4])
    if packed:
        source = source._replace(stream=unpacked(packed, source.stream, source.settings.limits))
        if form in _SNIFFED:
            source, head = _opened(source)
    if form in _SNIFFED and (other := foreign(head)):
        yield source.refused(f"{other}, no text", "copy its text into a .txt file")
        return
    found = sniffed(head) if form is None else truly(form, head)
    if form not in (None, found):
        yield source.noted(f"read as {CALLED[found]}, by its first bytes")
    form = found
    if head.startswith(MARKS) and form in _LINES:
        source = source._replace(stream=as_utf8(source.stream))
    yield from reader(form)(source)


def _opened(source: Source) -> tuple[Source, bytes]:
    """Look at the first bytes of a stream, which is read from its beginning all the same."""
    head = source.stream.read(_HEAD)
    return source._replace(stream=Again(head, source.stream)), head


class Again:
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
        head, self._head = self._head, b""
        return head + self._rest.readline(size - len(head) if size >= 0 else -1)
