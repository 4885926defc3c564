"""A small report made by hand: two invented articles, one finding of every verdict, every span a real one."""

from datetime import date
from decimal import Decimal
from typing import Any

from compare.model import (
    Alignment,
    Article,
    Assertion,
    Attribution,
    Citation,
    CitationKind,
    Excerpt,
    Finding,
    Mention,
    MentionKind,
    Modality,
    Problem,
    Reason,
    Report,
    Section,
    Severity,
    Story,
    Unchecked,
    Verdict,
)
from compare.text import Span
from compare.values import Bound, Granularity, Moment, Name, NameType, Quantity, Quotation, Value

POST = """\
Ferry runs aground off Lindholm
Skip to content
The ferry Aurora ran aground last week with 140 people aboard.
"Everybody is safe and nobody was hurt," harbour master Ida Berg said.
The company has closed the route.
"""
HERALD = """\
Aurora stranded
The Aurora ran aground on 3 May with more than 200 passengers aboard, the coast guard said.
"Everybody is safe and somebody was hurt," Ida Berg said.
The route is closed. Repairs will cost €2.5 million.
"""


def article(key: str, text: str, outlet: str, published: str) -> Article:
    starts = (0, *(at + 1 for at, c in enumerate(text) if c == "\n"))
    return Article(key, text, f"{key}.txt", outlet, title=text.split("\n")[0], published=published, lines=starts)


ARTICLES = (
    article("post", POST, "The Lindholm Post", "2024-05-10T08:15+02:00"),
    article("herald", HERALD, "Morning Herald", "2024-05-04"),
)
TEXTS = {a.id: a.text for a in ARTICLES}


def where(key: str, words: str) -> Span:
    at = TEXTS[key].index(words)
    return Span(at, at + len(words))


def assertion(key: str, number: int, words: str, *mentions: Mention, **more: Any) -> Assertion:
    span = where(key, words)
    line = TEXTS[key].count("\n", 0, span.start) + 1
    return Assertion(f"{key}:{number}", key, span, words, line=line, mentions=mentions, **more)


def mention(key: str, words: str, kind: MentionKind, value: Value) -> Mention:
    return Mention(kind, where(key, words), words, value)


def cite(of: Assertion, words: str, kind: CitationKind, value: Value | None = None) -> Citation:
    span = where(of.article, words)
    return Citation(of.article, of.id, kind, span, words, line=of.line, value=value)


PEOPLE_140 = Quantity(Decimal(140), Decimal(140), Decimal(140), of="people")
PEOPLE_200 = Quantity(Decimal(200), None, Decimal(200), bound=Bound.MORE_THAN, of="passengers")
MONEY = Quantity(Decimal("2.5E+6"), Decimal("2.5E+6"), Decimal("2.5E+6"), "EUR", "money")
LAST_WEEK = Moment(date(2024, 4, 29), date(2024, 5, 5), Granularity.WEEK)
THIRD = Moment(date(2024, 5, 3), date(2024, 5, 3), Granularity.DAY)
SAFE = "Everybody is safe and nobody was hurt"
BERG = Name("Ida Berg", NameType.PERSON, "harbour master", "person:1")

P1 = assertion(
    "post",
    1,
    "The ferry Aurora ran aground last week with 140 people aboard.",
    mention("post", "last week", "moment", LAST_WEEK),
    mention("post", "140 people", "quantity", PEOPLE_140),
    section=Section.LEAD,
)
P2 = assertion(
    "post",
    2,
    SAFE,
    mention("post", SAFE, "quote", Quotation(SAFE)),
    mention("post", "harbour master Ida Berg", "name", BERG),
    attribution=Attribution(
        Excerpt(where("post", "harbour master Ida Berg"), "harbour master Ida Berg", "Ida Berg", "person:1"),
        Excerpt(where("post", "said"), "said"),
        Excerpt(where("post", SAFE), SAFE),
        direct=True,
    ),
)
P3 = assertion("post", 3, "The company has closed the route.")
H1 = assertion(
    "herald",
    1,
    "The Aurora ran aground on 3 May with more than 200 passengers aboard, the coast guard said.",
    mention("herald", "3 May", "moment", THIRD),
    mention("herald", "more than 200 passengers", "quantity", PEOPLE_200),
    section=Section.LEAD,
    modality=Modality.REPORTED,
)
H2 = assertion("herald", 2, "Everybody is safe and somebody was hurt")
H3 = assertion("herald", 3, "The route is closed.")
H4 = assertion(
    "herald",
    4,
    "Repairs will cost €2.5 million.",
    mention("herald", "€2.5 million", "quantity", MONEY),
    modality=Modality.PLANNED,
)


def finding(
    number: int, verdict: Verdict, rule: str, severity: Severity, message: str, *cited: Citation, **more: Any
) -> Finding:
    return Finding(f"finding:{number}", f"{number:016x}", verdict, rule, severity, message, cited, story="s:1", **more)


REPORT = Report(
    articles=ARTICLES,
    stories=(Story("s:1", ("post", "herald")),),
    assertions=(P1, P2, P3, H1, H2, H3, H4),
    alignments=(
        Alignment("alignment:1", ("post:1", "herald:1"), 0.8125, (("words", 0.7), ("subset", 1.0))),
        Alignment("alignment:2", ("post:2", "herald:2"), 0.9),
    ),
    findings=(
        finding(
            1,
            Verdict.DIVERGE,
            "quantity-conflict",
            Severity.WARNING,
            "The number of people aboard differs: 140 against more than 200.",
            cite(P1, "140 people", "quantity", PEOPLE_140),
            cite(H1, "more than 200 passengers", "quantity", PEOPLE_200),
            alignment="alignment:1",
        ),
        finding(
            2,
            Verdict.DIVERGE,
            "quote-altered",
            Severity.ERROR,
            "Ida Berg is quoted in other words.",
            cite(P2, SAFE, "quote", Quotation(SAFE)),
            cite(H2, "Everybody is safe and somebody was hurt", "quote"),
            alignment="alignment:2",
        ),
        finding(
            3,
            Verdict.COMPATIBLE,
            "agreement",
            Severity.NONE,
            "“last week” holds “3 May”.",
            cite(P1, "last week", "date", LAST_WEEK),
            cite(H1, "3 May", "date", THIRD),
            reason=Reason.COARSER,
        ),
        finding(
            4,
            Verdict.AGREE,
            "agreement",
            Severity.NONE,
            "Both say that the route is closed.",
            cite(P3, "The company has closed the route.", "event"),
            cite(H3, "The route is closed.", "event"),
        ),
        finding(
            5,
            Verdict.SINGLE_SOURCE,
            "single-source",
            Severity.NOTE,
            "Only Morning Herald has this quantity.",
            cite(H4, "€2.5 million", "quantity", MONEY),
        ),
        finding(
            6,
            Verdict.SINGLE_SOURCE,
            "single-source",
            Severity.NOTE,
            "Only The Lindholm Post names the harbour master.",
            cite(P2, "harbour master Ida Berg", "person", BERG),
        ),
        finding(
            7,
            Verdict.UNDECIDED,
            "scope-shift",
            Severity.NOTE,
            "Whether “passengers” are all of the “people” is not sure.",
            cite(P1, "140 people", "quantity"),
            cite(H1, "passengers", "quantity"),
            reason=Reason.UNSURE_SCOPE,
        ),
    ),
    problems=(Problem("unknown keys left out: mood", "herald.json", 3),),
    unchecked=(Unchecked("post", where("post", "Skip to content"), "page furniture"),),
    settings="0123456789abcdef",
)
