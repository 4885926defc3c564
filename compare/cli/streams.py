"""Standard output and standard error as the program needs them: UTF-8 with plain newlines, deaf to a closed pipe."""

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, TextIO

from compare.errors import InputError


class _Tolerant(io.RawIOBase):
    """Bytes to where the stream's bytes go; what nobody reads any more is dropped."""

    def __init__(self, stream: TextIO) -> None:
        self.name = getattr(stream, "name", "output")
        self._stream = stream
        self._target = getattr(stream.buffer, "raw", stream.buffer)

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self._stream.isatty()

    def fileno(self) -> int:
        return self._stream.fileno()

    def write(self, data: Any, /) -> int:
        try:
            return int(self._target.write(data) or 0)
        except BrokenPipeError:
            return memoryview(data).nbytes
        except OSError as error:
            raise InputError("standard output", f"cannot be written: {error.strerror}", "send it elsewhere") from error


class _Closed(io.StringIO):
    """Standard output where there is none."""

    def write(self, _text: str, /) -> int:
        raise InputError("standard output", "is closed", "name a file with --output")


def standard_input() -> BinaryIO:
    """Return the bytes of standard input."""
    if sys.stdin is None:
        raise InputError("-", "standard input is closed", "name a file")
    return sys.stdin.buffer


def _utf8(stream: TextIO) -> TextIO:
    return io.TextIOWrapper(
        io.BufferedWriter(_Tolerant(stream)),
        encoding="utf-8",
        errors="backslashreplace",
        newline="\n",
        line_buffering=stream is sys.stderr,
    )


@contextmanager
def standard() -> Iterator[Callable[[], None]]:
    """Put our streams in the place of the interpreter's while a command runs; yield what flushes the report."""
    before = sys.stdout, sys.stderr
    for stream in before:
        if stream is not None:
            stream.flush()
    sys.stdout = _Closed() if before[0] is None else _utf8(before[0])
    sys.stderr = io.StringIO() if before[1] is None else _utf8(before[1])
    try:
        yield sys.stdout.flush
    finally:
        ours = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = before
        for stream in ours:
            _last_flush(stream)


def _last_flush(stream: TextIO) -> None:
    try:
        stream.flush()
    except (OSError, InputError):  # said already, or nobody listens
        return
