"""Hostile input: every mutated file gives articles or problems, in bounded time, and never a traceback."""

import gzip
import json
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from compare.model import Article, Problem
from compare.read import stream
from compare.settings import Settings

FIXTURES = Path(__file__).parent.parent / "fixtures"
TEXTS = [p.read_bytes() for p in sorted((FIXTURES / "pages").glob("*.txt"))]
PAGES = [p.read_bytes() for p in sorted((FIXTURES / "web").glob("*.html"))]
RECORDS = [
    b"".join(json.dumps({"id": str(n), "text": text.decode()}).encode() + b"\n" for n, text in enumerate(TEXTS[:5]))
]
FEED = (
    "<item><title>Tug {0} sinks</title><guid>{0}</guid><description>&lt;p&gt;A tug sank.&lt;/p&gt;</description></item>"
)
FEEDS = [("<rss><channel><title>Post</title>" + "".join(map(FEED.format, range(9))) + "</channel></rss>").encode()]
HEAD = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Length: {}\r\n\r\n"
BODIES = [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page for page in PAGES]
WARCS = [b"".join(HEAD.format(len(body)).encode() + body + b"\r\n\r\n" for body in BODIES)]
KINDS: dict[str, tuple[list[bytes], str]] = {
    "text": (TEXTS, ".txt"),
    "html": (PAGES, ".html"),
    "jsonl": (RECORDS, ".jsonl"),
    "feed": (FEEDS, ".xml"),
    "warc": (WARCS, ".warc"),
    "csv": ([b"id,text\n" + b"".join(b'%d,"A tug, they said, sank."\n' % n for n in range(20))], ".csv"),
    "json": ([json.dumps({"headline": "Tug", "articleBody": "A tug sank."}).encode()], ".json"),
    "packed": ([gzip.compress(RECORDS[0])], ".jsonl.gz"),
}
SPLICES: tuple[bytes, ...] = (
    b"\0", b"\xff\xfe", b"&#xD800;", b"\xe2\x80\xa8", b"<div>" * 300, b"</html>", b"]]>", b'"', b"\r", b"[" * 3000,
    b"{", b"<!ENTITY a 'b'>", b"<script>", b"\xef\xbb\xbf", b"a" * 50_000, b"1" * 5_000, "\u0301".encode() * 900,
    b"<p>" * 900, b"Content-Length: 99999999999\r\n", b"<!--", b"\x1b[31m", b"\n" * 500, b"&amp" * 99,
    b'{"text": 1e999}', b"<svg><p>",
)  # fmt: skip
MUTATIONS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    lambda data, chance: data.__setitem__(chance.randrange(len(data)), chance.randrange(256)),
    lambda data, chance: data.__delitem__(slice(chance.randrange(len(data)), None)),
    lambda data, chance: data.extend(data[chance.randrange(len(data)) :] * 3),
    lambda data, chance: data.__delitem__(slice(s := chance.randrange(len(data)), s + chance.randrange(1, 200))),
    lambda data, chance: data.__setitem__(slice(s := chance.randrange(len(data)), s), chance.choice(SPLICES)),
)  # fmt: skip


def mutated(kind: str, seed: int) -> bytes:
    chance = random.Random(f"{kind} {seed}")
    data = bytearray(chance.choice(KINDS[kind][0]))
    for _ in range(chance.randrange(1, 6)):
        if data:
            chance.choice(MUTATIONS)(data, chance)
    return bytes(data)


def read(file: Path, data: bytes) -> list[Article | Problem]:
    file.write_bytes(data)
    return list(stream(str(file), Settings()))


def check(kind: str, seeds: range, folder: Path) -> None:
    if kind in ("html", "warc"):
        pytest.importorskip("trafilatura")
    for seed in seeds:
        data = mutated(kind, seed)
        start = time.perf_counter()
        try:
            found = read(folder / f"a{KINDS[kind][1]}", data)
        except Exception:
            print(f"kind {kind}, seed {seed}")
            raise
        assert found, f"nothing said of {kind} {seed}"
        assert time.perf_counter() - start < 5, f"slow: {kind} {seed}"
        for article in found:
            if isinstance(article, Article):
                ends = [len(article.part(b.part)) >= b.span.end > b.span.start >= 0 for b in article.blocks]
                assert all(ends), f"blocks of {kind} {seed}"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_mutated_input_sample(kind: str, tmp_path: Path) -> None:
    check(kind, range(8 if kind in ("html", "warc") else 25), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_mutated_input(kind: str, tmp_path: Path) -> None:
    check(kind, range(1_250), tmp_path)
