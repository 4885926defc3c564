"""Pinned rates: amounts of money told what their currencies are worth, so that they can be compared.

A rate is never looked up: what the user pins for a day governs the run, and the same run says the same tomorrow.
"""

from collections.abc import Mapping

from attrs import evolve

from compare.data.currencies import MINOR
from compare.model import Extraction, Mention
from compare.values import Quantity
from compare.values.quantity import Rate


def priced(extraction: Extraction, rates: Mapping[str, Rate]) -> Extraction:
    """Return the extraction with every amount of a currency that has a rate knowing it."""
    if not rates:
        return extraction
    return evolve(
        extraction,
        mentions=tuple(_priced(m, rates) for m in extraction.mentions),
        assertions=tuple(
            evolve(a, mentions=tuple(_priced(m, rates) for m in a.mentions)) for a in extraction.assertions
        ),
    )


def _priced(mention: Mention, rates: Mapping[str, Rate]) -> Mention:
    amount = mention.value
    if not isinstance(amount, Quantity) or amount.dimension != "money" or amount.unit is None:
        return mention
    rate = rates.get(MINOR.get(amount.unit, (amount.unit,))[0])
    return evolve(mention, value=evolve(amount, rate=rate)) if rate else mention
