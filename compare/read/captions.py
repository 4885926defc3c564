"""The credit at the end of a caption: who made the picture, and who sells it."""

import re
from itertools import pairwise

from compare.data.mastheads import AGENCIES, ORIGINATED
from compare.read.stamps import names
from compare.text import fold

_BRACKETED = re.compile(r"[(\[]([^()\[\]]{2,90})[)\]]\.?$")
_NAMED = re.compile(
    r"\b(?:photo(?:graph)?|pic(?:ture)?|image|credit)s?: ?[^.:]{2,70}$|\u00a9 ?[^.:]{2,60}$"
    r"|\b(?:reuters|afp|ap|epa)/[^.:]{3,40}$",
    re.IGNORECASE,
)
_LICENCES = ("purchase licensing rights", "order reprints")
_BRACKETS = (")", "]")
_MARKS = (":", "/", "\u00a9")
_TAIL = 95  # characters in which a credit stands
_LONG = 60  # words of a paragraph that is no caption


def credit(caption: str) -> int | None:
    """Return where the credit at the end of a caption begins; None where it has none."""
    bare = unlicensed(caption)
    found = bracketed(bare) or named(bare)
    start = found.start() if found else len(bare)
    return start if 0 < start < len(caption) else None


def unlicensed(line: str) -> str:
    """Return a line without the offer to buy the picture at its end."""
    lowered = line.lower()
    for licence in _LICENCES:
        if licence in lowered:
            return line[: lowered.find(licence)].rstrip()
    return line


def bracketed(line: str) -> re.Match[str] | None:
    """Return the credit in brackets at the end of a line ("(Jan Berg/AFP via Getty Images)")."""
    if line[-_TAIL:].rstrip(".")[-1:] not in _BRACKETS or line.count(" ") >= _LONG:
        return None
    found = _BRACKETED.search(line, max(0, len(line) - _TAIL))
    return found if found and _credits(found.group(1), line[: found.start()].rstrip()) else None


def named(line: str) -> re.Match[str] | None:
    """Return the credit that words at the end of a line introduce ("Photograph: Jan Berg/EPA")."""
    tail = line[-_TAIL:]
    return _NAMED.search(line, len(line) - len(tail)) if any(mark in tail for mark in _MARKS) else None


def _credits(inside: str, before: str) -> bool:
    """Say whether words in brackets at the end of a line name who made a picture."""
    parts = re.split(r"[\s/,:]+", fold(inside))
    pairs = (f"{one} {other}" for one, other in pairwise(parts))
    if parts[0] in ORIGINATED or not AGENCIES.isdisjoint(parts) or not AGENCIES.isdisjoint(pairs):
        return len(inside) < 80
    return before[-1:] in (".", '"', "\u201d") and names(inside) is not None and len(parts) > 1
