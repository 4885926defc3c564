"""Who a source is: the fullest name of the person, organisation or place that its words stand for.

A pronoun stands for the nearest person before it that fits in gender, the first of the sentence before others (the
preference for subjects of Hobbs 1978 and of centering theory), names inside quotations left out. A pronoun goes on
with whom the one before it stood for, and whoever was found to speak counts as mentioned again. What cannot be told
keeps no name.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.data.given_names import FEMALE, MALE, MORE_MALE
from compare.data.titles import FEMALE_ROLES, HEADS, HONORIFICS, MALE_ROLES
from compare.extract.speech.quotes import Quote
from compare.extract.tokens import Sentence
from compare.model import Excerpt, Mention
from compare.text import Span
from compare.values import Name, NameType

_PRONOUNS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
_RELATIVES = frozenset(["who", "whose", "which", "that"])
_BEFORE_MODIFIERS = frozenset("of for in at from by with to on about against behind near inside close".split())
_JOINS = frozenset(["and", "or", "&"])
_POSSESSIVE = ("'s", "\u2019s", "'", "\u2019")
_FIRST = frozenset(["he", "she", "his", "her"])
_REACH = 3
_LONGEST_CHAIN = 30


class _Seen(NamedTuple):
    """An entity at a place of the text."""

    at: int
    name: Name


class Speakers:
    """The names of a text, to look sources up in, in the order of the text."""

    def __init__(
        self, text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], names: Sequence[Mention]
    ) -> None:
        self._text = text
        self._starts = [sentence.span.start for sentence in sentences]
        self._names = sorted(((m.span, m.value) for m in names if isinstance(m.value, Name)), key=lambda pair: pair[0])
        self._places = [span.start for span, _ in self._names]
        self._gender: dict[str, str] = {}
        self._offices: dict[str, dict[str, Name]] = {}
        self._people: dict[int, list[_Seen]] = {}
        self._pronouns = _first_pronouns(sentences) if names else {}
        spoken = [quote.span for quote in quotes]
        inside = [span.start for span in spoken]
        for span, name in self._names:
            if name.type is not NameType.PERSON:
                continue
            self._learn(span, name)
            at = bisect_right(inside, span.start) - 1
            if at < 0 or spoken[at].end <= span.start:
                self._see(span.start, name)

    def excerpt(self, span: Span) -> Excerpt:
        """Return the source at a span, with the name and the entity that it stands for, where they can be told."""
        words = span.of(self._text)
        name = self._named(span, words) if self._names else None
        if name is None:
            return Excerpt(span, words)
        if name.type is NameType.PERSON:
            self._see(span.start, name)
        return Excerpt(span, words, name.name, name.entity or None)

    def _named(self, span: Span, words: str) -> Name | None:
        low = words.lower()
        if low in _PRONOUNS:
            return self._person(span.start, _PRONOUNS[low])
        if low in _RELATIVES:
            return self._before(span.start)
        return self._head(span) or self._holder(low)

    def _see(self, at: int, name: Name) -> None:
        self._people.setdefault(self._sentence(at), []).append(_Seen(at, name))

    def _sentence(self, at: int) -> int:
        return bisect_right(self._starts, at) - 1

    def _learn(self, span: Span, name: Name) -> None:
        """Note the gender and the offices of a person."""
        roles = name.role.lower().split() if name.role else ()
        if name.entity not in self._gender:
            ahead = self._text[max(0, span.start - 12) : span.start].split()
            told = HONORIFICS.get(ahead[-1].lower(), "") if ahead else ""
            told = told or next((g for g, known in _ROLES if not known.isdisjoint(roles)), "")
            told = told or _by_given_name(name.name)
            if told:
                self._gender[name.entity] = told
        for word in roles:
            if word in HEADS:
                self._offices.setdefault(word, {})[name.entity] = name

    def _head(self, span: Span) -> Name | None:
        """Return the name that the noun phrase is, not one that only modifies it ("a spokesman for Rutte")."""
        found = None
        at = bisect_left(self._places, span.start)
        while at < len(self._names) and self._names[at][0].end <= span.end:
            inside, name = self._names[at]
            before = self._text[span.start : inside.start].lower().split()
            if not _BEFORE_MODIFIERS.isdisjoint(before):
                break
            after = self._text[inside.end : inside.end + 2]
            rest = self._text[inside.end : span.end].split()
            if rest and rest[0] in _JOINS:
                return None
            if found is not None and not _JOINS.isdisjoint(before) and found.entity != name.entity:
                return None
            if not after.startswith(_POSSESSIVE) and not name.adjective and (not rest or _ends_phrase(rest[0])):
                found = name
            at += 1
        return found

    def _holder(self, words: str) -> Name | None:
        """Return the only person known with the office that the words name ("the president")."""
        last = words.removeprefix("the ").split()
        holders = self._offices.get(last[-1], {}) if last and words.startswith("the ") else {}
        holder = next(iter(holders.values())) if len(holders) == 1 else None
        told = (holder.role or "").lower().split() if holder is not None else []
        return holder if set(last) <= set(told) else None

    def _before(self, at: int) -> Name | None:
        """Return the name that ends right before a relative pronoun."""
        place = bisect_left(self._places, at) - 1
        if place < 0:
            return None
        span, name = self._names[place]
        return name if not self._text[span.end : at].strip(" ,") else None

    def _person(self, at: int, gender: str) -> Name | None:
        """Return the person whom a pronoun stands for."""
        sentence = self._sentence(at)
        reach = _REACH
        longest = _LONGEST_CHAIN
        while sentence >= 0 and reach >= 0 and longest:
            goes_on = self._pronouns.get((sentence, gender), at)
            for name in self._fitting(sentence, min(at, goes_on), gender):
                return name
            reach = _REACH if goes_on < at else reach - 1
            longest -= 1
            sentence -= 1
        return None

    def _fitting(self, sentence: int, before: int, gender: str) -> Iterator[Name]:
        for seen in sorted(self._people.get(sentence, ()), key=lambda seen: seen.at):
            if seen.at < before and self._gender.get(seen.name.entity, gender) == gender:
                yield seen.name


def _first_pronouns(sentences: Sequence[Sentence]) -> dict[tuple[int, str], int]:
    """Return the place of the first pronoun of each sentence and gender: it goes on with who was spoken of."""
    first: dict[tuple[int, str], int] = {}
    for at, sentence in enumerate(sentences):
        if not _FIRST.isdisjoint(sentence.view.words):
            for token in sentence.tokens:
                if token.low in _FIRST:
                    first.setdefault((at, _PRONOUNS[token.low]), token.start)
    return first


_ROLES = (("f", FEMALE_ROLES), ("m", MALE_ROLES))


def _by_given_name(name: str) -> str:
    """Return the gender that the first of several names tells."""
    first = name.split()[0]
    female, male = first in FEMALE, first in MALE or first in MORE_MALE
    return "" if female == male else "f" if female else "m"


def _ends_phrase(word: str) -> bool:
    """Say whether a word behind a name leaves it the head of its phrase."""
    return not word[:1].isalnum() or word.lower() in _BEFORE_MODIFIERS or word in ("Jr.", "Sr.", "Jr")
