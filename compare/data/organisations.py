"""Words and names that tell an organisation: last words, first words before "of", well-known bodies and initials.

General knowledge; selection our own (Apache-2.0).
"""

# A capitalised run that ends in one of these is an organisation.
SUFFIXES = frozenset(
    """
Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Bancorp
Board Branch Brigade Broadcasting Bros Brothers Bureau Cabinet Caucus Center Centre Chamber Chronicle Church Club Co
Coalition Collective College Command Commission Committee Communications Community Companies Company Confederation
Conference Congress Consortium Consulting Consultancy Cooperative Corp Corporation Corps Council Court Courier
Department Directorate Dispatch Electric Electronics Energy Enterprises Exchange Examiner Faculty Federation Force
Forces Foundation Front Fund Gazette Government Group Guard GmbH Herald Holdings Hospital Inc Inquirer Insurance
Institute Institution International Investments Journal Knesset Laboratories Laboratory Labs League Legion Limited LLC
LLP LP Ltd Magazine Media Militia Ministry Mirror Mission Monitor Mosque Motors Movement Museum Navy Network Networks
News Newspaper Office Organisation Organization Orchestra Parliament Partners Partnership Party Patrol PLC Plc plc
Police Post Press Productions Project Radio Railways Records Register Reserve Resources SA Sciences School Schools
Securities Senate Service Services Sheriff's Society Software Solutions Squad Squadron Star Stores Studio Studios
Synod Systems Taskforce Team Telecom Telekom Technologies Technology Telegraph Television Times Tribunal Tribune Trust
Union United University Ventures Watch Watchdog Weekly Workers Works Workshop Duma Rada Bundestag Bundesbank
Bundeswehr Politburo Soviet Sejm Majlis Kremlin
""".split()
)

# "X of Y" is an organisation where X ends in one of these.
WITH_OF = frozenset(
    """
Academy Alliance Army Assembly Association Bank Board Brotherhood Bureau Cabinet Center Centre Chamber Church Club
Coalition College Commission Committee Company Confederation Conference Congress Council Court Department Directorate
Division Embassy Faculty Federation Fellowship Forum Foundation Front Fund Government Group Guild House Institute
Institution Institutes International League Medicine Ministry Movement Museum Network Office Order Organisation
Organization Parliament Party School Schools Secretariat Senate Society Trust Union University Daughters Sons
Knights Joint
""".split()
)

# "X for Y" and "X on Y".
WITH_FOR = frozenset(
    """
Agency Alliance Association Board Campaign Center Centers Centre Centres Citizens Coalition Commission Committee
Council Conference Court Department Doctors Foundation Forum Fund Institute Institutes League Ministry Movement
Network Observer Office Organisation Organization Panel Partnership Party Physicians Project School Society Students
Subcommittee Union Veterans
""".split()
)

PLACE_SUFFIXES = frozenset(
    """
Airport Ave Avenue Base Basin Bay Beach Blvd Boulevard Bridge Canal Canyon Cape Castle Cathedral City Coast County
Creek Crossing Dam Delta Desert District Falls Field Forest Fort Garden Gardens Gulf Harbor Harbour Heights Highway
Hwy Hill Hills Island Islands Isle Isles Junction Lake Lane Mall Mountain Mountains Ocean Oblast Palace Park Parish
Peninsula Plateau Plaza Point Port Prefecture Prison Province Range Reef Region Republic Ridge River Road Sea Square
Stadium Station Strait Straits Street Strip Territory Terrace Tower Towers Township Tunnel Valley Village Volcano
Waterfall Woods
""".split()
)

PLACE_WITH_OF = frozenset(
    """
Bay City Gulf Isle Isles Republic Kingdom Sea State Strait Straits Cape Duchy Emirate Island Islands Lake Province
Port Valley Town Village Horn
""".split()
)
PLACE_PREFIXES = frozenset(
    """
Lake Mount Mt Fort Cape Port Saint St San Santa Los Las El La New North South East West Camp Isle Gulf Strait Río Rio
""".split()
)

# First words of streets, squares and buildings in other languages.
FOREIGN_PLACES = frozenset(
    """
Lake Mount Mt Fort Cape Stade Estadio Estádio Stadio Rue Via Piazza Plaza Place Calle Avenida Chateau Château Palais
Palazzo Villa Casa Puerto Notre Champs Monte Ponte Schloss Ulitsa Ploshchad Maidan
""".split()
)
# Last words of places that are surnames too.
SURNAME_SUFFIXES = frozenset(
    """
Hill Hills Woods Lane Park Field Forest Street Bridge Castle Garden Bay Port Point Tower Base Star Post Banks Brothers
Lake Church Young Gardens Towers Rivers Brook Watch Price Head Weekly Guard Press Ford West North East South
""".split()
)

# Last words of companies, whose first word alone stands for them.
FIRM_SUFFIXES = frozenset(
    """
Inc Corp Co Ltd LLC LLP PLC plc Plc SA AG GmbH Limited Corporation Company Group Holdings Technologies Technology
Systems Industries Motors Airlines Airways Partners Pharmaceuticals Energy Electronics Entertainment Enterprises
Brothers Software Solutions Laboratories Labs Stores Insurance Securities Investments Networks Studios
""".split()
)

# Last or first words of names of other things: events, works, laws, products, storms.
THINGS = frozenset(
    """
Program Programme Festival Award Awards Prize Cup Marathon Open Championship Championships Games Tour Series Show Act
Bill Law Treaty Agreement Accord Accords Pact Plan Amendment Doctrine Day Week Night War Wars Storm Hurricane Typhoon
Cyclone Tropical Operation Summit Medal Bowl Trophy Edition Report Initiative Protocol Deal Scandal Affair Theory
Syndrome Disease Virus Air Pro Mini Max Plus TV Sox Era Age Revolution Movie Model Class Mark Mk Version Windows
Standard Index Average Project Legacy Expo Fair Convention Constitution Declaration Resolution Charter Principle
Effect Rule Rules List Empire Dynasty Trial Hearing Memo Dossier Papers Files Challenge Derby Stakes Final Finals
Playoffs Reform Medicare Medicaid Obamacare Rally Strip
""".split()
)

# Names of things that look like those of bodies or places.
PHRASES = frozenset(
    {"State of the Union", "Statue of Liberty", "Board of Directors", "Board of Trustees", "Bill of Rights"}
    | {"Declaration of Independence", "Medal of Honor", "Rule of Law", "Way of Life", "Law of the Sea"}
    | {"Kingdom of God", "House of Cards", "City of Brotherly Love"}
)

# Well-known bodies: fold the initials and the long form into one. The first form is the one to show.
BODIES = """\
NATO;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance|EU;European Union|\
UN;U.N.;United Nations|IMF;International Monetary Fund|WHO;World Health Organization;World Health Organisation|WTO;\
World Trade Organization;World Trade Organisation|OPEC|IAEA;International Atomic Energy Agency|ICC;\
International Criminal Court|ICJ;International Court of Justice|OSCE;\
Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;\
Organization for Security and Co-operation in Europe|UNICEF|UNESCO|UNHCR|Interpol|ASEAN;\
Association of Southeast Asian Nations|AU;African Union|Arab League|G7|G8|G20|OECD|ECB;European Central Bank|\
European Commission|European Parliament|CIA;Central Intelligence Agency|FBI;Federal Bureau of Investigation|NSA;\
National Security Agency|DHS;Department of Homeland Security|DOJ;Justice Department;Department of Justice;\
US Department of Justice|EPA;Environmental Protection Agency|FDA;Food and Drug Administration|CDC;\
Centers for Disease Control and Prevention;Centers for Disease Control|IRS;Internal Revenue Service|SEC;\
Securities and Exchange Commission|FCC;Federal Communications Commission|FTC;Federal Trade Commission|FEMA;\
Federal Emergency Management Agency|NASA;National Aeronautics and Space Administration|ATF;\
Bureau of Alcohol, Tobacco, Firearms and Explosives;Bureau of Alcohol|NTSB;National Transportation Safety Board|FAA;\
Federal Aviation Administration|TSA;Transportation Security Administration|ICE;Immigration and Customs Enforcement|\
NRA;National Rifle Association|GOP;Republican Party;Grand Old Party;Republicans|Democratic Party;Democrats|DNC;\
Democratic National Committee|RNC;Republican National Committee|ACLU;American Civil Liberties Union|NAACP|USGS;\
U.S. Geological Survey;US Geological Survey;United States Geological Survey|NYPD;New York Police Department|LAPD|NHS;\
National Health Service|BBC;British Broadcasting Corporation|CNN|NBC;NBC News|ABC;ABC News|CBS;CBS News|MSNBC|\
Fox News|AP;Associated Press|AFP;Agence France-Presse|Reuters;Thomson Reuters|Bloomberg|Politico|Al Jazeera;\
Al-Jazeera|New York Times;NYT|Washington Post|Wall Street Journal;WSJ|USA Today|Guardian;The Guardian|\
Financial Times|Daily Telegraph|Der Spiegel|Le Monde|Xinhua|TASS;ITAR-TASS|RIA Novosti|Interfax|Kyiv Independent;\
The Kyiv Independent|Ukrainska Pravda;Ukrayinska Pravda|European Pravda|White House|Pentagon;Defense Department;\
Department of Defense|State Department;Department of State|Treasury;Treasury Department;Department of the Treasury|\
Capitol|Congress;U.S. Congress;US Congress|Senate;U.S. Senate;US Senate|House;House of Representatives;\
U.S. House of Representatives|Supreme Court;U.S. Supreme Court;US Supreme Court|Federal Reserve;Fed|Knesset|\
Bundestag|State Duma;Duma|Verkhovna Rada;Rada|House of Commons|House of Lords|Scotland Yard;Metropolitan Police|\
Labour Party;Labour|Conservative Party;Conservatives;Tories;Tory Party|Liberal Democrats;Lib Dems|SNP;\
Scottish National Party|AfD;Alternative for Germany|CDU;Christian Democratic Union|SPD|BJP;Bharatiya Janata Party|\
ANC;African National Congress|PLA;People's Liberation Army|Hamas|Hezbollah;Hizbollah;Hizbullah;Hezbullah;Hizballah|\
Taliban;Taleban|al-Qaeda;al-Qaida;Al-Qaeda;al Qaeda;Al Qaeda;Al-Qaida;Qaeda|ISIS;Islamic State;ISIL;IS;Daesh;\
Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant|Boko Haram|Ansar al-Sharia|al-Shabab;al-Shabaab;\
Al-Shabaab;al Shabaab|Houthis;Houthi;Ansar Allah|PKK|PLO;Palestine Liberation Organization|Fatah|IRA|FARC|\
Muslim Brotherhood|Ku Klux Klan;KKK|Black Lives Matter|Red Cross;International Committee of the Red Cross;ICRC|\
Amnesty International;Amnesty|Human Rights Watch;HRW|Greenpeace|Google|Apple|Microsoft|Facebook|Meta|Twitter|Amazon|\
Netflix|Intel|IBM|Samsung|Sony|Nokia|Toyota|Honda|Nissan|Volkswagen;VW|BMW|General Motors;GM|Ford Motor Company|\
Tesla|SpaceX|Boeing|Airbus|Lockheed Martin|Gazprom|Rosneft|BP|ExxonMobil;Exxon Mobil;Exxon|Chevron|Shell|Walmart;\
Wal-Mart|McDonald's|Starbucks|Nike|Adidas|Goldman Sachs|JPMorgan;JPMorgan Chase;JP Morgan|Citigroup;Citibank|HSBC|\
Barclays|Deutsche Bank|AT&T|Verizon|Comcast|Disney;Walt Disney|Yahoo;Yahoo!|YouTube|Instagram|WhatsApp|WikiLeaks;\
Wikileaks|Hewlett-Packard;HP|Dell|Cisco|Oracle|AMD;Advanced Micro Devices|Nvidia|Uber|Huawei|Alibaba|Pfizer|Moderna|\
AstraZeneca|Nintendo|eBay|PayPal|LinkedIn|T-Mobile|Blackwater|Enron|Dow Jones|Rolling Stone|El País;El Pais|\
Fannie Mae|Freddie Mac|Halliburton|FIFA|UEFA|NFL|NBA|MLB|NHL|NCAA|IOC;International Olympic Committee|WADA;\
World Anti-Doping Agency|Manchester United|Real Madrid|PETA|MIT;Massachusetts Institute of Technology|UCLA|USC|LSE;\
London School of Economics|Harvard;Harvard University|Yale;Yale University|Stanford;Stanford University|\
Princeton University|Columbia University"""

# Capitals that stand for no body: things, measures, degrees, roles, clock and page words.
NOT_BODIES = frozenset(
    """
A AC AD AI AIDS AM ASAP ATM BA BC BCE CCTV CD CE CEO CEOs CFO CFOs CIO COO CTO COVID COVID-19 CPU CV DC DIY DJ DNA DVD
DVDs EDT EST ET FAQ GDP GIF GMT GPS GPU HD HIV HTML ICU ID IDs IED IEDs IPO IQ IRBM ICBM ICBMs I II III IV IX JD JPEG
KB LED LGBT LGBTQ LGBTQ+ MA MBA MD MEP MEPs MP MPs NGO NGOs NHTSA OK PC PCs PDF PDT PM PR PS PST PT PTSD PhD Q&A R&D
RAM RIP RNA RSVP SARS SIM SMS SOS SUV SUVs TB TBA TV TVs UFO UFOs URL USB USD EUR GBP UTC VAT MVP RBI RBIs MB GB TB
GHz MHz KG KM MPH RPM QB HR IT SC QC STR NBSP MSRP POTUS FLOTUS SCOTUS ERA WR TD TDs LP EP DLC NPC XVII XVIII VI VII
VIII VIP VP XI XII WMD WMDs XL XP XX XXX YOLO MMR CT MRI IV GMO GMOs FYI NB NBSP USS HMS
""".split()
)

# Legal forms of companies, in folded letters: phrases first, then single words (GLEIF's list of entity legal forms).
LEGAL_FORMS = (
    "limited liability company", "limited liability partnership", "public limited company", "joint stock company",
    "gesellschaft mit beschrankter haftung", "gesellschaft mit beschränkter haftung", "aktiengesellschaft",
    "societatea cu raspundere limitata", "societatea cu răspundere limitată", "sociedad anonima", "sociedad anónima",
    "societe anonyme", "société anonyme", "акционерное общество", "общество с ограниченной ответственностью",
    "besloten vennootschap", "naamloze vennootschap", "gmbh & co. kg", "societa per azioni", "società per azioni",
)  # fmt: skip
LEGAL_WORDS = frozenset(
    """
inc incorporated corp corporation co company companies ltd limited plc llc llp lp ag akg se sa sas gmbh nv bv ab oy
asa as srl sarl spa jsc oao ooo pjsc cjsc pao zao ojsc kk pty pte sdn bhd pt kg kgaa na sl
""".split()
)
# Words that tell little: a name with and without one of them can be the same body's.
GENERIC = frozenset(
    """
group holdings holding service services department ministry affairs organization organisation agency authority office
bureau committee association institute center centre national international federal state party news newspaper
""".split()
)

# What a body is called by where its name is explained: "Norsk Data, a maker of computers". No words for people.
KINDS_OF_BODY = frozenset(
    """
affiliate agency airline association bank brewer brewery broadcaster brokerage builder bureau carmaker carrier chain
charity coalition company conglomerate consortium consultancy contractor corporation developer distributor drugmaker
firm foundation grocer group insurer institute laboratory lender magazine maker manufacturer ministry network newspaper
nonprofit organisation organization operator outlet party producer provider publisher retailer startup start-up studio
subsidiary supermarket supplier tank union university utility watchdog website wholesaler
""".split()
)

# What is done to a body: "the purchase of Norsk Data". Of places and people these are not said, or they are known.
DONE_TO_BODIES = frozenset("acquisition takeover buyout purchase merger shareholders subsidiary chapter".split())
