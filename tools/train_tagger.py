"""Train the tagger on a treebank: `python tools/train_tagger.py TRAIN TEST OUTPUT`.

Reads `.conllu.gz` files (id, form, lemma, UPOS, XPOS, …), trains an averaged perceptron with a fixed seed, prunes and
rounds the weights and writes them with the lexicon. Same input, same bytes. Takes about half a minute.
"""

import gzip
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from struct import Struct

from compare.extract.tagger import BITS, END, START, TAG_ZERO, VALUE_ZERO, Shape, Tagger, features, lowered

EPOCHS = 6
FINE = {
    ("ADP", "RP"), ("ADV", "WRB"), ("DET", "WDT"), ("NOUN", "NNS"),
    ("PRON", "PRP$"), ("PRON", "WP"), ("PRON", "WDT"), ("PRON", "EX"), ("PRON", "DT"),
    *(("AUX", x) for x in ("MD", "VB", "VBP", "VBZ", "VBD", "VBN", "VBG")),
    *(("VERB", x) for x in ("VB", "VBP", "VBZ", "VBD", "VBN", "VBG")),
}  # fmt: skip
USUAL = {"NOUN": "NN", "VERB": "VB", "AUX": "VB", "PRON": "PRP"}
WIDE = 56


def sentences(path: Path) -> Iterator[list[tuple[str, str, str, str]]]:
    """Yield the sentences of a treebank as (form, lemma, UPOS, XPOS)."""
    rows: list[tuple[str, str, str, str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line == "\n":
                if rows:
                    yield rows
                rows = []
            elif line[0] != "#":
                cells = line.rstrip("\n").split("\t")
                rows.append((cells[1], cells[2], cells[3], cells[4]))
    if rows:
        yield rows


def tag_name(coarse: str, fine: str) -> str:
    """Return the name of the tag that is learned for a pair of tags."""
    if (coarse, fine) in FINE:
        return f"{coarse} {fine}"
    return f"{coarse} {USUAL[coarse]}" if coarse in USUAL else coarse


def make_lexicon(train, index):
    counts = defaultdict(Counter)
    for sentence in train:
        for form, _, coarse, fine in sentence:
            counts[lowered(form)][index[tag_name(coarse, fine)]] += 1
    lexicon = {}
    for word, tags in sorted(counts.items()):
        total = sum(tags.values())
        if total < 2:
            continue
        ranked = sorted(tags.items(), key=lambda item: (-item[1], item[0]))
        group = "".join(chr(TAG_ZERO + t) for t, n in ranked if n >= max(1, total * 0.02))[:3]
        allowed = "".join(chr(TAG_ZERO + t) for t, n in ranked if n >= total * 0.001) if total >= 20 else ""
        lexicon[word] = (group, allowed)
    return lexicon


class Trainer:
    def __init__(self, train):
        self.names = sorted({tag_name(c, f) for s in train for _, _, c, f in s})
        self.index = {n: i for i, n in enumerate(self.names)}
        self.lexicon = make_lexicon(train, self.index)
        self.ids = {}
        self.shapes = {}
        self.size = len(self.names)
        self.offset = sum(0x8000 << (BITS * t) for t in range(self.size))
        self.fields = Struct(f"<{self.size}H")

    def shape(self, form):
        known = self.shapes.get(form)
        if known is None:
            known = self.shapes[form] = features(form, self.lexicon.get(lowered(form), ("", ""))[0])
        return known

    def prepare(self, sentence):
        edge, end = self.shape(START), self.shape(END)
        line = [edge, edge, *(self.shape(row[0]) for row in sentence), end, end]
        out = []
        for at, row in enumerate(sentence, 2):
            e, left, right = line[at], line[at - 1], line[at + 1]
            keys = (
                *e.here, *left.before, *line[at - 2].before2, *right.after, *line[at + 2].after2,
                f"P{left.lower} {e.lower}", f"Q{e.lower} {right.lower}", f"R{left.group} {right.group}",
                f"S{e.group} {right.group}", f"T{left.group} {e.group} {right.group}",
            )  # fmt: skip
            allowed = tuple(ord(c) - TAG_ZERO for c in self.lexicon.get(e.lower, ("", ""))[1])
            ids = tuple(self.ids.setdefault(k, len(self.ids)) for k in keys)
            out.append((ids, e.after_tag, e.group, right.group, allowed, self.index[tag_name(row[2], row[3])]))
        return out

    def train(self, sents, epochs):
        data = [self.prepare(s) for s in sents]
        seen = Counter(i for s in data for row in s for i in row[0])
        keep = {i for i, n in seen.items() if n >= 2}
        data = [[(tuple(i for i in r[0] if i in keep), *r[1:]) for r in s] for s in data]
        weights = [0] * len(self.ids)
        totals = [0] * len(self.ids)
        moving, moving_totals = {}, {}
        bit = [1 << (BITS * t) for t in range(self.size)]
        wide = [1 << (WIDE * t) for t in range(self.size)]
        rng = random.Random(1)
        order = list(range(len(data)))
        clock = 1
        get = weights.__getitem__
        for epoch in range(epochs):
            rng.shuffle(order)
            wrong = 0
            for k in order:
                t2 = t1 = "/"
                for ids, after, group, nextgroup, allowed, truth in data[k]:
                    clock += 1
                    if len(allowed) == 1:
                        guess = allowed[0]
                    else:
                        keys = [f"D{t1}{x}" for x in after]
                        keys += ["1" + t1, f"2{t2}{t1}", f"4{t2}{t1}{group}", f"5{t2}{group}", f"3{t1}{nextgroup}"]
                        total = sum(map(get, ids)) + self.offset + sum([moving.get(x, 0) for x in keys])
                        if allowed:
                            guess = max(allowed, key=lambda t: (total >> (BITS * t)) & 0xFFFF)
                        else:
                            f = self.fields.unpack(total.to_bytes(self.fields.size, "little"))
                            guess = f.index(max(f))
                        if guess != truth:
                            wrong += 1
                            step = bit[truth] - bit[guess]
                            big = (wide[truth] - wide[guess]) * clock
                            for i in ids:
                                weights[i] += step
                                totals[i] += big
                            for x in keys:
                                moving[x] = moving.get(x, 0) + step
                                moving_totals[x] = moving_totals.get(x, 0) + big
                    t2, t1 = t1, chr(TAG_ZERO + guess)
            print("epoch", epoch, wrong, flush=True)
        rows = {k: (weights[i], totals[i]) for k, i in self.ids.items() if totals[i]}
        rows |= {k: (moving[k], moving_totals[k]) for k in moving}
        return {k: self.average(*v, clock) for k, v in rows.items()}

    def average(self, weight, total, clock):
        weight += self.offset
        total += sum(1 << (WIDE * t + WIDE - 1) for t in range(self.size))
        out = []
        for t in range(self.size):
            w = ((weight >> (BITS * t)) & 0xFFFF) - 0x8000
            u = ((total >> (WIDE * t)) & ((1 << WIDE) - 1)) - (1 << (WIDE - 1))
            out.append(w - u / clock)
        return out


def write(trainer, averaged, scale, floor, path):
    lines = []
    for key, values in sorted(averaged.items()):
        code = ""
        for t, v in enumerate(values):
            q = round(v * scale)
            if abs(q) < floor:
                continue
            while q:
                part = max(-46, min(46, q))
                code += chr(TAG_ZERO + t) + chr(VALUE_ZERO + part)
                q -= part
        if code:
            lines.append(f"{key}\t{code}")
    lex = [f"{w}\t{g}" + (f"\t{a}" if a else "") for w, (g, a) in trainer.lexicon.items()]
    head = [
        "# Weights of the part-of-speech tagger, trained by tools/train_tagger.py on Universal Dependencies English EWT",
        "# (c) Stanford University and contributors, CC BY-SA 4.0; these weights are shared under the same licence.",
        *trainer.names,
    ]
    path.write_text("\n\n".join("\n".join(part) for part in (head, lex, lines)) + "\n", "utf-8")


def measure(tagger, test):
    total = right = fine = 0
    for s in test:
        for (_, _, c, f), g in zip(s, tagger.tag([r[0] for r in s]), strict=True):
            total += 1
            right += tagger.tags[g].tag == c
            fine += " ".join(tagger.tags[g]).strip() == tag_name(c, f)
    return right / total, fine / total


def main():
    train, test, output = map(Path, sys.argv[1:4])
    sents = list(sentences(train))
    began = time.time()
    trainer = Trainer(sents)
    averaged = trainer.train(sents, EPOCHS)
    print("trained", time.time() - began)
    held = list(sentences(test))
    for scale, floor in ((2, 2),):
        write(trainer, averaged, scale, floor, output)
        t = Tagger(output.read_text("utf-8"))
        began = time.time()
        print(scale, floor, measure(t, held), time.time() - began, output.stat().st_size)


if __name__ == "__main__":
    main()
