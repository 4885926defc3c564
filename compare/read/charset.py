"""The encoding of a web page: its mark, what it declares, else what it looks like."""

import codecs
import re

from compare.read.formats import extra

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# What browsers read a label as (WHATWG Encoding Standard, CC BY 4.0).
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
            "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949",
            "iso-8859-9": "cp1254"}  # fmt: skip


def page_text(data: bytes) -> str:
    """Return the text of a page; bytes that mean nothing become replacement characters."""
    return _decoded(data)


def _decoded(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        broken = fault
    declared = _declared(data)
    if declared in ("utf-8", "utf8") or (declared is None and broken.start > 20_000):
        return data.decode("utf-8", "replace")
    if declared:
        return data.decode(declared, "replace")
    best = extra("charset_normalizer", "a page in an undeclared encoding", "html").from_bytes(data[:200_000]).best()
    return data.decode(best.encoding if best else "cp1252", "replace")


def _declared(data: bytes) -> str | None:
    """Return the encoding that a page declares, if it is one that exists."""
    found = _DECLARED.search(data[:4096])
    if not found:
        return None
    name = (found.group(1) or found.group(2)).decode("ascii", "replace").lower()
    name = _ALIASES.get(name, name)
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    return name
