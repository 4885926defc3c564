"""Paragraphs and sentences of a text, as exact spans.

One pattern finds every place where a sentence could end; a few small checks on the word before it and the word
after it decide. Candidates cost a look-up or two each, so the time is linear in the text.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from compare.data.abbreviations import EITHER, LEANING, MARKED_NAMES, NUMBERED, OPENERS, SPEECH
from compare.text import Span

_CLOSING: Final = "\"'\u201d\u2019\u00bb\u203a)]}"
_OPENING: Final = "\"'\u201c\u2018\u00ab\u2039\u201e([{"
# A mark (or a run of them, spaced out or not), what closes with it, footnote numbers; then white space or, where
# the space was lost, a word with a capital.
_END: Final = re.compile(
    r"(?:\n\s*\n)"
    rf"|(?P<mark>[.!?\u2026](?:[.!?\u2026]|\ (?=\.))*)(?P<close>[{re.escape(_CLOSING)}]*)"
    r"(?P<notes>(?:\s?\[[^\[\]\n]{1,30}\])*)"
    rf"(?:(?P<gap>\s+)|\Z|(?=[{re.escape(_OPENING)}]?[^\W\d_a-z]))"
    r"|(?P<credit>(?<=[a-z\u201d\"]) (?=(?:Image|Photo|Photograph|Picture)(?: by|: )))"
    r"|(?P<wide>[\u3002\uff01\uff1f][\u300d\u300f\u201d]*\s*)"
)
_MAY_END: Final = re.compile(r"\n|\.|!|\?|\u2026|\u3002|\uff01|\uff1f| (?=Image|Photo|Picture)")  # it begins with these
_APOSTROPHES: Final = ("'", "\u2019")
_WORD_BEFORE: Final = re.compile(r"[^\s\"'\u201c\u201d\u2018\u2019()\[\]{}\u2014\u2013/$-]*\Z")
_WORD_AFTER: Final = re.compile(rf"[{re.escape(_OPENING)}\s]*(?P<word>[^\W_]+(?:['\u2019][^\W\d_]+)?)?")
_DOTTED: Final = re.compile(r"[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2}){1,4}")
_LABEL: Final = re.compile(r"[\s(\[\"'\u201c]*(?:\d{1,3}|[A-Za-z]|[ivxlc]{1,5}|[IVXLC]{1,5})\Z")
_CLAUSE: Final = re.compile(r"[^.!?,;:]*")
# The label of a figure, or a whole date, set before a text without a mark ("Figure 1.3 This map shows ...").
_HEADING: Final = re.compile(
    r"(?:(?:Figure|Table|Box|Chart|Map) \d+(?:\.\d+)*"
    r"|(?:[A-Z][a-z]+day, )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}, |\d{1,2} [A-Z][a-z]{2,8},? )\d{4})"
    r"(?=\s+(?:The|A|An|This|These|It|He|She|On|In|At|After|With|When|President)\s)"
)
_LINE: Final = re.compile(r"[^\n]*")
_BLANK: Final = re.compile(r"\n[^\S\n]*\n\s*")
_BULLET: Final = re.compile(
    r"\s*(?:[-*\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2013\u2014>#|]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s"
)


def paragraphs(text: str, span: Span) -> list[Span]:
    """Split a stretch of text into paragraphs, trimmed of white space.

    A blank line ends a paragraph, and so does every other newline unless the lines were wrapped by a program:
    then a line is joined to the next when the next line's first word would not have fitted on it. A bullet
    always begins a paragraph.
    """
    found: list[Span] = []
    start = span.start
    for gap in _BLANK.finditer(text, span.start, span.end):
        found.extend(_lines(text, Span(start, gap.start())))
        start = gap.end()
    found.extend(_lines(text, Span(start, span.end)))
    return found


def _lines(text: str, span: Span) -> Iterator[Span]:
    """Yield the paragraphs of a stretch without blank lines."""
    if text.find("\n", span.start, span.end) < 0:
        lines = [span]
    else:
        lines = [Span(*m.span()) for m in _LINE.finditer(text, span.start, span.end) if m.end() > m.start()]
        lines = _unwrapped(text, lines)
    for line in lines:
        trimmed = trim(text, line.start, line.end)
        if trimmed.length:
            yield trimmed


def _unwrapped(text: str, lines: list[Span]) -> list[Span]:
    """Join the lines that a program wrapped."""
    width = max(line.length for line in lines)
    if len(lines) < 3 or not 40 <= width <= 100:
        return lines
    full = [_is_full(text, line, after, width) for line, after in pairwise(lines)]
    if 5 * sum(full) < 3 * len(full):
        return lines
    joined = [lines[0]]
    for line, follows in zip(lines[1:], full, strict=True):
        if follows:
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _is_full(text: str, line: Span, after: Span, width: int) -> bool:
    """Say whether the next line's first word would not have fitted on this line."""
    if _BULLET.match(text, after.start, after.end):
        return False
    word = text[after.start : after.start + width].split(maxsplit=1)
    return bool(word) and line.length + 1 + len(word[0]) > width


def trim(text: str, start: int, end: int) -> Span:
    """Return the stretch without the white space around it."""
    inner = text[start:end]
    kept = inner.strip()
    start += len(inner) - len(inner.lstrip()) if kept else 0
    return Span(start, start + len(kept))


def split(text: str, span: Span) -> list[Span]:
    """Split one paragraph into sentences, trimmed of white space.

    Closing quotation marks and brackets belong to the sentence before them. A blank line always ends a sentence,
    a single newline is white space.
    """
    found: list[Span] = []
    start = span.start
    for end, following in _ends(text, span):
        sentence = trim(text, start, end)
        if sentence.length:
            found.append(sentence)
        start = following
    sentence = trim(text, start, span.end)
    if sentence.length:
        found.append(sentence)
    return found


def _ends(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Yield each sentence's end, and where the next one begins at the earliest."""
    start = span.start
    label = _HEADING.match(text, span.start, span.end)
    if label:
        yield label.end(), label.end()
        start = label.end()
    for m in _candidates(text, start, span.end):
        if m["mark"] is None:
            ended, stop = True, m.start() if m["wide"] is None and m["credit"] is None else m.end()
        else:
            ended, stop = m.end() < span.end and _is_end(text, start, m), m.end("notes")
        if ended:
            start = _spaced_close(text, start, m.end(), span.end)
            yield (stop if start == m.end() else start), start


def _candidates(text: str, at: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the places where a sentence could end; the pattern is tried where one of its first characters stands."""
    while first := _MAY_END.search(text, at, end):
        found = _END.match(text, first.start(), end)
        at = found.end() if found else first.end()
        if found:
            yield found


def _spaced_close(text: str, start: int, at: int, end: int) -> int:
    """Return where the next sentence begins: after a closing mark that stands alone ('gone . " He')."""
    alone = text[at : at + 1] == '"' and (at + 1 >= end or text[at + 1].isspace())
    return at + 1 if alone and text.count('"', start, at) % 2 else at


def _is_end(text: str, start: int, m: re.Match[str]) -> bool:
    """Say whether a candidate ends the sentence that began at `start`."""
    if m["gap"] is None:
        return _lost_space(text, m)
    if m["gap"].count("\n") > 1 and _BLANK.match(text, m["gap"].index("\n") + m.start("gap")):
        return True
    after = _WORD_AFTER.match(text, m.end())
    word = (after and after["word"]) or ""
    following = text[m.end()]
    small = word.islower() and (following.islower() or m["mark"] != "." or bool(m["close"]))
    if small or following in ",;:.?!)]" or text[m.start() - 1 : m.start()] in ("[", "("):
        return False
    if m["mark"] == ".":
        return _full_stop(text, start, m, word)
    return _mark(text, m, word)


def _lost_space(text: str, m: re.Match[str]) -> bool:
    """Say whether a sentence ends where no white space follows: only between plain words ("ended.The next")."""
    after = _WORD_AFTER.match(text, m.end())
    word = (after and after["word"]) or ""
    before = _word_before(text, m.start())
    plain = len(before) > 2 and before.isalpha() and before.islower()
    return plain and len(m["mark"]) == 1 and word[1:].islower() and word.lower() in OPENERS


def _word_before(text: str, at: int) -> str:
    """Return the word that ends at a place, at most thirty characters of it."""
    found = _WORD_BEFORE.search(text[max(0, at - 30) : at])
    return found[0] if found else ""


def _full_stop(text: str, start: int, m: re.Match[str], word: str) -> bool:
    """Say whether a single full stop ends a sentence."""
    before = _word_before(text, m.start())
    if not before:
        return bool(m["close"]) or not word or word[0].isupper() or word[0].isdigit()
    if not m["close"] and _LABEL.match(text, start, m.start()):
        return False
    if m["close"] and m["close"][0] not in ")]" and not (m["close"] in _APOSTROPHES and _DOTTED.fullmatch(before)):
        return True
    forms = (before.lower(), before.capitalize() if before[0].isupper() else "")
    if not LEANING.isdisjoint(forms) or (word[:1].isdigit() and not NUMBERED.isdisjoint(forms)):
        return False
    initial = len(before) == 1 and before.isupper()
    if initial or not EITHER.isdisjoint(forms) or _DOTTED.fullmatch(before):
        return (
            word[:1].isupper()
            and word.lower() in OPENERS
            and len(text[start : min(m.start(), start + 120)].split(None, 3)) > 3
        )
    return True


def _mark(text: str, m: re.Match[str], word: str) -> bool:
    """Say whether a question mark, an exclamation mark or an ellipsis ends a sentence."""
    if "?" not in m["mark"] and "!" not in m["mark"]:
        return bool(m["close"]) or word[:1].isupper()
    if (_word_before(text, m.start()) + m["mark"]).lower() in MARKED_NAMES:
        return word.lower() in OPENERS
    return not (m["close"] and m["close"] not in (")", "]") and _speaker_follows(text, m.end()))


def _speaker_follows(text: str, at: int) -> bool:
    """Say whether a speaker and a verb of speech follow ('"Why?" Smith asked.')."""
    clause = _CLAUSE.match(text, at, at + 80)
    words = clause[0].lower().split()[:6] if clause else []
    return not SPEECH.isdisjoint(words[1:])
