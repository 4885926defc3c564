"""What each unit of a pasted page is, by its wording and by where it stands.

A page has a masthead (menus, headline, byline, picture), a body, and a tail of other stories and forms. The body
begins at the first paragraph and ends at the last; short lines inside it that no sentence ends are furniture.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto

from compare.data.mastheads import TELLING
from compare.model import Section
from compare.read.masthead import Masthead
from compare.read.units import Unit
from compare.read.wording import Cue
from compare.text import fold

FIXED: dict[Cue, Section] = {
    Cue.FURNITURE: Section.FURNITURE,
    Cue.TIME: Section.FURNITURE,
    Cue.STAMP: Section.BYLINE,
    Cue.BYLINE: Section.BYLINE,
    Cue.CREDIT: Section.FURNITURE,
    Cue.CAPTION: Section.CAPTION,
    Cue.END: Section.FURNITURE,
    Cue.ASIDE: Section.FURNITURE,
    Cue.SUMMARY: Section.FURNITURE,
    Cue.BACKGROUND: Section.FURNITURE,
    Cue.ORIGIN: Section.BYLINE,
    Cue.PAYWALL: Section.FURNITURE,
    Cue.CORRECTION: Section.BACKGROUND,
}
CUT = re.compile(r"(?:\.{3}|\u2026)[\])]?\s*$|\[\+\d+ chars\]\s*$")  # how a text ends that was cut
_AWAY = 5  # so many lines of furniture in a row can end the article
_WORD = re.compile(r"[^\W\d_]+")


class _Zone(Enum):
    """In what part of the page a unit stands: the article, a list of other stories inside it, or its tail."""

    ARTICLE = auto()
    INSET = auto()
    TAIL = auto()


def spaced(page: Sequence[Unit]) -> bool:
    """Say whether empty lines part the paragraphs."""
    paragraphs = [u for u in page if u.prose and not u.bullet]
    return sum(u.gap for u in paragraphs) > 0.6 * len(paragraphs)


def captioned(page: Sequence[Unit], apart: bool) -> list[Unit]:
    """Mark as captions the units that a credit follows right away."""
    found = list(page)
    for i in range(len(page) - 1):
        unit, below = page[i], page[i + 1]
        if below.cue is not Cue.CREDIT or unit.cue is not None or unit.words < 4 or unit.words > 60:
            continue
        if not below.gap and (apart or not i or not page[i - 1].prose):
            found[i] = unit._replace(cue=Cue.CAPTION, prose=False)
    return found


def sections(page: Sequence[Unit], head: Masthead, apart: bool) -> list[Section]:
    """Say what every unit of a page is; `apart` says that empty lines part the paragraphs."""
    above = [_above(page, i, head) for i in range(head.first)]
    return above + _Body(page, head, apart).sections()


def _above(page: Sequence[Unit], i: int, head: Masthead) -> Section:
    """Say what a unit above the first paragraph is."""
    unit = page[i]
    if i == head.headline:
        return Section.HEADLINE
    if i in head.standfirst:
        return Section.LEAD
    if i in head.writers:
        return Section.BYLINE
    if unit.cue is not None:
        return FIXED[unit.cue]
    below_headline = head.headline is not None and i > head.headline
    return (
        Section.LEAD if below_headline and (_point(page, i) or (unit.bullet and unit.words >= 5)) else Section.FURNITURE
    )


def _point(page: Sequence[Unit], i: int) -> bool:
    """Say whether a unit is one of the main points below a heading such as "Summary"."""
    while i > 0 and not page[i].gap and page[i].cue is None and page[i].words >= 4:
        i -= 1
    return page[i].cue is Cue.SUMMARY


def _same(text: str) -> str:
    """Return what is equal for paragraphs that stand there twice."""
    return " ".join(fold(text).split())


class _Body:
    """The units from the first paragraph on, gone through once."""

    def __init__(self, page: Sequence[Unit], head: Masthead, apart: bool) -> None:
        self.page, self.first, self.apart = page, head.first, apart
        self.authors = frozenset(_WORD.findall(fold(head.byline or "")))
        self.zone, self.part = _Zone.ARTICLE, Section.BODY
        self.away = self.paragraphs = 0
        self.listed = False
        self.seen: set[str] = set()

    def sections(self) -> list[Section]:
        """Say what every unit is."""
        found: list[Section] = []
        for i in range(self.first, len(self.page)):
            section = Section.LEAD if i == self.first else self._section(i)
            if section is Section.RELATED and self.page[i - 1].plain:
                found[-1] = section
            self._count(self.page[i], section)
            found.append(section)
        return found

    def _count(self, unit: Unit, section: Section) -> None:
        if section in (Section.LEAD, Section.BODY, Section.BACKGROUND):
            self.paragraphs += 1
            self.away = 0
            self.seen.add(_same(unit.text))
        else:
            self.away += 1

    def _section(self, i: int) -> Section:
        unit = self.page[i]
        self._enter(i)
        if unit.cue is not None:
            return self._worded(unit.cue)
        if not unit.prose:
            return self._short(i)
        if self._carded(i) and self.zone is not _Zone.TAIL:
            return Section.RELATED
        if self.zone is not _Zone.ARTICLE or _same(unit.text) in self.seen or self._about_author(unit):
            return Section.FURNITURE
        return self.part

    def _worded(self, cue: Cue) -> Section:
        """Say what a unit is whose words tell it; below the article, and among other stories, no more than that."""
        section = FIXED[cue]
        kept = (
            self.zone is _Zone.ARTICLE
            or cue is Cue.CORRECTION
            or (self.zone is _Zone.INSET and section is Section.CAPTION)
        )
        return section if kept else Section.FURNITURE

    def _enter(self, i: int) -> None:
        """Follow the page from one part into the next."""
        unit = self.page[i]
        if unit.cue is Cue.END:
            self.zone = _Zone.TAIL
        elif unit.cue in (Cue.ASIDE, Cue.PAYWALL) and self.zone is _Zone.ARTICLE:
            self.zone = _Zone.INSET
        elif unit.cue is Cue.BACKGROUND and self.zone is _Zone.ARTICLE:
            self.part, self.listed = Section.BACKGROUND, False
        elif unit.prose and self.zone is not _Zone.ARTICLE:
            self.zone = _Zone.ARTICLE if self._resumes(i) else self.zone
        elif unit.prose and self.away >= _AWAY and self._run(i) < 2 and not (self.apart and self._alone(i)):
            self.zone = _Zone.TAIL
        if self.part is Section.BACKGROUND and unit.cue is None:
            self._leave_background(i)

    def _leave_background(self, i: int) -> None:
        """End a background section where its list ends, or at the next heading."""
        unit = self.page[i]
        heading = unit.plain and not unit.bullet and self._run(i + 1) > 0 and self.page[i - 1].prose
        if heading or (self.listed and unit.prose and not unit.bullet):
            self.part = Section.BODY
        self.listed = unit.bullet

    def _resumes(self, i: int) -> bool:
        """Say whether a paragraph after a list of other stories is the article's again."""
        if self.zone is _Zone.TAIL:
            return self._run(i) >= 3
        return self._alone(i) if self.apart else self._run(i) >= 2 or self.page[i - 1].cue is Cue.FURNITURE

    def _alone(self, i: int) -> bool:
        """Say whether empty lines stand above and below."""
        return self.page[i].gap and (i + 1 == len(self.page) or self.page[i + 1].gap)

    def _run(self, i: int) -> int:
        """Count the paragraphs that follow one another from here, three at most, notices between them left out."""
        count = skipped = 0
        while count < 3 and i < len(self.page) and skipped <= 2:
            if self.page[i].prose and (self._alone(i) or not self.apart):
                count, skipped = count + 1, 0
            elif self.page[i].cue is Cue.FURNITURE:
                skipped += 1
            else:
                break
            i += 1
        return count

    def _carded(self, i: int) -> bool:
        """Say whether a paragraph hangs right below a headline of its own, where the article's stand apart."""
        unit, above = self.page[i], self.page[i - 1]
        hangs = self.apart and not unit.gap and above.plain and not above.bullet
        return hangs and above.words >= 5 and above.gap

    def _short(self, i: int) -> Section:
        """Say what a line is that is no full sentence: an item of a list that a paragraph opens, or furniture."""
        unit, above = self.page[i], self.page[i - 1]
        item = unit.bullet and unit.words >= 3 and (above.bullet or above.prose)
        return self.part if item and self.zone is _Zone.ARTICLE else Section.FURNITURE

    def _about_author(self, unit: Unit) -> bool:
        """Say whether a paragraph at the end tells who wrote the article."""
        parts = _WORD.findall(fold(unit.text))[:5]
        if self.paragraphs < 2 or not parts or parts[0] not in self.authors:
            return False
        after = next((part for part in parts if part not in self.authors), "")
        return after in TELLING
