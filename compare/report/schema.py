"""The JSON Schema of the report, as it ships with the package."""

from compare.data.shipped import shipped


def schema_text() -> str:
    """Return the JSON Schema (2020-12) of schema version 1."""
    return shipped("report.schema.json")
