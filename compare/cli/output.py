"""Where a report goes: to standard output, or to a file that is there whole or not at all."""

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Literal, NamedTuple, TextIO

from compare.cli.pager import paged
from compare.errors import InputError
from compare.report.view import NARROWEST, PIPED, WIDEST, View

Color = Literal["auto", "always", "never"]


class Output(NamedTuple):
    """What the user wants of the output: a file (None: standard output), colours, how quiet to be, and a pager."""

    path: Path | None = None
    color: Color = "auto"
    quiet: bool = False
    pager: bool = False

    def view(self, explain: bool = False, hidden: int = 0) -> View:
        """Return how a report is to look where it goes."""
        terminal = self.path is None and sys.stdout.isatty()
        columns = _columns() if terminal else PIPED
        return View(min(max(columns, NARROWEST), WIDEST), self._colored(terminal), explain, hidden)

    def _colored(self, terminal: bool) -> bool:
        if self.color != "auto":
            return self.color == "always"
        if os.environ.get("NO_COLOR"):
            return False
        if os.environ.get("FORCE_COLOR"):
            return True
        return terminal and os.environ.get("TERM") != "dumb"

    def check(self, inputs: Sequence[str] = ()) -> None:
        """Refuse a place that cannot be written, before any work is done; an input is never overwritten."""
        try:
            Path.cwd()
        except OSError as error:
            raise InputError(".", "the working folder is gone", "change to one that exists") from error
        if self.path is None:
            return
        if self.path.is_dir():
            raise InputError(str(self.path), "is a folder", "name a file for --output")
        if not self.path.parent.is_dir():
            raise InputError(str(self.path), "its folder does not exist", "make the folder, or name another --output")
        if any(os.path.realpath(i) == os.path.realpath(self.path) for i in inputs):
            raise InputError(str(self.path), "is one of the inputs", "name another file for --output")

    def write(self, text: str) -> None:
        """Write a whole report."""
        with self.opened() as stream:
            stream.write(text)

    @contextmanager
    def opened(self) -> Iterator[TextIO]:
        """Open the output for piece after piece; a file takes its name only when all is written."""
        if self.path is None:
            with paged() if self.pager and sys.stdout.isatty() else nullcontext(sys.stdout) as stream:
                yield stream
            return
        try:
            with _replacing(self.path) as stream:
                yield stream
        except OSError as error:
            raise InputError(
                str(self.path), f"cannot be written ({error.strerror})", "name another file for --output"
            ) from error


def _columns() -> int:
    """Return the width of the terminal; COLUMNS overrides what it says of itself."""
    said = os.environ.get("COLUMNS", "")
    if said.isdecimal() and int(said):
        return int(said)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or PIPED
    except OSError:
        return PIPED


@contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    """Write beside the file and rename at the end; what is no plain file (a pipe, a device) is written to."""
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
        return
    beside = target.with_name(f".{target.name[:100]}.{os.urandom(4).hex()}.part")  # named first: an interrupt finds it
    try:
        with beside.open("x", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
