"""What the tables know: places and bodies by any of their forms."""

from functools import cache
from typing import Literal, NamedTuple

from compare.data import organisations, places
from compare.data.shipped import shipped
from compare.text import fold

PlaceKind = Literal["country", "adjective", "capital", "city", "state", "region"]


class Place(NamedTuple):
    """A known place: its id, the name to show, what it is, and the country that it is the capital of."""

    id: str
    name: str
    kind: PlaceKind
    country: str = ""


@cache
def _countries() -> tuple[tuple[str, ...], ...]:
    text = shipped("countries.txt")
    return tuple(tuple(line.split("|")) for line in text.splitlines() if line[0] != "#")


def _forms(cell: str) -> list[str]:
    return [form.rstrip("*") for form in cell.split(";") if form]


@cache
def country_names() -> dict[str, str]:
    """Return the name of each country by its code."""
    return {row[0]: row[1] for row in _countries()}


@cache
def known_places() -> dict[str, Place]:
    """Return the places by every form printed in running text; exact case."""
    found: dict[str, Place] = {}
    for code, name, other, people, capitals in _countries():
        country = Place(code, name, "country", code)
        for form in [name, *other.split(";")]:
            if form and form[-1] != "*":
                found.setdefault(form, country)
        adjective = Place(code, name, "adjective", code)
        for form in people.split(";"):
            if form and form[-1] != "*":
                found.setdefault(form, adjective)
        for seats in capitals.split("/"):
            seat = seats.split(";")[0].rstrip("*")
            for form in seats.split(";"):
                if form and form[-1] != "*":
                    found.setdefault(form, Place(f"{code}/{fold(seat)}", seat, "capital", code))
    tables: tuple[tuple[str, PlaceKind], ...] = (
        (places.STATES, "state"),
        (places.CITIES, "city"),
        (places.REGIONS, "region"),
    )
    for table, kind in tables:
        for cell in table.split("|"):
            forms = cell.split(";")
            place = Place(fold(forms[0]), forms[0], kind)
            for form in forms:
                found.setdefault(form, place)
    found["Washington"] = Place("US/washington", "Washington", "capital", "US")
    return found


def known_place(form: str) -> Place | None:
    """Return the place that a form names in running text; datelines may have it in capitals ("KYIV")."""
    places = known_places()
    found = places.get(form)
    return places.get(form.title()) if found is None and len(form) > 3 and form.isupper() else found


@cache
def folded_places() -> dict[str, Place]:
    """Return the places by every form known, folded, for comparison: the weaker forms too."""
    found = {fold(form): place for form, place in reversed(known_places().items())}
    for code, name, other, people, capitals in _countries():
        for form in _forms(other):
            found.setdefault(fold(form), Place(code, name, "country", code))
        for form in _forms(people):
            found.setdefault(fold(form), Place(code, name, "adjective", code))
        for seats in capitals.split("/"):
            for form in _forms(seats):
                found.setdefault(fold(form), Place(f"{code}/{fold(_forms(seats)[0])}", form, "capital", code))
    for form in [form for form in found if "." in form]:
        found.setdefault(form.replace(".", ""), found[form])
    return found


@cache
def known_bodies() -> dict[str, str]:
    """Return the well-known bodies by every form, each with the form to show; exact case."""
    rows = (cell.split(";") for cell in organisations.BODIES.split("|"))
    return {form: row[0] for row in rows for form in row}


@cache
def common_words() -> frozenset[str]:
    """Return the words of general English that are printed in lower case."""
    text = shipped("common_words.txt")
    return frozenset(text.partition("\n")[2].partition("\n")[2].split())
