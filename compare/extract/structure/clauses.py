"""Clauses: what a sentence states, one predicate at a time.

A sentence that states several things is split where coordination, a relative pronoun, a participle, a subordinating
conjunction or a verb of saying begins another clause. Every clause has its subject, the group of its verb, its voice
and its arguments. Where the phrases give no clear structure, the whole sentence is one clause.
"""

from collections.abc import Sequence

from compare.extract.structure.chunks import phrases
from compare.extract.structure.clause_drafts import Draft
from compare.extract.structure.clause_parser import parse
from compare.extract.structure.rereading import readings
from compare.extract.tokens import Sentence, Token
from compare.model import Argument, Clause
from compare.text import Span

_LOOSE = frozenset(("PUNCT", "CCONJ"))


def clauses(text: str, sentence: Sentence) -> list[Clause]:
    """Return the clauses of a sentence, the main one first, the others in order."""
    tokens = sentence.tokens
    if not tokens:
        return []
    chunks = phrases(tokens)
    drafts = parse(tokens, chunks)
    for reading in readings(tokens, chunks) if not drafts else ():
        tokens = reading
        drafts = parse(tokens, phrases(tokens))
        if drafts:
            break
    if not drafts:
        return [Clause(_trimmed(tokens, 0, len(tokens)), "main", own=tuple(range(len(tokens))))]
    del text
    return [_clause(tokens, draft) for draft in drafts]


def _clause(tokens: Sequence[Token], draft: Draft) -> Clause:
    verb = draft.verb
    return Clause(
        span=_trimmed(tokens, draft.start, draft.end, reported=draft.kind == "reported"),
        kind=draft.kind,
        predicate=draft.predicate,
        verb=_span(tokens, verb.first, verb.last) if verb else None,
        subject=_span(tokens, *draft.subject) if draft.subject else None,
        voice=draft.voice,
        arguments=tuple([Argument(label, _span(tokens, first, last)) for label, first, last in draft.arguments]),
        own=tuple(draft.own),
    )


def _span(tokens: Sequence[Token], first: int, last: int) -> Span:
    return tuple.__new__(Span, (tokens[first][0], tokens[last - 1][1]))


def _trimmed(tokens: Sequence[Token], first: int, last: int, *, reported: bool = False) -> Span:
    """Return the span of some tokens without the marks and conjunctions at its ends."""
    while first < last - 1 and (tokens[first].tag in _LOOSE or (reported and tokens[first].lemma == "that")):
        first += 1
    while last > first + 1 and tokens[last - 1].tag in _LOOSE and not _closes(tokens, first, last - 1):
        last -= 1
    return _span(tokens, first, last)


def _closes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether a mark closes a bracket that is open in a span."""
    opening = {")": "(", "]": "["}.get(tokens[last].text)
    return opening is not None and any(token.text == opening for token in tokens[first:last])
