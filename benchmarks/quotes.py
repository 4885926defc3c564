"""Attribution in PolNeAR: content words, sources and speakers, ours beside the simplest rules.

Measures: `normalization/quotes_polnear.jsonl` (PolNeAR 1.0, Newell, Margolin and Ruths 2018: source, cue and content
of every attribution in 439 news articles). "content words": F1 of the words that stand in any content. "right
source": contents are matched one to one where they share half of the longer; F1 of the attributions whose source
overlaps too, or is absent in both. "speaker of direct quotes": the share of contents that begin and end with a
quotation mark whose source is right. Figures for one random half of the articles, on which no rule was looked at,
and for all. Speed: quotations and attribution together, after the tagger, in one thread.

Peers: every word is content; whatever stands in quotation marks; a pattern for "..., said Name" and "..., Name said".
No library finds attributions without a model that has to be downloaded.
"""

import hashlib
import json
import pathlib
import re
import time
from collections.abc import Callable, Iterable
from typing import Any

from compare.extract.sentences import paragraphs, split
from compare.extract.speech.attribution import find_attributions
from compare.extract.speech.quotes import find_quotes
from compare.extract.tokens import Sentence, tokenize
from compare.text import Span

Found = list[dict[str, list[tuple[int, int]]]]
_WORD = re.compile(r"\w+")
_MARKED = re.compile(r'["\u201c][^"\u201c\u201d\n]+["\u201d]')
_NAME = r"(?:[A-Z][\w.'\u2019-]+ ?){1,4}"
_SAID = re.compile(rf"[,?!]?[\"\u201d],? (?:said (?P<after>{_NAME})|(?P<before>he|she|{_NAME}) ?said)")
_DIRECT = re.compile(r'["\u201c].*["\u201d][,.]?', re.DOTALL)


def prepared(text: str) -> tuple[list[Span], list[Sentence]]:
    """Return paragraphs and tagged sentences."""
    blocks = paragraphs(text, Span(0, len(text)))
    spans = [(at, span) for at, block in enumerate(blocks) for span in split(text, block)]
    return blocks, [Sentence(s, tokenize(text, s), index=i, paragraph=at) for i, (at, s) in enumerate(spans)]


def ours(text: str, blocks: list[Span], sentences: list[Sentence]) -> Found:
    """Return our own attributions."""
    found = find_attributions(text, sentences, find_quotes(text, blocks))
    return [
        {
            "source": [(*a.source.span,)] if a.source else [],
            "content": [(*piece,) for piece in a.spans or (a.content.span,)],
        }
        for a in found
    ]


def everything(text: str, blocks: list[Span], sentences: list[Sentence]) -> Found:
    """Take the whole text for content."""
    del blocks, sentences
    return [{"source": [], "content": [(0, len(text))]}]


def marks(text: str, blocks: list[Span], sentences: list[Sentence]) -> Found:
    """Take whatever stands in marks for content."""
    del blocks, sentences
    return [{"source": [], "content": [found.span()]} for found in _MARKED.finditer(text)]


def said_pattern(text: str, blocks: list[Span], sentences: list[Sentence]) -> Found:
    """Take the name beside "said" behind a mark for the speaker of what stands in the marks before."""
    del blocks, sentences
    found = []
    for quote in _MARKED.finditer(text):
        said = _SAID.match(text, quote.end() - 2) or _SAID.match(text, quote.end() - 1)
        source = [] if said is None else [said.span("after" if said["after"] else "before")]
        found.append({"source": source, "content": [quote.span()]})
    return found


SYSTEMS: dict[str, Callable[[str, list[Span], list[Sentence]], Found]] = {
    "factdiff": ours,
    "every word": everything,
    "quotation marks": marks,
    "a 'said' pattern": said_pattern,
}


def characters(spans: Iterable[tuple[int, int]]) -> set[int]:
    """Return the characters of some spans."""
    return {at for start, end in spans for at in range(start, end)}


def score(rows: list[dict[str, Any]], said: dict[str, Found]) -> tuple[float, float, float]:
    """Return F1 of content words, F1 of attributions with the right source, share of right speakers."""
    shared = mine_words = gold_words = right = n_mine = n_gold = direct = spoken = 0
    for row in rows:
        text = row["text"]
        words = [m.start() for m in _WORD.finditer(text)]
        gold = [{k: characters(a[k]) for k in ("source", "content")} for a in row["attributions"]]
        mine = [{k: characters(a[k]) for k in ("source", "content")} for a in said[row["id"]]]
        a, b = ({w for w in words if any(w in x["content"] for x in side)} for side in (gold, mine))
        shared, gold_words, mine_words = shared + len(a & b), gold_words + len(a), mine_words + len(b)
        n_gold, n_mine = n_gold + len(gold), n_mine + len(mine)
        left = set(range(len(mine)))
        for one in gold:
            best = _match(one["content"], mine, left)
            left.discard(-1 if best is None else best)
            source = set() if best is None else mine[best]["source"]
            good = best is not None and bool(one["source"] & source if one["source"] else not source)
            right += good
            content = "".join(text[at] for at in sorted(one["content"])).strip()
            if one["source"] and _DIRECT.fullmatch(content):
                direct, spoken = direct + 1, spoken + good
    return 2 * shared / max(1, gold_words + mine_words), 2 * right / max(1, n_gold + n_mine), spoken / max(1, direct)


def _match(content: set[int], mine: list[dict[str, set[int]]], left: set[int]) -> int | None:
    """Return the content of ours that shares most with a gold one, at least half of the longer."""
    sizes = sorted((-len(content & mine[i]["content"]), i) for i in left)
    for size, i in sizes[:1]:
        if content and -2 * size >= max(len(content), len(mine[i]["content"])):
            return i
    return None


def unseen(row: dict[str, Any]) -> bool:
    """Say whether an article is of the half that the rules were not made on."""
    return int(hashlib.md5(row["id"].encode()).hexdigest(), 16) % 2 == 1


def measure(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Return (measure, system, figure) for every system."""
    lines = (data / "normalization" / "quotes_polnear.jsonl").read_text("utf-8").split("\n")
    rows = [json.loads(line) for line in lines if line]
    texts = {row["id"]: prepared(row["text"]) for row in rows}
    found = []
    for name, system in SYSTEMS.items():
        began = time.process_time()
        said = {row["id"]: system(row["text"], *texts[row["id"]]) for row in rows}
        took = time.process_time() - began
        for part, kept in (("unseen half", [r for r in rows if unseen(r)]), ("all", rows)):
            titles = ("content words F1", "right source F1", "speaker of direct quotes")
            for title, figure in zip(titles, score(kept, said), strict=True):
                found.append((f"PolNeAR {title}, {part}", name, f"{figure:.3f}"))
        if name == "factdiff":
            speed = sum(len(row["text"]) for row in rows) / took
            found.append(("quotations and attribution, characters a second", name, f"{speed:,.0f}"))
    return found
