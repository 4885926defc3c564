"""How a report is to look: what a renderer is told beside the report."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

NARROWEST, WIDEST, PIPED = 60, 160, 80


class Rule(Protocol):
    """What a rule of the registry says of itself."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def verdict(self) -> str: ...  # noqa: D102
    @property
    def severity(self) -> str: ...  # noqa: D102
    @property
    def summary(self) -> str: ...  # noqa: D102


class View(NamedTuple):
    """How a report is to look.

    `width`: columns to fill; `color`: whether colours are wanted; `explain`: whether evidence is shown; `hidden`: how
    many findings were left out; `rules`: the registry, for formats that describe each rule.
    """

    width: int = PIPED
    color: bool = False
    explain: bool = False
    hidden: int = 0
    rules: Sequence[Rule] = ()
