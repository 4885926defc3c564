"""How a report is to look: what a renderer is told beside the report."""

from typing import NamedTuple

NARROWEST, WIDEST, PIPED = 60, 160, 80


class View(NamedTuple):
    """Columns to fill, whether colours are wanted, whether evidence is shown, and how many findings were left out."""

    width: int = PIPED
    color: bool = False
    explain: bool = False
    hidden: int = 0
