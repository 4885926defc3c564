"""Entities: which names inside one article name the same person, body or place."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from compare.naming.gazetteer import known_bodies, known_places
from compare.text import fold
from compare.values import NameType

_TAILS = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_COMPANY = frozenset("inc inc. corp corp. co co. ltd ltd. plc llc group company corporation limited".split())
_BRACKET = re.compile(r"\s*\(\s*(?:the\s+)?[\"\u201c']?([A-Z][\w.&-]{1,9})[\"\u201d']?\s*\)")
_SLUG = re.compile(r"[^\w]+")


class Entity(NamedTuple):
    """Somebody or something that an article names: id, fullest form, type."""

    id: str
    name: str
    type: NameType


def _bare(words: Sequence[str], tails: frozenset[str]) -> tuple[str, ...]:
    kept = [fold(word).strip(".,") for word in words]
    while len(kept) > 1 and kept[-1] in tails:
        kept.pop()
    return tuple(kept)


def _same_person(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a form is part of a fuller one: same surname, and given names that agree or are left out."""
    if len(short) > len(full):
        short, full = full, short
    if len(short) == 1:
        return short[0] in (full[-1], full[0])
    if short[-1] != full[-1]:
        return False
    first, other = short[0], full[0]
    return (
        first == other or (len(first) == 1 and other.startswith(first)) or (len(other) == 1 and first.startswith(other))
    )


def _initials_of(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


def entities(forms: Sequence[tuple[str, NameType, str]], text: str) -> list[Entity]:
    """Return the entity of each form (its words, its type, the form of address before it), in the order given."""
    people: dict[str, list[str]] = {}
    found: list[Entity] = []
    full = _people([(form, address) for form, kind, address in forms if kind is NameType.PERSON])
    bodies = _bodies([form for form, kind, _ in forms if kind is NameType.ORGANISATION], text)
    for form, kind, _ in forms:
        if kind is NameType.PERSON:
            name = full[form]
            found.append(Entity(_id(kind, name), name, kind))
        elif kind is NameType.ORGANISATION:
            name = bodies[form]
            found.append(Entity(_id(kind, name), name, kind))
        else:
            place = known_places().get(form)
            name = place.name if place else form
            found.append(Entity(_id(kind, place.id if place else form), name, kind))
    return found


def _id(kind: NameType, name: str) -> str:
    return f"{kind}:{_SLUG.sub('-', fold(name)).strip('-')}"


def _people(forms: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return the fullest form of each form of a person's name."""
    names = {form: _bare(form.split(), _TAILS) for form, _ in forms}
    order = sorted(names, key=lambda form: (-len(names[form]), -len(form), form))
    fullest: dict[str, str] = {}
    for form in order:
        fits = [other for other in dict.fromkeys(fullest.values()) if _same_person(names[form], names[other])]
        fullest[form] = fits[0] if len(fits) == 1 else form
    return fullest


def _bodies(forms: Sequence[str], text: str) -> dict[str, str]:
    """Return the name of the body that each form stands for: well-known, defined in brackets, or initials."""
    known = known_bodies()
    names: dict[str, str] = {}
    unique = sorted(set(forms), key=lambda form: (-len(form), form))
    long_of: dict[str, str] = {}
    for form in unique:
        words = form.split()
        if form in known:
            names[form] = known[form]
        elif len(words) == 1 and form in long_of:
            names[form] = long_of[form]
        else:
            names[form] = form
            if len(words) > 2:
                long_of.setdefault(_initials_of(words), form)
    return names
