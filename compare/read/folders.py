"""Folders and patterns of paths: the files they name, in one order, and what was skipped."""

import glob
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from compare.model import Problem
from compare.read.files import shown
from compare.read.formats import kind

_LISTED = 20  # skipped files that are named
_MAGIC = re.compile(r"[*?\[]")


@frozen
class Gathered:
    """The files that paths stand for, each once, and what is to be said of the rest."""

    files: tuple[str, ...]
    problems: tuple[Problem, ...]


def gather(paths: Iterable[str]) -> Gathered:
    """Return the files of paths, folders and patterns: in the order named, those of a folder sorted by their paths.

    In a folder, hidden files, links that leave it and files of unknown types are skipped, counted and listed.
    """
    files: dict[str, str] = {}
    problems: list[Problem] = []
    for path in paths:
        for found in _named(path):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                files.setdefault(found if found == "-" else os.path.realpath(found), found)
    return Gathered(tuple(files.values()), tuple(problems))


def _named(path: str) -> Iterator[str | Problem]:
    """Yield what one path stands for."""
    if path != "-" and Path(path).is_dir():
        yield from _folder(Path(path))
    elif _MAGIC.search(path) and not Path(path).exists():
        found = sorted(glob.glob(path, recursive=True))  # noqa: PTH207
        if not found:
            yield Problem("no file matches the pattern; check it", path, refused=True)
        for each in found:
            yield from _folder(Path(each)) if Path(each).is_dir() else (each,)
    else:
        yield path


def _folder(folder: Path) -> Iterator[str | Problem]:
    """Yield the files of a folder and of those in it, then what was skipped."""
    skipped: list[str] = []
    files: list[Path] = []
    home = os.path.realpath(folder)
    for root, folders, names in os.walk(folder):
        hidden = [name for name in folders if name.startswith(".")]
        skipped += [f"{shown(os.path.join(root, name))}/ (hidden)" for name in hidden]  # noqa: PTH118
        folders[:] = [name for name in folders if name not in hidden]
        for name in names:
            why = _why_not(Path(root, name), home)
            if why:
                skipped.append(f"{shown(os.path.join(root, name))} ({why})")  # noqa: PTH118
            else:
                files.append(Path(root, name))
    yield from (str(file) for file in sorted(files, key=lambda file: file.parts))
    name = shown(str(folder))
    if skipped:
        rest = "" if len(skipped) <= _LISTED else f", and {len(skipped) - _LISTED} more"
        listed = ", ".join(sorted(skipped)[:_LISTED])
        yield Problem(f"{len(skipped)} file{'s' * (len(skipped) > 1)} skipped: {listed}{rest}", name)
    if not files:
        yield Problem("a folder without an article; name one that holds some", name, refused=True)


def _why_not(file: Path, home: str) -> str | None:
    """Return why a file in a folder is skipped."""
    if file.name.startswith("."):
        return "hidden"
    real = os.path.realpath(file)
    if file.is_symlink() and os.path.commonpath((real, home)) != home:
        return "link that leaves the folder"
    if not file.is_file():
        return "no file"
    return "unknown type" if kind(file.name)[0] is None else None
