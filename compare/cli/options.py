"""The options that several commands share, each spelled once."""

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
from attrs import evolve

from compare.cli.configured import configuration
from compare.cli.failures import nearest
from compare.cli.output import Output
from compare.model import Verdict
from compare.read.pattern import expression
from compare.settings import Limits, Settings

Command = Callable[..., Any]
Decorator = Callable[[Command], Command]


class OneOf(click.Choice[str]):
    """A choice among words; a wrong one gets the nearest."""

    def __init__(self, choices: Sequence[str], what: str) -> None:
        super().__init__(choices)
        self.what = what

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the word, or say which there are."""
        if value not in self.choices:
            hint = nearest(str(value), self.choices) or f"; choose from {', '.join(self.choices)}"
            self.fail(f"unknown {self.what} '{value}'{hint}", param, ctx)
        return str(value)


class Several(OneOf):
    """Several words of a choice, separated by commas."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the words as a tuple."""
        if isinstance(value, tuple):
            return value
        return tuple(super(Several, self).convert(word.strip(), param, ctx) for word in str(value).split(","))


class Named(click.ParamType[tuple[str, str]]):
    """ID=SOMETHING: what the user says of one article."""

    name = "assignment"

    def __init__(self, what: str, example: str, check: Callable[[str], object] | None = None) -> None:
        self.what, self.example, self.check = what, example, check

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Return the id and what is said of it."""
        if isinstance(value, tuple):
            return value
        key, equals, said = (part.strip() for part in str(value).partition("="))
        if not (key and equals and said):
            self.fail(f"'{value}' is not ID={self.what}; write {self.example}", param, ctx)
        try:
            if self.check:
                self.check(said)
        except ValueError:
            self.fail(f"'{said}' is no {self.what.lower()}; write {self.example}", param, ctx)
        return key, said


class Limit(click.ParamType[tuple[str, int]]):
    """NAME=NUMBER: how much of something an input may have; the number may end in kB, MB or GB."""

    name = "limit"
    sizes: Mapping[str, int] = {"kb": 10**3, "mb": 10**6, "gb": 10**9}

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, int]:
        """Return the name of the limit, as a field of Limits, and its number."""
        if isinstance(value, tuple):
            return value
        key, equals, said = (part.strip() for part in str(value).partition("="))
        known = Limits().named()
        if key not in known:
            hint = nearest(key, known) or f"; choose from {', '.join(known)}"
            self.fail(f"unknown limit '{key}'{hint}", param, ctx)
        if not equals:
            self.fail(f"'{value}' is not NAME=NUMBER; write {key}={known[key]}", param, ctx)
        number = said.replace("_", "").replace(",", "").lower()
        unit = number[-2:] if number[-2:] in self.sizes else ""
        number = number.removesuffix(unit).strip()
        if not (number.isascii() and number.isdigit() and int(number)):
            self.fail(f"'{said}' is no number; write {key}={known[key]}", param, ctx)
        return key.replace("-", "_"), int(number) * self.sizes.get(unit, 1)


def _pattern(_ctx: click.Context, _parameter: click.Parameter, pattern: str | None) -> str | None:
    """Check the pattern of a path."""
    try:
        if pattern is not None:
            expression(pattern)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error
    return pattern


def _moment(text: str) -> object:
    """Read an ISO 8601 day, or a day with a time."""
    return date.fromisoformat(text) if len(text) <= 10 else datetime.fromisoformat(text)


def format_option(*formats: str) -> Decorator:
    """Give a command --format; the first is the default."""
    return click.option(
        "--format",
        "form",
        type=OneOf(formats, "format"),
        default=formats[0],
        metavar="|".join(formats),
        help=f"Form of the output; {formats[0]} by default.",
    )


def explain_option() -> Decorator:
    """Give a command --explain."""
    return click.option("--explain", is_flag=True, help="Show the values and the evidence behind each finding.")


def only_option(verb: str) -> Decorator:
    """Give a command --only; `verb` says what it does with the verdicts."""
    return click.option(
        "--only",
        type=Several([str(v) for v in Verdict], "verdict"),
        default=(),
        metavar="VERDICT,...",
        help=f"{verb} these verdicts only: {', '.join(Verdict)}.",
    )


def _gathered(parameters: Iterable[Decorator], name: str, gather: Callable[..., object]) -> Decorator:
    """Return a decorator that gives a command the parameters, and hands their values on as one argument."""
    keys: Sequence[str] = gather.__code__.co_varnames[: gather.__code__.co_argcount]

    def decorate(command: Command) -> Command:
        @functools.wraps(command)
        def receive(**values: Any) -> Any:
            values[name] = gather(**{key: values.pop(key) for key in keys})
            return command(**values)

        called: Command = receive
        for parameter in reversed(tuple(parameters)):
            called = parameter(called)
        return called

    return decorate


def _output(output: Path | None, color: Any, quiet: bool, pager: bool, debug: bool) -> Output:  # noqa: ARG001
    return Output(None if output == Path("-") else output, color, quiet, pager)


def output_options(command: Command) -> Command:
    """Give a command --output, --color, --quiet, --pager and --debug; it receives them as `out`."""
    return _gathered(
        (
            click.option(
                "--output",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="Write to FILE, whole or not at all, instead of standard output.",
            ),
            click.option(
                "--color",
                type=OneOf(("auto", "always", "never"), "choice of colours"),
                default="auto",
                metavar="auto|always|never",
                help="Colours; auto: on a terminal, unless NO_COLOR is set.",
            ),
            click.option("--quiet", is_flag=True, help="Write no notes to standard error, only errors."),
            click.option("--pager", is_flag=True, help="Read the output in a pager (PAGER, else less) on a terminal."),
            click.option("--debug", is_flag=True, help="Show the traceback of a fault of factdiff."),
        ),
        "out",
        _output,
    )(command)


CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Settings file; else factdiff.toml or pyproject.toml, found upward.",
)
READING = (
    click.option(
        "--path-pattern",
        callback=_pattern,
        metavar="PATTERN",
        help="What paths say of articles that do not say it themselves: '{outlet}/{published}-*.txt'.",
    ),
    click.option(
        "--limit",
        multiple=True,
        type=Limit(),
        metavar="NAME=NUMBER",
        help=f"Raise or lower a limit of what is read: {', '.join(Limits().named())}; article-bytes=20MB.",
    ),
)


def _settings(
    config: Path | None,
    outlet: tuple[tuple[str, str], ...],
    published: tuple[tuple[str, str], ...],
    language: str | None,
    date_order: str | None,
    path_pattern: str | None,
    limit: tuple[tuple[str, int], ...],
) -> Settings:
    """Put what the options say over what the settings file says."""
    found = configuration(config)
    base = found.policy.settings if found else Settings()
    options = {"language": language, "date_order": date_order, "path_pattern": path_pattern}
    said: dict[str, Any] = {name: value for name, value in options.items() if value is not None}
    limits = evolve(base.limits, **dict(limit))
    return evolve(base, outlets=outlet, published=published, limits=limits, **said)


def settings_options(command: Command) -> Command:
    """Give a command what governs reading and comparing; it receives it as `settings`."""
    return _gathered(
        (
            CONFIG,
            click.option(
                "--outlet",
                multiple=True,
                type=Named("NAME", "up='Ukrainska Pravda'"),
                metavar="ID=NAME",
                help="Outlet of an article; the id is its record's, else the file's name without ending.",
            ),
            click.option(
                "--published",
                multiple=True,
                type=Named("DATE", "up=2024-11-27", _moment),
                metavar="ID=DATE",
                help="When an article was published, as 2024-11-27 or 2024-11-27T20:33.",
            ),
            click.option("--language", metavar="CODE", help="Language of the articles, whatever is detected: en."),
            click.option(
                "--date-order",
                type=OneOf(("mdy", "dmy", "ymd"), "order"),
                metavar="mdy|dmy|ymd",
                help="How to read 03/04/2024; mdy by default.",
            ),
            *READING,
        ),
        "settings",
        _settings,
    )(command)
