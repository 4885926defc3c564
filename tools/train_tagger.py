"""Train the tagger: `python tools/train_tagger.py TREEBANK OUTPUT`.

TREEBANK is a folder with `ewt-train.conllu.gz`, `ewt-dev.conllu.gz` and `ewt-test.conllu.gz` (UD English EWT). Learns
an averaged perceptron from train and dev, measures it on test and writes lexicon and weights to OUTPUT. Same input,
same bytes: the order is drawn from fixed seeds. Takes about two minutes, pure Python.

Three steps: a first run over all features; the features with little weight are dropped; runs from three seeds over
the rest, whose weights are added up. With `--dev` it learns from train alone and measures on dev: for experiments.
"""

import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from treebank import Row, regrouped, sentences

from compare.data.verbs import NOUN_VERBS, VERBS
from compare.extract.structure.lemmas import strong_past
from compare.extract.structure.shapes import (
    END,
    START,
    STRONG,
    Features,
    bases,
    group_of,
    outline,
    own_features,
    shared_features,
    spelled,
    usual_tags,
)
from compare.extract.structure.tagger import BITS, TAG_ZERO, VALUE_ZERO, Tagger
from compare.extract.tokens import forms

EPOCHS = 8
SEEDS = (1, 2, 3, 4, 5)
SCALE = 2.0  # steps of the written weights for one of the perceptron
LEAST = -47  # the least weight that has a character of its own: the one before it is a space
FLOOR = 2.2  # features whose weights all stay below are dropped
KNOWN = 3  # words seen less often are treated like unknown ones
SURE = 20  # words seen as often have no other tags than those seen
SURELY = 0.005  # but for tags with a smaller share, which are mistakes more often than not
SEEN = 50  # rare words of a class seen as often have no other tags than those seen
SELDOM = 0.02  # but for tags with a smaller share
WIDE = 56  # bits of a field of the running totals
FINE = {
    ("ADP", "RP"), ("ADV", "WRB"), ("DET", "WDT"), ("NOUN", "NNS"), ("PROPN", "NNPS"),
    ("ADJ", "JJR"), ("ADJ", "JJS"), ("PRON", "PRP$"), ("PRON", "WP"), ("PRON", "WDT"),
    *(("VERB", form) for form in ("VB", "VBP", "VBZ", "VBD", "VBN", "VBG")),
}  # fmt: skip
USUAL = {"NOUN": "NN", "VERB": "VB", "PRON": "PRP"}
CLASSES = {"NOUN": "N", "VERB": "V", "ADJ": "A", "ADV": "R"}
HEAD = """\
# Weights of the part-of-speech tagger, learned by tools/train_tagger.py from Universal Dependencies English EWT,
# (c) Stanford University and contributors, CC BY-SA 4.0; this file is shared under the same licence.
# {figures}"""


class Form(NamedTuple):
    """A word form: its features, itself if the lexicon has it, its class, the tags that it may have."""

    features: Features
    known: str
    group: str
    allowed: tuple[int, ...]


class Example(NamedTuple):
    """A word to learn from: its features, and the answer."""

    fixed: list[int]
    pairs: tuple[str, ...]
    group: str
    next_group: str
    allowed: tuple[int, ...]
    truth: int


def tag_name(row: Row) -> str:
    """Return the name of the tag that is learned for a word."""
    if (row.coarse, row.fine) in FINE:
        return f"{row.coarse} {row.fine}"
    return f"{row.coarse} {USUAL[row.coarse]}" if row.coarse in USUAL else row.coarse


class Trainer:
    """The perceptron while it learns; weights are integers with a field a tag, as in the tagger."""

    def __init__(self, treebank: list[list[Row]]) -> None:
        self.names = sorted({tag_name(row) for rows in treebank for row in rows})
        self.index = {name: at for at, name in enumerate(self.names)}
        self.size = len(self.names)
        self.lexicon = self._lexicon(treebank)
        self.bases, self.own = _bases(treebank)
        self.groups = self._groups(treebank)
        self.forms: dict[str, Form] = {}
        self.ids: dict[str, int] = {}
        self.offset = sum(0x8000 << (BITS * tag) for tag in range(self.size))
        self.examples = [self._examples(rows) for rows in treebank]
        self._drop(self._rare())

    def _lexicon(self, treebank: list[list[Row]]) -> dict[str, tuple[str, str]]:
        counts: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for rows in treebank:
            for row in rows:
                counts[spelled(row.form)][self.index[tag_name(row)]] += 1
        found = {}
        for word, tags in sorted(counts.items()):
            total = tags.total()
            if total < KNOWN or " " in word:
                continue
            ranked = sorted(tags.items(), key=lambda item: (-item[1], item[0]))
            group = "".join(chr(TAG_ZERO + tag) for tag, count in ranked[:3] if count >= total * 0.02)
            allowed = "".join(chr(TAG_ZERO + tag) for tag, count in ranked if count >= total * SURELY)
            found[word] = (group, allowed if total >= SURE else "")
        return found

    def _groups(self, treebank: list[list[Row]]) -> dict[str, str]:
        """Return the tags of rare words by the class they have if unknown, of unknown ones by their last letter."""
        counts: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for rows in treebank:
            for row in rows:
                low, tag = spelled(row.form), self.index[tag_name(row)]
                known, allowed = self.lexicon.get(low, ("", ""))
                if not allowed:
                    counts[group_of(row.form, low, self._related(low))][tag] += 1
                if not known:
                    counts[low[-1:]][tag] += 1
                    counts[""][tag] += 1
        return {
            group: "".join(chr(TAG_ZERO + tag) for tag, count in sorted(tags.items()) if count >= tags.total() * SELDOM)
            for group, tags in sorted(counts.items())
            if tags.total() >= SEEN
        }

    def _form(self, form: str) -> Form:
        found = self.forms.get(form)
        if found is None:
            low, kind = spelled(form), outline(form)
            known, allowed = self.lexicon.get(low, ("", ""))
            unknown = group_of(form, low, self._related(low))
            allowed = allowed or usual_tags(self.groups, unknown, low) + known
            group = known or unknown
            own, shared = own_features(low, kind, bool(known)), shared_features(kind, group)
            features = Features(*(a + b for a, b in zip(own, shared, strict=True)))
            tags = tuple(sorted({ord(tag) - TAG_ZERO for tag in allowed}))
            found = self.forms[form] = Form(features, low if known else "", group, tags)
        return found

    def _related(self, low: str) -> str:
        """Return what a rare word is a form of, as if it had not been seen itself."""
        if strong_past(low):
            return STRONG
        own = self.own.get(low, Counter())
        for ending, base in bases(low):
            counts = self.bases.get(base, Counter())
            classes = "".join(kind for kind in "NVAR" if counts[kind] > own[base + kind])
            if classes:
                return f"{ending}+{classes}"
        return ""

    def classes(self) -> dict[str, str]:
        """Return the classes of every base form."""
        return {base: "".join(kind for kind in "NVAR" if counts[kind]) for base, counts in self.bases.items()}

    def _examples(self, rows: list[Row]) -> list[Example]:
        start, end = self._form(START), self._form(END)
        line = [start, start, *(self._form(row.form) for row in rows), end, end]
        found = []
        for row, left2, left, here, right, right2 in zip(
            rows, line, line[1:], line[2:], line[3:], line[4:], strict=False
        ):
            keys = (
                *here.features.here, *left.features.before, *left2.features.before2, *right.features.after,
                *right2.features.after2,
            )  # fmt: skip
            if here.known:
                keys = (*keys, f"Q{here.known} {right.group}")
            numbers = [self.ids.setdefault(key, len(self.ids)) for key in keys]
            truth = self.index[tag_name(row)]
            found.append(Example(numbers, here.features.pairs, here.group, right.group, here.allowed, truth))
        return found

    def _rare(self) -> set[int]:
        seen = Counter(number for rows in self.examples for example in rows for number in example.fixed)
        return {number for number, count in seen.items() if count < 2}

    def _drop(self, numbers: set[int]) -> None:
        for rows in self.examples:
            for example in rows:
                example.fixed[:] = [number for number in example.fixed if number not in numbers]

    def prune(self, kept: Mapping[str, list[float]]) -> None:
        """Learn from now on with the features in `kept` only."""
        self._drop({number for key, number in self.ids.items() if key not in kept})
        self.moving_kept = frozenset(key for key in kept if key not in self.ids)

    moving_kept: frozenset[str] | None = None

    def learn(self, seed: int) -> dict[str, list[float]]:
        """Run over the examples and return the averaged weights by feature and tag."""
        run = _Run(self)
        rng = random.Random(seed)
        order = list(range(len(self.examples)))
        for _ in range(EPOCHS):
            rng.shuffle(order)
            for number in order:
                run.sentence(self.examples[number])
        return run.averages()


def _bases(treebank: Iterable[list[Row]]) -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """Count the classes of base forms, and what every form adds to them."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    own: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for rows in treebank:
        for row in rows:
            kind, base = CLASSES.get(row.coarse), row.lemma.lower()
            if kind and base.isascii() and base.isalpha() and len(base) > 2:
                found[base][kind] += 1
                own[spelled(row.form)][base + kind] += 1
    for base in VERBS | NOUN_VERBS:
        found[base].update("V" if base in VERBS else "NV")
    return dict(sorted(found.items())), dict(own)


class _Run:
    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer
        self.clock = 1
        self.weights = [0] * len(trainer.ids)
        self.totals = [0] * len(trainer.ids)
        self.moving: dict[str, int] = {}
        self.moving_totals: dict[str, int] = {}

    def sentence(self, examples: Iterable[Example]) -> None:
        last2 = last = chr(TAG_ZERO - 1)
        for example in examples:
            self.clock += 1
            if len(example.allowed) == 1:
                guess = example.allowed[0]
            else:
                keys = [f"D{last}{part}" for part in example.pairs]
                keys += [f"V{last2}{example.group}", f"G{last}{example.next_group}"]
                guess = self._guess(example, keys)
                if guess != example.truth and example.truth in example.allowed:
                    self._update(example, keys, guess)
            last2, last = last, chr(TAG_ZERO + guess)

    def _guess(self, example: Example, keys: list[str]) -> int:
        trainer, known = self.trainer, self.moving
        total = sum(map(self.weights.__getitem__, example.fixed)) + trainer.offset
        for key in keys:
            if key in known:
                total += known[key]
        return max(example.allowed, key=lambda tag: (total >> (BITS * tag)) & 0xFFFF)

    def _update(self, example: Example, keys: list[str], guess: int) -> None:
        step = (1 << (BITS * example.truth)) - (1 << (BITS * guess))
        wide = ((1 << (WIDE * example.truth)) - (1 << (WIDE * guess))) * self.clock
        for number in example.fixed:
            self.weights[number] += step
            self.totals[number] += wide
        kept = self.trainer.moving_kept
        for key in keys:
            if kept is None or key in kept:
                self.moving[key] = self.moving.get(key, 0) + step
                self.moving_totals[key] = self.moving_totals.get(key, 0) + wide

    def averages(self) -> dict[str, list[float]]:
        found = {
            key: self._average(self.weights[number], self.totals[number])
            for key, number in self.trainer.ids.items()
            if self.totals[number]
        }
        return found | {key: self._average(self.moving[key], self.moving_totals[key]) for key in self.moving}

    def _average(self, weight: int, total: int) -> list[float]:
        weight += self.trainer.offset
        half = 1 << (WIDE - 1)
        total += sum(half << (WIDE * tag) for tag in range(self.trainer.size))
        found = []
        for tag in range(self.trainer.size):
            now = ((weight >> (BITS * tag)) & 0xFFFF) - 0x8000
            past = ((total >> (WIDE * tag)) & ((1 << WIDE) - 1)) - half
            found.append(now - past / self.clock)
        return found


def added(runs: Iterable[Mapping[str, list[float]]], share: float) -> dict[str, list[float]]:
    """Add the weights of several runs up, each with its share."""
    found: dict[str, list[float]] = {}
    for run in runs:
        for key, values in run.items():
            sums = found.get(key)
            shared = [value * share for value in values]
            found[key] = shared if sums is None else [a + b for a, b in zip(sums, shared, strict=True)]
    return found


def encoded(values: list[float]) -> str:
    """Write the weights of a feature: a character a tag, `LEAST` at least."""
    return "".join(chr(VALUE_ZERO + max(LEAST, round(value * SCALE))) for value in values)


def written(trainer: Trainer, weights: Mapping[str, list[float]], figures: str) -> str:
    """Return the file of lexicon and weights."""
    nothing = encoded([0.0] * trainer.size)
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for key, values in sorted(weights.items()):
        code = encoded(values)
        if code == nothing:
            continue
        if key[0] == "D" and key[2] == "w":  # a known word's after tags and before classes: all in one line each
            key, code = "E" + key[3:], f"{key[1]} {code}"
        elif key[0] == "Q":
            key, _, other = key.partition(" ")
            code = f"{other} {code}"
        lines[key].append(code)
    return "\n\n".join(
        (
            "\n".join((HEAD.format(figures=figures), *trainer.names)),
            _by_value((word, f"{group}|{allowed}") for word, (group, allowed) in trainer.lexicon.items()),
            _by_value(trainer.classes().items()),
            _by_value(trainer.groups.items()),
            "\n".join(f"{key}\t{' '.join(codes)}" for key, codes in lines.items()) + "\n",
        )
    )


def _by_value(pairs: Iterable[tuple[str, str]]) -> str:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word, value in pairs:
        found[value].append(word)
    return "\n".join(f"{value}\t{' '.join(words)}" for value, words in sorted(found.items()))


def measure(tagger: Tagger, test: Iterable[list[Row]]) -> tuple[float, float]:
    """Return the share of words with the right UPOS, and with the right full tag."""
    total = right = fine = 0
    for rows in test:
        for row, tag in zip(rows, tagger.indices([row.form for row in rows]), strict=True):
            total += 1
            right += tagger.tags[tag][0] == row.coarse
            fine += " ".join(tagger.tags[tag]).strip() == tag_name(row)
    return right / total, fine / total


def own(pairs: Iterable[tuple[str, list[Row]]]) -> list[list[Row]]:
    """Return the sentences as this package divides them into words."""
    return [found for text, rows in pairs if (found := regrouped(text, rows, forms(text)))]


def main(arguments: list[str]) -> None:
    """Train, measure and write."""
    experiment = "--dev" in arguments
    folder, output = (Path(argument) for argument in arguments if argument != "--dev")
    parts = {name: list(sentences(folder / f"ewt-{name}.conllu.gz")) for name in ("train", "dev", "test")}
    read = parts["train"] if experiment else parts["train"] + parts["dev"]
    held = parts["dev" if experiment else "test"]
    treebank = [rows for _, rows in read]
    treebank += [
        mine for (text, rows), mine in ((p, regrouped(*p, forms(p[0]))) for p in read) if mine and mine != rows
    ]
    began = time.perf_counter()
    trainer = Trainer(treebank)
    first = trainer.learn(0)
    trainer.prune({key: values for key, values in first.items() if max(map(abs, values)) >= FLOOR})
    weights = added((trainer.learn(seed) for seed in SEEDS), 1 / len(SEEDS))
    took = time.perf_counter() - began
    tagger = Tagger(written(trainer, weights, ""))
    gold, mine = measure(tagger, (rows for _, rows in held)), measure(tagger, own(held))
    figures = (
        f"On {'dev' if experiment else 'test'}: UPOS {gold[0]:.4f}, with forms {gold[1]:.4f} (the treebank's words); "
        f"UPOS {mine[0]:.4f}, {mine[1]:.4f} (our own words)."
    )
    output.write_text(written(trainer, weights, figures), "utf-8")
    print(figures, f"{took:.0f} s, {output.stat().st_size:,} bytes, {len(weights):,} features")


if __name__ == "__main__":
    main(sys.argv[1:])
