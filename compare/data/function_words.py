"""Function words: what holds a sentence together and tells nothing of what it is about.

Authority: the closed classes of Quirk et al., A Comprehensive Grammar of the English Language (1985), 2.39, and the
verb of saying that news puts into every other sentence. Gathered by hand: licence as the project's.
"""

from typing import Final

FUNCTION_WORDS: Final = frozenset(
    "a an the this that these those there here who whom whose which what i me my you your he him his she her it its we "
    "us our they them their of in on at to for from by with as and or but if than then so such into over after before "
    "about up down out off not n't no 's s t more most also just is are was were be been being am has have had having "
    "do does did will would shall should can could may might must say says said".split()
)
