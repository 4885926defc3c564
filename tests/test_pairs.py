"""Every rule owns pairs of statements that must and must not fire: fixtures/pairs/<rule>.toml.

A pair is `a` and `b`, each an article of one paragraph, or `a` alone for what contradicts itself (`b` is a copy).
`published` is the day of both, `published_a` and `published_b` of each; `headline_a` a headline; `outlet` the outlet of
both; `cites` words that a finding cites; `why` says why nothing must be found.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from compare.judge import RULES
from compare.model import Article, Block, Finding, Section
from compare.pipeline import compare
from compare.text import Span

FOLDER = Path(__file__).parent.parent / "fixtures" / "pairs"
ALL = {rule.name: tomllib.loads((FOLDER / f"{rule.name}.toml").read_text("utf-8")) for rule in RULES}


def pairs(kind: str) -> list[Any]:
    """Return (rule, pair) of every file, named by rule and number."""
    return [
        pytest.param(rule, pair, id=f"{rule}-{number}")
        for rule, cases in ALL.items()
        for number, pair in enumerate(cases[kind], 1)
    ]


def article(pair: dict[str, Any], side: str) -> Article:
    """Make an article of a side of a pair: a headline where it has one, and one paragraph."""
    headline, body = pair.get(f"headline_{side}", ""), pair.get(side, pair["a"])
    text = f"{headline}\n{body}" if headline else body
    start = len(text) - len(body)
    blocks = [Block(Span(0, len(headline)), Section.HEADLINE)] if headline else []
    published = pair.get(f"published_{side}", pair.get("published"))
    return Article(
        id=side,
        text=text,
        outlet=pair.get("outlet", ""),
        title=pair.get("title"),
        published=published,
        blocks=(*blocks, Block(Span(start, len(text)), Section.BODY)),
    )


@cache
def compared(a: Article, b: Article) -> tuple[Finding, ...]:
    return compare([a, b]).findings


def findings(rule: str, pair: dict[str, Any]) -> list[Finding]:
    """Compare the two sides of a pair; return what the rule says at its surest."""
    verdicts = {r.name: r.verdict for r in RULES}
    found = compared(article(pair, "a"), article(pair, "b"))
    return [f for f in found if f.rule == rule and f.verdict is verdicts[rule]]


@pytest.mark.parametrize(("rule", "pair"), pairs("yes"))
def test_a_rule_fires(rule: str, pair: dict[str, Any]) -> None:
    found = findings(rule, pair)
    assert found
    assert set(pair.get("cites", ())) <= {c.text for f in found for c in f.citations}
    assert {f.severity.value for f in found} == {pair["severity"]} if "severity" in pair else True


@pytest.mark.parametrize(("rule", "pair"), pairs("no"))
def test_a_rule_keeps_silent(rule: str, pair: dict[str, Any]) -> None:
    assert not findings(rule, pair), pair["why"]


@pytest.mark.parametrize("rule", [rule.name for rule in RULES])
def test_a_rule_finds_the_same_whichever_article_comes_first(rule: str) -> None:
    for pair in ALL[rule]["yes"]:
        back = {
            **pair,
            **{key.replace("_a", "_b"): pair[key] for key in pair if key.endswith("_a")},
            **{key.replace("_b", "_a"): pair[key] for key in pair if key.endswith("_b")},
        }
        if "b" in pair and not any(key.endswith(("_a", "_b")) for key in pair):
            back = {**pair, "a": pair["b"], "b": pair["a"]}
            assert len(findings(rule, pair)) == len(findings(rule, back))
