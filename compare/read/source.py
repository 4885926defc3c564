"""What a reader is handed: the bytes of one file, and how the run names it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from compare.model import Article, Problem
from compare.settings import Settings

Found = Article | Problem


class Stream(Protocol):
    """Bytes that can be read once, from the first to the last."""

    def read(self, size: int = -1, /) -> bytes:
        """Read up to so many bytes."""

    def readline(self, size: int = -1, /) -> bytes:
        """Read a line, or so many bytes of one."""


def skip_line(stream: Stream) -> None:
    """Read past the rest of a line, however long it is."""
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass


class Source(NamedTuple):
    """One file: `path` as reports name it, `id` of an article that brings none, and its bytes."""

    path: str
    id: str
    stream: Stream
    settings: Settings

    def refused(self, what: str, advice: str, line: int | None = None) -> Problem:
        """Return the problem that refuses this file, or what stands on a line of it."""
        return Problem(f"{what}; {advice}", self.path, line, refused=True)

    def too_large(self, what: str, limit: str, advice: str, line: int | None = None) -> Problem:
        """Return the problem that something is above a limit of the settings, by its name there ("article-bytes")."""
        most = self.settings.limits.named()[limit]
        return self.refused(f"{what} {most:,}{' bytes' * limit.endswith('bytes')}", f"{advice} --limit {limit}", line)

    def noted(self, what: str, line: int | None = None) -> Problem:
        """Return a problem that refuses nothing."""
        return Problem(what, self.path, line)


Reader = Callable[[Source], Iterator[Found]]
