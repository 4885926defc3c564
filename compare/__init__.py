"""factdiff: compare what different outlets say about the same event."""
