"""What was read of a file, for people: the article's head, then its blocks with what each was taken for."""

from compare.model import Article, Section
from compare.report.escape import terminal
from compare.report.layout import Ink, Line, Run, pad, paint, width, wrap
from compare.report.shown import count, file_of, published, stamped
from compare.report.view import View

_MARGIN = max(width(section) for section in Section) + 2


def article_text(article: Article, view: View) -> str:
    """Return one article; what asserts nothing is dimmed, and named furniture or byline at the margin."""
    lines = [*_head(article, view), (), *_blocks(article, view), (), _foot(article), ()]
    return "".join(paint(line, view.color) + "\n" for line in lines)


def _head(article: Article, view: View) -> list[Line]:
    said = (
        ("id", article.id),
        ("file", article.path),
        ("outlet", article.outlet),
        ("title", article.title),
        ("byline", article.byline),
        ("published", published(article)),
        *(
            (name, words)
            for name, words in (("updated", stamped(article.updated or "")), ("category", article.category))
            if words
        ),
        ("language", article.language),
        ("url", article.url),
    )
    lines: list[Line] = []
    for name, words in said:
        shown = wrap([Run(terminal(words or "not found"), "" if words else "dim")], view.width - _MARGIN)
        lines += _beside(name, shown, "bold")
    return lines


def _blocks(article: Article, view: View) -> list[Line]:
    lines: list[Line] = []
    for block in article.blocks:
        text = terminal(block.span.of(article.part(block.part)))
        ink: Ink = "" if block.section.asserts else "dim"
        name = "correction" if block.part == "text" and block.span in article.corrections else block.section
        lines += _beside(name, wrap([Run(text, ink)], view.width - _MARGIN), "dim")
    return lines


def _beside(name: str, lines: list[Line], ink: Ink) -> list[Line]:
    margin = Run(pad(name, _MARGIN), ink)
    return [((Run(" " * _MARGIN) if at else margin), *line) for at, line in enumerate(lines)]


def _foot(article: Article) -> Line:
    furniture = sum(b.section is Section.FURNITURE for b in article.blocks)
    read = len(article.blocks) - furniture
    said = f"{file_of(article)}: {count(read, 'block')} read, {count(furniture, 'block')} of page furniture"
    said += "; an excerpt: the text is cut" * article.excerpt
    return (Run(said, "dim"),)
