"""Irregular inflections of English, and how British spellings fold into American ones.

Authority: the strong verbs, plurals and comparisons that school grammars list (Quirk et al., A Comprehensive Grammar
of the English Language, 3.12-3.20, 5.73-5.93); the spelling pairs as in the Oxford and Merriam-Webster dictionaries.
Gathered by hand, no list copied: licence as the project's.
"""

from typing import Final

# base: past tense, participle (where it is another)
STRONG_VERBS: Final = """
be was been; arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become;
begin began begun; bend bent; bet bet; bid bid; bind bound; bite bit bitten; bleed bled; blow blew blown; break
broke broken; breed bred; bring brought; broadcast broadcast; build built; burst burst; buy bought; cast cast;
catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig
dug; do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed
fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze
frozen; get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear
heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead
led; leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met;
mislead misled; mistake mistook mistaken; overcome overcame overcome; oversee oversaw overseen; overtake
overtook overtaken; overthrow overthrew overthrown; pay paid; prove proved proven; put put; quit quit; read
read; rebuild rebuilt; repay repaid; rethink rethought; rewrite rewrote rewritten; ride rode ridden; ring rang
rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold; send sent; set set; shake
shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut; sing sang
sung; sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; split split;
spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; strike struck;
string strung; strive strove striven; swear swore sworn; sweep swept; swell swelled swollen; swim swam swum;
swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; tread
trod trodden; undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid
undone; uphold upheld; upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind
wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written; outdo outdid
outdone; offset offset; override overrode overridden; overrun overran overrun; resell resold; retell retold;
rerun reran rerun; thrust thrust; wed wed; bestride bestrode; behold beheld; beset beset; cleave cleft; slay
slew slain; sow sowed sown; sew sewed sewn; shear sheared shorn; smite smote smitten; spit spat; stink stank
stunk; forgo forwent forgone; partake partook partaken; redo redid redone; remake remade; retake retook retaken;
unwind unwound; foretell foretold; outrun outran outrun; outsell outsold; overhear overheard; overpay overpaid;
overshoot overshot; inset inset; spell spelt; learn learnt; burn burnt; dream dreamt; lean leant; leap leapt;
smell smelt; spoil spoilt; saw sawed sawn
"""

# The Penn tags of auxiliaries (all others are modal verbs), and of pronouns that are not personal.
AUXILIARIES: Final = {
    **dict.fromkeys("be have do get".split(), "VB"),
    **dict.fromkeys("am are 'm 're 've \u2019m \u2019re \u2019ve ai".split(), "VBP"),
    **dict.fromkeys("is has does 's gets".split(), "VBZ"),
    **dict.fromkeys("was were had did got".split(), "VBD"),
    **dict.fromkeys("been done gotten".split(), "VBN"),
    **dict.fromkeys("being having doing getting".split(), "VBG"),
}
PRONOUNS: Final = {"there": "EX", **dict.fromkeys("this that these those".split(), "DT")}

# Words that inflect as no rule says: form, part of speech, lemma.
OTHER_FORMS: Final = """
is AUX be; are AUX be; am AUX be; 's AUX be; 're AUX be; 'm AUX be; were AUX be; was AUX be; been AUX be; were
VERB be; is VERB be; are VERB be; am VERB be; 's VERB be; 're VERB be; 'm VERB be; has AUX have; had AUX have;
've AUX have; having AUX have; does AUX do; did AUX do; 'll AUX will; wo AUX will; ca AUX can; sha AUX shall; 'd
AUX would; 'd VBD have; her PRP she; you PRON you; am NOUN a.m.; pm NOUN p.m.; nt PART not; born VERB bear; etc
X etc.; ' PART 's; ’ PART 's; vs ADP versus; vs. ADP versus; clothes NOUN clothes; died VERB die; jan PROPN
January; jan. PROPN January; feb PROPN February; feb. PROPN February; mar. PROPN March; apr PROPN April; apr.
PROPN April; jun. PROPN June; jul. PROPN July; aug PROPN August; aug. PROPN August; sep. PROPN September; sept
PROPN September; sept. PROPN September; oct PROPN October; oct. PROPN October; nov PROPN November; nov. PROPN
November; dec PROPN December; dec. PROPN December; n't PART not; getting AUX get; got AUX get; going AUX go; has
VERB have; does VERB do; goes VERB go; dying VERB die; lying VERB lie; lay VB lay; lay VBP lay; found VB found;
found VBP found; wound VB wound; fell VB fell; saw VB saw; tying VERB tie; vying VERB vie; an DET a; these DET
this; those DET that; these PRON this; those PRON that; me PRON I; us PRON we; 's PRON we; him PRON he; them
PRON they; mine PRON my; ours PRON our; yours PRON your; hers PRON her; theirs PRON their; whom PRON who; men
NOUN man; women NOUN woman; children NOUN child; feet NOUN foot; teeth NOUN tooth; geese NOUN goose; mice NOUN
mouse; lice NOUN louse; oxen NOUN ox; pence NOUN penny; dice NOUN die; criteria NOUN criterion; phenomena NOUN
phenomenon; bacteria NOUN bacterium; memoranda NOUN memorandum; referenda NOUN referendum; alumni NOUN alumnus;
nuclei NOUN nucleus; stimuli NOUN stimulus; fungi NOUN fungus; indices NOUN index; appendices NOUN appendix;
matrices NOUN matrix; vertices NOUN vertex; crises NOUN crisis; analyses NOUN analysis; bases NOUN base; theses
NOUN thesis; oases NOUN oasis; hypotheses NOUN hypothesis; diagnoses NOUN diagnosis; emphases NOUN emphasis;
lives NOUN life; saudis NOUN saudi; jihadis NOUN jihadi; skis NOUN ski; taxis NOUN taxi; salaries NOUN salary;
wives NOUN wife; knives NOUN knife; leaves NOUN leaf; shelves NOUN shelf; halves NOUN half; thieves NOUN thief;
wolves NOUN wolf; selves NOUN self; loaves NOUN loaf; calves NOUN calf; scarves NOUN scarf; hooves NOUN hoof;
elves NOUN elf; data NOUN data; media NOUN media; news NOUN news; people NOUN people; police NOUN police; series
NOUN series; species NOUN species; headquarters NOUN headquarters; politics NOUN politics; means NOUN means;
odds NOUN odds; barracks NOUN barracks; movies NOUN movie; ties NOUN tie; lies NOUN lie; pies NOUN pie; cookies
NOUN cookie; calories NOUN calorie; zombies NOUN zombie; rookies NOUN rookie; hippies NOUN hippie; selfies NOUN
selfie; buses NOUN bus; gases NOUN gas; lenses NOUN lens; biases NOUN bias; aches NOUN ache; headaches NOUN
headache; caches NOUN cache; avalanches NOUN avalanche; shoes NOUN shoe; toes NOUN toe; foes NOUN foe; canoes
NOUN canoe; quizzes NOUN quiz; axes NOUN axe; passersby NOUN passerby; attorneys-general NOUN attorney-general;
better ADJ good; best ADJ good; worse ADJ bad; worst ADJ bad; further ADJ far; farther ADJ far; furthest ADJ
far; farthest ADJ far; elder ADJ old; eldest ADJ old; latter ADJ latter; better ADV well; best ADV well; worse
ADV badly; worst ADV badly; further ADV far; farther ADV far; later ADV late; later ADJ late; latest ADJ late;
earlier ADV early; earlier ADJ early; sooner ADV soon; longer ADV long; harder ADV hard; faster ADV fast; closer
ADV close; fewer ADJ few; fewest ADJ few; lower ADJ low; nearer ADV near; soonest ADV soon; highest ADV high;
higher ADV high
"""

# What the rules for regular endings look at.
SIBILANTS: Final = ("ss", "x", "z", "ch", "sh")
KEEPS_E: Final = ("iz", "yz", "az", "oz", "eez", "adz")
STRIPS_ES: Final = ("o", "irus", "ampus", "onus", "atus", "ocus", "ensus", "ircus")
DOUBLED_L: Final = tuple(
    "ravell ancell abell odell evell ivall ignall otall quall ontroll atroll ompell xpell ropell ebell mpell "
    "epell ispell xcell uell ounsell uarrell hannell unnell arcell anell edall etall itall extoll ulfill "
    "quirrell".split()
)
# Pairs of vowels that are one sound: no silent e after them ("explained", but "created", "required").
VOWEL_PAIRS: Final = frozenset("ai au ea ee ei eu ie oa oi oo ou ui".split())
# Pairs that are two sounds, so that a word of one such pair has two syllables ("dial", "fuel").
SPLIT_PAIRS: Final = frozenset("ia io ua ue uo".split())
# A stem that ends in these wants its e back ("determin", "declar", "settl"), but for the endings below.
SILENT_E: Final = frozenset(
    "ib ub ab at id od ad ud ur ir ar or ut ot um im om yp ac ic uc ag eg ig ak ok ik ap as is os us ys ul il ol "
    "in un iz yz ns rs ps ls rg dg lg nc rc bl cl dl fl gl kl pl tl zl th".split()
)
HARD_NG: Final = frozenset("hang bang gang fang clang twang overhang rehang defang young".split())

KEPT_ENDINGS: Final = tuple(
    "onitor ponsor favor honor labor anchor tutor author harbor eighbor humor color error mirror motor vapor "
    "savor rumor tailor censor armor factor doctor abhor pilot pivot ballot focus canvas bias pencil imperil "
    "stencil patrol victim ruin cabin inhabit exhibit prohibit inhibit program murmur sulfur collar debut rebut "
    "custom blossom fathom ransom random froth worth birth berth earth mouth orchid solid hybrid avid rapid "
    "bedevil council consul".split()
)
WANTED_ENDINGS: Final = tuple(
    "postpon condon nterven onven dher oher interfer persever compet complet delet deplet invit incit excit recit "
    "reunit ignit expedit extradit rewrit underwrit preced reced conced imped supersed creat massacr nicknam "
    "renam inhal exhal breath sooth loath seeth writh telephon".split()
)

# Words with -our in British and -or in American spelling, and all that derives from them: what stands before it.
SPELLING_OUR: Final = frozenset(
    "hon lab neighb harb rum vap arm behavi misbehavi fav col hum endeav rig sav unsav splend vig val tum parl "
    "clam ferv od cand ranc demean misdemean savi disfav dishon discol belab succ watercol enam multicol unfav".split()
)

# Verbs and nouns in -ise that are spelt so everywhere, and words that only look like one.
SPELLING_ISE: Final = frozenset(
    "advertise advise apprise arise chastise circumcise comprise compromise concise demise despise devise "
    "disguise enterprise excise exercise expertise franchise guise improvise incise merchandise noise otherwise "
    "paradise poise praise precise premise promise raise reprise revise rise supervise surmise surprise televise "
    "treatise wise likewise bruise cruise liaise appraise malaise tortoise turquoise mayonnaise chemise braise "
    "disfranchise clockwise sunrise moonrise unwise porpoise misadvise underprise prise vise uprise dise bise "
    "reraise overpraise disenfranchise enfranchise fundraise hoise coarctise counterpoise equipoise hellraise "
    "dispraise emprise".split()
)

# Endings -tre and -bre that American spelling keeps.
SPELLING_RE: Final = frozenset("tre bre macabre timbre oeuvre".split())

SPELLING_WORDS: Final = dict(
    pair.split()
    for pair in (
        "defence defense; offence offense; licence license; pretence pretense; practise practice; programme "
        "program; theatre theater; metre meter; litre liter; kilometre kilometer; centimetre centimeter; "
        "millimetre millimeter; grey gray; tyre tire; kerb curb; plough plow; draught draft; mould mold; moult "
        "molt; smoulder smolder; sceptic skeptic; sceptical skeptical; scepticism skepticism; cheque check; "
        "jewellery jewelry; storey story; aluminium aluminum; aeroplane airplane; ageing aging; judgement "
        "judgment; acknowledgement acknowledgment; catalogue catalog; analogue analog; enrol enroll; fulfil "
        "fulfill; instal install; instil instill; skilful skillful; wilful willful; enrolment enrollment; "
        "fulfilment fulfillment; instalment installment; traveller traveler; travelling traveling; travelled "
        "traveled; cancelled canceled; cancelling canceling; labelled labeled; labelling labeling; modelling "
        "modeling; modelled modeled; counsellor counselor; councillor councilor; marvellous marvelous; signalling "
        "signaling; fuelled fueled; fuelling fueling; levelled leveled; totalling totaling; paediatric pediatric; "
        "paediatrician pediatrician; anaesthetic anesthetic; haemorrhage hemorrhage; leukaemia leukemia; anaemia "
        "anemia; encyclopaedia encyclopedia; archaeology archeology; archaeologist archeologist; archaeological "
        "archeological; foetus fetus; foetal fetal; oestrogen estrogen; manoeuvre maneuver; diarrhoea diarrhea; "
        "orthopaedic orthopedic; gynaecologist gynecologist; mum mom; pyjamas pajamas; moustache mustache; cosy "
        "cozy; sulphur sulfur; artefact artifact; gaol jail; whilst while; amongst among; amidst amid; towards "
        "toward; afterwards afterward; backwards backward; forwards forward; upwards upward; downwards downward; "
        "learnt learned; burnt burned; spelt spelled; dreamt dreamed; leapt leaped; spoilt spoiled; per-cent "
        "percent; yoghurt yogurt; axe ax; furore furor"
    ).split("; ")
)
