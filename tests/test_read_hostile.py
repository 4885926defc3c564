"""Hostile input: every mutated file gives articles or problems, in bounded time, and never a traceback."""

import gzip
import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

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
LEAVING = (
    *("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.send", "urllib.", "http.client."),
    *("subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system"),
)
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


def check(kind: str, seed: int, folder: Path, factdiff: Run) -> float:
    """Read a mutated file and hold what is said of it to the rules; return the processor seconds that it took."""
    data = mutated(kind, seed)
    file = folder / f"a{KINDS[kind][1]}"
    file.write_bytes(data)
    start = time.process_time()
    said = factdiff("read", file, "--format", "jsonl")
    seconds = time.process_time() - start
    what = f"kind {kind}, seed {seed}: {said.err[:300]}"
    assert said.status in (0, 2), what
    assert said.out or said.err, what
    assert all(line.startswith("factdiff: ") for line in said.err.splitlines()), what
    assert (said.status == 2) <= bool(said.err), what
    assert seconds < 5, what
    for article in map(json.loads, said.out.split("\n")[:-1]):
        for block in article["sections"]:
            first, last = block["span"]
            assert 0 <= first < last <= len(article[block["part"]]), what
    return seconds


def needed(kind: str) -> None:
    if kind in ("html", "warc"):
        pytest.importorskip("trafilatura")


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_mutated_input_sample(kind: str, tmp_path: Path, factdiff: Run) -> None:
    needed(kind)
    for seed in range(4 if kind in ("html", "warc") else 12):
        check(kind, seed, tmp_path, factdiff)


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(KINDS))
def test_mutated_input(kind: str, tmp_path: Path, factdiff: Run, capsys: pytest.CaptureFixture[str]) -> None:
    needed(kind)
    seconds = {seed: check(kind, seed, tmp_path, factdiff) for seed in range(1_250)}
    slowest = max(seconds, key=lambda seed: seconds[seed])
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    with capsys.disabled():
        print(f"\n{kind}: 1,250 seeds, slowest {seconds[slowest]:.2f} s (seed {slowest}), {memory} MB")
    assert memory < 500


def measured(*args: object, folder: Path) -> tuple[int, int, str]:
    """Run the program; return its status, its memory in kB, and what it wrote to standard error."""
    program = (
        "import resource, sys; from compare.cli import main; status = main(sys.argv[1:]);"
        "print(status, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
    )
    command = [sys.executable, "-c", program, *map(str, args)]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    *said, last = done.stderr.splitlines()
    status, memory = map(int, last.split())
    return status, memory, "\n".join(said)


@pytest.mark.slow
def test_a_million_records_in_constant_memory(tmp_path: Path) -> None:
    record = {"outlet": "Post", "title": "Fire in Lille", "text": "Four people died on Monday, the police said."}
    memory: dict[int, int] = {}
    for count in (10_000, 1_000_000):
        with (tmp_path / "a.jsonl").open("w") as file:
            file.writelines(json.dumps({"id": f"a{n}", **record}) + "\n" for n in range(count))
        status, memory[count], _ = measured("read", "a.jsonl", "--format", "jsonl", folder=tmp_path)
        assert status == 0
    assert memory[1_000_000] <= 1.1 * memory[10_000], memory


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.txt", "a.json", "a.jsonl", "a.csv", "a.xml", "a.html", "a.warc", "a", "a.gz"])
def test_a_line_of_100_megabytes(tmp_path: Path, name: str) -> None:
    needed("html" if name == "a.html" else "")
    beginning = {
        "a.json": b'{"text": "',
        "a.jsonl": b'{"text": "',
        "a.csv": b"id,text\n",
        "a.xml": b"<rss><item><title>",
        "a.html": b"<html>",
        "a.warc": b"WARC/1.0\r\n",
    }
    with (gzip.open if name == "a.gz" else open)(tmp_path / name, "wb") as file:
        file.write(beginning.get(name, b""))
        for _ in range(100):
            file.write(b"a tug, " * 142_858)
    began = time.perf_counter()
    status, memory, said = measured("read", name, "--format", "jsonl", folder=tmp_path)
    assert (status, said.count("\n")) == (2, 0), said
    assert memory < 500_000
    assert time.perf_counter() - began < 10


@pytest.mark.parametrize(
    "name", ["a\nb.txt", "a\x1b[31m.txt", "-rf.txt", "\u202egpj.txt", "a b'c\"d.jsonl", "%s{0}.html.txt"]
)
def test_odd_names_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, factdiff: Run, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text("no record of a fire" if name.endswith("jsonl") else "A fire broke out in Lille on Monday.")
    said = factdiff("read", "--format", "jsonl", "--", name)
    assert said.status == (2 if name.endswith("jsonl") else 0)
    assert not set("\x1b\u202e") & set(said.out + said.err)
    assert (said.out + said.err).count("\n") == 1


def test_half_characters_and_unicode_line_ends(tmp_path: Path, factdiff: Run) -> None:
    page = "<html><body><h1>Tug</h1><p>A tug &#xD800;sank &#0;in Malmo.</p></body></html>"
    for name, text in (("a.xml", f"<rss><item><description>{page}</description></item></rss>"), ("a.html", page)):
        needed(name[2:])
        (tmp_path / name).write_text(text)
        said = factdiff("read", tmp_path / name, "--format", "jsonl")
        assert said.status in (0, 2)
        said.out.encode()
    lines = "\u2028".join(("A fire", "broke out.\x85", "Four died."))
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": lines}, ensure_ascii=False) * 1 + "\n")
    assert factdiff("read", tmp_path / "a.jsonl", "--format", "jsonl").out.count("\n") == 1


def test_nothing_is_fetched_whatever_is_read(tmp_path: Path) -> None:
    """Each event by which bytes could leave the interpreter ends the run, the start of another program too."""
    needed("html")
    program = (
        "import json, os, sys\n"
        "def ward(event, args):\n"
        f"    if event.startswith({LEAVING}):\n"
        "        print('ward:', event, args, flush=True); os._exit(9)\n"
        "sys.addaudithook(ward)\n"
        "from compare.cli import main\n"
        "print([main(args) for args in json.loads(sys.argv[1])])"
    )
    pages = [str(FIXTURES / "web" / name) for name in ("harbour-post.html", "sound-daily.html")]
    outside = b'<!DOCTYPE rss SYSTEM "http://example.org/a.dtd"><rss>'
    (tmp_path / "a.xml").write_bytes(FEEDS[0].replace(b"<rss>", outside))
    (tmp_path / "a.warc").write_bytes(WARCS[0])
    url = "https://example.org/a?b&c"
    runs = [["diff", *pages], *(["read", str(tmp_path / name)] for name in ("a.xml", "a.warc")), ["read", url]]
    command = [sys.executable, "-c", program, json.dumps(runs)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[0, 0, 0, 2]\n"), done.stdout
    assert f"nothing is fetched; save the page with: curl -o page.html '{url}'" in done.stderr
