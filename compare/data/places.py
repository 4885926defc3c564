"""States, cities and regions, and seats that stand for governments; countries stand in countries.txt.

General knowledge; the selection is our own (Apache-2.0). Bars part the places, semicolons the forms of one place,
the first of them the one to show.
"""

STATES = """\
Alabama;Ala.|Alaska|Arizona;Ariz.|Arkansas;Ark.|California;Calif.|Colorado;Colo.|Connecticut;Conn.|Delaware;Del.|\
Florida;Fla.|Georgia;Ga.|Hawaii|Idaho|Illinois;Ill.|Indiana;Ind.|Iowa|Kansas;Kan.|Kentucky;Ky.|Louisiana;La.|Maine|\
Maryland;Md.|Massachusetts;Mass.|Michigan;Mich.|Minnesota;Minn.|Mississippi;Miss.|Missouri;Mo.|Montana;Mont.|\
Nebraska;Neb.|Nevada;Nev.|New Hampshire;N.H.|New Jersey;N.J.|New Mexico;N.M.|New York;N.Y.|North Carolina;N.C.|\
North Dakota;N.D.|Ohio|Oklahoma;Okla.|Oregon;Ore.|Pennsylvania;Pa.|Rhode Island;R.I.|South Carolina;S.C.|\
South Dakota;S.D.|Tennessee;Tenn.|Texas;Tex.|Utah|Vermont;Vt.|Virginia;Va.|Washington State|West Virginia;W.Va.|\
Wisconsin;Wis.|Wyoming;Wyo.|Ontario|Quebec;Québec|Alberta|British Columbia;B.C.|Manitoba|Saskatchewan|Nova Scotia|\
New Brunswick|Newfoundland|New South Wales;NSW|Queensland|Tasmania|South Australia|Western Australia|Bavaria|Saxony|\
Normandy|Brittany|Tuscany|Sicily|Sardinia|Lombardy|Andalusia|Punjab|Kashmir|Gujarat|Kerala|Tamil Nadu|Bihar|\
Maharashtra|West Bengal|Uttar Pradesh|Assam|Sindh|Balochistan|Xinjiang|Guangdong|Sichuan|Hunan|Hubei|Yunnan|Aceh|\
Java|Sumatra|Borneo|Bali|Sulawesi|Mindanao|Luzon|Hokkaido|Okinawa|Fukushima|Donbas;Donbass|Dagestan|Siberia|\
Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Darfur|Tigray|Biafra|Helmand|Kandahar|Anbar|Golan Heights|\
West Bank|Sinai|Galilee|Lapland|Corsica|Crete"""

CITIES = """\
New York City|Los Angeles;L.A.;LA|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|\
Jacksonville|Columbus|Indianapolis|Charlotte|San Francisco|Seattle|Denver|Nashville|Oklahoma City|El Paso|Boston|\
Portland|Las Vegas|Detroit|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|\
Atlanta|Omaha|Raleigh|Miami|Oakland|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|Anaheim|Pittsburgh|\
Cincinnati|St. Louis|St. Paul|Orlando|Buffalo|Salt Lake City|Baton Rouge|Ferguson|Charlottesville|Anchorage|Albany|\
Des Moines|Annapolis|Hartford|Newark|Jersey City|Beverly Hills|Hollywood|Silicon Valley|Manhattan|Brooklyn|Queens|\
Bronx|Harlem|Malibu|Santa Monica|Pasadena|Berkeley|Palo Alto|Long Beach|Toronto|Montreal|Vancouver|Calgary|Edmonton|\
Winnipeg|Quebec City|Tijuana|Ciudad Juarez|Ciudad Juárez|Acapulco|Cancun|Guadalajara|Monterrey|São Paulo;Sao Paulo|\
Rio de Janeiro|Medellín;Medellin|Cali|Guayaquil|Maracaibo|Valparaíso|Cusco|Cuzco|Manchester|Birmingham|Liverpool|\
Leeds|Glasgow|Bristol|Sheffield|Newcastle|Nottingham|Leicester|Oxford|Cambridge|Aberdeen|Brighton|Southampton|\
Portsmouth|Salisbury|Marseille|Lyon|Toulouse|Nice|Strasbourg|Bordeaux|Calais|Lille|Nantes|Cannes|Hamburg|Munich|\
Cologne|Frankfurt|Stuttgart|Düsseldorf;Dusseldorf|Leipzig|Dresden|Bonn|Hanover|Nuremberg|Brussels|Antwerp|Bruges|\
Rotterdam|Utrecht|Geneva|Zurich;Zürich|Basel|Lausanne|Davos|Milan|Naples|Turin|Florence|Venice|Bologna|Genoa|Palermo|\
Barcelona|Valencia|Seville|Bilbao|Malaga|Porto|Salzburg|Graz|Kraków;Krakow;Cracow|Gdańsk;Gdansk|Łódź;Lodz|Brno|\
Gothenburg|Malmö;Malmo|Bergen|Aarhus|Thessaloniki|Istanbul;Constantinople|Izmir|Gaziantep|St. Petersburg;\
Saint Petersburg;St Petersburg;Leningrad|Novosibirsk|Yekaterinburg;Ekaterinburg|Volgograd;Stalingrad|Vladivostok|\
Sochi|Rostov-on-Don|Kursk|Belgorod|Kharkiv;Kharkov|Odesa;Odessa|Lviv;Lvov|Dnipro;Dnepr;Dnipropetrovsk|Donetsk|\
Luhansk;Lugansk|Mariupol|Kherson|Zaporizhzhia;Zaporizhia;Zaporozhye|Mykolaiv;Nikolaev|Sevastopol|Bakhmut|Avdiivka|\
Chernihiv;Chernigov|Chernobyl;Chornobyl|Bucha|Almaty|Samarkand|Aleppo|Homs|Hama|Idlib|Raqqa|Kobani|Palmyra|Mosul|\
Basra|Fallujah;Falluja|Kirkuk|Tikrit|Ramadi|Isfahan|Mashhad|Qom|Shiraz|Natanz|Tel Aviv|Haifa|Hebron|Nablus|Jenin|\
Rafah|Khan Younis;Khan Yunis|Bethlehem|Mecca;Makkah|Medina|Jeddah|Dubai|Sharjah|Aden|Hodeidah|Herat|Kandahar|Kunduz|\
Jalalabad|Karachi|Lahore|Peshawar|Rawalpindi|Quetta|Abbottabad|Mumbai;Bombay|Kolkata;Calcutta|Chennai;Madras|\
Bangalore;Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Srinagar|Varanasi|Amritsar|Chittagong|Mandalay|Ho Chi Minh City;\
Saigon|Da Nang|Chiang Mai|Phuket|Cebu|Davao|Surabaya|Bandung|Banda Aceh|Medan|Osaka|Kyoto|Nagoya|Yokohama|Hiroshima|\
Nagasaki|Sapporo|Kobe|Sendai|Busan|Incheon|Shanghai|Guangzhou;Canton|Shenzhen|Tianjin;Tientsin|Wuhan|Chongqing;\
Chungking|Chengdu|Nanjing;Nanking|Harbin|Xi'an;Xian|Hangzhou|Urumqi|Kaohsiung|Sydney|Melbourne|Brisbane|Perth|\
Adelaide|Darwin|Hobart|Gold Coast|Auckland|Christchurch|Dunedin|Lagos|Kano|Ibadan|Maiduguri|Port Harcourt|\
Johannesburg|Durban|Soweto|Marikana|Mombasa|Garissa|Kisumu|Casablanca|Marrakesh;Marrakech|Fez|Benghazi|Misrata|Sirte|\
Alexandria|Luxor|Giza|Suez|Sharm el-Sheikh;Sharm el Sheikh|Port Said|Port Sudan|Timbuktu|Gao|Goma|Bukavu|Lubumbashi|\
Bulawayo|Beira|Aksum|Mekelle;Mekele|Hargeisa|Kismayo|Guantanamo Bay;Guantánamo Bay;Guantanamo;Guantánamo|Manaus|\
Brasilia"""

REGIONS = """\
Middle East|Far East|Near East|Southeast Asia|South Asia|East Asia|Central Asia|Western Europe|Eastern Europe|\
Central Europe|Northern Europe|Southern Europe|North Africa|West Africa|East Africa|Central Africa|Southern Africa|\
Sub-Saharan Africa|Horn of Africa|Sahel|Central America|Caribbean|Balkans|Caucasus|Baltics|Scandinavia|Oceania|\
Polynesia|Melanesia|Eurasia|Antarctica|Persian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Strait of Hormuz|\
Red Sea|Black Sea|Baltic Sea|North Sea|Mediterranean|Mediterranean Sea|Caspian Sea|South China Sea|East China Sea|\
Sea of Japan|Sea of Azov|Pacific|Pacific Ocean|Atlantic|Atlantic Ocean|Indian Ocean|Arctic Ocean|Suez Canal|\
Panama Canal|Sahara|Amazon Basin|Himalayas|Alps|Andes|Rockies|Pyrenees|Midwest|New England|West Coast|East Coast|\
Bay Area|Capitol Hill|Wall Street|Downing Street|Red Square|Tiananmen Square|Tahrir Square|Times Square|Central Park|\
Mars|Chechnya|Northern Territory|Great Barrier Reef|Mount Everest|Everest|English Channel|Thames|Danube|Rhine|Nile|\
Mississippi River|Hudson River|Dnieper|Volga|Euphrates|Tigris|Ganges|Mekong|Yangtze"""

# What governments do: the capital in front of one of these verbs (lemmas) stands for its government ("Kyiv said").
GOVERNING = frozenset(
    """
say ask hope want accuse warn agree deny announce ban impose expel recall summon condemn reject back support urge insist
seek expect fear vow promise demand offer refuse claim argue pledge threaten suspend approve sign withdraw retaliate
protest consider believe maintain blame oppose welcome acknowledge admit recognise recognize declare intend negotiate
request respond reply sanction supply provide deploy pay lift ease tighten
""".split()
)
