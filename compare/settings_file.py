"""The settings file: `factdiff.toml`, or `[tool.factdiff]` in `pyproject.toml`, found upward from a folder.

Most runs have none, and must not wait for what understands it.
"""

import os
from pathlib import Path
from typing import Any

from compare.errors import InputError, SettingsError

OWN, SHARED = "factdiff.toml", "pyproject.toml"


def nearest(folder: Path) -> Path | None:
    """Return the nearest settings file from a folder upward."""
    for place in (folder, *folder.parents):
        if (place / OWN).is_file():
            return place / OWN
        shared = place / SHARED
        if shared.is_file() and b"factdiff" in _bytes(shared) and "factdiff" in _parsed(shared).get("tool", {}):
            return shared
    return None


def table(path: Path, name: str) -> dict[str, Any]:
    """Return what a settings file says, called `name` in messages; raises InputError, or SettingsError for no table."""
    found = _parsed(path)
    if path.name == SHARED:
        found = found.get("tool", {}).get("factdiff", {})
    if not isinstance(found, dict):
        raise SettingsError(f"{name}: tool.factdiff is no table; write [tool.factdiff]")
    return found


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        what = f"cannot be read ({error.strerror})"
        raise InputError(os.path.relpath(path), what, "name another --config") from error


def _parsed(path: Path) -> dict[str, Any]:
    import tomllib  # late: only who has a settings file waits for it

    try:
        return tomllib.loads(_bytes(path).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        what = str(error).partition("\n")[0]
        raise InputError(os.path.relpath(path), f"no TOML: {what[:1].lower()}{what[1:]}", "mend it") from error
