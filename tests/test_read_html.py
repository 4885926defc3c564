"""Saved web pages: the article, and what the page says of itself."""

import subprocess
import sys
from pathlib import Path

import pytest

from compare.model import Article, Section
from compare.read import Loaded, load
from compare.settings import Limits, Settings

pytest.importorskip("trafilatura")
WEB = Path(__file__).parent.parent / "fixtures" / "web"
PARAGRAPHS = "".join(
    f"<p>Paragraph {n} says that the tug sank in the harbour of Malmo on Friday.</p>" for n in range(5)
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(here: Path, page: str | bytes, name: str = "a.html") -> Loaded:
    (here / name).write_bytes(page if isinstance(page, bytes) else page.encode())
    return load(name, Settings())


def article(here: Path, page: str | bytes) -> Article:
    return read(here, page).articles[0]


def test_a_page_with_structured_data() -> None:
    found = load(str(WEB / "harbour-post.html"), Settings()).articles[0]
    assert (found.title, found.byline, found.outlet) == (
        "Tug sinks in Malmo harbour, six saved",
        "Lena Holm",
        "The Harbour Post",
    )
    assert (found.published, found.language) == ("2024-05-03T18:20:00+02:00", "en")
    assert found.url == "https://www.example.org/news/2024/05/03/tug-sinks-malmo"
    lines = found.text.split("\n\n")
    assert len(lines) == 6
    assert lines[0].startswith("The tug Freja sank")
    assert lines[4] == "The port expects to reopen its eastern basin on Sunday, a spokesman said."
    assert (found.updated, found.category) == ("2024-05-03T21:05:00+02:00", "Shipping")
    assert [span.of(found.text) for span in found.corrections] == [lines[5]]
    assert found.line(0) is None
    assert all(b.span.of(found.part(b.part)).strip() for b in found.blocks)


def test_a_page_without_structured_data() -> None:
    found = load(str(WEB / "sound-daily.html"), Settings()).articles[0]
    assert found.title == "Seven rescued as tug goes down off Malmö"
    assert (found.published, found.outlet, found.byline) == ("2024-05-04T09:10", "Sound Daily", "Oskar Dahl")
    assert [line.split()[0] for line in found.text.split("\n\n")] == ["Seven", "The", "Two", "Around", "Divers"]


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ('<meta property="article:published_time" content="2024-05-03T20:00:00Z">', "2024-05-03T20:00:00Z"),
        ('<meta name="pubdate" content="20240503"><p class="date">3 May 2024</p>', "2024-05-03"),
        ("<time datetime='2024-05-03T20:00'>yesterday</time>", "2024-05-03T20:00"),
        ("<div class='byline'>Posted on May 3, 2024 at 8:15 pm</div>", "2024-05-03T20:15"),
    ],
)
def test_when_a_page_was_published(here: Path, stamp: str, published: str) -> None:
    body = f"<body><h1>Tug sinks</h1>{stamp}<article>{PARAGRAPHS}</article></body>"
    page = f"<html><head><title>Tug</title></head>{body}</html>"
    assert article(here, page).published == published


@pytest.mark.parametrize(
    ("shown", "changed", "published"),
    [
        ("Updated 9 March 2025", "2025-03-09", "2025-03-09"),
        ("Updated 9 March 2025, first published 3 May 2024", "2025-03-09", "2024-05-03"),
        ("Published 3 May 2024, updated 9 March 2025", "2025-03-09", "2024-05-03"),
        ("Updated 5 May 2024", "2024-05-05", "2024-05-03"),
        ("", "2025-03-09", "2024-05-03"),
    ],
)
def test_a_page_that_was_given_out_anew(here: Path, shown: str, changed: str, published: str) -> None:
    meta = '<meta property="article:{}_time" content="{}">'
    head = meta.format("published", "2024-05-03") + meta.format("modified", changed)
    body = f"<h1>Tug sinks</h1><p class='published-date'>{shown}</p><article>{PARAGRAPHS}</article>"
    assert article(here, f"<html><head>{head}</head><body>{body}</body></html>").published == published


def test_a_stamp_in_utc_becomes_the_outlets_own_where_the_page_has_it(here: Path) -> None:
    meta = '<meta property="article:published_time" content="2024-05-04T03:28:35+00:00">'
    shown = '<time datetime="2024-05-03T20:28:35-07:00">May 3</time>'
    page = f"<html><head>{meta}</head><body><h1>Tug sinks</h1>{{}}<article>{PARAGRAPHS}</article></body></html>"
    assert article(here, page.format(shown)).published == "2024-05-03T20:28:35-07:00"
    assert article(here, page.format("")).published == "2024-05-04T03:28:35+00:00"


def test_encodings(here: Path) -> None:
    body = f"<h1>Ship</h1><article><p>The café’s owner said that it cost £40.</p>{PARAGRAPHS}</article></body></html>"
    declared = f'<html><head><meta charset="windows-1252"></head><body>{body}'.encode("cp1252")
    assert "café’s owner said that it cost £40" in article(here, declared).text
    marked = f"<html><body>{body}".encode("utf-16")
    assert "café’s owner" in article(here, marked).text


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ('<meta property="og:site_name" content="The Post"><title>Tug sinks | News</title>', "The Post"),
        ('<meta name="application-name" content="The Post"><title>Tug sinks</title>', "The Post"),
        ("<title>Tug sinks - World - The Post</title>", "The Post"),
        ("<title>The Post | Tug sinks</title>", "The Post"),
        ('<title>Tug sinks</title><link rel="canonical" href="https://www.post.example/tug">', "post.example"),
        ("<title>Tug sinks</title>", "a"),
    ],
)
def test_the_outlet(here: Path, head: str, outlet: str) -> None:
    page = f"<html><head>{head}</head><body><h1>Tug sinks</h1><article>{PARAGRAPHS}</article></body></html>"
    assert article(here, page).outlet == outlet


NOTE = "Correction: An earlier version of this article said that five people had been on board."


@pytest.mark.parametrize("wrap", ["<p>{}</p>", "<aside><p>{}</p></aside>", "<footer><div><em>{}</em></div></footer>"])
def test_a_correction_is_kept_and_marked_wherever_it_stands(here: Path, wrap: str) -> None:
    note = wrap.format(NOTE)
    for body in (f"<article>{PARAGRAPHS}{note}</article>", f"<article>{PARAGRAPHS}</article>{note}"):
        found = article(here, f"<html><body><h1>Tug sinks</h1>{body}</body></html>")
        assert [span.of(found.text) for span in found.corrections] == [NOTE]
        assert found.blocks[-1].section is Section.BACKGROUND


def test_words_pulled_out_of_the_text_stand_in_it_once(here: Path) -> None:
    said = "The water was six degrees, so every minute counted"
    quote = f"<blockquote><p>“{said}”</p></blockquote>"
    page = (
        f"<html><body><h1>Tug</h1><article>{PARAGRAPHS}{quote}<p>“{said},” said Karin Lund.</p></article></body></html>"
    )
    assert article(here, page).text.count(said) == 1


def test_paragraphs_deeper_than_parsers_like(here: Path) -> None:
    deep = "<div>" * 10_000 + PARAGRAPHS + "</div>" * 10_000
    loaded = read(here, f"<html><body><h1>Tug sinks</h1>{deep}</body></html>")
    assert "Paragraph 4" in loaded.articles[0].text
    assert not loaded.problems[0].refused
    for opening in ("<div>" * 300, "<div>" * 1_000, "<table><tr><td>" * 600, "<b>" * 3_000):
        found = article(here, f"<html><body><h1>Tug sinks</h1>{opening}{PARAGRAPHS}</body></html>")
        assert all(f"Paragraph {n} says" in found.text for n in range(5))


def test_more_elements_than_a_page_of_news_has(here: Path) -> None:
    loaded = read(here, f"<html><body><h1>Tug sinks</h1>{'<br>' * 50_000}{PARAGRAPHS}</body></html>")
    assert "Paragraph 4" in loaded.articles[0].text
    assert "read by its lines alone" in loaded.problems[0].message


def test_half_pages(here: Path) -> None:
    for page in ("<!--" * 999, "&#x20;", "<" * 999, "<html", "<html>\0", "<p>1 2 3</p>"):
        assert read(here, page).problems[0].refused


def test_what_is_no_article(here: Path) -> None:
    assert read(here, "<html><body></body></html>").problems[0].refused
    assert read(here, "<html>").problems[0].refused
    assert read(here, b"<html>" + bytes(range(256)) * 9).problems[0].message.startswith("binary data, no web page")
    summary = (
        '<html><head><meta name="description" content="A tug sank in Malmo on Friday."></head><body></body></html>'
    )
    found = article(here, summary)
    assert (found.text, found.excerpt) == ("A tug sank in Malmo on Friday.", True)


def test_a_page_named_as_text_is_read_as_a_page(here: Path) -> None:
    page = f"<!doctype html><html><body><h1>Tug sinks</h1><article>{PARAGRAPHS}</article></body></html>"
    assert read(here, page, "a.txt").articles[0].title == "Tug sinks"


def test_a_page_above_the_limit(here: Path) -> None:
    (here / "a.html").write_text("<html>" + "a" * 200)
    assert "larger than 100 bytes" in load("a.html", Settings(limits=Limits(100))).problems[0].message


def test_extras_cost_nothing_where_they_are_not_needed(here: Path) -> None:
    (here / "a.txt").write_text("Four people died in Lille.")
    (here / "a.jsonl").write_text('{"text": "Four people died in Lille."}')
    program = (
        "import sys; from compare.read import load_all; from compare.settings import Settings;"
        "assert len(load_all(['a.txt', 'a.jsonl'], Settings()).articles) == 2;"
        "extras = {'lxml', 'trafilatura', 'htmldate', 'charset_normalizer', 'zstandard', 'pyarrow', 'csv'};"
        "print(extras & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_nothing_is_fetched(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr("socket.socket", forbidden)
    monkeypatch.setattr("socket.getaddrinfo", forbidden)
    page = f'<html><head><link rel="canonical" href="https://example.org/a"></head><body>{PARAGRAPHS}</body></html>'
    assert article(here, page).url == "https://example.org/a"
    assert load("https://example.org/a", Settings()).problems[0].refused


def test_structured_data_that_is_broken(here: Path) -> None:
    for data in (
        '{"headline": "\\ud800 Tug", "@type": "NewsArticle"}',
        "{",
        "[[[" * 5_000,
        '{"@type": 3, "author": [[]]}',
    ):
        script = f'<script type="application/ld+json">{data}</script>'
        page = f"<html><head>{script}</head><body><h1>Tug sinks</h1><article>{PARAGRAPHS}</article></body></html>"
        assert (article(here, page).title or "").encode()
