from datetime import date
from typing import Any

import pytest

from compare.extract.moments.finder import Clock, find_moments
from compare.extract.sentences import split
from compare.extract.tokens import Sentence, tokenize
from compare.model import Mention
from compare.text import Span
from compare.values import Moment
from compare.values.moment import Role
from tests.cases import cases
from tests.growth import in_step

WEDNESDAY = "2024-11-27"


def sentences(text: str) -> list[Sentence]:
    spans = split(text, Span(0, len(text)))
    return [Sentence(span, tokenize(text, span), index=index) for index, span in enumerate(spans)]


def shown(moment: Moment) -> str:
    days = "unresolved" if moment.start is None else str(moment.start)
    days += f"..{moment.end}" if moment.end != moment.start else ""
    offset = "" if moment.offset is None else f"{moment.offset:+d}"
    role = "" if moment.role is Role.AT else moment.role
    return " ".join(filter(None, (days, moment.granularity, moment.time, moment.zone, offset, role)))


def found(text: str, published: str = WEDNESDAY, order: Any = "mdy") -> list[str]:
    clock = Clock(date.fromisoformat(published) if published else None, None, order)
    mentions = find_moments(text, sentences(text), clock)
    assert all(m.span.of(text) == m.text for m in mentions)
    return [f"{m.text} = {shown(m.value)}" for m in mentions if isinstance(m.value, Moment)]


@pytest.mark.parametrize("case", cases("moments", "yes"), ids=lambda case: case["text"][:60])
def test_moments_are_found_and_resolved(case: dict[str, Any]) -> None:
    assert found(case["text"], case.get("published", WEDNESDAY), case.get("order", "mdy")) == case["found"]


@pytest.mark.parametrize("case", cases("moments", "no"), ids=lambda case: case["why"])
def test_what_is_no_moment(case: dict[str, Any]) -> None:
    assert found(case["text"]) == []


ODD = {
    "digits": "1234567890",
    "weekdays": "Friday and ",
    "months": "May 5, ",
    "stretches": "from Monday to Thursday ",
    "marks": '"(\u2013\u201d',
    "clock times": "10:44 p.m. ",
    "years": "2004-05-",
    "mixed scripts": "3 \u043c\u0430\u044f e\u0301\u0301 \u0627\u0644 \U0001f600 5 May ",
    "early and late": "early late ",
    "counts": "two and a half ",
}


@pytest.mark.parametrize("odd", ODD)
def test_odd_input_takes_linear_time_and_every_span_slices_back(odd: str) -> None:
    few, many = ((ODD[odd] * size)[: 10 * size] for size in (500, 1000))

    def work(text: str) -> list[Mention]:
        return find_moments(text, [Sentence(Span(0, len(text)), ())], Clock(date(2024, 11, 27)))

    found = in_step(lambda: work(few), lambda: work(many), 6, 0.05)
    assert all(m.span.of(text) == m.text for text, several in zip((few, many), found, strict=True) for m in several)
