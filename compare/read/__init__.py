"""Reading: bytes to articles."""
