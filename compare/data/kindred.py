"""Fields of words that news uses when it speaks of one kind of happening or thing: "surgeon", "hospital", "operate".

Written for this project from general knowledge of news English, in the manner of Roget's Thesaurus (1852); semicolons
part the fields, and a word may stand in several. Kindred words need not mean the same (those are in synonyms.py): they
only show that two statements are about one matter. Derivations are joined by the stemmer.
"""

from typing import Final

FIELDS: Final = """
push shove throw knock hurl thrust toss fling slam tackle; fall collapse tumble topple drop plunge crumble; hit strike
punch kick slap beat smash batter pound assault attack; hurt injure injury wound harm bruise bleed hospitalise maim
disfigure pain suffer; kill die dead death murder slay execute execution massacre assassinate assassination slaughter
suicide fatal; death casualty toll victim homicide manslaughter behead lynch late deceased mortal; shoot shooting gun
gunman gunmen gunfire bullet firearm rifle pistol shotgun weapon sniper marksman; stab knife blade machete slash; bomb
bombing explosion explode blast detonate detonation device bomber grenade mine rocket shell mortar; missile rocket
launch warhead ballistic; airstrike strike raid bombing bombardment drone warplane sortie; soldier troop army military
force marine officer militia guard infantry commander general fighter combatant serviceman; navy warship frigate
destroyer submarine naval fleet sailor vessel; war conflict fighting battle combat clash offensive invasion violence
hostilities siege assault; ceasefire truce peace armistice lull negotiate; rebel insurgent militant fighter guerrilla
opposition extremist jihadist separatist; terrorist terrorism terror extremist extremism militant jihadist jihadi
radical bomber; hostage kidnap abduct abduction captive ransom captor hijack seize; police officer cop constable
sheriff deputy trooper detective inspector patrol authorities; arrest detain custody capture apprehend nab handcuff
catch book jail suspect cuff; jail prison imprison cell inmate prisoner incarcerate detention penitentiary convict
sentence bars; escape flee abscond breakout fugitive loose run escapee evade; search hunt manhunt seek look comb;
sentence jail term punishment penalty probation parole; trial court hearing judge jury courtroom testify testimony
prosecutor prosecution defendant verdict case plea tribunal; guilty convict conviction verdict plead plea admit
confess admission; acquit acquittal clear exonerate innocent drop dismiss; charge accuse accusation allege allegation
indict indictment suspect prosecute file; sue lawsuit suit complaint legal plaintiff file damages litigation
negligence court settlement claim; lawyer attorney counsel solicitor barrister advocate prosecutor; judge justice
court magistrate bench tribunal ruling; law legislation bill act measure statute ordinance rule regulation reform
proposal; vote ballot election elect poll voter referendum electorate turnout; candidate nominee contender campaign
bid run nomination hopeful primary race; win victory triumph defeat beat winner prevail champion title conquer; lose
defeat loss beaten setback fail; parliament congress senate house legislature lawmaker assembly senator representative
deputy committee mp congressman; president leader chief head premier chancellor ruler minister; government
administration cabinet ministry regime state federal authority official coalition minister secretary; democrat liberal
left; republican gop conservative right; appoint name nominate choose pick select hire choice selection tap; resign
quit step depart departure leave exit retire abdicate; fire sack dismiss oust remove axe terminate ouster expel job;
replace succeed successor replacement predecessor; swear inaugurate inauguration oath office; approve pass adopt
endorse ratify back confirm clear accept authorise support agree; reject refuse deny veto oppose block decline rebuff
dismiss; oppose opposition against object resist protest critic; support back favour endorse advocate champion
backing; criticise slam condemn denounce blast rebuke attack blame fault chide lambast deplore decry lament; praise
hail welcome applaud laud commend celebrate; say tell state announce claim explain add note declare comment statement
according report spokesman reveal; ask request demand urge call appeal seek plead petition press; warn warning caution
alert threat threaten danger risk; promise pledge vow commit assure swear guarantee; deny denial dispute refute reject
contradict; agree deal agreement pact accord treaty contract compromise settlement arrangement; talk negotiation
meeting meet summit discuss discussion negotiate dialogue conference session; visit trip tour travel journey arrive
arrival; plan propose proposal scheme blueprint intend aim strategy programme initiative project; start begin open
launch commence resume initiate onset debut; end finish stop halt close cease conclude suspend over; cancel scrap drop
abandon shelve axe; delay postpone defer late adjourn; ban prohibit bar block forbid outlaw restrict restriction
prohibition curb; allow permit let enable grant permission authorise; require force order mandate compel oblige must;
control curb limit restrict restriction regulate cap; buy purchase acquire acquisition takeover deal bid merger offer;
sell sale sold auction divest seller; price cost fee rate charge expensive cheap; profit earnings income revenue sales
quarter gain; loss deficit debt shortfall lose red; share stock equity index futures market investor trader trading
exchange; bond treasury yield; rise increase climb gain grow jump surge soar up higher advance rally growth boost
hike; fall drop decline decrease lower slip slide plunge sink tumble cut down lose dip slump reduce; bank lender
banking loan credit mortgage finance; money fund cash dollar finance financial payment budget aid grant; tax taxes
levy revenue taxpayer tariff duty; budget spending deficit fiscal cuts sequester expenditure shortfall; economy
economic growth recession slump downturn recovery output; inflation prices rate interest; unemployment jobless job
worker layoff hire employment payroll; worker employee staff labour crew personnel job colleague union; strike walkout
union labour stoppage picket; company firm corporation business maker manufacturer giant startup group enterprise;
chief executive ceo chairman boss director president head officer founder; customer client consumer buyer shopper
passenger user; shop store retailer supermarket mall outlet; product item good device model version brand; make
produce build manufacture create construct develop assemble; plant factory facility mill site; release unveil launch
reveal introduce publish debut announce issue; show reveal find suggest indicate demonstrate study report; study
research survey report scientist researcher finding paper analysis experiment poll; scientist researcher expert
professor academic scholar; test trial experiment examine check; doctor physician surgeon nurse medic medical hospital
clinic patient surgery operation treatment ward ambulance; surgery operate operation surgical remove procedure
transplant; illness disease sick virus infection outbreak epidemic pandemic flu patient case symptom; vaccine
vaccination jab shot dose immunise inoculate; drug medicine medication pill treatment therapy; cannabis marijuana pot
weed; narcotic drug heroin cocaine trafficking smuggle dealer; alcohol drunk drunken intoxicated drink dui dwi
impaired booze; drive driver motorist wheel steer; car vehicle automobile truck van suv bus lorry motorcycle; crash
collision accident collide wreck smash derail derailment; train rail railway locomotive carriage derail; plane
aircraft jet airliner flight airline airplane helicopter pilot aviation passenger; airport terminal runway airline
flight; ship boat vessel ferry tanker cargo sail; pirate piracy hijack hijacker; sea ocean water coast offshore
maritime gulf; earthquake quake tremor magnitude seismic temblor aftershock epicentre; storm hurricane typhoon cyclone
tornado wind rain flood weather landfall; flood rain water river deluge inundate; fire blaze burn flame wildfire
ablaze smoke arson firefighter inferno; heat hot warm temperature wave scorching; snow cold winter ice freeze blizzard
frozen; damage destroy destruction devastate wreck ruin; rescue save evacuate survivor help trapped; survive survivor
alive live escape; missing disappear lost vanish; find discover locate spot found discovery uncover recover; body
corpse remains; baby infant newborn birth born child; child kid children boy girl youngster teen teenager youth minor
juvenile young; man male guy husband father boy; woman female women lady girl wife mother mum; mother mom mum parent
father dad; wife husband spouse marriage marry wed wedding couple; girlfriend boyfriend lover partner fiancee; son
daughter child heir; brother sister sibling twin; family relative parent kin; friend pal companion; neighbour
neighbourhood resident local community; student pupil school college university campus teacher classroom professor
educator; people person resident citizen population public; crowd thousand mass throng gather; home house residence
apartment flat building property dwelling; hotel motel inn resort; building structure tower block; city town capital
village municipality urban; country nation state homeland; border frontier crossing; area region zone district
province territory; immigrant migrant refugee asylum immigration alien undocumented deportation deport visa; protest
demonstration rally march demonstrator protester unrest riot activist; riot unrest violence clash looting disorder;
human rights abuse violation; gay homosexual lesbian lgbt; sex sexual rape assault molest grope harassment misconduct
abuse harass; discrimination sexism sexist bias prejudice racism racist gender racial; religion church muslim
christian islam catholic pope priest bishop worship faith pastor mosque temple vatican pontiff; jew jewish israel;
king queen royal monarch throne prince princess crown monarchy abdicate; star actor actress celebrity singer; film
movie cinema director hollywood sequel filmmaker; actor actress role play star cast part character; television tv show
series broadcast episode network; song album music singer band concert musician single; award prize honour win
nominate oscar emmy grammy medal; book novel author writer write publish; artist painter art painting museum
exhibition gallery; game match play contest fixture clash tie; team club side squad; player athlete footballer striker
midfielder receiver quarterback forward; coach manager boss trainer; score goal point touchdown run; season league
championship cup tournament playoff; fight boxing bout knockout punch boxer fighter ring title round; football soccer;
knee hamstring ankle injury sidelined; race racing driver lap circuit; phone smartphone mobile telephone handset;
computer laptop notebook desktop tablet pc; software app operating system update version program; internet web online
website site network; cable line undersea submarine fibre telecom; cyber hacker hack attack breach computer; server
processor chip cpu core; data information record file figure; email message text letter note; video footage film
recording tape clip camera surveillance; photo picture photograph image; newspaper paper press media journalist
reporter magazine news; interview tell conversation interrogate question; speech address remarks speak deliver;
question ask query; answer reply respond response; oil petroleum crude gas fuel energy gasoline petrol barrel; energy
power electricity nuclear utility reactor; nuclear atomic uranium enrichment reactor plutonium; climate warming
emission greenhouse carbon environment; farm farmer crop agriculture harvest; food eat meal restaurant diet; animal
dog cat wildlife; space astronaut shuttle orbit spacecraft satellite moon mars; planet star galaxy astronomer; fraud
scam corruption bribe bribery embezzle swindle launder; steal theft rob robbery thief burglary loot stolen heist;
investigate investigation probe inquiry detective inquest review look; evidence proof clue witness; witness see
testify onlooker bystander; suspect suspicion alleged accused; crime criminal offence felony misdemeanour; gang member
mob; sanction embargo penalty measure; aid help assistance relief assist humanitarian; embassy ambassador diplomat
envoy diplomatic consulate; spy intelligence espionage surveillance agent; secret classified confidential leak; leak
disclose reveal expose; attack raid assault ambush strike; defend defence protect guard secure safeguard; safe safety
security secure; danger dangerous risk hazardous threat peril; fear worry concern afraid anxious anxiety scare; anger
angry furious outrage fury irate upset; happy joy delight pleased glad; sad grief mourn sorrow grieve tribute; shock
stun surprise; laugh joke smile mock ridicule; shout yell scream curse swear cry; threaten threat intimidate menace;
apologise apology sorry regret; hope expect expectation forecast predict anticipate; think believe feel opinion view;
decide decision choose ruling; know aware understand; ignore overlook disregard neglect; fail failure unable
unsuccessful; succeed success achieve; try attempt effort bid seek; change alter reform modify shift overhaul; improve
better boost enhance upgrade; worsen deteriorate; repair fix mend restore; carry bring take deliver; send deploy
dispatch ship; give provide offer supply donate; receive get obtain; keep remain retain stay hold; move transfer
relocate shift hand; join unite merge; split separate divide divorce; gather meet assemble rally; attend participate
join; lead head chair run; pay payment compensation wage salary earn income; raise lift increase hike; lower cut
reduce trim slash; large big huge major massive giant; small little tiny minor; important key significant major
critical crucial; new latest fresh recent; old elderly aged senior; quick fast rapid swift; slow sluggish; bad poor
worst terrible; serious severe grave; first initial debut; last final; next upcoming forthcoming; former ex past
previous; international global world foreign; local regional; black dark; rich wealthy billionaire millionaire; poor
poverty; free release liberate; close shut closure; road street highway motorway route; station stop; office
headquarters bureau; beach coast shore; bar pub restaurant; chemical toxic poison gas; ground floor earth; head face
neck; hand arm finger; leg foot knee; heart cardiac; cancer tumour; eye see vision
"""
