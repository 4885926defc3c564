"""What was extracted from one article, for people: each assertion with its line, manner, source and values."""

from collections.abc import Iterator

from compare.model import Assertion, Clause, Extraction, Mention, Modality, Polarity
from compare.report.escape import terminal
from compare.report.layout import Line, Run, clip, pad, paint, wrap
from compare.report.shown import count, file_of, moment, quantity
from compare.report.view import View
from compare.values import Moment, Name, Quantity

_MARGIN = 6
_LONGEST_WORDS = 56


def extraction_text(of: Extraction, view: View) -> str:
    """Return one article's assertions."""
    lines: list[Line] = [
        (Run(terminal(of.article.outlet or of.article.id), "bold"), Run("  " + file_of(of.article), "dim")),
        (),
    ]
    for assertion in of.assertions:
        lines += _assertion(assertion, of.article.part(assertion.part), view)
    lines += [
        (),
        (
            Run(
                f"{count(len(of.assertions), 'assertion')}, {count(len(of.mentions), 'mention')}, "
                f"{count(len(of.attributions), 'attribution')}",
                "dim",
            ),
        ),
        (),
    ]
    return "".join(paint(line, view.color) + "\n" for line in lines)


def _assertion(of: Assertion, text: str, view: View) -> list[Line]:
    room = view.width - _MARGIN
    words = wrap([Run(terminal(of.text))], room)
    lines: list[Line] = [(Run(pad(str(of.line or ""), _MARGIN), "dim"), *words[0])] if words else []
    lines += [(Run(" " * _MARGIN), *line) for line in words[1:]]
    for said in (*_said(of), *(_stated(clause, text) for clause in of.clauses if clause.verb)):
        lines += [(Run(" " * (_MARGIN + 2)), *line) for line in wrap([Run(said, "dim")], room - 2)]
    return lines


def _said(of: Assertion) -> Iterator[str]:
    manner = [str(of.section)]
    if of.polarity is Polarity.DENIED:
        manner.append("denied")
    if of.modality is not Modality.ASSERTED:
        manner.append(str(of.modality))
    source = of.attribution.source if of.attribution else None
    if source:
        manner.append(f"said by {terminal(source.name or source.text)}")
    yield ", ".join(manner)
    for mention in of.mentions:
        yield f"{mention.kind}: {clip(terminal(mention.text), _LONGEST_WORDS)}{_value(mention)}"


def _stated(of: Clause, text: str) -> str:
    """Return what a clause states: who, does, what, each part in the text's own words."""
    verb = of.verb.of(text) if of.verb else ""
    parts = [of.subject.of(text)] if of.subject else []
    parts.append(verb)
    parts += [
        a.span.of(text) if a.label in ("object", "time") else f"{a.label} {a.span.of(text)}" for a in of.arguments
    ]
    manner = [str(of.polarity)] if of.polarity is Polarity.DENIED else []
    manner += [str(of.modality)] if of.modality is not Modality.ASSERTED else []
    said = " | ".join(clip(terminal(" ".join(part.split())), _LONGEST_WORDS) for part in parts)
    return f"states: {said}" + (f" ({', '.join(manner)})" if manner else "")


def _value(of: Mention) -> str:
    match of.value:
        case Quantity() as amount:
            return f" = {quantity(amount)}"
        case Moment() as when:
            return f" = {moment(when) or 'not resolved'}"
        case Name() as name:
            full = f" = {terminal(name.name)}" if name.name != of.text else ""
            return f"{full}, {name.type}" + (f", {terminal(name.role)}" if name.role else "")
    return ""
