"""Lines of words in columns: display width, clipping, wrapping and colour.

Every text that comes in here has been through `escape.terminal`: one line, nothing invisible. The width of a character
follows Unicode Standard Annex 11 (East Asian Width): wide and full-width characters take two columns, combining marks
none. A run that has right-to-left letters ends with a left-to-right mark, so that on a terminal that reorders lines
(Annex 9) the columns after it stay where they are; the mark is the only invisible character that is ever written.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

import click

Ink = Literal["", "bold", "dim", "error", "warning", "note", "good", "mark"]
ELLIPSIS = "\u2026"
LEFT_TO_RIGHT = "\u200e"
_NEAR = 12  # columns that are given up so that no word is torn


class Run(NamedTuple):
    """Words in one ink. `mark` is for words that differ: underlined, with or without colours."""

    text: str
    ink: Ink = ""


Line = tuple[Run, ...]


def width(text: str) -> int:
    """Count the columns that a text takes."""
    return len(text) if text.isascii() else sum(map(columns, text))


def columns(character: str) -> int:
    """Count the columns of one character: 0, 1 or 2."""
    if character.isascii():
        return 1
    if unicodedata.category(character) in ("Mn", "Me") or character == LEFT_TO_RIGHT:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def clusters(text: str) -> Iterator[str]:
    """Yield each character together with the combining marks that stand on it."""
    cluster = ""
    for character in text:
        if cluster and columns(character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def head(text: str, room: int) -> str:
    """Return as much of the beginning as fits."""
    taken = 0
    for at, character in enumerate(text):
        taken += columns(character)
        if taken > room:
            return text[:at]
    return text


def clip(text: str, room: int) -> str:
    """Shorten a text from its end to the room, an ellipsis included; at a space where one is near."""
    if width(text) <= room:
        return text
    kept = head(text, room - 1)
    space = kept.rfind(" ", max(1, len(kept) - _NEAR))
    whole = text[len(kept) : len(kept) + 1] == " "
    return (kept if whole or space < 0 else kept[:space]).rstrip() + ELLIPSIS


def clip_start(text: str, room: int) -> str:
    """Shorten a text from its beginning to the room, an ellipsis included; at a space where one is near."""
    if width(text) <= room:
        return text
    kept = text[len(text) - min(len(text), room) :]
    while width(kept) > room - 1 or (kept and not columns(kept[0])):
        kept = kept[1:]
    whole = text[: len(text) - len(kept)].endswith(" ")
    space = kept.find(" ", 0, _NEAR)
    return ELLIPSIS + (kept if whole or space < 0 else kept[space:]).lstrip()


def pad(text: str, room: int) -> str:
    """Fill a text with spaces to the room."""
    return text + " " * (room - width(text))


def wrap(runs: Iterable[Run], room: int) -> list[Line]:
    """Break runs into lines at spaces; a word longer than a line is broken where the line ends."""
    lines: list[Line] = []
    line: list[Run] = []
    taken = 0
    for word in _broken(_words(runs), room):
        needed = sum(width(r.text) for r in word)
        space = 1 if line else 0
        if line and taken + space + needed > room:
            lines.append(_merged(line))
            line, taken, space = [], 0, 0
        if space:
            line.append(Run(" ", word[0].ink if word[0].ink == line[-1].ink else ""))
        line.extend(word)
        taken += space + needed
    return [*lines, _merged(line)] if line else lines


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Split runs at spaces; a word may hold several runs."""
    word: list[Run] = []
    for run in runs:
        pieces = run.text.split(" ")
        for last, piece in zip([False] * (len(pieces) - 1) + [True], pieces, strict=True):
            if piece:
                word.append(Run(piece, run.ink))
            if not last and word:
                yield word
                word = []
    if word:
        yield word


def _broken(words: Iterable[list[Run]], room: int) -> Iterator[list[Run]]:
    """Cut words that no line can hold."""
    for word in words:
        if sum(width(r.text) for r in word) <= room:
            yield word
            continue
        for run in word:
            rest = run.text
            while rest:
                piece = head(rest, room) or rest[0]
                yield [Run(piece, run.ink)]
                rest = rest[len(piece) :]


def _merged(runs: Sequence[Run]) -> Line:
    """Join neighbours of one ink."""
    merged: list[Run] = []
    for run in runs:
        if merged and merged[-1].ink == run.ink:
            merged[-1] = Run(merged[-1].text + run.text, run.ink)
        else:
            merged.append(run)
    return tuple(merged)


def paint(line: Iterable[Run], color: bool) -> str:
    """Return a line for the terminal, without spaces at its end."""
    runs = list(line)
    while runs and not runs[-1].text.rstrip(" "):
        runs.pop()
    if runs:
        runs[-1] = Run(runs[-1].text.rstrip(" "), runs[-1].ink)
    return "".join(_styled(run) if color else run.text for run in map(_steady, runs))


def _steady(run: Run) -> Run:
    """End right-to-left letters with the mark."""
    if run.text.isascii() or not any(unicodedata.bidirectional(c) in ("R", "AL") for c in run.text):
        return run
    return Run(run.text + LEFT_TO_RIGHT, run.ink)


def _styled(run: Run) -> str:
    match run.ink:
        case "bold" | "error" | "warning" | "note" | "good":
            hue = {"error": "red", "warning": "yellow", "note": "blue", "good": "green"}.get(run.ink)
            return click.style(run.text, fg=hue, bold=True)
        case "dim":
            return click.style(run.text, dim=True)
        case "mark":
            return click.style(run.text, bold=True, underline=True)
    return run.text


def underline(line: Line) -> Line | None:
    """Return the row that goes under a line whose marked words have no colour to show them; None where it has none."""
    if all(run.ink != "mark" for run in line):
        return None
    return tuple(Run(("~" if run.ink == "mark" else " ") * width(run.text)) for run in line)
