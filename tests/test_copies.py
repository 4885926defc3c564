"""Copies: which articles of a story add nothing to another one, and which may contradict it."""

import pytest

from compare.model import Article, Block, Section
from compare.stories import copies
from compare.text import Span

WIRE = (
    "The ferry Aurora ran aground off Tessaro on Monday with 140 people aboard. Nobody was hurt, the coast guard "
    "said. Divers found two holes in the hull, and a tug will pull the ship to the yard at Osterby on Friday."
)
END = WIRE.index(" Divers")


def article(name: str, text: str, headline: str = "") -> Article:
    head = Block(Span(0, len(headline)), Section.HEADLINE, "title")
    blocks = (*([head] if headline else []), Block(Span(0, len(text)), Section.BODY))
    return Article(name, text, title=headline or None, own_title=bool(headline), blocks=blocks)


@pytest.mark.parametrize(
    "text",
    [
        WIRE,
        WIRE[:END],
        "TESSARO (Northwire) \u2014 " + WIRE,
        WIRE.replace("two holes in the hull", "two  holes in its hull".replace("its", "a")),
    ],
)
def test_a_report_that_adds_nothing_is_a_copy(text: str) -> None:
    assert copies([article("wire", WIRE), article("post", text)]) == {"post": "wire"}


@pytest.mark.parametrize(
    ("old", "new"),
    [("140", "230"), ("Tessaro", "Quillon"), ("Nobody", "Somebody"), ("two", "three"), ("found", "have not found")],
)
def test_a_report_that_says_one_thing_otherwise_is_none(old: str, new: str) -> None:
    assert copies([article("wire", WIRE), article("post", WIRE.replace(old, new))]) == {}


def test_two_numbers_that_changed_places_make_no_copy() -> None:
    text = "Police say 140 people were hurt and 230 were rescued, and that the ferry will be towed off on Friday."
    changed = text.replace("140", "x").replace("230", "140").replace("x", "230")
    assert copies([article("wire", text), article("post", changed)]) == {}


def test_a_headline_of_its_own_makes_another_report_only_by_a_number() -> None:
    post = article("post", WIRE, "Holiday ferry hits the rocks")
    assert copies([article("wire", WIRE), post]) == {"post": "wire"}
    assert copies([article("wire", WIRE), article("post", WIRE, "Ferry with 230 hits the rocks")]) == {}


def test_the_longest_report_stays_and_copies_of_copies_are_its_own() -> None:
    several = [article("short", WIRE[:END]), article("whole", WIRE), article("again", WIRE)]
    assert copies(several) == {"short": "whole", "again": "whole"}
