"""The only place where the stages meet: articles in, a report out."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from attrs import evolve

from compare.align import align, likeness
from compare.entities import Links, link
from compare.errors import InputError
from compare.extract import extract
from compare.judge import judge, judge_pair
from compare.model import Alignment, Article, Block, Extraction, Finding, Problem, Report, Section, Story
from compare.rates import priced
from compare.read import load_all
from compare.settings import Settings
from compare.text import Span
from compare.values import Name

SHORT = 5_000  # characters of a statement that is worth keeping for the next pair


class PairRow(NamedTuple):
    """Two statements to be judged alone, as of a day of publication."""

    id: str
    a: str
    b: str
    published: str | None = None


class PairAnswer(NamedTuple):
    """How surely both statements speak of the same fact, and what they have to do with each other."""

    id: str
    score: float
    verdict: str
    rules: tuple[str, ...] = ()


def compare(articles: Sequence[Article], settings: Settings | None = None, problems: Sequence[Problem] = ()) -> Report:
    """Compare articles about one event: what they agree on, where they diverge, what only one has.

    `problems` are what reading found; they go into the report.
    """
    settings = settings or Settings()
    extractions = extract_all(articles, settings)
    rates = dict(settings.rates)
    ordered = sorted((priced(e, rates) for e in extractions), key=lambda e: e.article.id)  # whatever order is given
    story = Story("story:1", tuple(a.id for a in articles))
    alignments, findings = compared(ordered, linked(ordered, settings), story.articles)
    return Report(
        articles=tuple(e.article for e in extractions),
        stories=(story,),
        assertions=tuple(a for e in extractions for a in e.assertions),
        alignments=alignments,
        findings=tuple(evolve(f, story=story.id) for f in findings),
        problems=(*problems, *(p for e in extractions for p in e.problems)),
        unchecked=tuple(u for e in extractions for u in e.unchecked),
        settings=settings.digest(),
    )


def compared(
    extractions: Sequence[Extraction], links: Links, order: Sequence[str]
) -> tuple[tuple[Alignment, ...], tuple[Finding, ...]]:
    """Align and judge the extractions of one story, sorted by article; citations come in the `order` of articles.

    What an article says against itself is found even where no other speaks of the same.
    """
    alignments = align(extractions, links)
    return alignments, judge(extractions, alignments, links, order)


def linked(extractions: Sequence[Extraction], settings: Settings) -> Links:
    """Say which names of the articles of a story stand for whom; what the settings know goes before."""
    names = ((e.article.id, m.value) for e in extractions for m in e.mentions if isinstance(m.value, Name))
    return link(names, settings.same_names, settings.different_names)


def load(paths: Sequence[str], settings: Settings | None = None) -> tuple[Article, ...]:
    """Read the articles of some files.

    Raises InputError for the first that is refused; `compare.read.load_all` reads the rest and says what is wrong.
    """
    loaded = load_all(paths, settings or Settings())
    for problem in loaded.problems:
        if problem.refused:
            raise InputError(problem.path, *problem.message.partition("; ")[::2])
    return loaded.articles


def extract_all(articles: Iterable[Article], settings: Settings) -> tuple[Extraction, ...]:
    """Reduce each article to its normalized assertions."""
    return tuple(extract(article, settings) for article in articles)


def judge_pairs(rows: Iterable[PairRow], settings: Settings) -> Iterator[PairAnswer]:
    """Judge each pair of statements alone, in the order given; which is a and which is b changes nothing."""
    for row in rows:
        extractions = [
            (_remembered if len(text) <= SHORT else _stated)(name, text, row.published, settings)
            for name, text in zip("ab", sorted((row.a, row.b)), strict=True)
        ]
        links = linked(extractions, settings)
        score, alignments = likeness(extractions, links)
        verdict, rules = judge_pair(extractions, alignments, links)
        yield PairAnswer(row.id, score, verdict or "unrelated", rules)


def _stated(name: str, text: str, published: str | None, settings: Settings) -> Extraction:
    """Extract one statement."""
    return priced(extract(statement(name, text, published), settings, manner=False), dict(settings.rates))


_remembered = lru_cache(maxsize=512)(_stated)  # many sets of pairs hold one statement against several


def statement(name: str, text: str, published: str | None) -> Article:
    """Wrap one statement as an article that is nothing but body."""
    return Article(id=name, text=text, published=published, blocks=(Block(Span(0, len(text)), Section.BODY),))
