"""What each unit of a pasted page is, by its wording and by where it stands.

A page has a masthead (menus, headline, byline, picture), a body, and a tail of other stories and forms. The body
begins at the first paragraph and ends at the last; short lines inside it that no sentence ends are furniture.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from compare.model import Section
from compare.read.units import Unit
from compare.read.wording import Cue, byline, key
from compare.values.stamp import find_stamp

_FIXED = {
    Cue.FURNITURE: Section.FURNITURE,
    Cue.TIME: Section.FURNITURE,
    Cue.STAMP: Section.BYLINE,
    Cue.BYLINE: Section.BYLINE,
    Cue.CREDIT: Section.FURNITURE,
    Cue.CAPTION: Section.CAPTION,
    Cue.END: Section.FURNITURE,
    Cue.ASIDE: Section.FURNITURE,
    Cue.BACKGROUND: Section.FURNITURE,
    Cue.ORIGIN: Section.BYLINE,
}
CUT = re.compile(r"(?:\.{3}|\u2026)[\])]?\s*$|\[\+\d+ chars\]\s*$")  # how a text ends that was cut
_AWAY = 5  # so many lines of furniture in a row end the article, unless two paragraphs follow


class Masthead(NamedTuple):
    """What stands above the article: indices of units, and what they say."""

    headline: int | None
    standfirst: int | None
    first: int
    byline: str | None
    published: str | None


def masthead(page: Sequence[Unit], order: str | None = None) -> Masthead | None:
    """Find headline, standfirst, byline, stamp and the first paragraph; None where there is no paragraph."""
    first = next((i for i, u in enumerate(page) if u.prose), None)
    if first is None:
        return None
    anchor = next((i for i, u in enumerate(page) if u.cue in (Cue.BYLINE, Cue.STAMP)), None)
    if anchor is not None and first < anchor <= first + 4:
        later = _next_paragraph(page, anchor)
        if later is not None and not any(u.prose for u in page[first + 1 : anchor]):
            first = later
    headline, standfirst = _headline(page, first, anchor if anchor is not None and anchor < first else None)
    head = [u for i, u in enumerate(page[:first]) if i not in (headline, standfirst)]
    return Masthead(headline, standfirst, first, _byline(head), _published(head, page[first:], order))


def _next_paragraph(page: Sequence[Unit], start: int) -> int | None:
    return next((i for i in range(start, len(page)) if page[i].prose), None)


def _headline(page: Sequence[Unit], first: int, anchor: int | None) -> tuple[int | None, int | None]:
    """Choose the headline above the first paragraph, and the standfirst below it."""
    marked = next((i for i in range(first) if page[i].heading and page[i].cue is None), None)
    if marked is not None:
        return marked, None
    fit = [i for i in range(first) if page[i].cue is None and 3 <= page[i].words <= 40 and not page[i].bullet]
    above = [i for i in fit if anchor is None or i < anchor] or fit
    if not above:
        return None, None
    repeated = [i for i in above if any(key(page[i].text) == key(page[j].text) for j in fit if j != i)]
    if repeated:
        return repeated[-1], None
    long = [i for i in above if page[i].words >= 5] or above[-1:]
    if len(long) > 1 and _stands_first(page[long[-2]], page[long[-1]]):
        return long[-2], long[-1]
    return long[-1], None


def _stands_first(headline: Unit, below: Unit) -> bool:
    return (below.prose and not headline.prose) or len(below.text) > len(headline.text)


def _byline(head: Sequence[Unit]) -> str | None:
    return next((found for u in head if u.cue is Cue.BYLINE and (found := byline(u.text))), None)


def _published(head: Sequence[Unit], rest: Sequence[Unit], order: str | None) -> str | None:
    """Return the stamp above the article, else one that stands alone below it."""
    dated = (Cue.STAMP, Cue.BYLINE)
    for part in (head, rest):
        found = [(u, stamp[1]) for u in part if u.cue in dated and (stamp := find_stamp(u.text, order))]
        plain = [iso for u, iso in found if not key(u.text).startswith(("updated", "last updated", "modified"))]
        if found:
            return plain[0] if plain else found[0][1]
    return None


def sections(page: Sequence[Unit], head: Masthead) -> list[Section]:
    """Say what every unit of a page is."""
    above = [_above(page, i, head) for i in range(head.first)]
    return above + _below(page, head.first)


def _above(page: Sequence[Unit], i: int, head: Masthead) -> Section:
    """Say what a unit above the first paragraph is."""
    found = page[i]
    if i == head.headline:
        return Section.HEADLINE
    if i == head.standfirst:
        return Section.LEAD
    if found.cue is not None:
        return _FIXED[found.cue]
    below_headline = head.headline is not None and i > head.headline
    if found.bullet and found.words >= 5 and below_headline:
        return Section.BODY
    return Section.FURNITURE


def _below(page: Sequence[Unit], first: int) -> list[Section]:
    """Say what the units from the first paragraph on are."""
    spaced = _spaced(page[first:])
    found: list[Section] = []
    state, away, paragraphs = Section.BODY, 0, 0
    seen: set[str] = set()
    for i in range(first, len(page)):
        unit, previous = page[i], page[i - 1] if i > first else None
        state = _state(state, unit, page, i, away, paragraphs)
        section = _inside(unit, previous, state, spaced, i == first)
        if section in (Section.BODY, Section.BACKGROUND) and unit.prose:
            folded = key(unit.text)
            section = Section.FURNITURE if folded in seen else section
            seen.add(folded)
            paragraphs += 1
        if section is Section.RELATED:
            found[-1] = Section.RELATED
        away = 0 if section.asserts else away + 1
        found.append(section)
    return found


def _state(state: Section, unit: Unit, page: Sequence[Unit], i: int, away: int, paragraphs: int) -> Section:
    """Return in what part of the page a unit stands: body, background, or furniture."""
    if unit.cue is Cue.END and paragraphs:
        return Section.FURNITURE
    if unit.cue is Cue.BACKGROUND and state is Section.BODY:
        return Section.BACKGROUND
    run = unit.prose and i + 1 < len(page) and page[i + 1].prose
    if state is Section.BODY and away >= _AWAY and not run:
        return Section.FURNITURE
    return state


def _inside(unit: Unit, previous: Unit | None, state: Section, spaced: bool, first: bool) -> Section:
    if first:
        return Section.LEAD
    if unit.cue is not None:
        return _FIXED[unit.cue] if state is not Section.FURNITURE else Section.FURNITURE
    if state is Section.FURNITURE:
        return state
    if not unit.prose:
        listed = unit.bullet and previous is not None and (previous.bullet or previous.text.endswith(":"))
        return state if listed and unit.words >= 3 else Section.FURNITURE
    if previous is not None and _carded(unit, previous, spaced):
        return Section.RELATED
    return state


def _carded(unit: Unit, previous: Unit, spaced: bool) -> bool:
    """Say whether a paragraph hangs right below a headline of its own, where the article's stand apart."""
    return spaced and not unit.gap and previous.plain and previous.words >= 5 and not previous.bullet and previous.gap


def _spaced(page: Sequence[Unit]) -> bool:
    """Say whether empty lines part the paragraphs."""
    paragraphs = [u for u in page if u.prose and not u.bullet]
    return sum(u.gap for u in paragraphs) > 0.6 * len(paragraphs)
