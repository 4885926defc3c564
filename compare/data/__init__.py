"""Tables of words and units: each names its source and its licence."""
