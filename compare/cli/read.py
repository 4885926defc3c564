"""`factdiff read`: what was read of a file."""

import click

from compare.cli.articles import named, tell
from compare.cli.failures import DONE, REFUSED
from compare.cli.options import format_option, output_options, settings_options
from compare.cli.output import Output
from compare.errors import InputError
from compare.model import Article, Problem
from compare.report import plain
from compare.report.as_json import document, line
from compare.report.reading import article_text
from compare.settings import Settings

EPILOG = """\b
Examples:
  factdiff read article.txt
  factdiff read page.txt --format json | jq .sections
  factdiff read articles.jsonl --format jsonl
"""


@click.command("read", epilog=EPILOG)
@click.argument("path", type=click.Path(), metavar="FILE")
@format_option("text", "json", "jsonl")
@settings_options
@output_options
def command(path: str, form: str, settings: Settings, out: Output) -> int:
    """Show what was read of a file, page furniture included.

    json is one article; jsonl a line an article of a file that holds several.
    """
    out.check([path])
    status, articles = DONE, 0
    single: Article | None = None
    with out.opened() as stream:
        for found in named([path], settings, any_language=True):
            if isinstance(found, Problem):
                status = REFUSED if found.refused else status
                tell((found,), out.quiet)
                continue
            articles += 1
            if form == "text":
                stream.write(article_text(found, out.view()))
            elif form == "jsonl":
                stream.write(line(plain.whole_article(found)))
            single = found
        if form == "json" and articles > 1:
            raise InputError(path, f"holds {articles} articles", "use --format jsonl, a line an article")
        if form == "json" and single:
            stream.write(document(plain.whole_article(single)))
    return status
