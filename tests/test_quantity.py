from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.data.units import BASES, UNITS
from compare.values import Bound, Quantity
from compare.values.quantity import Relation, comparable, ends, in_base, relation, slip
from compare.values.shown import counted, show

BOUNDS = [b for b in Bound if b is not Bound.RANGE]
HELD = {Relation.SAME, Relation.CONVERTED, Relation.ROUNDED, Relation.CONTAINED, Relation.HEDGED}


def number(value: str, unit: str | None = None, bound: str = "exact", step: str = "1", side: int = 0) -> Quantity:
    """Make a quantity as a finder would: "43" with a step of a million is "43 million"."""
    place = Decimal(step)
    stated = Decimal(value) * max(place, Decimal(1))
    low, high = ends(stated, Bound(bound), side)
    dimension = "money" if unit in ("USD", "EUR", "cent") else UNITS[unit][0] if unit else "count"
    return Quantity(low, high, stated, unit, dimension, Bound(bound), step=place)


def between(low: int, high: int, step: int | None = 1) -> Quantity:
    return Quantity(Decimal(low), Decimal(high), None, bound=Bound.RANGE, step=None if step is None else Decimal(step))


B = "1000000000"
PAIRS = {
    "same": [(number("40"), number("40")), (between(10, 20), between(10, 20))],
    "converted": [
        (number("8", "mile"), number("13", "kilometre")),
        (number("100", "kilometre"), number("60", "mile")),
        (number("50", "percent"), number("0.5", "one", step="0.1")),
        (number("43", "USD", step="1"), number("4300", "cent")),
        (number("20", "degree Celsius"), number("68", "degree Fahrenheit")),
    ],
    "rounded": [
        (number("43", "USD", step=B), number("432", "USD", step="100000000")),
        (number("7", "percent"), number("7.2", "percent", step="0.1")),
        (number("22000"), number("21985")),
    ],
    "contained": [(between(10, 20), number("15")), (between(100, 1000, None), number("250"))],
    "hedged": [
        (number("40", bound="more-than"), number("43")),
        (number("40", bound="about"), number("43")),
        (number("2000", bound="more-than"), number("2000")),
        (number("10", bound="at-least"), number("12")),
        (number("15000000", bound="at-least", step="1"), number("15100000", bound="at-least")),
        (number("20", bound="at-most"), number("18")),
        (number("5000", bound="about", side=-1), number("4901")),
    ],
    "stretched": [
        (number("40", bound="more-than"), number("400")),
        (number("20", bound="at-most"), number("2")),
    ],
    "disjoint": [
        (number("40"), number("43")),
        (number("19"), number("20")),
        (number("40", bound="more-than"), number("30")),
        (number("5000", bound="about", side=-1), number("5400")),
        (number("13.2", "USD", step="0.1"), number("13.9", "USD", step="0.1")),
        (number("0.6", "percent", step="0.1"), number("0.5", "percent", step="0.1")),
        (number("10", "mile"), number("10", "kilometre")),
        (between(10, 20), number("25")),
    ],
    "incomparable": [
        (number("5", "USD"), number("5", "EUR")),
        (number("5", "percent"), number("5", "percentage point")),
        (number("5", "mile"), number("5")),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("relates", "one", "other"), [(kind, one, other) for kind, pairs in PAIRS.items() for one, other in pairs]
)
def test_relations(relates: str, one: Quantity, other: Quantity) -> None:
    assert relation(one, other) == relates
    assert relation(other, one) == relates


def money(value: int, unit: str, loose: bool) -> Quantity:
    amount = Decimal(value)
    return Quantity(amount, amount, amount, unit, "money", step=Decimal(1), loose=loose)


def test_a_bare_dollar_may_be_any() -> None:
    assert relation(money(5, "USD", True), money(5, "USD", False)) is Relation.SAME
    assert relation(money(5, "USD", True), money(8, "USD", False)) is Relation.INCOMPARABLE
    assert relation(money(5, "USD", True), money(8, "USD", True)) is Relation.DISJOINT


def test_a_rate_is_no_amount() -> None:
    year, plain = (Quantity(v, v, v, "percent", "share", step=Decimal(1), per=p) for v, p in
                   ((Decimal(6), "year"), (Decimal(2), None)))  # fmt: skip
    assert relation(year, plain) is Relation.INCOMPARABLE


def test_scores_are_the_same_from_either_side() -> None:
    home, away, other = (
        Quantity(None, None, None, dimension="score", parts=tuple(map(Decimal, parts)))
        for parts in ((2, 1), (1, 2), (2, 2))
    )
    assert relation(home, away) is Relation.SAME
    assert relation(home, other) is Relation.DISJOINT


@pytest.mark.parametrize(
    ("one", "other", "times"),
    [
        (number("43"), number("43000"), 1_000),
        (number("2000000"), number("2"), 1_000_000),
        (number("43"), number("430"), None),
        (number("0"), number("0"), None),
        (number("5", "USD"), number("5000", "EUR"), None),
        (number("5", "kilometre"), number("5", "metre"), 1_000),
    ],
)
def test_scale_slips(one: Quantity, other: Quantity, times: int | None) -> None:
    assert slip(one, other) == times
    assert slip(other, one) == times


@pytest.mark.parametrize(
    ("quantity", "shown"),
    [
        (number("40", bound="more-than"), "more than 40"),
        (number("43", "USD", step=B), "US$43 billion"),
        (number("12345678"), "12,345,678"),
        (number("1.5", "litre", step="0.1"), "1.5 litres"),
        (number("2", "square foot"), "2 square feet"),
        (number("1", "mile per hour"), "1 mile per hour"),
        (number("30", "mile per hour"), "30 miles per hour"),
        (number("500", bound="about", side=-1), "nearly 500"),
        (number("7.5", "percent", step="0.1"), "7.5%"),
        (between(10, 20), "10–20"),
        (between(2_000_000, 3_000_000), "2–3 million"),
    ],
)
def test_shown_to_people(quantity: Quantity, shown: str) -> None:
    assert show(quantity) == shown


def test_what_is_counted_is_a_set_of_concepts() -> None:
    one, other = (Quantity(None, None, None, of=of) for of in ("allied countries", "the other country"))
    assert counted(one) & counted(other) == counted(other)
    assert counted(Quantity(None, None, None)) == frozenset()


def test_every_unit_has_a_base_in_the_table() -> None:
    assert {dimension for dimension, *_ in UNITS.values()} <= set(BASES)
    assert all(UNITS[base][0] == dimension and UNITS[base][1:] == ("1", "0")
               for dimension, base in BASES.items() if dimension != "age")  # fmt: skip


VALUES = st.decimals(min_value=0, max_value=10**13, places=2, allow_nan=False, allow_infinity=False)
PLACES = st.sampled_from([Decimal("0.01"), Decimal("0.1"), Decimal(1), Decimal(1000), Decimal(10) ** 9])
UNIT_NAMES = st.sampled_from([None, "USD", "EUR", "cent", "percent", "percentage point", "one", "mile", "kilometre",
                              "degree Celsius", "degree Fahrenheit", "year", "hour"])  # fmt: skip


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    value, step, unit = draw(VALUES), draw(PLACES), draw(UNIT_NAMES)
    dimension = "money" if unit in ("USD", "EUR", "cent") else UNITS[unit][0] if unit else "count"
    if draw(st.booleans()):
        bound = draw(st.sampled_from(BOUNDS))
        low, high = ends(value, bound, draw(st.sampled_from([-1, 0, 1])) if bound is Bound.ABOUT else 0)
        return Quantity(low, high, value, unit, dimension, bound, step=step, loose=draw(st.booleans()))
    last = value + draw(VALUES)
    return Quantity(value, last, None, unit, dimension, Bound.RANGE, step=draw(st.sampled_from([None, step])))


@given(quantities(), quantities())
def test_relating_is_symmetric(one: Quantity, other: Quantity) -> None:
    assert relation(one, other) is relation(other, one)
    assert slip(one, other) == slip(other, one)
    assert comparable(one, other) == comparable(other, one)


@given(quantities())
def test_a_quantity_is_the_same_as_itself(one: Quantity) -> None:
    assert relation(one, one) is Relation.SAME
    assert slip(one, one) is None
    assert show(one)


@given(quantities())
def test_the_base_is_its_own_base(one: Quantity) -> None:
    base = in_base(one)
    assert in_base(base) == base
    assert base.bound is one.bound
    assert base.low is None or base.high is None or base.low <= base.high


@given(VALUES, st.sampled_from(BOUNDS))
def test_a_bound_holds_the_number_it_is_stated_with(value: Decimal, bound: Bound) -> None:
    low, high = ends(value, bound)
    assert (low is None or low <= value) and (high is None or value <= high)
    exact = Quantity(value, value, value, step=Decimal("0.01"))
    assert relation(Quantity(low, high, value, bound=bound, step=Decimal("0.01")), exact) in HELD


@given(quantities(), quantities())
def test_currencies_never_convert(one: Quantity, other: Quantity) -> None:
    if {in_base(one).unit, in_base(other).unit} == {"USD", "EUR"}:
        assert relation(one, other) is Relation.INCOMPARABLE
