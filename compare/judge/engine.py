"""The engine: every rule over every case, and rulings made into findings."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from compare.judge.amounts import amounts
from compare.judge.case import Group, Pair, Rule, Ruling, View
from compare.judge.contrast import contrast
from compare.judge.message import message
from compare.judge.quotes import placed, twins
from compare.judge.rules import RULES
from compare.judge.told import tell
from compare.model import Alignment, Assertion, Citation, Extraction, Finding, Severity, Verdict
from compare.text import fold
from compare.values import Moment, Name, Quantity

Placed = tuple[Rule, Ruling, str | None]  # the id of the alignment that it was found in
OF_PAIRS, OF_GROUPS, UPDATING = (
    tuple(rule for rule in RULES if rule.scope == scope) for scope in ("pair", "agreement", "update")
)
JOINT = tuple(  # those that look at the story, and not for what only one article has
    rule for rule in RULES if rule.scope == "story" and rule.verdict is not Verdict.SINGLE_SOURCE
)
Met = dict[tuple[str, str], tuple[Pair, bool]]  # the pairs judged so far by their assertions: do they diverge?
ORDER = {verdict: number for number, verdict in enumerate(Verdict)}


def judge(
    extractions: Sequence[Extraction],
    alignments: Sequence[Alignment],
    links: Mapping[tuple[str, str], str],
    order: Sequence[str],
) -> tuple[Finding, ...]:
    """Return what the rules find in one story, loudest first; citations in the `order` of its articles.

    Where nothing is aligned the articles are of two stories, and each is held against itself alone.
    """
    view = see(extractions, alignments, links, alone=all(len(e.assertions) == 1 for e in extractions))
    rulings: list[Placed] = [(rule, r, None) for rule, r in _at_large(view)]
    met: Met = {}
    for alignment in sorted(alignments, key=lambda a: (-a.score, a.id)):
        rulings += [(rule, r, alignment.id) for rule, r in _in_alignment(view, alignment, met)]
    return tuple(_findings(view, _distinct(_updated(view, rulings)), order))


def judge_pair(
    extractions: Sequence[Extraction], alignments: Sequence[Alignment], links: Mapping[tuple[str, str], str]
) -> tuple[Verdict | None, tuple[str, ...]]:
    """Return the verdict on two statements judged alone, and the rules that gave it; None where unrelated.

    They diverge where they cannot both be true; where only the wording, the certainty or the extent differs, they
    are compatible.
    """
    if not alignments:
        return None, ()
    view = see(extractions, alignments, links, alone=True)
    rulings: list[Placed] = [(rule, r, a.id) for a in alignments for rule, r in _in_alignment(view, a, {})]
    rulings += [(rule, r, None) for rule in JOINT for r in rule.judge(view)]
    said = [(_of_pair(view, rule, r), rule) for rule, r, _ in _updated(view, rulings)]
    for verdict in (Verdict.DIVERGE, Verdict.UNDECIDED, Verdict.COMPATIBLE, Verdict.AGREE):
        names = {rule.name for given, rule in said if given is verdict}
        if names:
            return verdict, tuple(rule.name for rule in RULES if rule.name in names)
    return Verdict.UNDECIDED, ()


def _of_pair(view: View, rule: Rule, ruling: Ruling) -> Verdict:
    """Return the verdict of a ruling on statements judged alone."""
    if ruling.verdict is Verdict.DIVERGE and not rule.excludes and _severity(view, rule, ruling) is not Severity.ERROR:
        return Verdict.COMPATIBLE
    return ruling.verdict


def see(
    extractions: Sequence[Extraction],
    alignments: Sequence[Alignment],
    links: Mapping[tuple[str, str], str],
    *,
    alone: bool,
) -> View:
    """Return the story as the rules see it."""
    assertions = {a.id: a for e in extractions for a in e.assertions}
    return View(
        extractions=tuple(extractions),
        alignments=tuple(alignments),
        links=links,
        articles={e.article.id: e.article for e in extractions},
        assertions=assertions,
        alone=alone,
        told={name: tell(assertions[name]) for name in {n for a in alignments for n in a.assertions}},
        amounts=amounts((e.article.id, m) for e in extractions for m in e.mentions),
        twins=tuple(t for one, other in combinations(map(placed, extractions), 2) for t in twins(one, other)),
    )


def _at_large(view: View) -> Iterator[tuple[Rule, Ruling]]:
    """Give what the rules say of each article and, where the articles have anything in common, of the story."""
    for rule in RULES:
        if rule.scope == "story" and view.alignments:
            yield from ((rule, ruling) for ruling in rule.judge(view))
        elif rule.scope == "article":
            yield from ((rule, ruling) for extraction in view.extractions for ruling in rule.judge(view, extraction))


def _in_alignment(view: View, alignment: Alignment, met: Met) -> Iterator[tuple[Rule, Ruling]]:
    """Give what the rules say of every two members, but once in all alignments, then of all of them together."""
    members = tuple(view.assertions[name] for name in alignment.assertions)
    couples = list(combinations(members, 2))
    fresh = [_pair(view, alignment, one, other) for one, other in couples if (one.id, other.id) not in met]
    for pair in fresh:
        found = [(rule, r) for rule in OF_PAIRS for r in rule.judge(pair)] if not repeated(pair) else []
        met[pair.left.id, pair.right.id] = pair, any(r.verdict is Verdict.DIVERGE for _, r in found)
        yield from found
    both = [met[one.id, other.id] for one, other in couples]
    group = Group(members, tuple(p for p, _ in both), tuple(fresh), alignment, view, any(torn for _, torn in both))
    yield from ((rule, r) for rule in OF_GROUPS for r in rule.judge(group))


def repeated(pair: Pair) -> bool:
    """Say whether both are the very same words, and mean the same days: then nothing in them can differ."""
    if pair.left.text != pair.right.text:
        return False
    days = ([m.value for m in side.mentions if m.kind == "moment"] for side in (pair.left, pair.right))
    return next(days) == next(days)


def _pair(view: View, alignment: Alignment, one: Assertion, other: Assertion) -> Pair:
    return Pair(one, other, alignment, view, contrast(view.told[one.id], view.told[other.id]))


def _updated(view: View, rulings: Iterable[Placed]) -> Iterator[Placed]:
    """Give the rulings, those that an article itself explains as a change over time in that light."""
    for rule, ruling, alignment in rulings:
        diverges = ruling.verdict is Verdict.DIVERGE
        told = [(other, r, alignment) for other in UPDATING for r in other.judge(view, ruling)] if diverges else []
        yield from told or [(rule, ruling, alignment)]


def _distinct(rulings: Iterable[Placed]) -> Iterator[Placed]:
    """Keep the first of the rulings that say the same of the same words, or of the same values.

    What diverges is no single-source detail as well.
    """
    seen: set[object] = set()
    opposed: set[object] = set()
    torn: set[tuple[str, ...]] = set()
    for rule, ruling, alignment in sorted(rulings, key=lambda placed: ORDER[placed[1].verdict]):
        where = (rule.name, ruling.verdict, tuple((c.article, c.part, c.span) for c in ruling.citations))
        said = [(c.article, *core(c)) for c in ruling.citations]
        what = (rule.name, ruling.verdict, *sorted(said))
        if where in seen or (ruling.verdict is not Verdict.AGREE and what in seen):
            continue
        if ruling.verdict is Verdict.SINGLE_SOURCE and opposed.intersection(said):
            continue
        members = tuple(sorted(c.assertion for c in ruling.citations))
        if ruling.verdict is Verdict.AGREE and members in torn:
            continue
        seen |= {where, what}
        if ruling.verdict is Verdict.DIVERGE:
            opposed.update(said)
            torn.add(members)
        yield rule, ruling, alignment


def core(citation: Citation) -> tuple[str, ...]:
    """Return the bare value of a citation: of a quantity the number and its unit, whatever it counts."""
    match citation.value:
        case Quantity() as q:
            return (q.dimension, q.unit or "", _number(q.low), _number(q.high))
        case Moment() as m if m.resolved:
            return (str(m.start), str(m.end), m.time or "")
    return (normal(citation),)


def normal(citation: Citation) -> str:
    """Return the value of a citation in a form that does not depend on where or how it is written."""
    match citation.value:
        case Quantity() as q:
            return f"{q.dimension} {q.unit} {q.bound} {_number(q.low)}..{_number(q.high)} {fold(q.of or '')}"
        case Moment() as m if m.resolved:
            return f"{m.start}..{m.end} {m.time or ''}"
        case Name() as n:
            return fold(n.name)
    return " ".join(fold(citation.text).split())


def _number(value: object) -> str:
    return "" if value is None else f"{value:f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:f}"


def _findings(view: View, rulings: Iterable[Placed], order: Sequence[str]) -> Iterator[Finding]:
    """Make findings: severities lowered where they stand aside, sorted by verdict and severity, numbered."""
    loud = [(placed, _severity(view, placed[0], placed[1])) for placed in rulings]
    loud.sort(key=lambda one: (ORDER[one[0][1].verdict], one[1].rank))
    for number, ((rule, ruling, alignment), severity) in enumerate(loud, 1):
        citations = tuple(sorted(ruling.citations, key=lambda c: (order.index(c.article), c.part, c.span)))
        yield Finding(
            id=f"f{number}",
            fingerprint=fingerprint(rule.name, citations, _about(view, citations)),
            verdict=ruling.verdict,
            rule=rule.name,
            severity=severity,
            message=message(ruling.message, citations),
            citations=citations,
            reason=ruling.reason,
            alignment=alignment,
        )


def _severity(view: View, rule: Rule, ruling: Ruling) -> Severity:
    """Return the ruling's severity, lowered once where any of its words stand aside."""
    severity = ruling.severity or (rule.severity if ruling.verdict is rule.verdict else _quiet(ruling.verdict))
    aside = any(view.assertions[c.assertion].section.aside for c in ruling.citations)
    return severity.lowered() if aside else severity


def _quiet(verdict: Verdict) -> Severity:
    """Return the severity of a verdict that is not its rule's own."""
    return Severity.NOTE if verdict in (Verdict.UNDECIDED, Verdict.SINGLE_SOURCE) else Severity.NONE


def _about(view: View, citations: Sequence[Citation]) -> list[str]:
    """Return the proper nouns that all of several cited assertions have: whom and what they are about."""
    cited = [view.assertions[name] for name in {c.assertion for c in citations}]
    proper = [{t.concept for t in a.terms if t.tag == "PROPN"} for a in cited]
    return sorted(set.intersection(*proper)) if len(cited) > 1 else []


def fingerprint(rule: str, citations: Sequence[Citation], about: Sequence[str] = ()) -> str:
    """Return a digest of the rule, the values and whom they are about, whatever lines and words they stand in."""
    key = "\n".join([rule, *sorted(normal(c) for c in citations), *about])
    return hashlib.sha256(key.encode()).hexdigest()[:16]
