"""`factdiff schema`: the JSON Schema of the report."""

import click

from compare.cli.options import output_options
from compare.cli.output import Output
from compare.report.schema import schema_text


@click.command("schema", epilog="\b\nExample:\n  factdiff schema --output report.schema.json")
@output_options
def command(out: Output) -> int:
    """Print the JSON Schema of the report.

    It is in version 2020-12 of JSON Schema, and describes what diff --format json writes.
    """
    out.write(schema_text())
    return 0
