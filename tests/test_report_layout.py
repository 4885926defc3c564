"""Columns that hold whatever the script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.report.escape import terminal
from compare.report.layout import Run, clip, clip_start, paint, underline, width, wrap


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("東京", 4), ("e\u0301", 1), ("\u200a", 1), ("ＡＢ", 4), ("한국", 4), ("🎉", 2), ("", 0)],
)
def test_wide_characters_take_two_columns_and_marks_none(text: str, columns: int) -> None:
    assert width(text) == columns


def test_clipping_says_that_something_is_missing() -> None:
    assert clip("the harbour master", 12) == "the harbour…"
    assert clip_start("the harbour master", 12) == "…master"
    assert clip("the harbourmaster", 12) == "the…"
    assert clip("theharbourmaster", 12) == "theharbourm…"
    assert clip_start("theharbourmaster", 12) == "…rbourmaster"
    assert clip("東京都知事", 6) == "東京…"
    assert clip("short", 12) == clip_start("short", 12) == "short"


def lines(*runs: Run, room: int) -> list[str]:
    return [paint(line, color=False) for line in wrap(runs, room)]


def test_lines_break_at_spaces() -> None:
    assert lines(Run("one two three"), room=8) == ["one two", "three"]


def test_a_word_in_two_inks_is_not_torn() -> None:
    assert lines(Run("say “"), Run("never", "mark"), Run("” again"), room=9) == ["say", "“never”", "again"]


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert lines(Run("x" * 10), room=4) == ["xxxx", "xxxx", "xx"]
    assert lines(Run("東京東京"), room=5) == ["東京", "東京"]


def test_colours_are_there_only_when_asked_for() -> None:
    assert paint([Run("error:", "error"), Run(" seen")], color=False) == "error: seen"
    assert paint([Run("error:", "error")], color=True) == "\x1b[31m\x1b[1merror:\x1b[0m"


def test_marked_words_are_underlined_by_columns() -> None:
    row = underline((Run("東京 "), Run("never", "mark")))
    assert row and paint(row, color=False) == "     ~~~~~"


@given(st.lists(st.integers(0, 0x10FFFF) | st.just(32)), st.integers(2, 40))
def test_no_line_is_wider_than_its_room(points: list[int], room: int) -> None:
    text = terminal("".join(map(chr, points)))
    wrapped = wrap([Run(text)], room)
    assert all(sum(width(r.text) for r in line) <= room for line in wrapped)
    assert "".join(r.text for line in wrapped for r in line).replace(" ", "") == text.replace(" ", "")
    assert width(clip(text, room)) <= room
    assert width(clip_start(text, room)) <= room
