"""Words that deny, and the turns of phrase in which they do not.

Authority: the cue classes of the *SEM 2012 shared task (Morante and Blanco 2012) and the Cambridge Grammar of the
English Language, chapter 9; the words were gathered by hand from grammars. Licence as the project's.
"""

from typing import Final

# Deny by themselves. The apostrophe of "n't" is the keyboard's.
WORDS: Final = frozenset(
    "not n't nt cannot never no none nobody nothing nowhere neither nor without noone naught nought ain't".split()
)

# Pairs of words that are one cue together.
LONGER: Final = frozenset(
    {("no", "longer"), ("no", "more"), ("far", "from"), ("by", "no"), ("no", "one"), ("in", "no")}
)

# A first word's cue is none when one of these runs of words follows ("not only", "no doubt", "nothing but").
NOT_BEFORE: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "not": (
        ("only",), ("just",), ("merely",), ("simply",), ("solely",), ("least",), ("to", "mention"), ("unlike",),
        ("until", "after"), ("agree", "more"),
    ),
    "n't": (("only",), ("just",), ("merely",), ("simply",), ("agree", "more"), ("help", "but"), ("but",)),
    "cannot": (("help", "but"), ("but",), ("only",)),
    "no": (
        ("doubt",), ("wonder",), ("sooner",), ("matter",), ("less", "than"), ("fewer", "than"), ("later", "than"),
        ("other", "than"), ("stranger",), (".",),
    ),
    "nothing": (("but",), ("less", "than"), ("short", "of"), ("if", "not")),
    "none": (("the", "less"), ("other", "than"), ("too",)),
    "nobody": (("but",),),
    "never": (("mind",),),
    "without": (("doubt",), ("question",), ("fail",)),
}  # fmt: skip

# Verbs (lemmas) that deny what they govern: "failed to agree", "denied that …", "refused to pay", "ruled out".
DENYING: Final = frozenset(
    "fail refuse deny decline neglect forget lack prevent avoid refrain cease stop reject rebut refute dispute "
    "disavow disclaim rule-out".split()
)

# Adverbs of degree that weaken without denying: kept out of the cues.
NEARLY: Final = frozenset("hardly barely scarcely seldom rarely".split())
