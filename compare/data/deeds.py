"""Deeds that have one doer: where two names are given for the doer of one of them, only one can be right.

Authority: Dowty, Thematic Proto-Roles and Argument Selection (1991), agents of verbs of creation and of achievement;
the words were gathered by hand from general knowledge of news English. Facts, no borrowed list: licence as the
project's. Lemmas; derivations ("director", "written") are joined by `wording.concept`.
"""

from typing import Final

DOERS: Final = frozenset(
    "direct director write written author compose found founder invent inventor design paint sculpt coach captain head "
    "win beat discover assassinate succeed replace lead narrate choreograph chair preside founded created wrote".split()
)

# Deeds and states that have one place.
PLACED: Final = frozenset(
    "birth born bear die bury crash capsize sink land arrest locate headquarter film shoot hold stage explode collapse "
    "base found form start wed marry kill meet host situated originate".split()
)

# Deeds that one subject does, or has done to it, once: two days for them cannot both be right; one deed a line.
ONCE: Final = """
birth bear born
die death
found form establish start begin
release publish premiere
assassinate
"""

# Words at the beginning of a statement for somebody or something named before.
PRONOUNS: Final = frozenset("he she it they his her its their".split())
