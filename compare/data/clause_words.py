"""Words that hold clauses together: of time, and prepositions that look like verbs.

Authority: Quirk et al., A Comprehensive Grammar of the English Language (1985), 8.51-8.60 (noun phrases of time as
adverbials) and 9.8-9.9 (marginal prepositions). Gathered by hand: licence as the project's.
"""

from typing import Final

# Nouns that say when without a preposition ("the council met last week").
TIME_NOUNS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september "
    "october november december today yesterday tomorrow tonight morning afternoon evening night weekend week month "
    "year day hour midday noon midnight".split()
)

# Participles that govern a noun as a preposition does, by lemma.
PREPOSITIONAL: Final = frozenset("accord include regard concern follow exclude bar notwithstand pend".split())

# Conjunctions that open a clause.
OPENS_CLAUSE: Final = frozenset(
    "that whether if how why what when where who whenever wherever after before since while because although though "
    "unless until till once as whereas so lest than like provided except \u2019til 'til".split()
)

# Verbs that take "to" and a verb of the same subject: active where their form could be a participle too.
TAKES_TO: Final = frozenset(
    "promise agree decide refuse fail try vote decline threaten vow pledge offer seek plan want begin start continue "
    "manage attempt choose hope intend prepare struggle opt tend rush move race work aim fight hesitate happen appear "
    "seem".split()
)

# Conjunctions and verbs after which a gerund is no clause of a noun's own ("after meeting", "saw him leaving").
TAKES_GERUND: Final = frozenset(
    "after before since while when by without despite besides upon until though although if than "
    "see hear watch feel notice find catch keep leave send stop start have spend show remember imagine prevent get "
    "want need".split()
)
