"""Offices, ranks and forms of address that stand before or after a person's name.

General knowledge and house-style guides (AP's list of titles that precede names); selection our own (Apache-2.0).
All in lower case. HONORIFICS tell no office and are dropped; the others are heads of a role.
"""

HONORIFICS = {
    "mr": "m",
    "mr.": "m",
    "mrs": "f",
    "mrs.": "f",
    "ms": "f",
    "ms.": "f",
    "miss": "f",
    "mister": "m",
    "madam": "f",
    "madame": "f",
    "monsieur": "m",
    "mme": "f",
    "herr": "m",
    "frau": "f",
    "sir": "m",
    "dame": "f",
    "lord": "m",
    "lady": "f",
    "dr": "",
    "dr.": "",
    "prof": "",
    "prof.": "",
    "msgr": "m",
    "msgr.": "m",
    "rev": "m",
    "rev.": "m",
    "fr": "m",
    "fr.": "m",
    "señor": "m",
    "senor": "m",
    "señora": "f",
    "hon": "",
    "hon.": "",
    "sheikh": "m",
    "shaikh": "m",
    "sheik": "m",
    "mullah": "m",
    "imam": "m",
    "ayatollah": "m",
    "rabbi": "",
    "haji": "",
    "hajji": "",
}

# The last word of a role that may stand directly before a name.
HEADS = frozenset(
    """
president president-elect premier chancellor king queen prince princess emperor empress duke duchess emir sultan pope
pontiff patriarch archbishop bishop cardinal pastor reverend father brother sister monk priest deacon chaplain
ayatollah rabbi imam sheikh minister secretary undersecretary senator sen sen. congressman congresswoman
representative rep rep. reps. sens. delegate assemblyman assemblywoman councilman councilwoman councillor councilor
alderman governor gov gov. lieutenant mayor speaker leader whip chairman chairwoman chairperson chair ambassador envoy
consul diplomat commissioner commander general gen gen. colonel col col. major maj maj. captain capt capt. sergeant
sgt sgt. lt lt. corporal cpl cpl. private pvt admiral adm adm. commodore brigadier marshal officer constable inspector
superintendent sheriff detective trooper ranger warden deputy chief coach manager captain skipper striker midfielder
defender goalkeeper quarterback pitcher judge justice attorney lawyer solicitor barrister prosecutor magistrate
counsel advocate defendant plaintiff director ceo cfo coo cto vp evp svp founder co-founder cofounder owner co-owner
president executive boss entrepreneur billionaire tycoon magnate investor banker spokesman spokeswoman spokesperson
spokespeople adviser advisor aide strategist pollster lobbyist organizer organiser campaigner activist dissident
whistleblower professor prof dean rector scientist researcher economist analyst historian expert physicist biologist
astronomer engineer doctor physician surgeon nurse psychologist epidemiologist seismologist geologist meteorologist
teacher principal student author writer novelist poet journalist reporter correspondent columnist editor blogger
photographer broadcaster anchor host presenter actor actress comedian singer rapper musician composer director
filmmaker producer artist designer architect model star legend dictator strongman ruler warlord militant terrorist
gunman suspect shooter attacker bomber hacker pilot co-pilot astronaut cosmonaut candidate nominee incumbent lawmaker
legislator mp mep mps parliamentarian politician statesman official bureaucrat tem pro-tem treasurer comptroller
auditor regulator trustee fellow coordinator administrator registrar superintendent head wife husband son daughter
mother father brother sister uncle aunt cousin nephew niece widow widower girlfriend boyfriend fiancee fiance fiancé
fiancée ex-wife ex-husband resident witness neighbor neighbour survivor victim farmer fisherman driver worker
""".split()
)

# Kin terms make no office, but say that a person follows.
KIN = frozenset(
    """
wife husband son daughter mother father brother sister uncle aunt cousin nephew niece widow widower girlfriend
boyfriend fiancee fiance fiancé fiancée ex-wife ex-husband grandson granddaughter grandfather grandmother stepson
stepdaughter resident witness neighbor neighbour survivor victim
""".split()
)

# Heads that are no office worth comparing, or too often another word.
NO_ROLES = frozenset(
    """
driver worker head private model star witness suspect speaker-in major general second victim survivor resident
neighbor neighbour defendant plaintiff shooter attacker gunman terrorist legend expert trooper winner fellow student
mep mps
""".split()
)

# Words that may stand inside a role, before its head, in either case.
MODIFIERS = frozenset(
    """
former acting interim deputy vice assistant associate senior junior chief first second third lead incoming outgoing
then ex late newly-elected newly elected prime foreign finance defense defence interior health justice education trade
energy environment agriculture transport transportation labor labour home general attorney solicitor secretary
lieutenant major brigadier rear staff sergeant master special permanent executive managing operating financial
technology legal creative marketing national security press news communications information public affairs relations
policy intelligence police fire army navy naval air force military defence homeland state district city county federal
supreme high court appeal appeals circuit presidential vice-presidential gubernatorial senate house majority minority
opposition party cabinet parliamentary congressional democratic republican conservative liberal labour tory human
rights civil climate campaign co- research science medical university research political economic foreign-policy world
regional local provincial state union trade team club football baseball basketball hockey crown grand supreme
paramount spiritual rebel separatist guerrilla opposition ruling founding longtime veteran top leading fellow
pro so-called self-proclaimed self-styled de facto disgraced ousted embattled retired celebrated renowned famed
billionaire american british french german russian ukrainian chinese
""".split()
)

# Words that make a role out of "X of Y": Secretary of State, Chief of Staff, Director of National Intelligence.
WITH_OF = frozenset(
    """
secretary chief director minister head member prince duke duchess archbishop bishop president king queen emir sultan
commissioner speaker chairman chair leader commander deputy governor mayor
""".split()
)

FEMALE_ROLES = frozenset(
    """
spokeswoman chairwoman congresswoman councilwoman assemblywoman actress queen princess duchess empress wife mother
daughter sister aunt niece widow girlfriend fiancée fiancee dame ex-wife granddaughter grandmother stepdaughter
""".split()
)
MALE_ROLES = frozenset(
    """
spokesman chairman congressman councilman assemblyman actor king prince duke emperor husband father son brother uncle
nephew widower boyfriend fiance fiancé gunman pope pontiff ex-husband grandson grandfather stepson monk priest sultan
emir
""".split()
)

# Parties, creeds and peoples without a country: an adjective or a label, never a name by itself.
LABELS = frozenset(
    """
Republican Democrat Democratic Conservative Conservatives Liberal Liberals Tory Tories Independent Socialist
Socialists Communist Communists Nazi Nazis Marxist Fascist Islamist Islamists Jihadist Muslim Muslims Islamic Islam
Christian Christians Christianity Catholic Catholics Catholicism Protestant Protestants Jewish Jew Jews Judaism Hindu
Hindus Hinduism Sikh Sikhs Buddhist Buddhists Buddhism Sunni Sunnis Shiite Shiites Shia Alawite Baptist Evangelical
Evangelicals Mormon Mormons Anglican Orthodox Methodist Lutheran Presbyterian Arab Arabs Arabic Hispanic Hispanics
Latino Latinos Latina Latinx Black Blacks White Whites Anglo Western Southern Northern Eastern Central Midwestern
Caucasian Native Indigenous Zionist Zionists Bolshevik Leninist Stalinist Maoist Ottoman Roman Byzantine Victorian
Elizabethan God Bible Quran Koran Allah Jesus Internet Web Earth Marxism Communism Nazism Tea Occupy Oscar Oscars
Grammy Emmy Nobel Pulitzer Olympic Olympics Paralympics Olympian English Latin Mandarin Cantonese Hebrew Yiddish Urdu
Hindi Pashto Dari Farsi Swahili Senatorial Congressional Presidential
""".split()
)
