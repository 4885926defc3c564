"""Aligning assertions: which ones of different articles speak of the same thing."""
