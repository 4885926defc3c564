from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from compare.values import Granularity, Moment
from compare.values.moment import Role, days_apart, relation, show

DAY, WEEK, MONTH, YEAR, TIME = (
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.YEAR,
    Granularity.TIME,
)


def day(text: str) -> Moment:
    return Moment(date.fromisoformat(text), date.fromisoformat(text), DAY)


def span(start: str, end: str, granularity: Granularity = Granularity.INTERVAL) -> Moment:
    return Moment(date.fromisoformat(start), date.fromisoformat(end), granularity)


def at(text: str, time: str, zone: str | None = None, offset: int | None = None) -> Moment:
    return evolve(day(text), granularity=TIME, time=time, zone=zone, offset=offset)


LAST_WEEK = span("2024-11-18", "2024-11-24", WEEK)
NOVEMBER = span("2024-11-01", "2024-11-30", MONTH)
SINCE_2014 = evolve(span("2014-01-01", "2014-12-31", YEAR), role=Role.SINCE, whole=(date(2014, 1, 1), None))
UNRESOLVED = Moment(None, None, WEEK)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (LAST_WEEK, day("2024-11-26"), "disjoint"),
        (LAST_WEEK, day("2024-11-20"), "contains"),
        (LAST_WEEK, day("2024-11-25"), "adjacent"),
        (LAST_WEEK, NOVEMBER, "contains"),
        (LAST_WEEK, span("2024-11-20", "2024-11-27"), "overlap"),
        (day("2024-11-27"), day("2024-11-27"), "same"),
        (day("2024-11-27"), UNRESOLVED, "unresolved"),
        (SINCE_2014, day("2019-03-01"), "contains"),
        (SINCE_2014, day("2013-12-31"), "adjacent"),
        (SINCE_2014, evolve(SINCE_2014, start=date(2015, 1, 1), end=date(2015, 12, 31)), "adjacent"),
        (at("2024-11-27", "10:00"), at("2024-11-27", "10:00"), "same"),
        (at("2024-11-27", "10:00"), at("2024-11-27", "10:30"), "disjoint"),
        (at("2024-11-27", "10:00"), day("2024-11-27"), "contains"),
        (at("2024-11-26", "22:00", "EST", -300), at("2024-11-27", "03:00", "GMT", 0), "same"),
        (at("2024-11-27", "16:00", "local time", 300), at("2024-11-27", "11:30", "GMT", 0), "disjoint"),
        (at("2024-11-27", "16:00", "local time"), at("2024-11-27", "11:00", "GMT", 0), "overlap"),
        (at("2024-11-26", "18:00/05:00"), at("2024-11-27", "00:00/09:00"), "overlap"),
        (at("2024-11-26", "18:00/23:00"), at("2024-11-27", "00:00/09:00"), "adjacent"),
        (at("2024-11-27", "20:00"), at("2024-11-27", "18:00/05:00"), "contains"),
    ],
)
def test_moments_compare_at_the_coarser_granularity(a: Moment, b: Moment, expected: str) -> None:
    assert relation(a, b) == relation(b, a) == expected


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (day("2024-11-27"), "27 November 2024"),
        (LAST_WEEK, "18–24 November 2024"),
        (span("2024-11-28", "2024-12-02"), "28 November – 2 December 2024"),
        (span("2023-12-30", "2024-01-02"), "30 December 2023 – 2 January 2024"),
        (NOVEMBER, "November 2024"),
        (span("2009-06-01", "2009-07-31"), "June–July 2009"),
        (span("2023-12-01", "2024-02-29"), "December 2023 – February 2024"),
        (span("2014-01-01", "2014-12-31", YEAR), "2014"),
        (span("1980-01-01", "1989-12-31"), "1980–1989"),
        (SINCE_2014, "since 2014"),
        (Moment(None, date(2024, 11, 29), Granularity.INTERVAL), "until 29 November 2024"),
        (at("2024-11-27", "22:44", "EST", -300), "27 November 2024, 22:44 EST"),
        (Moment(None, None, TIME, "22:44"), "22:44"),
        (UNRESOLVED, "an unresolved date"),
    ],
)
def test_moments_are_shown_as_people_write_them(moment: Moment, words: str) -> None:
    assert show(moment) == words


DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    start = draw(st.none() | DAYS)
    end = start + timedelta(days=draw(st.integers(0, 900))) if start else draw(st.none() | DAYS)
    clock = draw(st.none() | st.times().map("{:%H:%M}".format))
    offset = draw(st.none() | st.integers(-720, 840))
    moment = Moment(start, end, draw(st.sampled_from(Granularity)), clock, offset=offset)
    return evolve(moment, role=draw(st.sampled_from(Role)), whole=draw(st.none() | st.just((start, None))))


@given(moments(), moments())
def test_comparing_is_symmetric(a: Moment, b: Moment) -> None:
    assert relation(a, b) == relation(b, a)
    assert days_apart(a, b) == days_apart(b, a)


@given(moments())
def test_a_moment_is_the_same_as_itself_unless_unresolved(moment: Moment) -> None:
    assert relation(moment, moment) == ("same" if moment.resolved else "unresolved")
    assert show(moment)


@given(moments(), moments())
def test_only_what_is_apart_has_days_between(a: Moment, b: Moment) -> None:
    a, b = (evolve(m, role=Role.AT, whole=None, time=None) for m in (a, b))
    if relation(a, b) in ("disjoint", "adjacent"):
        assert (days_apart(a, b) or 0) > 0
    else:
        assert not days_apart(a, b)
