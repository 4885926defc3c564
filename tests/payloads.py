"""What a hostile article could say, and a report that says it in every field that is not a number."""

from itertools import product

from attrs import evolve

from compare.model import Assertion, Excerpt, Problem, Report, Unchecked
from compare.text import Span
from compare.values import Name, NameType, Quotation
from tests.sample_report import ARTICLES, REPORT

SEEDS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><style>*{background:url(//evil.example)}</style></svg>",
    '" onmouseover="alert(1)',
    "' autofocus onfocus='alert(1)",
    "</style><style>body{display:none}</style>",
    "</script><script>alert(1)</script>",
    "]]><script>alert(1)</script><![CDATA[",
    "<!--",
    "--><b>bold</b>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<base href=//evil.example>",
    "<link rel=stylesheet href=//evil.example>",
    "javascript:alert(1)",
    "{{ 7*7 }}{% raw %}",
    "&lt;b&gt;&#60;script&#62;",
    "\x1b[31mred\x1b[0m",
    "\x1b]0;owned\x07",
    "\x1b]52;c;cm0gLXJm\x1b\\",
    "\x1b]8;;http://evil.example\x07here\x1b]8;;\x07",
    "\x9b2J",
    "\u202etxt.exe",
    "\u2066isolated\u2069",
    "not\u200b\u200d\ufeff guilty",
    "[click](https://evil.example)",
    "![pixel](https://evil.example/p.png)",
    "<https://evil.example>",
    "https://evil.example/a",
    "www.evil.example",
    "mail@evil.example",
    "mailto:mail@evil.example",
    "@octocat look",
    "owner/repo#12",
    "#12 and GH-12",
    "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
    "`code` **bold** _it_ ~~gone~~",
    "| cell | cell |",
    "# heading",
    "1. item",
    "- item",
    "> quoted",
    "```\nfence",
    "$x^2$ $$y$$",
    ":tada: :+1:",
    "[^1] [ref]: https://evil.example",
    "</details><summary>x</summary>",
    "::error file=a.py::owned",
    "::set-output name=x::y",
    "##[error]owned",
    "##[add-path]/tmp",
    "%0A::error::owned",
    "%25%0D%0A",
    "::stop-commands::x",
    "a\n::error::owned",
    "a\r\n::error::owned",
    "a\u2028::error::b\u2029::error::c\x85::error::d",
    "a\x0b\x0cb\x1cc",
    "a\x00b\x08c\x7f",
    "\ufffe\uffff\ufdd0",
    "a\ud800b",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "\t=1+1",
    "\uff1d1+1",
    '"=1+1',
    "a,b;c\td",
    '=HYPERLINK("http://evil.example","x")',
    "(see [here](0) and {0} \\[x\\])",
    "../../etc/passwd",
    "C:\\x",
    "//evil.example/x",
    "e" + "\u0301" * 50,
)
BEFORE = ("", "word ", "x", "\n", "\u201c", "\\", "  ")
PAYLOADS = tuple(before + seed for before, seed in product(BEFORE, SEEDS))[:510]
SAMPLE = PAYLOADS[:: len(PAYLOADS) // 36]


def saying(words: str) -> Report:
    """Return the sample report with the words in every field that an article, a file or an outlet can fill."""

    def attributed(of: Assertion) -> Assertion:
        said = Excerpt(of.span, words, words)
        who = of.attribution and evolve(of.attribution, source=said, cue=said, content=said)
        return evolve(of, text=words, attribution=who)

    values = (Quotation(words), Name(words, NameType.PERSON, words, "person:1"), None)
    return evolve(
        REPORT,
        articles=tuple(
            evolve(
                a,
                text=words + "\n" + a.text + words,
                outlet=words + a.id,
                path=words + a.path,
                published=words,
                title=words,
                byline=words,
                url=words,
                language="en",
            )
            for a in ARTICLES
        ),
        assertions=tuple(map(attributed, REPORT.assertions)),
        findings=tuple(
            evolve(
                f,
                message=words,
                citations=tuple(
                    evolve(c, text=words, value=c.value or values[i % 3]) for i, c in enumerate(f.citations)
                ),
            )
            for f in REPORT.findings
        ),
        problems=(Problem(words, words, 3, refused=True), Problem(words, words)),
        unchecked=(Unchecked("post", Span(0, 4), words),),
    )
