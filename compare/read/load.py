"""Articles of one path or of several, each with an id of its own."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from attrs import evolve, frozen

from compare.model import Article, Problem
from compare.read.files import read_path
from compare.read.language import detect
from compare.read.source import Found
from compare.settings import Settings


@frozen
class Loaded:
    """What was read, in order, and what is wrong with the rest."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


def load(path: str, settings: Settings, stdin: BinaryIO | None = None) -> Loaded:
    """Read what a path names: a file with one article or with several, or "-" for standard input."""
    return load_all((path,), settings, stdin)


def load_all(paths: Iterable[str], settings: Settings, stdin: BinaryIO | None = None) -> Loaded:
    """Read all paths; ids are unique over all of them, and keep the order given."""
    articles: list[Article] = []
    problems: list[Problem] = []
    for path in paths:
        for found in read_path(path, settings, stdin):
            if isinstance(found, Problem):
                problems.append(found)
            elif fault := foreign(found, settings):
                problems.append(fault)
            else:
                articles.append(found)
    return Loaded(tuple(settled(a, settings) for a in distinct(articles)), tuple(problems))


def stream(path: str, settings: Settings, stdin: BinaryIO | None = None) -> Iterator[Found]:
    """Yield articles and problems of a path one by one, in constant memory; ids are as the file gives them."""
    for found in read_path(path, settings, stdin):
        if isinstance(found, Problem):
            yield found
        else:
            yield foreign(found, settings) or settled(found, settings)


def foreign(article: Article, settings: Settings) -> Problem | None:
    """Return the problem that an article is not in English; None where it is, or where the user vouches for it."""
    if settings.language:
        return None
    language = detect(article.text)
    if language in (None, "en"):
        return None
    what = f"language not supported: {language}; give English text, or --language en if it is English"
    return Problem(what, article.path, article.first_line, refused=True)


def settled(article: Article, settings: Settings) -> Article:
    """Return the article with what the user says of it, and with what nobody said filled in."""
    outlets, published = dict(settings.outlets), dict(settings.published)
    return evolve(
        article,
        outlet=outlets.get(article.id) or article.outlet or article.id,
        published=published.get(article.id) or article.published,
        language=settings.language or article.language or "en",
    )


def distinct(articles: list[Article]) -> list[Article]:
    """Give articles of one id the shortest part of their paths that tells them apart."""
    count = Counter(a.id for a in articles)
    taken = {id_ for id_, times in count.items() if times == 1}
    found: list[Article] = []
    for article in articles:
        if count[article.id] == 1:
            found.append(article)
            continue
        others = [a.path for a in articles if a.id == article.id and a.path != article.path]
        name = _shortest(article, others)
        number, unique = 2, name
        while unique in taken:
            unique, number = f"{name}:{number}", number + 1
        taken.add(unique)
        found.append(evolve(article, id=unique))
    return found


def _shortest(article: Article, others: list[str]) -> str:
    """Return the last parts of a path that no other path ends with, without its ending, then the record's own id."""
    path, base = article.path.split("/"), article.id
    for size in range(1, len(path) + 1):
        tail = "/".join(path[-size:])
        if not any(other == tail or other.endswith("/" + tail) for other in others):
            break
    stem = tail.rpartition(".")[0] or tail
    name = path[-1].rpartition(".")[0] or path[-1]
    return stem if base.split(":")[0] == name else f"{stem}:{base}"
