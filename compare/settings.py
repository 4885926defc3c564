"""Settings: everything beside the articles that governs a run."""

import hashlib
from typing import Literal

from attrs import asdict, field, fields, frozen

from compare.values.quantity import Rate

DateOrder = Literal["dmy", "mdy", "ymd"]


@frozen
class Limits:
    """What an input may be at most.

    `article_bytes` of one article: a pasted page, a web page, a record of a container; `file_bytes` of a file that has
    to be read whole (JSON); `unpacked_bytes` of what a packed file holds, and `unpacked_ratio`, how many times its
    size that may be; `depth` of elements (a feed) or values (JSON) one inside the other.
    """

    article_bytes: int = 10_000_000
    file_bytes: int = 50_000_000
    unpacked_bytes: int = 100_000_000_000
    unpacked_ratio: int = 300
    depth: int = 200

    def named(self) -> dict[str, int]:
        """Return the limits by the names that options and settings give them ("article-bytes")."""
        return {name.replace("_", "-"): value for name, value in asdict(self).items()}


@frozen
class Settings:
    """What governs reading, extraction, alignment and judgement.

    `outlets` and `published` map an article's id to what the user says of it; `language` overrides what is
    detected; `date_order` reads "03/04/2024"; `path_pattern` says what the path of a file tells of its articles;
    `rates` say what a currency (its ISO 4217 code) is worth; each of `same_names` are names of one person, organisation
    or place, each of `different_names` names of several.
    """

    outlets: tuple[tuple[str, str], ...] = ()
    published: tuple[tuple[str, str], ...] = ()
    language: str | None = None
    date_order: DateOrder = "mdy"
    path_pattern: str | None = None
    limits: Limits = field(factory=Limits)
    rates: tuple[tuple[str, Rate], ...] = ()
    same_names: tuple[tuple[str, ...], ...] = ()
    different_names: tuple[tuple[str, ...], ...] = ()

    def digest(self) -> str:
        """Return a short digest: equal settings, equal digest, on every machine.

        What has its default does not count, so that a later version with more settings gives the same digest.
        """
        plain = Settings()
        own = [(f.name, said) for f in fields(Settings) if (said := getattr(self, f.name)) != getattr(plain, f.name)]
        return hashlib.sha256(repr(own).encode()).hexdigest()[:16]
