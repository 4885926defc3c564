"""What stops a run, as an exit status and one line on standard error: the only such place."""

import sys
from collections.abc import Iterable, Sequence

import click

from compare.errors import FactdiffError
from compare.report.escape import terminal

DONE, FOUND, REFUSED, FAULT, INTERRUPTED, TERMINATED = 0, 1, 2, 3, 130, 143


class Terminated(BaseException):
    """The process was asked to end (SIGTERM)."""


def nearest(name: str, known: Iterable[str]) -> str:
    """Return "; did you mean 'this'?" for the nearest known name, nothing where none is near."""
    from difflib import get_close_matches  # late: only who mistypes waits for it

    near = get_close_matches(name, list(known), n=1)
    return f"; did you mean '{near[0]}'?" if near else ""


def say(message: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"factdiff: {terminal(message)}\n")


def outcome(error: Exception, args: Sequence[str]) -> int:
    """Say what happened and return the exit status that it means."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        sys.stderr.write(error.ctx.get_help() + "\n")
        return REFUSED
    if isinstance(error, click.ClickException):
        say(_usage(error, args))
        return REFUSED
    if isinstance(error, FactdiffError):
        say(str(error))
        return REFUSED
    debug = "--debug" in args
    if debug:
        import traceback

        for line in traceback.format_exc().split("\n"):
            inner = line.lstrip(" ")
            sys.stderr.write(" " * (len(line) - len(inner)) + terminal(inner) + "\n")
    advice = "please report it as CONTRIBUTING.md says" + ("" if debug else ", with what --debug shows")
    say(f"a fault of factdiff: {type(error).__name__}: {error}; {advice}")
    return FAULT


def _usage(error: click.ClickException, args: Sequence[str]) -> str:
    """Put a wrong argument in one line that says what to do."""
    command = " ".join(["factdiff", *args[:1]])
    if isinstance(error, click.UsageError) and error.ctx:
        command = error.ctx.command_path
    help_hint = f"see {command} --help"
    if isinstance(error, click.NoSuchOption):
        known = [o for p in error.ctx.command.get_params(error.ctx) for o in p.opts] if error.ctx else []
        return f"no such option '{error.option_name}'{nearest(error.option_name, known) or '; ' + help_hint}"
    message = error.format_message().strip().rstrip(".").replace("\n", " ")
    if isinstance(error, click.BadParameter) and error.param and not isinstance(error, click.MissingParameter):
        message = f"{max(error.param.opts, key=len)}: {error.message.rstrip('.')}"
    message = message[:1].lower() + message[1:]
    return message if "; " in message else f"{message}; {help_hint}"
