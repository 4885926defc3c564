"""`factdiff stories`: which articles report the same event."""

import click

from compare.batch import read
from compare.cli.articles import check_ids, tell
from compare.cli.configured import configuration
from compare.cli.failures import DONE, REFUSED
from compare.cli.options import format_option, output_options, settings_options
from compare.cli.output import Output
from compare.cli.streams import standard_input
from compare.model import Article
from compare.report.as_json import line
from compare.report.escape import terminal
from compare.settings import Settings
from compare.stories import group, profile
from compare.stories.group import WINDOW

EPILOG = """\b
Examples:
  factdiff stories articles/
  factdiff stories today.jsonl yesterday.jsonl --format jsonl
  factdiff stories articles/*.txt --window 3
"""


@click.command("stories", epilog=EPILOG)
@click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="PATH...")
@format_option("text", "jsonl")
@click.option(
    "--window",
    type=click.IntRange(0, 3650),
    metavar="DAYS",
    help=f"How many days apart articles about one event can be published; {WINDOW} by default.",
)
@settings_options
@output_options
def command(paths: tuple[str, ...], form: str, window: int | None, settings: Settings, out: Output) -> int:
    """Show which articles report the same event.

    Articles are joined by the rare words they share, and by when they were published. jsonl is a line an
    article, {"article": id, "story": id}; text lists the stories of two and more articles, then the others.
    """
    out.check(paths)
    batch = read(paths, settings, standard_input() if "-" in paths else None)
    articles, problems = batch.articles, batch.problems
    if not any(p.refused for p in problems):
        check_ids([article.id for article in articles], settings)
    if window is None:
        found = configuration(click.get_current_context().params["config"])
        window = found.policy.window if found else WINDOW
    stories = group(map(profile, articles), window)
    known = {a.id: a for a in articles}
    with out.opened() as stream:
        if form == "jsonl":
            home = {id_: f"story:{number}" for number, story in enumerate(stories, 1) for id_ in story}
            for article in articles:
                stream.write(line({"article": article.id, "story": home[article.id]}))
        else:
            stream.write(_text([[known[id_] for id_ in story] for story in stories]))
    tell(problems, out.quiet)
    return REFUSED if any(p.refused for p in problems) else DONE


def _text(stories: list[list[Article]]) -> str:
    """Return the stories as people read them: the largest first, articles that stand alone last."""
    lines: list[str] = []
    for number, story in sorted(enumerate(stories, 1), key=lambda one: (-len(one[1]), one[0])):
        if len(story) > 1:
            lines += [f"story:{number}  {len(story)} articles", *map(_line, story), ""]
    alone = [story[0] for story in stories if len(story) == 1]
    if alone:
        lines += [f"alone  {len(alone)} article{'s' * (len(alone) > 1)}", *map(_line, alone), ""]
    return "\n".join(lines) or "no articles\n"


def _line(article: Article) -> str:
    said = (article.id, (article.published or "undated")[:10], article.outlet, article.title or "")
    return "  " + "  ".join(terminal(" ".join(part.split())) for part in said if part)
