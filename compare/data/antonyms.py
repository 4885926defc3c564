"""Words that exclude each other: opposites.

Authority: Cruse, Lexical Semantics (1986), chapters 9-11 (complementaries, antonyms, reversives, converses); the words
were gathered by hand from general knowledge of news English. Facts, no borrowed list: licence as the project's. Words
are joined with their derivations and synonyms by `wording.concept`.
"""

from typing import Final

# words / their opposites; the next ones
OPPOSITES: Final = """
increase rise grow up upward upswing upturn raise uptick higher increment / decrease decline down lower fell;
upward upturn upswing uptick / downward downturn downswing downtick; grow expand / shrink contract;
strengthen strong stronger / weaken weak weaker undermine;
improve better upgrade / worsen worse deteriorate downgrade; high highest / low lowest;
more most greater / less fewer least lesser; many numerous several / few; maximum max / minimum min;
majority / minority; big large vast huge / small tiny minor little;
major significant substantial considerable / minor negligible minimal slight insignificant trivial;
long longer / short shorter; lengthen extend prolong / shorten curtail; tall / short; wide broad / narrow;
widen broaden expand / narrow contract; deep / shallow; thick / thin; heavy / light; fast quick rapid / slow sluggish;
accelerate quicken hasten speed / slow decelerate; gradual slow / sudden abrupt; early earlier / late later;
before prior pre-war / after following post-war; first initial opening / last final closing;
begin start open opening launch commence / end finish close closing conclude;
continue resume proceed keep / stop halt cease discontinue suspend; old older elderly ancient / young younger;
new newer modern / old older outdated ancient obsolete; old traditional / novel innovative; temporary / permanent;
past / future; past former previous / current present next; next / previous;
arrive enter arrival / leave depart exit departure; come / go;
inside indoor indoors internal inner within / outside outdoor outdoors external outer;
domestic local / foreign international overseas; import / export; public / private; open / closed shut;
opened / closed; lock / unlock; north northern / south southern; left-hand / right-hand; upload / download;
east eastern / west western; northeast northeastern / southwest southwestern;
northwest northwestern / southeast southeastern; left-wing liberal / right-wing conservative;
above over / below under beneath; top / bottom; front / back rear; forward / backward; ahead / behind;
near close nearby / far distant remote;
add include including inclusion / remove exclude excluding exclusion subtract delete; with / without;
accept approve allow pass adopt agree / reject refuse decline veto deny turn; approve / disapprove block;
allow permit let enable / ban prohibit forbid bar block prevent disallow;
legalise legal lawful / ban outlaw illegal unlawful;
support back favour favor endorse champion / oppose reject resist condemn;
praise applaud laud hail commend / criticise condemn denounce blast criticism;
agree agreement consensus / disagree disagreement dispute;
confirm verify prove affirm / deny refute disprove debunk dispute contradict; confess admit / deny;
true real genuine authentic / false fake bogus untrue hoax;
right correct accurate / wrong incorrect inaccurate mistaken; truth / lie falsehood; honest / dishonest deceitful;
guilty convicted / innocent acquitted; convict conviction / acquit acquittal exonerate clear;
arrest detain jail imprison / release free; arrested captured / escaped fled; capture seize / release lose;
hire employ recruit / fire dismiss sack; join / leave quit exit; appoint elect / dismiss oust remove;
win won victory victorious triumph winner / lose lost defeat loser loss;
success succeed successful succeeded / fail failure unsuccessful failed; pass / fail; achieve reach meet / miss;
gain gained profit earnings surplus / loss losses deficit shortfall; surplus / deficit shortage;
profitable / unprofitable; asset / liability; income revenue / expense cost spending expenditure;
buy bought purchase acquire / sell sold sale divest; lend / borrow; lender / borrower; credit / debit;
debtor / creditor; send sender / receive recipient receiver; give / take; give provide supply offer / withhold deny;
save saving / spend waste squander; rich wealthy affluent / poor;
cheap inexpensive affordable / expensive costly pricey exorbitant luxury; free complimentary / paid;
discount reduction reduced reduce / surcharge premium increased increase;
alive living survive survived survivor / dead died die killed deceased; birth born / death died; kill / save rescue;
injured hurt wounded / unhurt uninjured unharmed unscathed; healthy well fit / sick ill unwell unhealthy;
recover heal / worsen relapse; safe safety secure harmless / dangerous unsafe danger hazardous risky insecure harmful;
peace peaceful / war violent violence conflict; friend ally / enemy foe rival; friendly / hostile; love / hate;
like liked / dislike disliked; happy glad pleased satisfied / sad unhappy sorry dissatisfied upset;
optimistic optimism hopeful / pessimistic pessimism hopeless; hope hopeful / fear despair; calm / tense angry panic;
polite / rude; brave / cowardly; kind / cruel;
good great excellent impressive exceptional superb outstanding / bad poor terrible awful mediocre unimpressive;
best / worst; positive / negative; advantage benefit strength / disadvantage drawback weakness;
beneficial useful helpful / harmful useless detrimental; help aid assist facilitate / hinder hamper impede;
protect defend / attack endanger; build construct create assemble / destroy demolish dismantle;
create establish found form / abolish dissolve disband collapse; repair fix / damage break;
connect attach link / disconnect detach;
unite merge unify join / separate split divide; together jointly / apart separately;
same identical / different differing changing opposite; similar / dissimilar different; equal / unequal;
easy easily simple simplify / difficult hard complex complicate complicated;
clear obvious / unclear vague obscure ambiguous; known familiar / unknown unfamiliar; famous / obscure;
named identified / unnamed anonymous unidentified; visible / invisible hidden;
hide conceal cover / reveal show expose disclose unveil uncover; remember recall / forget; learn / forget;
find found / lose lost; appear / disappear vanish; present attend / absent miss; presence / absence; full / empty;
fill / empty drain; complete completed whole entire full / partial incomplete unfinished; finished / unfinished;
all every everyone / no none nobody; always / never; often frequently regularly / rarely seldom; everything / nothing;
everyone / nobody; somebody / nobody; only solely exclusively / also; alone / together;
single / multiple several double; some / none no; full / limited; distant / recent;
single / married; marry married wedding / divorce divorced;
male man men boy gentleman / female woman women girl lady; brother / sister; father / mother; son / daughter;
husband / wife; uncle / aunt; nephew / niece; king / queen; prince / princess; actor / actress;
day daytime morning / night nighttime; dawn sunrise / dusk sunset; hot warm heat / cold cool chilly;
warming / cooling; wet rainy / dry sunny; sunny clear / cloudy overcast rainy; flood / drought; dark / bright light;
black / white; hard / soft; rough / smooth; tight / loose; tighten / loosen ease relax;
strict tough harsh / lenient lax mild; sharp steep / slight gentle; steady stable / unstable volatile;
stability / instability; certain sure definite / uncertain unsure; certainty / uncertainty; likely / unlikely;
possible / impossible; active activate enable / inactive deactivate disable; activated / deactivated;
install installed / uninstall remove; alive / extinct; voluntary / compulsory mandatory forced;
optional / mandatory required compulsory; natural / artificial synthetic; organic / synthetic; live / recorded;
live / dead; real / imaginary fictional virtual; original / copy fake counterfeit;
formal official / informal unofficial; professional / amateur; expert skilled / novice unskilled; senior / junior;
superior / inferior; employer boss manager / employee worker subordinate; teacher / student; doctor / patient;
landlord / tenant; buyer customer client / seller vendor; host / guest;
plaintiff prosecution prosecutor / defendant defence; predator / prey; rural country / urban city; land / sea;
ground / air; mountain / valley; solid / liquid; physical / virtual digital mental; digital / analogue analog paper;
online / offline; wired / wireless; manual / automatic automated; civilian / military;
democracy democratic / dictatorship authoritarian; capitalist / communist socialist; secular / religious;
proponent supporter advocate / opponent critic; offense offensive / defense defensive; attacker / victim; odd / even;
vertical / horizontal; straight / curved bent; urgent / routine; special unique exceptional / ordinary usual;
common usual typical / rare unusual uncommon; normal / abnormal; average / exceptional; regular / irregular;
popular / unpopular; careful cautious / careless reckless; patient / impatient; generous / stingy greedy;
lucky / unlucky; lazy / hardworking diligent; smart intelligent clever / stupid dumb foolish;
efficient / inefficient wasteful; effective / ineffective; transparent transparency / opaque secretive secrecy;
reliable / unreliable; consistent / inconsistent; sufficient enough adequate / insufficient inadequate;
abundant plentiful / scarce; abundance / scarcity; relevant / irrelevant; conclusive / inconclusive;
customised customized custom tailored personalised personalized / generic standard;
comprehensive thorough complete / limited partial; specific / general; general / particular;
basic beginner / advanced; inflation / deflation; recession / boom; bullish / bearish; bull / bear;
short-term / long-term; short-range / long-range; single-digit / double-digit; pre-existing / new;
pre-tax / after-tax; gross / net; part-time / full-time; indirect / direct; explicit / implicit; literal / figurative;
theory / practice; cause / effect result; question ask / answer reply; ask request / refuse;
encourage promote spur stimulate boost urge / discourage deter curb dampen; persuade / dissuade;
trust believe / distrust doubt disbelieve; believe / doubt; love adore / despise detest; respect / contempt;
obey comply / violate breach disobey; follow / lead; follow / ignore; accept / ignore; notice / ignore overlook;
consider / ignore dismiss; solve resolve / cause; succeed / precede; inhale / exhale; ascend climb / descend;
land landed / take-off; push / pull; pick choose select / reject; catch caught / drop miss; float / sink sank;
wake awake / sleep asleep; stand / sit; stand standing / lie lying; sit sitting / stand standing running walking;
walk walking / run running; laugh smile / cry frown; whisper / shout; talk speak / silent;
silence silent / noise noisy loud; loud / quiet; asleep sleeping / playing working eating running; indoors / outside;
celebrate / mourn; crowded / empty deserted; innocence / guilt; delay postpone / advance hasten;
late delayed / punctual early; maintain keep retain / abandon scrap drop; keep / delete remove discard;
stay remain / leave move; preserve conserve / destroy; victory / defeat; upbeat / gloomy;
spread spreading / recede contain subside ease; escalate intensify / ease calm subside; tighten / relax;
loosen / restrict; restrict limit / expand lift; impose / lift ease; ratify / reject; renew / cancel expire;
confirm / cancel; occupy / withdraw; deploy / withdraw; advance / retreat; invade / withdraw; mobilise / demobilise;
arm / disarm; surrender / resist; collaborate cooperate / compete; cooperative / uncooperative;
participant / bystander; insider / outsider; citizen / foreigner alien; native / immigrant; upstairs / downstairs;
uphill / downhill; northbound / southbound; eastbound / westbound; inbound / outbound; upper / lower
"""

# Nouns that pass for a form of a word above: "the storm claimed three lives" is no opposite of "killed".
NO_FORM: Final = frozenset({"lives"})

# Prefixes that make a word its own opposite where the rest is a word of its own.
PREFIXES: Final = ("un", "non-", "non", "in", "im", "ir", "il", "dis", "mis", "anti-", "anti")
# … but these are other words: "cover" and "discover".
NO_OPPOSITE: Final = frozenset(
    "discover display discount disorder disease dismiss disclose dispose displace discharge discourse disguise inform "
    "invest inhabit intend input inside income increase indeed import impart impose improve impress implant imprint "
    "inflame intake involve include infer install instate insure inspire invent invite imperil immigrant interest "
    "under unit until union defend decline delight depart depend deserve design detail determine detest deliver "
    "devote demand denote describe degrade depress deport detain detract debate decide delay derive missing mission "
    "mistake-free mister misty defeat deform decompose definite deduct dealer deal dear debut decade december degree "
    "deny desk despite destroy develop device devil imaging interior intent intense intern into disc disco dish "
    "dispute distance district district-wide disk".split()
)
