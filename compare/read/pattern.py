"""What the path of a file says of its articles, by a pattern such as `{outlet}/{published}-*.txt`."""

import re
from datetime import date
from pathlib import Path

FIELDS = ("outlet", "published", "id")
_PART = re.compile(r"\{(\w*)\}|(\*\*/?)|(\*)|(\?)")


def expression(pattern: str) -> re.Pattern[str]:
    """Return the regular expression of a path pattern; ValueError where it names no field, or one that is none.

    `{outlet}`, `{published}` and `{id}` stand for parts without a slash, `*` for any such part, `**` for folders.
    """
    parts: list[str] = []
    at = 0
    named: set[str] = set()
    for found in _PART.finditer(pattern):
        parts.append(re.escape(pattern[at : found.start()]))
        at = found.end()
        field, folders, some, _ = found.groups()
        if field is None:
            parts.append("(?:[^/]+/)*" if folders else "[^/]*" if some else "[^/]")
            continue
        if field not in FIELDS or field in named:
            raise ValueError(f"'{{{field}}}' is none of {{outlet}}, {{published}}, {{id}}, each once")
        named.add(field)
        parts.append(r"(?P<published>\d{4}-?\d\d-?\d\d)" if field == "published" else f"(?P<{field}>[^/]+?)")
    if not named:
        raise ValueError(f"'{pattern}' says nothing; write '{{outlet}}/{{published}}-*.txt'")
    return re.compile("(?:^|/)" + "".join(parts) + re.escape(pattern[at:]) + r"\Z")


def said_by_path(pattern: str, path: str) -> dict[str, str]:
    """Return what a path says of its articles, if the pattern fits its end; nothing where it does not.

    The path is taken as it was given, then with the folders that it leaves out.
    """
    fit = expression(pattern)
    found = fit.search(Path(path).as_posix()) or fit.search(Path(path).absolute().as_posix())
    said = {name: part for name, part in found.groupdict().items() if part} if found else {}
    try:
        return said | {"published": date.fromisoformat(said["published"]).isoformat()} if "published" in said else said
    except ValueError:  # figures that are no day: the path does not fit
        return {}
