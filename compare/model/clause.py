"""Clauses: what a sentence states, one predicate at a time."""

from typing import NamedTuple

from attrs import frozen

from compare.model.manner import Modality, Polarity
from compare.text import Span


class Argument(NamedTuple):
    """A noun phrase that belongs to a verb: `label` is its preposition, or "object"."""

    label: str
    span: Span


@frozen
class Clause:
    """One statement of a sentence.

    `predicate` is the lemma of the main verb, `verb` its group with auxiliaries ("has been killed"). The subject of a
    coordinated or participial clause may stand in another clause; that of a relative clause is its antecedent.
    `kind`: main, coordinated, relative, participial, reported, or subordinate:because (after, if, ...). `own` are the
    indices of the tokens that belong to no clause inside this one; `places` and `times` are the places and the
    moments that stand among them.
    """

    span: Span
    kind: str
    predicate: str = ""
    verb: Span | None = None
    subject: Span | None = None
    voice: str = "active"
    arguments: tuple[Argument, ...] = ()
    own: tuple[int, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ASSERTED
    places: tuple[Span, ...] = ()
    times: tuple[Span, ...] = ()
