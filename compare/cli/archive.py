"""`factdiff archive`: the store of what was seen before."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import click
from attrs import evolve

from compare.archive import Archive, decode
from compare.archive.codec import DamagedError
from compare.batch import check, read
from compare.batch.memory import key
from compare.cli.articles import tell
from compare.cli.failures import DONE, REFUSED, nearest, say
from compare.cli.options import format_option, output_options, settings_options
from compare.cli.output import Output
from compare.cli.streams import standard_input
from compare.errors import InputError
from compare.parallel import cores
from compare.policy import load as configure
from compare.report import plain
from compare.report.as_json import document, line
from compare.report.escape import terminal
from compare.settings import Settings

EPILOG = """\b
Examples:
  factdiff archive add seen.db articles/
  factdiff archive stats seen.db
  factdiff archive forget some-article seen.db
  factdiff archive prune seen.db --before 2024-01-01
"""
PLACE = click.argument("place", type=click.Path(path_type=Path), metavar="ARCHIVE")


class Actions(click.Group):
    """A group whose wrong names get the nearest."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first argument names, or say which name is nearest."""
        if args[0] not in self.commands and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise click.UsageError(f"no such command '{args[0]}'{nearest(args[0], self.commands)}", ctx)
        return super().resolve_command(ctx, args)


@click.group("archive", cls=Actions, epilog=EPILOG)
def command() -> None:
    """Keep what was seen before, so that new articles are compared with it.

    An archive is one file; factdiff check --archive FILE compares a batch with it, and adds the batch.
    """


@contextmanager
def _opened(place: Path, create: bool = False) -> Iterator[Archive]:
    archive = Archive(place, create=create)
    try:
        yield archive
    finally:
        archive.close()


def _action(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    return command.command(name)


@_action("add")
@PLACE
@click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="PATH...")
@settings_options
@output_options
def add(place: Path, paths: tuple[str, ...], settings: Settings, out: Output) -> int:
    """Add articles without comparing them with the archive."""
    policy = configure(click.get_current_context().params["config"], Path.cwd()).policy
    batch = read(set(paths), settings, standard_input() if "-" in paths else None)
    with _opened(place, create=True) as archive:
        entries = check(batch, evolve(policy, settings=settings), cores(), archive).entries
        number = archive.add(entries)
    tell(batch.problems, out.quiet)
    if not out.quiet:
        say(f"{number} of {len(batch.articles)} articles are new to {place}")
    return REFUSED if any(p.refused for p in batch.problems) else DONE


@_action("stats")
@PLACE
@format_option("text", "json")
@output_options
def stats(place: Path, form: str, out: Output) -> int:
    """Count what an archive holds."""
    with _opened(place) as archive:
        found = archive.stats()
    if form == "json":
        out.write(document(found))
    else:
        out.write("".join(f"{name:<11} {'none' if value is None else value}\n" for name, value in found.items()))
    return DONE


@_action("export")
@PLACE
@output_options
def export(place: Path, out: Output) -> int:
    """Write every article with its assertions, a line of JSON each."""
    with _opened(place) as archive, out.opened() as stream:
        for entry in archive.entries():
            stream.write(line(plain.extraction(decode(entry.record))))
    return DONE


@_action("verify")
@PLACE
@output_options
def verify(place: Path, out: Output) -> int:
    """Check the file, and every record in it against its hash."""
    with _opened(place) as archive:
        faults = archive.faults()
        number = 0
        for entry in archive.entries():
            number += 1
            try:
                whole = key(decode(entry.record).article) == entry.key
            except DamagedError:
                whole = False
            if not whole:
                faults.append(f"the record of {entry.id} is damaged; factdiff archive forget removes it")
    for fault in faults:
        say(f"{place}: {fault}")
    if not faults:
        out.write(f"{terminal(str(place))}: {number} article{'' if number == 1 else 's'}, all whole\n")
    return REFUSED if faults else DONE


@_action("forget")
@click.argument("id_", metavar="ID")
@PLACE
@output_options
def forget(id_: str, place: Path, out: Output) -> int:
    """Remove every version of an article, and overwrite its bytes: a takedown."""
    with _opened(place) as archive:
        number = archive.forget(id_)
    if not number:
        raise InputError(str(place), f"no article has the id '{id_}'", "factdiff archive export lists them")
    if not out.quiet:
        say(f"{number} removed")
    return DONE


@_action("prune")
@PLACE
@click.option("--before", type=click.DateTime(["%Y-%m-%d"]), required=True, metavar="DATE", help="As 2024-01-31.")
@output_options
def prune(place: Path, before: date, out: Output) -> int:
    """Remove what was published before a day; what has no date stays."""
    with _opened(place) as archive:
        number = archive.prune(before.toordinal())
    if not out.quiet:
        say(f"{number} removed")
    return DONE
