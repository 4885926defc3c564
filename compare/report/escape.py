"""The one escaping function of each sink: nothing else prints an article's words, a file's name or an outlet's.

Article text is somebody else's. On a terminal it could move the cursor, set the title, change the clipboard (OSC 52),
reorder the line (bidirectional controls, CVE-2021-42574) or hide words (zero-width and tag characters); see also
Unicode Technical Report 36 and 39.
"""

import re
import unicodedata

_SPACES = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
_PLAIN = re.compile(r"[ -~\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")
_IN_JSON = re.compile(
    "[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u2800\u3164\uffa0\ufffc")
_MARKS = 6  # more combining marks on one letter than any script stacks


def terminal(text: str) -> str:
    """Return the text as one line that is safe on a terminal: what is seen is all there is.

    White space is folded to one space each; controls are shown as symbols or codes; characters without width and
    variation selectors are left out; letters keep six combining marks.
    """
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
    if character in _BIDI:
        return f"<U+{code:04X}>"
    return "" if kind == "Cf" else character


def json_text(text: str) -> str:
    """Return JSON with what could harm a terminal or cannot be encoded as an escape: the same value, still JSON."""
    return text if text.isascii() and "\x7f" not in text else _IN_JSON.sub(_as_escape, text)


def _as_escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code <= 0xFFFF:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
