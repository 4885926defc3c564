"""Direct quotations."""

from attrs import frozen


@frozen
class Quotation:
    """Words given as somebody's own: `words` is the quoted text without its marks, as printed."""

    words: str
    speaker: str | None = None
