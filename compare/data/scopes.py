"""Words that count more or less of one thing, and words that say before and after.

Authority: the words were gathered by hand from general knowledge of news English, after the scalar sets of Horn,
A Natural History of Negation (1989), chapter 4. Facts, no borrowed list: licence as the project's.
"""

from typing import Final

# Each line: who or what is counted, from wide to narrow or beside each other; one number cannot be of two of them.
COUNTED: Final = """
casualty, dead, injured, missing
injured, hospitalised, treated, discharged
arrested, charged, convicted, questioned
charged, sentenced
cases, deaths, hospitalisations, recoveries
confirmed, suspected, probable
evacuated, homeless, stranded
tested, infected, vaccinated
members, delegates, voters, attendees
civilians, soldiers, militants, police
passengers, crew
adults, children
households, people, families
homes, buildings, businesses
overall, monthly, quarterly, annual
total, new, additional
rate, number
gross, net
senate, house, congressional
national, statewide, local
nationwide, citywide
worldwide, domestic
primary, general
killed, injured
proposed, approved
built, planned
"""

BEFORE: Final = frozenset("before prior ahead".split())
AFTER: Final = frozenset("after following since".split())
# What is ended / what is only put off.
ENDED: Final = tuple("abandon cancel scrap ditch terminat shelv".split())  # beginnings of words
PAUSED: Final = tuple("suspend postpon delay paus defer freez froze".split())
ON_HOLD: Final = "on hold"
# Clauses that are open / clauses that are settled, by the words before them, and bits of words that all of them have.
OPEN: Final = (
    r"investigat\w+ (?:over |into |about |for )?(?:whether|if)|question(?:s|ed)? (?:of |about |over )?whether"
    r"|unclear (?:whether|if)|(?:is|are|was|were|been) (?:accused of|suspected of|alleged to)|allegations? (?:that|of)"
    r"|accusations? (?:that|of)|allegedly"
)
OPEN_BITS: Final = (" whether", " if", "accused of", "suspected of", "alleg", "accusation")
SETTLED: Final = (
    r"(?:was|been|were) (?:revealed|found|confirmed|established|proven|shown|disclosed|convicted of) (?:that)?"
    r"|(?:admitted|confessed|acknowledged|conceded) (?:that|to)|pleaded guilty to|(?:was|were) found guilty of"
)
SETTLED_BITS: Final = ("was ", "been ", "were ", "admitted ", "confessed ", "acknowledged ", "conceded ", "guilty ")
CAUSES: Final = (
    "because of",
    "due to",
    "caused by",
    "as a result of",
    "resulted from",
    "blamed on",
    "owing to",
    "triggered by",
    "sparked by",
    "prompted by",
    "stemmed from",
)
# Who kills others and may be counted with the dead or not.
ATTACKERS: Final = frozenset(
    "gunman gunmen shooter attacker assailant bomber suspect perpetrator killer hijacker driver".split()
)
# What is counted so often in one report that the number of it says nothing without what was done with it.
TALLIES: Final = frozenset(
    "game match race season year month week day hour minute yard carry catch reception touchdown homer goal point "
    "assist rebound appearance inning lap".split()
)
