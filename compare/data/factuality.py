"""What a verb or an adjective says of the infinitive that it governs: whether that happened.

Authority: implicative and factive verbs (Karttunen 1971; Nairn, Condoravdi and Karttunen 2006) and the classes of
FactBank (Saurí and Pustejovsky 2009), gathered by hand. Licence as the project's.
"""

from typing import Final

# The infinitive happened where the governing word did ("managed to leave", "happy to help", "forced to land").
HAPPENED: Final = frozenset(
    "manage get begin start continue cease proceed come seem appear turn prove tend happen help use remember bother "
    "dare force compel lead cause enable allow happy glad pleased proud sorry sad surprised lucky fortunate delighted "
    "shocked relieved thrilled excited first last only second third rise live grow know think believe find say "
    "consider report choose oblige".split()
)

# The infinitive did not happen ("failed to", "refused to", "too late to").
DID_NOT: Final = frozenset("fail refuse decline neglect forget omit unable reluctant unwilling too".split())

# Nothing follows for the infinitive ("tried to", "the right to", "easy to").
UNCERTAIN: Final = frozenset(
    "try attempt seek struggle fight way easy hard difficult impossible possible likely unlikely right chance time "
    "ability effort attempt reason opportunity tough interesting nice great fun".split()
)

# Verbs whose clause is only hoped, asked or imagined ("hope that he came", "asked whether").
OPEN: Final = frozenset("hope wonder imagine pretend suppose wish doubt suspect ask fear dream".split())

# Prepositions before a gerund that happened, or that did not.
BEFORE_FACT: Final = frozenset("by after since upon while in from with despite for of when".split())
BEFORE_NONE: Final = frozenset("without instead on about against to".split())

# Verbs whose bare infinitive happens with them ("made him leave", "saw it fall").
CAUSING: Final = frozenset("make help see hear watch feel have get".split())

# Verbs whose gerund is only thought of ("consider leaving", "avoid paying").
THOUGHT: Final = frozenset(
    "consider avoid suggest recommend propose plan stop prevent mind imagine discuss ban prohibit discourage "
    "encourage".split()
)

# Infinitives that tell the outcome of a past event ("fell 9% to reach a low", "rallied to win").
OUTCOMES: Final = frozenset("reach finish end close become hit slip settle find learn discover win beat join".split())
