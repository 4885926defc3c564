"""`factdiff diff`: compare two or more articles about one event."""

from collections.abc import Sequence
from datetime import date

import click
from attrs import evolve

from compare.cli.articles import load, tell
from compare.cli.configured import configuration
from compare.cli.failures import DONE, FOUND, REFUSED, nearest
from compare.cli.options import OneOf, explain_option, format_option, only_option, output_options, settings_options
from compare.cli.output import Output
from compare.judge import RULES
from compare.model import Finding, Problem, Report, Severity
from compare.pipeline import compare
from compare.report import FORMATS, render
from compare.settings import Settings

EPILOG = """\b
Examples:
  factdiff diff one.txt other.txt
  factdiff diff one.txt other.txt --only diverge,undecided --explain
  factdiff diff one.json other.json --format json --output report.json
  factdiff diff a.txt b.txt --outlet a='Daily Post' --published b=2024-11-27
  factdiff diff a.txt b.txt c.txt --fail-on warning
"""


def _rules(ctx: click.Context, parameter: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...]:
    """Check the names of rules."""
    known = [rule.name for rule in RULES]
    for name in names:
        if name not in known:
            hint = nearest(name, known) or "; factdiff rules lists them"
            raise click.BadParameter(f"unknown rule '{name}'{hint}", ctx, parameter)
    return names


def _names(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """Complete the name of a rule."""
    return [rule.name for rule in RULES if rule.name.startswith(incomplete)]


@click.command("diff", epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="ARTICLE ARTICLE...")
@format_option(*FORMATS)
@explain_option()
@only_option("Report")
@click.option(
    "--rule",
    "rules",
    multiple=True,
    callback=_rules,
    shell_complete=_names,
    metavar="NAME",
    help="Report the findings of this rule only; may be repeated. factdiff rules lists them.",
)
@click.option(
    "--min-severity",
    type=OneOf(("error", "warning", "note"), "severity"),
    metavar="error|warning|note",
    help="Report findings of this severity and louder ones only.",
)
@click.option(
    "--fail-on",
    type=OneOf(("error", "warning", "note", "never"), "severity"),
    default="never",
    metavar="error|warning|note|never",
    help="Exit with status 1 if a reported finding is as loud; never by default.",
)
@settings_options
@output_options
def command(
    paths: tuple[str, ...],
    form: str,
    explain: bool,
    only: tuple[str, ...],
    rules: tuple[str, ...],
    min_severity: str | None,
    fail_on: str,
    settings: Settings,
    out: Output,
) -> int:
    """Compare what two or more articles say about one event.

    Each ARTICLE is a page pasted into a text file, or an article record (JSON, or lines of JSON); - is standard
    input. The report says what diverges, what only one outlet has, and what agrees, each with the words of
    each outlet and where they stand.
    """
    out.check(paths)
    articles, problems = load(paths, settings)
    if len(articles) < 2 and not any(p.refused for p in problems):
        problems += (_too_few(len(articles), paths[0]),)
    found = configuration(click.get_current_context().params["config"])
    report = compare(found.policy.called(articles) if found else articles, settings, problems)
    report = found.governed(report, date.today()) if found else report
    shown = _filtered(report, only, rules, min_severity)
    hidden = len(report.findings) - len(shown.findings)
    out.write(render(shown, form, out.view(explain, hidden)._replace(rules=RULES)))
    tell(report.problems, out.quiet)
    if any(problem.refused for problem in report.problems):
        return REFUSED
    return FOUND if _loud(shown.findings, fail_on) else DONE


def _too_few(number: int, path: str) -> Problem:
    said = "one article alone cannot be compared" if number else "there is no article in it"
    return Problem(f"{said}; name another", path, refused=True)


def _filtered(report: Report, only: Sequence[str], rules: Sequence[str], least: str | None) -> Report:
    """Keep the findings that were asked for."""
    ranks = Severity(least).rank if least else Severity.NONE.rank
    kept = tuple(
        f
        for f in report.findings
        if (not only or f.verdict in only) and (not rules or f.rule in rules) and f.severity.rank <= ranks
    )
    return evolve(report, findings=kept)


def _loud(findings: Sequence[Finding], fail_on: str) -> bool:
    """Say whether a finding that nothing accepts is as loud as the user cannot have."""
    if fail_on == "never":
        return False
    return any(f.state == "new" and f.severity.rank <= Severity(fail_on).rank for f in findings)
