"""Names: whether two are the same, forms of a country, and the names of an article with their type and entity.

Pairs: `names_pairs.jsonl` (pairs of OpenSanctions' matching tests: people, companies, vessels): F1 of "the same name",
ours being "same", "variant" or "spelling"; OpenSanctions' logic-v2 by the scores in the file, at its threshold .70;
the string measures at the threshold that is best for them on this very set. Rows `nk_*` are nomenklatura's own tests,
the others contain deviations that a language model thought up, with debatable answers. `names_translit_pairs.jsonl`:
single words that do or do not stand for one word in another script, hard negatives included; ours: "same" or
"variant". `names_countries.jsonl`: share of forms led to their country's code. `names_gum_aliases.jsonl`: forms of one
identity in running text, proper names only (every longer word has a capital, the last is no title), as pairs: recall
is the share held for the same name or for a part of it; false joins are those among pairs of neighbouring identities.

Articles: `gum_docs.jsonl`, genre news. A named mention is an annotated person, organisation or place that is linked to
an identity, has a capital and a word of its identity's title, and stands in no other such mention. Recall: one of ours
of the same type lies in it. Precision: the innermost annotated mention around one of ours is of its type. Adjectives of
countries are left out. "Joined": pairs of our mentions of people that lie in annotated mentions, by whether they share
an entity, against whether these share a group. The capitals baseline takes each run of capitalised words, not at the
beginning of a sentence, for a person.
"""

import json
import pathlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import combinations, pairwise
from typing import Any

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from compare.data.titles import HEADS
from compare.extract.names.finder import find_names
from compare.extract.sentences import paragraphs, split
from compare.extract.tokens import Sentence, tokenize
from compare.naming import same_name
from compare.naming.gazetteer import folded_places
from compare.text import Span, fold
from compare.values import Name, NameType

Row = dict[str, Any]
Figures = list[tuple[str, str, str]]
TYPES = {
    "Person": NameType.PERSON,
    "person": NameType.PERSON,
    "place": NameType.PLACE,
    "organization": NameType.ORGANISATION,
}
CAPITALS = re.compile(r"(?<![.!?\u201d\"]\s)(?<!\n)\b[A-Z][\w'\u2019-]+(?:\s[A-Z][\w'\u2019-]+)*")


def rows(data: pathlib.Path, name: str) -> list[Row]:
    """Read one set."""
    path = data / "normalization" / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def f1(answers: Iterable[tuple[bool, bool]]) -> float:
    """Return the F1 of (said, right answer) pairs."""
    right = wrong = missed = 0
    for said, gold in answers:
        right += said and gold
        wrong += said and not gold
        missed += gold and not said
    return 2 * right / max(1, 2 * right + wrong + missed)


def best(scored: list[tuple[float, bool]]) -> float:
    """Return the F1 at the best threshold."""
    return max(f1([(score >= at / 100, gold) for score, gold in scored]) for at in range(30, 101))


def judged(row: Row, kind: NameType, wanted: tuple[str, ...]) -> bool:
    """Say whether we hold two names for the same."""
    return same_name(Name(row["name1"], kind), Name(row["name2"], kind)) in wanted


def pairs(data: pathlib.Path) -> Figures:
    """Measure the pairs of names."""
    table: Figures = []
    found = rows(data, "names_pairs")
    people = [row for row in found if row["schema"] == "Person"]
    sets = {
        "people, nk rows": [row for row in people if row["group"].startswith("nk_")],
        "people, all rows": people,
        "all rows": found,
    }
    for name, some in sets.items():
        gold = [bool(row["match"]) for row in some]
        same = ("same", "variant", "spelling")
        said = [judged(row, TYPES.get(row["schema"], NameType.ORGANISATION), same) for row in some]
        table.append((f"names_pairs F1, {name}", "factdiff", f"{f1(zip(said, gold, strict=True)):.3f}"))
        theirs = [(row["logicv2_score"] or 0) >= 0.7 for row in some]
        table.append((f"names_pairs F1, {name}", "OpenSanctions logic-v2", f"{f1(zip(theirs, gold, strict=True)):.3f}"))
        for system, score in MEASURES.items():
            scored = [score(fold(row["name1"]), fold(row["name2"])) for row in some]
            table.append((f"names_pairs F1, {name}", system, f"{best(list(zip(scored, gold, strict=True))):.3f}"))
    return table


MEASURES: dict[str, Callable[[str, str], float]] = {
    "rapidfuzz ratio": lambda a, b: fuzz.ratio(a, b) / 100,
    "rapidfuzz token_sort_ratio": lambda a, b: fuzz.token_sort_ratio(a, b) / 100,
    "Jaro-Winkler": JaroWinkler.similarity,
}


def transliterations(data: pathlib.Path) -> Figures:
    """Measure single words in several transliterations."""
    some = rows(data, "names_translit_pairs")
    gold = [bool(row["match"]) for row in some]
    said = [judged(row, NameType.PERSON, ("same", "variant")) for row in some]
    table = [("names_translit_pairs F1", "factdiff", f"{f1(zip(said, gold, strict=True)):.3f}")]
    for system, score in MEASURES.items():
        scored = [score(fold(row["name1"]), fold(row["name2"])) for row in some]
        table.append(("names_translit_pairs F1", system, f"{best(list(zip(scored, gold, strict=True))):.3f}"))
    for system in ("metaphone", "nysiis", "soundex"):
        try:
            key = getattr(import_module("jellyfish"), system)
        except ImportError:
            table.append(("names_translit_pairs F1", f"jellyfish {system}", "not installed"))
            continue
        equal = [key(fold(row["name1"])) == key(fold(row["name2"])) for row in some]
        table.append(("names_translit_pairs F1", f"jellyfish {system}", f"{f1(zip(equal, gold, strict=True)):.3f}"))
    return table


def our_country(form: str) -> str | None:
    """Return the code of the country that a form belongs to."""
    place = folded_places().get(fold(form))
    return place.country if place else None


def countries(data: pathlib.Path) -> Figures:
    """Measure forms of countries."""
    table: Figures = []
    by_kind: dict[str, list[Row]] = defaultdict(list)
    for row in rows(data, "names_countries"):
        by_kind[row["kind"]].append(row)
    lookup: Callable[[str], Any] | None
    try:
        lookup = import_module("pycountry").countries.lookup
    except ImportError:
        lookup = None
    for kind, some in sorted(by_kind.items()):
        right = sum(our_country(row["form"]) == row["iso2"] for row in some)
        table.append((f"countries, {kind}: found", "factdiff", f"{right / len(some):.3f}"))
        theirs = (
            "not installed" if lookup is None else f"{sum(_looked_up(lookup, row) for row in some) / len(some):.3f}"
        )
        table.append((f"countries, {kind}: found", "pycountry", theirs))
    return table


def _looked_up(lookup: Callable[[str], Any], row: Row) -> bool:
    try:
        return bool(lookup(row["form"]).alpha_2 == row["iso2"])
    except LookupError:
        return False


def proper(form: str) -> bool:
    """Say whether a form in running text is a proper name, not a description or a title."""
    words = re.findall(r"[^\W\d_]+", form.removeprefix("the ").removeprefix("The "))
    capital = all(word[0].isupper() for word in words if len(word) > 3)
    return bool(words) and capital and words[0][0].isupper() and words[-1].lower() not in HEADS


def aliases(data: pathlib.Path) -> Figures:
    """Measure forms of identities in running text."""
    forms: dict[str, list[list[str]]] = defaultdict(list)
    for row in rows(data, "names_gum_aliases"):
        forms[row["etype"]].append([form["form"] for form in row["forms"] if proper(form["form"])])
    same, other = [], []
    for kind, groups in sorted(forms.items()):
        same += [(kind, a, b) for group in groups for a, b in combinations(group, 2)]
        heads = [group[0] for group in groups if group]
        other += [(kind, a, b) for a, b in pairwise(heads)]
    table: Figures = []
    for system, joins in (("factdiff", _ours), ("rapidfuzz token_set_ratio \u2265 .9", _token_set)):
        recall = sum(joins(*pair) for pair in same) / len(same)
        table.append(("GUM aliases, recall", system, f"{recall:.3f}"))
        table.append(("GUM aliases, false joins", system, f"{sum(joins(*pair) for pair in other) / len(other):.3f}"))
    return table


def _ours(kind: str, a: str, b: str) -> bool:
    bare = [form.removeprefix("the ").removeprefix("The ") for form in (a, b)]
    return same_name(Name(bare[0], TYPES[kind]), Name(bare[1], TYPES[kind])) in ("same", "variant", "spelling")


def _token_set(kind: str, a: str, b: str) -> bool:
    del kind
    return fuzz.token_set_ratio(fold(a), fold(b)) >= 90


def ours(text: str) -> list[tuple[Span, NameType, str]]:
    """Return our names of an article: span, type, entity."""
    spans = [s for stretch in paragraphs(text, Span(0, len(text))) for s in split(text, stretch)]
    sentences = [Sentence(span, tokenize(text, span), index=at) for at, span in enumerate(spans)]
    values = [(m.span, m.value) for m in find_names(text, sentences)]
    return [(span, v.type, v.entity) for span, v in values if isinstance(v, Name) and not v.adjective]


def capitals(text: str) -> list[tuple[Span, NameType, str]]:
    """Return the runs of capitals of an article, each as a person."""
    return [(Span(*m.span()), NameType.PERSON, m[0].split()[-1]) for m in CAPITALS.finditer(text)]


def named(mentions: list[Row]) -> list[Row]:
    """Return the annotated mentions that are names, the outermost ones."""
    found: list[Row] = []
    for row in sorted(mentions, key=lambda row: (row["start"], -row["end"])):
        words = set(re.findall(r"[^\W\d_]{2,}", row["text"]))
        title = set(re.findall(r"[^\W\d_]{2,}", row["identity"] or ""))
        telling = any(word[0].isupper() and word in title for word in words)
        if row["etype"] in TYPES and telling and not (found and row["end"] <= found[-1]["end"]):
            found.append(row)
    return found


def around(mentions: list[Row], span: Span) -> Row | None:
    """Return the innermost annotated mention around a span."""
    inside = [
        row for row in mentions if row["start"] <= span.start and span.end <= row["end"] and row["etype"] in TYPES
    ]
    return min(inside, key=lambda row: row["end"] - row["start"], default=None)


def articles(data: pathlib.Path) -> Figures:
    """Measure the names of articles."""
    table: Figures = []
    docs = [row for row in rows(data, "gum_docs") if row["genre"] == "news"]
    for system, finder in (("factdiff", ours), ("runs of capitals", capitals)):
        right = said = met = gold = 0
        joined: list[tuple[bool, bool]] = []
        for doc in docs:
            found = finder(doc["text"])
            homes = [around(doc["mentions"], span) for span, _, _ in found]
            right += sum(
                home is not None and TYPES[home["etype"]] is f[1] for home, f in zip(homes, found, strict=True)
            )
            said += len(found)
            names = named(doc["mentions"])
            gold += len(names)
            met += sum(any(_in(span, row) and kind is TYPES[row["etype"]] for span, kind, _ in found) for row in names)
            people = [(f[2], home["group"]) for f, home in zip(found, homes, strict=True) if home and f[1] == "person"]
            joined += [(a[0] == b[0], a[1] == b[1]) for a, b in combinations(people, 2)]
        table.append(("GUM news names, precision", system, f"{right / said:.3f}"))
        table.append(("GUM news names, recall", system, f"{met / gold:.3f}"))
        table.append(("GUM news people joined, pairs F1", system, f"{f1(joined):.3f}"))
        precision = sum(a and b for a, b in joined) / max(1, sum(a for a, _ in joined))
        table.append(("GUM news people joined, pairs precision", system, f"{precision:.3f}"))
    return table


def _in(span: Span, row: Row) -> bool:
    return bool(row["start"] <= span.start and span.end <= row["end"])


def measure(data: pathlib.Path) -> Figures:
    """Measure every system: rows of measure, system, figure."""
    return [*pairs(data), *transliterations(data), *countries(data), *aliases(data), *articles(data)]


if __name__ == "__main__":
    import sys

    for line in measure(pathlib.Path(sys.argv[1])):
        print("\t".join(line))
