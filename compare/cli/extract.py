"""`factdiff extract`: the normalized assertions of each article."""

import click

from compare.cli.articles import load, tell
from compare.cli.failures import DONE, REFUSED
from compare.cli.options import format_option, output_options, settings_options
from compare.cli.output import Output
from compare.pipeline import extract_all
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
    quotations with their values), attributions and assertions, each with its span in the text.
    """
    out.check(paths)
    articles, problems = load(paths, settings)
    extractions = extract_all(articles, settings)
    with out.opened() as stream:
        if form == "json":
            stream.write(document([plain.extraction(e) for e in extractions]))
        for extraction in extractions if form == "jsonl" else ():
            stream.write(line(plain.extraction(extraction)))
        for extraction in extractions if form == "text" else ():
            stream.write(extraction_text(extraction, out.view()))
    problems += tuple(p for e in extractions for p in e.problems)
    tell(problems, out.quiet)
    return REFUSED if any(p.refused for p in problems) else DONE
