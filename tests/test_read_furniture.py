"""Lines in the middle of a pasted page: furniture, or a paragraph of the article."""

import io

import pytest

from compare.read import load
from compare.settings import Settings
from tests.cases import cases

PAGE = """Tug sinks in Malmo harbour

The tug Freja sank in the harbour of Malmo on Friday, the police said.

Six people were on board, and all of them were saved.

{}

The cause is not known, a spokesman said on Saturday.
"""


def found(line: str) -> list[str]:
    page = PAGE.format(line)
    article = load("-", Settings(), io.BytesIO(page.encode())).articles[0]
    start = page.index(line)
    return [str(b.section) for b in article.blocks if start <= b.span.start < start + len(line)]


@pytest.mark.parametrize("case", cases("furniture", "yes"), ids=lambda case: str(case["text"])[:40])
def test_furniture(case: dict[str, object]) -> None:
    assert found(str(case["text"])) == case["found"]


@pytest.mark.parametrize("case", cases("furniture", "no"), ids=lambda case: str(case["text"])[:40])
def test_no_furniture(case: dict[str, object]) -> None:
    assert found(str(case["text"])) == ["body"]


def test_thirty_of_each() -> None:
    assert len(cases("furniture", "yes")) >= 30
    assert len(cases("furniture", "no")) >= 30
