"""The report as one HTML file: articles side by side, findings as linked highlights, nothing from elsewhere.

The page asks for nothing (its Content-Security-Policy allows its own style and script by their digests, and nothing
else), can be read without the script, and is better with it. Everything that an article, a file or an outlet says goes
through `escape.html`, and Jinja's autoescape stands behind it.
"""

import base64
import hashlib
from functools import cache
from importlib import import_module
from importlib.resources import files
from types import ModuleType
from typing import Any

from compare.errors import MissingExtraError
from compare.model import Report, Story
from compare.report import ledger
from compare.report.by_outlet import MOST_COLUMNS, table
from compare.report.cards import TITLES, groups
from compare.report.escape import html, terminal
from compare.report.layout import clip
from compare.report.pages import in_order, marks, stretches
from compare.report.shown import file_of, published
from compare.report.version import VERSION
from compare.report.view import View

_LONGEST_STORY = 60


def render(report: Report, view: View) -> str:
    """Return the page; raises MissingExtraError where Jinja2 is not installed."""
    book = ledger.Ledger.of_report(report, view)
    findings = in_order(report)
    cited = marks(findings)
    style, noscript, script = map(_asset, ("report.css", "noscript.css", "report.js"))
    homes = {article: story.id for story in report.stories for article in story.articles}
    panes = [
        (book.outlet(a.id), published(a), file_of(a), homes.get(a.id, ""), stretches(a, cited)) for a in report.articles
    ]
    stories = [(story.id, _story(story, book)) for story in report.stories if len(story.articles) > 1]
    names = dict(ledger.COUNTED)
    said = _template().render(
        style=style,
        noscript=noscript,
        script=script,
        policy=f"default-src 'none'; style-src '{_digest(style)}' '{_digest(noscript)}'; "
        f"script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'",
        panes=panes,
        stories=stories,
        outlets=[book.outlet(a.id) for a in report.articles],
        counts=[(str(v), icon, names[v], report.count(v)) for v, (icon, _, _) in TITLES.items()],
        groups=groups(findings, book),
        rows=table(findings, book),
        columns=len(panes) <= MOST_COLUMNS and len(stories) < 2,
        rules=sorted({f.rule for f in findings}),
        severities=list(dict.fromkeys(str(f.severity) for f in sorted(findings, key=lambda f: f.severity.rank))),
        unchecked=ledger.unchecked(book),
        problems=report.problems,
        hidden=view.hidden,
        version=VERSION,
    )
    return str(said) + "\n"


def _story(story: Story, book: ledger.Ledger) -> str:
    """Return a name for a story: the title of its first article, else its id."""
    first = book.articles.get(story.articles[0])
    return clip(terminal((first and first.title) or story.id), _LONGEST_STORY)


@cache
def _asset(name: str) -> str:
    return files("compare.report").joinpath("templates", name).read_text("utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _template() -> Any:
    """Return the page's template; raises MissingExtraError where Jinja2 is not installed."""
    try:
        return _compiled(import_module("jinja2"), import_module("markupsafe"))
    except ImportError as fault:
        raise MissingExtraError("--format html", "report") from fault


@cache
def _compiled(jinja2: ModuleType, markupsafe: ModuleType) -> Any:
    """Return the template, in which every value is escaped, our own style and script apart."""

    def escaped(value: object) -> object:
        return value if isinstance(value, markupsafe.Markup) else markupsafe.Markup(html(str(value)))

    environment = jinja2.Environment(
        autoescape=True, finalize=escaped, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_asset("report.html.j2"))
