"""Generated articles: reports of made-up events by made-up outlets, for timing where there is no data.

Every event has a place, a ship, a person and numbers of its own, and three reports that share most of them; so stories
are as large, and words as rare, as in a week of news.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

REPORTS = 3  # of an event
A_DAY = 12  # reports
FIRST, SECOND = "ka lo mi nu re sa to vi we zo".split(), "bran dell fort gard holm kirk lund mark ness wick".split()
OUTLETS = ("The Post", "The Herald", "Northwire")
DEEDS = ("ran aground", "caught fire", "collided with a tanker", "lost its cargo", "was seized by customs")
WRITTEN = (  # of every event, each outlet in its own words; then what one outlet alone has
    (
        "The ferry {ship} {deed} off {place} on {day} with {n} people aboard, the coast guard said.",
        "{n} people were aboard the ferry {ship} when it {deed} near {place} on {day}, according to the coast guard.",
        "On {day} the {ship}, a ferry with {n} passengers and crew, {deed} off {place}.",
    ),
    (
        "Mayor {person} of {place} said that {m} of them were taken to hospital and that nobody was missing.",
        "Nobody is missing, and {m} people were brought to hospital, said {person}, the mayor of {place}.",
        "The mayor, {person}, told reporters that {m} passengers were being treated in hospital.",
    ),
    (
        '"We did everything we could to reach them," {person} told reporters in {place}.',
        "Parliament in {town} has not yet decided whether ferries such as the {ship} must carry {k} more lifeboats.",
        "Schools in {place} stayed closed, and {k} roads along the shore were blocked until the evening.",
    ),
    (
        "The {ship} was built in {year} and was repaired in {town} in February at a cost of ${m}.4 million.",
        "Built in {year}, the {ship} had been repaired in {town} for ${m}.4 million in February.",
        "It was the {m}th accident in the waters off {place} in {k} years, according to the insurer {firm}.",
    ),
    (
        "Divers of the {place} harbour authority are to look at the hull of the {ship} before it is towed to {town}.",
        "The {ship} is to be towed to {town} once divers have looked at its hull, the harbour authority said.",
        "A tug from {town} will take the ferry to a yard there, and {firm} expects the repair to take {k} weeks.",
    ),
)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def _name(number: int) -> str:
    """Return a name that no other number below 10,000 has."""
    mixed = number * 7919 % 10_000
    syllables = (FIRST[mixed % 10], FIRST[mixed // 10 % 10], FIRST[mixed // 100 % 10], SECOND[mixed // 1000])
    return "".join(syllables).capitalize()


def generated(number: int) -> Iterator[dict[str, Any]]:
    """Yield so many articles as records, three in a row on one event, twelve a day."""
    for at in range(number):
        event, report = divmod(at, REPORTS)
        day = date(2024, 1, 1) + timedelta(days=at // A_DAY)
        said = {
            "ship": _name(event + 0),
            "place": _name(event + 2000),
            "town": _name(event + 4000),
            "firm": _name(event + 6000),
            "person": f"Olga {_name(event + 8000)}",
            "deed": DEEDS[event % len(DEEDS)],
            "day": DAYS[day.weekday()],
            "year": 1960 + event % 50,
            "n": 100 + event % 300 + (report == 1 and event % 4 == 0) * 10,
            "m": 11 + event % 40,
            "k": 3 + event % 9,
        }
        lines = [said_by[report].format(**said) for said_by in WRITTEN]
        title = f"Ferry {said['ship']} {said['deed']} off {said['place']}"
        yield {
            "id": f"g{at}",
            "outlet": OUTLETS[report],
            "title": title,
            "published": str(day),
            "text": "\n\n".join(lines),
        }
