"""Words that say how surely a clause is put forward.

Authority: the cue classes of FactBank (Saurí and Pustejovsky 2009) and of modality in the Cambridge Grammar of the
English Language (2002), chapter 3; gathered by hand. Facts, no borrowed list: licence as the project's.
"""

from typing import Final

ALLEGED_ADVERBS: Final = frozenset("allegedly purportedly supposedly ostensibly".split())
REPORTED_ADVERBS: Final = frozenset({"reportedly"})
POSSIBLE_ADVERBS: Final = frozenset(
    "perhaps possibly maybe probably likely potentially presumably conceivably apparently seemingly arguably".split()
)
POSSIBLE_MODALS: Final = frozenset({"may", "might", "could"})
REQUIRED_MODALS: Final = frozenset("must should shall ought need".split())
FUTURE: Final = frozenset("will 'll wo".split())
WOULD: Final = frozenset({"would", "'d"})

# Passive, before "to" or "that": "is believed to have left", "is said to be ill".
ALLEGED_PARTICIPLES: Final = frozenset("alleged accused suspected charged".split())
REPORTED_PARTICIPLES: Final = frozenset("said reported understood rumoured rumored".split())
POSSIBLE_PARTICIPLES: Final = frozenset("believed thought feared presumed assumed estimated considered".split())
PLANNED_PARTICIPLES: Final = frozenset("planned scheduled expected slated set due poised intended destined".split())
REQUIRED_PARTICIPLES: Final = frozenset("required obliged supposed obligated".split())

# Verbs and nouns (lemmas) before an infinitive: "plans to leave", "a promise to pay".
PLANNING: Final = frozenset(
    "plan intend aim hope vow pledge promise propose want seek prepare expect agree decide threaten offer choose opt "
    "ready keen eager determined".split()
)
PLANS: Final = frozenset("plan intention pledge decision promise proposal".split())
STATING_PLANS: Final = frozenset("have announce unveil reveal make outline confirm".split())
REQUIRING: Final = frozenset("need require oblige necessary essential vital crucial imperative obligation duty".split())
# Verbs that ask somebody else for it: "urged them to leave", "called for talks".
URGING: Final = frozenset("urge demand order instruct implore beg advise warn press".split())
SEEMING: Final = frozenset("seem appear".split())
# Adjectives and nouns that leave the clause open.
OPEN: Final = frozenset("possible likely probable unlikely possibility chance risk likelihood".split())
CONDITIONS: Final = frozenset("if unless provided".split())
ASKING: Final = frozenset("ask wonder know see say tell decide clear unclear determine confirm question check".split())
SPEAKING: Final = frozenset(
    "say tell add announce warn claim argue state note report write insist suggest predict promise confirm explain "
    "believe think hope expect estimate forecast indicate stress emphasise emphasize "
    "recall acknowledge admit deny vow pledge agree".split()
)
