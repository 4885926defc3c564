"""Words that say how surely a clause is put forward.

Authority: the cue classes of FactBank (Saurí and Pustejovsky 2009) and of modality in the Cambridge Grammar of the
English Language, chapter 3; gathered by hand. Licence as the project's.
"""

from typing import Final

ALLEGED: Final = frozenset(
    "allegedly alleged purportedly purported reportedly supposedly ostensibly suspected accused claimed".split()
)
POSSIBLE: Final = frozenset(
    "may might could perhaps possibly maybe probably likely unlikely apparently potentially presumably conceivably "
    "possible probable potential".split()
)
REQUIRED: Final = frozenset("must should shall ought".split())
PLANNED: Final = frozenset("will 'll wo shall".split())
CONDITIONAL: Final = frozenset("if unless would provided".split())
PLANNING: Final = frozenset(
    "plan intend aim hope expect schedule set propose seek want vow pledge promise prepare due poise agree".split()
)
REQUIRING: Final = frozenset("need have require oblige compel force urge call demand".split())
