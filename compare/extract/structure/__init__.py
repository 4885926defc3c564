"""Structure: tags and lemmas of words, phrases, and the clauses of a sentence."""
