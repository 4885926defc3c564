"""Articles of one path or of several, each with an id of its own."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO, NamedTuple

from attrs import evolve

from compare.model import Article, Problem
from compare.read.files import read_path, shown, stem
from compare.read.language import SAMPLE, detect
from compare.read.pattern import said_by_path
from compare.read.source import Found
from compare.settings import Settings


class Loaded(NamedTuple):
    """What was read, in order, and what is wrong with the rest."""

    articles: tuple[Article, ...]
    problems: tuple[Problem, ...]


def load(path: str, settings: Settings, stdin: BinaryIO | None = None, *, any_language: bool = False) -> Loaded:
    """Read what a path names: a file with one article or with several, or "-" for standard input."""
    return load_all((path,), settings, stdin, any_language=any_language)


def load_all(
    paths: Iterable[str], settings: Settings, stdin: BinaryIO | None = None, *, any_language: bool = False
) -> Loaded:
    """Read all paths; ids are unique over all of them, and articles keep the order given.

    An article that is not in English is refused, unless the settings name a language; `any_language` reads it
    all the same, with its language told and a problem that refuses nothing.
    """
    articles: list[Article] = []
    problems: list[Problem] = []
    for path in paths:
        for found in _read(path, settings, stdin, any_language):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                articles.append(found)
    return Loaded(tuple(settled(a, settings) for a in distinct(articles)), tuple(problems))


def stream(
    path: str, settings: Settings, stdin: BinaryIO | None = None, *, any_language: bool = False
) -> Iterator[Found]:
    """Yield articles and problems of a path one by one, in constant memory; ids are as the file gives them."""
    for found in _read(path, settings, stdin, any_language):
        yield found if isinstance(found, Problem) else settled(found, settings)


def _read(path: str, settings: Settings, stdin: BinaryIO | None, any_language: bool) -> Iterator[Found]:
    pattern = settings.path_pattern if path != "-" else None
    said = said_by_path(pattern, path) if pattern else {}
    if pattern and not said:
        yield Problem(f"the path does not fit the pattern {pattern}", shown(path))
    for found in read_path(path, settings, stdin, said.get("id")):
        if isinstance(found, Problem):
            yield found
        else:
            yield from _told(_filled(found, said), settings, any_language)


def _filled(article: Article, said: Mapping[str, str]) -> Article:
    """Return the article with what its path says, where it says nothing itself."""
    if not said:
        return article
    outlet = article.outlet or said.get("outlet", "")
    return evolve(article, outlet=outlet, published=article.published or said.get("published"))


def _told(article: Article, settings: Settings, any_language: bool) -> Iterator[Found]:
    """Yield an article if it is in English, or if the user vouches for it; else the problem that it is not."""
    language = None if settings.language else detect(_sample(article))
    if language in (None, "en"):
        yield article
        return
    what = f"language not supported: {language}"
    if any_language:
        yield Problem(what, article.path, article.first_line)
        yield evolve(article, language=language)
    else:
        advice = "give English text, or --language en if it is English"
        yield Problem(f"{what}; {advice}", article.path, article.first_line, refused=True)


def _sample(article: Article) -> str:
    """Return the beginning of what the article states, its furniture left out."""
    found: list[str] = []
    size = 0
    for block in article.blocks:
        if block.section.asserts and size < SAMPLE:
            found.append(block.span.of(article.part(block.part)))
            size += block.span.length
    return "\n".join(found)


def settled(article: Article, settings: Settings) -> Article:
    """Return the article with what the user says of it, and with what nobody said filled in."""
    outlets, published = dict(settings.outlets), dict(settings.published)
    return evolve(
        article,
        outlet=outlets.get(article.id) or article.outlet or _nameless(article),
        published=published.get(article.id) or article.published,
        language=settings.language or article.language or "en",
    )


def _nameless(article: Article) -> str:
    """Return what stands for an outlet that nobody names: the file's name, or what tells files of one name apart."""
    name = stem(article.path) if article.path != "-" else article.id
    return article.id if article.id.endswith(f"/{name}") else name


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
