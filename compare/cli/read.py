"""`factdiff read`: what was read of a file."""

import click

from compare.cli.articles import load, tell
from compare.cli.failures import DONE, REFUSED
from compare.cli.options import format_option, output_options, settings_options
from compare.cli.output import Output
from compare.errors import InputError
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
    articles, problems = load([path], settings, any_language=True)
    if form == "json" and len(articles) > 1:
        raise InputError(path, f"holds {len(articles)} articles", "use --format jsonl, a line an article")
    with out.opened() as stream:
        for article in articles:
            if form == "text":
                stream.write(article_text(article, out.view()))
            else:
                stream.write((document if form == "json" else line)(plain.whole_article(article)))
    tell(problems, out.quiet)
    return REFUSED if any(p.refused for p in problems) else DONE
