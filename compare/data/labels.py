"""Words that make a number a name or a place in a list, and not a quantity ("Section 230", "page 4", "Highway 61").

Written for this project from the labels that English news puts before numbers; addresses after the United States
Postal Service's Publication 28, appendix C1 (street suffixes; public domain).
"""

BEFORE = frozenset(
    """act amendment apartment appendix apt article bar battalion bay box bracket brigade building bus canto card
    case catalog channel chapter clause code column committee count course court covid decree directive district
    division docket door draft draw episode exercise exhibit exit fig figure file flight floor form formula game
    gate grade group hall halo hangar highway hiv hole house hr hwy interstate issue item judge juror kick lap
    law lesson level line lot magazine mark measure mk model motorway no nos note nr nrs number numbers op opus
    order page pages para paragraph part phase pier pit plan planet platform playoff pool post precinct preview
    prop proposition psalm quarter question race rank regiment region resolution road room round route row rule
    sb scene schedule season seat seats section sector serial series session set site slide squad stage state
    step street studio suite super symphony table terminal tier title tower town track treaty trial type unit
    verse version vol volume ward week windows wing witness year zip zone""".split()
)
# Stock indices and lists with a number in their name.
INDICES = frozenset(
    "s&p sp asx stoxx ftse nikkei russell cac dax fortune nifty csi kospi tsx ibex topix omx dow ta".split()
)
INDEX_SIZES = frozenset({25, 30, 35, 40, 50, 60, 100, 125, 200, 225, 250, 300, 400, 500, 600, 1000, 2000, 3000})
STREETS = frozenset(
    """street st avenue ave road rd drive dr lane ln boulevard blvd way place court ct square terrace parkway pkwy
    highway hwy crescent close circle plaza mews row""".split()
)
# Nouns after an ordinal that make it a name or a turn of phrase, not a count.
ORDINAL_NAMES = frozenset(
    """half quarter floor century grade degree person party world lady base class hand thought thoughts nature
    language amendment street avenue edition row level tier gear wheel reich estate trimester cousin cousins
    opinion baseman guess chance string storey story parties infantry division airborne army fleet district
    circuit congress parliament republic minute hour quarters halves look home homes one ones""".split()
)
# "one" and the word after it is a turn of phrase.
ONE_IDIOMS = frozenset(
    """day time thing way point hand side reason example such another s who that which can else eye side sense area
    respect level extent moment instance fan user to has is was will would could for in on at and or but with by as
    if from where when last next , . ; : ? ! ) ’ '""".split()
)
ONE_BEFORE = frozenset("the this that these any no every each which another some a an 's ’s on".split())
# Words near two numbers with a dash that make them a result or a vote.
SCORES = frozenset(
    """win wins won winning winner beat beats beaten beating lose loses lost losing loss defeat defeats defeated
    victory victories draw drew drawn tie tied ties lead leads led leading trail trails trailed record mark vote votes
    voted voting score scored scores scoreline result decision edge edged rout routed thrash thrashed triumph
    aggregate advantage deficit margin majority ruling ruled approved passed rejected thriller run split game match
    series set sets finish finished home start verdict downed improved fell""".split()
)
# Verbs and nouns of change: "from 5 to 7" after them is two values and not a range.
CHANGES = frozenset(
    """rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows
    grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping soar soared surge surged
    gain gained gains go goes went gone up down fall falls fell fallen falling drop drops dropped dropping
    decline declines declined declining decrease decreased decreases decreasing cut cuts cutting slow slows slowed
    slowing reduce reduced reduces reducing lower lowered lowers shrink shrank shrunk slip slipped slid slide slides
    ease eased eases dip dipped plunge plunged sink sank tumble tumbled widen widened narrow narrowed narrowed
    change changed changes move moved revise revised expand expanded boost boosted improve improved creep creeping
    upward downward swell swelled double doubled triple tripled hike hiked hiking upgrade upgraded""".split()
)
# What a rate is reckoned by, after "a" or "an" ("$52 a barrel"); after "per" any noun may stand.
PER = frozenset(
    """year day week month hour minute second share barrel gallon head piece bottle person night litre liter ton tonne
    pound ounce quarter decade mile kilometre kilometer kilo kilogram household family game season pop plate ticket
    pack carton bushel unit annum century round""".split()
)
# Nouns before "of" and a number that say nothing of what is counted.
EMPTY = frozenset(
    """total average maximum minimum sum mean median number amount figure estimate rate level range kind sort one
    some out up off because most end start beginning course record high low top excess part rest value
    equivalent order all both""".split()
)
# Nouns after "in" that are a turn of phrase and not what an amount goes into ("five days in a row").
ADRIFT = frozenset(
    "row advance total all part fact turn general addition order question short use time way case day week month"
    " year hour spring summer autumn winter days weeks months years hours minutes seconds decade end".split()
)
# Participles and adjectives that tell what befell those who are counted ("five people injured").
FATES = frozenset(
    """killed injured wounded dead missing arrested detained displaced infected hospitalised hospitalized treated
    evacuated rescued charged convicted sentenced stranded trapped homeless jailed imprisoned deported tested affected
    vaccinated unemployed executed kidnapped abducted freed released destroyed damaged hurt died drowned deployed
    diagnosed quarantined fired dismissed sacked suspended indicted""".split()
)
# The same as a verb before the number ("killing 10", "injures five").
FATE_VERBS = {
    "killed": "killed", "killing": "killed", "kills": "killed", "kill": "killed", "injured": "injured",
    "injuring": "injured", "injures": "injured", "wounded": "wounded", "wounding": "wounded", "wounds": "wounded",
    "arrested": "arrested", "arresting": "arrested", "arrest": "arrested", "detained": "detained",
    "detaining": "detained", "displaced": "displaced", "displacing": "displaced", "evacuated": "evacuated",
    "rescued": "rescued", "rescuing": "rescued", "infected": "infected", "infecting": "infected",
    "abducted": "abducted", "kidnapped": "kidnapped", "hospitalized": "hospitalized", "hospitalised": "hospitalised",
}  # fmt: skip
# "one" before a hyphen and these is a manner, not a count.
ONE_COMPOUNDS = frozenset("on way sided off time stop size of man size-fits-all party".split())
# After a number and a hyphen these tell how, not how many ("two-way").
MANNERS = frozenset("way sided dimensional handed pronged tone faced fold on to and legged edged nil love all".split())
