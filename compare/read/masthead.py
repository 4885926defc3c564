"""What stands above an article: headline, standfirst, byline, stamp, and where the article begins below them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from compare.read.stamps import byline, people, stamp_of
from compare.read.units import Unit
from compare.read.wording import Cue, key
from compare.text import fold

_DATED = (Cue.BYLINE, Cue.STAMP)
_WORD = re.compile(r"[^\W_]{4,}")
_TOLD = 14  # paragraphs that a headline is held against
_NEAR = 10  # units between a standfirst and the byline below it
_UPDATES = ("updated", "last updated", "modified", "last modified", "edited")


class Masthead(NamedTuple):
    """What stands above the article: indices of units, and what they say."""

    headline: int | None
    standfirst: frozenset[int]
    writers: frozenset[int]
    first: int
    byline: str | None
    published: str | None


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
    return Masthead(headline, standfirst, writers, first, named, _published(head, page[first:], order))


def _first(page: Sequence[Unit], spaced: bool) -> int | None:
    """Return where the article begins: the first paragraph, below the byline where there is one."""
    paragraphs = [i for i, u in enumerate(page) if u.prose]
    apart = [i for i in paragraphs if not (spaced and i and not page[i].gap and page[i - 1].cue is Cue.FURNITURE)]
    paragraphs = apart or paragraphs
    if not paragraphs:
        return None
    first = paragraphs[0]
    dated = [i for i, u in enumerate(page) if u.cue in _DATED]
    anchor = next((i for i in dated if i > first), None)
    below = [i for i in paragraphs if anchor is not None and i > anchor]
    if anchor is None or not below or anchor > first + _NEAR or any(i < first for i in dated):
        return first
    return below[0] if len(paragraphs) == 1 or paragraphs[1] > anchor else first


def _headline(page: Sequence[Unit], first: int) -> tuple[int | None, frozenset[int]]:
    """Choose the headline above the first paragraph, and what stands below it to sum the article up."""
    marked = next((i for i in range(first) if page[i].heading and page[i].cue is None), None)
    if marked is not None:
        return marked, frozenset()
    fit = [i for i in range(first) if _could_head(page[i])]
    group = _speaking(page, fit, first) or _nearest(page, fit, first)
    if not group:
        return None, frozenset()
    headline = next((i for i in group if not page[i].prose), group[0])
    again = [i for i in group if key(page[i].text) == key(page[headline].text)]
    headline = again[-1]
    below = {i for i in group if i > headline and page[i].words >= 4}
    after = headline + 1
    if after < first and page[after].cue is None and page[after].words >= 6 and not page[after].bullet:
        below.add(after)
    return headline, frozenset(below)


def _could_head(unit: Unit) -> bool:
    return unit.cue is None and 2 <= unit.words <= 45 and not unit.bullet and not people(unit.text)


def _speaking(page: Sequence[Unit], fit: Sequence[int], first: int) -> list[int]:
    """Return the lines above the byline that speak of what the article speaks of, next to one another."""
    told = [(i, _stems(u.text)) for i, u in enumerate(page) if u.prose][:_TOLD]
    speaking = [i for i in fit if _shares(_stems(page[i].text), set().union(*(s for j, s in told if j != i)))]
    if not speaking:
        return []
    dated = [i for i in range(speaking[0], first) if page[i].cue in _DATED]
    end = dated[0] if dated else first
    group = [i for i in speaking if i < end]
    while len(group) > 1 and (group[-1] - group[-2] > 3 or page[group[0]].words < 4):
        group = group[1:] if page[group[0]].words < 4 else group[-1:]
    return _together(group)


def _together(group: list[int]) -> list[int]:
    """Return the last members of a group that stand within three units of one another."""
    start = len(group) - 1
    while start > 0 and group[start] - group[start - 1] <= 3:
        start -= 1
    return group[start:]


def _shares(stems: set[str], told: set[str]) -> bool:
    shared = len(stems & told)
    return (shared >= 2 and shared >= 0.25 * len(stems)) or (shared == 1 and len(stems) <= 3)


def _stems(text: str) -> set[str]:
    """Return the beginnings of the longer words."""
    return {word[:5] for word in _WORD.findall(fold(text))}


def _nearest(page: Sequence[Unit], fit: Sequence[int], first: int) -> list[int]:
    """Return the line right above the byline, else the last above the article."""
    dated = next((i for i in range(first) if page[i].cue in _DATED), first)
    above = [i for i in fit if i < dated and page[i].words >= 3] or [i for i in fit if page[i].words >= 3]
    return above[-1:]


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
