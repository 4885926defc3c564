"""Whether a JSON report still stands: its excerpts in the articles to the character, and its records in each other.

What it says of the words (messages, verdicts) is not judged here; run the comparison again for that.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from attrs import frozen

from compare.model import Article, Modality, Polarity, Reason, Section, Severity, Verdict
from compare.report.plain import Plain
from compare.text import Span

LISTS = ("articles", "stories", "assertions", "alignments", "findings")
KINDS = {  # of a citation, and the key that tells its value; an event has none
    "quantity": "bound",
    "date": "granularity",
    "person": "name",
    "organisation": "name",
    "place": "name",
    "quote": "words",
    "event": "",
}


class Fault(NamedTuple):
    """Where in the report something does not stand, and what."""

    where: str
    what: str


@frozen(eq=False)
class _Case:
    articles: Mapping[str, Article]
    assertions: Mapping[str, Plain]
    alignments: frozenset[str]
    stories: frozenset[str]


def is_report(report: object) -> bool:
    """Say whether this is a report of the schema version that is written here, as far as its outer shape tells."""
    if (
        not isinstance(report, dict)
        or report.get("schema_version") != "1"
        or not isinstance(report.get("summary"), dict)
    ):
        return False
    lists = [report.get(key) for key in LISTS]
    return all(isinstance(records, list) and all(isinstance(r, dict) for r in records) for records in lists)


def missing(report: Plain, articles: Mapping[str, Article]) -> list[str]:
    """Return the ids of the articles that the report speaks of and nobody gave."""
    return [str(a.get("id")) for a in report["articles"] if a.get("id") not in articles]


def changed(report: Plain, articles: Mapping[str, Article]) -> list[str]:
    """Return the ids of the articles whose bytes are not those that were compared."""
    given = [(a, articles.get(a.get("id"))) for a in report["articles"]]
    return [str(a["id"]) for a, article in given if article and article.sha256 != a.get("sha256")]


def faults(report: Plain, articles: Mapping[str, Article]) -> Iterator[Fault]:
    """Yield what does not stand; what speaks of an article that nobody gave is left out."""
    case = _Case(
        articles,
        {str(a.get("id")): a for a in report["assertions"]},
        frozenset(str(a.get("id")) for a in report["alignments"]),
        frozenset(str(s.get("id")) for s in report["stories"]),
    )
    known = {str(a.get("id")) for a in report["articles"]}
    for key in LISTS:
        for id_, number in Counter(str(record.get("id")) for record in report[key]).items():
            if number > 1:
                yield Fault(f"{key}: {id_}", f"stands {number} times")
    for story in report["stories"]:
        yield from _unknown(f"story {story.get('id')}", story.get("articles"), known, "article")
    for alignment in report["alignments"]:
        yield from _unknown(
            f"alignment {alignment.get('id')}", alignment.get("assertions"), case.assertions, "assertion"
        )
    for assertion in report["assertions"]:
        yield from _assertion(assertion, known, case)
    for finding in report["findings"]:
        yield from _finding(finding, known, case)
    counts = Counter(finding.get("verdict") for finding in report["findings"])
    for verdict in Verdict:
        said = report["summary"].get(str(verdict))
        if said != counts[str(verdict)]:
            yield Fault("summary", f"says {said} {verdict}; the report has {counts[str(verdict)]}")


def cited(report: Plain) -> int:
    """Count the citations."""
    return sum(len(f["citations"]) for f in report["findings"] if isinstance(f.get("citations"), list))


def _unknown(where: str, ids: object, known: Any, what: str) -> Iterator[Fault]:
    for id_ in ids if isinstance(ids, list) else [None]:
        if id_ not in known:
            yield Fault(where, f"names the {what} {id_}, which the report does not have")


def _assertion(of: Plain, known: set[str], case: _Case) -> Iterator[Fault]:
    where = f"assertion {of.get('id')}"
    yield from _unknown(where, [of.get("article")], known, "article")
    yield from _listed(where, of, {"section": Section, "polarity": Polarity, "modality": Modality})
    article, part = case.articles.get(str(of.get("article"))), of.get("part")
    yield from _excerpt(where, of, article, part, "line" in of)
    for at, mention in enumerate(_records(of.get("mentions")), 1):
        yield from _excerpt(f"{where}, mention {at}", mention, article, part)
    said = of.get("attribution")
    for name in ("source", "cue") if isinstance(said, dict) else ():
        if isinstance(said, dict) and said.get(name) is not None:
            yield from _excerpt(f"{where}, {name}", said[name], article, part)


def _finding(of: Plain, known: set[str], case: _Case) -> Iterator[Fault]:
    where = f"finding {of.get('id')}"
    yield from _listed(where, of, {"verdict": Verdict, "severity": Severity, "reason": Reason})
    if of.get("alignment") is not None:
        yield from _unknown(where, [of["alignment"]], case.alignments, "alignment")
    yield from _unknown(where, [of.get("story")], case.stories, "story")
    citations = of.get("citations")
    if not citations or not isinstance(citations, list):
        yield Fault(where, "cites nothing")
    for at, citation in enumerate(_records(citations), 1):
        yield from _citation(f"{where}, citation {at}", citation, known, case)


def _citation(where: str, of: Plain, known: set[str], case: _Case) -> Iterator[Fault]:
    yield from _unknown(where, [of.get("article")], known, "article")
    yield from _excerpt(where, of, case.articles.get(str(of.get("article"))), of.get("part"), "line" in of)
    assertion = case.assertions.get(str(of.get("assertion")))
    if assertion is None:
        yield Fault(where, f"names the assertion {of.get('assertion')}, which the report does not have")
        return
    if assertion.get("article") != of.get("article"):
        yield Fault(where, f"names the assertion {of.get('assertion')}, which is of another article")
    yield from _value(where, of, assertion)


def _value(where: str, of: Plain, assertion: Plain) -> Iterator[Fault]:
    """Hold a citation's value against those that its assertion has at these words, and against its kind."""
    value, kind = of.get("value"), of.get("kind")
    if kind not in KINDS:
        yield Fault(where, f"is of the kind {kind}, which there is not")
    elif value is not None:
        here = [m.get("value") for m in _records(assertion.get("mentions")) if _inside(of.get("span"), m.get("span"))]
        if value not in here:
            yield Fault(where, "has a value that its assertion does not have at these words")
        elif KINDS[kind] not in value or value.get("type", kind) != kind:
            yield Fault(where, f"is of the kind {kind}, and its value of another")


def _inside(inner: object, outer: object) -> bool:
    one, other = _span(inner), _span(outer)
    return one is not None and other is not None and other.contains(one)


def _listed(where: str, of: Plain, lists: Mapping[str, type[StrEnum]]) -> Iterator[Fault]:
    """Yield what is not in its closed list; a reason may be null."""
    for key, known in lists.items():
        if of.get(key) not in list(known) and (key, of.get(key)) != ("reason", None):
            yield Fault(where, f"has the {key} {of.get(key)}, which there is not")


def _records(of: object) -> list[Plain]:
    return [record if isinstance(record, dict) else {} for record in of] if isinstance(of, list) else []


def _excerpt(where: str, of: Plain, article: Article | None, part: Any, lined: bool = False) -> Iterator[Fault]:
    """Hold an excerpt against the article; nothing where nobody gave the article."""
    if article is None:
        return
    span, text = _span(of.get("span")), of.get("text")
    if part not in ("text", "title") or span is None or not isinstance(text, str):
        yield Fault(where, "has no part, no span or no text")
        return
    whole = article.part(part)
    if span.of(whole) != text or span.end > len(whole):
        stands = "" if text not in whole or not text else f"; the words stand at {whole.index(text)} now"
        yield Fault(where, f"says “{text}”, {article.path or article.id} says “{span.of(whole)}”{stands}")
    elif lined and of["line"] != article.line(span.start, part):
        yield Fault(where, f"says line {of['line']}, it is line {article.line(span.start, part)}")


def _span(of: object) -> Span | None:
    if isinstance(of, list) and len(of) == 2 and all(type(end) is int for end in of) and 0 <= of[0] <= of[1]:
        return Span(of[0], of[1])
    return None
