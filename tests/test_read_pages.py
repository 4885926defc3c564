"""Pasted pages, each in the manner of an outlet: what every line of them is."""

from itertools import pairwise
from pathlib import Path

import pytest

from compare.model import Article, Section
from compare.read import load
from compare.settings import Settings

PAGES = Path(__file__).parent.parent / "fixtures" / "pages"
NAMES = sorted(path.name for path in PAGES.iterdir() if path.suffix in (".txt", ".md"))


def shown(article: Article) -> str:
    """Return what was read of a page: a line for every line of it that is not empty, by what it asserts if anything."""
    lines = article.text.split("\n")
    found: dict[int, Section] = {}
    for block in article.blocks:
        first, last = article.line(block.span.start), article.line(block.span.end - 1)
        lines_of = range(first or 0, (last or 0) + 1)
        found |= {n: block.section for n in lines_of if block.section.asserts or n not in found}
    rows = [f"{section:10} {lines[n - 1][:60]}".rstrip() for n, section in sorted(found.items())]
    head = [f"title: {article.title}", f"byline: {article.byline}", f"published: {article.published}", ""]
    return "\n".join(head + rows) + "\n"


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_a_page_is_what_the_listing_says(name: str) -> None:
    loaded = load(str(PAGES / name), Settings())
    assert shown(loaded.articles[0]) == (PAGES / name).with_suffix(".read").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_blocks_cover_every_word_once_and_in_order(name: str) -> None:
    article = load(str(PAGES / name), Settings()).articles[0]
    spans = [block.span for block in article.blocks]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    left = "".join(article.text[a.end : b.start] for a, b in pairwise(spans))
    assert set(left) <= set('\n -*#>•+"0123456789.')


def test_there_are_pages_of_fifteen_outlets_at_least() -> None:
    assert len(NAMES) >= 15
