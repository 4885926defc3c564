"""Names of people, organisations and places."""

from enum import StrEnum

from attrs import frozen


class NameType(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"


@frozen
class Name:
    """A mention of somebody or something by name.

    `name` is the fullest form that the article gives its entity ("Volodymyr Zelenskyy" where the text says
    "Zelenskyy" or "the president"); `role` the office it is mentioned with ("NATO Secretary General",
    "former president"); `entity` an id shared by all mentions of the same entity in the article.
    `adjective`: a place told by its adjective or its people ("Ukrainian officials"), good for comparison only.
    """

    name: str
    type: NameType
    role: str | None = None
    entity: str = ""
    adjective: bool = False
