"""Aligning assertions: which ones of different articles speak of the same thing."""

from compare.align.match import align
from compare.align.statements import likeness

__all__ = ["align", "likeness"]
