"""Settings: everything beside the articles that governs a run."""

import hashlib
from typing import Literal

from attrs import asdict, field, frozen

DateOrder = Literal["dmy", "mdy", "ymd"]


@frozen
class Limits:
    """What an input may be at most: `article_bytes` of one article as it lies on disk or in a container."""

    article_bytes: int = 10_000_000


@frozen
class Settings:
    """What governs reading, extraction, alignment and judgement.

    `outlets` and `published` map an article's id to what the user says of it; `language` overrides what is
    detected; `date_order` reads "03/04/2024".
    """

    outlets: tuple[tuple[str, str], ...] = ()
    published: tuple[tuple[str, str], ...] = ()
    language: str | None = None
    date_order: DateOrder = "mdy"
    limits: Limits = field(factory=Limits)

    def digest(self) -> str:
        """Return a short digest: equal settings, equal digest, on every machine."""
        return hashlib.sha256(repr(sorted(asdict(self).items())).encode()).hexdigest()[:16]
