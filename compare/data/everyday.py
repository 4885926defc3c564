"""Everyday words that can stand for each other, and everyday kinds with what is of them.

Written for this project from general knowledge of English, in the manner of Roget's Thesaurus (1852) and of a picture
dictionary; the relations are those of Cruse, Lexical Semantics (1986), chapters 4 and 12: near synonyms, and hyponyms.
Looser than data/synonyms.py: a word may stand in several sets, for its several senses, so that the sets only say that
two words of two statements *can* mean the same where all around them is alike. Facts, no borrowed list: licence as the
project's.
"""

from typing import Final

SAME: Final = """
man guy gentleman fellow bloke male; woman lady female; child kid youngster; girl lass; baby infant toddler; teenager
teen adolescent youth; adult grown-up; people person human individual folk; crowd throng mob audience; couple pair duo
two; trio three; group bunch band gang; friend pal buddy mate companion; husband wife spouse; mother mom mum; father
dad daddy; grandmother grandma; grandfather grandpa; doctor physician medic; policeman officer cop; teacher
instructor; pupil student schoolchild; worker employee labourer; boss manager supervisor; customer client shopper
patron; owner proprietor holder; guest visitor; stranger foreigner; beginner novice; thief robber burglar; chef cook;
painter artist; author writer; singer vocalist; actor performer; player athlete sportsman; fan supporter; leader head
chief; neighbour neighbor; passenger rider traveller; biker cyclist bicyclist; bicycle bike cycle; motorcycle
motorbike; car automobile vehicle; lorry truck; plane airplane aircraft jet; boat ship vessel; train railway; street
road lane avenue; path trail track; pavement sidewalk; shop store; house home residence; flat apartment; building
structure; garden yard backyard; field meadow pasture; wood forest; hill slope; mountain peak; lake pond; river stream
creek; sea ocean; beach shore coast seaside; town city; countryside rural; restaurant diner cafe eatery; pub bar
tavern; office workplace; factory plant; prison jail; church chapel; laboratory lab; school college; kitchen cookery;
room chamber; floor ground; wall barrier fence; door gate entrance; window pane; chair seat stool; couch sofa settee;
bench pew; rug carpet mat; bag sack purse; box carton container; bottle flask; cup mug glass; plate dish; meal dinner
food; breakfast brunch; drink beverage; coffee espresso; soda pop; sweets candy; cake pastry; meat beef; shirt top
t-shirt tee; trousers pants slacks; jumper sweater pullover; coat jacket; hat cap; glasses spectacles; trainers
sneakers shoes; clothes clothing garments attire outfit; dress gown; hair locks; belly stomach; picture photo
photograph image; film movie; television tv; telephone phone cellphone mobile; computer laptop pc; letter mail; book
volume; magazine periodical; newspaper paper; story tale account; song tune; game match; contest competition
tournament race; ball football; toy plaything; present gift; party celebration; wedding marriage; journey trip voyage;
holiday vacation; job occupation profession employment; task duty chore; work labour toil; pay wage salary; money cash
funds; price cost; bill invoice; debt liability; wealth riches; trash garbage rubbish; mistake error; problem trouble
difficulty issue; answer reply response; question query inquiry; idea concept thought notion; opinion view belief;
reason cause ground; result outcome consequence effect; goal aim objective purpose; way method manner means approach;
kind type sort form; part portion piece; amount quantity sum; number figure; change alteration shift modification;
start beginning outset onset; end finish conclusion close; middle centre center; top summit; bottom base; edge border
margin; area region zone district; place location spot site; nation country; government administration; law statute;
rule regulation; crime offence offense; proof evidence; fact truth; lie falsehood; information data details; plan
scheme programme program; report account; document paper record; study research investigation examination; test trial
experiment; chance opportunity; danger risk peril hazard; fight battle struggle; war conflict; weapon arm; illness
sickness disease; injury wound; pain ache; death demise; fear terror dread; anger rage fury; joy happiness delight;
sadness sorrow grief; luck fortune; silence quiet; noise sound; smell odour odor scent; colour color; size extent
scope; speed pace rate; strength power force; storm gale; rain downpour; snow snowfall; sunshine sun; walk stroll
wander amble; run jog sprint dash race; go travel head proceed; come arrive; leave depart; return back; jump leap hop
bounce; climb scale ascend; fall drop tumble; fly soar; swim paddle wade; ride pedal; drive steer; sit rest perch;
stand rise; lie recline; lean rest; bend stoop; turn rotate spin; push shove; pull drag tug haul; lift raise hoist;
throw toss hurl pitch fling; catch grab seize snatch; hold grip grasp clutch carry; touch feel stroke; hit strike
punch beat knock; kick boot; cut slice chop; break smash shatter; tear rip; burn scorch; dig excavate; build construct
erect make; create produce generate; repair fix mend; clean wash scrub; wipe dust; paint draw sketch; write pen
compose; read study; speak talk chat converse; say tell state mention; address speak talk; ask question inquire query;
answer reply respond; shout yell scream holler; whisper murmur; cry weep sob; laugh giggle chuckle; smile grin beam;
look gaze stare watch view peer glance; see observe notice spot witness behold; hear listen; show display exhibit
demonstrate reveal; hide conceal; find discover locate; search seek hunt look; eat dine feed consume munch; drink sip
gulp; cook bake prepare; sleep nap doze slumber; wake awaken; wear don dress clothe; play frolic; dance sway; sing
chant perform; perform act play; compete race contend vie; win triumph succeed prevail; lose fail; beat defeat conquer
overcome; practise practice train rehearse; teach instruct educate train; learn study; work labour toil; employ hire
recruit; dismiss fire sack; buy purchase acquire; sell vend; pay spend; cost price; own possess have; get obtain
receive gain acquire; give provide supply offer grant; take grab accept; keep retain maintain preserve; lend loan;
save conserve; waste squander; use utilise utilize employ apply; need require; want desire wish; like enjoy love
appreciate; hate dislike loathe detest; hope wish; fear dread; think believe consider reckon ponder; know understand
realise realize recognise; remember recall recollect; forget overlook; decide choose determine resolve; choose pick
select opt; agree consent; disagree differ; argue quarrel dispute; allow permit let enable; forbid ban prohibit; stop
halt cease quit discontinue; start begin commence; end finish conclude complete terminate; continue proceed persist
go; try attempt endeavour; help assist aid support; protect defend guard; attack assault; kill slay murder; die
perish; live reside dwell; stay remain; move shift; send mail dispatch deliver; bring fetch carry deliver; follow
pursue chase trail; lead guide direct; meet encounter; join accompany; gather assemble congregate collect; separate
divide split; share divide; visit call; wait linger; hurry rush hasten; grow increase expand rise; shrink decrease
decline reduce lessen; improve better enhance; worsen deteriorate; change alter vary modify; affect influence impact;
cause bring produce; include contain involve comprise; consist comprise; depend rely; belong pertain; seem appear;
become turn grow; happen occur; exist live; prove show; explain clarify describe; suggest propose recommend advise;
advise counsel; promise vow pledge; warn caution; order command; obey comply; refuse decline reject; deny dispute;
admit concede confess acknowledge; claim assert maintain contend; report announce disclose; publish issue release;
print publish; adopt accept embrace; establish found set create; form shape; organise organize arrange; plan intend;
prepare ready; succeed manage; fail flop; carry transport convey; cross traverse; enter access; exit leave; reach
attain achieve; land arrive; pose model; relax rest unwind; exercise workout train; celebrate party; wave gesture; hug
embrace; kiss smooch; point indicate; cover wrap; fill load; empty drain; pour spill; hang dangle suspend; collect
gather; compile collect gather; distribute hand dole; count tally; measure gauge; calculate compute; estimate guess;
compare contrast; check inspect examine; supervise oversee monitor; control manage; operate run; fire shoot; smoke
puff; fish angle; camp tent; shop browse; sail cruise; ski skate; big large huge great giant enormous massive; small
little tiny minute; tall high; short brief; long lengthy; wide broad; narrow thin slim slender; fat overweight obese;
heavy weighty; strong powerful mighty; weak feeble frail; fast quick rapid swift speedy; slow sluggish; old elderly
aged; young youthful; new recent fresh; old ancient antique; modern contemporary; hot warm; cold cool chilly; wet damp
soaked; dry arid; clean tidy neat; dirty filthy messy muddy; nice pleasant lovely; beautiful pretty attractive
gorgeous; handsome good-looking; ugly unattractive; good fine great excellent; bad poor terrible awful; happy glad
cheerful joyful pleased; sad unhappy upset sorrowful; angry mad furious cross; afraid scared frightened fearful; calm
relaxed peaceful; nervous anxious worried; tired weary exhausted sleepy; bored uninterested; excited thrilled;
surprised astonished amazed; proud arrogant; brave courageous; shy timid; clever smart intelligent bright; stupid
foolish silly dumb; crazy insane mad; kind friendly; cruel mean; honest truthful; rich wealthy affluent; poor needy
impoverished; expensive costly dear; cheap inexpensive; free gratis; easy simple; hard difficult tough; important
significant major crucial vital; main chief principal primary; real true genuine actual; false untrue fake; right
correct accurate; wrong incorrect mistaken; sure certain confident; clear obvious evident plain; strange odd weird
unusual peculiar; common usual normal ordinary typical; rare uncommon; special particular; famous known renowned;
popular liked; whole entire complete full total; empty vacant; open unlocked; closed shut; loud noisy; quiet silent
still; bright light; dark dim; blonde blond fair; naked nude bare undressed; barefoot shoeless; ill sick unwell;
healthy fit well; safe secure; dangerous risky hazardous; dead deceased; alive living; same identical equal; different
distinct; similar alike; near close; far distant; early ahead; late delayed; ready prepared; able capable; useful
helpful; useless worthless; necessary needed required essential; possible feasible; available accessible obtainable;
legal lawful; illegal unlawful; public open; private personal; outdoors outside outdoor; indoors inside indoor;
together jointly; alone solo lone single; often frequently regularly; sometimes occasionally; always constantly;
rarely seldom; quickly fast rapidly; slowly gradually; suddenly abruptly; nearly almost; entirely completely totally
wholly fully; very extremely highly really; mainly mostly largely primarily chiefly; especially particularly; also
too; maybe perhaps possibly; several some many numerous; lot many much
"""

# kinds: what is of them
KINDS: Final = """
animal pet: dog puppy cat kitten horse cow sheep pig goat bird rabbit monkey elephant lion tiger bear wolf fox deer
dog: puppy hound terrier poodle labrador retriever bulldog collie
bird: parrot duck goose chicken pigeon eagle owl swan seagull hen
fish: salmon trout shark tuna
person people human someone somebody adult: man woman boy girl child kid baby lady guy gentleman teenager toddler
    worker player student teacher doctor nurse friend couple crowd family women men
child kid: boy girl baby toddler infant
family: mother father parent son daughter husband wife
relative: brother sister uncle aunt cousin grandmother grandfather
vehicle: car truck bus van bicycle bike motorcycle lorry taxi tractor scooter ambulance
sport: football soccer basketball baseball tennis hockey golf rugby volleyball cricket wrestling boxing
game: chess poker football soccer basketball baseball tennis hockey
instrument: guitar piano violin drum trumpet flute saxophone cello accordion harp banjo
music: song jazz opera concert tune
food meal: bread cake pizza sandwich soup rice meat fruit vegetable salad cheese pasta lunch dinner breakfast
    hamburger hotdog
fruit: apple orange banana grape lemon pear strawberry melon
vegetable: carrot potato tomato onion cabbage lettuce
drink beverage: beer wine coffee tea juice water milk soda whiskey
clothes clothing: shirt trousers pants jeans dress skirt coat jacket hat sweater hoodie suit shorts shoes socks blouse
    tie uniform robe
colour color: red blue green yellow black white brown orange purple pink grey gray
building: house church school hospital shop store library museum factory tower office station hotel
outdoors outside outdoor: street beach park field garden yard mountain forest lake river ocean sea hill porch sidewalk
    road desert snow
indoors inside indoor: kitchen bedroom bathroom office classroom gym restaurant library laboratory
water: sea ocean lake river pool pond stream fountain
furniture: chair table bed couch sofa desk bench stool
tool: hammer saw drill knife shovel axe rake
weapon: gun knife sword rifle pistol bomb
money: dollar pound euro coin cash cent
document: letter contract report book form certificate
move moving: walk run jump swim climb dance ride jog skip
active exercise: run jog swim ski skate climb bike
talk communicate: whisper shout chat argue
look: stare gaze watch
"""
