"""`factdiff rules`: what the verdicts rest on."""

import click

from compare.cli.options import format_option, output_options
from compare.cli.output import Output
from compare.judge import RULES
from compare.report.as_json import document
from compare.report.rules import rules_markdown, rules_text

EPILOG = """\b
Examples:
  factdiff rules
  factdiff rules --format json | jq -r '.[].name'
"""


@click.command("rules", epilog=EPILOG)
@format_option("text", "json", "markdown")
@output_options
def command(form: str, out: Output) -> int:
    """List the rules with their verdicts and severities."""
    if form == "json":
        out.write(
            document(
                [
                    {"name": r.name, "verdict": str(r.verdict), "severity": str(r.severity), "summary": r.summary}
                    for r in RULES
                ]
            )
        )
    else:
        out.write(rules_markdown(RULES) if form == "markdown" else rules_text(RULES, out.view()))
    return 0
