"""Abbreviations that end in a full stop, and the words that open a sentence.

Authority: the abbreviations of AP style (titles, months, states, companies, ranks) and of learned prose (ISO 4,
Chicago Manual of Style chapter 10), gathered by hand; the opening words are English function words. Facts, no
borrowed list: licence as the project's. An entry in lower case holds in any case, one with a capital only so.
"""

from typing import Final

# A title, or a word that always leans on what follows: never the end of a sentence.
LEANING: Final = frozenset(
    "mr mrs ms mx dr prof profs rev revs sen sens reps govs pres gens adm vadm radm lt lts cols maj capt capts cmdr "
    "sgt sgts cpl pvt pfc brig supt insp atty msgr mme mlle messrs hrh cllr v vs viz cf e.g i.e eg ie resp "
    "Rep Hon Gen Gov Col Fr Det Pte Spc Asst Assoc Dir".split()
)

# Leans on a number ("No. 10", "Fig. 3", "Nov. 27"); otherwise it is a word, and can end a sentence.
NUMBERED: Final = frozenset(
    "nos fig figs p pp vol vols ch chap sec secs para paras eq eqs c ca approx ver ed nr no "
    "Res Art Arts Sect Op Ex Pt Pts Bk Rm Ste Apt".split()
)

# Leans on what follows, unless that is an opening word ("on Nov. 27", "Acme Inc. In May ...").
EITHER: Final = frozenset(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
    "Inc Co Corp Ltd Llc Plc Bros Cos Gmbh Jr Sr Esq Ph.d "
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa "
    "Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask "
    "ph.d a.m p.m am pm al ibid est dept depts Univ Inst assn natl intl govt St Ste Ft Mt Mts Pt "
    "Ave Blvd Rd Ln Hwy Pkwy Sq esp incl approx ca c".split()
)

# Names that carry a mark of their own.
MARKED_NAMES: Final = frozenset({"yahoo!", "yum!", "jeopardy!", "guess?", "oklahoma!", "e!"})

# Words that with a capital open a sentence, and seldom go on with a name.
OPENERS: Final = frozenset(
    "the a an this that these those there here it its he she they we i you his her their our my your "
    "but and or nor so yet if when while as after before since although though because unless until once whether "
    "in on at by for from to with without within under over among amid between during despite about against across "
    "according however meanwhile moreover furthermore nevertheless nonetheless therefore thus then now still also "
    "besides instead otherwise later earlier afterwards today yesterday tomorrow recently currently finally "
    "what who whom whose which where why how is are was were be been do does did has have had can could should would "
    "not no none nobody nothing never some any many most much few several both each every all another other others "
    "one two three four five six seven eight nine ten only even just such like mr mrs ms dr let please perhaps maybe "
    "indeed first second third last next asked given more than less too very well yes hundreds thousands dozens "
    "people police officials critics experts it's he's she's they're we're i'm i've that's there's you're don't "
    "didn't we've they've you've let's isn't".split()
)

# Verbs that give a question or an exclamation to a speaker: '"Why?" Smith asked.'
SPEECH: Final = frozenset(
    "said says say asked asks asking wrote writes tweeted added adds replied replies shouted yelled cried exclaimed "
    "told tells wondered wonders recalled joked quipped demanded screamed called whispered responded answered "
    "continued remarked declared insisted".split()
)
