"""Kinds that exclude each other: where one stands in the place of another, both cannot be meant.

Authority: Cruse, Lexical Semantics (1986), chapter 6 (taxonomies); the words were gathered by hand from general
knowledge. Facts, no borrowed list: licence as the project's.
"""

from typing import Final

KINDS: Final = """
monday tuesday wednesday thursday friday saturday sunday;
january february march april may june july august september october november december; spring summer autumn winter;
first second third fourth fifth sixth seventh eighth ninth tenth;
morning afternoon evening night noon midnight; second minute hour day week month quarter year decade;
daily weekly monthly quarterly yearly; breakfast lunch dinner supper;
red blue green yellow orange purple pink brown black white grey gray;
father mother brother sister son daughter uncle aunt cousin nephew niece grandfather grandmother husband;
brother-in-law sister-in-law mother-in-law father-in-law; boyfriend husband brother;
roommate colleague cousin neighbour sister brother; friend enemy stranger; boy girl;
dog cat horse bird fish cow pig sheep goat chicken duck elephant lion tiger bear wolf monkey rabbit snake;
rain snow hail fog wind; rainy snowy foggy windy;
football basketball baseball hockey tennis golf cricket rugby boxing volleyball swimming poker chess badminton
snooker billiards;
guitar piano violin drum trumpet flute; jazz rock classical country folk pop rap;
gold silver bronze copper platinum iron steel lead; coal oil gas solar wind hydroelectric; wheat corn rice barley;
apple orange banana grape lemon pear; coffee tea beer wine milk juice water; beef pork lamb chicken;
truck bus train bicycle motorcycle tram; plane helicopter; knife gun bomb hammer; pistol rifle;
arm leg hand foot head chest neck shoulder stomach; left-hand right-hand; heart lung liver kidney brain;
cancer diabetes malaria cholera measles flu ebola pneumonia; collapse explosion fire flood;
earthquake flood hurricane tornado landslide; murder theft fraud arson kidnapping rape bribery;
doctor nurse lawyer teacher engineer farmer plumber carpenter journalist accountant chef pilot driver;
actor singer painter writer poet sculptor dancer politician scientist;
physicist chemist biologist astronomer mathematician geologist economist historian;
physics chemistry biology mathematics; astronomy biology; king president pope mayor;
president minister senator governor mayor; democrat republican; democratic republican;
christian muslim jewish hindu buddhist; catholic protestant orthodox;
english french german spanish italian russian chinese japanese arabic;
drama comedy horror thriller documentary western; film novel song play album painting book;
school hospital church mosque library museum prison airport hotel; bank school hospital restaurant;
kitchen bathroom bedroom garage; television radio newspaper; email letter phone text;
sales marketing engineering finance hr it accounting; chairman secretary treasurer; ceo cfo coo cto;
professor student; quarterback receiver pitcher catcher goalkeeper striker defender midfielder;
heavyweight middleweight lightweight welterweight featherweight; kilometre metre centimetre; mile yard inch;
kilogram gram; pound ounce; dollar euro pound yen; celsius fahrenheit; local national international; state federal;
commercial residential industrial; commercial personal; state federal; primary secondary; undergraduate graduate;
bachelor master doctorate; kindergarten university; army navy; soldier civilian; concert lecture;
north south east west; northern southern eastern western central; continent country; atlantic pacific;
triangle square circle
"""
