"""How tables of wordings are written down."""


def entries(table: str) -> list[str]:
    """Split a table at its semicolons; a line break counts as a blank, `_` at an end stands for one."""
    return [" ".join(entry.split()).replace("_", " ") for entry in table.split(";")]
