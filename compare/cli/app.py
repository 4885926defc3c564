"""The group of commands, and the one place that turns whatever happens into an exit status."""

import gc
import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from types import FrameType, ModuleType
from typing import cast

import click

from compare.cli.failures import INTERRUPTED, TERMINATED, Terminated, nearest, outcome
from compare.cli.streams import standard
from compare.report.version import VERSION

COMMANDS: Mapping[str, tuple[str, str]] = {  # in the order of the help: the module of each, and what it does
    "diff": ("compare.cli.diff", "Compare what two or more articles say about one event."),
    "check": ("compare.cli.check", "Check a batch of articles: group it into stories, and compare within each."),
    "archive": ("compare.cli.archive", "Keep what was seen before, so that new articles are compared with it."),
    "stories": ("compare.cli.stories", "Show which articles report the same event."),
    "extract": ("compare.cli.extract", "Show the normalized assertions of each article."),
    "read": ("compare.cli.read", "Show what was read of a file, page furniture included."),
    "pairs": ("compare.cli.pairs", "Judge pairs of statements, each pair alone."),
    "verify": ("compare.cli.verify", "Say whether a JSON report still stands in its articles."),
    "rules": ("compare.cli.rules", "List the rules with their verdicts and severities."),
    "schema": ("compare.cli.schema", "Print the JSON Schema of the report."),
}
EPILOG = """\b
Examples:
  factdiff diff one.txt other.txt
  factdiff diff one.txt other.json --format json --output report.json
  factdiff diff one.txt - --only diverge < other.txt

\b
Exit status: 0 done; 1 findings at or above --fail-on; 2 not all that was
asked could be done; 3 a fault of factdiff; 130 interrupted; 143 terminated.

\b
Completion of commands and options, a line in your shell's start file:
  bash  eval "$(_FACTDIFF_COMPLETE=bash_source factdiff)"
  zsh   eval "$(_FACTDIFF_COMPLETE=zsh_source factdiff)"
  fish  _FACTDIFF_COMPLETE=fish_source factdiff | source
"""


class LazyGroup(click.Group):
    """A group that imports a command's module only to run that command or to show its help."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Return the names of the commands, in the order of the registry."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a command; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        return cast(click.Command, _imported(COMMANDS[cmd_name][0]).command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first argument names, or say which name is nearest."""
        if args[0] in COMMANDS or ctx.resilient_parsing or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        raise click.UsageError(f"no such command '{args[0]}'{nearest(args[0], COMMANDS)}", ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of commands without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])


def _imported(module: str) -> ModuleType:
    """Import a command's module; the collector rests meanwhile, and never looks at what stays until the end."""
    if module in sys.modules:
        return sys.modules[module]
    gc.disable()
    try:
        return import_module(module)
    finally:
        gc.freeze()
        gc.enable()


@click.group(
    cls=LazyGroup,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="COMMAND [ARGUMENTS]",
)
@click.version_option(VERSION, message="%(prog)s %(version)s")
def group() -> None:
    """Compare what different outlets say about the same event.

    factdiff reads two or more articles and says where they agree, where they diverge, and which details
    only one of them has; every word of it is cited with file and line. It never says who is right.
    """


def run(args: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status; everything that happens ends here."""
    given = list(sys.argv[1:] if args is None else args)
    with _terminable(), standard() as flush:
        try:
            status = _invoke(given)
            flush()
        except KeyboardInterrupt:
            return INTERRUPTED
        except Terminated:
            return TERMINATED
        except Exception as error:
            return outcome(error, given)
        return status


def _invoke(args: list[str]) -> int:
    if "_FACTDIFF_COMPLETE" in os.environ:
        with suppress(SystemExit):
            group.main(args, prog_name="factdiff")
        return 0
    try:
        with group.make_context("factdiff", args) as ctx:
            return int(group.invoke(ctx) or 0)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code


@contextmanager
def _terminable() -> Iterator[None]:
    """Turn SIGTERM into an exception while a command runs, so that nothing half-written is left behind."""
    try:
        before = signal.signal(signal.SIGTERM, _terminate)
    except ValueError:  # not the main thread: somebody else has the signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(_signal: int, _frame: FrameType | None) -> None:
    raise Terminated
