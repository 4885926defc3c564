"""Entities: which names inside one article name the same person, body or place."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from compare.data.given_names import FEMALE, MALE, MORE_MALE
from compare.data.titles import HONORIFICS
from compare.naming.bodies import body_words
from compare.naming.gazetteer import known_bodies, known_place
from compare.naming.persons import same_person
from compare.naming.words import profile
from compare.text import fold
from compare.values import NameType

_NEAR = 40  # people of one surname that a further one is compared with
_SLUG = re.compile(r"[^\w]+")


class Entity(NamedTuple):
    """Somebody or something that an article names: id, fullest form, type."""

    id: str
    name: str
    type: NameType


def entities(forms: Sequence[tuple[str, NameType, str]]) -> list[Entity]:
    """Return the entity of each form (its words, its type, the form of address before it), in the order given.

    People are joined by surname where only one person of the article bears it, bodies by what is known of them, by
    their initials and without their legal forms, places by the gazetteer.
    """
    people = _People(form for form, kind, _ in forms if kind is NameType.PERSON)
    bodies = _bodies(form for form, kind, _ in forms if kind is NameType.ORGANISATION)
    couples = _couples(forms)
    found: dict[tuple[str, NameType, str], Entity] = {}
    for one in forms:
        if one not in found:
            form, kind, address = one
            if kind is NameType.PERSON:
                name = people.fullest(form, address)
                apart = name == form and form in couples
                told = HONORIFICS.get(address, "") if apart else ""
                found[one] = Entity(_id(kind, f"{name} {told}"), name, kind)
            elif kind is NameType.ORGANISATION:
                found[one] = bodies[form]
            else:
                found[one] = place_entity(form)
    return [found[one] for one in forms]


def _couples(forms: Sequence[tuple[str, NameType, str]]) -> frozenset[str]:
    """Return the surnames that a woman and a man are addressed by: "Mr Holt and Mrs Holt"."""
    told: dict[str, set[str]] = defaultdict(set)
    for form, _, address in forms:
        if address:
            told[form].add(HONORIFICS.get(address, ""))
    return frozenset(form for form, genders in told.items() if {"m", "f"} <= genders)


def place_entity(form: str) -> Entity:
    """Return the entity of a place's name; a country has one for all its forms."""
    place = known_place(form)
    return Entity(_id(NameType.PLACE, place.id if place else form), place.name if place else form, NameType.PLACE)


def _id(kind: NameType, name: str) -> str:
    return f"{kind}:{_SLUG.sub('-', fold(name)).strip('-')}"


def _gender(form: str) -> str:
    first = form.split()[0]
    female, male = first in FEMALE, first in MALE or first in MORE_MALE
    return "" if female == male else "f" if female else "m"


class _People:
    """The people of an article by their full names, to look shorter forms up in."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._full: dict[str, str] = {}
        self._by_word: dict[str, list[str]] = defaultdict(list)
        order = sorted(set(forms), key=lambda form: (-len(profile(form).telling), -len(form), form))
        for form in order:
            words = profile(form).telling
            if len(words) < 2:
                if profile(form).tails:  # "Elizabeth II"
                    self._full[form] = form
                    self._by_word[words[0]].append(form)
                continue
            near = self._by_word[words[-1]][:_NEAR]
            fits = [name for name in near if same_person(form, name) in ("same", "variant")]
            self._full[form] = fits[0] if len(fits) == 1 else form
            if not fits:
                for word in {words[-1], words[0], " ".join(words[-2:])}:
                    self._by_word[word].append(form)

    def fullest(self, form: str, address: str) -> str:
        """Return the fullest form of the person that a form names; itself where none or several fit."""
        if form in self._full:
            return self._full[form]
        words = profile(form).telling
        fits = self._by_word.get(" ".join(words), [])
        surnames = [name for name in fits if profile(name).telling[-len(words) :] == words]
        fits = surnames or fits
        told = HONORIFICS.get(address, "")
        if told and len(fits) > 1:
            fits = [name for name in fits if _gender(name) in (told, "")]
        return fits[0] if len(fits) == 1 else form


def _initials_of(form: str) -> str:
    return "".join(part[0] for word in form.split() for part in word.split("-") if part[:1].isupper())


def _bodies(forms: Iterable[str]) -> dict[str, Entity]:
    """Return the body that each form stands for, under the longest form that the article gives it."""
    known = known_bodies()
    names: dict[str, str] = {}
    cores: dict[tuple[str, ...], str] = {}
    short: dict[str, set[str]] = defaultdict(set)
    for form in sorted(set(forms), key=lambda form: (-len(form), form)):
        bare = form.replace(".", "")
        name = known.get(form) or known.get(bare)
        if not name and bare.replace("-", "").isupper() and len(short[bare.replace("-", "")]) == 1:
            name = next(iter(short[bare.replace("-", "")]))
        if not name:
            core = body_words(form)
            name = cores.setdefault(core, form)
            if len(core) > 1 and core[:1] not in cores:
                cores[core[:1]] = form
        names[form] = name
        short[_initials_of(form)].add(name)
    longest: dict[str, str] = {}
    for form, name in names.items():  # longest first
        longest.setdefault(name, form)
    kind = NameType.ORGANISATION
    return {form: Entity(_id(kind, name), longest[name], kind) for form, name in names.items()}
