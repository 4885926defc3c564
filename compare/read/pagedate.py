"""When a web page says that it was published."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from compare.read.formats import extra
from compare.read.metadata import Metadata
from compare.read.pagehead import lines
from compare.read.stamps import stamp_of
from compare.values.stamp import parse_stamp

_DATED = re.compile(r"date|time|publish|posted|byline|meta|stamp", re.IGNORECASE)
_UPDATED = re.compile(r"updat|modif", re.IGNORECASE)
_LOCAL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?[+-](?!00:?00)\d\d:?\d\d")
_URL_DAY = re.compile(r"/(20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-])")
_DAY_FIRST = frozenset(
    {"GB", "UK", "AU", "NZ", "IE", "IN", "ZA", "NG", "KE", "GH", "SG", "MY", "PK", "MT"}
)  # Unicode CLDR 46
_ANEW = timedelta(days=30)
_SEARCHED = 2_000_000


def published(tree: Any | None, said: Metadata, text: str, order: str | None) -> str | None:
    """Return the publication stamp: structured data's, else the page's `time` and date elements, else htmldate's.

    Without a tree, structured data is all that is looked at.
    """
    for stamp in said.published:
        iso = parse_stamp(stamp, order)
        if iso:
            return _as_local(_redated(tree, iso, said, order) or iso, said, text)
    if tree is None:
        return None
    for stamp in _shown(tree):
        iso = stamp_of(stamp, order)
        if iso:
            return iso
    find = extra("htmldate", "a web page", "html").find_date
    for extensive in (False, True):  # the second loads dateparser: two seconds, where nothing else dates a page
        found = find(tree, original_date=True, extensive_search=extensive)
        if found:
            return str(found)
    return None


def _redated(tree: Any, iso: str, said: Metadata, order: str | None) -> str | None:
    """Return the stamp of the last change, where it is the only one that the page shows its readers, a month later.

    An outlet that takes the first date off a page and puts a far later one on it has given out the text anew; a change
    within days adds to a report, whose "yesterday" still counts from the first date.
    """
    changed = parse_stamp(said.modified or "", order)
    if tree is None or not changed or date.fromisoformat(changed[:10]) - date.fromisoformat(iso[:10]) < _ANEW:
        return None
    shown = {stamp[:10] for words in _shown(tree, updates=True) if (stamp := stamp_of(words, order))}
    return changed if shown == {changed[:10]} else None


def order(language: str | None, default: str) -> str:
    """Return how a page writes dates in figures, from the country that its language names ("en-GB")."""
    country = (language or "").replace("_", "-").partition("-")[2].upper()
    return "dmy" if country in _DAY_FIRST else "mdy" if country == "US" else default


def _as_local(iso: str, said: Metadata, text: str) -> str:
    """Return a stamp in UTC as the outlet itself writes the same instant, where the page does."""
    if not iso.endswith(("Z", "+00:00")) or len(iso) < 17:
        return iso
    when = datetime.fromisoformat(iso)
    text = text[:_SEARCHED]
    for shift in (0, 30):  # minutes by which zones differ, whole hours aside
        mark = (when + timedelta(minutes=shift)).strftime(":%M:%S")
        at = text.find(mark)
        while at >= 0:
            found = _LOCAL.match(text, max(0, at - len("2024-11-27T20")))
            if found and _same(found.group(), when):
                return parse_stamp(found.group()) or iso
            at = text.find(mark, at + 1)
    return _as_addressed(iso, when, said.url)


def _same(stamp: str, when: datetime) -> bool:
    try:
        return abs(datetime.fromisoformat(stamp) - when) < timedelta(minutes=1)
    except ValueError:
        return False


def _as_addressed(iso: str, when: datetime, url: str | None) -> str:
    """Return the day in the page's address, where it is the day before or after the stamp's in UTC."""
    found = _URL_DAY.search(url or "")
    if not found:
        return iso
    try:
        day = date.fromisoformat("-".join(found.groups()))
    except ValueError:
        return iso
    return day.isoformat() if abs(day - when.date()) == timedelta(days=1) else iso


def _shown(tree: Any, updates: bool = False) -> Iterator[str]:
    """Yield what elements say that are marked as dates, those that speak of an update left out or with them."""
    for words, marks, element in lines(tree):
        if element.tag == "a" or (element.tag != "time" and not _DATED.search(marks)):
            continue
        if _UPDATED.search(marks) and element.tag != "time" and not updates:
            continue
        if element.get("datetime"):
            yield element.get("datetime")
        yield words
