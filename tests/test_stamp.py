import pytest

from compare.values.stamp import find_stamp, parse_stamp


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Wednesday, 27 November 2024, 20:33", "2024-11-27T20:33"),
        ("November 27, 2024 10:44 PM", "2024-11-27T22:44"),
        ("Nov 27, 2024, 10:44 p.m. EST", "2024-11-27T22:44-05:00"),
        ("8:14 PM ET, Wed November 27, 2024", "2024-11-27T20:14"),
        ("Published: 27 Nov 2024 20.33 GMT", "2024-11-27T20:33+00:00"),
        ("12:05 a.m. on Sept. 3rd, 2021", "2021-09-03T00:05"),
        ("27.11.2024 20:33", "2024-11-27T20:33"),
        ("2024-11-27", "2024-11-27"),
        ("2024-11-27T20:33:05.120+02:00", "2024-11-27T20:33:05+02:00"),
        ("20241127T203305Z", "2024-11-27T20:33:05Z"),
        ("Wed, 27 Nov 2024 20:33:05 GMT", "2024-11-27T20:33:05+00:00"),
        ("2024/11/27 20:33 (GMT+8)", "2024-11-27T20:33+08:00"),
        ("27/11/2024", "2024-11-27"),
        ("11/27/24", "2024-11-27"),
        ("November 27, 2024 10:44 PM IST", "2024-11-27T22:44"),
    ],
)
def test_a_stamp_is_read_as_written(text: str, iso: str) -> None:
    assert parse_stamp(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "November 2024",
        "27 November",
        "2024-02-30",
        "03/04/2024",
        "24/11/27",
        "2 hours ago",
        "On 27 November 2024 he left",
    ],
)
def test_what_is_no_stamp(text: str) -> None:
    assert parse_stamp(text) is None


def test_the_order_decides_a_day_of_two_readings() -> None:
    assert parse_stamp("03/04/2024", "dmy") == "2024-04-03"
    assert parse_stamp("03/04/2024", "mdy") == "2024-03-04"


@pytest.mark.parametrize(
    ("line", "words", "iso"),
    [
        ("Ann Lee — Wednesday, 27 November 2024, 20:33", "Wednesday, 27 November 2024, 20:33", "2024-11-27T20:33"),
        ("by Ann Lee November 27, 2024 10:44 PM 1 min read", "November 27, 2024 10:44 PM", "2024-11-27T22:44"),
        ("Nov 27, 2024 3 min read", "Nov 27, 2024", "2024-11-27"),
        ("Updated 28 Nov 2024 10:00 | Published 27 Nov 2024 09:00", "27 Nov 2024 09:00", "2024-11-27T09:00"),
        ("Updated 28 Nov 2024 10:00", "28 Nov 2024 10:00", "2024-11-28T10:00"),
    ],
)
def test_a_stamp_is_found_in_a_line(line: str, words: str, iso: str) -> None:
    found = find_stamp(line)
    assert found
    assert (found[0].of(line), found[1]) == (words, iso)


def test_a_line_without_a_stamp_has_none() -> None:
    assert find_stamp("More than 40 people came in 2024, they said.") is None
