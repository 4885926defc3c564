"""The store: one table of articles in SQLite, written in one transaction a batch.

Write-ahead log, `synchronous=FULL`: what was committed survives a kill and a power cut. Writers wait for each other for
up to 30 seconds. The schema's version stands in `user_version`; MIGRATIONS lead from any to the next.
"""

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from compare.archive.header import refusal
from compare.errors import InputError

MIGRATIONS = (  # statements that lead from version n to n + 1
    """
    CREATE TABLE articles (
      key TEXT PRIMARY KEY, id TEXT NOT NULL, outlet TEXT NOT NULL, url TEXT, title TEXT, published TEXT, path TEXT,
      first INTEGER, last INTEGER, words TEXT NOT NULL, assertions INTEGER NOT NULL,
      hint TEXT NOT NULL, profile TEXT NOT NULL, record BLOB NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX by_day ON articles (first, last, key, id, outlet, url, words, hint);
    CREATE INDEX by_url ON articles (url) WHERE url IS NOT NULL;
    CREATE INDEX by_id ON articles (id, outlet);
    """,
)
VERSION = len(MIGRATIONS)
MARK = 0x66646966  # application_id: "fdif"
PATIENCE = 30.0  # seconds to wait for another writer
_COLUMNS = 14


class Entry(NamedTuple):
    """An article as the archive holds it: `key` is the hash of its content, `words` that of its text folded.

    `first` and `last` are days (ordinals); `hint` and `profile` are texts that grouping gave; `record` is encoded.
    """

    key: str
    id: str
    outlet: str
    url: str | None
    title: str | None
    published: str | None
    path: str
    first: int | None
    last: int | None
    words: str
    assertions: int
    hint: str
    profile: str
    record: bytes


class Hint(NamedTuple):
    """As much of an entry as tells whether it may be of interest."""

    key: str
    id: str
    outlet: str
    url: str | None
    words: str
    hint: str


class Archive:
    """An open archive. Every method that reads or writes raises InputError where the file does not allow it."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        self.path = path
        self._connection: sqlite3.Connection | None = None
        if create or path.exists():
            self._connection = self._opened()
        elif not create:
            raise InputError(str(path), "no such archive", "check the path, or make it with factdiff archive add")

    def close(self) -> None:
        """Close the file."""
        if self._connection:
            self._connection.close()

    def add(self, entries: Iterable[Entry]) -> int:
        """Add articles in one transaction, and count those that are new; what is there already stays as it is."""
        marks = ",".join("?" * _COLUMNS)
        with self._writing() as connection:
            before = connection.total_changes
            connection.executemany(f"INSERT OR IGNORE INTO articles VALUES ({marks})", entries)
            return connection.total_changes - before

    def near(self, spans: Iterable[tuple[int, int]]) -> Iterator[Hint]:
        """Yield what was published within a span of days (first and last), or nobody knows when, in order of key."""
        wide = list(spans)
        first, last = (min(s[0] for s in wide), max(s[1] for s in wide)) if wide else (0, 0)
        columns = ", ".join(Hint._fields)
        dated = f"SELECT {columns} FROM articles WHERE first <= ? AND last >= ?"
        undated = f"SELECT {columns} FROM articles WHERE first IS NULL"
        with self._reading() as connection:
            yield from map(Hint._make, connection.execute(f"{dated} UNION ALL {undated} ORDER BY key", (last, first)))

    def versions(self, url: str | None, id_: str | None, outlet: str) -> list[Hint]:
        """Return the entries of one URL, or of one id and outlet, in order of time."""
        columns = ", ".join(Hint._fields)
        said = "url = ?1 OR (id = ?2 AND outlet = ?3)"
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT {columns} FROM articles WHERE {said} ORDER BY published, key", (url, id_, outlet)
            )
            return [Hint._make(row) for row in rows]

    def entries(self, keys: Sequence[str] | None = None) -> Iterator[Entry]:
        """Yield entries in order of key: those of the keys, or all."""
        with self._reading() as connection:
            if keys is None:
                yield from map(Entry._make, connection.execute("SELECT * FROM articles ORDER BY key"))
                return
            for key in sorted(keys):
                yield from map(Entry._make, connection.execute("SELECT * FROM articles WHERE key = ?", (key,)))

    def stats(self) -> dict[str, str | int | None]:
        """Count what the archive holds."""
        with self._reading() as connection:
            row = connection.execute(
                "SELECT count(*), coalesce(sum(assertions), 0), count(DISTINCT outlet), min(published), max(published)"
                " FROM articles"
            ).fetchone()
        names = ("articles", "assertions", "outlets", "earliest", "latest")
        return {"schema": VERSION, **dict(zip(names, row, strict=True))}

    def faults(self) -> list[str]:
        """Return what SQLite finds wrong with the file; nothing where it is whole."""
        with self._reading() as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
        return [] if found == ["ok"] else found

    def forget(self, id_: str) -> int:
        """Remove every version of an article by its id, its bytes overwritten; return how many there were."""
        return self._removed("id = ?", id_)

    def prune(self, day: int) -> int:
        """Remove what was published before a day (ordinal); return how many there were. The undated stay."""
        return self._removed("last < ?", day)

    def _removed(self, which: str, value: str | int) -> int:
        with self._writing() as connection:
            number = connection.execute(f"DELETE FROM articles WHERE {which}", (value,)).rowcount
        with self._reading() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return number

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if self._connection is None:
            raise InputError(str(self.path), "is closed", "open it again")
        try:
            yield self._connection
        except sqlite3.Error as error:
            raise _explained(self.path, error) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Open a transaction: all of it, or none."""
        with self._reading() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def _opened(self) -> sqlite3.Connection:
        wrong = refusal(self.path, MARK, VERSION)
        if wrong:
            raise InputError(str(self.path), *wrong)
        try:
            connection = sqlite3.connect(self.path, timeout=PATIENCE, isolation_level=None)
        except sqlite3.Error as error:
            raise _explained(self.path, error) from error
        try:
            self._prepare(connection)
        except sqlite3.Error as error:
            connection.close()
            raise _explained(self.path, error) from error
        except InputError:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        """Refuse what is not ours, then bring the schema up to date."""
        mark, version = (connection.execute(f"PRAGMA {p}").fetchone()[0] for p in ("application_id", "user_version"))
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if mark != MARK and tables:
            raise InputError(str(self.path), "a database, but no archive of factdiff", "name another file")
        if version > VERSION:
            raise InputError(str(self.path), f"an archive of version {version}", "use a newer factdiff")
        _patiently(connection, "PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA secure_delete=ON")
        if version < VERSION:
            connection.execute("BEGIN IMMEDIATE")
            done = connection.execute("PRAGMA user_version").fetchone()[0]  # another process may have been faster
            for statements in MIGRATIONS[done:]:
                for statement in filter(str.strip, statements.split(";")):
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id={MARK}")
            connection.execute(f"PRAGMA user_version={VERSION}")
            connection.execute("COMMIT")


def _patiently(connection: sqlite3.Connection, statement: str) -> None:
    """Run a statement for which SQLite itself does not wait."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute(statement).fetchall()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return


def _explained(path: Path, error: sqlite3.Error) -> InputError:
    said = str(error)
    if "locked" in said:
        return InputError(str(path), "another process writes to the archive", "try again when it is done")
    if "full" in said:
        return InputError(str(path), "the disk is full; the archive is as it was", "make room and run again")
    if "malformed" in said or "not a database" in said:
        return InputError(str(path), "a damaged archive", "restore it, or begin a new one")
    return InputError(str(path), f"the archive cannot be used: {said}", "check the file and its folder")
