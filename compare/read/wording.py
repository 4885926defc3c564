"""What a line of a page is by its wording alone: the tables of `compare.data.furniture`, applied.

A cue says what the words betray; what becomes of the line is decided by where it stands (`compare.read.layout`).
"""

import re
from enum import Enum, auto
from functools import lru_cache

from compare.data.furniture import (
    ASIDES,
    BACKGROUNDS,
    BEGINNINGS,
    CORRECTED,
    CORRECTIONS,
    ENDINGS,
    ENDS,
    LABELS,
    LINES,
    MENU,
    OPENERS,
    ORIGINS,
    PAYWALLS,
    PHRASES,
    REPORTS,
    SAYING,
    SUMMARIES,
)
from compare.data.mastheads import BYLINES, CAPTIONS, CONTRIBUTED, CREDITS, SUPPLIERS
from compare.read.captions import bracketed, named, unlicensed
from compare.read.stamps import byline, stamp_of, stamped
from compare.text import fold


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
    SUMMARY = auto()
    BACKGROUND = auto()
    ORIGIN = auto()
    PAYWALL = auto()
    CORRECTION = auto()


_DIGITS = re.compile(r"\d+")
_LETTER = re.compile(r"[^\W\d_]")
_EDGE = " \t>\u00bb\u203a\u2192\u25b6\u25ba\u2022\u00b7*#|-+"
_LABELLED = re.compile(r"(?:" + "|".join(CORRECTIONS) + r")\b(?:[^:]{0,15}0[^:]{0,12})?\s?:\s?\S")
_ITSELF = re.compile(
    r"\b(?:this|version of the|version of our) (?:[\w,]+ ){0,3}(?:" + "|".join(sorted(REPORTS)) + r")\b"
)
_LINK = re.compile(
    r"\[[^\]]{1,200}\]\([^)\s]{1,500}\)|(?:https?://|www\.)\S+|[\w.-]{3,80}\.[a-z]{2,10}/\S*|\S+@\S+\.\w+"
)
_YOU = re.compile(r"\b(?:you|your|our|we|us|here)\b")
_CLOSERS = "\"'\u201d\u2019)]\u00bb*_"
_FINAL = ".?!\u2026;:"
_QUOTES = '"\u201c\u201d'


def key(line: str) -> str:
    """Return the line as the tables write it: folded, `0` for digits, marks at its edges gone."""
    return _DIGITS.sub("0", " ".join(fold(line).strip(_EDGE).split()))


def ends(line: str) -> bool:
    """Say whether a line ends as a sentence does."""
    bare = line.rstrip()
    return bare.rstrip(_CLOSERS)[-1:] in (*_FINAL,) or bare[-1:] in (*_QUOTES,)


def prose(line: str) -> bool:
    """Say whether a line reads as a paragraph of an article by its form alone."""
    count = line.count(" ") + 1
    if count >= 30:
        return True
    if count < 3 or not ends(line):
        return False
    last = line.rstrip()[-1:]
    if last == ":" and count < 6:
        return not SAYING.isdisjoint(line.lower().rstrip(": ").split())
    lone = last in "?!" and count < 15 and "." not in line
    return not lone or line[:1] in _QUOTES


@lru_cache(maxsize=1024)  # a web page is looked at twice: when furniture is dropped, and when its blocks are named
def cue(line: str) -> Cue | None:
    """Return what the wording of a line betrays, or None where it betrays nothing."""
    folded = key(line)
    bare = folded.rstrip(": ")
    if len(bare) < 60 and (heading := _heading(bare)):
        return heading
    if folded in LINES or bare in LINES or not _LETTER.search(folded):
        return Cue.TIME if ":" in folded and folded[:1] == "0" else Cue.FURNITURE
    if _corrects(folded):
        return Cue.CORRECTION
    if folded in CORRECTIONS:
        return Cue.FURNITURE
    if folded.startswith(PAYWALLS):
        return Cue.PAYWALL
    if folded.startswith(BEGINNINGS) or ((" " not in line or line[:1] == "[") and _LINK.fullmatch(line)):
        return Cue.FURNITURE
    if len(line) > 400:
        return Cue.CAPTION if folded.startswith(CAPTIONS) else None
    return _short(line, folded)


def _corrects(folded: str) -> bool:
    """Say whether a paragraph is a note by which the outlet corrects its report."""
    bare = folded.removeprefix("(").removeprefix("editor's note: ")
    if bare.startswith(CORRECTIONS) and _LABELLED.match(bare):
        return True
    return any(words in bare for words in CORRECTED) and bool(_ITSELF.search(bare))


def _heading(bare: str) -> Cue | None:
    if bare in ENDS:
        return Cue.END
    if bare in ASIDES:
        return Cue.ASIDE
    if bare in SUMMARIES:
        return Cue.SUMMARY
    return Cue.BACKGROUND if bare in BACKGROUNDS else None


def _short(line: str, folded: str) -> Cue | None:
    """Look at what only lines shorter than a long paragraph can be."""
    full = prose(line) and not (line.rstrip().endswith(":") and len(line) < 60)
    if folded.endswith(" ago") and len(line) < 60 and not stamp_of(line):
        return Cue.TIME
    if stamped(line, folded):
        return Cue.STAMP if byline(line) is None else Cue.BYLINE
    if (folded.startswith(BYLINES) and byline(line)) or (
        len(line) < 250 and any(words in folded for words in CONTRIBUTED)
    ):
        return Cue.BYLINE
    if found := _picture(line, folded):
        return found
    label, colon, _ = folded.partition(":")
    if not full and colon and label in ORIGINS:
        return Cue.ORIGIN
    if folded.endswith(ENDINGS) and (not full or len(folded) < 60):
        return Cue.FURNITURE
    if full:
        return Cue.FURNITURE if _addressed(line, folded) else None
    labelled = label in LABELS and folded.endswith(":")
    return Cue.FURNITURE if labelled or folded.startswith(OPENERS) or _menu(folded) else None


def _addressed(line: str, folded: str) -> bool:
    """Say whether a sentence speaks to the reader of the page about the page."""
    if any(mark in line for mark in _QUOTES) or not _YOU.search(folded):
        return False
    return any(phrase in folded for phrase in PHRASES)


def _menu(folded: str) -> bool:
    """Say whether a line is a row of menu entries."""
    parts = folded.split()
    return len(parts) >= 3 and sum(part.strip(",.|") in MENU for part in parts) >= 0.6 * len(parts)


def _picture(line: str, folded: str) -> Cue | None:
    """Tell the caption of a picture and the bare credit of its maker."""
    if folded.startswith(CAPTIONS):
        return Cue.CAPTION
    line = unlicensed(line)
    if credit := bracketed(line):
        if credit.start() == 0:
            return Cue.BYLINE if " with " in folded or " and " in folded else Cue.CREDIT
        return Cue.CAPTION if line.count(" ", 0, credit.start()) >= 4 else Cue.CREDIT
    if folded.startswith(CREDITS):
        return Cue.CREDIT if len(line) < 120 else None
    credited = named(line)
    if credited and line.count(" ", 0, credited.start()) >= 4:
        return Cue.CAPTION
    return Cue.CREDIT if len(line) < 80 and (credited or folded.endswith(SUPPLIERS)) else None
