"""Digits that are no quantities: dates, clock times, years, telephone numbers, versions, names and labels."""

import re

from compare.data import labels
from compare.extract.numbers import Number

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b\.?"
)
_MASK = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w+"
    rf"|(?<![\w$]){_MONTH},? ?\d{{1,2}}(?:st|nd|rd|th)?(?![\d%]|[,.]\d|:\d| percent| per cent)"
    rf"(?:\s?(?:-|\u2013|to|and|or)\s?\d{{1,2}}(?:st|nd|rd|th)?\b)?(?:,? \d{{4}}\b)?"
    rf"|(?<![\w$]){_MONTH},? (?:of )?\d{{4}}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-\u2013]\s?\d{{1,2}})?(?: of)?[ -]{_MONTH}(?![a-z])(?:,?[ -]\d{{2,4}}\b)?"
    r"|\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?|\b\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d\d\b"
    r"|\b\d{1,2}(?:[:.]\d\d){0,2}\s?(?:[ap]\.\s?m\b\.?|[APap][Mm]\b)|\b\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?\b"
    r"|\b\d{1,2}(?:\.\d\d)?\s?o['\u2019]clock|\b\d{4}\s?(?:GMT|UTC|EDT|EST|BST|CET|hrs|local time)\b"
    r"|\b(?:1[5-9]|20)\d\d\s?[-\u2013/]\s?(?:(?:1[5-9]|20)\d\d|\d\d)\b(?!,)|\b\d{2,4}['\u2019]?s\b|['\u2019]\d\ds?\b"
    r"|\+\d[\d ()-]{7,}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}|\b\d-\d{3}-\d{3}-\d{4}|\b\d{3}-\d{4}\b"
    r"|\bv?\d+\.\d+\.\d+(?:\.\d+)*\b|\b24/7\b|\b9/11\b|\bA\.?D\.? \d+\b|\b\d+ (?:BC|AD|BCE|CE)\b"
    r"|[#\u00a7\u2116]\s?\d[\d-]*|\b[A-Za-z]*\d+[A-Za-z]+\d\w*|\b[A-Z]{2} \d{5}(?:-\d{4})?\b"
)
_LABEL = re.compile(r"([A-Za-z][\w.'\u2019&-]*)[ -]$")
_CAPITAL = re.compile(r"[A-Z]")
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|from|until|till|during|of|before|after|between|for|circa|through|to|early|late|mid|and|the|year"
    r"|spring|summer|autumn|fall|winter|season|back in|than in|late-|early-|mid-)[ -]?$",
    re.IGNORECASE,
)
_STREET = re.compile(r"(?: [NSEW]\.?)?((?: [A-Z\d][\w.'\u2019]*){1,3})")
_NEXT = re.compile(r"[ -]([^\W\d_]+)")
_LIST = re.compile(r"\s*[.)](?:\s|$)")
_DECADE = re.compile(r"['\u2019]?s\b")


def masked(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of a sentence whose digits belong to a date, a time, a telephone number and the like."""
    return [match.span() for match in _MASK.finditer(text, start, end)]


def year(text: str, number: Number, end: int) -> bool:
    """Say whether four bare digits are a year: nothing that is counted or measured stands after them."""
    if number.end - number.start != 4 or not number.digits or not 1500 <= number.low <= 2100:
        return False
    following = _NEXT.match(text, number.end, end)
    counted = bool(following) and following[1][0].islower() and following[1].endswith("s") if following else False
    if _YEAR_BEFORE.search(text, max(0, number.start - 9), number.start):
        return not counted
    if number.low < 1900:
        return False
    return not counted


def labelled(text: str, number: Number, start: int, proper: bool, tail: bool) -> bool:
    """Say whether a word makes the number a name: "Section 230", "iPhone 11", "Boeing 737", "No. 10".

    `proper`: the word before is a name by its tag. `tail`: a unit, a scale or a counted noun stands after it.
    """
    match = _LABEL.search(text, max(start, number.start - 24), number.start)
    if not match:
        return False
    word = match[1]
    hyphen = text[number.start - 1] == "-"
    if hyphen:
        return word.lower() not in ("minus", "sub", "plus", "non", "nearly", "pre", "mid") or word.lower() == "mid"
    if word.lower().rstrip(".") in labels.BEFORE and (not tail or word[0].isupper() or word.lower() == "no."):
        return not (tail and word.lower() in ("in", "to"))
    if not number.digits or tail:
        return False
    return proper and number.plain and bool(_CAPITAL.search(word))


def attached(text: str, number: Number, measured_end: int, measured_start: int) -> bool:
    """Say whether letters are joined to the number that no unit, scale or currency explains: "F16", "5G", "777F"."""
    before = text[measured_start - 1 : measured_start]
    if before and (before.isalnum() or before == "_") and text[number.start] != ".":
        return True
    if number.kind == "ordinal":
        return False
    after = text[measured_end : measured_end + 1]
    return bool(after) and (after.isalnum() or after == "_")


def address(text: str, number: Number, end: int) -> bool:
    """Say whether the number is that of a house: "10 Downing Street", "358 El Brillo Way"."""
    match = _STREET.match(text, number.end, end) if number.digits else None
    if not match:
        return False
    return any(w.lower().rstrip(".") in labels.STREETS for w in match[1].split()[1:] or match[1].split())


def listed(text: str, number: Number, start: int, end: int) -> bool:
    """Say whether the number opens the sentence as that of a list: "1. ", "2) "."""
    opening = not text[start : number.start].strip(" \t(")
    return opening and number.digits and number.plain and bool(_LIST.match(text, number.end, end))
