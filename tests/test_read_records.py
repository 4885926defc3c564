"""Article records: JSON, JSON Lines, CSV and Parquet."""

import json
from pathlib import Path
from typing import Any

import pytest

from compare.model import Article, Section
from compare.read import Loaded, load
from compare.settings import Limits, Settings


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def one(here: Path, value: Any) -> Article:
    (here / "a.json").write_text(json.dumps(value))
    (article,) = load("a.json", Settings()).articles
    return article


def sections(article: Article) -> list[tuple[str, str]]:
    return [(str(b.section), b.span.of(article.part(b.part))) for b in article.blocks]


def test_a_record(here: Path) -> None:
    article = one(
        here,
        {"id": "x", "outlet": "The Post", "url": "https://example.org/x", "title": "Fire in Lille",
         "byline": "Ana Roux",
         "published": "2024-05-03T20:15+02:00", "language": "en-GB", "text": "Four died.\n\nTwo were hurt."},
    )  # fmt: skip
    assert (article.id, article.outlet, article.byline, article.language) == ("x", "The Post", "Ana Roux", "en")
    assert (article.published, article.url, article.own_title) == (
        "2024-05-03T20:15+02:00",
        "https://example.org/x",
        True,
    )
    assert sections(article) == [("headline", "Fire in Lille"), ("lead", "Four died."), ("body", "Two were hurt.")]
    assert article.blocks[0].part == "title"
    assert article.line(12) == 1


def test_schema_org(here: Path) -> None:
    article = one(
        here,
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Fire in Lille",
         "articleBody": "Four died.", "datePublished": "2024-05-03",
         "author": [{"@type": "Person", "name": "Ana Roux"}, {"name": "Tom Blake"}],
         "publisher": {"@type": "Organization", "name": "The Post"}, "inLanguage": "en"},
    )  # fmt: skip
    assert (article.title, article.text, article.published) == ("Fire in Lille", "Four died.", "2024-05-03")
    assert (article.byline, article.outlet) == ("Ana Roux, Tom Blake", "The Post")


def test_a_headline_and_stamps_inside_the_text(here: Path) -> None:
    text = "Fire in Lille kills four\nUpdated: May 3, 2024, 6:03 PM ET\nFour died on Friday.\nTwo were hurt."
    article = one(here, {"text": text})
    assert [s for s, _ in sections(article)] == ["headline", "byline", "lead", "body"]
    assert (article.title, article.own_title, article.published) == (
        "Fire in Lille kills four",
        False,
        "2024-05-03T18:03",
    )


def test_background_and_captions_inside_the_text(here: Path) -> None:
    text = (
        "Four died in Lille on Friday.\n\nA house burns in Lille. (Jan Berg/AFP via Getty Images)\n\n"
        "The fire was put out.\n\nBackground:\n\n• A fire in 2019 killed two."
    )
    assert [s for s, _ in sections(one(here, {"text": text}))] == [
        "lead", "caption", "furniture", "body", "furniture", "background",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Share prices in Lille fell.",
        "Follow the money, he said.",
        "Read the letter, she urged.",
        "'We know nothing,' he said",
        "It was 5:04 p.m.",
        "By Tuesday, it was out.",
        "No.",
    ],
)
def test_sentences_of_a_record_stay_in_its_body(here: Path, line: str) -> None:
    article = one(here, {"text": f"Four died in Lille on Friday.\n{line}\nTwo were hurt."})
    assert sections(article)[1] == ("body", line)


def test_a_text_that_was_cut(here: Path) -> None:
    assert one(here, {"text": "Four died in Lille.\n\nThe mayor said that..."}).excerpt
    assert one(here, {"text": "Four died in Lille. [+2310 chars]"}).excerpt
    assert not one(here, {"text": "Four died in Lille."}).excerpt


def problems(loaded: Loaded) -> list[tuple[int | None, bool, str]]:
    return [(p.line, p.refused, p.message.split(";")[0]) for p in loaded.problems]


def test_broken_lines_are_problems_and_the_rest_is_read(here: Path) -> None:
    lines = ['{"text": "A fire\u2028broke out."}', '{"text":', '{"id": "x", "text": "A flood.", "mood": 1}', "3",
             '{"text": " "}', '{"text": "half \\ud800"}', '{"text": "A storm.", "mood": 2}']  # fmt: skip
    (here / "a.jsonl").write_text("\n".join(lines))
    loaded = load("a.jsonl", Settings())
    assert [(a.id, a.line(0)) for a in loaded.articles] == [("a:1", 1), ("x", 3), ("a:7", 7)]
    assert problems(loaded) == [
        (2, True, "broken JSON at column 9 (Expecting value)"),
        (3, False, "unknown keys left out: mood"),
        (4, True, "a number where a record belongs"),
        (5, True, 'the record has no "text"'),
        (6, True, "the record holds half a character (a lone surrogate)"),
    ]


def test_a_date_that_is_none(here: Path) -> None:
    (here / "a.json").write_text('{"text": "A fire.", "published": "soon"}')
    loaded = load("a.json", Settings())
    assert problems(loaded) == [(None, False, "publication date not understood: soon")]
    assert loaded.articles[0].published is None


def test_a_list_of_records(here: Path) -> None:
    (here / "a.json").write_text('[{"text": "A fire."}, {"id": "b", "text": "A flood."}]')
    assert [a.id for a in load("a.json", Settings()).articles] == ["a:1", "b"]


def test_equal_records_have_equal_digests(here: Path) -> None:
    assert one(here, {"text": "A", "id": "x"}).sha256 == one(here, {"articleBody": "A", "outlet": "y"}).sha256


def test_csv(here: Path) -> None:
    (here / "a.csv").write_text('id,published,text\nx,2024-05-03,"Four died,\n\nthe police said."\ny,,A flood.\n')
    loaded = load("a.csv", Settings())
    assert [(a.id, a.text, a.line(0)) for a in loaded.articles] == [
        ("x", "Four died,\n\nthe police said.", 2),
        ("y", "A flood.", 5),
    ]
    (here / "b.tsv").write_text("headline\ttext\nFire\tFour died.\nFlood\t\n")
    loaded = load("b.tsv", Settings())
    assert [a.title for a in loaded.articles] == ["Fire"]
    assert problems(loaded) == [(3, True, 'the record has no "text"')]


def test_rows_that_cannot_be_read_are_problems_and_the_rest_is_read(here: Path) -> None:
    long = "a" * 200
    (here / "a.csv").write_bytes(f"id,text\nx,{long}\ny,Caf".encode() + b'\xe9.\nz,"A "fire.\nv,"A flood."\n')
    loaded = load("a.csv", Settings(limits=Limits(article_bytes=100)))
    assert [(a.id, a.line(0)) for a in loaded.articles] == [("v", 5)]
    assert problems(loaded) == [
        (2, True, "the row is larger than 100 bytes"),
        (3, True, "not UTF-8 (byte 0xe9)"),
        (4, True, "broken row (',' expected after '\"')"),
    ]


def test_a_header_that_cannot_be_read(here: Path) -> None:
    (here / "a.csv").write_bytes(b"id,te\rxt\nx,A fire.\n")
    (problem,) = load("a.csv", Settings()).problems
    assert problem.message.startswith("broken header (new-line character seen in unquoted field")


def test_parquet(here: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pyarrow.table({"id": ["x", "y"], "text": ["Four died.", "A flood."]}), here / "a.parquet")
    assert [(a.id, a.line(0)) for a in load("a.parquet", Settings()).articles] == [("x", None), ("y", None)]
    (here / "b.parquet").write_bytes(b"PAR1" + b"x" * 40)
    assert load("b.parquet", Settings()).problems[0].refused


def test_the_first_paragraph_of_a_record_is_the_lead(here: Path) -> None:
    for text in ("A fire", "A fire broke out.", "Fire\nA fire broke out.", "By Ana Roux\nA fire broke out."):
        found = [b.section for b in one(here, {"text": text}).blocks]
        assert found.count(Section.LEAD) == 1
