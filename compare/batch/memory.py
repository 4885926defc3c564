"""What the archive remembers that a new batch is to be compared with, and what of the batch it is to remember."""

import hashlib
import heapq
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve, frozen

from compare.archive import Archive, Entry, Hint, decode, encode
from compare.model import Article, Extraction
from compare.stories import Profile
from compare.stories.likeness import vectors
from compare.text import fold

FAMILIAR = 0.05  # likeness, by general English alone, from which an old article may belong to a new one's story
NEAREST = 20  # old articles that are looked at for each new one
CROWD = 500  # a word of more old articles than this tells none of them from the others
HINTED = 40  # words that a hint has
REMEMBERED = 120  # words of a profile that are kept


@frozen
class Recalled:
    """An article of the archive that may belong to a story of the batch; `replaced_by` is its later version's id."""

    profile: Profile
    record: bytes
    words: str
    replaced_by: str | None = None


def key(article: Article) -> str:
    """Return the hash of an article's content: the same article again has the same, wherever it lies."""
    parts = (article.outlet, article.url, article.title, article.published, article.text)
    return hashlib.sha256(json.dumps(parts).encode("utf-8", "surrogatepass")).hexdigest()


def words(article: Article) -> str:
    """Return the hash of what an article states, its typography and spacing aside; "" where it states nothing."""
    stated = "\n".join(b.span.of(article.part(b.part)) for b in article.blocks if b.section.asserts) or article.text
    plain = " ".join(fold(stated).split())
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest() if plain else ""


def entry(extraction: Extraction, profile: Profile, id_: str) -> Entry:
    """Return what the archive is to hold of an article; `id_` is the id that its file gives."""
    article = evolve(extraction.article, origin="archive")
    strongest = sorted(profile.terms, key=lambda one: (-one[1], one[0]))[:REMEMBERED]
    days = profile.days or (None, None)
    return Entry(
        key=key(article),
        id=id_,
        outlet=article.outlet,
        url=article.url,
        title=article.title,
        published=article.published,
        path=article.path,
        first=days[0],
        last=days[1],
        words=words(article),
        assertions=len(extraction.assertions),
        hint=json.dumps(_hint(profile), ensure_ascii=False, separators=(",", ":")),
        profile=json.dumps(sorted(strongest), ensure_ascii=False, separators=(",", ":")),
        record=encode(evolve(extraction, article=article)),
    )


def _hint(profile: Profile) -> dict[str, float]:
    """Return the strongest words by general English: a likeness that no batch changes."""
    weighed = vectors([profile])[0]
    strongest = sorted(weighed, key=lambda term: (-weighed[term], term))[:HINTED]
    return {term: round(weighed[term], 3) for term in strongest}


def recall(
    archive: Archive, articles: Sequence[Article], profiles: Sequence[Profile], named: Mapping[str, str], window: int
) -> tuple[Recalled, ...]:
    """Return what the archive holds near the articles of a batch: earlier versions of them, and what is like them.

    What the batch has itself is left out, so that a second run over a batch finds what the first one found.
    """
    own = {key(article) for article in articles}
    taken = {article.id for article in articles}
    versions: dict[str, str] = {}
    for article in articles:
        for hint in archive.versions(article.url, named.get(article.id), article.outlet):
            if hint.key not in own:
                versions[hint.key] = article.id
    spans = [(p.days[0] - window, p.days[1] + window) for p in profiles if p.days]
    like = {hint.key for hint in _familiar(archive, spans, profiles) if hint.key not in own}
    found = archive.entries(sorted(like | set(versions)))
    return tuple(_recalled(e, versions.get(e.key), taken) for e in found)


def _familiar(archive: Archive, spans: Sequence[tuple[int, int]], profiles: Sequence[Profile]) -> Iterator[Hint]:
    """Yield the hints that share most with each article of the batch; a word of too many old articles tells nothing."""
    index: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, profile in enumerate(profiles):
        for term, weight in _hint(profile).items():
            index[term].append((number, weight))
    seen: list[tuple[Hint, list[tuple[str, float]]]] = []
    count: Counter[str] = Counter()
    for hint in archive.near(spans):
        ours = [(term, weight) for term, weight in json.loads(hint.hint).items() if term in index]
        if ours:
            seen.append((hint, ours))
            count.update(term for term, _ in ours)
    best: defaultdict[int, list[tuple[float, str, Hint]]] = defaultdict(list)
    for hint, ours in seen:
        shared: defaultdict[int, float] = defaultdict(float)
        for term, theirs in ours:
            if count[term] <= CROWD:
                for number, weight in index[term]:
                    shared[number] += weight * theirs
        for number, weight in shared.items():
            if weight >= FAMILIAR:
                best[number].append((-weight, hint.key, hint))
    for found in best.values():
        yield from (hint for _, _, hint in heapq.nsmallest(NEAREST, found))


def _recalled(found: Entry, replaced_by: str | None, taken: set[str]) -> Recalled:
    """Give an old article an id that no other of the report has."""
    id_ = found.id if found.id not in taken else f"{found.id}@{found.key[:8]}"
    taken.add(id_)
    days = (found.first, found.last) if found.first is not None and found.last is not None else None
    terms = tuple((str(term), float(weight)) for term, weight in json.loads(found.profile))
    return Recalled(Profile(id_, days, terms), found.record, found.words, replaced_by)


def remembered(recalled: Recalled) -> Extraction:
    """Return the extraction of an old article, under the id that it has in the report."""
    extraction = decode(recalled.record)
    old, new = extraction.article.id, recalled.profile.article
    if old == new:
        return extraction
    return evolve(
        extraction,
        article=evolve(extraction.article, id=new),
        assertions=tuple(evolve(a, id=new + a.id.removeprefix(old), article=new) for a in extraction.assertions),
        unchecked=tuple(evolve(u, article=new) for u in extraction.unchecked),
    )
