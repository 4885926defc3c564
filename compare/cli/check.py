"""`factdiff check`: the CI check on a batch of articles."""

import os
import sys
import time
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click
from attrs import evolve, frozen

from compare.archive import Archive
from compare.batch import Batch, Checked, check, read
from compare.cli.articles import check_ids, tell
from compare.cli.failures import DONE, FOUND, REFUSED, say
from compare.cli.options import (
    Decorator,
    Named,
    OneOf,
    explain_option,
    format_option,
    only_option,
    output_options,
    settings_options,
)
from compare.cli.output import Output
from compare.cli.streams import standard_input
from compare.judge import RULES
from compare.model import Finding, Problem, Report, Severity
from compare.parallel import cores, seldom_swept
from compare.policy import Baseline, Configuration, Policy, accepted
from compare.policy import load as configure
from compare.policy.configuration import shown
from compare.report import FORMATS, render
from compare.settings import Settings

SEVERITIES = ("error", "warning", "note", "never")
LISTED = {"limit": "limits"}  # options that settings call otherwise
SLOW = 2.0  # seconds after which a terminal is shown how far it is
EPILOG = """\b
Examples:
  factdiff check articles/
  factdiff check today.jsonl --format sarif --output found.sarif
  factdiff check articles/ --also sarif=found.sarif --also junit=found.xml
  factdiff check articles/ --write-baseline accepted.json
  factdiff check articles/ --baseline accepted.json --strict-baseline
  factdiff check --show-settings
"""


@frozen
class Gate:
    """What decides the exit status, beside the findings."""

    fail_on: str
    allowed: int
    strict: bool

    def status(self, findings: tuple[Finding, ...], problems: tuple[Problem, ...], stale: int) -> int:
        """Return the exit status; what could not be done beats what was found."""
        if sum(p.refused for p in problems) > self.allowed or (stale and self.strict):
            return REFUSED
        least = -1 if self.fail_on == "never" else Severity(self.fail_on).rank
        return FOUND if any(f.state == "new" and f.severity.rank <= least for f in findings) else DONE


def _formats(
    ctx: click.Context, parameter: click.Parameter, also: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, Output], ...]:
    """Check the formats, and that their files can be written."""
    known = OneOf(tuple(FORMATS), "format")
    return tuple((known.convert(form, parameter, ctx), Output(Path(file))) for form, file in also)


def _file(name: str, text: str) -> Decorator:
    return click.option(name, type=click.Path(path_type=Path), metavar="FILE", help=text)


@click.command("check", epilog=EPILOG)
@click.argument("paths", nargs=-1, type=click.Path(), metavar="PATH...")
@format_option(*FORMATS)
@click.option(
    "--also",
    multiple=True,
    type=Named("FILE", "sarif=found.sarif"),
    callback=_formats,
    metavar="FORMAT=FILE",
    help="Write the report of this run in another format too; may be repeated.",
)
@explain_option()
@only_option("Show")
@click.option("--window", type=click.IntRange(0, 3650), metavar="DAYS", help="Days between articles on one event; 7.")
@click.option(
    "--fail-on",
    type=OneOf(SEVERITIES, "severity"),
    metavar="|".join(SEVERITIES),
    help="Exit with status 1 if a finding that nothing accepts is as loud; error by default.",
)
@_file("--archive", "Compare also with what this archive holds, and add the batch to it.")
@_file("--baseline", "Findings that this file lists are known and accepted.")
@_file("--write-baseline", "Write the findings of this run to FILE, and accept them.")
@click.option("--strict-baseline", is_flag=True, help="Fail if the baseline lists what is no longer found.")
@click.option(
    "--allow-skipped", type=click.IntRange(0), default=0, metavar="N", help="Pass with up to N refused inputs."
)
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Processes to use; one a core by default.")
@click.option("--show-settings", is_flag=True, help="Show every setting and where it came from, and do nothing else.")
@settings_options
@output_options
@click.pass_context
def command(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    form: str,
    also: tuple[tuple[str, Output], ...],
    explain: bool,
    only: tuple[str, ...],
    settings: Settings,
    out: Output,
    **given: Any,
) -> int:
    """Check a batch of articles: group it into stories, and compare within each.

    A PATH is a file (a pasted page, article records, a feed, a web archive) or a folder; - is standard input.
    What cannot be read is said and hides nothing else.
    """
    began = time.monotonic()
    configuration, origins = _configured(ctx, settings, given)
    if given["show_settings"]:
        out.write(shown(configuration, origins))
        return DONE
    if not paths:
        raise click.UsageError("no PATH given; name files or folders of articles", ctx)
    for place in (out, Output(given["write_baseline"]), *(beside for _, beside in also)):
        place.check(paths)
    policy = configuration.policy
    known = Baseline.read(Path(configuration.baseline)) if configuration.baseline else Baseline()
    with seldom_swept():
        batch = read(set(paths), policy.settings, standard_input() if "-" in paths else None)
        if not any(p.refused for p in batch.problems):
            check_ids([article.id for article in batch.articles], policy.settings)
        archive = Archive(Path(configuration.archive), create=True) if configuration.archive else None
        checked = _checked(batch, policy, given["jobs"] or cores(), archive, out.quiet)
        report, stale = _settled(checked.report, policy, known, given["write_baseline"])
        visible = tuple(f for f in report.findings if not only or f.verdict in only)
        hidden, told = len(report.findings) - len(visible), evolve(report, findings=visible)
        for other, beside in also:
            beside.write(render(told, other, beside.view(explain, hidden)._replace(rules=RULES)))
        with out.opened() as stream:
            stream.write(render(told, form, out.view(explain, hidden)._replace(rules=RULES)))
            stream.flush()
            if archive:  # before the report takes its name: if either fails, both are as they were
                archive.add(checked.entries)
                archive.close()
    tell(report.problems, out.quiet)
    if not out.quiet:
        if given["write_baseline"]:
            say(f"the accepted findings are listed in {given['write_baseline']}; check with --baseline from now on")
        say(_closing(report, time.monotonic() - began))
    gate = Gate(policy.fail_on, given["allow_skipped"], given["strict_baseline"])
    return gate.status(report.findings, report.problems, stale)


def _configured(
    ctx: click.Context, settings: Settings, given: Mapping[str, Any]
) -> tuple[Configuration, dict[str, str]]:
    """Put what the command line says over what the settings file says; return also what the command line said."""
    found = configure(ctx.params["config"], Path.cwd())
    own = {key: given[key] for key in ("fail_on", "window") if given[key] is not None}
    files: dict[str, Any] = {key: str(given[key]) for key in ("archive", "baseline") if given[key]}
    found = evolve(found, policy=evolve(found.policy, settings=settings, **own), **files)
    typed = [key for key in ctx.params if ctx.get_parameter_source(key) is click.core.ParameterSource.COMMANDLINE]
    return found, {LISTED.get(key, key.replace("_", "-")): "command line" for key in typed}


def _checked(batch: Batch, policy: Policy, jobs: int, archive: Archive | None, quiet: bool) -> Checked:
    """Compare the batch; a terminal that can erase a line is shown how far it is."""
    if quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return check(batch, policy, jobs, archive)
    began, done, whole = time.monotonic(), 0, len(batch.articles)

    def progress(more: int) -> None:
        nonlocal done
        done += more
        if time.monotonic() - began > SLOW:
            bar = "#" * (30 * done // whole)
            sys.stderr.write(f"\r[{bar:<30}] {done} of {whole} articles")
            sys.stderr.flush()

    checked = check(batch, policy, jobs, archive, progress)
    if time.monotonic() - began > SLOW:
        sys.stderr.write("\r\033[K")
    return checked


def _settled(report: Report, policy: Policy, known: Baseline, write: Path | None) -> tuple[Report, int]:
    """Mark what is accepted, and write the baseline that was asked for; return also how many entries are stale."""
    findings, notes = accepted(report.findings, known, policy.suppressions, date.today())
    stale = known.stale(findings)
    told = [
        Problem(f"the baseline has an entry for what is not found: {e.rule}: {e.message}", known.path) for e in stale
    ]
    if write:
        fresh = Baseline.of(findings, policy.fail_on)
        Output(write).write(fresh.text())
        findings, _ = accepted(report.findings, fresh, policy.suppressions, date.today())
    return evolve(report, findings=findings, problems=(*report.problems, *notes, *told)), len(stale)


def _closing(report: Report, seconds: float) -> str:
    """Count what was done, in one line."""
    loud = Counter(str(f.severity) for f in report.findings if f.state == "new")
    parts = [
        (sum(a.origin == "batch" for a in report.articles), "article read", "articles read"),
        (sum(p.refused for p in report.problems), "refused", "refused"),
        (len(report.stories), "story", "stories"),
        *((loud[s], s, f"{s}s") for s in ("error", "warning", "note")),
        (sum(f.state != "new" for f in report.findings), "accepted", "accepted"),
    ]
    return ", ".join(f"{n} {one if n == 1 else many}" for n, one, many in parts) + f"; {seconds:.1f} s"
