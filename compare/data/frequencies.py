"""How often a concept occurs in general English: written by tools/word_frequencies.py.

Counted in the training part of the Universal Dependencies English Web Treebank (UD English EWT, CC BY-SA 4.0,
© Stanford University and contributors, https://universaldependencies.org/treebanks/en_ewt). Each line is a count
(rounded down to a power of the square root of two) and the concepts that have it.
"""

TOTAL = 173315
_LINES = """
8192 the
5792 be
4096 a and to
2896 i in of
2048 hav that you
1448 do for it not
1024 he on thi we will with
724 as at but get my say
512 all by can from go good if job mak or possibl so
512 ther would your
362 about giv his just know our out peopl she start tak their
362 tim up what when who
256 agr also any believ call could day find hap help mor need
256 new no onl other plac pric see som support thank try use
256 ver want well which year
181 after allow ask becau befor big bush end even firm food great
181 hou how into keep kill law lead look many may meet now
181 numb over problem real servic should show small than then travel troop
181 way
128 anoth answ bring buy car chang countr decrea docu energ entir feel
128 first friend here high hir hop increa its last leav long lot
128 lov mon most much never off old one plan put quest report
128 right run sam send sinc stat still sur thing us week world
90 accu again al alwa american approv around attach attack bad between both
90 child city dat difficult down early eas enron every experi family fear
90 few follow govern group her howev important includ inform iraq lat lif
90 liv man mean month mov near next offer offic order own pay
90 point polic rat read reason recommend regard relea review room rul saf
90 shop someth such team through too unit war weapon websit wher whil
64 abl actu against alread amount anyon anyth area author awa bas becom
64 care cas cat check china claim clean customer develop discuss driv dur
64 each eat els email ever excellent far fight final fix form forward
64 gam gas guy hand hear horse hour india interest iran letter lin
64 list mar market memb might minut must nic night noth offici oil
64 onc open part per phon pictur pla president program protect prov quick
64 recent requir return school seem septemb set sign someon sta stud sufficient
64 system terrorist test though toda train treat under understand until wait walk
64 water why without woman wond yes
45 activ addit air almost along anim april arrest bab bear below bit
45 book cag clear consid contact continu contract coupl credit current damag different
45 din direct dog door draft due eith elect enjo everyon everyth expert
45 fact fax feed fin fre frida front gener georg girl glob happen
45 health hotel human idea intern iraqi island jef john kind learn least
45 legal less light loss manag mark messag mind monda national natur ok
45 opt outsid owner pakistan party peac percentag pet politic posit post pret
45 probab process product project prom qaeda refer reg relig rememb replac rescu
45 resign restaurant result road second sell serv ship soon spac speak speech
45 spend stop tank trad turn university urg usual valu warm wheth wif
45 win within word yet young
32 abov absolut accept afghanistan ago although amaz america anthrax anywa apolog applic
32 arriv attend attorn availabl ban bird board bod bomb break canada chanc
32 cheap circl coach conf control cour cover cru definit design detail dismiss
32 divorc doct dollar drug econom effect egg espec event exampl except execut
32 expen extrem fac fath feder figur fish foreign fun god guess hair
32 half handl heat hospit houston indian initi injur instead interview investigat involv
32 israel judg jul jun languag level link loc local mail main major
32 march mayb metal mik morn moth nasa north notic octob often oper
32 operat organ origin parent park particular past perfect period pick piec policy
32 poor prepar present profess qual quot record reject relat rest rid risk
32 sara schedul sea search seriou settl shar short sit situ snak sometim
32 song sound sourc south speci stand step strong subject taliban tax term
32 texa threaten thursda togeth top total transact tru trust typ upon vet
32 watch weekend wolf wrong yourself zawahiri
22 access account across adjust admit advanc advic afternoon age agenc agent alon
22 among andaman appear appreciat arab articl associat assum attent august award awesom
22 balanc basi basic beauti behind benefit bite black blood bob bord box
22 budget bus cancel capit card carol center chicken chin choic choo chri
22 cia civil class coast collect color comfortabl commis committee compet comput cond
22 confidenti connect correct counterpart court crash crisi dai data david decemb deep
22 delhi department describ desk determin dif don drink dry earn east eb
22 educ egyptian electric enter environ establish estimat europ evid exact executive exist
22 facil fair februar fill film financ financi fir fit fly focu foot
22 forget freedom furth futur generat graduat ground guard gulf hat hi hist
22 honest horribl hot illness imagin immediat improv info insid instruct intellig invit
22 islamic islamist item itself januar japan kay lack lawmak lay leg lie
22 limit listen london lopez low ltt luck lunch matter meal meat media
22 menu middl miss model musharraf myself nail necessar network norm novemb nuclear
22 opin oppo opportun overall pag pakistani paul perform perhap pizza plane plant
22 popul practic press print prop pull punch push rabbit rai rang rath
22 reach reasonabl rebel red represent reserv respect richard roll rud san saturda
22 scor section select sen shall shoot simp singl skill sleep soci solut
22 son sort spec specific spot spr standard star statement station steal story
22 student stuf sue suicid summer sun sunda suppo surpr surround target tast
22 teach territ themselv third throw tir tomorrow tour tourist toward transport tv
22 unless updat version vietnam view vinc visa vot warn washington wast wednesda
22 west western whatev whit window wint yesterda york
16 abil achiev adult adv affect afraid ahead ally altern analysi anywh apartment
16 appropriat archibald art assign atmosph audit avoid b band bank beard beatl
16 bed beyond bin birth block blu bre busy california canadian candidat cap
16 cargill catch central chair challeng chen chernobyl chess christian church clair client
16 climat cloth cod cold command common commun compar contain conv convict corporat
16 county crim cross cultur cur currenc custom dan danc dangerou decad defin
16 degr depend director disappear disast divi dress earth ena england ensur entit
16 eol epm equal equip escap evening expl extra eye fail fantastic favorit
16 fbi fee filt flight floor florida flow folk franc french ful german
16 governor green greet guarant hamst hang heart heav hey hid himself hol
16 holida host ignor impl independent individu industr insur invest iranian ireland isda
16 iso jihad jim join karzai ken kim kitten laden land lanka lol
16 m mari mast materi medic michael mil missil modern moham moment moon
16 moral mou mountain muscl music negotiat net non nor northern obviou occur
16 oh otherw pain pair palestinian pari participat patient pilot plent plu pool
16 popular port pos pref pressur prevent prior procedur progress rac reflect regim
16 regular relax repeat responsibil rich rock round saddam salon scar scot screen
16 season seat seni sheet shiit similar sink siz slight slow societ somewh
16 sri stev strateg styl suf sunni suprem surgery suspect syria tabl tamil
16 task technolog text theor thought thousand tiger touch tuesda twic unfortunat vac
16 via video web weight wheel whom wid wine wish wood
11 abu affair afford affordabl afghan ahm airport alabama alli amend angr antonio
11 apparent approach arrang asia asian aspect asset assur attract auto averag bag
11 baghdad ball bathroom bay beach behavi being ben biologic birthda blount bondad
11 bother bottom boy branch breakfast breath brief brown bulb ca caf cak
11 camera camp capabil career cast cell cent centre centur certificat chairman che
11 chef chemic chicago christma cind click coalition cof columbia communic communist comparison
11 complain complex confu congress constant content convinc cook cool coordinat corner count
11 coup crap crew critic curv dark daught dav dear decent dela delet
11 deliciou democrac descript despit detect devil dirt disappoint dish disn distribut doubl
11 doubt downtown draw drill dust dut ed edit element encourag enem engin
11 english enrononlin entr eventu everybod expand extend f familiar fat favor feath
11 fing float flower forti forum francisco fraud freez frequent fry fuck fuel
11 funct furnitur fyi garag gay gcp gdp gend generation gift grab grand
11 greg grill guest guid guidelin hell hijack historic hundr hurrican identif immigrant
11 impact impres incit inspect install intercept interconnect internal invoic israeli italian jack
11 jam jan joe jok jon kashmir ker king knowledg korea lab laser
11 leash left lennon lesson linda llc load lock machin majority mama manner
11 manu marin measur mechanic melt mer merg metro michell minimum minist mission
11 mix moslem moussaoui neck neighb noi nook observ obsf occup oka orlean
11 outstand pack packag paineweb paint panel parakeet pat paulo pen percent peter
11 philippin physic pipelin planet pleasant pop portion posada possib possibil pra pre
11 prim primar privat proc profes promot protest pup purpo questar quiet radi
11 rar ray re react recipient recov recruit regist relationship reliabl remind rent
11 republic republican responsibl retir rev revi reward river robert robinson rol rom
11 rough row russia russian salad samuel sand sandwich sao satisf saudi secret
11 self sharon shower smart smok smooth somewhat southern spain spe spin spokesman
11 spread stabil stag statu steak stick ston strain structur sufaat super surgeon
11 susan sweet tablet technic temperatur tend terribl theref throughout thu ticket titl
11 toe tom ton tonight tool toronto tow trail trot truck truth tw
11 typic uk unabl uniqu user uvb vall variet variou vic visu voic
11 wak wall wear weath welcom whenev william wing wow
8 aafia abb abroad adopt agel allocat ame angel apart appropri approximat arabia
8 arctic argentina armed asap asid assassin assistant atlanta australia background bang bankrupt
8 beer belief belong bet blam blanket blind blog bowl brain brass brav
8 brazil british broad broth buck bueno bunch burn c cabin calm capabl
8 capac caribbean carolina categ ceo chain chalabi citizen clos commerci comprehen compres
8 con conduct confid confident consistent constitution consum contribut cooperat cor council counter
8 craft craig crimin crowd d dc de dealership debt decor delight dentist
8 deriv deserv desir destin df disabil discount district dominat drag dumb dun
8 dwarf eastern ecs efficient egypt eliminat elsewh enabl enforc engag error essi
8 ethnic evacuat examin excit expan expir expo exposur express extremist fabulou factor
8 failur fal farm farri featur fellow ferc ferrou field flat flood forev
8 format fujairah funda fundamentalist ga gat ger girlfriend golden goodwyn googl gra
8 grip groom guerrilla guild guinea halal happiness harrison hatfill heel helicopt hello
8 hill hiss homeland hr hussein ice id ident immigr impossibl incorporat ind
8 infl influ inn inner insult interf inva ita jason jean johnson jordan
8 katrina kevin khalid kitchen knowledgeabl ksm la label lak laptop laugh layer
8 lb lee liber licen liquid mad magic mat memor merchant mess meter
8 method mexico milk mill mississippi mistak moderat mol monit moor mosqu motiv
8 mouth mujahedeen multipl murph muslim myanmar nav naval neighborhood neighbour nest newspap
8 nick nobod notch notif ny nyc occa ongo outer overpric overwhelm p
8 paperwork participant password paste path pati permanent pha pig pion plast plat
8 plot poison polar pound povert predat premium presidenti privileg prompt propert prosecut
8 proud provi provinc pub pur qualif radic rank receipt recogn reconcili refund
8 regret regul regulat relation renais resourc resum revenu rhonda ric ridiculou ring
8 rip roof rout royal ruy safet sail sak sampl satanism satisfact scienc
8 screw secretary ses severe sexu shackleton shap shed sheikh sho shock shuttl
8 sight signatur signof silk sj skin slic soft softwar solv somehow spa
8 spic spiritu spon spra st stan stephani stream studio stupid submit substant
8 substanti success suck suite summar surfac sushi sussex switch sympath syrian tactic
8 tam tana ted ten tension testif tie till tip toy traffic transmit
8 travell tre trib trick ultimat uniform union unlimit urin usa useful vast
8 vend ventur versu victim virtu volum vomit w warrant warwick wash wav
8 wild wilson wir withdraw worm x yellowston yoga zealand
5 aa abdul absorb accent accommod accommodat accomplish accumulat accurat acupunctur adapt addict
5 adher admis advantag adventur advert advi affirm africa aggres agra alert alito
5 allawi ambitiou ambul ammun amu ann annex anno antiqu anybod anym anytim
5 ari arma artist arvn assassinat assemb astronaut asymmetric atta attitud austin authentic
5 automatic availabil awful ayman baba baker bangladesh banner barcla barn barrel bc
5 bedroom belt bend besides bik billion blad blair blend bless boast bond
5 boot bor boston bottl boyfriend bradl brand bread brian brigad bright brok
5 bronz bs bta bud budgi bug burg burrow button cabinet calcul calculat
5 calendar cambodia campu canc carbon carniv caucasian cc cdec cen cha channel
5 chao character charco charl chat cheek chest chew chick chiro chocolat circular
5 circulat civet civilian cla clan clau colin colleagu colombo comb comfort commod
5 communicat compaq compassionat compen compensat compli concept concert congratul conquest consciou consciousness
5 consequ conserv considerabl consult convenient convent corps correl correspond coupon coverag coz
5 crack crat craz cre crit crop cruel cry cuban curb curtain cycl
5 dal dalla dang dasovich davi dean debat default degenerat deliberat delta democrat
5 democratic deni dent denton deport deposit desperat dessert devic devot diagno dial
5 diego digit diplomac diplomat disclo disco discourag disp disrupt dist distinct distinguish
5 donation download dr dragon dramatic dream dubai duk eager earl earthquak ebs
5 edg edison edward eei el electronic elena elpaso embarras embas emerg emis
5 enchilada endang engineer enjoyabl enovat entertain envelop epc equin equivalent er ercot
5 essent essex european evalu evaluat everyda everywh evident evil exam exc excel
5 excu explan extensive extent extinct extraordinar fabio fabric faction fak fallujah famou
5 fanc fash fault feedback fenc fixtur flak flav flip flop fluid fold
5 fool football forecast forth frank fruit frustrat ft fulfil funer fus gallery
5 gallon gang garden gear gem gen gentl gimp glass grac grad graphic
5 gre groc gross guantanamo gym habitat haircut hall ham hama hambali har
5 harm harri hassl haul haven headquart heaven height hen henc herself hesitat
5 hidden highlight hindu hino hint hmm hoax hodg honda hotlin household hung
5 hungr hur hyat ide iguazu illeg impo impress inch incident increas incredib
5 incredibl indefinit index infect infinit ingredient init innocent innov insert inspir inst
5 instant integr intellectu invent ip irish iron ironic isi islamabad isolat jana
5 janic jar jen jerk jesu jew jewish joint joseph joy juic justin
5 k kabul kalkat kandahar kaoshikii karim kath keen khan kick kidn kit
5 knif knock kumaratunga kuwait kyl l lap latter laundr laura lea leadership
5 leagu leah leban length leon leonardo leopold lieutenant lifeboat lifetim lift likew
5 limerick lit liter lobby lobst lodg log logic loi lon loo lop
5 lou louisiana luna lyric mac mainstream mainten map mart martin martyr marvelou
5 mass matur max mayko mccartn meantim meanwhil mechanism medal medium meir memo
5 mental merit mexican mezza mhc miami mida migrat million min miner minim
5 minor miracl mma mobil mod modem mold montparnas motor mount musician mutu
5 myst n nak narrow nato neat negat neighbourhood neith nervou nguyen nicobar
5 nightmar nj nobl noon northeastern northwest notific occas offen okinawa ontario onto
5 orbit osama ourselv outlet overcharg overcom overview owe palac paragraph parenteau parisian
5 parmesan passcod passport pattern paula pdt pedicur penalt peninsula perc perez persian
5 pervez petsmart pew phil philadelphia philip pho picket pie pin pinki pip
5 plain plastic pleasur pocket pollut populat portland poster pot powell preach prec
5 predict preserv pretend priest principl priority privac pro proce proces professionalism ps
5 pump puppet pursu pursuit python quant quart rachel rahman rail rain rap
5 raphael raw rear reassur recept receptionist reconcil regardless registr rein relevant relief
5 renew rep reptil reput resolut resolv resort restrict revolut revolutionar richmond rick
5 rod root routin rumor rush ruth ryan s salar salsa salt santa
5 sap satan sauc scen scenario scientific scientist scratch scream seal sector sent
5 sex sf shad sham shanna sheik shell shelt shia shit shoulder shut
5 siddiqui signal silent silki simultaneou sincer sir sist sistani sitara skip sky
5 smell smil smith smuggl snack soil sol sola solid somebod soul soup
5 southeast southwest spanish spawn speaker specif spell spik spirit spit spor sport
5 spreadsheet squar ss stabl stall steel steven storag straight strait strang strength
5 stretch strict strip struggl stuart stuck submarin subsequent sudan sudden sum sump
5 sunburn superb superi suppl suppli surrend swap swear tail taiwan talent tall
5 tattoo taxi tayl tear techniqu tel temp templ temporar tent termin terrell
5 tet thailand thanksgiv thaw thoma thorough throat tight til titanic tooth topic
5 tot toxic tract tradition translat transmis transwestern trap trash travi trig tub
5 turk tx un underground undermin unity univ unknown unlik unusu upi urban
5 used uss ut uva valid vanguard vcu veteran viol violent virginia visibl
5 waitress wang warfar warmth weaken wet wildlif willow wind wis workforc workshop
5 worldwid worsen wrap wtc yazid yeah yell yellow yoko youth youtub zacaria
5 zero zon
4 abdel aboard acceptabl accessibil acronym ad agenda alcohol alright alternat altogeth ana
4 andrew angl anniversar anthon antibiotic antichrist appetit appl apprehen aquarium arakan aspir
4 asses atroc atroph audi aunt autumn ave await baathist bail bait bak
4 balcon baluchistan bangladeshi barbara bask bbq behalf bel belgium betta bewar biochemic
4 biz blacklin blanco bland blur boil bonu bosnia bowti brainwash britain broken
4 brooklyn btw burst bust butch butterf buyer calgar canon cargo carnegi carri
4 cartoon cd ceil chandeli chapt char chili christ christchurch christoph ciac circumst
4 cit cleric clinton cm coat col collap collat colon commiss compo compound
4 concentrat concret constitut continent contradict controll convert corn couch countrysid cousin crab
4 crav creek cropdust cros crra cst damn databa db deb debbi deck
4 degu dehydrat delicat demps denmark dependent depot deput deteri dhin diarrhea dictatorship
4 dioxid diplomatic dir discomfort disput distract diver dividend doc domain domestic dominant
4 donat doug dow dsl dual duck dud e ear eater ecosystem eeri
4 egm ego elder elit elk elli elliot empt ene enquir equit eric
4 espeak essenc exhibit exil experienc exploit expres extern extradit favorabl favour festiv
4 finch fisc fitness flesh flirt flyer forest fost fourth freeman freight frighten
4 furnac fusionretail fx gap gda gerald giraf golf gon gonz grain grandma
4 grandmoth grav grim gw habit haha halfwa hardness harsh heal heath hedg
4 hewlet hh honorabl hood horror hubbard immun implicat incent incomplet incorrect indo
4 indonesia inevitab institut insurgenc inten intu inventory jafar jaffna jalalabad jamaican jaw
4 jazeera jer jihadi jos journalist jur jurisdict justif karachi kathleen kenneth kinda
4 known labor lages lan lao latin lauri leak liabil lineatu liq liverpool
4 liz lme lo loan locust loom loop loud lover magazin manson mathematic
4 maviglio maximum mayor mba mcdonald mcginni medit megawat membership memorabl meow mes
4 michel microsoft midterm mm monarch montgom monu mot motel mullah muni naha
4 nanc nano nashvill nativ nazi neil nephew netherland nixon norwegian nowh nutr
4 nw nymex oasi obligat offend offspr olympu ono opera orang ordinar overflow
4 overthrow pa pacific packard pager pan panic parad partnership pastur patrick patron
4 paw payer peak pend pennsylvania pentagon persistent perspect phoenix pik pink pixel
4 poa polit politician polygamou portug potato potent pour preord prepa prid princip
4 proclaim prominent prophet pst puct puf punish qadoo qanooni quiz rack radio
4 radison ranch ranger reap reces recreat reintroduct rely remot rend reopen reschedul
4 resident rever rgd robbi roger romantic rosal rot rub rudeness ruler rumsfeld
4 rural sad saddl saint scent scholarship scoop sear seattl sect seed shaikh
4 sharp shift shindand shrimp silv singap slid snap soak sovereignt soviet spacecraft
4 spaciou spar stadium stamp starbuck starv subst sullivan surplu surveill surviv sweden
4 swing switzerland symbol sympathiz taco tap tarif taub tea tempura thai theat
4 thin thriv tighten tolerat tolli toss trac trademark tran trauma treaty trend
4 trustee turbin twist uecom uh unbelievabl uncl undertak unemplo unexpect unnecessar uno
4 unpopular unsur upsc utah van var veg vegetabl vegetarian venezuela vest viabl
4 vintag voicemail void volunt vulnerabl wa walmart walnut warehou weak weird welfar
4 wherea wherev wholes width wield workmanship worship wyndham xbox yal zoom
"""
COUNTS = {
    name: int(count)
    for count, names in (line.split(" ", 1) for line in _LINES.strip().splitlines())
    for name in names.split()
}
