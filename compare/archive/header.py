"""What the first bytes of a file tell of it, before SQLite opens it: a file that is refused stays untouched.

The layout is that of "Database File Format" (https://sqlite.org/fileformat.html), section 1.3.
"""

from pathlib import Path

MAGIC = b"SQLite format 3\x00"
_SIZE, _PAGES, _VERSION, _MARK = slice(16, 18), slice(28, 32), slice(60, 64), slice(68, 72)


def refusal(path: Path, mark: int, version: int) -> tuple[str, str] | None:
    """Return what is wrong with an archive and what to do; None where nothing is, or where it is not there yet."""
    try:
        if not path.parent.is_dir():
            return "its folder does not exist", "make the folder, or name another archive"
        if not path.exists() or path.stat().st_size == 0:
            return None
        if not path.is_file():
            return "is no file", "name another archive"
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        return f"cannot be read ({error.strerror})", "name another archive"
    if head[:16] != MAGIC:
        return "not an archive", "name another file, or begin a new one"
    said, theirs = (int.from_bytes(head[part], "big") for part in (_MARK, _VERSION))
    if said == mark and theirs > version:
        return f"an archive of version {theirs}, newer than {version}", "use a newer factdiff"
    if said not in (0, mark):
        return "a database, but no archive of factdiff", "name another file"
    log = path.with_name(path.name + "-wal")
    if not (log.exists() and log.stat().st_size) and size < _whole(head):
        return "a truncated archive", "restore it, or begin a new one"
    return None


def _whole(head: bytes) -> int:
    """Return how many bytes a database has by its own account."""
    size = int.from_bytes(head[_SIZE], "big")
    return (65536 if size == 1 else size) * int.from_bytes(head[_PAGES], "big")
