"""Runs of capitals taken apart: what is a title, what is a name, what only opens the sentence."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.data.given_names import DOUBTFUL, GIVEN
from compare.data.organisations import NOT_BODIES, PLACE_SUFFIXES, SUFFIXES
from compare.data.titles import HEADS, HONORIFICS, MODIFIERS
from compare.extract.name_spans import Run
from compare.extract.tokens import Token
from compare.naming.gazetteer import common_words, known_bodies, known_places

STARTERS = frozenset(
    "The A An In On At By To But And Or If As When While After Before Since Until He She It They We You I This That "
    "These Those There Here My Our Your His Her Its Their For From With Without Of Not No So Yet Then Than What Who "
    "Whose Which Where Why How Is Are Was Were Be Been Do Does Did Has Have Had Can Could Will Would Should May Might "
    "Must Let Some Many Most More Much Several Few All Both Each Every Any Another Other Others One Two Three Four "
    "Five Six Seven Eight Nine Ten Also Only Even Just Still Now Once Today Yesterday Tomorrow Over Under Against "
    "About Around Between Among Amid During Despite Because Although Though However Meanwhile Instead According "
    "Earlier Later Last Next Nearly Almost Perhaps Maybe Yes Like Unlike Whether Through Into Out Off Up Down Such "
    "Him Them Me Us Mine Ours Hers Theirs Nor Per Via Upon Within Including Asked Speaking Following Given Given "
    "Especially Nobody Everybody Someone Everyone Nothing Something Everything Anyone Well Oh Ah Hey Please Thanks "
    "Further Furthermore Moreover Finally Again Never Always Sometimes Often Recently Currently Previously Both "
    "Additionally Indeed Thus Therefore Hence Overall Besides Elsewhere Separately Eventually Apparently Updated "
    "Source Details Background Reporting Editing Photo Photograph Image Video Watch Read Related Advertisement".split()
)
_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Mondays Tuesdays "
    "Wednesdays Thursdays Fridays Saturdays Sundays January February April June July August September October November "
    "December Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter Thanksgiving Ramadan GMT EST EDT PST PDT".split()
)
_TAILS = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})


class Piece(NamedTuple):
    """A stretch of a run that may be a name.

    `first` and `last` are token numbers, `words` the name's words, `title` the number of the token where a title in
    the same run begins (or `first`), `address` a form of address before it ("mr"), `opening`: the capital of the
    first word says nothing.
    """

    sentence: int
    first: int
    last: int
    words: tuple[str, ...]
    title: int
    address: str
    opening: bool


def written(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return the tokens as they are printed, with single spaces."""
    parts = [tokens[first].text]
    for at in range(first + 1, last):
        if tokens[at].start != tokens[at - 1].end:
            parts.append(" ")
        parts.append(tokens[at].text)
    return "".join(parts)


def titled(word: str) -> bool:
    """Say whether a word can be part of a title before a name."""
    low = word.lower()
    if low in HEADS or low in MODIFIERS or low in ("of", "for", "the", "and", "&", "state", "staff"):
        return True
    if low.count("-") == 1:
        left, right = low.split("-")
        return left in ("vice", "co", "ex", "deputy", "attorney") or right in HEADS
    place = known_places().get(word)
    return place is not None or word in known_bodies() or (word.isupper() and len(word) > 1)


def title_end(words: Sequence[str]) -> int:
    """Return how many words at the start of a run are a title ("NATO Secretary General" in front of a name)."""
    size = len(words)
    while size > 1 and words[size - 1] in _TAILS:
        size -= 1
    if words[size - 1] in SUFFIXES or (words[size - 1] in PLACE_SUFFIXES and words[size - 2] not in GIVEN):
        return 0
    end = 0
    for at in range(size - 1):
        low = words[at].lower()
        if low in HEADS or low.rpartition("-")[2] in HEADS or (at == end + 2 and end and words[end].lower() == "of"):
            end = at + 1
        elif words[at] in GIVEN and words[at] not in DOUBTFUL and not titled(words[at]):
            break
    if end and end < size and words[end].lower() == "of":
        return 0
    return end


def _split_dates(tokens: Sequence[Token], run: Run) -> Iterator[Run]:
    first = run.first
    for at in range(run.first, run.last):
        if tokens[at].text.rstrip(".") in _DAYS:
            if at > first:
                yield Run(first, at, run.opening and first == run.first)
            first = at + 1
    if first < run.last:
        yield Run(first, run.last, run.opening and first == run.first)


def _stripped(tokens: Sequence[Token], run: Run) -> Run:
    first, opening = run.first, run.opening
    known = known_places()
    while first < run.last and tokens[first].text in STARTERS:
        if tokens[first].text == "The" and written(tokens, first, min(run.last, first + 2)) in known:
            break
        if not opening and tokens[first].text in ("Will", "May", "Well", "Like"):
            break
        first += 1
        opening = False
    return Run(first, run.last, opening)


def _opening_word(tokens: Sequence[Token], run: Run) -> Run:
    """Leave out an ordinary word that has its capital only because a sentence begins."""
    if not run.opening or run.last - run.first < 2:
        return run
    word = tokens[run.first].text
    ends = tokens[run.last - 1].text
    if word.lower() not in common_words() or ends in SUFFIXES or ends in PLACE_SUFFIXES or word in GIVEN:
        return run
    whole = written(tokens, run.first, run.last)
    if titled(word) or whole in known_bodies() or whole in known_places():
        return run
    return Run(run.first + 1, run.last, False)


def _piece(tokens: Sequence[Token], run: Run, sentence: int) -> Iterator[Piece]:
    words = tuple(t.text for t in tokens[run.first : run.last])
    whole = written(tokens, run.first, run.last)
    if whole in known_places() or whole in known_bodies():
        yield Piece(sentence, run.first, run.last, words, run.first, "", run.opening)
        return
    skip, address = 0, ""
    while skip < len(words) - 1 and words[skip].lower() in HONORIFICS:
        address = words[skip].lower()
        skip += 1
    cut = skip + title_end(words[skip:])
    while cut < len(words) - 1 and words[cut].lower() in HONORIFICS and words[cut] not in ("St", "Saint"):
        address = words[cut].lower()
        cut += 1
    if cut > skip:
        yield from _names_in_title(tokens, run.first + skip, run.first + cut, sentence)
    elif not skip:
        yield from _peeled(tokens, run, sentence)
        return
    yield Piece(sentence, run.first + cut, run.last, words[cut:], run.first + skip, address, False)


def _names_in_title(tokens: Sequence[Token], first: int, last: int, sentence: int) -> Iterator[Piece]:
    """Yield the places and bodies inside a title: "NATO" in "NATO Secretary General"."""
    at = first
    while at < last:
        for end in range(min(last, at + 4), at, -1):
            words = tuple(t.text for t in tokens[at:end])
            whole = written(tokens, at, end)
            if whole in known_places() or whole in known_bodies() or _initials(whole):
                yield Piece(sentence, at, end, words, at, "", False)
                at = end
                break
        else:
            at += 1


def _initials(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper() and word not in NOT_BODIES


def _peeled(tokens: Sequence[Token], run: Run, sentence: int) -> Iterator[Piece]:
    """Yield a run without title: an adjective of a country in front of it is a name of its own."""
    words = tuple(t.text for t in tokens[run.first : run.last])
    lead = known_places().get(words[0])
    if len(words) > 1 and words[-1] not in SUFFIXES and words[-1] not in PLACE_SUFFIXES and lead:
        if lead.kind in ("adjective", "country") and words[0] not in GIVEN:
            yield Piece(sentence, run.first, run.first + 1, words[:1], run.first, "", run.opening)
            yield from _piece(tokens, Run(run.first + 1, run.last, False), sentence)
            return
    yield Piece(sentence, run.first, run.last, words, run.first, "", run.opening)


def pieces(tokens: Sequence[Token], run: Run, sentence: int) -> Iterator[Piece]:
    """Yield the stretches of a run that may be names, without the days, titles and openers beside them."""
    for part in _split_dates(tokens, run):
        bare = _opening_word(tokens, _stripped(tokens, part))
        if bare.last > bare.first:
            yield from _piece(tokens, bare, sentence)
