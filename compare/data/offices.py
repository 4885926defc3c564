"""Offices of which one person holds one at a time, and the short forms that news prints before names.

Authority: house-style guides (titles that precede names) and general knowledge of governments, companies and armies;
the words were gathered by hand. Facts, no borrowed list: licence as the project's. Lower case.
"""

from typing import Final

# Each line: offices that exclude each other.
EXCLUSIVE: Final = """
president, vice president, prime minister, deputy prime minister, chancellor, king, queen, president-elect, first lady
senator, representative, governor, lieutenant governor, mayor, deputy mayor, state senator
foreign minister, defence minister, finance minister, interior minister, health minister, justice minister
foreign minister, deputy foreign minister, prime minister
defence minister, deputy defence minister, prime minister
education minister, health minister, prime minister
secretary of state, secretary of defense, treasury secretary, attorney general, deputy secretary of state
national security adviser, secretary of state
home secretary, foreign secretary, defence secretary, health secretary, education secretary
secretary general, deputy secretary general
chief executive, chief financial officer, chief operating officer, chief technology officer, chief marketing officer
general, lieutenant general, major general, brigadier general, colonel, lieutenant colonel, major, captain, sergeant
captain, lieutenant, sergeant, corporal, private, colonel, major
admiral, vice admiral, rear admiral, commander, captain
police chief, deputy police chief, assistant police chief
head coach, assistant coach
professor, assistant professor, associate professor
judge, chief justice, magistrate
director, deputy director, assistant director, associate director
minister, deputy minister
ambassador, deputy ambassador
commissioner, deputy commissioner
editor, deputy editor, managing editor
chairman, vice chairman, deputy chairman
speaker, deputy speaker
majority leader, minority leader, majority whip, minority whip
pope, cardinal, archbishop, bishop
"""

# Short forms of a word of an office.
SHORT: Final = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "maj": "major",
    "col": "colonel",
    "lt": "lieutenant",
    "capt": "captain",
    "sgt": "sergeant",
    "adm": "admiral",
    "advisor": "adviser",
}

# Forms that stand for an office.
FORMS: Final = {
    "congressman": "representative",
    "congresswoman": "representative",
    "pm": "prime minister",
    "premier": "prime minister",
    "ceo": "chief executive",
    "chief executive officer": "chief executive",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "vice-president": "vice president",
    "secretary-general": "secretary general",
    "defense minister": "defence minister",
    "defense secretary": "secretary of defense",
    "minister of foreign affairs": "foreign minister",
    "minister of defence": "defence minister",
    "minister of defense": "defence minister",
    "minister of finance": "finance minister",
    "minister of the interior": "interior minister",
    "minister of justice": "justice minister",
    "minister of health": "health minister",
    "general manager": "general manager",
    "general secretary": "secretary general",
    "general counsel": "general counsel",
    "surgeon general": "surgeon general",
    "solicitor general": "solicitor general",
    "inspector general": "inspector general",
    "director general": "director general",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
}

# Before an office that somebody no longer holds; before one that is held for life, or was held at the time told of.
FORMER: Final = frozenset("former ex onetime one-time".split())
KEPT: Final = frozenset("late then retired".split())
