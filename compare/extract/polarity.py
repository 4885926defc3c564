"""Whether the proposition of a clause is denied."""

from compare.data.negation import NOT_BEFORE, WORDS
from compare.extract.tokens import Sentence
from compare.model import Polarity
from compare.text import Span, plain


def polarity(text: str, sentence: Sentence, span: Span) -> tuple[Polarity, Span | None]:
    """Say whether the proposition of a clause is denied, and by which words; two denials cancel."""
    words = [plain(text[t.start : t.end]).lower() for t in sentence.tokens]
    cues = [
        Span(t.start, t.end)
        for i, t in enumerate(sentence.tokens)
        if span.start <= t.start < span.end and words[i] in WORDS and not _turned(words, i)
    ]
    if len(cues) % 2:
        return Polarity.DENIED, cues[0]
    return Polarity.AFFIRMED, None


def _turned(words: list[str], at: int) -> bool:
    """Say whether a cue stands in a turn of phrase where it denies nothing."""
    runs = NOT_BEFORE.get(words[at], ())
    return any(tuple(words[at + 1 : at + 1 + len(run)]) == run for run in runs)
