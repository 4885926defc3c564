"""Presence: whether an article's value is found in the others, in any wording."""

import re
from collections import defaultdict
from decimal import Decimal

from compare.judge.amounts import FOUND
from compare.judge.amounts import between as between_quantities
from compare.judge.case import View
from compare.judge.quotes import telling
from compare.judge.rivals import abbreviated
from compare.model import Mention
from compare.text import fold, words
from compare.values import Granularity, Moment, Name, NameType, Quantity, Quotation
from compare.values.moment import relation as between_moments
from compare.values.quantity import Relation
from compare.values.quotation import QuoteStep, compare
from compare.values.shown import counted

DIGITS = re.compile(r"\d[\d,.]*\d|\d")
NEAR = Decimal("0.05")  # hedged numbers as near as this are one
FEW = Decimal(3)  # so small a number is found whatever it counts
RUN = 5  # so many words of a quotation in a row are a trace of it
TRACE = 0.5  # so large a share of its runs


class Presence:
    """The values of all articles but one, indexed for the question "does anybody else have this?"."""

    def __init__(self, view: View, article: str) -> None:
        others = list(view.others(article))
        self._view, self._article = view, article
        mentions = [m for e in others for a in e.assertions for m in a.mentions]
        self._entities = {
            view.entity(e.article.id, m.value) for e in others for m in e.mentions if isinstance(m.value, Name)
        }
        self._names = frozenset(m.text for m in mentions if isinstance(m.value, Name) and not m.value.adjective)
        self._quotes = [(m.text, telling(m.text)) for m in mentions if m.kind == "quote"]
        self._moments = [(m.value, m.text) for m in mentions if isinstance(m.value, Moment)]
        self._amounts: dict[str, list[Quantity]] = defaultdict(list)
        for mention in mentions:
            if isinstance(mention.value, Quantity):
                self._amounts[mention.value.dimension].append(mention.value)
        text = "\n".join(fold(a.text) for e in others for a in e.assertions)
        flow = words(text)
        self._flow = f" {' '.join(flow)} "
        self._known = frozenset(flow)
        self._numbers = frozenset(n.replace(",", "") for n in DIGITS.findall(text))
        self._runs = frozenset(zip(*(flow[k:] for k in range(RUN)), strict=False))

    def has(self, mention: Mention) -> bool:
        """Say whether another article has the value of a mention, or may have it in words not understood."""
        match mention.value:
            case Quantity() as quantity:
                return self._has_quantity(quantity)
            case Moment() as moment:
                return self._has_moment(moment, mention.text)
            case Name() as name:
                return self._has_name(name)
            case Quotation() as quotation:
                return self._has_words(quotation.words)

    def _has_quantity(self, quantity: Quantity) -> bool:
        if any(_one_amount(quantity, other) for other in self._amounts.get(quantity.dimension, ())):
            return True
        plain = quantity.value is not None and quantity.value > Decimal(12)
        return plain and f"{quantity.value:f}" in self._numbers

    def _has_moment(self, moment: Moment, text: str) -> bool:
        if not moment.resolved and moment.weekday is not None:
            return any(other.weekday == moment.weekday for other, _ in self._moments)
        if not moment.resolved:
            return fold(text) in {fold(said) for _, said in self._moments}
        if moment.granularity is Granularity.PART_OF_DAY:
            return any(other.start == moment.start == other.end for other, _ in self._moments)
        return any(between_moments(moment, other) == "same" for other, _ in self._moments)

    def _has_name(self, name: Name) -> bool:
        if self._view.entity(self._article, name) in self._entities:
            return True
        if name.type is NameType.ORGANISATION and any(abbreviated(name.name, other) for other in self._names):
            return True
        parts = [w for w in words(fold(name.name)) if len(w) > 2]
        return bool(parts) and parts[-1].removesuffix("'s") in self._known

    def _has_words(self, quoted: str) -> bool:
        said = words(fold(quoted))
        if len(said) < RUN:
            return set(said) <= self._known and f" {' '.join(said)} " in self._flow
        runs = list(zip(*(said[k:] for k in range(RUN)), strict=False))
        if sum(run in self._runs for run in runs) >= TRACE * len(runs):
            return True
        words_ = telling(quoted)
        near = (text for text, others in self._quotes if 2 * len(words_ & others) >= min(len(words_), len(others)))
        return any(compare(quoted, text).step not in (QuoteStep.OTHER, QuoteStep.PARAPHRASE) for text in near)


def _one_amount(one: Quantity, other: Quantity) -> bool:
    """Say whether an amount is given here too: the same number, whatever its hedge, of nothing else."""
    relation = between_quantities(one, other)
    few = one.value is not None and one.value <= FEW
    if one.dimension == "count" and not few and one.of and other.of and not counted(one) & counted(other):
        return False
    if relation in FOUND:
        return True
    near = one.value and other.value and abs(one.value - other.value) <= NEAR * abs(one.value)
    return relation is Relation.HEDGED and bool(near)
