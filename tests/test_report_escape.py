"""What a stranger's text can do to a terminal, and cannot do here."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.report.escape import json_text, terminal

NASTY = {
    "colours": ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
    "window title (OSC)": ("\x1b]0;owned\x07", "␛]0;owned␇"),
    "clipboard (OSC 52)": ("\x1b]52;c;cm0gLXJm\x1b\\", "␛]52;c;cm0gLXJm␛\\"),
    "link (OSC 8)": ("\x1b]8;;http://x\x07here\x1b]8;;\x07", "␛]8;;http://x␇here␛]8;;␇"),
    "one-byte CSI": ("\x9b2J", "\\x9b2J"),
    "backspaces": ("safe\b\b\b\bevil", "safe␈␈␈␈evil"),
    "delete": ("a\x7f", "a␡"),
    "a NUL": ("a\x00b", "a␀b"),
    "a carriage return over the line": ("true\rfalse", "true false"),
    "forged lines": ("ok\nfactdiff: all agree\r\nok", "ok factdiff: all agree ok"),
    "other line ends": ("a\x0bb\x0cc\x85d\u2028e\u2029f", "a b c d e f"),
    "reversed words": ("\u202etxt.exe", "<U+202E>txt.exe"),
    "isolates": ("\u2066a\u2069", "<U+2066>a<U+2069>"),
    "marks of direction": ("a\u200eb\u200fc\u061cd", "a<U+200E>b<U+200F>c<U+061C>d"),
    "zero width": ("not\u200b\u200c\u200d\u2060\ufeff guilty", "not guilty"),
    "soft hyphens": ("de\u00adfence", "defence"),
    "tags": ("a\U000e0041\U000e007fb", "ab"),
    "variation selectors": ("\u2764\ufe0f\U000e0100", "\u2764"),
    "letters that look like nothing": ("a\u3164\u115f\uffa0\u2800b", "ab"),
    "half a surrogate pair": ("a\ud800b", "a\\ud800b"),
    "a tower of marks": ("e" + "\u0301" * 400, "e" + "\u0301" * 6),
}


@pytest.mark.parametrize("payload", NASTY)
def test_a_terminal_shows_what_is_there_and_obeys_nothing(payload: str) -> None:
    text, shown = NASTY[payload]
    assert terminal(text) == shown


@pytest.mark.parametrize(
    "text", ["Zelenskyy, “defence” – £3.4m…", "Київ", "東京 2020", "ترامب", "naïve", "🎉", "x" * 5000]
)
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert terminal(text) == text


POINTS = st.integers(0, 0x10FFFF) | st.sampled_from([ord(c) for text, _ in NASTY.values() for c in text])
ANYTHING = st.lists(POINTS, max_size=60).map(lambda points: "".join(map(chr, points)))


@given(ANYTHING)
def test_nothing_invisible_or_commanding_is_left(text: str) -> None:
    shown = terminal(text)
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") for c in shown)
    assert terminal(shown) == shown


@given(ANYTHING)
def test_json_stays_the_same_value_and_loses_its_sting(text: str) -> None:
    written = json_text(json.dumps([text], ensure_ascii=False))
    assert json.loads(written) == [text]
    assert not any("\x7f" <= c <= "\x9f" or "\u202a" <= c <= "\u202e" for c in written)
    written.encode("utf-8")
