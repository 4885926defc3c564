"""`factdiff extract`: the normalized assertions of each article."""

import click

from compare.cli.articles import named, tell
from compare.cli.failures import DONE, REFUSED
from compare.cli.options import format_option, output_options, settings_options
from compare.cli.output import Output
from compare.extract import extract
from compare.extract.statements import in_clauses
from compare.model import Problem
from compare.report import plain
from compare.report.as_json import document, line
from compare.report.extraction import extraction_text
from compare.settings import Settings

EPILOG = """\b
Examples:
  factdiff extract article.txt
  factdiff extract articles.jsonl --format jsonl | jq .mentions
  factdiff extract a.txt b.txt --format json --output extracted.json
"""


@click.command("extract", epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="ARTICLE...")
@format_option("text", "json", "jsonl")
@settings_options
@output_options
def command(paths: tuple[str, ...], form: str, settings: Settings, out: Output) -> int:
    """Show the normalized assertions of each article.

    json is a list of articles, jsonl a line an article: its sentences, mentions (quantities, moments, names,
    quotations with their values), attributions and assertions, each with its span in the text; an assertion with
    the clauses that it states (subject, predicate, arguments, place and time).
    """
    out.check(paths)
    status = DONE
    listed: list[plain.Plain] = []
    with out.opened() as stream:
        for found in named(paths, settings):
            if isinstance(found, Problem):
                status = REFUSED if found.refused else status
                tell((found,), out.quiet)
                continue
            extraction = in_clauses(extract(found, settings))
            tell(extraction.problems, out.quiet)
            status = REFUSED if any(p.refused for p in extraction.problems) else status
            if form == "json":
                listed.append(plain.extraction(extraction))
            elif form == "jsonl":
                stream.write(line(plain.extraction(extraction)))
            else:
                stream.write(extraction_text(extraction, out.view()))
        if form == "json":
            stream.write(document(listed))
    return status
