"""Tags and lemmas of UD English EWT's test half: ours and those of taggers that need no download.

Measure: `treebank/ewt-test.conllu.gz`, which no weights were learned from. Share of words with the right universal
part of speech, on the treebank's own words and, for ours, on the words that we make of the text
(`tools/treebank.py` carries the tags over; a word with hyphens has the tag of its head). Penn tags of a peer are
mapped to universal ones with the readings that favour it: IN counts as ADP or SCONJ, forms of be, have and do as AUX
or VERB. Share of words with the right lemma, capitals aside. Speed: characters a second of one core over the test
half's text, warm, tokens included; spaCy without a model only splits into words.
"""

import pathlib
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module

from compare.extract.structure.tagger import tagger
from compare.extract.tokens import forms, tokenize
from compare.text import Span

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "tools"))
from treebank import Row, regrouped, sentences

Words = Sequence[str]
_PENN = {
    "JJ": "ADJ", "RB": "ADV", "RP": "ADP", "DT": "DET", "PDT": "DET", "WDT": "DET PRON", "IN": "ADP SCONJ",
    "CC": "CCONJ", "CD": "NUM", "UH": "INTJ", "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN",
    "TO": "PART ADP", "POS": "PART", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WP$": "PRON", "EX": "PRON",
    "MD": "AUX", "WRB": "ADV SCONJ", "SYM": "SYM", "FW": "X", "LS": "X NUM",
}  # fmt: skip


def ours() -> Callable[[Words], list[str]]:
    """Return our own tagger."""
    machine = tagger()
    return lambda words: [word.tag for word in machine.words(words)]


def pattern() -> Callable[[Words], list[str]]:
    """Return the tagger of Pattern as TextBlob ships it (BSD)."""
    find_tags = import_module("textblob.en").tag
    return lambda words: [tag for _, tag in find_tags(" ".join(words), tokenize=False)]


def nltk() -> Callable[[Words], list[str]]:
    """Return NLTK's perceptron (Apache-2.0), where its data has been downloaded."""
    return lambda words: [tag for _, tag in import_module("nltk").pos_tag(words)]


def simplemma() -> Callable[[Words], list[str]]:
    """Return the lemmas of simplemma (MIT), which takes no tags."""
    lemmatize = import_module("simplemma").lemmatize
    return lambda words: [lemmatize(word, lang="en") for word in words]


def our_lemmas() -> Callable[[Words], list[str]]:
    """Return our own lemmas, after our own tags."""
    machine = tagger()
    return lambda words: [word.lemma for word in machine.words(words)]


def measure(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Return measure, system and figure of every system that is installed."""
    test = list(sentences(data / "treebank" / "ewt-test.conllu.gz"))
    gold = [rows for _, rows in test]
    own = [rows for text, rows in ((text, regrouped(text, rows, forms(text))) for text, rows in test) if rows]
    found = [("EWT test UPOS, our own words", "factdiff", _share(ours(), own, _same_tag))]
    for name, make in (("factdiff", ours), ("pattern (TextBlob)", pattern), ("nltk", nltk)):
        found.append(("EWT test UPOS", name, _tried(make, gold, _same_tag)))
    for name, make in (("factdiff", our_lemmas), ("simplemma", simplemma)):
        found.append(("EWT test lemmas", name, _tried(make, gold, _same_lemma)))
    texts = [text for text, _ in test]
    found.append(("words, tags and lemmas, characters a second", "factdiff", _speed(_tokens, texts)))
    found.append(("words alone, characters a second", "factdiff", _speed(forms, texts)))
    try:
        found.append(
            ("words alone, characters a second", "spacy.blank", _speed(import_module("spacy").blank("en"), texts))
        )
    except ImportError:
        found.append(("words alone, characters a second", "spacy.blank", "not installed"))
    return found


def _tokens(text: str) -> object:
    return tokenize(text, Span(0, len(text)))


def _tried(
    make: Callable[[], Callable[[Words], list[str]]], gold: list[list[Row]], same: Callable[[Row, str], bool]
) -> str:
    try:
        return _share(make(), gold, same)
    except ImportError:
        return "not installed"
    except LookupError:
        return "needs a download"


def _share(system: Callable[[Words], list[str]], gold: Iterable[list[Row]], same: Callable[[Row, str], bool]) -> str:
    total = right = 0
    for rows in gold:
        answers = system([row.form for row in rows])
        total += len(rows)
        if len(answers) == len(rows):
            right += sum(same(row, answer) for row, answer in zip(rows, answers, strict=True))
    return f"{100 * right / total:.1f}%"


def _same_tag(row: Row, answer: str) -> bool:
    if answer == row.coarse:
        return True
    if answer.startswith("VB"):
        return row.coarse == "VERB" or (row.coarse == "AUX" and row.lemma in ("be", "have", "do", "get"))
    if not answer[:1].isalpha():
        return row.coarse in ("PUNCT", "SYM")
    return row.coarse in _PENN.get(answer, _PENN.get(answer[:2], "")).split()


def _same_lemma(row: Row, answer: str) -> bool:
    return answer.lower() == row.lemma.lower()


def _speed(system: Callable[[str], object], texts: Sequence[str]) -> str:
    for text in texts:
        system(text)
    began = time.process_time()
    for text in texts:
        system(text)
    return f"{sum(map(len, texts)) / (time.process_time() - began):,.0f}"
