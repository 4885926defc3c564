"""Every rule owns pairs of statements that must and must not fire: fixtures/pairs/<rule>.toml."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from compare.judge import RULES
from compare.model import Article, Block, Finding, Section
from compare.pipeline import compare
from compare.text import Span

FOLDER = Path(__file__).parent.parent / "fixtures" / "pairs"


def pairs(kind: str) -> list[Any]:
    """Return (rule, pair) of every file, named by rule and number."""
    return [
        pytest.param(rule.name, pair, id=f"{rule.name}-{number}")
        for rule in RULES
        for number, pair in enumerate(tomllib.loads((FOLDER / f"{rule.name}.toml").read_text("utf-8"))[kind], 1)
    ]


def findings(rule: str, pair: dict[str, Any]) -> list[Finding]:
    """Compare the two statements of a pair as two articles of one paragraph."""
    articles = [
        Article(id=side, text=pair[side], published=pair.get("published"), blocks=(Block(span, Section.BODY),))
        for side in "ab"
        for span in (Span(0, len(pair[side])),)
    ]
    verdicts = {r.name: r.verdict for r in RULES}
    return [f for f in compare(articles).findings if f.rule == rule and f.verdict is verdicts[rule]]


@pytest.mark.parametrize(("rule", "pair"), pairs("yes"))
def test_a_rule_fires(rule: str, pair: dict[str, Any]) -> None:
    found = findings(rule, pair)
    assert found
    assert set(pair.get("cites", ())) <= {c.text for f in found for c in f.citations}


@pytest.mark.parametrize(("rule", "pair"), pairs("no"))
def test_a_rule_keeps_silent(rule: str, pair: dict[str, Any]) -> None:
    assert not findings(rule, pair), pair["why"]
