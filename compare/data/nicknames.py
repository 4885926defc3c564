"""Short and pet forms of given names, and given names that are one name in several languages.

A selection of our own from general knowledge (Apache-2.0). Every line is one group; a form may stand in several.
"""

NICKNAMES = """\
alexander alex alec sandy sasha xander lex al
alexandra alex sandra sasha lexi alexa
abigail abby gail
abraham abe bram
albert al bert bertie
alfred al alf alfie fred
andrew andy drew
anthony tony ant
antonio tony toni
arthur art artie
barack barry
barbara barb barbie babs
benjamin ben benny benji bibi binyamin
bernard bernie barney
bradley brad
caroline carrie carol lina
catherine cathy cat kate katie kathy kit kitty cate
charles charlie chuck chas chaz
charlotte lottie charlie
christine chris chrissy tina
christina chris chrissy tina
christopher chris kit topher
clifford cliff
clinton clint
constance connie
cynthia cindy
daniel dan danny
david dave davey davy
deborah deb debbie debby
dominic dom nick
donald don donnie donny
dorothy dot dottie dolly
douglas doug
edward ed eddie ted teddy ned eddy
edwin ed eddie
elizabeth liz beth betty lizzie eliza betsy bess libby lisa elsie liza
eleanor ellie nell nora
eugene gene
francis frank fran frankie
frances fran fanny frankie
franklin frank
frederick fred freddy freddie fritz
gabriel gabe
gabrielle gabby
gerald gerry jerry
gerard gerry
geoffrey geoff jeff
george georgie
gregory greg gregg
harold harry hal
harrison harry
henry hank harry hal
hillary hil
howard howie
ignatius iggy
isaac ike
isabella bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie jem
jason jay
jeffrey jeff
jennifer jen jenny
jeremy jerry jem
jerome jerry
jessica jess jessie
john johnny jack jon
jonathan jon johnny nathan
joseph joe joey
josephine jo josie
joshua josh
judith judy
katherine kate katie kathy kat kit kay
kathleen kathy kate kay
kathryn kathy kate
kenneth ken kenny
kimberly kim
laurence larry laurie
lawrence larry lawrie laurie
leonard len lenny leo
leonardo leo
leonid leo
leslie les
lewis lew louie
louis lou louie
louise lou lulu
lucille lucy
madeleine maddie
margaret maggie meg peggy marge margie greta rita daisy
martin marty
martha marty
matthew matt
maxwell max
maximilian max
melvin mel
michael mike mick mickey micky mikey
mikhail misha
mitchell mitch
montgomery monty
nancy nan
natalie nat
nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nico klaus
nikolai kolya
oliver ollie
oscar ossie
pamela pam
patricia pat patty tricia trish patsy
patrick pat paddy rick
paul paulie
penelope penny
peter pete
philip phil pip
rachel rach
ralph rafe
randall randy
randolph randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich ricky richie dickie
robert bob rob bobby robbie bert bertie
roberta bobbie
rodney rod
roger rodge
ronald ron ronnie
rosemary rosie
rudolph rudy
russell russ
ruslan rus
samantha sam
samuel sam sammy
sandra sandy
sebastian seb
sergei seryozha
sidney sid
simon si
solomon sol
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stuart stu
susan sue susie suzy
suzanne sue susie
terence terry
teresa terry tess
theodore ted teddy theo
theresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
victor vic
victoria vicky vicki tori
vincent vince vinny vinnie
virginia ginny
vladimir vlad volodya vova
volodymyr vova
walter walt wally
wesley wes
wilfred wilf
william bill will billy willy willie liam
winston winnie
woodrow woody
yevgeny zhenya
zachary zach zack zak
francisco paco pancho
jose pepe
ignacio nacho
guadalupe lupe
dmitry dima mitya
ekaterina katya
anastasia nastya
tatiana tanya
yekaterina katya
maria masha
ivan vanya
yitzhak itzik
yosef yossi
avraham avi
muhammad hamada
"""

# One name in several languages: the same person is often printed with either.
EQUIVALENTS = """\
john johann johannes jean giovanni ivan jan juan joao sean ian ioannis yahya hans
alexander alexandre alejandro alessandro aleksander oleksandr aleksandr alyaksandr aliaksandr
alexei alexey aleksei oleksii oleksiy alexis
andrew andrei andrey andrej andrii andriy andre andreas andres andrzej andrea
anthony antonio antoine anton antony
benjamin binyamin
carl karl
charles carlos carlo karl karel charlemagne
catherine katherine ekaterina yekaterina kateryna katarina caterina catalina katharina
christopher christophe christoph cristobal cristoforo krzysztof
dennis denis denys
dmitry dmitri dmytro dmitriy dimitri dimitry
elena olena helena helene helen yelena
elizabeth elisabeth isabel yelizaveta elisaveta
eric erik erich
eugene yevgeny evgeny yevhen evgeni eugen eugenio
francis francisco francesco francois franz
frederick frederic federico frederik fredrik fryderyk
friedrich fridrich fryderyk
gabriel gavriil
george georg georges jorge giorgio georgy georgi yuri yury yurii jerzy georgios georgiy
gregory grigory grigori gregor hryhorii gregorio
henry henri heinrich enrique enrico henrik hendrik
hugo hugh ugo
igor ihor
ilya illia ilia
jacob jacques james jakob jakub jaime diego iago yakov santiago
joseph jose josef giuseppe iosif josip jozef yosef yusuf youssef
julius julio giulio jules
konstantin constantine kostiantyn konstantinos
laurence lawrence laurent lorenzo
louis luis ludwig luigi ludovic
lucas luke luca luc lukas
luis luiz
mark marc marco marcus markus marek marcos
martin martino marcin
matthew matthias matteo mateo mathieu matias mateusz
michael mikhail michel miguel michele mykhailo mikael michal mihai mikhailo
nicholas nicolas nikolai nikolay nicolae mykola nikolaus nicola niccolo nikolaos nicolau
oleg oleh
olga olha
paul pablo paolo paulo pavel pavlo pawel
peter pedro pierre pietro petr petro pyotr piotr petros pieter
philip philippe felipe filippo philipp filip
raul raoul
rudolf rudolph
ralph ralf
sergei sergey sergio serge serhii serhiy sergii siarhei
simon shimon simeon
stephen steven stefan stephane esteban stefano etienne stepan istvan
tatiana tatyana tetiana tetyana
thomas tomas tommaso tomasz
victor viktor vittorio
vincent vincenzo vicente vinzenz
vladimir volodymyr uladzimir wladimir vladimír
vyacheslav viacheslav vaclav wenceslas
vitaly vitalii vitaliy vitali
william guillaume guillermo wilhelm willem guglielmo
yulia yuliya yuliia julia iuliia giulia
svetlana svitlana sviatlana
natalia natalya nataliia natalie
maria mary marie miriam mariya mariia maryam
anna anne ann hannah
muammar moammar
xavier javier
abd abdul abdel abdal abdol
"""
