"""How a proposition is put forward: affirmed or denied, and how surely."""

from enum import StrEnum


class Polarity(StrEnum):
    """Whether a proposition is affirmed or denied."""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Modality(StrEnum):
    """How surely a proposition is put forward."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    ALLEGED = "alleged"
    POSSIBLE = "possible"
    PLANNED = "planned"
    REQUIRED = "required"
    CONDITIONAL = "conditional"
