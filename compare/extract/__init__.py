"""Extraction: one article to its normalized assertions."""
