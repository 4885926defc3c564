"""Certainty: whether a clause is affirmed or denied, and how surely."""
