"""The articles that a command names: read once each, and held against what the options say of them."""

import os
from collections.abc import Iterator, Sequence
from itertools import chain

from compare.cli.failures import nearest, say
from compare.cli.streams import standard_input
from compare.errors import SettingsError
from compare.model import Article, Problem
from compare.read import load_all, stream
from compare.settings import Settings

NAMED = 20  # ids that a message names


def load(
    paths: Sequence[str], settings: Settings, *, any_language: bool = False
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Read the articles of the paths; a path named again is a problem, an option for no article an error.

    `any_language`: for looking at what was read, which needs no understanding of it.
    """
    once, twice = _apart(paths)
    loaded = load_all(once, settings, standard_input() if "-" in once else None, any_language=any_language)
    problems = (*loaded.problems, *(Problem("is named twice; name it once", path, refused=True) for path in twice))
    if not any(problem.refused for problem in problems):
        check_ids([article.id for article in loaded.articles], settings)
    return loaded.articles, problems


def named(paths: Sequence[str], settings: Settings, *, any_language: bool = False) -> Iterator[Article | Problem]:
    """Yield the articles and the problems of the paths; those of one path as they are read, in constant memory.

    The ids of one path's articles are then as its file gives them, even where it gives one twice.
    """
    if len(paths) > 1:
        yield from chain(*load(paths, settings, any_language=any_language))
        return
    refused = False
    met: list[str] = []
    wanted = {key for key, _ in (*settings.outlets, *settings.published)}
    for found in stream(paths[0], settings, standard_input() if paths[0] == "-" else None, any_language=any_language):
        yield found
        if isinstance(found, Problem):
            refused = refused or found.refused
        elif len(met) < NAMED or found.id in wanted:
            met.append(found.id)
    if not refused:
        check_ids(met, settings)


def tell(problems: Sequence[Problem], quiet: bool = False) -> None:
    """Write each problem to standard error, one line each; quiet leaves out those that refuse nothing."""
    for problem in problems:
        if problem.refused or not quiet:
            place = f"{problem.path}:{problem.line}" if problem.path and problem.line else problem.path
            say(f"{place}: {problem.message}" if place else problem.message)


def _apart(paths: Sequence[str]) -> tuple[list[str], list[str]]:
    """Tell the paths that are named for the first time from those that are named again."""
    seen: set[str] = set()
    once: list[str] = []
    twice: list[str] = []
    for path in paths:
        real = path if path == "-" else os.path.realpath(path)
        (twice if real in seen else once).append(path)
        seen.add(real)
    return once, twice


def check_ids(known: Sequence[str], settings: Settings) -> None:
    """Refuse what an option says of an article that is not there."""
    for option, pairs in (("--outlet", settings.outlets), ("--published", settings.published)):
        for key, _ in pairs:
            if key not in known:
                hint = nearest(key, known) or f"; the ids are {', '.join(known[:NAMED])}{', …' * (len(known) > NAMED)}"
                raise SettingsError(f"{option}: no article has the id '{key}'{hint}")
