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
512 all by can from go good if job mak or so ther
512 would your
362 about giv his just know lik our out peopl she tak their
362 tim up what when who
256 agr also any believ call com could day find hap help mor
256 need new no onl other plac pric see som support thank try
256 use ver want well which year
181 after allow ask becau befor big bush end even firm food great
181 hou how into keep kill lead look many may meet now numb
181 over problem real servic should show small start than then travel troop
181 way
128 anoth answ bring buy car chang countr decrea docu energ entir feel
128 first friend here high hir hop increa its last law leav long
128 lot lov mon most much never off old one plan put quest
128 report right run sam send sinc stat still sur thing us week
128 world
90 accu again al alwa american approv around attach attack bad between both
90 child city dat difficult down early eas enron every experi family fear
90 few follow govern group her howev important includ inform iraq lat lif
90 liv man mean month mov near next offer offic order own pay
90 point possibl rat read reason recommend regard relea review room rul saf
90 shop someth such team through too unit war weapon websit wher whil
64 abl actu against alread amount anyon anyth area author awa bas becom
64 care cas cat check china claim clean customer develop discuss driv dur
64 each eat els email ever excellent far fight final fix form forward
64 gam gas guy hand hear horse hour india interest iran letter lin
64 list mar market memb might minut must nic night noth offici oil
64 onc open part per phon pictur pla president program protect prov quick
64 recent requir return school seem septemb set sign someon sta sufficient system
64 terrorist test though toda train treat under understand until wait walk water
64 why without woman wond yes
45 activ addit air almost along anim april arrest bab bear below bit
45 book cag clear consid contact continu contract copy coupl credit current damag
45 different din direct dog door draft due eith elect enjo everyon everyth
45 expert fact fax feed fin fre frida front gener georg girl glob
45 happen health hotel human idea intern iraqi island jef john kind learn
45 least legal less light loss manag mark messag mind monda national natur
45 ok opt outsid owner pakistan party peac percentag pet politic posit post
45 pret probab process product project prom qaeda quite refer reg relig rememb
45 replac rescu restaurant result road second sell serv ship soon spac speak
45 speech spend stop stud tank trad turn university usual valu warm wheth
45 wif win within word yet young
32 abov absolut accept action afghanistan ago although amaz america anthrax anywa apolog
32 applic apply arriv attend attorn availabl bird board bod bomb break canada
32 chanc cheap circl coach conf control cour cover cru definit design detail
32 dismiss divorc doct dollar drug econom effect egg espec event exampl except
32 execut expen extrem fac fath feder figur fish foreign fun god guess
32 hair half handl heat hospit houston indian initi injur instead interview investigat
32 involv israel judg jul jun languag level link loc local mail main
32 major march mayb metal mik morn moth nasa news north notic octob
32 often oper operat organ origin parent park particular past perfect period pick
32 piec polic policy poor prepar present profess qual quot record reject relat
32 rest rid risk sara schedul sea search seriou settl shar short sit
32 situ snak sometim song sound sourc south speci stand step strong subject
32 taliban tax term texa threaten thursda togeth top total transact tru trust
32 typ upon vet watch weekend wolf wrong yourself zawahiri
22 access account across adjust admit advanc advic afternoon age agenc agent alon
22 among andaman appear appreciat arab articl associat assum attent august award awesom
22 balanc ban basi basic beauti behind benefit bite black blood bob bord
22 box budget bus cancel capit card carol carry center chicken chin choic
22 choo chri cia civil class coast collect color comfortabl commis committee compet
22 comput cond confidenti connect correct counterpart court crash crisi dai data david
22 decemb deep delhi department describ desk determin dif don drink dry earn
22 east eb educ egyptian electric enter environ establish estimat europ evid exact
22 executive exist facil fair februar fill film financ financi fir fit fly
22 focu foot forget freedom furth futur generat graduat ground guard gulf hat
22 hi hist honest horribl hot illness imagin immediat improv info insid instruct
22 intellig invit islamic islamist item itself januar japan kay lack lawmak lay
22 leg lie limit listen london lopez low ltt luck lunch matter meal
22 meat media menu middl miss model musharraf myself nail necessar network norm
22 novemb nuclear opin oppo opportun overall pag pakistani paul perform perhap pizza
22 plane plant popul practic press print prop pull punch push rabbit rai
22 rang rath reach reasonabl rebel red represent reserv respect richard roll rud
22 san saturda scor section select sen shall shoot simp singl skill sleep
22 soci solut son sort spec specific spot spr standard star statement station
22 steal story student stuf sue suicid summer sun sunda suppo surpr surround
22 target tast teach territ themselv third throw tir tomorrow tour tourist toward
22 transport tv unless updat version vietnam view vinc visa vot warn washington
22 wast wednesda west western whatev whit window wint yesterda york
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
11 philippin physic pipelin planet pleasant pop portion posada possib possibil pre prim
11 primar privat proc profes promot protest pup purpo questar quiet radi rar
11 ray re react recipient recov recruit regist relationship reliabl remind rent republic
11 republican responsibl retir rev revi reward river robert robinson rol rom rough
11 row russia russian salad samuel sand sandwich sao satisf saudi secret self
11 sharon shower smart smok smooth somewhat southern spain spe spin spokesman spread
11 stabil stag statu steak stick ston strain structur sufaat super surgeon susan
11 sweet tablet technic temperatur tend terribl theref throughout thu ticket titl toe
11 tom ton tonight tool toronto tow trail trot truck truth tw typic
11 uk unabl uniqu urg user uvb vall variet variou vic visu voic
11 wak wall wear weath welcom whenev william wing wow
8 aafia abb abroad adopt agel allocat ame angel apart appropri approximat arabia
8 arctic argentina armed asap asid assassin assistant atlanta australia background bang bankrupt
8 barely beer belief belong bet blam blanket blind blog bowl brain brass
8 brav brazil british broad broth buck bueno bunch burn c cabin calm
8 capabl capac caribbean carolina categ ceo chain chalabi citizen clos commerci comprehen
8 compres con conduct confid confident consistent constitution consum contribut cooperat cor council
8 counter craft craig crimin crowd d dc de dealership debt decor delight
8 dentist deriv deserv desir destin df disabil discount district dominat drag dumb
8 dun dwarf eastern ecs efficient egypt eliminat elsewh enabl enforc engag error
8 essi ethnic evacuat examin excit expan expir expo exposur express extremist fabulou
8 factor failur fal farm farri featur fellow ferc ferrou field flat flood
8 forev format fujairah funda fundamentalist ga gat ger girlfriend golden goodwyn googl
8 gra grip groom guerrilla guild guinea halal happiness harrison hatfill heel helicopt
8 hello hill hiss homeland hr hussein ice id ident immigr impossibl incorporat
8 ind infl influ inn inner insult interf inva ita jason jean johnson
8 jordan katrina kevin khalid kitchen knowledgeabl ksm la label lak laptop laugh
8 layer lb lee liber licen liquid mad magic mat memor merchant mess
8 meter method mexico milk mill mississippi mistak moderat mol monit moor mosqu
8 motiv mouth mujahedeen multipl murph muslim myanmar nav naval neighborhood neighbour nest
8 newspap nick nobod notch notif ny nyc occa ongo outer overpric overwhelm
8 p paperwork participant password paste path pati permanent pha pig pion plast
8 plat plot poison polar pound povert predat premium presidenti privileg prompt propert
8 prosecut proud provi provinc pub pur qualif radic rank receipt recogn reconcili
8 refund regret regul regulat relation renais resourc resum revenu rhonda ric ridiculou
8 ring rip roof rout royal ruy safet sail sak sampl satanism satisfact
8 scienc screw secretary ses severe sexu shackleton shap shed sheikh sho shock
8 shuttl sight signatur signof silk sj skin slic soft softwar solv somehow
8 spa spic spiritu spon spra st stan stephani stream studio stupid submit
8 substant substanti success suck suite summar surfac survive sushi sussex switch sympath
8 syrian tactic tam tana ted ten tension testif tie till tip toy
8 traffic transmit travell tre trib trick ultimat uniform union unlimit urin usa
8 useful vast vend ventur versu victim virtu volum vomit w warrant warwick
8 wash wav wild wilson wir withdraw worm x yellowston yoga zealand
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
5 crack crat craz cre crit crop cruel cry cuban curb curtain cute
5 cycl dal dalla dang dasovich davi dean debat default degenerat deliberat delta
5 democrat democratic deni dent denton deport deposit desperat dessert devic devot diagno
5 dial diego digit diplomac diplomat disclo disco discourag disp disrupt dist distinct
5 distinguish donation download dr dragon dramatic dream dubai duk eager earl earthquak
5 ebs edg edison edward eei el electronic elena elpaso embarras embas emerg
5 emis enchilada endang engineer enjoyabl enovat entertain envelop epc equin equivalent er
5 ercot essent essex european evalu evaluat everyda everywh evident evil exam exc
5 excel excu explan extensive extent extinct extraordinar fabio fabric faction fak fallujah
5 famou fanc fash fault feedback fenc fixtur flak flav flip flop fluid
5 fold fool football forecast forth frank fruit frustrat ft fulfil funer fus
5 gallery gallon gang garden gear gem gen gentl gimp glass grac grad
5 graphic gre groc gross guantanamo gym habitat haircut hall ham hama hambali
5 har harm harri hassl haul haven headquart heaven height hen henc herself
5 hesitat hidden highlight hindu hino hint hmm hoax hodg honda hotlin household
5 hung hungr hur hyat ide iguazu illeg impo impress inch incident increas
5 incredib incredibl indefinit index infect infinit ingredient init innocent innov insert inspir
5 inst instant integr intellectu invent ip irish iron ironic isi islamabad isolat
5 jana janic jar jen jerk jesu jew jewish joint joseph joy juic
5 justin k kabul kalkat kandahar kaoshikii karim kath keen khan kick kidn
5 kit knif knock kumaratunga kuwait kyl l lap latter laundr laura lea
5 leadership leagu leah leban length leon leonardo leopold lieutenant lifeboat lifetim lift
5 likew limerick lit liter lobby lobst lodg log logic loi lon loo
5 lop lou louisiana luna lyric mac mainstream mainten map mart martin martyr
5 marvelou mass matur max mayko mccartn meantim meanwhil mechanism medal medium meir
5 memo mental merit mexican mezza mhc miami mida migrat million min miner
5 minim minor miracl mma mobil mod modem mold montparnas motor mount musician
5 mutu myst n nak narrow nato neat negat neighbourhood neith nervou nguyen
5 nicobar nightmar nj nobl noon northeastern northwest notific occas offen okinawa ontario
5 onto orbit osama ourselv outlet overcharg overcom overview owe palac paragraph parenteau
5 parisian parmesan passcod passport pattern paula pdt pedicur penalt peninsula perc perez
5 persian pervez petsmart pew phil philadelphia philip pho picket pie pin pinki
5 pip plain plastic pleasur pocket pollut populat portland poster pot powell pra
5 praise preach prec predict preserv pretend priest principl priority privac pro proce
5 proces professionalism ps pump puppet pursu pursuit python quant quart rachel rahman
5 rail rain rap raphael raw rear reassur recept receptionist reconcil regardless registr
5 rein relevant relief renew rep reptil reput resign resolut resolv resort restrict
5 revolut revolutionar richmond rick rod root routin rumor rush ruth ryan s
5 salar salsa salt santa sap satan sauc scen scenario scientific scientist scratch
5 scream seal sector sent sex sf shad sham shanna sheik shell shelt
5 shia shit shoulder shut siddiqui signal silent silki simultaneou sincer sir sist
5 sistani sitara skip sky smell smil smith smuggl snack soil sol sola
5 solid somebod soul soup southeast southwest spanish spawn speaker specif spell spik
5 spirit spit spor sport spreadsheet squar ss stabl stall steel steven storag
5 straight strait strang strength stretch strict strip struggl stuart stuck submarin subsequent
5 sudan sudden sum sump sunburn superb superi suppl suppli surrend swap swear
5 tail taiwan talent tall tattoo taxi tayl tear techniqu tel temp templ
5 temporar tent termin terrell tet thailand thanksgiv thaw thoma thorough throat tight
5 til titanic tooth topic tot toxic tract tradition translat transmis transwestern trap
5 trash travi trig tub turk tx un underground undermin unity univ unknown
5 unlik unusu upi urban used uss ut uva valid vanguard vcu veteran
5 viol violent virginia visibl waitress wang warfar warmth weaken wet wildlif willow
5 wind wis workforc workshop worldwid worsen wrap wtc yazid yeah yell yellow
5 yoko youth youtub zacaria zero zon
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
