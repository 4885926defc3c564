"""`factdiff verify`: whether a JSON report still stands in its articles."""

import json
from pathlib import Path

import click

from compare.cli.articles import load, tell
from compare.cli.failures import DONE, FOUND, REFUSED, say
from compare.cli.options import output_options
from compare.cli.output import Output
from compare.cli.streams import standard_input
from compare.errors import InputError
from compare.report.escape import terminal
from compare.report.layout import clip
from compare.report.plain import Plain
from compare.report.shown import count
from compare.report.standing import changed, cited, faults, is_report, missing
from compare.settings import Settings

_LONGEST = 400
EPILOG = """\b
Examples:
  factdiff diff one.txt other.txt --format json --output report.json
  factdiff verify report.json one.txt other.txt

\b
Exit status: 0 all of it stands; 1 something does not; 2 it could not all be
looked up: no report, or an article of it is not named.
"""


@click.command("verify", epilog=EPILOG)
@click.argument("report", type=click.Path(), metavar="REPORT")
@click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="ARTICLE...")
@output_options
def command(report: str, paths: tuple[str, ...], out: Output) -> int:
    """Say whether a JSON report still stands in its articles.

    Every citation, assertion, value and attribution is held against the articles, character for character, with
    its line; and the records of the report against each other. What the report says of the words, its messages
    and verdicts, is not judged: run the comparison again for that.
    """
    out.check([report, *paths])
    record = _read(report)
    articles, problems = load(paths, Settings(language="en"))  # the report says that they were read
    given = {article.id: article for article in articles}
    found = list(faults(record, given))
    absent = missing(record, given)
    lines = [terminal(clip(f"{fault.where}: {fault.what}", _LONGEST)) for fault in found]
    seen = f"{count(cited(record), 'citation')} of {count(len(record['findings']), 'finding')}"
    lines.append(f"{seen}: {count(len(found), 'fault')}" if found else f"{seen}: all stand" if not absent else seen)
    out.write("".join(line + "\n" for line in lines))
    tell(problems, out.quiet)
    for id_ in () if out.quiet else changed(record, given):
        say(f"{id_}: is not the file that was compared; its words were looked up all the same")
    for id_ in absent:
        say(f"{id_}: is in the report, and no article with this id was named; name its file")
    if absent or any(problem.refused for problem in problems):
        return REFUSED
    return FOUND if found else DONE


def _read(path: str) -> Plain:
    try:
        data = standard_input().read() if path == "-" else Path(path).read_bytes()
        record = json.loads(data)
    except OSError as error:
        raise InputError(path, f"cannot be read ({error.strerror})", "name a report of --format json") from error
    except (ValueError, RecursionError) as error:
        raise InputError(path, "is no JSON", "name a report of --format json") from error
    if not is_report(record):
        raise InputError(path, "is no report of schema version 1", "name a report of diff --format json")
    checked: Plain = record
    return checked
