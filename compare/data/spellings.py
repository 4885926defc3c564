"""Words of a quotation that sound alike and are printed in two ways, and words that change nothing that is said.

Authority: titles and months after the Associated Press Stylebook (abbreviated before a name or a day, else written
out); British and American spelling after Merriam-Webster and the Oxford Dictionary of English; the fillers are the
articles, the complementizer, a coordinator and interjections where they open a clause, and the copula that an ellipsis
leaves out, of the Cambridge Grammar of the English Language (2002), chapters 5, 11 and 17. Gathered by hand: licence as
the project's.
"""

import re
from typing import Final

SAME: Final = {
    "&": "and",
    "%": "percent",
    "cannot": "can not",
    "ok": "okay",
    "momma": "mama",
    "sen": "senator",
    "sens": "senators",
    "rep": "representative",
    "reps": "representatives",
    "gov": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "capt": "captain",
    "sgt": "sergeant",
    "dr": "doctor",
    "mr": "mister",
    "prof": "professor",
    "rev": "reverend",
    "vs": "versus",
    "til": "until",
    "jan": "january",
    "feb": "february",
    "apr": "april",
    "aug": "august",
    "sept": "september",
    "oct": "october",
    "nov": "november",
    "dec": "december",
}
NUMBERS: Final = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
    if word != "one"
}
AMERICAN: Final = (
    (re.compile(r"(?<=\w\w)our(?=s|ed|ing|able|ite|ites|ful|al|hood|\Z)"), "or"),
    (re.compile(r"(?<=\w\w\w)([iy])s(?=e|ed|es|ing|er|ers|ation|ations)(?=\w+\Z)"), r"\1z"),
    (re.compile(r"(?<=\w\w[tb])re(s?)\Z"), r"er\1"),
    (re.compile(r"(?<=\w[aeiou])ll(?=ed\Z|ing\Z|er\Z|ers\Z|or\Z|ors\Z)"), "l"),
    (re.compile(r"(?<=def|off|lic|ret)ence(?=s?\Z)"), "ense"),
    (re.compile(r"(?<=\w\w)ogue(?=s?\Z)"), "og"),
    (re.compile(r"\Agrey"), "gray"),
    (re.compile(r"(?<=\Aprogram)me"), ""),
    (re.compile(r"\Asceptic"), "skeptic"),
    (re.compile(r"\b(to|for|back|after|up|down)wards\Z"), r"\1ward"),
)
FILLERS: Final = frozenset("a an the that and so well oh ah uh um er".split())
LEFT_OUT: Final = FILLERS | frozenset("am is are be".split())  # "than I am"
