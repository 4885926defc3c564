"""Words, parts of words and turns of phrase that deny, and those that look so and do not.

Authority: the cue classes of the *SEM 2012 shared task (Morante and Blanco 2012) and the Cambridge Grammar of the
English Language (Huddleston and Pullum 2002), chapter 9 (negation) and chapter 19 (negative prefixes); the words were
gathered by hand from grammars and general knowledge. Facts, no borrowed list: licence as the project's.
"""

from typing import Final

# Deny by themselves. The apostrophe of "n't" is the keyboard's.
WORDS: Final = frozenset(
    "not n't cannot never no none nobody nothing nowhere neither nor without noone naught nought ain't".split()
)

# Words that make one cue with the word before them.
LONGER: Final = frozenset({("no", "longer"), ("no", "more"), ("far", "from"), ("no", "one")})

# A cue is none when one of these runs follows ("not only", "no doubt", "nothing but").
NOT_BEFORE: Final[dict[str, tuple[str, ...]]] = {
    "not": (
        "only", "just", "merely", "simply", "solely", "least", "to mention", "withstanding", "help but", "agree more",
        "but",
    ),
    "n't": ("only", "just", "merely", "simply", "agree more", "help but"),
    "cannot": ("help but", "but", "agree more"),
    "no": (
        "wonder", "sooner", "matter", "less than", "fewer than", "later than", "earlier than", "other than",
        "stranger", "small", "mean feat",
    ),
    "nothing": ("but", "less than", "short of", "if not"),
    "none": ("the less", "other than", "too"),
    "never": ("mind",),
    "without": ("doubt", "question", "fail", "a doubt"),
}  # fmt: skip

# … or when one of these runs ends before it ("whether or not", "could not help but", "if not more").
NOT_AFTER: Final[dict[str, tuple[str, ...]]] = {
    "not": ("or", "why", "if", "as often as"),
    "n't": (),
    "nothing": ("for", "about"),
    "never": ("like",),
}

# Things whose denial affirms what follows ("there is no doubt that ..."); beside no verb no denial at all ("no doubt").
DOUBTS: Final = frozenset("doubt question denying mistaking secret".split())

# Verbs (lemmas) that deny the infinitive, the clause or the thing that they govern.
FAILING: Final = frozenset("fail refuse decline neglect omit forget".split())  # … to do it
DENYING: Final = frozenset("deny".split())  # … that, … doing, … a thing
REJECTING: Final = frozenset("reject refute dispute dismiss rebut rebuff contradict".split())  # … a claim
LACKING: Final = frozenset({"lack"})
CLAIMS: Final = frozenset(
    "claim allegation accusation suggestion report rumour rumor charge assertion notion idea speculation involvement "
    "wrongdoing knowledge responsibility guilt impropriety link role".split()
)

# Take the denial down to the clause that they govern ("did not think that it would pass").
LINKING: Final = frozenset(
    "be remain stay seem appear look sound feel become prove go plead find leave keep render stand lie get".split()
)

# A negative prefix before one of these (and their adverbs and nouns) denies. Stems without the prefix.
IN: Final = frozenset(
    "ability able accessible accuracy accurate action active activity adequacy adequate admissible advertent advisable "
    "animate applicable appropriate apt articulate attention attentive audible auspicious capable capacity cautious "
    "civility coherent compatible competence competent complete comprehensible conceivable conclusive congruous "
    "consequential considerate consistency consistent consolable conspicuous constant contestable controllable "
    "convenience convenient convertible correct corruptible curable decency decent decision decisive defensible "
    "definite destructible determinate different digestible dignity direct disciplined discreet discriminate "
    "dispensable disputable distinct divisible edible effective effectual efficiency efficient elastic elegant "
    "eligible equality equitable escapable evitable exact excusable expensive experience experienced explicable "
    "expressible extricable fallible fertile fertility finite flexible formal frequent gratitude hospitable human "
    "humane imitable justice laudable offensive operable opportune organic quantifiable sane sanity satiable "
    "secure security sensible sensitive sensitivity separable significant sincere sincerity soluble solvency solvent "
    "stability sufficiency sufficient supportable surmountable tangible tolerable tolerance tolerant transigent "
    "transitive variable vertebrate vincible violable visible voluntary vulnerable".split()
)
IM: Final = frozenset(
    "balance balanced material mature maturity measurable mobile mobility moderate modest moral morality mortal "
    "mortality movable mutable partial partiality passable patience patient penetrable perceptible perfect perfection "
    "permanent permissible personal plausible polite politic possibility possible potence potency potent practicable "
    "practical precise precision probable proper propriety prudent pure purity".split()
)
IR: Final = frozenset(
    "rational recoverable reconcilable redeemable reducible refutable regular regularity relevance relevant religious "
    "remediable reparable replaceable reproachable resistible resolute responsible responsibility reverent reversible "
    "revocable retrievable".split()
)
IL: Final = frozenset("legal legality legible legitimate liberal licit limitable literate literacy logical".split())
DIS: Final = frozenset(
    "advantage advantageous advantaged affected agree agreed agreeable agreement allow approval approve approving "
    "associated belief believe believed believing comfort connected content contented continuous courteous credited "
    "enfranchised favour favor honest honesty honour honor honourable honorable inclination inclined ingenuous "
    "interest interested like liked likes loyal loyalty obedience obedient obey obeyed organised organized orderly "
    "pleased pleasing pleasure proportionate regard respect respectful satisfaction satisfied similar similarity "
    "tasteful trust trusted trustful union united unity used coloured colored qualified".split()
)
A: Final = frozenset(
    "sexual tonal symmetric symmetrical symmetry synchronous typical moral political normal normality normally "
    "normalities normality periodic social symptomatic theistic cyclic cellular septic".split()
)
# Forms in "un" that deny nothing: other roots, and verbs that undo.
UN_OTHER: Final = frozenset(
    "under unanimous uncle undo undid undone undoing unify unified unifying uniform uniformed uniforms union unions "
    "unionist unionized unionised unique unit unite united unites uniting units unity universal universe university "
    "until unto unless unveil unveiled unveiling unveils unleash unleashed unleashing unleashes unfold unfolded "
    "unfolding unfolds unlock unlocked unlocking unload unloaded unloading uncover uncovered uncovering uncovers "
    "unearth unearthed unearthing unpack unpacked unpacking unravel unraveled unravelled unraveling unravelling "
    "unwind unwinding unseat unseated unseating unplug unplugged unwrap unwrapped unfurl unfurled unnerve unnerved "
    "unnerving unsettling unrest unction uncanny unison unilateral unilaterally unanimously unanimity unicameral "
    "unfortunately unfortunate unhappily uncles undulating unctuous ungainly unguent undertake unwitting".split()
)
# Short stems after "un" that no ending gives away.
UN: Final = frozenset(
    "able apt aware born broken clean clear cut dead do due ease easy even fair fit fed free happy hurt just kempt "
    "kind known lawful like likely lucky made manly married mask met paid popular ready real reality rest ripe safe "
    "said seen shaven sold sound spoken stable steady sure sung told touch touched true truth usual usually versed "
    "well willing wise wiser won worn worthy written wanted bearable common commonly clean cleanly certain certainty "
    "employment fairness happiness sure safely ease easiness easily steadily wisely kindly fairly".split()
)
UN_ENDINGS: Final = (
    "ed", "able", "ible", "ably", "ibly", "ful", "fully", "ing", "ingly", "al", "ally", "ous", "ously", "ic", "ive",
    "ively", "ary", "ent", "ant", "some", "wn", "en", "ate", "ately", "edly", "ness", "ly", "ht",
)  # fmt: skip
# Forms in "less" and in "non" that deny nothing.
LESS_OTHER: Final = frozenset(
    "unless bless regardless nonetheless nevertheless doubtless less reckless recklessly ruthless ruthlessly hapless "
    "relentless relentlessly wireless regardlessly blessed coreless".split()
)
NON_OTHER: Final = frozenset("none nonetheless nonsense nonsensical nonplussed nonchalant nonchalantly nonce".split())
# Predicates with a negative affix that say more than that the rest does not hold.
NO_ANTONYM: Final = frozenset(
    "unprecedented unparalleled unrivalled unrivaled unbelievable incredible unforgettable undeniable unmistakable "
    "undisputed unlimited infinite immense invaluable indispensable inevitable unique united unanimous indifferent "
    "discussed disappointed disappointing distressed uneasy disturbed impressed involved informed increased improved "
    "imposed implied imported undertaken underway".split()
)
