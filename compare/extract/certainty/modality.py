"""How surely the proposition of a clause is put forward, and whether the outlet or a speaker says so."""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from compare.data.modality import (
    ALLEGED_ADVERBS,
    ALLEGED_PARTICIPLES,
    ASKING,
    CONDITIONS,
    FUTURE,
    OPEN,
    PLANNED_PARTICIPLES,
    PLANNING,
    PLANS,
    POSSIBLE_ADVERBS,
    POSSIBLE_MODALS,
    POSSIBLE_PARTICIPLES,
    REPORTED_ADVERBS,
    REPORTED_PARTICIPLES,
    REQUIRED_MODALS,
    REQUIRED_PARTICIPLES,
    REQUIRING,
    SEEMING,
    SPEAKING,
    STATING_PLANS,
    URGING,
    WOULD,
)
from compare.extract.certainty.chain import chain
from compare.extract.certainty.scope import FINITE
from compare.extract.tokens import Sentence
from compare.extract.view import View, within
from compare.model import Modality
from compare.text import Span

_ADVERBS: Final = {
    **dict.fromkeys(ALLEGED_ADVERBS, Modality.ALLEGED),
    **dict.fromkeys(REPORTED_ADVERBS, Modality.REPORTED),
    **dict.fromkeys(POSSIBLE_ADVERBS, Modality.POSSIBLE),
}
_PARTICIPLES: Final = {
    **dict.fromkeys(POSSIBLE_PARTICIPLES, Modality.POSSIBLE),
    **dict.fromkeys(REPORTED_PARTICIPLES, Modality.REPORTED),
    **dict.fromkeys(ALLEGED_PARTICIPLES, Modality.ALLEGED),
    **dict.fromkeys(PLANNED_PARTICIPLES, Modality.PLANNED),
    **dict.fromkeys(REQUIRED_PARTICIPLES, Modality.REQUIRED),
}
_MODALS: Final = {
    **dict.fromkeys(POSSIBLE_MODALS, Modality.POSSIBLE),
    **dict.fromkeys(REQUIRED_MODALS, Modality.REQUIRED),
    **dict.fromkeys(FUTURE, Modality.PLANNED),
}
_TELLING_WORDS: Final = _ADVERBS.keys() | _PARTICIPLES.keys()
_TELLING_LEMMAS: Final = URGING | SEEMING | OPEN | {"allege", "claim", "call"}
_CONDITIONAL: Final = CONDITIONS | {"provided"}
_WORDS: Final = _TELLING_WORDS | _MODALS.keys() | WOULD | _CONDITIONAL | {"to"}  # one of them, or of the lemmas, tells


class Modal(NamedTuple):
    """Words that make a clause less than a plain fact: which tokens, which step, and who puts it so."""

    start: int
    end: int
    step: Modality
    by: Literal["outlet", "speaker"]


def modality(text: str, sentence: Sentence, span: Span) -> tuple[Modality, Span | None]:
    """Say how surely the proposition of a clause is put forward, and which words say so.

    The clause is a span of the sentence. An allegation outweighs the rest; a condition outweighs a plan and a
    possibility; otherwise the first, outermost step counts ("may have to" is possible).
    """
    del text
    columns = sentence.view
    if _WORDS.isdisjoint(columns.words) and _TELLING_LEMMAS.isdisjoint(columns.lemmas):
        return Modality.ASSERTED, None
    low, high = within(sentence.tokens, span)
    if low == high:
        return Modality.ASSERTED, None
    best = _outermost(list(find_modals(columns, low, high)))
    if best is None:
        return Modality.ASSERTED, None
    return best.step, Span(sentence.tokens[best.start].start, sentence.tokens[best.end - 1].end)


def _outermost(found: list[Modal]) -> Modal | None:
    if not found:
        return None
    alleged = next((m for m in found if m.step is Modality.ALLEGED), None)
    condition = next((m for m in found if m.step is Modality.CONDITIONAL), None)
    first = next((m for m in found if m.step not in (Modality.CONDITIONAL, Modality.REPORTED)), None)
    if alleged:
        return alleged
    if condition and (first is None or first.step in (Modality.PLANNED, Modality.POSSIBLE)):
        return condition
    if first and first.step is Modality.PLANNED:
        weaker = [m for m in found if m.step is Modality.POSSIBLE and m.start - first.end < 2]
        return weaker[0] if weaker else first
    return first or found[0]


def find_modals(view: View, low: int, high: int) -> Iterator[Modal]:
    """Yield what makes the clause from token `low` to token `high` less than a plain fact, in reading order."""
    main = chain(view, low, high)
    spoken = False
    _, words, tags, _, lemmas = view
    for at in main:
        if (
            tags[at] == "AUX"
            or words[at] in _TELLING_WORDS
            or lemmas[at] in _TELLING_LEMMAS
            or view.word(at + 1) == "to"
        ):
            step, end = _step(view, at, spoken)
            if step is not None:
                yield Modal(at, end, step, "speaker" if spoken else "outlet")
        spoken = spoken or (tags[at] == "VERB" and lemmas[at] in SPEAKING)
    if _CONDITIONAL.isdisjoint(words):
        return
    condition = next((i for i in range(low, high) if _is_condition(view, i)), -1)
    if condition >= 0 and not _tells_of_past(view, main):
        yield Modal(condition, condition + 1, Modality.CONDITIONAL, "outlet")


def _tells_of_past(view: View, main: list[int]) -> bool:
    """Say whether the first verb that is none of speech is a plain past ("was offered a job if he left")."""
    for at in main:
        if view.forms[at] in FINITE and not (view.tags[at] == "VERB" and view.lemmas[at] in SPEAKING):
            return view.forms[at] == "VBD"
    return False


def _step(view: View, at: int, spoken: bool) -> tuple[Modality | None, int]:
    """Return the step that a word makes, and the place after its last word."""
    word, tag = view.words[at], view.tags[at]
    if word in _ADVERBS and (tag == "ADV" or word == "likely"):
        if view.word(at - 1) in ("as", "more", "less"):
            return None, at
        return _ADVERBS[word], at + 1
    if tag == "AUX":
        finite = view.forms[at] == "MD" and view.form(at + 1) in ("VBD", "VBZ")  # "her will was read": no modal
        return None if finite else _auxiliary(view, at, spoken), at + 1
    if word in _PARTICIPLES and _passive(view, at) and _leads_on(view, at):
        return _PARTICIPLES[word], at + 1
    if tag in ("VERB", "NOUN", "ADJ"):
        return _governing(view, at), at + 1
    return None, at


def _auxiliary(view: View, at: int, spoken: bool) -> Modality | None:
    """Return the step of a modal verb; "could not" and "had to" tell of facts."""
    word, after = view.words[at], view.word(at + 1)
    following = (after, view.word(at + 2))
    if (word in WOULD or word in _MODALS) and not _verb_follows(view, at):
        return None
    if word in WOULD and view.forms[at] == "MD":
        return _would(view, at, spoken)
    if word == "must" and "have" in following:
        return Modality.POSSIBLE
    if word == "could" and after in ("not", "n't") and "have" not in following:
        return None
    if word in _MODALS and (view.forms[at] == "MD" or word == "wo"):
        return _MODALS[word]
    if after == "to" and view.form(at + 2) == "VB":
        if word in ("is", "are", "was", "were", "'re", "'s"):
            return Modality.PLANNED
        return Modality.REQUIRED if word in ("have", "has") else None
    if view.lemmas[at] == "be" and following == ("about", "to"):
        return Modality.PLANNED
    return None


def _verb_follows(view: View, at: int) -> bool:
    """Say whether a word is a modal verb and no noun or name ("her will was read"): a base form follows."""
    if view.tag(at + 1) == "PROPN" and view.tokens[at].text[0].isupper() and view.words[-1] != "?":
        return False
    for i in range(at + 1, min(at + 9, len(view.words))):
        if view.forms[i] in ("VB", "VBP"):
            return True
        if view.forms[i] in FINITE or view.words[i] in (".", ";", "?"):
            break
    return view.form(at - 1) in ("PRP", "WP", "EX", "DT")


def _would(view: View, at: int, spoken: bool) -> Modality | None:
    """Return the step of "would": what somebody said or promised in the past is a plan, else it is a condition."""
    after = view.word(at + 1)
    if after in ("like", "love", "prefer", "rather") or (view.words[at] == "'d" and after in ("better", "been")):
        return None
    if spoken and after != "have":
        return Modality.PLANNED
    return Modality.CONDITIONAL


def _passive(view: View, at: int) -> bool:
    i = at - 1
    while i > at - 6 and view.tag(i) in ("ADV", "PART"):
        i -= 1
    return view.tag(i) == "AUX" and view.lemma(i) in ("be", "have")


def _leads_on(view: View, at: int) -> bool:
    """Say whether an infinitive or a clause follows ("is said to", "is feared that", "accused of lying")."""
    after, word = view.word(at + 1), view.words[at]
    if word in ALLEGED_PARTICIPLES:
        return after in ("to", "of", "by", "that", "with")
    if word in ("scheduled", "planned", "due", "set", "slated") and after in ("for", "on", "in"):
        return word != "set"
    return after in ("to", "that") and (after == "that" or view.form(at + 2) == "VB")


def _governing(view: View, at: int) -> Modality | None:
    """Return the step of a verb, noun or adjective that governs an infinitive or a clause."""
    word, lemma, after = view.words[at], view.lemmas[at], view.word(at + 1)
    infinitive = after == "to" and view.form(at + 2) == "VB"
    if lemma in ("allege", "claim") and view.tags[at] == "VERB":
        return Modality.ALLEGED if after != "," and view.forms[at] in FINITE else None
    if infinitive and view.tags[at] == "NOUN":
        stated = any(view.lemmas[i] in STATING_PLANS for i in range(max(0, at - 5), at))
        stated = stated or FINITE.isdisjoint(view.forms[:20])
        return Modality.PLANNED if lemma in PLANS and stated else None
    if infinitive and (lemma in PLANNING or word == "going"):
        return Modality.PLANNED
    if infinitive and lemma == "have":
        return Modality.REQUIRED if view.forms[at] != "VBD" else None
    if infinitive and lemma in REQUIRING:
        return Modality.REQUIRED
    if (infinitive or after == "that") and lemma in SEEMING:
        return Modality.POSSIBLE
    if lemma in OPEN and (infinitive or after in ("that", "of")):
        return Modality.POSSIBLE
    if view.tags[at] == "VERB" and _urges(view, at):
        return Modality.REQUIRED
    return None


def _urges(view: View, at: int) -> bool:
    """Say whether a verb asks somebody for something ("urged them to leave", "called for talks")."""
    lemma, after = view.lemmas[at], view.word(at + 1)
    if lemma == "call":
        return after in ("for", "on", "upon") and view.forms[at] != "VBG"
    if lemma not in URGING:
        return False
    return lemma == "demand" or any(
        view.words[i] == "to" and view.form(i + 1) == "VB" for i in range(at + 2, min(at + 8, len(view.words)))
    )


def _is_condition(view: View, at: int) -> bool:
    """Say whether a word opens a condition: not "as if", "even if", "asked if"."""
    if view.words[at] not in CONDITIONS or view.tags[at] not in ("SCONJ", "ADP"):
        return view.words[at] == "provided" and view.word(at + 1) == "that"
    before = view.word(at - 1)
    if before in ("even", "as", "only", "what") or view.lemma(at - 1) in ASKING:
        return False
    return view.word(at + 1) not in ("not", "any", "anything", "possible", "necessary")
