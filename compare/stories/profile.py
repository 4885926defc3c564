"""What grouping sees of an article: its weighty words, and the days on which it can have been published."""

import calendar
import re
from collections import Counter, defaultdict
from datetime import date
from typing import NamedTuple

from compare.model import Article
from compare.wording import stem

REACH = 2500  # characters of the body that are looked at: what an event is, a report says early
LEAD = 600  # characters of them that weigh more
KEPT = 250  # words of an article that are kept
TITLE, LEADING, CAPITAL = 3.0, 1.5, 2.0  # weights of a word in the title, in the lead, with a capital
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


class Profile(NamedTuple):
    """An article as grouping sees it: `terms` are stems and how often they occur, weighed by place and capital.

    `days` are the first and the last day (ordinals) that its publication can fall on; None where nothing is known.
    """

    article: str
    days: tuple[int, int] | None
    terms: tuple[tuple[str, float], ...]


def profile(article: Article) -> Profile:
    """Reduce an article to the words of its title and the first 2,500 characters of what it states."""
    weights: defaultdict[str, float] = defaultdict(float)
    title = article.title or ""
    _add(weights, title, TITLE, TITLE)
    _add(weights, _stated(article, title), LEADING, 1.0)
    kept = list(weights.items())
    if len(kept) > KEPT:
        kept = sorted(kept, key=lambda one: (-one[1], one[0]))[:KEPT]
    return Profile(article.id, days(article.published), tuple(sorted(kept)))


def _stated(article: Article, title: str) -> str:
    """Return the beginning of what the article states, without its title."""
    if not article.blocks:
        return article.text.removeprefix(title)[:REACH]
    found: list[str] = []
    size = 0
    for block in article.blocks:
        if block.section.asserts and not block.section.aside and block.part == "text" and size < REACH:
            words = block.span.of(article.text)[: REACH - size]
            if title.strip() and words.startswith(title.strip()):
                words = words[len(title.strip()) :]
            found.append(words)
            size += len(words) + 1
    return "\n".join(found)


def _add(weights: defaultdict[str, float], text: str, lead: float, rest: float) -> None:
    words, leading = _WORD.findall(text), len(_WORD.findall(text, 0, LEAD))
    for several, weight in ((words[:leading], lead), (words[leading:], rest)):
        for written, times in Counter(several).items():
            if len(written) > 1:
                weights[stem(written)] += times * (weight * CAPITAL if written[0].isupper() else weight)


def days(published: str | None) -> tuple[int, int] | None:
    """Return the first and the last day of an ISO date, which may be a month or a year only; None where it is none.

    >>> days("2024-02")
    (738917, 738945)
    """
    found = _DAY.match(published or "")
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        last = date(year or 0, month or 12, day or calendar.monthrange(year or 1, month or 12)[1])
    except ValueError:
        return None
    return first.toordinal(), last.toordinal()
