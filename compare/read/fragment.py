"""The text of a piece of HTML, as feeds carry it: its paragraphs, with nothing but the standard library."""

from html.parser import HTMLParser

_BLOCKS = frozenset(
    "p div br li ul ol h1 h2 h3 h4 h5 h6 blockquote section article table tr td pre hr dl dt dd".split()
)
_SILENT = frozenset(
    "script style template noscript svg head title figcaption button select form nav aside footer".split()
)
_DEPTH = 2_000


class _Text(HTMLParser):
    """Collects the paragraphs of a fragment."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.paragraphs: list[str] = []
        self._words: list[str] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _SILENT and len(self._silent) < _DEPTH:
            self._silent.append(tag)
        if tag in _BLOCKS:
            self.flush()

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            while self._silent.pop() != tag:
                pass
        if tag in _BLOCKS:
            self.flush()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words.append(data)

    def flush(self) -> None:
        """End a paragraph."""
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            self.paragraphs.append(words)


def paragraphs(fragment: str) -> list[str]:
    """Return the paragraphs of a piece of HTML; a text without tags is split at its empty lines."""
    if "<" not in fragment and "&" not in fragment:
        return [" ".join(part.split()) for part in fragment.split("\n\n") if part.strip()]
    parser = _Text()
    parser.feed(fragment)
    parser.close()
    parser.flush()
    return parser.paragraphs
