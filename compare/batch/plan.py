"""The plan of a batch: its stories, and which articles of each are compared."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from compare.archive import Archive
from compare.batch.memory import Recalled, recall, words
from compare.model import Article, Story
from compare.policy import Policy
from compare.stories import group, profile


@frozen
class Task:
    """Articles of one story, to be compared: `apart` are ids that are not (versions since replaced, and copies).

    `copies` maps the id of each article that has another's very words to that one's; `keep` has the ids under which the
    archive is to hold the articles of the batch, by their ids in the report.
    """

    story: Story
    articles: tuple[Article, ...]
    apart: frozenset[str]
    copies: Mapping[str, str]
    versions: tuple[tuple[str, str], ...]
    policy: Policy
    recalled: tuple[Recalled, ...] = ()
    keep: Mapping[str, str] | None = None


def tasks(
    articles: Sequence[Article], named: Mapping[str, str], policy: Policy, archive: Archive | None
) -> Iterator[Task]:
    """Yield the stories, in the order of their first articles; a copy or an old version goes with its other."""
    versions, copies = replaced(articles, named), repeated(articles)
    leads = {a.id: _lead(a.id, {**versions, **copies}) for a in articles}
    leading = [a for a in articles if leads[a.id] == a.id]
    profiles = [profile(a) for a in leading]
    old = recall(archive, articles, profiles, named, policy.window) if archive else ()
    said = {words(a) for a in leading} if old else set()
    apart_old = {r.profile.article for r in old if r.words in said or r.replaced_by}
    stories = group([*profiles, *(r.profile for r in old if r.profile.article not in apart_old)], policy.window)
    home = {id_: number for number, story in enumerate(stories) for id_ in story}
    members: dict[int, list[Article]] = {}
    for article in articles:
        members.setdefault(home[leads[article.id]], []).append(article)
    for number, (story, several) in enumerate(members.items(), 1):
        ids = tuple(a.id for a in several)
        with_them = [r for r in old if home.get(r.profile.article) == story or r.replaced_by in ids]
        past = [(r.profile.article, leads[r.replaced_by]) for r in with_them if r.replaced_by]
        pairs = [(id_, versions[id_]) for id_ in ids if id_ in versions and id_ not in copies]
        yield Task(
            Story(f"story:{number}", (*ids, *(r.profile.article for r in with_them))),
            tuple(several),
            frozenset([*(id_ for id_ in ids if leads[id_] != id_), *(id_ for id_, _ in past)]),
            {id_: leads[id_] for id_ in ids if id_ in copies},
            (*past, *pairs),
            policy,
            tuple(with_them),
            {id_: named.get(id_, id_) for id_ in ids} if archive else None,
        )


def replaced(articles: Sequence[Article], named: Mapping[str, str]) -> dict[str, str]:
    """Map the id of each article of which a later version is there to that version's."""
    versions: defaultdict[tuple[str, ...], list[Article]] = defaultdict(list)
    for article in articles:
        if article.url:
            versions[(article.url,)].append(article)
        elif article.id in named:
            versions[named[article.id], article.outlet].append(article)
    later: dict[str, str] = {}
    for several in versions.values():
        by_time = sorted(several, key=lambda a: a.published or "")  # articles of one time: the order of the batch
        later |= {old.id: new.id for old, new in pairwise(by_time)}
    return later


def repeated(articles: Sequence[Article]) -> dict[str, str]:
    """Map the id of each article whose very words another before it has to that one's."""
    first: dict[str, str] = {}
    copies: dict[str, str] = {}
    for article in articles:
        said = words(article)
        if said and first.setdefault(said, article.id) != article.id:
            copies[article.id] = first[said]
    return copies


def _lead(article: str, other: Mapping[str, str]) -> str:
    """Follow copies and versions to the article that is compared."""
    seen = {article}
    while article in other and other[article] not in seen:
        article = other[article]
        seen.add(article)
    return article
