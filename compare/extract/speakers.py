"""Who a source is: the fullest name of the person, organisation or place that its words stand for."""

from collections.abc import Sequence

from compare.model import Excerpt, Mention
from compare.text import Span


class Speakers:
    """The names of a text, to look sources up in."""

    def __init__(self, text: str, names: Sequence[Mention]) -> None:
        self._text = text
        self._names = sorted(names, key=lambda m: m.span)

    def excerpt(self, span: Span) -> Excerpt:
        """Return the source at a span."""
        return Excerpt(span, span.of(self._text))
