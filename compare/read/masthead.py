"""What stands above an article: headline, standfirst, byline, stamp, and where the article begins below them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from compare.read.stamps import byline, people, stamp_of, updated
from compare.read.units import Unit
from compare.read.wording import Cue, key
from compare.text import fold

_DATED = (Cue.BYLINE, Cue.STAMP)
_WORD = re.compile(r"[^\W_]{4,}")
_TOLD = 14  # paragraphs that a headline is held against
_NEAR = 10  # units between a standfirst and the byline below it
_BREAK = 12  # units without a paragraph that part one stretch of text from the next
_UPDATES = ("updated", "last updated", "modified", "last modified", "edited")


class Masthead(NamedTuple):
    """What stands above the article: indices of units, and what they say."""

    headline: int | None
    standfirst: frozenset[int]
    writers: frozenset[int]
    first: int
    byline: str | None
    published: str | None
    updated: str | None = None


def masthead(page: Sequence[Unit], spaced: bool, order: str | None = None) -> Masthead | None:
    """Find headline, standfirst, byline, stamp and the first paragraph; None where there is no paragraph."""
    first = _first(page, spaced)
    if first is None:
        return None
    headline, standfirst = _headline(page, first)
    writers = _writers(page, headline, first)
    head = [u for i, u in enumerate(page[:first]) if i != headline and i not in standfirst]
    named = next((found for u in head if u.cue is Cue.BYLINE and (found := byline(u.text))), None)
    if named is None and writers:
        named = page[min(writers)].text.strip(" ,|")
    published = _published(head, page[first:], order)
    changed = next((iso for u in page if u.cue in _DATED and (iso := updated(u.text, order))), None)
    return Masthead(headline, standfirst, writers, first, named, published, changed if changed != published else None)


def _first(page: Sequence[Unit], spaced: bool) -> int | None:
    """Return where the article begins: the first paragraph, below the byline where there is one."""
    paragraphs = [i for i, u in enumerate(page) if u.prose]
    apart = [i for i in paragraphs if not (spaced and i and not page[i].gap and page[i - 1].cue is Cue.FURNITURE)]
    paragraphs = _main(page, apart or paragraphs)
    if not paragraphs:
        return None
    first = paragraphs[0]
    dated = [i for i, u in enumerate(page) if u.cue in _DATED]
    anchor = next((i for i in dated if i > first), None)
    below = [i for i in paragraphs if anchor is not None and i > anchor]
    if anchor is None or not below or anchor > first + _NEAR or any(first - _NEAR < i < first for i in dated):
        return first
    return below[0] if len(paragraphs) == 1 or paragraphs[1] > anchor else first


def _main(page: Sequence[Unit], paragraphs: Sequence[int]) -> list[int]:
    """Return the paragraphs of the first stretch of the page that is long beside the longest, and those after it."""
    stretches: list[list[int]] = []
    for i in paragraphs:
        if stretches and i - stretches[-1][-1] <= _BREAK:
            stretches[-1].append(i)
        else:
            stretches.append([i])
    weights = [sum(page[i].words for i in stretch) for stretch in stretches]
    for stretch, weight in zip(stretches, weights, strict=True):
        if weight >= 0.3 * max(weights):
            return [i for i in paragraphs if i >= stretch[0]]
    return []


def _headline(page: Sequence[Unit], first: int) -> tuple[int | None, frozenset[int]]:
    """Choose the headline above the first paragraph, and what stands below it to sum the article up."""
    marked = next((i for i in range(first) if page[i].heading and page[i].cue is None), None)
    if marked is not None:
        return marked, frozenset()
    told = [(i, _stems(u.text)) for i, u in enumerate(page) if u.prose and i >= first - _NEAR][:_TOLD]
    fit = {i: _worth(page, i, told, first) for i in range(first) if _could_head(page[i])}
    if not fit:
        return None, frozenset()
    best = max(fit, key=lambda i: (fit[i], i))
    headline = next((i for i in range(max(0, best - 3), best) if _above(page, i, best, fit)), best)
    again = [i for i in range(headline, first) if key(page[i].text) == key(page[headline].text)]
    headline = again[-1]
    end = next((i for i in range(headline, first) if page[i].cue in _DATED), first)
    below = {i for i in range(headline + 1, end) if _sums_up(page[i], i - headline, fit.get(i, 0))}
    return headline, frozenset(below)


def _could_head(unit: Unit) -> bool:
    return unit.cue is None and 2 <= unit.words <= 45 and not unit.bullet and not people(unit.text)


def _worth(page: Sequence[Unit], i: int, told: Sequence[tuple[int, set[str]]], first: int) -> float:
    """Weigh how likely a line is the headline: it speaks of what the article does, stands alone, above the byline."""
    unit = page[i]
    stems = _stems(unit.text)
    shared = len(stems & set().union(*(said for j, said in told if j != i)))
    alone = unit.gap and page[i + 1].gap
    dated = any(page[j].cue in _DATED for j in range(i + 1, min(i + 5, first)))
    return (
        min(shared, 4)
        + 2 * shared / max(3, len(stems))
        + 1.5 * alone
        + 1.5 * (dated or first - i <= 2)
        + (unit.words >= 5)
        - 2 * unit.prose
        - 3 * (unit.words < 3)
        - 1.5 * any(page[j].cue in _DATED for j in range(max(0, i - 5), i))
    )


def _above(page: Sequence[Unit], i: int, best: int, fit: dict[int, float]) -> bool:
    """Say whether a line is the headline above the best candidate, which then is a standfirst."""
    if i not in fit or page[i].prose or page[i].words < 4 or fit[i] < 0.5 * fit[best]:
        return False
    return not any(page[j].cue in _DATED for j in range(i, best))


def _sums_up(unit: Unit, distance: int, worth: float) -> bool:
    if unit.cue is not None or unit.bullet or unit.words < 4:
        return False
    return (distance == 1 and unit.words >= 6) or (worth >= 3 and distance <= 4)


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words."""
    return {word[:5] for word in _WORD.findall(fold(text))}


def _writers(page: Sequence[Unit], headline: int | None, first: int) -> frozenset[int]:
    """Return the lines that are nothing but names, between the headline and the article, next to a byline or stamp."""
    start = 0 if headline is None else headline + 1
    dated = [i for i in range(first) if page[i].cue in _DATED or key(page[i].text) == "by"]
    near = [i for i in range(start, first) if page[i].plain and people(page[i].text)]
    return frozenset(i for i in near if first - i <= 3 or any(abs(i - j) <= 3 for j in dated))


def _published(head: Sequence[Unit], rest: Sequence[Unit], order: str | None) -> str | None:
    """Return the stamp above the article, else one that stands alone below it."""
    for part in (head, rest):
        found = [(u, stamp) for u in part if u.cue in _DATED and (stamp := stamp_of(u.text, order))]
        plain = [iso for u, iso in found if not key(u.text).startswith(_UPDATES)]
        if found:
            return plain[0] if plain else found[0][1]
    return None
