"""The one escaping function of each sink: nothing else prints an article's words, a file's name or an outlet's.

Article text is somebody else's. On a terminal it could move the cursor, set the title, change the clipboard (OSC 52),
reorder the line (bidirectional controls, CVE-2021-42574) or hide words (zero-width and tag characters); see also
Unicode Technical Report 36 and 39. In a CI log it could start a workflow command, in a comment notify somebody or link
to a page, in a spreadsheet be a formula (CWE-1236), in a browser a script. Every function here first shows what is
invisible (`_visible`), then takes the power from what its own sink obeys.
"""

import re
import unicodedata

_SPACES = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
_PLAIN = re.compile(r"[ -~\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
_IN_JSON = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0\ufffc")
_MARKS = 6  # more combining marks on one letter than any script stacks
_COLONS = re.compile(":(?=:)")
_HASHES = re.compile(r"##(?=[\w.]*\[)")  # ##[error], ##vso[task…], ##teamcity[…]
_BREAK = "\u200b"  # a space without width: breaks a word for whoever looks for links, and for no reader
_LINKED = re.compile(
    r"@|#(?=\w)|[wW]{3}(?=\.)|:(?=[^\s\d]|\d+:)|\b[A-Z]{2}[A-Z0-9]*(?=-[0-9a-z])"
    r"|[0-9a-fA-F]{6}(?=[0-9a-fA-F])"
)
_OPENS_BLOCK = re.compile(r"^(?:[-+]|[0-9]+(?=[.]))")
_MARKDOWN = str.maketrans(
    {c: f"&#{ord(c)};" for c in "\\`*_[]()|~^!="}
    | {"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "<span>$</span>"}  # the way that GitHub's pages name for a dollar
)
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_SARIF = str.maketrans({"\\": "\\\\", "[": "\\[", "]": "\\]", "{": "{{", "}": "}}"})
_FORMULA = "=+-@|%\uff1d\uff0b\uff0d\uff20"
_SPACE_IN_LINE = re.compile(r"[^\S\n]+|[\x1c-\x1f\x85\u2028\u2029]+")


def terminal(text: str) -> str:
    """Return the text as one line that is safe on a terminal and in a CI log: what is seen is all there is.

    White space is folded to one space each; controls are shown as symbols or codes; characters without width and
    variation selectors are left out; letters keep six combining marks. What a CI runner takes for a command
    (`::error::`, `##[error]`, `##vso[…]`) is broken by a space.
    """
    return _uncommanded(_visible(text))


def html(text: str) -> str:
    """Return the text for HTML, as text or as a quoted attribute; lines stay lines, and command no CI log."""
    page = "\n".join(map(_visible, _SPACE_IN_LINE.sub(" ", text).split("\n"))).translate(_HTML)
    return _HASHES.sub("#&#35;", _COLONS.sub("&#58;", page))


def verbatim(report: str) -> str:
    """Return a whole report of ours for HTML, as text or as a quoted attribute: no character of it is changed."""
    return report.translate(_HTML)


def markdown(text: str) -> str:
    """Return the text as a line of GitHub's Markdown that is nothing but words.

    Marks become entities, which are never structure (CommonMark 0.31, 2.5). What GitHub makes links of after
    rendering (mentions, issues, commits, addresses) is broken by a space without width, as its own Dependabot does.
    """
    line = _LINKED.sub(_broken, _visible(text).strip()).translate(_MARKDOWN)
    return _OPENS_BLOCK.sub(_broken, line)


def _broken(found: re.Match[str]) -> str:
    return found.group() + _BREAK


def sarif(text: str) -> str:
    """Return the text for a SARIF message: no link and no placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    return terminal(text).translate(_SARIF)


def xml(text: str) -> str:
    """Return the text as a line of XML 1.0, as text or as a quoted attribute."""
    return terminal(text).translate(_HTML)


def github(text: str) -> str:
    """Return the text for the message of a workflow command of GitHub, which ends where the line does."""
    return terminal(text).replace("%", "%25")


def github_property(text: str) -> str:
    """Return the text for a property of a workflow command of GitHub."""
    return github(text).replace(":", "%3A").replace(",", "%2C")


def csv(text: str) -> str:
    """Return the text as a quoted cell of CSV (RFC 4180) that no spreadsheet takes for a formula (OWASP)."""
    line = _HASHES.sub("## ", _visible(text))
    guard = "'" if line.lstrip(" \"'")[:1] in tuple(_FORMULA) else ""
    return '"' + guard + line.replace('"', '""') + '"'


def uri(path: str) -> str:
    """Return a path as a relative reference (RFC 3986): no scheme, no host, no query."""
    from urllib.parse import quote  # late: few formats name files by their address, and it takes milliseconds

    return quote(path.lstrip("/").encode("utf-8", "surrogatepass"), safe="/~")


def _uncommanded(line: str) -> str:
    if "::" in line:
        line = _COLONS.sub(": ", line)
    return _HASHES.sub("## ", line) if "##" in line else line


def _visible(text: str) -> str:
    """Return the text as one line in which nothing is invisible and nothing commands."""
    line = _SPACES.sub(" ", text)
    if _PLAIN.fullmatch(line):
        return line
    shown: list[str] = []
    marks = 0
    for character in line:
        seen = _shown(character)
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MARKS:
            shown.append(seen)
    return "".join(shown)


def _shown(character: str) -> str:
    code = ord(character)
    if character in _INVISIBLE or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return ""
    kind = unicodedata.category(character)
    if kind == "Cc":
        return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else f"\\x{code:02x}"
    if kind == "Cs":
        return f"\\u{code:04x}"
    if character in _BIDI or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return f"<U+{code:04X}>"
    return "" if kind == "Cf" else character


def json_text(text: str) -> str:
    """Return JSON with what could harm a terminal or a CI log or cannot be encoded as an escape: the same value."""
    text = _HASHES.sub(r"#\\u0023", text)
    return text if text.isascii() and "\x7f" not in text else _IN_JSON.sub(_as_escape, text)


def _as_escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
