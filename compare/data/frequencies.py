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
2048 hav say that you
1448 do for it
1024 he on thi we will with
724 as at but get my
512 all by can from go good if job mak or possibl so
512 ther would your
362 about giv his just know our out peopl she start tak their
362 tim up what when who
256 agr allow also any believ cancel car could day find firm hap
256 help her man mor need new no onl other plac pric see
256 som support thank try use ver want well which year
181 after approv ask attorn becau befor big bush countr end even food
181 great hou how into keep kill lead look may meet now numb
181 old over polic problem real servic should show small stat than then
181 travel troop way
128 anoth answ bring buy chang decrea docu entir ever fam feel first
128 floor friend high hir hop increa its last leav long lot lov
128 mon most much never off one part plan put quest report right
128 run sam send shop sinc still strong sur thing us websit week
128 world
90 accu again al alwa american around attach attack bad between both child
90 cit custom dat difficult ear eas enron establish experi fear few follow
90 govern group howev important includ inform iraq lat lif liv mean month
90 mov near next offer order own pay point rat read reason recommend
90 regard reject relea resign review room rul saf someth such team through
90 too treat unit war wher whil
64 abl actu against alread amount anyon anyth area awa bas becom bit
64 cas cat check china claim clean coach develop direct discuss driv dur
64 each eat els email excellent fact far fight final fix forward gam
64 gas guy hear hor hour india interest intern iran lin list mar
64 market memb might minut must nic night noth oil onc open per
64 phon pictur pla president program prom protect prov quick recent requir return
64 school seem septemb sign someon sta stud sufficient system terrorist test though
64 toda trad train under understand until wait walk water weapon why win
64 without woman wond yes
45 activ addit air almost along anim april arrest bab ban bear below
45 book bus cag clear consid contact continu coupl credit current damag different
45 din dog door draft drug due eith elect energ enjo everyon everyth
45 execut expert fax feed fin fre frida front gener georg girl glob
45 happen health hotel human idea infect iraqi island jef john kind learn
45 least legal less light loss mark messag mind monda natur offici ok
45 opt outsid owner pakistan past peac percentag pet politic posit post pret
45 probab process product project protest qaeda refer reg relig rememb replac rescu
45 restaurant result road second sell serv ship shoot soon spac speak speech
45 spend stop tank univ urg usual valu warm wheth wif within word
45 yet young
32 abov absolut accept afghanistan ago album although amaz america anthrax anywa apolog
32 applic arriv attend availabl bird board bod bomb break canada cent centr
32 chanc cheap circl conf control count cour cover cru definit design detail
32 dismiss divorc doct dollar econom effect egg espec event exampl except expen
32 extrem fac fath feder figur fish foreign fun god guess hair half
32 handl heat hospit houston indian initi injur instead interview investigat involv israel
32 judg jul jun languag level link loc local mail main major mat
32 mayb metal mik morn moth nasa north notic octob often oper operat
32 organ origin parent park particular perfect period pick piec poor port prepar
32 present profess qual quot rang rest rid risk sara schedul sea search
32 seriou settl shar short situ snak sometim song sound sourc south speci
32 stand subject sue taliban tax term texa threaten thursda togeth top total
32 transact tru trust typ upon vet watch weekend wolf wrong yourself zawahiri
22 access across adjust admit advanc advic afternoon age agenc agent alon among
22 andaman apart appear appreciat arab articl associat assum attent august award awesom
22 balanc basi basic beauti behind benefit black blood bob bord box budget
22 capit card carol chicken chin choic choo chri cia civil class coast
22 collect color comfortabl commis compet comput cond confidenti connect correct counterpart court
22 crash crisi cur dai david decemb deep delhi describ desk determin dif
22 disappear don drink dry earn east eb educ egyptian electric enter environ
22 estimat europ evid exact exist facil fair februar fill film financ financi
22 fit flow fly focu foot forget freedom furth futur generat graduat ground
22 guard gulf hat hi hist honest horribl hot illness imagin immediat improv
22 info insid instruct intellig invit islamic islamist item itself januar japan kay
22 lack lawmak lay leg lie limit listen london lopez low ltt luck
22 lunch meal meat media menu middl miss model musharraf myself nail necessar
22 network norm novemb nuclear opin oppo opportun overall pag pakistani paul perform
22 perhap pizza plant popul practic press print prior prop pull punch push
22 rabbit rai rath reach reasonabl rebel red represent reserv respect richard roll
22 rud san saturda scor sect select sen shall simp singl skill sleep
22 soci solut son sort spec specific spot spr standard star steal student
22 stuf suicid sum sun sunda suppo surpr surround target tast teach territ
22 themselv third throw tir tomorrow tour tourist toward transport tv unless updat
22 vietnam view vinc visa vot warn washington wast wednesda west western whatev
22 whit window wint yesterda york
16 abil achiev adult adv affect afraid ahead altern analysi anywh appropriat archibald
16 art assign atmosph audit avoid b band bank beard beatl bed beyond
16 bin birth block blu bre california canadian candidat cap cargill catch chair
16 challeng chen chernobyl chess christian church clair client climat cloth cod cold
16 command common commun compar contain conv convict corn corporat crim critic cross
16 cultur currenc dan danc dangerou decad defin degr depend disast divi dress
16 earth ena engin england ensur entit eol epm equal equip escap expl
16 extra eye fail fantastic favorit fbi fee filt flight florida folk franc
16 french ful german green greet guarant hamst hang heart heav hey hid
16 himself hol holida host ignor impl independent individu industr insur invest iranian
16 ireland isda iso jihad jim join karzai ken kim kitten laden land
16 lanka lol m mari mast materi michael mil missil modern moham moment
16 moon moral mou mountain muscl music negotiat net non nor northern obviou
16 occur oh otherw pain pair palestinian pari participat patient pilot plent plu
16 pool popular pos pref pressur prevent procedur progress rac reflect regim regular
16 relax repeat responsibil rich rock round saddam salon scar scot screen season
16 seat seni sheet shiit similar sink siz slight slow societ somewh sri
16 statu stev strateg styl suf sunni suprem suspect syria tabl tamil task
16 technolog ten text theor thought thousand tiger touch tuesda twic unfortunat vac
16 via video web weight wheel whom wid wish wood
11 abu affair afford affordabl afghan ahm airport alabama alli amend angr antonio
11 apparent approach arrang asia asian aspect asset assur attract auto averag bag
11 baghdad ball bathroom bay beach behavi being ben biologic birthda blount bondad
11 bottom boy branch breakfast breath brief brown bulb ca caf cak camera
11 camp capabil cast cell centur certificat chairman champ che chef chemic chicago
11 christma cind click coal cof columbia communic communist comparison complain complex confu
11 congress constant constitut content convinc cook cool coordinat coup crap crew curv
11 dark data daught dav dear decent dela delet deliciou democrac descript despit
11 destin detect devil dirt disappoint dish disn distribut doubl doubt downtown draw
11 drill dust dut ed edit element encourag enem english enrononlin entr eventu
11 everybod expand extend f familiar fat favor feath fing float forti forum
11 francisco fraud freez frequent fry fuck fuel funct furnitur fyi garag gay
11 gcp gdp gend gift grab grand greg grill guest guid guidelin hell
11 hijack historic hundr hurrican identif immigrant impact impres incit inspect install intercept
11 interconnect invent invoic israeli italian jack jam jan joe jok jon kashmir
11 ker king knowledg korea lab laser leash left lennon lesson linda llc
11 load lock machin mama manu marin measur mechanic melt mer merg metro
11 michell mill minimum minist mix moslem moussaoui neck neighb noi nook observ
11 obsf occup oka orlean outstand pack packag paineweb paint panel parakeet pat
11 paulo pen percent peter philippin physic pipelin planet pleasant pop posada possib
11 possibil pra pre prim primar privat proc profes promot pup pur purpo
11 questar quiet radi rar ray re react recipient recov recruit regist rel
11 relationship reliabl remind rent republic republican responsibl retir revi reward river robert
11 robinson rol rom rough row russia russian salad samuel sand sandwich sao
11 satisf saudi secret self sharon smart smok smooth somewhat southern spain spe
11 spin spokesman spread stabil stag steak stick ston strain structur sufaat super
11 surgeon susan sweet tablet technic temperatur tend terribl theref throughout thu ticket
11 toe tom ton tonight tool toronto tow trail trot truck truth tw
11 typic uk unabl uniqu user uvb vall variet variou vic visu voic
11 wak wall wear weath welcom whenev william wing wow
8 aafia abb abroad adopt agel allocat ame angel appropri approximat arabia arctic
8 argentina asap asid assassin assistant atlanta australia background bang bankrupt beer belief
8 belong bet blam blanket blind blog bowl brain brass brav brazil british
8 broad broth buck bueno bunch burn c cabin calm capabl capac caribbean
8 carolina categ ceo chain chalabi charact citizen clos commerci comprehen compres con
8 conduct confid confident consistent consum contribut cooperat cor council craft craig crimin
8 crowd d dc de dealership debt decor delight dentist deriv deserv desir
8 df disabil discount district dominat drag dumb dun dwarf eastern ecs efficient
8 egypt eliminat elsewh enabl enforc engag error essi ethnic evacuat examin excit
8 expan expir expo exposur express exten extremist fabulou failur fal farm farri
8 featur fellow ferc ferrou field flat flood forev format fujairah funda fundamentalist
8 ga gall gat ger girlfriend golden goodwyn googl gra grip groom guerrilla
8 guild guinea halal ham happiness harrison hatfill heel helicopt hello hill hiss
8 homeland hr hussein ice id ident immigr impossibl incorporat ind infl influ
8 inn inner insult interf inva iron ita jason jean johnson jordan katrina
8 kevin khalid kitchen knowledgeabl ksm la label lak laptop laugh layer lb
8 lee liber licen liquid mad magic memor merchant mess meter method mexico
8 milk minor mississippi mistak moderat mol monit moor mosqu motiv mouth mujahedeen
8 multipl murph muslim myanmar nav naval neighborhood neighbour nest newspap nick nobod
8 notch notif ny nyc occa ongo outer overpric overwhelm p paperwork participant
8 password path pati permanent pha pig pion plast plat plot poison polar
8 pound povert predat premium presidenti privileg prompt propert prosecut proud provi provinc
8 pub qualif radic rank receipt recogn reconcili refund regret regul regulat renais
8 resourc resum revenu rhonda ric ridiculou ring rip roof rout royal ruy
8 safet sail sak sampl satanism satisfact scienc screw secretar ses sexu shackleton
8 shap shed sheikh sho shock shuttl sight signatur signof silk sj skin
8 slic soft softwar solv somehow spa spic spiritu spon spra st stan
8 stephani stream studio stupid submit substant substanti success suck summar suppl surfac
8 sushi sussex switch sympath syrian tactic tam tana ted testif tie till
8 tip toy traffic transmit travell tre trib trick ultimat uniform union unlimit
8 urin usa useful vast vend ventur versu victim viol virtu volum vomit
8 w warrant warwick wash wav wild wilson wir withdraw worm x yellowston
8 yoga zealand
5 aa abdul absorb accent accommod accommodat accomplish accumulat accurat acupunctur adapt addict
5 adher admis advantag adventur advert advi affirm africa aggres agra alert alito
5 allawi ambitiou ambul ammun amu ann annex anno antiqu anybod anym anytim
5 ari arma artist arvn assassinat assemb astronaut asymmetric atta attitud austin authentic
5 automatic availabil awful ayman baba baker bangladesh barcla barn barrel bat bc
5 bedroom belt bend besid bik blad blair blend bless boast bond boot
5 bor boston bottl boyfriend bradl brand bread brian brigad bright brok bronz
5 bs bta bud budgi bug burg burrow button cabinet calcul calculat calendar
5 cambodia campu canc carbon carniv caucasian cc cdec cen cha channel chao
5 charco charl chat cheek chest chew chick chiro chocolat circular circulat civet
5 civilian cla clan clau colin colleagu colombo comb comfort commod communicat compaq
5 compassionat compen compensat compli concept concert congratul conquest consciou consciousness consequ conserv
5 considerabl consult convenient convent correl correspond coupon coverag coz crack crat craz
5 cre crit crop cruel cry cuban curb curtain cycl dal dalla dang
5 dasovich davi dean debat default degenerat deliberat delta democrat democratic deni dent
5 denton deport deposit desperat dessert devic devot diagno dial diego digit diplomac
5 diplomat disclo disco discourag disp disrupt dist distinct distinguish diver download dr
5 dragon dramatic dream dubai duk eager earl earthquak ebs edg edison edward
5 eei el electronic elena elpaso embarras embas emerg emis enchilada endang enjoyabl
5 enovat entertain envelop epc equin equivalent er ercot essent essex european evalu
5 evaluat everyda everywh evident evil exam exc excel excu explan extent extinct
5 extraordinar fabio fabric fak fallujah famou fanc fash fault feedback fenc fixtur
5 flak flav flip flop fluid fold fool football forecast forth frank fruit
5 frustrat ft fulfil funer fus gallon gang garden gear gem gen gentl
5 gimp glass grac grad graphic grav gre groc gross guantanamo gym habit
5 habitat haircut hall hama hambali har harm harri hassl haul haven headquart
5 heaven height hen henc herself hesitat hidden highlight hindu hino hint hmm
5 hoax hodg honda hotlin household hung hungr hur hyat ide iguazu illeg
5 impo impress inch incident increas incredib incredibl indefinit index infinit ingredient init
5 innocent innov insert inspir inst instant integr intellectu ip irish ironic isi
5 islamabad isolat jana janic jar jen jerk jesu jew jewish joint joseph
5 joy juic justin k kabul kalkat kandahar kaoshikii karim kath keen khan
5 kidn kit knif knock kumaratunga kuwait kyl l lap laundr laura lea
5 leadership leagu leah leban length leon leonardo leopold lieutenant lifeboat lifetim lift
5 likew limerick lit liter lob lobst lodg log logic loi lon loo
5 lop lou louisiana luna lyric mac mainstream mainten map mart martin martyr
5 marvelou mass matur max mayko mccartn meantim meanwhil mechanism medal medium meir
5 memo merit mexican mezza mhc miami mida migrat min miner minim miracl
5 mma mobil mod modem mold montparnas motor mount musician mutu myst n
5 nak narrow nato neat negat neighbourhood neith nervou nguyen nicobar nightmar nj
5 nobl noon northeastern northwest notific occas offen okinawa ontario onto orbit osama
5 ourselv outlet overcharg overcom overview owe palac parad paragraph parenteau parisian parmesan
5 pas passcod passport pattern paula pdt pedicur penalt peninsula perc perez persian
5 pervez petsmart pew phil philadelphia philip pho picket pie pin pinki pip
5 plain plastic pleasur pocket pollut populat portland pot powell preach prec predict
5 preserv pretend priest principl privac pro proce proces professionalism ps pump puppet
5 pursu pursuit python quant quart rachel rahman rail rain rap raphael raw
5 rear reassur recept receptionist reconcil regardless registr rein relevant relief renew reptil
5 reput resolut resolv resort restrict revolut revolutionar richmond rick rod root routin
5 rumor rush ruth ryan s salar salsa salt santa sap satan sauc
5 scen scenario scientific scientist scratch scream seal sent sex sf shad sham
5 shanna sheik shell shelt shia shit shut siddiqui silent silki simultaneou sincer
5 sir sist sistani sitara skip sky smell smil smith smuggl snack soil
5 sol sola solid somebod soul soup southeast southwest spanish spawn specif spell
5 spik spirit spit spor sport spreadsheet squar ss stabl stall steel steven
5 storag straight strait strang strength stretch strict strip struggl stuart stuck submarin
5 subsequent sudan sudden sump sunburn superb superi suppli surrend swap swear tail
5 taiwan talent tall tap tattoo taxi tayl tear techniqu tel temp templ
5 temporar tent termin terrell tet thailand thanksgiv thaw thoma thorough throat tight
5 til titanic tooth topic tot toxic tract translat transmis transwestern trap trash
5 travi trig tub turk tx un underground undermin unknown unlik unusu upi
5 urban used uss ut uva valid vanguard vcu veteran violent virginia visibl
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
4 cleric clinton cm coat col collap collat colon commiss compo compound concentrat
4 concret continent contradict controll convert couch countrysid cousin crab crav creek cropdust
4 cros crra cst damn databa db deb debbi deck degu dehydrat delicat
4 demps denmark dependent depot deput deteri dhin diarrhea dictatorship dioxid diplomatic dir
4 discomfort disput distract dividend doc domain domestic dominant donat doug dow dsl
4 dual duck dud e eater ecosystem eeri egm ego elder elit elk
4 elli elliot empt ene enquir equit eric espeak essenc exhibit exil experienc
4 exploit expres extern extradit favorabl favour festiv finch fisc fitness flesh flirt
4 flyer forest fost fourth freeman freight frighten furnac fusionretail fx gap gda
4 gerald giraf golf gon gonz grain grandma grandmoth grim gw haha halfwa
4 hardness harsh heal heath hedg hewlet hh honorabl hood hubbard immun implicat
4 import incent incomplet incorrect indo indonesia inevitab institut insurgenc inten intu jafar
4 jaffna jalalabad jamaican jaw jazeera jer jihadi jos journalist jur jurisdict justif
4 karachi kathleen kenneth kinda known labor lages lan lao latin lauri leak
4 liabil lineatu liq liverpool liz lme lo loan locust loom loop loud
4 lover magazin manson mathematic maviglio maximum mayor mba mcdonald mcginni medit megawat
4 membership memorabl meow mes michel microsoft midterm mm monarch montgom monu mot
4 motel mullah muni naha nanc nano nashvill nativ nazi neil nephew netherland
4 nixon norwegian nowh nutr nw nymex oasi obligat offend offspr olympu ono
4 opera orang ordinar overflow overthrow pa pacific packard pager pan panic partnership
4 pastur patrick patron paw payer peak pend pennsylvania pentagon persistent perspect phoenix
4 pik pink pixel poa polit politician polygamou portug potato potent pour preord
4 prepa prid princip proclaim prominent prophet pst puct puf punish qadoo qanooni
4 quiz rack radio radison ranch reap reces recreat reintroduct remot rend reopen
4 reschedul resident rever rgd robbi roger romantic rosal rot rub rudeness ruler
4 rumsfeld rural sad saddl saint scent scholarship scoop sear seattl seed shaikh
4 sharp shift shindand shrimp silv singap slid snap soak sovereignt soviet spacecraft
4 spaciou spar stadium stamp starbuck starv subst sullivan surplu surveill surviv sweden
4 swing switzerland symbol sympathiz taco tarif taub tea tempura thai theat thin
4 thriv tighten tolerat tolli toss trac trademark tran trauma trend turbin twist
4 uecom uh unbelievabl uncl undertak unemplo unexpect unnecessar uno unpopular unsur upsc
4 utah van var veg vegetabl vegetarian venezuela vest viabl vintag voicemail void
4 volunt vulnerabl wa walmart walnut warehou weak weird welfar wherea wherev wholes
4 width wield workmanship worship wyndham xbox yal zoom
"""
COUNTS = {
    name: int(count)
    for count, names in (line.split(" ", 1) for line in _LINES.strip().splitlines())
    for name in names.split()
}
