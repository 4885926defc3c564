"""Reading: bytes to articles, every format into the same record, with what is wrong said and located."""

from compare.read.load import Loaded, load, load_all, stream

__all__ = ["Loaded", "load", "load_all", "stream"]
