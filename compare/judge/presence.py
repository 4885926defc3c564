"""Presence: whether an article's value is found in the others, in any wording."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from compare.judge.amounts import FOUND
from compare.judge.amounts import between as between_quantities
from compare.judge.case import View
from compare.judge.quotes import telling
from compare.judge.rivals import beginnings, letters
from compare.model import Extraction, Mention
from compare.text import fold, words
from compare.values import Granularity, Moment, Name, NameType, Quantity, Quotation
from compare.values.moment import Days
from compare.values.moment import relation as between_moments
from compare.values.quantity import Relation
from compare.values.quotation import QuoteStep, compare
from compare.values.shown import counted

DIGITS = re.compile(r"\d[\d,.]*\d|\d")
NEAR = Decimal("0.05")  # hedged numbers as near as this are one
FEW = Decimal(3)  # so small a number is found whatever it counts
RUN = 5  # so many words of a quotation in a row are a trace of it
TRACE = 0.5  # so large a share of its runs


class Amount(NamedTuple):
    """A quantity, and what it counts as a set of concepts."""

    quantity: Quantity
    counted: frozenset[str]


class Shelf(NamedTuple):
    """The values and the words of one article, as they are looked for.

    `initials` are beginnings of those of its names, `letters` its names that may be initials, `said` its dates as they
    are written, `days` its moments by their first and last day, `runs` its words in fives.
    """

    entities: frozenset[str]
    initials: frozenset[str]
    letters: frozenset[str]
    quotes: tuple[tuple[str, frozenset[str]], ...]
    amounts: Mapping[str, Sequence[Amount]]
    moments: tuple[Moment, ...]
    said: frozenset[str]
    days: Mapping[Days, Sequence[Moment]]
    flow: str
    known: frozenset[str]
    numbers: frozenset[str]
    runs: frozenset[tuple[str, ...]]


def shelve(view: View, extraction: Extraction) -> Shelf:
    """Index the values and the words of an article."""
    mentions = [m for a in extraction.assertions for m in a.mentions]
    names = {m.text for m in mentions if isinstance(m.value, Name) and not m.value.adjective}
    moments = tuple(m.value for m in mentions if isinstance(m.value, Moment))
    amounts: dict[str, list[Amount]] = defaultdict(list)
    for quantity in (m.value for m in mentions if isinstance(m.value, Quantity)):
        amounts[quantity.dimension].append(_amount(quantity))
    days: dict[Days, list[Moment]] = defaultdict(list)
    for moment in moments:
        for key in {(moment.start, moment.end), moment.extent}:
            days[key].append(moment)
    text = "\n".join(fold(a.text) for a in extraction.assertions)
    flow = words(text)
    named = (m.value for m in extraction.mentions if isinstance(m.value, Name))
    return Shelf(
        entities=frozenset(view.entity(extraction.article.id, name) for name in named),
        initials=frozenset(part for name in names for part in beginnings(name)),
        letters=frozenset(letters(name) for name in names),
        quotes=tuple((m.text, telling(m.text)) for m in mentions if m.kind == "quote"),
        amounts=amounts,
        moments=moments,
        said=frozenset(fold(m.text) for m in mentions if m.kind == "moment"),
        days=days,
        flow=f" {' '.join(flow)} ",
        known=frozenset(flow),
        numbers=frozenset(n.replace(",", "") for n in DIGITS.findall(text)),
        runs=frozenset(zip(*(flow[k:] for k in range(RUN)), strict=False)),
    )


class Presence:
    """The values of the articles of a story, for the question "does any other have this?"."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._shelves = {e.article.id: shelve(view, e) for e in view.extractions}

    def has(self, article: str, mention: Mention) -> bool:
        """Say whether another article has the value of a mention, or may have it in words not understood."""
        others = [shelf for home, shelf in self._shelves.items() if home != article]
        match mention.value:
            case Quantity() as quantity:
                return any(_has_quantity(shelf, quantity) for shelf in others)
            case Moment() as moment:
                return any(_has_moment(shelf, moment, fold(mention.text)) for shelf in others)
            case Name() as name:
                entity = self._view.entity(article, name)
                return any(_has_name(shelf, name, entity) for shelf in others)
            case Quotation() as quotation:
                return _have_words(others, quotation.words)


def _has_quantity(shelf: Shelf, quantity: Quantity) -> bool:
    amount = _amount(quantity)
    if any(_one_amount(amount, other) for other in shelf.amounts.get(quantity.dimension, ())):
        return True
    plain = quantity.value is not None and quantity.value > Decimal(12)
    return plain and f"{quantity.value:f}" in shelf.numbers


def _has_moment(shelf: Shelf, moment: Moment, said: str) -> bool:
    if not moment.resolved and moment.weekday is not None:
        return any(other.weekday == moment.weekday for other in shelf.moments)
    if not moment.resolved:
        return said in shelf.said
    if moment.granularity is Granularity.PART_OF_DAY:
        return (moment.start, moment.start) in shelf.days
    near = shelf.moments  # where clocks are compared, the days may be others
    if not moment.time:
        near = (*shelf.days.get((moment.start, moment.end), ()), *shelf.days.get(moment.extent, ()))
    return any(between_moments(moment, other) == "same" for other in near)


def _has_name(shelf: Shelf, name: Name, entity: str) -> bool:
    if entity in shelf.entities:
        return True
    short = letters(name.name)
    if name.type is NameType.ORGANISATION and (
        (short and short in shelf.initials) or not shelf.letters.isdisjoint(beginnings(name.name))
    ):
        return True
    parts = [w for w in words(fold(name.name)) if len(w) > 2]
    return bool(parts) and parts[-1].removesuffix("'s") in shelf.known


def _have_words(shelves: Sequence[Shelf], quoted: str) -> bool:
    said = words(fold(quoted))
    if len(said) < RUN:
        return any(f" {' '.join(said)} " in shelf.flow for shelf in shelves if shelf.known.issuperset(said))
    runs = list(zip(*(said[k:] for k in range(RUN)), strict=False))
    if sum(any(run in shelf.runs for shelf in shelves) for run in runs) >= TRACE * len(runs):
        return True
    mine = telling(quoted)
    quotes = (quote for shelf in shelves for quote in shelf.quotes)
    near = (text for text, theirs in quotes if 2 * len(mine & theirs) >= min(len(mine), len(theirs)))
    return any(compare(quoted, text).step not in (QuoteStep.OTHER, QuoteStep.PARAPHRASE) for text in near)


def _amount(quantity: Quantity) -> Amount:
    return Amount(quantity, counted(quantity))


def _one_amount(mine: Amount, theirs: Amount) -> bool:
    """Say whether an amount is given here too: the same number, whatever its hedge, of nothing else."""
    one, other = mine.quantity, theirs.quantity
    few = one.value is not None and one.value <= FEW
    if one.dimension == "count" and not few and one.of and other.of and mine.counted.isdisjoint(theirs.counted):
        return False
    relation = between_quantities(one, other)
    if relation in FOUND:
        return True
    near = one.value and other.value and abs(one.value - other.value) <= NEAR * abs(one.value)
    return relation is Relation.HEDGED and bool(near)
