"""Records to bytes and back: JSON that names each record's type, compressed.

Only the types below can come out of an archive, whatever somebody wrote into it. Fields that have their default are
left out, and fields that this version does not know are passed over: records may grow.
"""

import json
import zlib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any

from attrs import Attribute, fields, has

from compare.errors import FactdiffError
from compare.model import (
    Article,
    Assertion,
    Attribution,
    Block,
    Excerpt,
    Extraction,
    Mention,
    Modality,
    Polarity,
    Problem,
    Section,
    Term,
    Unchecked,
)
from compare.text import Span
from compare.values import Bound, Granularity, Moment, Name, NameType, Quantity, Quotation
from compare.values.moment import Role

RECORDS = (
    *(Article, Assertion, Attribution, Block, Excerpt, Extraction, Mention, Problem, Unchecked),
    *(Moment, Name, Quantity, Quotation),
)
PLAIN = (Span, Term, Bound, Granularity, Modality, NameType, Polarity, Role, Section, Decimal, date)
TYPES: Mapping[str, type] = {kind.__name__: kind for kind in (*RECORDS, *PLAIN)}
Wire = Any  # what JSON can hold


class DamagedError(FactdiffError):
    """A record of an archive that cannot be read."""


def encode(record: Extraction) -> bytes:
    """Return a record as bytes."""
    text = json.dumps(_wire(record), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def decode(data: bytes) -> Extraction:
    """Return the record that the bytes stand for; raises DamagedError where they stand for none."""
    try:
        record = _record(json.loads(zlib.decompress(data)))
    except (ValueError, TypeError, KeyError, IndexError, ArithmeticError, RecursionError, zlib.error) as error:
        raise DamagedError("a record of the archive is damaged; factdiff archive verify names them all") from error
    if not isinstance(record, Extraction):
        raise DamagedError("a record of the archive is no article; factdiff archive verify names them all")
    return record


@lru_cache(maxsize=64)
def _fields(kind: type) -> tuple[tuple[str, Any], ...]:
    known: tuple[Attribute[Any], ...] = fields(kind)
    return tuple((f.name, f.default) for f in known if f.init)


def _wire(value: Any) -> Wire:
    """Return a value as JSON holds it: a record as an object, a tuple as a list, all else with its type's name."""
    if value is None or type(value) in (str, int, float, bool):
        return value
    kind = type(value)
    if kind is tuple:
        return [_wire(each) for each in value]
    if kind.__name__ not in TYPES:
        raise TypeError(f"{kind.__name__} does not go into an archive")
    if has(kind):
        said = {name: getattr(value, name) for name, default in _fields(kind) if getattr(value, name) != default}
        return {"_": kind.__name__, **{name: _wire(each) for name, each in said.items()}}
    if isinstance(value, tuple):
        return {"_": kind.__name__, "v": list(value)}
    return {"_": kind.__name__, "v": value.value if isinstance(value, Enum) else str(value)}


def _record(wire: Wire) -> Any:
    """Return the value that JSON holds."""
    if isinstance(wire, list):
        return tuple(_record(each) for each in wire)
    if not isinstance(wire, dict):
        return wire
    kind = TYPES[wire["_"]]
    if has(kind):
        return kind(**{name: _record(wire[name]) for name, _ in _fields(kind) if name in wire})
    if kind is date:
        return date.fromisoformat(wire["v"])
    return kind(*wire["v"]) if kind in (Span, Term) else kind(wire["v"])
