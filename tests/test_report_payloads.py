"""The payload table: what a hostile article says is obeyed by nobody who reads a report.

Each payload stands in every field of an article (tests/payloads.py), in every format; some by default, all of them in
`make check-slow`. That the page obeys none is proved in a browser (test_report_browser), here its elements are counted.
"""

import csv
import html
import io
import json
import re
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from compare.judge import RULES
from compare.report import FORMATS, render
from compare.report.layout import LEFT_TO_RIGHT
from compare.report.view import View
from tests.conftest import Run
from tests.payloads import FAMILIES, PAYLOADS, SAMPLE, saying
from tests.sample_report import REPORT

INK = re.compile(r"\x1b\[(?:0|1|2|4|31|32|33|34)m")  # the colours that are ours
OURS = {"em  ", "details  ", "details class ", "details open ", "summary  "}  # elements that are not on every page
Check = Callable[[str], None]


def commands_nothing(said: str) -> None:
    """By bytes: no control and nothing invisible, whoever prints it; and no line that a CI runner would obey."""
    for character in set(said) - {"\n"}:
        assert unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp"), ascii(character)
    for line in said.split("\n"):
        assert not line.lstrip().startswith("::"), line
        assert not re.search(r"##[\w.]*\[", line), line


def on_a_terminal(said: str) -> None:
    commands_nothing(INK.sub("", said).replace(LEFT_TO_RIGHT, ""))


def in_json(said: str) -> None:
    commands_nothing(said)
    json.loads(said)


def in_sarif(said: str) -> None:
    """No link and no placeholder in a message (SARIF 2.1.0, 3.11), no place outside of the folder or in a network."""
    in_json(said)
    for result in json.loads(said)["runs"][0]["results"]:
        bare = re.sub(r"\\\\|\\\[|\\\]|\{\{|\}\}", "", result["message"]["text"])
        assert not set("[]{}") & set(bare), bare
        for place in [*result["locations"], *result.get("relatedLocations", ())]:
            where = place["physicalLocation"]["artifactLocation"]["uri"]
            assert re.fullmatch(r"(?!/)[A-Za-z0-9._~/%-]+", where), where


def in_junit(said: str) -> None:
    commands_nothing(said)
    etree = pytest.importorskip("lxml.etree")
    root = etree.fromstring(said.encode())
    assert [suite.tag for suite in root] == ["testsuite", "testsuite"]
    assert len(root[0]) == len(REPORT.findings)


def in_annotations(said: str) -> None:
    """Every command is ours: one a finding that is not silent, one for the refused input, and the count."""
    *commands, last, end = said.split("\n")
    assert (len(commands), end) == (1 + 5, "")
    for line in commands:
        found = re.fullmatch(r"::(?:error|warning|notice)(?: file=[^:]*)?::(.*)", line)
        assert found, line
        assert "::" not in found[1]
        on_a_terminal(found[1])
    assert last.startswith("factdiff: ")


def in_code_quality(said: str) -> None:
    in_json(said)
    assert len(json.loads(said)) == 2 * 3 + 2


def in_a_spreadsheet(said: str) -> None:
    commands_nothing(said)
    rows = list(csv.reader(io.StringIO(said, newline=""), strict=True))
    assert {len(row) for row in rows} == {8 + 2 * 3}
    assert len(rows) == 1 + len(REPORT.findings)
    for cell in (cell for row in rows for cell in row):
        assert cell[:1] not in tuple("=+-@|%\t\r\uff1d\uff0b\uff0d\uff20"), cell


def elements(page: str) -> list[str]:
    return [tag for tag in re.findall(r"<(/?\w+)[^>]*>", page) if tag.strip("/") != "span"]  # ours, around a dollar


def commonmark(said: str) -> str:
    cmark = pytest.importorskip("cmarkgfm", reason="cmarkgfm is the parser of GitHub")
    return str(cmark.github_flavored_markdown_to_html(said, cmark.cmark.Options.CMARK_OPT_UNSAFE))


@cache
def harmless(form: str) -> str:
    return render(saying("plain"), form)


def in_a_comment(said: str) -> None:
    """No link, image, mention, reference, address or HTML of an article: GitHub's parser finds our elements alone."""
    for character in set(said) - {"\n", "\u200b", "\ufe0f"}:  # the break of words, and the sign of a warning: ours
        assert unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp"), ascii(character)
    page = commonmark(said)
    assert elements(page) == elements(commonmark(harmless("markdown")))
    seen = html.unescape(page)
    assert not re.search(r"(?:https?|mailto|javascript|ftp|xmpp|file|data|vbscript):[^\s\u200b]", seen)
    assert not re.search(r"@\w|#\d|\bGH-\d|www\.|[0-9a-f]{7}|:\w+:", re.sub(r"post\.txt:\d+", "", seen))


def inventory(page: str) -> frozenset[str]:
    """Return the elements of a page with their attributes; of a link also how it begins."""
    tree = pytest.importorskip("lxml.html").document_fromstring(page)
    return frozenset(
        " ".join([element.tag, name, value[:1] if name in ("href", "src") else ""])
        for element in tree.iter()
        for name, value in [("", ""), *element.attrib.items()]
    )


def in_a_page(said: str) -> None:
    assert inventory(said) <= inventory(harmless("html")) | OURS
    commands_nothing(said.partition("<body>")[2].rpartition("<script>")[0])


SINKS: dict[str, Check] = {
    "text": on_a_terminal,
    "table": on_a_terminal,
    "json": in_json,
    "markdown": in_a_comment,
    "html": in_a_page,
    "csv": in_a_spreadsheet,
    "sarif": in_sarif,
    "junit": in_junit,
    "github": in_annotations,
    "codequality": in_code_quality,
}
EVERY = [pytest.param(SAMPLE, id="some"), pytest.param(PAYLOADS, id="all", marks=pytest.mark.slow)]


def test_there_are_five_hundred_payloads_of_every_family_and_all_formats_are_tried() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) == 3 * 10 * len(FAMILIES) >= 500
    assert list(SINKS) == list(FORMATS)


@pytest.mark.parametrize("payloads", EVERY)
@pytest.mark.parametrize("form", SINKS)
def test_nobody_obeys_what_an_article_says(form: str, payloads: tuple[str, ...]) -> None:
    if form == "html":
        pytest.importorskip("jinja2")
    for words in payloads:
        SINKS[form](render(saying(words), form, View(color=True, explain=True, rules=RULES)))


@pytest.mark.parametrize("payloads", [SAMPLE[::6], pytest.param(PAYLOADS, marks=pytest.mark.slow)], ids=["some", "all"])
def test_no_command_passes_it_on(
    factdiff: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, payloads: tuple[str, ...]
) -> None:
    """Articles that say it in each of their fields, through every command that reads articles."""
    monkeypatch.chdir(tmp_path)
    for words in payloads:
        for name, number in (("a", 140), ("b", 230)):
            keys = ("id", "outlet", "title", "byline", "url", "section")
            text = f"{words} The ferry Aurora ran aground on Monday with {number} people aboard, {words} said. {words}"
            record = dict.fromkeys(keys, words + name) | {"text": text, "published": "2024-05-07"}
            Path(f"{name}.json").write_text(json.dumps(record), "utf-8")
        for command in ("diff", "check", "stories", "extract", "read"):
            said = factdiff(command, *(["a.json"] if command == "read" else ["a.json", "b.json"]))
            assert said.status in (0, 1, 2), said.err
            on_a_terminal(said.out)
            on_a_terminal(said.err)
        Path("pairs.jsonl").write_text(json.dumps({"id": words, "a": words, "b": words}) + "\n", "utf-8")
        on_a_terminal(factdiff("pairs", "pairs.jsonl").out)
        report = factdiff("diff", "a.json", "b.json", "--format", "json").out
        Path("report.json").write_text(report.replace("on Monday", "on Friday"), "utf-8")
        on_a_terminal(factdiff("verify", "report.json", "a.json", "b.json").out)
        name = words.replace("\0", "").encode("utf-8", "replace").decode()
        on_a_terminal(factdiff("read", name).err)
        Path("factdiff.toml").write_text(f"[outlets]\nx = {json.dumps(name)}\n", "utf-8")
        on_a_terminal(factdiff("check", "--show-settings").out)
        Path("factdiff.toml").unlink()


def test_the_name_of_an_archive_is_shown_and_not_obeyed(
    factdiff: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_text(json.dumps({"id": "a", "text": "A ferry ran aground.", "published": "2024-05-07"}))
    place = "\x1b]0;owned\x07.db"
    for command in (["add", place, "a.json"], ["verify", place], ["stats", place], ["export", place]):
        said = factdiff("archive", *command)
        assert said.status == 0, said.err
        on_a_terminal(said.out + said.err)


def test_markup_on_the_page_would_be_seen() -> None:
    pytest.importorskip("jinja2")
    with pytest.raises(AssertionError):
        in_a_page(harmless("html").replace("plain", "<img src=x>"))
