"""The command line: the only place that prints, exits or catches every exception."""

from collections.abc import Sequence
from importlib import import_module


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line on the arguments (None: those of the process) and return the exit status.

    The rest is imported in here, so that Ctrl-C during the start is an interruption like any other.
    """
    try:
        return int(import_module("compare.cli.app").run(args))
    except KeyboardInterrupt:
        return 130
