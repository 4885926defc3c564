"""Which articles report the same event: made-up reports of three events, two of them of one kind."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.cli import main
from compare.model import Article
from compare.stories import group, profile
from compare.stories.group import linked
from compare.stories.likeness import closeness
from compare.stories.profile import days

FLOOD = (
    (
        "Dam at Norvale bursts",
        "The Norvale dam burst on Monday, sending water through Harwick. Mayor Olga Brandt said.",
    ),
    (
        "Harwick under water",
        "Harwick was evacuated after the dam at Norvale burst; mayor Olga Brandt spoke of 12 missing.",
    ),
    ("12 missing after dam burst", "Twelve people are missing in Harwick, where the Norvale dam burst, rescuers say."),
)
FIRE = (
    ("Fire guts Pellman mill", "A fire destroyed the Pellman paper mill in Osterby overnight. Two workers were hurt."),
    (
        "Osterby mill burns down",
        "The Pellman mill in Osterby burned down overnight, firefighters say; two workers are hurt.",
    ),
)
OTHER_FIRE = (
    ("Warehouse fire in Quillon", "A fire destroyed a Tessaro warehouse in Quillon. Nobody was hurt, police say."),
    ("Tessaro warehouse burns", "The Tessaro warehouse in Quillon burned on Friday, and nobody was hurt, police say."),
)


def articles(day: str = "2024-05-06") -> list[Article]:
    texts = {"flood": FLOOD, "fire": FIRE, "other": OTHER_FIRE}
    return [
        Article(id=f"{event}{number}", title=title, text=text, published=day)
        for event, reports in texts.items()
        for number, (title, text) in enumerate(reports)
    ]


STORIES = (("fire0", "fire1"), ("flood0", "flood1", "flood2"), ("other0", "other1"))


def test_reports_of_one_event_are_one_story() -> None:
    assert group(map(profile, articles())) == STORIES


@pytest.mark.parametrize("event", ["flood", "fire", "other"])
def test_a_batch_of_one_event_is_one_story(event: str) -> None:
    assert len(group(profile(a) for a in articles() if a.id.startswith(event))) == 1


@settings(max_examples=20)
@given(st.permutations(articles()))
def test_the_order_of_articles_changes_nothing(shuffled: list[Article]) -> None:
    assert group(map(profile, shuffled)) == STORIES


def test_the_window_parts_reports_of_different_weeks() -> None:
    late = [Article(id=a.id + "-late", title=a.title, text=a.text, published="2024-05-20") for a in articles()]
    assert len(group(map(profile, [*articles(), *late]), 7)) == 6


def test_undated_reports_join_all_the_same() -> None:
    assert group(profile(a) for a in articles("")) == STORIES


def test_a_chain_of_likenesses_joins_no_events() -> None:
    assert linked(4, {(0, 1): 0.8, (1, 2): 0.4, (2, 3): 0.8}) == [[0, 1], [2, 3]]
    assert linked(4, {(0, 1): 0.8, (1, 2): 0.4, (2, 3): 0.8, (0, 3): 0.4}) == [[0, 1, 2, 3]]


def test_nothing_and_empty_articles_make_no_trouble() -> None:
    assert group([]) == ()
    assert group(profile(Article(id=i, text="")) for i in "ab") == (("a",), ("b",))


@pytest.mark.parametrize(
    ("published", "length"),
    [("2024-05-06T10:00+02:00", 1), ("2024-02", 29), ("2023", 365), ("soon", 0), (None, 0), ("2023-02-30", 0)],
)
def test_a_date_may_be_a_month_or_a_year(published: str | None, length: int) -> None:
    found = days(published)
    assert (found[1] - found[0] + 1 if found else 0) == length


def test_closeness_falls_with_the_days_between() -> None:
    one, *others = (profile(Article(id=d, text="", published=d)) for d in ("2024-05-01", "2024-05-02", "2024-05-05"))
    assert [round(closeness(one, other, 7), 2) for other in (one, *others)] == [1.0, 1.0, 0.54]
    assert closeness(one, others[1], 3) == 0


def test_the_command_names_a_story_for_every_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [{"id": a.id, "title": a.title, "text": a.text, "published": a.published} for a in articles()]
    Path("batch.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    assert main(["stories", "batch.jsonl", "--format", "jsonl", "--language", "en"]) == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["article"] for row in said] == [a.id for a in articles()]
    assert len({row["story"] for row in said}) == 3
    assert main(["stories", "batch.jsonl", "missing.txt", "--language", "en"]) == 2
    assert capsys.readouterr().out.startswith("story:2  3 articles\n  flood0  2024-05-06")
