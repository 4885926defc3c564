"""What a newsroom settles once for all its runs."""

import hashlib
from collections.abc import Iterable
from datetime import date

from attrs import evolve, field, frozen

from compare.model import Article
from compare.settings import Settings
from compare.stories.group import WINDOW


@frozen
class Suppression:
    """A finding, or all findings of a rule, that are accepted.

    `reason` says why, `expires` until when (that day included). Each of `fingerprint`, `rule` and `article`
    (an id) that is given must hold.
    """

    reason: str
    fingerprint: str | None = None
    rule: str | None = None
    article: str | None = None
    expires: date | None = None

    def shown(self) -> str:
        """Return what it is about, in few words."""
        parts = [("rule", self.rule), ("article", self.article), ("fingerprint", self.fingerprint)]
        return ", ".join(f"{name} {value}" for name, value in parts if value)


@frozen
class Policy:
    """Beside what governs comparing (`settings`): what fails, what is louder or quieter, and what is accepted.

    `window` is in days; `aliases` map another name of an outlet to its own; `severities` and `off` name rules.
    """

    settings: Settings = field(factory=Settings)
    fail_on: str = "error"
    window: int = WINDOW
    aliases: tuple[tuple[str, str], ...] = ()
    severities: tuple[tuple[str, str], ...] = ()
    off: tuple[str, ...] = ()
    suppressions: tuple[Suppression, ...] = ()

    def called(self, articles: Iterable[Article]) -> tuple[Article, ...]:
        """Return articles with the outlets' own names."""
        names = dict(self.aliases)
        return tuple(evolve(a, outlet=names[a.outlet]) if a.outlet in names else a for a in articles)

    def digest(self) -> str:
        """Return a short digest of what governs the findings; that of the settings where nothing else does."""
        more = (self.window, self.aliases, self.severities, self.off)
        if more == (WINDOW, (), (), ()):
            return self.settings.digest()
        return hashlib.sha256(repr((self.settings.digest(), *more)).encode()).hexdigest()[:16]
