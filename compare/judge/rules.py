"""The registry: every rule, in the order of the contract."""

from compare.judge import (
    agreement,
    date_conflict,
    name_spelling,
    quantity_conflict,
    quote_altered,
    scale_slip,
    single_source,
    unit_mismatch,
)
from compare.judge.case import Rule

RULES: tuple[Rule, ...] = (
    quantity_conflict.RULE,
    scale_slip.RULE,
    unit_mismatch.RULE,
    date_conflict.RULE,
    name_spelling.RULE,
    quote_altered.RULE,
    single_source.RULE,
    agreement.RULE,
)
