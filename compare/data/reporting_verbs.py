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
    accept acknowledge add admit advise affirm agree allege announce answer anticipate argue ascertain assert assume
    attest aver believe bet blog boast brag caution charge chime claim clarify comment complain concede conclude
    concur confess confide confirm conjecture contend counter declare decree deduce deem demonstrate deny determine
    disclose discover disagree dispute doubt email emphasise emphasize estimate exclaim expect explain fear
    feel figure find forecast foresee gather grumble guarantee guess gush hear hint hope hypothesise hypothesize
    imagine imply indicate infer insinuate insist interject intimate joke know lament learn maintain marvel mention
    moan muse mutter note notice observe opine pledge posit post predict presume proclaim promise pronounce propose
    protest prove quip realise realize reason recall reckon recognise recognize recommend recount reflect regret
    reiterate relate remark remember repeat reply report request respond retort retweet reveal rule say sense
    show signal speculate state stipulate stress submit suggest suppose surmise suspect swear testify text theorise
    theorize think threaten tweet underline underscore understand venture vow wager warn wish wonder worry write
    concern mean read recite tell conclude demand ask specify boast summarise summarize advocate establish
    certify pray decide dream reassert reaffirm restate worry hold see
    """.split()
)

# With somebody told before the clause ("told reporters that", "warned Moscow that", "asked him whether").
ADDRESSEE = frozenset(
    """
    tell inform remind assure reassure warn notify advise brief convince persuade ask alert caution promise
    instruct order urge teach email text bet show
    """.split()
)

# Only beside a quotation ("Yes," he laughed).
BESIDE_QUOTE = frozenset(
    """
    begin bellow blurt chant chide chuckle continue cry deadpan declaim echo giggle go grin interrupt laugh murmur
    nod offer plead press recite scoff scold scream shout sigh smile snap sneer squeal start thunder wail whisper yell
    inquire enquire shrug sing resume finish lecture ponder quote cite
    """.split()
)

# With a thing as the content ("praised the deal", "announced new tariffs", "opposes the bill").
OBJECT = frozenset(
    """
    abhor acknowledge address admire advocate affirm allege announce anticipate applaud approve assail attack back
    bash bemoan berate blame blast block call celebrate challenge champion cheer chide cite claim
    commend compare concede condemn confirm consider contest contradict counter credit criticise criticize debate
    debunk decline decry defend demand demonise demonize denounce deny depict deplore deride describe detail
    disavow disclose discuss disdain dislike dismiss disparage dispute doubt echo embrace emphasise emphasize
    encourage endorse estimate envision examine expect explain expose expose express fault favor favour fear
    forecast foresee hail hammer hate highlight hit honour identify ignore imply indicate insult issue
    justify laud lambaste lament like list love mention mock mourn move name note offer oppose outline pan
    pillory pitch pledge portray praise predict prefer present proclaim prohibit project promise promote pronounce
    propose protest question quote rap reaffirm rebuff rebuke rebut recall recommend recount refuse refute regret
    reiterate reject release remember renounce repeat report repudiate request reveal ridicule rip salute savage
    scold seek share show signal slam slap slate specify state stress suggest support tease thank threaten tout
    trash trumpet underline underscore unveil urge value view voice vow warn watch welcome withdraw wonder worry
    accuse rank rate reference repudiate resent respect reassure
    """.split()
)

# With an infinitive ("vowed to fight", "wants Kyiv to talk").
INFINITIVE = frozenset(
    """
    agree aim ask attempt beg choose claim command commit compel consent convince dare decide decline demand desire
    direct encourage endeavour expect fail forbid hope implore instruct intend invite lobby mean offer opt order
    persuade plan plead pledge prefer prepare press pretend profess promise propose push refuse request resolve
    seek strive swear tell threaten try urge volunteer vow want warn wish worry remember love like hate
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
    "focus": "on",
    "gripe": "about",
    "hint": "at",
    "inquire": "about",
    "insist": "on upon",
    "joke": "about",
    "know": "about of",
    "lash": "at",
    "lecture": "about on",
    "look": "at",
    "object": "to",
    "opine": "on",
    "plead": "for",
    "point": "to",
    "press": "for",
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
    "vote": "against for",
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
