"""What people see of a record: days, values, places in files, names of outlets."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import PurePath

from compare.model import Article, Citation, Report
from compare.report.escape import terminal
from compare.report.layout import clip
from compare.values import Bound, Granularity, Moment, Name, Quantity, Quotation, Value
from compare.values.moment import month

LONGEST_NAME = 32  # columns of an outlet's name


def day(of: date) -> str:
    """Return a day: 27 November 2024."""
    return f"{of.day} {month(of)} {of.year}"


def published(of: Article) -> str:
    """Return when an article was published: 27 November 2024, 20:33; empty where it is not known."""
    return stamped(of.published or "")


def stamped(stamp: str) -> str:
    """Return a stamp of ISO 8601 as people write it."""
    try:
        shown = day(date.fromisoformat(stamp[:10]))
    except ValueError:
        return terminal(stamp)
    clock = stamp[11:]
    return f"{shown}, {terminal(clock[:5])}{_zone(clock)}" if clock else shown


def _zone(clock: str) -> str:
    at = max(clock.find("+"), clock.find("-"))
    return f" {terminal(clock[at:])}" if at > 0 else " UTC" if clock.endswith("Z") else ""


def moment(of: Moment) -> str | None:
    """Return the days that a moment stands for; None where they are not known."""
    start, end = of.start, of.end
    if start is None or end is None:
        known = start or end
        return None if known is None else f"{'since' if start else 'until'} {day(known)}"
    if of.granularity is Granularity.YEAR and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}\u2013{end.year}"
    if of.granularity is Granularity.MONTH and start.day == 1 and (start.year, start.month) == (end.year, end.month):
        return f"{month(start)} {start.year}"
    clock = f", {terminal(of.time)}" + (f" {terminal(of.zone)}" if of.zone else "") if of.time else ""
    return _days(start, end) + clock


def _days(start: date, end: date) -> str:
    if start == end:
        return day(start)
    if start.year != end.year:
        return f"{day(start)} \u2013 {day(end)}"
    if start.month != end.month:
        return f"{start.day} {month(start)} \u2013 {day(end)}"
    return f"{start.day}\u2013{day(end)}"


def quantity(of: Quantity) -> str:
    """Return an amount as it was understood: more than 200 passengers, 43,000,000,000 USD (funding)."""
    ends = (of.value,) if of.value is not None else (of.low, of.high)
    number = " to ".join("?" if end is None else format(end, ",f") for end in ends)
    bound = "" if of.bound in (Bound.EXACT, Bound.RANGE) else of.bound.replace("-", " ") + " "
    unit = f" {of.unit}" if of.unit else ""
    counted = "" if not of.of else f" ({of.of})" if unit else f" {of.of}"
    return terminal(bound + number + unit + counted)


def resolved(of: Value | None) -> str | None:
    """Return what a citation's words were taken for, where the words alone do not say it."""
    return moment(of) if isinstance(of, Moment) else None


def meaning(of: Value | None) -> str:
    """Return what words were taken for: an amount, days, the full name; empty where there is no value."""
    match of:
        case Quantity():
            return quantity(of)
        case Moment():
            return moment(of) or ""
        case Name():
            return terminal(of.name)
        case Quotation():
            return terminal(of.words)
    return ""


def file_of(article: Article | None) -> str:
    """Return the name of an article's file, without its folder."""
    return terminal(PurePath(article.path).name or article.id) if article else ""


def place(citation: Citation, articles: Mapping[str, Article]) -> str:
    """Return where a citation stands: up.txt:27; the paragraph where the file's lines say nothing: a.json \u00b63."""
    article = articles.get(citation.article)
    name = file_of(article) or terminal(citation.article)
    if article is None or (citation.line is not None and len(article.lines) > 1):
        return name if citation.line is None else f"{name}:{citation.line}"
    if citation.part == "title":
        return f"{name} title"
    before = article.text[: citation.span.start].split("\n")
    number = sum(not line.isspace() for line in before[:-1] if line) + 1
    if "\n" in article.text:
        return f"{name} \u00b6{number}"
    return name if citation.line is None or article.path.endswith(".json") else f"{name}:{citation.line}"


def outlets(report: Report) -> dict[str, str]:
    """Return a name for each article: its outlet, with its id where two articles share one."""
    names = {a.id: clip(terminal(a.outlet) or terminal(a.id), LONGEST_NAME) for a in report.articles}
    number = Counter(names.values())
    shared = {key for key, name in names.items() if number[name] > 1}
    return {k: f"{n} ({clip(terminal(k), LONGEST_NAME // 2)})" if k in shared else n for k, n in names.items()}


def count(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many or one + 's'}"
