"""Verbs, nouns and adjectives that attribute words, beliefs and intentions to a source.

Compiled by hand for this project (Apache-2.0), by sense and not by frequency. Authorities for what belongs in
and for the complements: R. Quirk, S. Greenbaum, G. Leech and J. Svartvik, A Comprehensive Grammar of the English
Language (1985), 14.28-14.35 (reporting verbs) and 16.30-16.63 (factual, suasive, emotive and volitional verbs and
their complements); B. Levin, English Verb Classes and Alternations (1993), classes 29, 33, 34 and 37; S. Pareti,
PARC 3.0 (LREC 2016), whose attribution cues are assertions, beliefs, facts and eventualities.
"""

# With a clause ("said that", "said he would") or a quotation.
CLAUSE = frozenset(
    """
    accept acknowledge add admit advise advocate affirm agree allege announce answer anticipate argue ascertain
    ask assert assume attest aver believe bet blog boast brag caution certify charge chime claim clarify comment
    complain concede conclude concur confess confide confirm conjecture contend counter decide declare decree
    deduce deem demand demonstrate deny determine disagree disclose discover dispute doubt dream email emphasise
    emphasize establish estimate exclaim expect explain fear find forecast foresee grumble guarantee guess gush
    hear hint hope hypothesise hypothesize imagine imply indicate infer insinuate insist interject intimate joke
    know lament learn marvel mention moan muse mutter note notice observe opine pledge posit pray predict
    presume proclaim promise pronounce propose protest quip read reaffirm realise realize reason reassert recall
    recite reckon recognise recognize recommend recount regret reiterate relate remark remember repeat reply
    report request respond restate retort retweet reveal rule say sense show signal specify speculate state
    stipulate stress submit suggest summarise summarize suppose surmise suspect swear tell testify text theorise
    theorize think threaten tweet underline underscore venture vow wager warn wish wonder worry write
    """.split()
)

# Of these, the verbs of saying and writing: what they introduce was put into words by the source.
SPEECH = frozenset(
    """
    acknowledge add admit affirm allege announce answer argue ask assert aver blog boast brag caution charge
    chime claim comment complain concede conclude confess confide confirm contend counter declare demand deny
    disclose email emphasise emphasize exclaim explain gush hint indicate inform insinuate insist interject
    intimate joke lament maintain moan muse mutter note observe opine order pledge post predict proclaim promise
    pronounce propose protest quip reassure recall recite recount reiterate relate remark remind repeat reply
    report respond restate retort reveal say specify state stress suggest swear tell testify text threaten tweet
    underline underscore urge vow warn write
    """.split()
)

# Not of saying, but able to stand after their clause all the same ("the bridge is safe, experts believe").
ASIDE = frozenset(
    """
    assume believe conclude estimate expect fear feel figure find guess hope imagine know presume reckon suppose
    suspect think understand worry
    """.split()
)

# With somebody told before the clause ("told reporters that", "warned Moscow that", "asked him whether").
ADDRESSEE = frozenset(
    """
    advise alert ask assure bet brief caution convince email inform instruct notify order persuade promise
    reassure remind show teach tell text urge warn
    """.split()
)

# Only beside a quotation ("Yes," he laughed).
BESIDE_QUOTE = frozenset(
    """
    begin bellow blurt chant chide chuckle cite continue cry deadpan declaim echo enquire finish giggle grin
    inquire interrupt laugh lecture maintain murmur nod offer plead ponder post press quote recite reflect
    resume scoff scold scream shout shrug sigh sing smile snap sneer squeal start thunder wail whisper yell
    """.split()
)

# With a thing as the content ("praised the deal", "announced new tariffs", "opposes the bill").
OBJECT = frozenset(
    """
    abhor accuse acknowledge admire advocate affirm allege announce anticipate applaud approve assail
    attack back bash bemoan berate blame blast call champion cheer chide cite claim commend compare concede
    condemn confirm contest contradict counter credit criticise criticize debunk decline decry defend demand
    demonise demonize denounce deny depict deplore deride describe detail disavow disclose discuss disdain
    dislike dismiss disparage dispute doubt echo emphasise emphasize encourage endorse envision estimate examine
    expect explain expose express fault favor favour fear forecast foresee hail hammer hate honour identify
    ignore imply indicate insult justify lambaste lament laud like list love mention mock mourn note offer
    oppose outline pan pillory pitch pledge portray praise predict prefer proclaim prohibit project promise
    promote pronounce propose protest question quote rank rate reaffirm reassure rebuff rebuke rebut recall
    recommend recount reference refuse refute regret reiterate reject release remember renounce repeat report
    repudiate request resent reveal ridicule rip salute scold seek signal slam slate specify
    state stress suggest support tease thank threaten tout trumpet underline underscore unveil urge value
    view voice vow warn welcome withdraw wonder worry
    """.split()
)

# With an infinitive ("vowed to fight", "wants Kyiv to talk").
INFINITIVE = frozenset(
    """
    agree aim ask beg claim command compel consent convince dare decide decline demand desire direct encourage
    expect forbid hate hope implore instruct invite like lobby love mean offer opt order plead pledge prefer
    profess promise propose push refuse request resolve seek swear tell threaten urge volunteer vow want warn
    wish worry
    """.split()
)

# With a preposition ("called for a truce", "spoke of a threat", "apologised for the delay").
PREPOSITION = {
    "agree": "on to with",
    "allude": "to",
    "apologise": "for",
    "apologize": "for",
    "appeal": "for",
    "argue": "against for",
    "ask": "about for",
    "believe": "in",
    "boast": "about of",
    "brag": "about",
    "call": "for on",
    "campaign": "against for",
    "caution": "against",
    "comment": "on about",
    "complain": "about of",
    "disagree": "with",
    "elaborate": "on",
    "gripe": "about",
    "hint": "at",
    "inquire": "about",
    "insist": "on upon",
    "joke": "about",
    "know": "about of",
    "lash": "at",
    "lecture": "about on",
    "object": "to",
    "opine": "on",
    "plead": "for",
    "point": "to",
    "push": "for",
    "rail": "against",
    "rant": "about",
    "refer": "to",
    "reflect": "on",
    "reply": "to",
    "report": "on",
    "respond": "to",
    "speak": "about of on against for",
    "speculate": "about on",
    "talk": "about of",
    "testify": "about on",
    "think": "about of",
    "touch": "on",
    "vouch": "for",
    "warn": "of against about",
    "worry": "about",
    "write": "about of on",
    "yearn": "for",
}

# With an object and then what is said of it ("accused Moscow of lying", "described the talks as useful").
CHARGE = {
    "accuse": "of",
    "blame": "for",
    "commend": "for",
    "congratulate": "on for",
    "credit": "with for",
    "criticise": "for",
    "criticize": "for",
    "denounce": "as",
    "depict": "as",
    "describe": "as",
    "dismiss": "as",
    "fault": "for",
    "hail": "as",
    "label": "as",
    "portray": "as",
    "praise": "for",
    "regard": "as",
    "see": "as",
    "thank": "for",
    "view": "as",
    "characterise": "as",
    "characterize": "as",
    "compare": "to with",
    "liken": "to",
    "ask": "about",
    "question": "about",
    "warn": "of about against",
    "brand": "as",
    "slam": "for",
    "blast": "for",
    "mock": "for",
    "rebuke": "for",
    "attack": "for",
    "remind": "of",
    "inform": "of",
    "tell": "about of",
}

# With an object and a name or a quality for it ("called the strike a crime").
NAMING = frozenset("brand call consider declare deem dub label name pronounce proclaim term title".split())

# What appears so, to nobody in particular ("the deal appears dead", "it seems that").
SEEMING = frozenset("appear seem".split())

# Before "to" and a cue verb, with which they make one cue ("went on to say", "declined to say").
MATRIX = frozenset("continue decline go hasten hesitate proceed refuse appear seem use rush want decide".split())

# The verbs here that are still verbs of saying with "out", "up" or "back" behind them.
PARTICLE = frozenset("blurt call cry find hit lash play point push rule shout speak spell".split())

# Forms that no rule makes.
IRREGULAR = {
    "bade": "bid",
    "began": "begin",
    "begun": "begin",
    "chose": "choose",
    "chosen": "choose",
    "felt": "feel",
    "forbade": "forbid",
    "forbidden": "forbid",
    "foresaw": "foresee",
    "foreseen": "foresee",
    "found": "find",
    "gone": "go",
    "heard": "hear",
    "held": "hold",
    "hit": "hit",
    "knew": "know",
    "known": "know",
    "learnt": "learn",
    "meant": "mean",
    "pled": "plead",
    "read": "read",
    "said": "say",
    "sang": "sing",
    "saw": "see",
    "says": "say",
    "seen": "see",
    "shown": "show",
    "sought": "seek",
    "spoke": "speak",
    "spoken": "speak",
    "swore": "swear",
    "sworn": "swear",
    "taught": "teach",
    "thought": "think",
    "told": "tell",
    "understood": "understand",
    "undersold": "undersell",
    "went": "go",
    "withdrew": "withdraw",
    "wrote": "write",
    "written": "write",
    "dreamt": "dream",
    "strove": "strive",
    "foretold": "foretell",
}
