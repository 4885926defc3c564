"""The paragraphs of an article on a web page: trafilatura's, made whole where it lost some.

Barbaresi 2021 (trafilatura), in its mode that favours precision. Measured against it alone in `benchmarks/read.py`.
A page whose largest group of like paragraphs (same tags and classes up to the grandparent) was only partly taken
is completed from that group; lines whose wording is page furniture are dropped.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from compare.data.furniture import CORRECTED, CORRECTIONS
from compare.read import fragment
from compare.read.formats import extra
from compare.read.layout import sections
from compare.read.masthead import masthead
from compare.read.units import units
from compare.read.wording import Cue, cue

_SKIPPED = frozenset(
    "nav aside footer form script style noscript figure figcaption header button template svg select iframe".split()
)
_PRUNED = (
    '//blockquote[contains(@class,"twitter-tweet") or contains(@class,"instagram-media")]',
    '//*[contains(@class,"related-articles") or contains(@class,"newsletter-signup")]',
)
_CONTROLS = bytes(range(9)) + b"\x0b\x0c" + bytes(range(14, 32))  # what XML has no place for
_NO_CHARACTERS = ("\ufffe".encode(), "\uffff".encode())
# What trafilatura raises on pages that are broken in odd ways.
_FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_NOT_WORDS = re.compile(r"\W+")
_DIGITS = re.compile(r"\d+")
_DROPPED = (Cue.FURNITURE, Cue.TIME, Cue.CREDIT, Cue.END, Cue.ASIDE, Cue.PAYWALL)
_NOTED = ("p", "div", "li", "span", "em", "i", "b", "strong", "small", "section", "aside", "footer", "td")
_INLINE = frozenset("span em i b strong small".split())
_DEEPEST, _MOST = 500, 50_000  # elements one inside the other, and in all
_NOTE = 1_000  # characters of a note at most
_MANY = 2_000  # lines of a page in which quotations pulled out of the text are not looked for
_PULLED = (20, 250)  # characters of such a quotation
_LEAST = 8  # words of a paragraph that counts
_WHOLE = 1.2  # the largest group may be so much longer than what was taken of the page


class _Paragraph(NamedTuple):
    text: str
    folded: str
    kind: tuple[tuple[str, str], ...]
    taken: bool


def parsed(text: str) -> tuple[Any, bool]:
    """Parse a page: its tree, None where there is none, and whether the extraction can be given it.

    libxml2 leaves out what is nested more than 256 deep, or 2,048 if told to, and says so in its log alone. Of very
    deep and very large trees the extraction takes longer than anybody waits.
    """
    data = text.encode("utf-8", "replace").translate(None, _CONTROLS)
    for mark in _NO_CHARACTERS:
        data = data.replace(mark, b"")
    tree, whole = _tree(data, huge=False)
    if not whole and tree is not None:
        tree, whole = _tree(data, huge=True)
        whole = whole and tree is not None and not tree.xpath(f"boolean(//*[ancestor::*[{_DEEPEST}]])")
    return tree, whole and tree is not None and bool(tree.xpath(f"count(//*) <= {_MOST}"))


def _tree(data: bytes, huge: bool) -> tuple[Any, bool]:
    """Parse a page; return also whether nothing was left out."""
    etree = extra("lxml.etree", "a web page", "html")
    parser = extra("lxml.html", "a web page", "html").HTMLParser(
        huge_tree=huge,
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
    )
    try:
        tree = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError):
        return None, False
    return tree, all(entry.type_name != "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def paragraphs(tree: Any) -> list[str] | None:
    """Return the paragraphs of the article on a page, furniture left out; None where the extraction fails.

    The tree is not what it was afterwards.
    """
    _drop_programs(tree)
    try:
        lines = _taken(tree, favor_precision=True) or _taken(tree, favor_recall=True)
    except _FAULTS:
        return None
    lines = _without_furniture(_completed(tree, lines))
    return lines + _corrections(tree, "".join(map(_folded, lines))) if lines else lines


def _drop_programs(tree: Any) -> None:
    """Take the scripts and styles out of a page, which would be copied over and over; structured data stays."""
    for element in list(tree.iter("script", "style")):
        if "ld+json" not in (element.get("type") or ""):
            element.drop_tree()


def _corrections(tree: Any, taken: str) -> list[str]:
    """Return the notes by which the outlet corrects its report, wherever on the page, that were not taken yet."""
    whole = extra("lxml.etree", "a web page", "html").tostring(tree, method="text", encoding="utf-8").lower()
    wordings = [words for words in (*CORRECTED, *CORRECTIONS) if words.encode() in whole]
    found: list[str] = []
    for element in tree.iter(*_NOTED) if wordings else ():
        said = (element.text or "").lower()
        if not any(words in said for words in wordings):
            continue
        while element.tag in _INLINE and element.getparent() is not None:
            element = element.getparent()
        words = " ".join(element.text_content().split())
        if len(words) < _NOTE and cue(words) is Cue.CORRECTION and _folded(words) not in taken:
            taken += _folded(words)
            found.append(words)
    return found


def plain_paragraphs(text: str) -> list[str]:
    """Return the paragraphs of the article on a page, told apart as on a pasted page."""
    page = units("\n\n".join(fragment.paragraphs(text)))
    head = masthead(page, True)
    if head is None:
        return []
    found = sections(page, head, True)
    return [u.text for u, section in zip(page, found, strict=True) if section.asserts and section != "headline"]


def _taken(tree: Any, **favour: bool) -> list[str]:
    """Return what trafilatura takes for the article."""
    trafilatura = extra("trafilatura", "a web page", "html")
    found = trafilatura.bare_extraction(
        tree, with_metadata=False, include_comments=False, prune_xpath=list(_PRUNED), **favour
    )
    text = (found.text if found is not None else None) or ""
    return [line.strip() for line in text.split("\n") if line.strip()]


def _completed(tree: Any, lines: list[str]) -> list[str]:
    """Add the paragraphs that are like those taken, where the page holds many more of their kind."""
    taken = {_folded(line): i for i, line in enumerate(lines)}
    page = list(_paragraphs(tree, taken))
    mass: Counter[tuple[tuple[str, str], ...]] = Counter()
    kept: Counter[tuple[tuple[str, str], ...]] = Counter()
    for paragraph in page:
        mass[paragraph.kind] += len(paragraph.text)
        kept[paragraph.kind] += len(paragraph.text) * paragraph.taken
    if not mass:
        return lines
    kind, most = min(mass.items(), key=lambda item: (-item[1], item[0]))
    if not kept[kind] or kept[kind] > 0.8 * most or most < _WHOLE * max(1, sum(map(len, lines)) * kept[kind] / most):
        return lines
    kinds = {k for k in mass if kept[k] >= 0.3 * mass[k]} | {kind}
    return _inserted(lines, page, kinds, taken)


def _inserted(
    lines: list[str], page: list[_Paragraph], kinds: set[tuple[tuple[str, str], ...]], taken: dict[str, int]
) -> list[str]:
    """Return the lines with the paragraphs of some kinds that are missing, in the page's order."""
    whole = "".join(taken)
    after: dict[int, list[str]] = {}
    last = -1
    for paragraph in page:
        if paragraph.taken:
            last = taken[paragraph.folded]
        elif paragraph.kind in kinds and paragraph.folded not in whole:
            after.setdefault(last, []).append(paragraph.text)
            whole += paragraph.folded
    found = list(after.get(-1, ()))
    for i, line in enumerate(lines):
        found += [line, *after.get(i, ())]
    return found


def _paragraphs(tree: Any, taken: dict[str, int]) -> Iterator[_Paragraph]:
    """Yield the paragraphs of a page that are neither short nor made of links."""
    body = tree.find("body")
    waiting = [tree if body is None else body]
    while waiting:
        element = waiting.pop()
        if not isinstance(element.tag, str) or element.tag in _SKIPPED:
            continue
        if element.tag != "p":
            waiting.extend(reversed(element))
            continue
        text = " ".join(element.text_content().split())
        if text.count(" ") + 1 < _LEAST:
            continue
        if sum(len(link.text_content()) for link in element.iter("a")) > 0.5 * len(text):
            continue
        folded = _folded(text)
        yield _Paragraph(text, folded, _kind(element), folded in taken)


def _kind(element: Any) -> tuple[tuple[str, str], ...]:
    """Return tag and class of an element, its parent and its grandparent; digits are one."""
    found: list[tuple[str, str]] = []
    while element is not None and len(found) < 3:
        found.append((str(element.tag), _DIGITS.sub("0", element.get("class") or "")))
        element = element.getparent()
    return tuple(found)


def _folded(text: str) -> str:
    return _NOT_WORDS.sub("", text)


def _without_furniture(lines: list[str]) -> list[str]:
    """Drop the lines whose wording is furniture, long lines that stand there twice, and words pulled out of another."""
    seen: set[str] = set()
    found: list[str] = []
    whole = " ".join(map(_folded, lines)).lower() if len(lines) < _MANY else ""
    for line in lines:
        if (len(line) < 300 and cue(line) in _DROPPED) or (len(line) > 60 and line in seen):
            continue
        if _PULLED[0] < len(line) < _PULLED[1] and whole.count(_folded(line).lower()) > 1:
            continue
        seen.add(line)
        found.append(line)
    return found
