"""What kind of thing a noun calls something: where two statements define one thing by nouns of two kinds, one is wrong.

Authority: Cruse, Lexical Semantics (1986), chapter 6 (taxonomies: co-hyponyms exclude each other), with the top
categories of Sekine's Extended Named Entity Hierarchy (2008); the words were gathered by hand from general knowledge.
Facts, no borrowed list: licence as the project's.
"""

from typing import Final

# category, field: nouns. Nouns of two categories exclude each other, and so do those of two fields of one category.
CATEGORIES: Final = """
person, screen: actor actress filmmaker
person, comedy: comedian comedienne
person, music: musician singer songwriter singer-songwriter rapper drummer guitarist bassist vocalist composer pianist
    violinist conductor
person, writing: writer author novelist poet playwright essayist columnist journalist biographer
person, sport: player footballer golfer boxer wrestler swimmer cyclist cricketer athlete gymnast skater pitcher
    quarterback goalkeeper striker midfielder bullfighter jockey sprinter skier surfer driver
person, politics: politician senator congressman congresswoman governor president mayor chancellor premier
    legislator statesman diplomat
person, law: lawyer attorney barrister judge
person, science: scientist physicist chemist biologist astronomer mathematician geologist botanist zoologist
person, medicine: doctor physician surgeon nurse dentist psychiatrist
person, art: painter sculptor illustrator
person, dance: dancer ballerina choreographer
person, fashion: model supermodel
person, crime: murderer killer thief robber burglar terrorist gangster
person, reign: king queen emperor empress monarch prince princess duke duchess
person, faith: priest bishop pope nun rabbi imam monk
person, trade: farmer carpenter plumber electrician chef cook butcher baker barber tailor
person, flight: pilot astronaut
person, war: soldier general admiral colonel
work, film: film movie
work, series: series sitcom
work, book: novel book memoir novella
work, song: song single
work, album: album soundtrack
work, stage: opera musical
work, poem: poem sonnet
work, press: newspaper magazine
band, band: band duo trio quartet quintet orchestra choir
place, city: city town village hamlet
place, county: county
place, state: state province
place, country: country nation kingdom
place, continent: continent
place, river: river stream
place, lake: lake
place, mountain: mountain volcano
place, island: island
place, planet: planet
place, sea: ocean sea
animal, mammal: mammal dog cat horse whale elephant
animal, bird: bird eagle owl parrot
animal, fish: fish shark
animal, reptile: reptile snake lizard
animal, insect: insect beetle butterfly
food, food: dessert dressing sauce cheese bread cake soup salad candy
illness, illness: disease disorder infection syndrome cancer
computing, computing: website software
vehicle, road: car truck motorcycle bus
vehicle, rail: train locomotive
vehicle, ship: ship submarine ferry
vehicle, aircraft: aircraft airplane helicopter
pastime, dance: dance
pastime, sport: sport
team, team: team club
company, company: company corporation firm manufacturer retailer airline
learning, learning: university college
"""

# Categories and fields of one category that one thing may well be of together, or one after the other.
TOGETHER: Final = """
band company; company team; animal food; company computing; computing work; company learning; company work;
law politics; screen writing; screen comedy; comedy writing; book series; city country; state country;
island country; island state;
island continent; crime politics; reign politics; book press; book stage; book poem; stage poem; medicine science;
song poem; screen dance; music dance; music screen; science writing; politics writing; art writing;
medicine writing; law writing; crime law; film stage; faith writing; song album; city state; mountain island;
screen fashion; music fashion; music writing; dance fashion; war politics; war reign; sport fashion; science politics;
war writing; flight war; screen music; art music; faith politics; reign writing; science flight
"""

# Nouns before "of" after which comes what a thing really is: "a type of dressing".
SORTS: Final = frozenset("type kind form sort genre piece species brand breed variety series".split())
