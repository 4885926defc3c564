"""The tables that are files of their own."""

from pathlib import Path

_HERE = Path(__file__).parent  # importlib.resources would do, and takes seven milliseconds to import


def shipped(name: str) -> str:
    """Read a table that comes with the package as a file."""
    return (_HERE / name).read_text("utf-8")
