"""A pager between the report and the terminal, for those who ask for one."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO, cast

from compare.errors import InputError

KEYS = {"LESS": "FRX"}  # as git has it: leave where one screen holds all, keep colours, keep the screen


@contextmanager
def paged() -> Iterator[TextIO]:
    """Start the user's pager (PAGER, else less), and yield where the report goes; return when it is left.

    Raises InputError where it cannot be started. Who leaves it early has read enough.
    """
    import shlex  # late: only who asks for a pager waits for these two
    import subprocess

    command = shlex.split(os.environ.get("PAGER", "")) or ["less"]
    try:
        pager = subprocess.Popen(
            command, stdin=subprocess.PIPE, env=KEYS | os.environ, encoding="utf-8", errors="backslashreplace"
        )
    except OSError as error:
        raise InputError("--pager", f"cannot start '{command[0]}' ({error.strerror})", "set PAGER") from error
    stream = cast(TextIO, pager.stdin)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is a key of the pager
    try:
        with suppress(BrokenPipeError):
            yield stream
    finally:
        with suppress(BrokenPipeError):
            stream.close()
        pager.wait()
        signal.signal(signal.SIGINT, before)
