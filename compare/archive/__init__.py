"""The archive: what was seen before, in one SQLite file."""

from compare.archive.codec import decode, encode
from compare.archive.store import Archive, Entry, Hint

__all__ = ["Archive", "Entry", "Hint", "decode", "encode"]
