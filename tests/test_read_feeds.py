"""Feeds, web archives and packed files: containers of several articles."""

import gzip
import json
import os
from pathlib import Path

import pytest

from compare.read import Loaded, load, stream
from compare.settings import Settings

RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>The Harbour Post</title><link>https://example.org/</link>
<item><title>Tug sinks &amp; six saved</title>
<link>https://example.org/tug</link><guid>tag:1</guid>
<pubDate>Fri, 03 May 2024 18:20:00 +0200</pubDate><dc:creator>Lena Holm</dc:creator>
<media:content url="x.jpg"><media:title>A picture</media:title>
<media:description>No text</media:description></media:content>
<description>A tug sank.</description>
<content:encoded><![CDATA[<p>The tug sank on Friday.</p><script>x()</script>
<p>Six were saved &ndash; all well.</p>]]></content:encoded>
</item>
<item><title>Ferry fares rise</title><link>https://example.org/ferry</link>
<description>Fares rise by 10%.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Sound Daily</title>
<entry><title type="html">Tug &lt;b&gt;down&lt;/b&gt;</title><id>tag:2</id>
<link rel="alternate" href="https://example.org/2"/>
<author><name>Oskar Dahl</name></author>
<published>2024-05-03T20:00:00Z</published><updated>2024-05-04T08:00:00Z</updated>
<content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>Seven were <em>rescued</em>.</p>
<p>Divers went down.</p></div></content>
</entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old Paper</title></channel>
<item><title>Tug lost</title><link>https://example.org/3</link>
<dc:date>2024-05-03</dc:date>
<description>A tug was lost.</description></item>
</rdf:RDF>"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(here: Path, name: str, data: bytes | str) -> Loaded:
    (here / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return load(name, Settings())


def test_rss(here: Path) -> None:
    tug, ferry = read(here, "feed.xml", RSS).articles
    assert (tug.id, tug.title, tug.outlet, tug.byline) == (
        "tag:1",
        "Tug sinks & six saved",
        "The Harbour Post",
        "Lena Holm",
    )
    assert tug.text == "The tug sank on Friday.\n\nSix were saved – all well."
    assert (tug.published, tug.url, tug.excerpt) == ("2024-05-03T18:20:00+02:00", "https://example.org/tug", False)
    assert (ferry.id, ferry.text, ferry.excerpt) == ("https://example.org/ferry", "Fares rise by 10%.", True)


def test_atom_and_rdf(here: Path) -> None:
    (tug,) = read(here, "a.atom", ATOM).articles
    assert (tug.title, tug.byline, tug.published) == ("Tug down", "Oskar Dahl", "2024-05-03T20:00:00Z")
    assert (tug.text, tug.url) == ("Seven were rescued.\n\nDivers went down.", "https://example.org/2")
    (lost,) = read(here, "b.rdf", RDF).articles
    assert (lost.title, lost.outlet, lost.published) == ("Tug lost", "Old Paper", "2024-05-03")


def test_a_broken_feed_is_read_as_far_as_it_goes(here: Path) -> None:
    loaded = read(here, "feed.xml", RSS[: RSS.index("<item><title>Ferry")] + "<item><title>Ferry & fares</title>")
    assert [a.id for a in loaded.articles] == ["tag:1"]
    assert [(p.line, p.refused) for p in loaded.problems] == [(14, True)]


def test_entities_of_html_are_known_and_others_refused(here: Path) -> None:
    page = RDF.replace("A tug was lost.", "A tug &mdash; lost &nosuch; at sea.")
    assert read(here, "a.xml", page).articles[0].text == "A tug — lost at sea."
    bomb = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + RDF.replace("A tug was lost.", "&b;")
    assert "declares entities" in read(here, "b.xml", bomb).problems[0].message


def test_elements_nested_too_deep(here: Path) -> None:
    assert (
        "nested deeper than 200; mend the feed, or raise --limit depth"
        in read(here, "a.xml", "<rss>" + "<a>" * 10_000).problems[0].message
    )


def warc(url: str, page: str, status: str = "200 OK") -> bytes:
    body = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


INFO = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nx: y\r\n\r\n"
PAGE = "<html><head><title>{0}</title></head><body><h1>{0}</h1><article>{1}</article></body></html>"
PARAGRAPHS = "".join(
    f"<p>Paragraph {n} says that the tug sank in the harbour of Malmo on Friday.</p>" for n in range(4)
)


@pytest.mark.parametrize("packed", [False, True])
def test_warc(here: Path, packed: bool) -> None:
    pytest.importorskip("trafilatura")
    records = [
        INFO,
        warc("https://example.org/1", PAGE.format("Tug sinks", PARAGRAPHS)),
        warc("https://example.org/2", "gone", "404 Not Found"),
        warc("https://example.org/3", PAGE.format("Tug lost", PARAGRAPHS)),
    ]
    parts = [gzip.compress(record) for record in records] if packed else records
    loaded = read(here, "a.warc.gz" if packed else "a.warc", b"".join(parts))
    assert [(a.url, a.title) for a in loaded.articles] == [
        ("https://example.org/1", "Tug sinks"),
        ("https://example.org/3", "Tug lost"),
    ]
    assert [a.id for a in loaded.articles] == [f"a@{len(parts[0])}", f"a@{sum(map(len, parts[:3]))}"]


def test_a_packed_file_that_ends_too_early(here: Path) -> None:
    lines = "".join(json.dumps({"text": f"A fire, {n} dead. {os.urandom(9).hex()}"}) + "\n" for n in range(400))
    loaded = read(here, "a.jsonl.gz", gzip.compress(lines.encode())[:-40])
    assert len(loaded.articles) > 50
    assert loaded.problems[-1].message == "the gzip file ends too early; fetch it again"


def test_what_is_not_packed_as_it_says(here: Path) -> None:
    assert read(here, "a.txt.gz", b"plain text").problems[0].message == "no gzip file; check the file"


def test_members_and_long_lines(here: Path) -> None:
    text = json.dumps({"text": "A fire. " * 90_000})
    data = gzip.compress(text.encode()[:70_000]) + gzip.compress(text.encode()[70_000:]) + gzip.compress(b"\n{}\n")
    loaded = read(here, "a.jsonl.gz", data)
    assert [len(a.text) for a in loaded.articles] == [720_000]
    assert loaded.problems[0].line == 2


def test_a_gzip_bomb(here: Path) -> None:
    bomb = gzip.compress(b"a" * 1_000_000) * 80
    assert "unpacks to more than" in read(here, "a.jsonl.gz", bomb).problems[-1].message
    assert "larger than 10,000,000 bytes" in read(here, "b.txt.gz", bomb).problems[0].message


def test_zstd(here: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    data = zstandard.compress(b'{"text": "A fire."}\n' * 3)
    assert len(read(here, "a.jsonl.zst", data).articles) == 3
    assert read(here, "b.jsonl.zst", b"no zstd").problems[0].message == "broken zstd data; fetch the file again"
    bomb = zstandard.compress(b"\0" * 1_000_000) * 90
    assert "unpacks to more than" in read(here, "c.jsonl.zst", bomb).problems[-1].message


def test_articles_come_one_by_one(here: Path) -> None:
    (here / "a.jsonl").write_text('{"text": "A fire."}\n' * 3)
    found = stream("a.jsonl", Settings())
    assert next(found).id == "a:1"  # type: ignore[union-attr]
