"""single-source: a quantity, date, name, quotation or assertion that one outlet alone has."""

import re
from collections.abc import Iterator
from decimal import Decimal

from compare.judge.case import Rule, Ruling, View
from compare.judge.presence import Presence
from compare.judge.quotes import WORD
from compare.judge.single_event import events, spread
from compare.model import Assertion, Citation, Extraction, Mention, Reason, Section, Severity, Verdict
from compare.text import Span, words
from compare.values import Moment, Name, NameType, Quantity, Quotation
from compare.wording import concept, rarity

SMALL = Decimal(12)
BODIES = frozenset("Congress House Senate Republicans Democrats GOP Parliament Government".split())  # said of any story
DEICTIC = frozenset({"today", "this year", "now", "tonight"})  # of every article
TAGGED = re.compile(r"\([A-Z]+[-:][^()]*$|\b[RDI]-$")  # "(D-Calif.)", "(NASDAQ: AAPL)"
DATELINE = re.compile(r"\s*[\u2014\u2013\u2015-]+\s|\s*\(\w+\)\s*[\u2014\u2013-]")
CAREFUL = 10  # letters of a word that is quoted for itself
SCARE = 3  # words that may be quoted for doubt or as a name, without a speaker
BEGINNING = 12  # words of a quotation that are enough to know it by
LAST = 10


def judge(view: View) -> Iterator[Ruling]:
    """Give each detail that one article has and no other, the most specific first.

    Where every other text is cut, and this one is not, their silence says nothing: the detail is undecided. Texts that
    are all cut are compared as far as they go.
    """
    found = []
    present, told = Presence(view), spread(view)
    for order, extraction in enumerate(view.extractions):
        name = extraction.article.id
        for assertion, mention in _firsts(view, extraction):
            if telling(mention) and not _furniture(view, assertion, mention) and not present.has(name, mention):
                found.append((rank(mention) + _aside(assertion), order, mention.span, _cite(view, assertion, mention)))
        found += [
            (LAST + _aside(a), order, span, view.cite_words(a, span)) for a, span in events(view, extraction, told)
        ]
    for _, _, _, citation in sorted(found, key=lambda f: (*f[:2], f[3].part, f[2])):
        others = [other.article for other in view.others(citation.article)]
        if all(other.excerpt for other in others) and not view.articles[citation.article].excerpt:
            cut = "the other text is cut, so it" if len(others) == 1 else "the other texts are cut, so they"
            message = f"{cut} may have this {citation.kind} too: {{}}"
            yield Ruling(Verdict.UNDECIDED, message, (citation,), reason=Reason.EXCERPT)
        else:
            yield Ruling(Verdict.SINGLE_SOURCE, f"only one outlet has this {citation.kind}: {{}}", (citation,))


def telling(mention: Mention) -> bool:
    """Say whether a value is a detail: not "one man", not a people's adjective, not a word in scare quotes."""
    match mention.value:
        case Quantity(dimension="count", value=value, of=of):
            return value != 1 and (bool(of) or value is None or value > SMALL)
        case Quantity(dimension="ordinal", of=of):
            return bool(of) and not re.search(r"\d", of or "")
        case Name(adjective=adjective, type=type_):
            return not adjective and not (type_ is NameType.ORGANISATION and mention.text in BODIES)
        case Moment():
            return mention.text.lower() not in DEICTIC
        case Quotation(words=said, speaker=speaker):
            size = len(words(said))
            return size > SCARE or (speaker is not None and size > 1) or (size == 1 and _choice(said))
    return True


def _choice(word: str) -> bool:
    """Say whether a quoted word was chosen with care: long, rare, and no name ("irreversible")."""
    return word.islower() and len(word) >= CAREFUL and rarity(concept(word.strip(".,"))) == 1.0


def _furniture(view: View, assertion: Assertion, mention: Mention) -> bool:
    """Say whether a name is a dateline, a party's state or a share's symbol."""
    if not isinstance(mention.value, Name) or mention.value.type is NameType.PERSON:
        return False
    text, span = view.text(assertion), mention.span
    tagged = TAGGED.search(text, max(assertion.span.start, span.start - 12), span.start)
    if tagged or text[span.end : span.end + 1] == ":":
        return True
    return mention.text.isupper() and span.start == assertion.span.start and bool(DATELINE.match(text, span.end))


def _cite(view: View, assertion: Assertion, mention: Mention) -> Citation:
    """Cite a value; of a quotation its beginning."""
    ends = [m.end() for m in WORD.finditer(mention.text)] if mention.kind == "quote" else []
    if len(ends) <= BEGINNING:
        return view.cite(assertion, mention)
    span = Span(mention.span.start, mention.span.start + ends[BEGINNING - 1])
    return view.cite_words(assertion, span, "quote", mention.value)


def _firsts(view: View, extraction: Extraction) -> Iterator[tuple[Assertion, Mention]]:
    """Give the first mention of every value of an article, with its assertion."""
    seen = set()
    for assertion in extraction.assertions:
        for mention in assertion.mentions:
            key: object = mention.value
            if isinstance(mention.value, Name):
                key = view.entity(assertion.article, mention.value)
            elif isinstance(mention.value, Moment) and not mention.value.resolved:
                key = mention.text.lower()
            if key not in seen:
                seen.add(key)
                yield assertion, mention


def _aside(assertion: Assertion) -> int:
    """Rank what a caption or a related story says behind everything else."""
    return 2 * LAST if assertion.section in (Section.CAPTION, Section.RELATED) else 0


def rank(mention: Mention) -> int:
    """Return how specific a detail is: 0 the most (a sum of money), 9 the least ("two leaders", "this year")."""
    match mention.value:
        case Quantity(dimension="money"):
            return 0
        case Quantity(dimension="count", value=value) if value is not None and value <= SMALL:
            return 8
        case Quantity(dimension="ordinal"):
            return 9
        case Quantity():
            return 1
        case Moment(start=start, end=end) if start and end:
            return 3 if (end - start).days < 7 else 7
        case Moment():
            return 9
        case Name(type=NameType.PERSON):
            return 2
        case Name(type=NameType.ORGANISATION):
            return 5
        case Quotation():
            return 4
    return 6


RULE = Rule(
    "single-source",
    Verdict.SINGLE_SOURCE,
    Severity.NOTE,
    "a quantity, date, name, quotation or assertion that one outlet alone has",
    "story",
    judge,
)
