"""What a number is: an age, an ordinal, a magnitude, a turn of phrase with "one" or "half"."""

import re

from compare.data import labels
from compare.extract.quantities.bounds import before
from compare.extract.quantities.counted import WIDEST, Counted, Tokens, counted
from compare.extract.quantities.numbers import CARDINAL
from compare.extract.quantities.readings import Reading
from compare.values import Bound

OLDEST = 125
_OLD = re.compile(r"[ -](?:olds?\b|of age\b)")
_AGED = re.compile(
    r"\b(?:aged?|age of|ages(?: of)?|(?:aged|ages) between|between the ages of|turn|turned|turns|turning)[ -]$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"[,;)]|\.(?:\s|$)|\s?[-\u2013\u2014]\s| who\b| and\b|$")
_TURNED = re.compile(r"[,.;)]|$| (?:on|this|last|next|in|the|today|yesterday|years|earlier|later|and)\b")
_COMPARED = re.compile(r" (?:as|the|more|higher|larger|greater|bigger|faster|that|what|its|their|likelier|less)\b")
_SUPERLATIVE = re.compile(r"-(?:[a-z]+est|most|least|ranked|seeded|placed)\b")
_RANKED = re.compile(
    r"\b(?:rank|ranks|ranked|ranking|finish|finished|finishing|finishes|placed|placing|places|came|comes|coming|was|is|were"
    r"|sits|sat|stands|standing|stood|tied for|tie for|career|place|remains|lies|lying|runs?|and) $"
)
_PLACED = re.compile(r" (?:in|on|among|overall|behind|all-time|place|worldwide|nationally|with)\b|[,.;]")
PRONOUNS = frozenset({"one", "zero", "nil", "nought", "naught"})
_POINTING = frozenset({"the", "these", "those", "my", "our", "his", "her", "their"})
_SPAN = re.compile(r"\b(?:in|within|for|after|of|only|just|least|most|about|a|lasts?|lasted|took) $")
_WORD = re.compile(r"[^\W\d_]+")
_HALF_AFTER = re.compile(r" (?:of|the|its|their|his|her|a|an|all|that|those|these|our|my|what|as)\b")
_HALF_BEFORE = re.compile(
    r"\b(?:first|second|other|latter|former|last|opening|better|top|bottom|upper|lower|early|late|per|each|either|this|in|by"
    r"|the|front|back|final|and a|and|a|one|two)[ -]$",
    re.IGNORECASE,
)
_FOLD = re.compile(r"[ -]?fold\b|x\b")
_MAGNITUDE = re.compile(r"\bmagnitude(?: of)?(?: about| around| at least)?[ -]$", re.IGNORECASE)
_MAGNITUDE_AFTER = re.compile(r"[ -](?:preliminary )?magnitude\b")
_CATEGORY = re.compile(r"\bcategory[ -]$", re.IGNORECASE)
_STORM = re.compile(r" (?:major |strength )?(?:hurricane|storm|cyclone|typhoon|tornado|atmospheric)|-strength")


def age(text: str, reading: Reading, tokens: Tokens) -> int:
    """Return where the words of an age end ("66-year-old", "aged 66", "Smith, 66,"); 0 where it is none."""
    if reading.measure.dimension == "duration":
        old = _OLD.match(text, reading.end)
        return old.end() if old else 0
    if reading.measure.unit or reading.kind != CARDINAL or reading.parts or not 0 < reading.high < OLDEST:
        return 0
    if reading.measure.times != 1 or reading.low != int(reading.low):
        return 0
    head = text[max(0, reading.start - 14) : reading.start]
    if _AGED.search(head):
        turned = head.rstrip(" -")[-4:].lower() in ("turn", "rned", "urns", "ning")
        return reading.end if not turned or (reading.low > 9 and _TURNED.match(text, reading.end)) else 0
    if reading.number.digits and reading.low >= 5 and head.endswith((", ", " (")) and _CLOSED.match(text, reading.end):
        name = tokens.before(reading.start - 2)
        return reading.end if name is not None and _person(tokens, name.start) else 0
    return 0


def _person(tokens: Tokens, at: int) -> bool:
    """Say whether the word there looks like the end of somebody's name."""
    i = tokens.after(at)
    token = tokens.get(i)
    return token is not None and token.tag == "PROPN" and token.text[:1].isupper() and token.text.isalpha()


def ordinal(text: str, reading: Reading, tokens: Tokens) -> tuple[int, str] | None:
    """Read an ordinal that counts or ranks: "sixth defense", "third-largest economy", "ranks fourth in steals".

    Returns where the span ends and what is counted; None where the ordinal is a name or a turn of phrase.
    """
    if reading.low < 2:
        return None
    end = reading.end
    superlative = _SUPERLATIVE.match(text, end)
    at = superlative.end() if superlative else end
    found = counted(text, tokens, at, False, False)
    if found and found.direct and found.size and _countable(found, text, end, bool(superlative)):
        of = f"{text[end + 1 : at]} {found.words}" if superlative else found.words
        return (found.end if found.size + bool(superlative) <= WIDEST else at), of
    if superlative:
        return at, text[end + 1 : at]
    ranked = _RANKED.search(text, max(0, reading.start - 16), reading.start)
    return (end, "rank") if ranked and _PLACED.match(text, end) else None


def _countable(found: Counted, text: str, end: int, superlative: bool) -> bool:
    words = found.words.lower().split()
    first = _WORD.match(text, end + 1)
    if not first or (not superlative and (first[0][0].isupper() or text[end : end + 1] == "-")):
        return False
    return words[0] not in labels.ORDINAL_NAMES and words[-1] not in labels.ORDINAL_NAMES


def strength(text: str, reading: Reading) -> str | None:
    """Return "magnitude", "category" or "factor": an earthquake's, a storm's, or that of "tenfold" and "3x"."""
    if reading.kind != CARDINAL or reading.parts:
        return None
    if _FOLD.match(text, reading.end):
        return "factor"
    head = text[max(0, reading.start - 28) : reading.start]
    if reading.low < 11 and (_MAGNITUDE.search(head) or _MAGNITUDE_AFTER.match(text, reading.end)):
        return "magnitude"
    if reading.low < 7 and _CATEGORY.search(head):
        return "category"
    return None


def folded(text: str, reading: Reading) -> int:
    """Return where "fold" ends after a number; 0 where it does not stand there."""
    match = _FOLD.match(text, reading.end)
    return match.end() if match else 0


def pronoun(text: str, reading: Reading, tokens: Tokens) -> bool:
    """Say whether a bare small number word stands for somebody: "the two met"."""
    token = tokens.before(reading.start)
    small = reading.kind == CARDINAL and not reading.number.digits and reading.low <= 12
    return (
        small and token is not None and token.text.lower() in _POINTING and text[reading.end : reading.end + 1] != "-"
    )


def one(text: str, reading: Reading, tokens: Tokens, found: Counted | None, start: int) -> bool:
    """Say whether "one" counts: "one man", not "one day", "the one thing", "no one else"."""
    if reading.measure.unit in ("day", "night", "second", "minute") and reading.measure.end > reading.number.end:
        head = text[max(start, reading.start - 9) : reading.start]
        return bool(_SPAN.search(head)) or text[reading.number.end] == "-" or head.endswith("than ")
    if reading.measure.unit:
        return True
    after, token = tokens.get(tokens.after(reading.end)), tokens.before(reading.start)
    if found is None or not found.direct or after is None or after.text.lower() in labels.ONE_IDIOMS:
        return False
    if found.plural or found.proper or (text[reading.end] == "-" and found.words in labels.ONE_COMPOUNDS):
        return False
    return token is None or token.text.lower() not in labels.ONE_BEFORE


def compared(text: str, at: int) -> bool:
    """Say whether "three times" is a factor, as before a comparison, and not a count of times."""
    return _COMPARED.match(text, at) is not None


def half(text: str, reading: Reading) -> bool:
    """Say whether "half" is a share: "half of them", not "second half", "half-time", "cut in half"."""
    if reading.measure.unit not in (None, "one"):
        return True
    if _HALF_BEFORE.search(text, max(0, reading.start - 10), reading.start):
        return False
    return bool(_HALF_AFTER.match(text, reading.end)) or (
        text[reading.end : reading.end + 1] == " " and before(text, 0, reading.start)[0] is not Bound.EXACT
    )
