"""The JSON Schema of the report, as it ships with the package."""

from importlib.resources import files


def schema_text() -> str:
    """Return the JSON Schema (2020-12) of schema version 1."""
    return files("compare.data").joinpath("report.schema.json").read_text("utf-8")
