"""What a line of a page is by its wording alone: the tables of `compare.data.furniture`, applied.

A cue says what the words betray; what becomes of the line is decided by where it stands (`compare.read.layout`).
"""

import re
from enum import Enum, auto

from compare.data.furniture import (
    AGENCIES,
    ASIDES,
    BACKGROUNDS,
    BEGINNINGS,
    BYLINES,
    CAPTIONS,
    CONTRIBUTED,
    CREDITS,
    ENDINGS,
    ENDS,
    LINES,
    OPENERS,
    ORIGINS,
    STAMP_WORDS,
    SUPPLIERS,
)
from compare.text import fold
from compare.values.stamp import find_stamp


class Cue(Enum):
    """What the words of a line betray."""

    FURNITURE = auto()
    TIME = auto()
    STAMP = auto()
    BYLINE = auto()
    CREDIT = auto()
    CAPTION = auto()
    END = auto()
    ASIDE = auto()
    BACKGROUND = auto()
    ORIGIN = auto()


_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+(?:[.'][^\W\d_]+)*")
_EDGE = " \t>\u00bb\u203a\u2192\u25b6\u25ba\u2022\u00b7*#|-"
_CREDIT = re.compile(r"[(\[]([^()\[\]]{2,90})[)\]]\.?$")
_NAME = re.compile(
    r"(?:(?:Dr|Mr|Ms|Mrs|Sir|Prof)\.? )?[^\W\d_a-z][\w.'\u2019-]*(?: (?:de|da|van|von|der|al|bin|ben|la|el|di|du|le))*"
    r"(?: [^\W\d_a-z][\w.'\u2019-]*){0,4}"
)
_JOIN = re.compile(r"\s*(?:,| and | & |;|\||/)\s*", re.IGNORECASE)
_CLOSERS = "\"'\u201d\u2019)]\u00bb*_"
_FINAL = ".?!\u2026;:"


def key(line: str) -> str:
    """Return the line as the tables write it: folded, `0` for digits, marks at its edges gone."""
    return _DIGITS.sub("0", " ".join(fold(line).strip(_EDGE).split()))


def ends(line: str) -> bool:
    """Say whether a line ends as a sentence does."""
    bare = line.rstrip().rstrip(_CLOSERS)
    return (bare[-1:] in _FINAL and bare != "") or line.rstrip()[-1:] in '"\u201d'


def prose(line: str) -> bool:
    """Say whether a line reads as a paragraph of an article by its form alone."""
    count = line.count(" ") + 1
    if count >= 30:
        return True
    if count < 3 or not ends(line):
        return False
    lone = line.rstrip()[-1:] in "?!" and count < 15 and line.count(".") == 0
    return not lone or line[:1] in '"\u201c'


def cue(line: str) -> Cue | None:
    """Return what the wording of a line betrays, or None where it betrays nothing."""
    folded = key(line)
    bare = folded.rstrip(": ")
    heading = len(bare) < 60 and _heading(bare)
    if heading:
        return heading
    if folded in LINES or bare in LINES or not _WORDS.search(folded):
        return Cue.TIME if ":" in folded and folded[:1] == "0" else Cue.FURNITURE
    if folded.startswith(BEGINNINGS):
        return Cue.FURNITURE
    if len(line) > 400:
        return Cue.CAPTION if folded.startswith(CAPTIONS) else None
    return _short(line, folded)


def _heading(bare: str) -> Cue | None:
    if bare in ENDS:
        return Cue.END
    if bare in ASIDES:
        return Cue.ASIDE
    return Cue.BACKGROUND if bare in BACKGROUNDS else None


def _short(line: str, folded: str) -> Cue | None:
    """Look at what only lines shorter than a long paragraph can be."""
    full = prose(line)
    if stamped(line, folded):
        return Cue.STAMP if byline(line) is None else Cue.BYLINE
    if (folded.startswith(BYLINES) and byline(line)) or folded.endswith(CONTRIBUTED):
        return Cue.BYLINE
    found = _picture(line, folded)
    if found:
        return found
    if not full and folded.partition(":")[0] in ORIGINS and ":" in folded:
        return Cue.ORIGIN
    if folded.endswith(ENDINGS) and (not full or len(folded) < 60):
        return Cue.TIME if folded.endswith(" ago") else Cue.FURNITURE
    return Cue.FURNITURE if not full and folded.startswith(OPENERS) else None


def _picture(line: str, folded: str) -> Cue | None:
    """Tell the caption of a picture and the bare credit of its maker."""
    if folded.startswith(CAPTIONS):
        return Cue.CAPTION
    credit = _CREDIT.search(line)
    if credit and any(agency in fold(credit.group(1)) for agency in AGENCIES):
        return Cue.CAPTION if line.count(" ", 0, credit.start()) >= 4 else Cue.CREDIT
    if folded.startswith(CREDITS):
        return Cue.CREDIT if len(line) < 120 else None
    return Cue.CREDIT if len(line) < 80 and folded.endswith(SUPPLIERS) else None


def stamped(line: str, folded: str) -> bool:
    """Say whether a line says when the article appeared and nothing else, its writer aside."""
    if len(line) > 200 or not _DIGITS.search(line):
        return False
    rest = [word for word in _WORDS.findall(folded.replace(".", " ")) if word not in STAMP_WORDS]
    if not rest:
        return True
    found = find_stamp(line)
    if not found or (prose(line) and len(line) > 120):
        return False
    return byline(line) is not None


def byline(line: str) -> str | None:
    """Return the names of those who wrote the article, from a line that names them, its date left out."""
    found = find_stamp(line)
    head = line[: found[0].start] if found else line
    lowered = head.lower()
    for opening in BYLINES:
        if lowered.startswith(opening):
            return names(head[len(opening) :])
    return names(head) if found else None


def names(text: str) -> str | None:
    """Return a text that is nothing but the names of people, roles after a comma cut off; None where it is not."""
    text = text.strip(" \t\u2014\u2013-|,:\u2022\u00b7")
    first = _JOIN.split(text)[0]
    if not first or len(text) > 120 or not _NAME.fullmatch(first):
        return None
    return text
