"""`factdiff schema`: the JSON Schema of the report."""

import click

from compare.cli.options import output_options
from compare.cli.output import Output
from compare.report.schema import schema_text


@click.command(
    "schema", epilog="\b\nExample:\n  factdiff schema --output report.schema.json", short_help="Print the JSON Schema."
)
@output_options
def command(out: Output) -> int:
    """Print the JSON Schema (2020-12) of the report that `diff --format json` writes."""
    out.write(schema_text())
    return 0
