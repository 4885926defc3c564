from importlib.resources import files

import pytest

from compare.extract.structure.lemmas import fold_spelling, lemma
from compare.extract.structure.tagger import Tagger, tagger
from compare.extract.tokens import tokenize
from compare.text import Span


def tagged(text: str) -> str:
    return " ".join(f"{t.text}/{t.fine or t.tag}" for t in tokenize(text, Span(0, len(text))))


@pytest.mark.parametrize(
    "sentence",
    [
        "The/DET minister/NN has/VBZ rejected/VBN the/DET plan/NN ./PUNCT",
        "Troops/NNS entered/VBD Kharkiv/PROPN on/ADP Monday/PROPN ./PUNCT",
        "He/PRP said/VBD that/SCONJ prices/NNS would/MD rise/VB ./PUNCT",
        "The/DET deal/NN was/VBD signed/VBN by/ADP both/DET sides/NNS ./PUNCT",
        "They/PRP are/VBP planning/VBG to/PART leave/VB ./PUNCT",
        "Nobody/PRP told/VBD her/PRP why/WRB ./PUNCT",
        "The/DET Pelosians/NNPS deplored/VBD it/PRP ./PUNCT",
        "A/DET man/NN who/WP fled/VBD was/VBD caught/VBN ./PUNCT",
    ],
)
def test_tags(sentence: str) -> None:
    text = " ".join(pair.rsplit("/", 1)[0] for pair in sentence.split())
    assert tagged(text) == sentence


def test_headlines_in_capitals_are_read_like_sentences() -> None:
    headline = tokenize("Russia Launches New Missile Strikes Against Power Plants", Span(0, 56))
    assert [t.tag for t in headline][:3] == ["PROPN", "VERB", "ADJ"]
    assert headline[-1].lemma == "plant"


def test_what_was_tagged_before_changes_nothing() -> None:
    source = files("compare.data").joinpath("tagger.txt").read_text("utf-8")
    fresh, used = Tagger(source), tagger()
    used.words("Many other words were seen by this one before .".split())
    words = "Officials warned that the dam could burst if it rained .".split()
    assert fresh.words(words) == used.words(words)


def test_weights_name_their_source_and_licence() -> None:
    for name in ("tagger.txt", "lemmas.txt"):
        head = files("compare.data").joinpath(name).read_text("utf-8")[:400]
        assert "English EWT" in head and "CC BY-SA 4.0" in head and "Stanford" in head


@pytest.mark.parametrize(
    ("form", "tag", "fine", "base"),
    [
        ("said", "VERB", "VBD", "say"), ("stopped", "VERB", "VBD", "stop"), ("making", "VERB", "VBG", "make"),
        ("carried", "VERB", "VBN", "carry"), ("controlled", "VERB", "VBN", "control"),
        ("agreed", "VERB", "VBN", "agree"),
        ("required", "VERB", "VBN", "require"), ("killed", "VERB", "VBN", "kill"), ("visited", "VERB", "VBD", "visit"),
        ("created", "VERB", "VBN", "create"), ("denounces", "VERB", "VBZ", "denounce"), ("goes", "VERB", "VBZ", "go"),
        ("countries", "NOUN", "NNS", "country"), ("crises", "NOUN", "NNS", "crisis"), ("men", "NOUN", "NNS", "man"),
        ("losses", "NOUN", "NNS", "loss"), ("houses", "NOUN", "NNS", "house"), ("viruses", "NOUN", "NNS", "virus"),
        ("larger", "ADJ", "JJR", "large"), ("biggest", "ADJ", "JJS", "big"), ("lay", "VERB", "VBD", "lie"),
        ("lay", "VERB", "VB", "lay"), ("'s", "AUX", "VBZ", "be"), ("n't", "PART", "", "not"),
        ("1990s", "NOUN", "NNS", "1990s"),
    ],
)  # fmt: skip
def test_lemmas(form: str, tag: str, fine: str, base: str) -> None:
    assert lemma(form, tag, fine) == base


def test_names_keep_their_capitals() -> None:
    democrats, nations = (tokenize(text, Span(0, len(text)))[-1] for text in ("the Democrats", "the United Nations"))
    assert (democrats.lemma, nations.lemma[0]) == ("Democrat", "N")


@pytest.mark.parametrize(
    "pair",
    "defence defense; authorisation authorization; honour honor; centre center; programme program; organise organize; "
    "neighbouring neighboring; analyse analyze; labourer laborer; kilometre kilometer; Defence Defense; rise rise; "
    "promise promise; four four; tour tour; improvise improvise; evidence evidence; Louise Louise; disaster disaster; "
    "analysis analysis; genre genre; precise precise; organisational organizational; surprising surprising".split("; "),
)
def test_british_and_american_spelling_are_one(pair: str) -> None:
    word, folded = pair.split()
    assert fold_spelling(word) == folded
