"""The articles that a command names: read once each, and held against what the options say of them."""

import os
from collections.abc import Sequence

from compare.cli.failures import nearest, say
from compare.cli.streams import standard_input
from compare.errors import SettingsError
from compare.model import Article, Problem
from compare.read import load_all
from compare.settings import Settings


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
        check_ids(loaded.articles, settings)
    return loaded.articles, problems


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


def check_ids(articles: Sequence[Article], settings: Settings) -> None:
    """Refuse what an option says of an article that is not there."""
    known = [article.id for article in articles]
    for option, pairs in (("--outlet", settings.outlets), ("--published", settings.published)):
        for key, _ in pairs:
            if key not in known:
                hint = nearest(key, known) or f"; the ids are {', '.join(known)}"
                raise SettingsError(f"{option}: no article has the id '{key}'{hint}")
