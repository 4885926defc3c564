"""Sets of words that news uses for the same kind of happening or thing.

Written for this project from general knowledge of news English; each line is one set, its first word the head.
A word stands in one set only, and a set holds words that can replace each other in two reports of one event
("killed" and "dead", "purchase" and "acquisition"), not words that are merely related ("army" and "war").
Derivations are joined by the stemmer, so each family of words needs one member only where the stem is shared.
"""

SETS = """
say tell add note remark comment declare announce announcement explain stress emphasise
say emphasis recall reiterate insist mention
kill die dead death deadly fatal fatality slay slain slaying murder homicide perish toll
injure injury wound hurt casualty
shoot shot gunfire gunshot shooting
arrest detain detention custody apprehend capture jail imprison imprisonment prison incarcerate
accuse accusation allege allegation charge indict indictment
convict conviction guilty
sentence sentencing
sue lawsuit suit litigation complaint
judge justice magistrate
court tribunal
attorney lawyer counsel
buy purchase acquire acquisition takeover
sell sale sold
merge merger combine combination
price cost worth
earn earnings profit income
revenue turnover
loss lose lost
increase rise grow growth climb jump surge soar gain rose grew risen
decrease fall drop decline plunge tumble slump dip fell reduce reduction cut lower slash
start begin beginning commence launch onset initiate
end finish conclude conclusion complete completion
stop halt cease suspend suspension
cancel scrap abandon axe
delay postpone defer
meet meeting convene gather summit talk talks
discuss discussion
negotiate negotiation
agree agreement accord deal pact
sign signing
approve approval endorse endorsement pass passage ratify authorise authorization greenlight
reject rejection refuse refusal deny rebuff
oppose opposition object objection
support backing
criticise criticism condemn condemnation denounce blast slam decry
praise hail applaud laud
urge appeal plead
ask request seek demand
offer propose proposal
promise pledge vow commit commitment
warn warning caution
threaten threat
fear worry concern alarm
hope expect expectation anticipate
plan intend intention aim
try attempt effort
help aid assist assistance
protect protection safeguard defend defence defense
attack assault strike raid hit
bomb bombing explosion explode detonate
missile rocket
fight battle clash combat bout
war conflict
troop soldier military army force
police officer cop
crash collide collision wreck accident
earthquake quake temblor tremor
hurricane storm typhoon cyclone
flood flooding
blaze wildfire
damage destroy destruction devastate devastation ruin
evacuate evacuation flee
rescue save
search hunt manhunt
find discover discovery found locate uncover
disappear missing vanish
steal theft rob robbery burglary thief heist loot
fraud scam swindle
hijack seize seizure
vote ballot
elect election poll
win victory triumph won beat defeat winner
lead leader head chief boss
resign resignation quit depart
dismiss sack oust remove removal
hire appoint appointment name nominate nomination
replace succeed successor replacement
run campaign bid candidacy
candidate contender nominee
president presidency
lawmaker legislator congressman congresswoman senator
law legislation bill act statute
rule ruling decide decision verdict
ban prohibit prohibition bar outlaw forbid
allow permit let permission
require mandate oblige
tax levy
spend spending expenditure
pay payment paid
money fund funding cash
job work employment
worker employee staff
firm company corporation business
shop store retailer
share stock
release publish publication unveil reveal introduce debut
report dispatch
document paper file
study research survey
show indicate suggest demonstrate
prove confirm confirmation verify
admit acknowledge concede confess
claim maintain contend assert argue
believe think
know aware
apologise apology sorry
thank grateful
leave departure exit
arrive arrival
travel trip journey visit
move relocate transfer
send dispatch deploy deployment
bring deliver delivery
give provide supply grant
get receive obtain
keep retain hold retention remain
use utilise usage
make create produce build construct construction manufacture
change alter modify
improve improvement upgrade boost enhance strengthen reinforce reinforcement
worsen deteriorate
fix repair mend
test trial
treat treatment therapy
hospital clinic infirmary
doctor physician
illness disease sick ill ailment
infect infection
vaccine vaccinate vaccination jab inoculate
drug medication medicine
birth born
baby infant newborn
child kid children youngster
man male gentleman
woman female lady
mother mom mum
father dad
wife spouse husband
marry marriage wed wedding
divorce split separate
friend pal
family relative
student pupil
university college
teacher educator
house home residence dwelling
car vehicle automobile
truck lorry
plane aircraft airplane jet airliner aeroplane
ship vessel boat
road highway street
city town
country nation
foreign overseas
government administration
people person
border frontier
immigrant migrant refugee
protest demonstration rally
protester demonstrator
riot unrest
rebel insurgent militant
terrorist terrorism terror
hostage captive
weapon arm gun firearm
nuclear atomic
peace ceasefire truce
sanction embargo
evidence proof
suspect suspicion
culprit perpetrator
investigate investigation probe inquiry inquest
detective investigator
spokesman spokeswoman spokesperson
official authority
expert analyst specialist
critic opponent
supporter backer fan
ally partner
enemy foe adversary
rival competitor
game match
team squad side club
coach manager
score goal
star celebrity
actor actress
film movie
programme program series
song track
award prize
book novel
author writer
phone telephone
laptop notebook
website site online internet
picture photo photograph image
video footage
speech address remarks
question query
answer reply respond response
problem issue trouble
crisis emergency
target objective
result outcome
reason cause
possible likely potential
big large huge massive giant enormous
small little tiny
important key crucial vital significant critical
difficult hard tough
easy simple
quick fast rapid swift
new fresh latest
old former ex previous
near close nearby
entire whole full
many numerous several
sufficient enough adequate
rich wealthy
angry furious outrage anger
happy glad pleased
sad grief mourn
dangerous hazardous
safe secure security
sure certain
attend attendance
participate participation
cooperate cooperation
compete competition
appear appearance
testify testimony
subpoena summon
deport deportation expel expulsion
gay homosexual lesbian
equal equality
discriminate discrimination
freedom liberty
religion religious faith
race racial
bank lender
bankrupt bankruptcy
economy economic
unemployment jobless
layoff redundancy
oil petroleum crude
energy power
warm warming
knockout ko
punch blow
"""
