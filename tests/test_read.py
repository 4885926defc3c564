"""What is named on the command line: read, or refused in one line that says what to do."""

import gzip
import io
import json
import os
import sys
from pathlib import Path

import pytest

from compare.model import Problem, Section
from compare.read import Loaded, load, load_all
from compare.settings import Limits, Settings

FIRE = "Four people died in a fire in Lille on Monday, the police said."


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def read(here: Path, name: str, data: bytes | str) -> Loaded:
    (here / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    return load(name, Settings())


def refusal(loaded: Loaded) -> str:
    (problem,) = loaded.problems
    assert problem.refused
    assert not loaded.articles
    return f"{problem.path}:{problem.line}: {problem.message}" if problem.line else f"{problem.path}: {problem.message}"


def test_a_text_is_an_article(here: Path) -> None:
    (article,) = read(here, "lille.txt", f"Four dead in Lille fire\n\nBy Ana Roux\n3 May 2024\n\n{FIRE}\n").articles
    assert (article.id, article.path, article.outlet) == ("lille", "lille.txt", "lille")
    assert (article.title, article.byline, article.published) == ("Four dead in Lille fire", "Ana Roux", "2024-05-03")
    assert [b.section for b in article.blocks if b.section is Section.LEAD] == [Section.LEAD]
    assert article.line(article.text.index("Four people")) == 6


def test_standard_input() -> None:
    (article,) = load("-", Settings(), io.BytesIO(FIRE.encode())).articles
    assert (article.id, article.path, article.text) == ("stdin", "-", FIRE)


def test_what_the_user_says_counts(here: Path) -> None:
    (here / "a.txt").write_text(FIRE)
    (article,) = load("a.txt", Settings(outlets=(("a", "The Post"),), published=(("a", "2024-05-04"),))).articles
    assert (article.outlet, article.published) == ("The Post", "2024-05-04")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", "", "a.txt: the file is empty; give it the text of an article"),
        ("a.txt", " \n\n", "a.txt: the file is empty; give it the text of an article"),
        (
            "a.txt",
            "Subscribe\nShare\n4 min read\n",
            "a.txt: page furniture only, no paragraph of an article; paste the whole text of the page",
        ),
        ("a.txt", b"A fire\0.", "a.txt: a NUL byte at offset 6, so no text; save the article as UTF-8 text"),
        ("a.txt", "Share\n" * 60_000, "a.txt: more than 50,000 lines, so no article; split it into articles"),
        ("a.json", "", "a.json: the file is empty; mend it, or read it as .txt"),
        ("a.json", '{"text":\n "x",}', "a.json:2: broken JSON at 2:6 (Expecting property name enclosed in double "
         "quotes); mend it, or read it as .txt"),
        ("a.json", "[" * 100_000, "a.json: JSON nested too deeply; give records of plain strings"),
        ("a.json", "[]", "a.json: an empty list, no article; give it the records of articles"),
        ("a.json", "3", 'a.json: a number where a record belongs; give an object with the key "text"'),
        ("a.json", '{"title": "x"}', "a.json: the record has no \"text\"; add the article's text under the key "
         '"text"'),
        ("a.jsonl", "\n\n", "a.jsonl: the file holds empty lines only; give it the records of articles, one a line"),
        ("a.pdf", "x", "a.pdf: unknown type .pdf; give .txt, .md, .json, .jsonl, .html, .xml, .csv, .parquet, .warc, "
         "or one of them with .gz or .zst"),
        (".a.txt", FIRE, ".a.txt: a hidden file; copy it to a name that does not begin with a dot"),
        ("a.xml", "<a/>", "a.xml: an XML file that is no feed; give a feed (RSS, Atom or RDF), or a web page as .html"),
        ("a.csv", "", "a.csv: the file is empty; give it a header and rows"),
        ("a.csv", "id,text\n", "a.csv: a header without rows; give it the rows of articles"),
        ("a.csv", "url,body\nx,y\n", 'a.csv:1: no column "text" in the header; call "body" "text"'),
        ("a.csv", "Four died.\nMore died.\n", "a.csv:1: no column \"text\" in the header; call the column of the "
         'article\'s text "text"'),
        ("a.json", '{"content": "Four died."}', 'a.json: the record has no "text"; call "content" "text"'),
        ("a.json", '{"articles": [{"text": "A fire."}]}', 'a.json: the record has no "text"; give the list "articles" '
         "alone"),
        ("a.tar.gz", "x", "a.tar.gz: unknown type .tar.gz; give .txt, .md, .json, .jsonl, .html, .xml, .csv, .parquet, "
         ".warc, or one of them with .gz or .zst"),
        ("a", "%PDF-1.4", "a: a PDF, no text; copy its text into a .txt file"),
        ("a.txt", "PK\x03\x04", "a.txt: a zip file (or a document of Word or Writer), no text; copy its text into a "
         ".txt file"),
        ("a.warc", "x", "a.warc: broken WARC record at byte 0 (no WARC header); fetch the file again"),
    ],
)  # fmt: skip
def test_bad_files(here: Path, name: str, data: bytes | str, said: str) -> None:
    assert refusal(read(here, name, data)) == said


@pytest.mark.parametrize(
    ("name", "data", "what", "text"),
    [
        ("a.txt", '{"text": "Four died in Lille."}', "a record", "Four died in Lille."),
        ("a.html", '{"text": "Four died."}\n{"text": "None died."}', "records", "Four died."),
        ("a.txt", "<rss><item><description>Four died.</description></item></rss>", "a feed", "Four died."),
    ],
)
def test_what_a_file_is_goes_before_what_its_name_says(here: Path, name: str, data: str, what: str, text: str) -> None:
    loaded = read(here, name, data)
    assert loaded.articles[0].text == text
    assert loaded.problems == (Problem(f"read as {what}, by its first bytes", name),)


def test_brackets_begin_a_pasted_page_too(here: Path) -> None:
    for opening in ("[1/2] A house burns in Lille. [Jan Berg/Reuters]", "{Updated} with what the police said."):
        assert read(here, "a.txt", f"{opening}\n\n{FIRE}\n").problems == ()


def test_bad_paths(here: Path) -> None:
    (here / "folder").mkdir()
    assert "nothing is fetched" in refusal(load("www.example.org/a", Settings()))
    assert refusal(load("none.txt", Settings())) == "none.txt: no such file; check the path"
    assert refusal(load("folder", Settings())) == "folder: a folder where a file belongs; name the files in it"
    url = "https://example.org/a"
    assert refusal(load(url, Settings())) == (
        f"{url}: a URL, and nothing is fetched; save the page with: curl -o page.html {url}"
    )
    assert refusal(load("a\0b", Settings())).endswith("; check the path")
    assert refusal(load("a" * 5000, Settings())).endswith("not a path that this system understands; check it")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(here: Path) -> None:
    (here / "a.txt").write_text(FIRE)
    (here / "a.txt").chmod(0)
    assert refusal(load("a.txt", Settings())) == "a.txt: permission denied; check the file"


def test_an_article_above_the_limit(here: Path) -> None:
    settings = Settings(limits=Limits(article_bytes=100))
    for name in ("a.txt", "a.html"):
        (here / name).write_bytes(b"{" + b"a" * 100)
        assert "larger than 100 bytes; " in refusal(load(name, settings))
        assert refusal(load(name, settings)).endswith("or raise --limit article-bytes")
    (here / "a.json").write_text(json.dumps({"text": "a" * 101}))
    assert "the record's text is longer than 100 bytes" in refusal(load("a.json", settings))
    whole = refusal(load("a.json", Settings(limits=Limits(file_bytes=100))))
    assert whole.endswith(
        "larger than 100 bytes; give its records as JSON Lines, one a line, or raise --limit file-bytes"
    )
    (here / "a.jsonl").write_text(json.dumps({"text": "a" * 200}) + "\n" + json.dumps({"text": FIRE}))
    loaded = load("a.jsonl", settings)
    assert [(p.line, p.refused) for p in loaded.problems] == [(1, True)]
    assert [a.id for a in loaded.articles] == ["a:2"]


@pytest.mark.usefixtures("here")
def test_a_path_outside_the_working_folder_is_its_name(tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "a\nb\x1b[31m.txt"
    outside.write_text(FIRE)
    (article,) = load(str(outside), Settings()).articles
    assert (article.path, article.id) == ("a\ufffdb\ufffd[31m.txt", "a\ufffdb\ufffd[31m")


def test_ids_tell_articles_apart(here: Path) -> None:
    for folder in ("x/one", "y/one", "two"):
        (here / folder).mkdir(parents=True)
        (here / folder / "a.txt").write_text(FIRE)
    (here / "b.txt").write_text(FIRE)
    paths = ["x/one/a.txt", "y/one/a.txt", "two/a.txt", "b.txt"]
    articles = load_all(paths, Settings()).articles
    assert [a.id for a in articles] == ["x/one/a", "y/one/a", "two/a", "b"]
    assert [a.outlet for a in articles] == ["x/one/a", "y/one/a", "two/a", "b"]


def test_ids_of_records_tell_articles_apart(here: Path) -> None:
    (here / "x.jsonl").write_text('{"id": "a", "text": "A fire."}\n' * 2)
    (here / "y.jsonl").write_text('{"id": "a", "text": "A fire."}\n')
    assert [a.id for a in load_all(["x.jsonl", "y.jsonl"], Settings()).articles] == ["x:a", "x:a:2", "y:a"]


def test_other_languages_are_refused_from_fifty_words_on(here: Path) -> None:
    german = "Der Minister hat am Mittwoch gesagt, dass die Regierung nicht mit dem Vorschlag einverstanden ist. "
    assert refusal(read(here, "de.txt", german * 5)) == (
        "de.txt:1: language not supported: de; give English text, or --language en if it is English"
    )
    assert read(here, "de.txt", german * 2).articles
    assert load("de.txt", Settings(language="en")).articles
    (here / "de.txt").write_text(german * 5)
    loaded = load("de.txt", Settings(), any_language=True)
    assert (loaded.articles[0].language, loaded.problems) == (
        "de",
        (Problem("language not supported: de", "de.txt", 1),),
    )


def test_encodings_and_line_ends(here: Path) -> None:
    for data in (FIRE.encode("utf-8-sig"), FIRE.encode("utf-16"), gzip.compress(FIRE.encode())):
        assert read(here, "a.txt", data).articles[0].text == FIRE
    mixed = read(here, "b.txt", f"Four dead\r\n\r\n{FIRE}\rIt burned for hours.\nNobody was held.").articles[0]
    assert mixed.line(mixed.text.index("Nobody")) == 5
    assert mixed.text.count("\r") == 3
    combining = "Cafe\u0301 burned down in Lille on Monday."
    assert read(here, "c.txt", combining).articles[0].text == combining


def test_legacy_encodings_are_told_apart(here: Path) -> None:
    said = "The café’s owner said that the fire in Besançon began “at noon” and cost £40,000. " * 5
    loaded = read(here, "a.txt", said.encode("cp1252"))
    assert loaded.articles[0].text == said
    assert loaded.problems == (Problem("not UTF-8; read as Windows-1252", "a.txt"),)
    assert refusal(read(here, "b.txt", b"abc\xff\xfe is no text at all, or is it?")) == (
        "b.txt: not UTF-8 (byte 0xff at offset 3); convert it: iconv -f WINDOWS-1252 -t UTF-8 b.txt > utf8.txt"
    )


def test_utf16_and_mac_roman(here: Path) -> None:
    said = "The café’s owner said that “the fire” began at noon. " * 5
    for encoding, name in (("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"), ("mac_roman", "Mac Roman")):
        loaded = read(here, "a.txt", said.encode(encoding))
        assert loaded.articles[0].text == said
        assert loaded.problems == (Problem(f"not UTF-8; read as {name}", "a.txt"),)
    lines = '{"text": "A fire\u2028broke out."}\n{"text": "A flood."}\n'
    assert [a.line(0) for a in read(here, "a.jsonl", lines.encode("utf-16")).articles] == [1, 2]
    assert [a.line(0) for a in read(here, "a.jsonl.gz", gzip.compress(lines.encode("utf-16"))).articles] == [1, 2]
    assert [a.id for a in read(here, "a.csv", "id,text\nx,A fire.\n".encode("utf-16-be")).articles] == []
    assert [a.id for a in read(here, "a.csv", "\ufeffid,text\nx,A fire.\n".encode("utf-16-be")).articles] == ["x"]
    assert "not UTF-16 as its mark says" in refusal(
        read(here, "b.jsonl", "\ufeff\ud800".encode("utf-16", "surrogatepass"))
    )


def test_the_beginning_tells_what_a_nameless_file_is(here: Path) -> None:
    assert read(here, "a", '{"text": "A fire."}').articles[0].own_title is False
    assert [a.id for a in read(here, "b", '{"text": "A fire."}\n{"text": "A flood."}\n').articles] == ["b:1", "b:2"]
    assert read(here, "c", FIRE).articles[0].text == FIRE


def test_a_record_whose_text_begins_with_its_headline_and_a_stamp(here: Path) -> None:
    text = "Tug sinks in Malmo\\nLast updated on: November 11, 2011 19: 04 IST\\nThe tug Freja sank on Friday."
    article = read(here, "a", f'{{"title": "Tug sinks in Malmo", "text": "{text}"}}').articles[0]
    assert [str(b.section) for b in article.blocks] == ["headline", "furniture", "byline", "lead"]
    assert article.published == "2011-11-11"


def test_a_stamp_below_the_first_paragraphs_of_a_record(here: Path) -> None:
    text = "The tug Freja sank on Friday.\\nIt lay in Malmo.\\nTHURSDAY, APRIL 11, 2013, 9: 53 PM\\nNobody was hurt."
    article = read(here, "a", f'{{"title": "Tug sinks", "text": "{text}"}}').articles[0]
    assert [str(b.section) for b in article.blocks] == ["headline", "lead", "body", "byline", "body"]
