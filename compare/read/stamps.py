"""Lines that say who wrote an article and when it appeared."""

import re

from compare.data.mastheads import BYLINES, STAMP_WORDS
from compare.values.stamp import find_stamp

_DIGIT = re.compile(r"\d")
_UPDATED = re.compile(r"\b(?:updated|modified|edited|amended)\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+(?:[.'][^\W\d_]+)*")
_GLUED = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=\d{1,2}:\d\d)")
_PARTICLE = r"(?: (?:de|da|van|von|der|den|al|bin|ben|la|el|di|du|le|of|for|the))*"
_NAME = re.compile(
    rf"(?:(?:Dr|Mr|Ms|Mrs|Sir|Prof)\.? )?[^\W\d_a-z][\w.'\u2019-]*(?:{_PARTICLE} [^\W\d_a-z][\w.'\u2019-]*){{0,5}}"
)
_JOIN = re.compile(r"\s*(?:,| and | & | with | in | \u2014 | \u2013 | - |;|\||/|\u00b7)\s*", re.IGNORECASE)
_EDGE = " \t\u2014\u2013-|,:/\u2022\u00b7*_"


def stamp_of(line: str, order: str | None = None) -> str | None:
    """Return the publication stamp of a line as ISO 8601."""
    found = find_stamp(_GLUED.sub(r"\1 ", line), order)
    return found[1] if found else None


def updated(line: str, order: str | None = None) -> str | None:
    """Return the stamp of the last change that a line names ("Published 3 May 2024 | Updated 4 May 2024, 09:10")."""
    found = _UPDATED.search(line)
    return stamp_of(line[found.end() :], order) if found else None


def stamped(line: str, folded: str) -> bool:
    """Say whether a line says when the article appeared and little else, its writer aside."""
    if len(line) > 200 or not _DIGIT.search(line):
        return False
    rest = [word for word in _WORDS.findall(folded.replace(".", " ")) if word not in STAMP_WORDS]
    if not rest:
        return True
    if line.rstrip().endswith((".", "?", "!")) and len(line) > 60:
        return False
    found = find_stamp(_GLUED.sub(r"\1 ", line))
    if not found:
        return False
    outside = len(line) - found[0].length
    return byline(line) is not None or (found[0].start < 12 and len(rest) <= 2 and outside < 40)


def byline(line: str) -> str | None:
    """Return the names of those who wrote the article, from a line that names them, its date left out."""
    found = find_stamp(line)
    head = line[: found[0].start] if found else line
    head = head.strip(_EDGE)
    lowered = head.lower()
    for opening in BYLINES:
        if lowered.startswith(opening):
            return names(head[len(opening) :])
    return names(head) if found else None


def names(text: str) -> str | None:
    """Return a text that is nothing but names of people, with what follows them; None where it is not."""
    text = text.strip(_EDGE)
    parts = [part.strip(_EDGE) for part in _JOIN.split(text)]
    while len(parts) > 1 and not set(_WORDS.findall(parts[-1].lower())) - STAMP_WORDS:
        text = text[: text.rindex(parts.pop())].strip(_EDGE)
    while (last := text.rpartition(" "))[1] and last[2].strip(".,:").lower() in STAMP_WORDS:
        text = last[0].strip(_EDGE)
    parts = [part.strip(_EDGE) for part in _JOIN.split(text)]
    if not parts[0] or len(text) > 120 or not _NAME.fullmatch(parts[0]):
        return None
    return text if set(_WORDS.findall(parts[0].lower())) - STAMP_WORDS else None


def people(text: str) -> bool:
    """Say whether a line is nothing but a few names, as those of writers below a headline."""
    words = text.split()
    if not 2 <= len(words) <= 8 or text.isupper() or any(c.isdigit() for c in text):
        return False
    parts = [part for part in _JOIN.split(text.strip(_EDGE)) if part]
    if not parts or not 2 <= len(parts[0].split()) <= 4:
        return False
    return all(_NAME.fullmatch(part) or part.islower() for part in parts)
