"""Runs of capitals taken apart: what is a title, what is a name, what only opens the sentence."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.data.given_names import DOUBTFUL, GIVEN
from compare.data.name_traps import AMBIGUOUS_HEADS, DAYS, STARTERS
from compare.data.organisations import PLACE_SUFFIXES, SUFFIXES, THINGS
from compare.data.titles import HEADS, HONORIFICS, LABELS
from compare.extract.names.name_spans import TAILS, Run, written
from compare.extract.names.name_words import is_acronym, is_known, is_ordinary, titled
from compare.extract.tokens import Token
from compare.naming.gazetteer import common_words, known_bodies, known_place
from compare.text import Span

_LONGEST = 5  # words of the longest known place or body


_NO_NAMES = frozenset({"VERB", "AUX", "ADV", "ADP", "DET", "PRON", "SCONJ", "CCONJ"})
_LINKS = frozenset({"of", "the", "for", "and", "&"})


class Piece(NamedTuple):
    """A stretch of a run that may be a name.

    `first` and `last` are token numbers, `span` is the exact place, `form` the words as printed, `title` the number
    of the token where a title in the same run begins (or `first`), `address` a form of address before it ("mr");
    `opening`: the capital of the first word says nothing; `peeled`: it stood behind a label, a place or a body.
    """

    sentence: int
    first: int
    last: int
    span: Span
    form: str
    title: int
    address: str = ""
    opening: bool = False
    peeled: bool = False


def make_piece(tokens: Sequence[Token], sentence: int, first: int, last: int, run: Run | None = None) -> Piece:
    """Return the piece of some tokens, with what their run tells."""
    span = Span(tokens[first].start, tokens[last - 1].end)
    opening, peeled = (run.opening, run.peeled) if run else (False, False)
    return Piece(sentence, first, last, span, written(tokens, first, last), first, "", opening, peeled)


def _ends_no_person(words: Sequence[str]) -> bool:
    last = words[-1]
    return last in SUFFIXES or (last in PLACE_SUFFIXES and words[-2] not in GIVEN)


def title_end(words: Sequence[str]) -> int:
    """Return how many words at the start of a run are a title ("NATO Secretary General" in front of a name)."""
    size = len(words)
    while size > 1 and words[size - 1] in TAILS:
        size -= 1
    if size < 2 or _ends_no_person(words[:size]):
        return 0
    end = 0
    for at in range(size - 1):
        word = words[at]
        low = word.lower()
        if low in HEADS or low.rpartition("-")[2] in HEADS or (end and _complements(words, end, at)):
            end = at + 1
        elif word in GIVEN and not titled(word):
            break
    if not end or words[end] in _LINKS or words[end] in SUFFIXES:
        return 0
    if words[end - 1].lower() in AMBIGUOUS_HEADS and all(map(is_ordinary, words[end:size])):
        return 0
    return end


def _complements(words: Sequence[str], end: int, at: int) -> bool:
    """Say whether a word goes with the "of" of a title: "Director of National Intelligence", "of the House"."""
    word = words[at]
    if words[end] == "of":
        return word not in _LINKS and all(link in _LINKS for link in words[end:at])
    return at == end and "of" in words[:end] and word not in GIVEN and (is_ordinary(word) or titled(word))


def _parted(tokens: Sequence[Token], run: Run) -> Iterator[Run]:
    """Part a run at days and at compounds with a small second half ("Kyiv-based")."""
    first = run.first
    for at in range(run.first, run.last):
        word = tokens[at].text
        if word in DAYS or ("-" in word and word.rpartition("-")[2].islower()):
            if at > first:
                yield Run(first, at, run.opening and first == run.first)
            if "-" in word:
                yield Run(at, at + 1, run.opening and at == run.first)
            first = at + 1
    if first < run.last:
        yield Run(first, run.last, run.opening and first == run.first)


def _stripped(tokens: Sequence[Token], run: Run) -> Run:
    """Leave out the small words at the beginning: "The", "But", "After"."""
    first, opening = run.first, run.opening
    while first < run.last and tokens[first].text in STARTERS:
        word = tokens[first].text
        if word == "The" and known_place(written(tokens, first, min(run.last, first + 2))):
            break
        if not opening and word in ("Will", "May", "Well", "Like"):
            break
        first += 1
        opening = False
    return Run(first, run.last, opening)


def _halves(token: Token, sentence: int, at: int) -> Iterator[Piece]:
    """Yield the places and bodies inside a compound: "Ukraine-Russia", "NATO-led"."""
    start = token.start
    for half in token.text.split("-"):
        if is_known(half) or is_acronym(half):
            yield Piece(sentence, at, at + 1, Span(start, start + len(half)), half, at)
        start += len(half) + 1


def _single(tokens: Sequence[Token], run: Run, sentence: int) -> Iterator[Piece]:
    token = tokens[run.first]
    word = token.text
    if "-" in word and not is_known(word) and not is_acronym(word):
        halves = list(_halves(token, sentence, run.first))
        if halves or word.rpartition("-")[2].islower():
            yield from halves
            return
    no_name = word in STARTERS or word in DAYS or word in LABELS or word.lower() in HONORIFICS
    if not no_name or word in known_bodies():
        yield make_piece(tokens, sentence, run.first, run.last, run)


def _opening_word(tokens: Sequence[Token], run: Run) -> Run:
    """Leave out an ordinary word that has its capital only because a sentence begins."""
    if not run.opening or run.last - run.first < 2:
        return run
    word, end = tokens[run.first].text, tokens[run.last - 1].text
    if tokens[run.first].tag in _NO_NAMES and not is_known(written(tokens, run.first, run.last)):
        return Run(run.first + 1, run.last, False)
    if word in GIVEN or end in SUFFIXES or end in PLACE_SUFFIXES or titled(word):
        return run
    if word.lower() not in common_words() or _longest_known(tokens, run.first, run.last) > run.first:
        return run
    return Run(run.first + 1, run.last, False)


def _apart(tokens: Sequence[Token], first: int, end: int, last: int) -> bool:
    """Say whether a known name at the beginning of a run is one of its own: "Russian Oreshnik", not "Boston Open"."""
    if tokens[end].text in ("of", "for", "&", "and"):
        return False
    place = known_place(written(tokens, first, end))
    if place is not None and tokens[last - 1].text in THINGS:
        return False
    if place is None or place.kind in ("country", "adjective") or is_known(written(tokens, end, last)):
        return True
    return all(titled(token.text) for token in tokens[end:last])


def pieces(tokens: Sequence[Token], run: Run, sentence: int) -> Iterator[Piece]:
    """Yield the stretches of a run that may be names, without the days, titles and openers beside them."""
    if run.last - run.first == 1:
        yield from _single(tokens, run, sentence)
        return
    for part in _parted(tokens, run):
        bare = _opening_word(tokens, _stripped(tokens, part))
        if bare.last - bare.first == 1:
            yield from _single(tokens, bare, sentence)
        elif bare.last > bare.first:
            yield from _taken_apart(tokens, bare, sentence)


def _taken_apart(tokens: Sequence[Token], run: Run, sentence: int) -> Iterator[Piece]:
    first, last = run.first, run.last
    if is_known(written(tokens, first, last)):
        yield make_piece(tokens, sentence, first, last, run)
        return
    words = [token.text for token in tokens[first:last]]
    skip, address = 0, ""
    while skip < len(words) - 1 and words[skip].lower() in HONORIFICS:
        address = words[skip].lower()
        skip += 1
    cut = skip + title_end(words[skip:])
    while cut < len(words) - 1 and words[cut].lower() in HONORIFICS and words[cut] not in ("St", "St.", "Saint"):
        address = words[cut].lower()
        cut += 1
    if not cut:
        yield from _peeled(tokens, run, sentence)
        return
    yield from _inside_title(tokens, first + skip, first + cut, sentence)
    if not all(word.lower() in HEADS for word in words[cut:]):
        unsure = "the" in words[:cut] and words[cut] not in GIVEN  # "Director of the National Iodine Study"
        title = first + (cut if unsure else skip)
        name = make_piece(tokens, sentence, first + cut, last)
        yield name._replace(title=title, address=address, peeled=unsure)


def _longest_known(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the longest known place or body that begins at `first` ends; `first` if there is none."""
    for end in range(min(last, first + _LONGEST), first, -1):
        if is_known(written(tokens, first, end)):
            return end
    return first


def _inside_title(tokens: Sequence[Token], first: int, last: int, sentence: int) -> Iterator[Piece]:
    """Yield the places and bodies inside a title: "NATO" in "NATO Secretary General"."""
    at = first
    while at < last:
        end = _longest_known(tokens, at, last)
        if end == at and is_acronym(tokens[at].text):
            end = at + 1
        if end > at:
            yield make_piece(tokens, sentence, at, end)
        at = max(end, at + 1)


def _peeled(tokens: Sequence[Token], run: Run, sentence: int) -> Iterator[Piece]:
    """Yield a run without title: a label, a country or a body in front of it is not a part of it."""
    first, last = run.first, run.last
    suffixed = tokens[last - 1].text in SUFFIXES or tokens[last - 1].text in PLACE_SUFFIXES
    if tokens[first].text.lower() in HEADS and last - first > 2 and tokens[first + 1].text == "of":
        yield from _inside_title(tokens, first, last, sentence)  # "Secretary of the Navy" alone
        return
    if last - first > 1 and not suffixed:
        word = tokens[first].text
        end = _longest_known(tokens, first, last)
        if end == first and word in LABELS and word not in GIVEN:
            yield from _taken_apart(tokens, Run(first + 1, last, run.opening, True), sentence)
            return
        if end > first and word not in GIVEN and _apart(tokens, first, end, last):
            yield make_piece(tokens, sentence, first, end, run)
            yield from _taken_apart(tokens, Run(end, last, False, True), sentence)
            return
    if not suffixed and all(titled(token.text) and not is_known(token.text) for token in tokens[first:last]):
        yield from _inside_title(tokens, first, last, sentence)
        return
    if not suffixed:
        end = _body_end(tokens, first, last)
        if end > first:
            yield make_piece(tokens, sentence, first, end, run)
        first = end if end > first else _given_name(tokens, first, last)
    yield make_piece(tokens, sentence, first, last, run)


def _body_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where a body ends that a person's name follows: "Refugee Council | Enver Solomon"."""
    for at in range(first + 1, last - 2):
        if tokens[at].text in SUFFIXES and tokens[at + 1].text in GIVEN:
            return at + 1
    return first


def _given_name(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the given name begins in "Scientologist Tom Cruise"; `first` if the words before are none."""
    at = first
    while at < last - 1 and tokens[at].text not in GIVEN:
        if tokens[at].tag == "PROPN" and not is_ordinary(tokens[at].text):
            return first
        at += 1
    return first if at >= last - 1 or tokens[at].text in DOUBTFUL else at
