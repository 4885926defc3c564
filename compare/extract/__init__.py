"""Extraction: one article to its normalized assertions."""

from compare.extract.assemble import extract

__all__ = ["extract"]
