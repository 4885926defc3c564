"""What a hostile article could say, by what it is meant to abuse, and a report that says it in every field.

The families are those of the OWASP cheat sheets (XSS, CSV injection), of Unicode Technical Reports 36 and 39, of
GitHub's Markdown and its workflow commands.
"""

from collections.abc import Mapping
from itertools import product

from attrs import evolve

from compare.model import Alignment, Article, Assertion, Citation, Excerpt, Finding, Mention, Problem, Report, Unchecked
from compare.text import Span
from compare.values import Moment, Name, NameType, Quantity, Quotation, Value
from tests.sample_report import REPORT

E = "\x1b"
FAMILIES: Mapping[str, tuple[str, ...]] = {
    "markup": (
        "<script>alert(1)</script>",
        "<b>bold</b>",
        "<img src=x>",
        "<iframe src=//evil.example></iframe>",
        "<base href=//evil.example>",
        "<link rel=stylesheet href=//evil.example>",
        "<meta http-equiv=refresh content=0;url=//evil.example>",
        "<form action=//evil.example><input autofocus><button>x</button></form>",
        "<object data=//evil.example></object><embed src=//evil.example>",
        "<video><source src=//evil.example/x></video>",
    ),
    "event handlers": (
        "<img src=x onerror=alert(1)>",
        '" onmouseover="alert(1)',
        "' autofocus onfocus='alert(1)",
        "<body onload=alert(1)>",
        "<details open ontoggle=alert(1)>",
        "<input onfocus=alert(1) autofocus>",
        "<video src=x onerror=alert(1)>",
        "<marquee onstart=alert(1)>",
        "`onclick=alert(1)",
        "x onerror=alert(1) //",
    ),
    "CSS": (
        "</style><style>body{display:none}</style>",
        "<p style=position:fixed;inset:0>",
        "*{background:url(//evil.example)}",
        "@import '//evil.example';",
        "</style><script>alert(1)</script>",
        "expression(alert(1))",
        '"; background: url(//evil.example); "',
        "<style>@font-face{src:url(//evil.example)}</style>",
        "<div class=card id=status hidden>",
        "} body { color: red } {",
    ),
    "javascript: addresses": (
        "javascript:alert(1)",
        "<a href=javascript:alert(1)>x</a>",
        "<iframe src=javascript:alert(1)></iframe>",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "<a href=' javascript:alert(1)'>x</a>",
        "[x](javascript:alert(1))",
    ),
    "SVG and MathML": (
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style>*{background:url(//evil.example)}</style></svg>",
        "<svg><animate onbegin=alert(1)>",
        "<svg><use href=//evil.example#x></svg>",
        "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>",
        "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        "<math href=javascript:alert(1)>x</math>",
        "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<svg><image href=//evil.example></svg>",
    ),
    "ends of elements, comments, templates": (
        "</script><script>alert(1)</script>",
        "]]><script>alert(1)</script><![CDATA[",
        "<!--",
        "--><b>bold</b>",
        "</details><summary>x</summary>",
        "</title></head><body>",
        "{{ 7*7 }}{% raw %}",
        "&lt;b&gt;&#60;script&#62;",
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
        "{0.__class__} %s %(x)s ${x}",
    ),
    "ANSI sequences": (
        f"{E}[31mred{E}[0m",
        f"{E}[2J{E}[H",
        "\x9b2J",
        f"{E}[1A{E}[2Kgone",
        f"{E}[?1049h",
        f"{E}[6n",
        f"{E}c",
        f"{E}[8mhidden{E}[28m",
        "safe\b\b\b\bevil",
        "a\x07b\x0ec\x0fd\x7f",
    ),
    "OSC and other strings": (
        f"{E}]0;owned\x07",
        f"{E}]52;c;cm0gLXJm{E}\\",
        f"{E}]8;;http://evil.example\x07here{E}]8;;\x07",
        f"{E}]1337;File=name=eA==:eA==\x07",
        f'{E}P$q"p{E}\\',
        f"{E}_Gf=100;eA=={E}\\",
        "\x9d0;owned\x9c",
        "\x90+q544e\x9c",
        f"{E}^private{E}\\",
        f"{E}]777;notify;x;y\x07",
    ),
    "bidirectional controls": (
        "\u202etxt.exe",
        "\u202dover\u202c",
        "\u2066isolated\u2069",
        "\u2067right\u2069 \u2068first\u2069",
        "a\u200eb\u200fc\u061cd",
        "\u202a\u202b embedded",
        "/*\u202e } \u2066if (admin)\u2069 \u2066 begin */",
        "\u202e\u202e\u202e",
        "ترامب\u202e123",
        "\u2069\u2069 unopened",
    ),
    "what is not seen": (
        "not\u200b\u200d\ufeff guilty",
        "de\u00adfence",
        "a\U000e0041\U000e0042\U000e007fb",
        "\u2764\ufe0f\U000e0100",
        "a\u3164\u115f\u1160\uffa0\u2800b",
        "a\u2060\u2061\u2062\u2063\u2064b",
        "e" + "\u0301" * 50,
        "\u034f\u17b4\u180e\u206a",
        "\ufff9base\ufffatext\ufffb",
        "\u200b@octocat",
    ),
    "Markdown links and images": (
        "[click](https://evil.example)",
        "![pixel](https://evil.example/p.png)",
        "<https://evil.example>",
        "https://evil.example/a",
        "www.evil.example",
        "mailto:mail@evil.example",
        "[^1] [ref]: https://evil.example",
        "[x][y]\n\n[y]: https://evil.example",
        "[![a](b)](https://evil.example)",
        "ftp://evil.example xmpp:mail@evil.example",
    ),
    "mentions and references": (
        "@octocat look",
        "@org/team",
        "owner/repo#12",
        "#12 and GH-12",
        "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
        "owner/repo@deadbeef",
        "mail@evil.example",
        ":tada: :+1:",
        "closes #1, fixes owner/repo#2",
        "JIRA-123 CVE-2021-42574",
    ),
    "Markdown blocks": (
        "`code` **bold** _it_ ~~gone~~",
        "| cell | cell |\n|---|---|",
        "# heading",
        "1. item",
        "- [x] task",
        "> [!WARNING]\n> quoted",
        "```\nfence",
        "$x^2$ $$y$$",
        "***\n---\n===",
        "    indented\n\ttabbed",
    ),
    "workflow commands": (
        "::error file=a.py::owned",
        "::set-output name=x::y",
        "::stop-commands::x",
        "::add-mask::secret",
        "::debug::x",
        "::group::x\n::endgroup::",
        "%0A::error::owned",
        "%25%0D%0A",
        "::error file=a,line=1,title=x::y",
        ":::::error::",
    ),
    "## commands and ends of lines": (
        "##[error]owned",
        "##[add-path]/tmp",
        "##vso[task.setvariable variable=x]y",
        "##teamcity[message text='x']",
        "a\n::error::owned",
        "a\r\n::error::owned",
        "a\r##[error]owned",
        "a\u2028::error::b\u2029::error::c\x85::error::d",
        "a\x0b::error::b\x0c::error::c\x1c::error::d",
        "\n\n\n##[group]x",
    ),
    "what XML cannot hold": (
        "a\x00b\x08c\x7f",
        "\ufffe\uffff\ufdd0",
        "a\ud800b",
        "\udfff\ud800",
        "\x01\x02\x03\x1f",
        "\U0001fffe\U0010ffff",
        "&unknown; &#0; &#xFFFF;",
        "]]>",
        "<![CDATA[ x ]]>",
        "\ufeff<?xml?>",
    ),
    "CSV formulas": (
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1+1",
        "\uff1d1+1",
        '"=1+1',
        '=HYPERLINK("http://evil.example","x")',
        "a,b;c\td",
        "\r=DDE(1)",
    ),
    "places and links of SARIF": (
        "(see [here](0) and {0} \\[x\\])",
        "../../etc/passwd",
        "C:\\x",
        "//evil.example/x",
        "file:///etc/passwd",
        "[x](https://evil.example)",
        "{1} {{2}}",
        "a b?c#d",
        "\\\\server\\share",
        "https://evil.example/%2e%2e/",
    ),
}
BEFORE, AFTER = ("", "word ", "one\n"), ("", " word", "\ntwo")  # alone, in a line, on a line of its own
PAYLOADS = tuple(
    before + words + after
    for (before, after), family in product(zip(BEFORE, AFTER, strict=True), FAMILIES.values())
    for words in family
)
SAMPLE = tuple(BEFORE[n % 3] + words[n % 10] + AFTER[n % 3] for n, words in enumerate(FAMILIES.values()))  # of each one


def saying(words: str) -> Report:
    """Return the sample report with the words in every field that an article, a file or an outlet can fill.

    Kinds, rules and numbers are the program's own. Ids are made of an article's, and say it as well.
    """
    return evolve(
        REPORT,
        articles=tuple(_article(a, words) for a in REPORT.articles),
        stories=tuple(evolve(s, articles=tuple(words + a for a in s.articles)) for s in REPORT.stories),
        assertions=tuple(_assertion(a, words) for a in REPORT.assertions),
        alignments=tuple(_alignment(a, words) for a in REPORT.alignments),
        findings=tuple(_finding(f, words) for f in REPORT.findings),
        problems=(Problem(words, words, 3, refused=True), Problem(words, words)),
        unchecked=(Unchecked(words + "post", Span(0, 4), words),),
    )


def _article(of: Article, words: str) -> Article:
    return evolve(
        of,
        id=words + of.id,
        text=words + "\n" + of.text + words,
        outlet=words + of.id,
        path=words + of.path,
        published=words,
        updated=words,
        category=words,
        title=words,
        byline=words,
        url=words,
        language=words,
    )


def _assertion(of: Assertion, words: str) -> Assertion:
    said = Excerpt(of.span, words, words)
    who = of.attribution and evolve(of.attribution, source=said, cue=said, content=said)
    mentions = tuple(evolve(m, text=words, value=_value(m, words) or m.value) for m in of.mentions)
    return evolve(of, id=words + of.id, article=words + of.article, text=words, attribution=who, mentions=mentions)


def _alignment(of: Alignment, words: str) -> Alignment:
    return evolve(of, assertions=tuple(words + a for a in of.assertions))


def _finding(of: Finding, words: str) -> Finding:
    return evolve(of, message=words, citations=tuple(_citation(c, words) for c in of.citations))


def _citation(of: Citation, words: str) -> Citation:
    value = _value(of, words) or (
        Quotation(words, words) if of.kind == "quote" else Name(words, NameType.PERSON, words)
    )
    return evolve(of, article=words + of.article, assertion=words + of.assertion, text=words, value=value)


def _value(of: Citation | Mention, words: str) -> Value | None:
    match of.value:
        case Quantity() as amount:
            return evolve(amount, unit=words, of=words)
        case Moment() as moment:
            return evolve(moment, time=words, zone=words)
        case Name() as name:
            return evolve(name, name=words, role=words, entity=words)
        case Quotation():
            return Quotation(words, words)
    return None
