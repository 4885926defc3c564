"""Numbers that are no quantities: dates, clock times, years, telephone numbers, versions, names, labels, addresses."""

import re

from compare.data import labels
from compare.extract.quantities.bounds import before
from compare.extract.quantities.counted import Counted, Tokens
from compare.extract.quantities.numbers import Number
from compare.values import Bound

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b\.?"
)
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
_NTH = r"(?:st|nd|rd|th)?"
_MONTH_BEFORE = re.compile(rf"(?<![\w$]){_MONTH},? ?(?:of )?(?:the )?$")
_DAY = re.compile(
    rf"[0-9]{{1,2}}{_NTH}(?![\w%]|[,.][0-9]|:[0-9]| per ?cent)"
    rf"(?:\s?(?:[-\u2013,]|to|and|or|through)\s?[0-9]{{1,2}}{_NTH}\b(?![%,.][0-9]))*(?:,? [0-9]{{4}}\b)?|[0-9]{{4}}\b"
)
_MONTH_AFTER = re.compile(
    rf"[0-9]{{1,2}}{_NTH}(?:\s?(?:[-\u2013]|to|and)\s?[0-9]{{1,2}}{_NTH})?(?: (?:day )?of)?[ -]{_MONTH}(?![a-z])"
    r"(?:,?[ -][0-9]{4}\b|,? ['\u2019][0-9]{2}\b)?"
)
_YEARS = r"(?:1[5-9]|20)[0-9]{2}"
_STAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+Z?)?|[0-9]{1,2}([/.-])[0-9]{1,2}\1(?:19|20)?[0-9]{2}\b"
    r"|[0-9]{1,2}(?:[:.][0-9]{2}){0,2}\s?(?:[ap]\.\s?m\b\.?|[APap][Mm]\b)|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]+)?\b"
    r"|[0-9]{1,2}(?:[-\u2013 ]|to){1,3}[0-9]{1,2}\s?(?:[ap]\.\s?m\b\.?|[APap][Mm]\b)"
    r"|[0-9]{1,2}(?:\.[0-9]{2})?\s?o['\u2019]clock|[0-9]{4}\s?(?:GMT|UTC|EDT|EST|BST|CET|PDT|PST|hrs|local time)\b"
    rf"|{_YEARS}[-\u2013/](?:{_YEARS}|[0-9]{{2}})\b(?!,[0-9])(?! (?:people|[a-z]+s)\b)"
    rf"|{_YEARS} [-\u2013] {_YEARS}\b(?! (?:people|[A-Za-z]+s)\b)|[0-9]{{2,4}}['\u2019]?s\b"
    r"|[0-9]{3}-[0-9]{3}-[0-9]{4}|[0-9]-[0-9]{3}-[0-9]{3}-[0-9]{4}|[0-9]{3}-[0-9]{4}\b(?!,)"
    r"|[0-9]{1,3}\.[0-9]+\.[0-9]+(?:\.[0-9]+)*\b|24/7\b|9/11\b|20/20\b|50[/-]50\b|[0-9]+ (?:BC|AD|BCE|CE)\b"
    r"|[0-9]{1,3}(?:-[0-9]+)?(?: / [0-9]{1,4}){1,2}\b"
    r"|[0-9]{1,2}: [0-5][0-9] (?:[ap]\.? ?m\b|[AP]M\b|[A-Z]{1,3}T\b|hours)"
    r"|[0-9]+[A-Za-z]+[0-9]\w*|[0-9]{2,5}(?:-[0-9]+)?-[A-Z]\w*|[0-9]+(?:x|\u00d7)[0-9]+"
)
_SPOKEN = re.compile(r"[a-z]+ o['\u2019]clock|[a-z]+ (?:[ap]\.m\b|[ap]m\b)", re.IGNORECASE)
_PHONE = re.compile(r"(?:\+|\b00)[0-9][0-9 ()-]{5,}[0-9]|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}")
_ERA = re.compile(r"\bA\.?D\.? (?:[0-9]+ and )?$")
_HEAD_SIGN = re.compile(r"[#\u00a7\u2116]\s?$|['\u2019]$")
_LABEL = re.compile(r"([A-Za-z][\w.'\u2019&/]*)([ -])$")
_INITIAL = re.compile(r"\b[A-Z]\.? $")
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|from|until|till|during|before|after|between|circa|through|to|early|late|mid|and|the|year|spring"
    r"|summer|autumn|fall|winter|season|than|or)[ -]$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"(?<![.!?:] )\b[A-Z][a-z]+ $")
_UNTIL = re.compile(r"\s?[-\u2013]\s?([0-9]{4,6})(?![0-9])")
_STREET = re.compile(r"(?: [NSEW]\.?(?= ))?((?: (?:[A-Z]|[0-9]+(?:st|nd|rd|th))[\w.'\u2019]*){1,3})")
_FOREIGN = frozenset({"ave", "avenue", "rue", "via", "calle", "place"})
_LIST = re.compile(r"\s*[.)](?:\s|$)")
_PEOPLE = frozenset("people men women children others patients residents workers deaths cases jobs".split())
_NAMING = frozenset({"PROPN", "NOUN", "ADJ", "X"})
_ABSTRACT = frozenset(
    {"sub", "minus", "plus", "non", "nearly", "about", "over", "under", "to", "or", "and", "of", "foot", "feet"}
)


def hidden(text: str, number: Number, start: int, end: int) -> int:
    """Return where the date, time, telephone number or web address ends that the number is part of; 0 if none."""
    if not number.digits:
        spoken = _SPOKEN.match(text, number.start, end)
        return spoken.end() if spoken else 0
    at = number.start
    head = text[max(start, at - 16) : at]
    last = head.split()[-1:] if head and head[-1] in " ." else []
    if (last and last[0][:3].lower() in _MONTHS) or head.endswith((" of ", " the ")):
        day = _DAY.match(text, at, end) if _MONTH_BEFORE.search(head) else None
        if day:
            return day.end()
    found = _MONTH_AFTER.match(text, at, end) or _STAMP.match(text, at, end)
    if found:
        return found.end()
    if head.endswith(("+", "(", "00")):
        phone = _PHONE.match(text, at - 1, end)
        if phone:
            return phone.end()
    return number.end if _ERA.search(head) or _HEAD_SIGN.search(head) else 0


def webbed(number: Number, tokens: Tokens) -> bool:
    """Say whether the number stands in a web or mail address, a hashtag or a handle."""
    token = tokens.at(number.start)
    return token is not None and (token.text.startswith(("http", "www.", "@", "#")) or "@" in token.text)


def year(text: str, number: Number, start: int, things: Counted | None) -> bool:
    """Say whether four bare digits are a year; before a plural only where no people are counted and no bound stands."""
    if number.end - number.start != 4 or not number.digits or not 1500 <= number.low <= 2199:
        return False
    span = _UNTIL.match(text, number.end)
    if span and int(span[1]) > 2199:
        return False
    ahead = bool(_YEAR_BEFORE.search(text, max(start, number.start - 9), number.start))
    if things is not None and things.direct and (things.plural or not things.size):
        if not 1950 <= number.low <= 2049 or (number.low == 2000 and not ahead) or things.words in _PEOPLE:
            return False
        return before(text, start, number.start)[0] is Bound.EXACT
    return ahead or 1900 <= number.low <= 2100


def labelled(text: str, number: Number, start: int, tokens: Tokens, counts: bool) -> bool:
    """Say whether a word makes the number a name: "Section 230", "iPhone 11", "Boeing 737", "No. 10".

    `counts`: a unit, a scale or a counted plural follows.
    """
    match = _LABEL.search(text, max(start, number.start - 24), number.start)
    if not match:
        return False
    word = match[1]
    bare = word.lower().rstrip(".")
    if match[2] == "-":
        return bare not in _ABSTRACT
    if bare in labels.INDICES and number.low in labels.INDEX_SIZES:
        return True
    if bare in labels.BEFORE and (not counts or word[0].isupper()) and match.start() > start:
        return True
    if bare in labels.BEFORE and not counts:
        return True
    if not number.digits:
        named = text[number.start].isupper() and word[0].isupper() and match.start() > start
        return named and (not counts or text[number.end + 1 : number.end + 2].islower())
    token = tokens.before(number.start)
    inner = not word.islower() and not word.istitle() and len(word) > 1
    if inner and not word.isupper() and word[0].islower():
        return True
    if counts or not number.plain:
        return False
    proper = token is not None and token.tag in _NAMING and word[0].isupper()
    named = word[0].isupper() and bool(_TITLE.search(text, max(start, match.start() - 16), match.start()))
    known = proper or inner or named or bool(_INITIAL.match(word + " "))
    return known and (match.start() > start or inner)


def attached(text: str, number: Number, begin: int, stop: int) -> bool:
    """Say whether letters are joined to the number that no unit, scale or currency explains: "F16", "5G", "777F"."""
    ahead = text[begin - 1 : begin] if begin else ""
    if ahead and (ahead.isalnum() or ahead == "_") and text[number.start] != ".":
        return True
    if ahead in ("/", "\\") and text[begin - 2 : begin - 1].isalpha():
        return True
    after = text[stop : stop + 1]
    return number.kind != "ordinal" and bool(after) and (after.isalnum() or after == "_")


def address(text: str, number: Number, end: int) -> bool:
    """Say whether the number is that of a house: "10 Downing Street", "358 El Brillo Way"."""
    match = _STREET.match(text, number.end, end) if number.digits else None
    if not match:
        return False
    names = [w.lower().rstrip(".,") for w in match[1].split()]
    return names[0] in _FOREIGN or any(w in labels.STREETS for w in names[1:])


def listed(text: str, number: Number, start: int, end: int) -> bool:
    """Say whether the number opens the sentence as that of a list: "1. ", "2) "."""
    opening = not text[start : number.start].strip(" \t(")
    return opening and number.digits and number.plain and bool(_LIST.match(text, number.end, end))
