"""Moments of an article: found by patterns over lexemes, resolved against the clock, joined to stretches.

A moment's span is the shortest words that carry it: "Wednesday, 27 November" without "on", "last week",
"2014" of "since 2014" (its role says that the stretch is open).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

from compare.extract.moments import (
    anchored_dates,
    bare_years,
    calendar_dates,
    clock_times,
    long_periods,
    parts_of_periods,
    relative_dates,
    steered_dates,
)
from compare.extract.moments.date_context import Clock, Words
from compare.extract.moments.date_lexemes import Lexeme, lexemes, timely
from compare.extract.moments.leaning import leaning
from compare.extract.moments.moment_joins import Found, joined
from compare.extract.moments.periods import LAST_YEAR
from compare.extract.tokens import Sentence
from compare.model import Mention
from compare.text import Span
from compare.values import Moment

__all__ = ["Clock", "find_moments"]

Reader = Callable[[Words], Moment | None]
_CALENDAR: tuple[tuple[str, str, Reader], ...] = (
    ("Ww", r"[Ww],?t?[01]o?M(?:,?o?[4a])?", calendar_dates.calendar_date),
    ("Ww", r"[Ww],?M(?:[01]|,1)(?:,?o?[4a])?", calendar_dates.calendar_date),
    ("Ww", r"[Ww],?N", calendar_dates.numeric_date),
    ("K", r"Kj?[UV](?:,?4)?", calendar_dates.holiday),
    ("Y", r"YUj[UV](?:,?4)?", calendar_dates.holiday),
    ("W", r"W,?t?[01](?![r&-]t?[01]o?M)", calendar_dates.day_of_weekday),
    ("W", r"WP?o?[hln]U", steered_dates.steered_weekday),
    ("W", r"WP?", calendar_dates.weekday),
    ("M", r"M[01][r&-]t?[01](?!o?M)(?:,?4)?", calendar_dates.day_range),
    ("M", r"M(?:[01]|,1)(?:,?o?[4a])?", calendar_dates.calendar_date),
    ("M", r"M[r&-]M,?[oi]?4", calendar_dates.month_range),
    ("M", r"M(?:,?o?[4a]|o3)", calendar_dates.month_year),
    ("M", r"Mo?[hln]U", steered_dates.steered_month),
    ("M", r"M", calendar_dates.bare_month),
    ("01", r"[01][r&-]t?[01]o?M(?:,?4)?", calendar_dates.day_range),
    ("01", r"[01][o/-]?M(?:[,/o-]?[43a])?", calendar_dates.calendar_date),
    ("l1", r"[l1][0q]Uo(?:M,?)?4", parts_of_periods.months_of),
    ("l1", r"[l1]Uo(?:M(?:,?o?4)?|t?4)", parts_of_periods.part_of),
    ("U", r"Uo(?:M[01](?:,?4)?|[01]M(?:,?4)?)", parts_of_periods.week_of),
    ("1", r"1(?:&t?1)?-?U", long_periods.century),
    ("1Q4", r"(?:1-?U|Q)[oi,]?t?4|4,?-?Q", long_periods.quarter),
    ("1B4", r"(?:1-?H|B)[oi,]?t?4|4,?-?B", long_periods.half_year),
    ("1", r"1(?:o[hl]U)?", parts_of_periods.day_of_month),
    ("S", r"S,?o?4", long_periods.season),
    ("N", r"N", calendar_dates.numeric_date),
    ("0", r"0/0/4", calendar_dates.numeric_date),
    ("D", r"D", long_periods.decade),
    ("4", r"4j", long_periods.decade),
    ("a", r"a", bare_years.short_year),
    ("3", r"3-3", bare_years.old_years),
    ("U", r"U[43]", bare_years.the_year),
    ("4", r"4[-/]0", bare_years.year_range),
    ("430C", r"C[43]|[430]C", bare_years.era_year),
)
_RELATIVE: tuple[tuple[str, str, Reader], ...] = (
    ("R", r"RP?", relative_dates.near_day),
    ("hl", r"[hl]P", relative_dates.part_of_today),
    ("l1", r"[l1]W[io]M(?:,?o?4)?", parts_of_periods.weekday_of),
    ("hln", r"h?[ln]?WP?", steered_dates.steered_weekday),
    ("h", r"hU", relative_dates.this_day),
    ("hln", r"[hln]UO?W", steered_dates.steered_weekday),
    ("k", r"kM", anchored_dates.month_of_that_year),
    ("hln", r"h?[hln]M", steered_dates.steered_month),
    ("hln", r"h?[hln]S", steered_dates.steered_season),
    ("hln", r"h?[ln][0q]U", relative_dates.units),
    ("nl", r"[nl]U", anchored_dates.beside),
    ("hln", r"h?[ln]?U", relative_dates.unit),
    ("q0", r"q?[0q](?:-?&-?q-?H)?o?-?Ug", relative_dates.ago),
    ("q0", r"q?[0q]o?-?U[fb]", anchored_dates.later),
    ("q0", r"q?[0q]o?-?Uxm", relative_dates.hence),
    ("q0", r"[0q]U", parts_of_periods.in_units),
    ("k", r"k{1,2}U", anchored_dates.same),
    ("U", r"U[bf](?![txTqW04MUPjvkhR])", anchored_dates.beside),
    ("E", r"Eo[th]U", relative_dates.end_of),
    ("U", r"U-?E", relative_dates.end_of),
    ("U", r"U", relative_dates.the_weekend),
)
_CLOCK: tuple[tuple[str, str, Reader], ...] = (
    ("T0", r"[T0][r-]T(?:Z|[Lx]m)?", clock_times.time_range),
    ("T4", r"(?:T|4(?=Z))(?:Z|[Lx]m)?(?:,?\([T4]Z\))?", clock_times.clock_time),
    ("4", r"4", bare_years.bare_year),
)
_RULES = (*_CALENDAR, *_RELATIVE, *_CLOCK)
_START = re.compile(f"[{''.join(sorted({start for starts, _, _ in _RULES for start in starts}))}]")


@cache
def _rules(start: str) -> tuple[tuple[re.Pattern[str], Reader], ...]:
    """Return the rules for dates that begin with a kind of word; compiled when the first such word is met."""
    return tuple((re.compile(pattern), reader) for starts, pattern, reader in _RULES if start in starts)


def find_moments(text: str, sentences: Sequence[Sentence], clock: Clock) -> list[Mention]:
    """Find the dates and times of an article's sentences, in order; unresolved ones have no days."""
    if clock.published and not 1000 <= clock.published.year <= LAST_YEAR:
        clock = clock._replace(published=None)  # a stamp that is none: nothing can be counted from it
    mentions: list[Mention] = []
    anchor: tuple[int, Moment] | None = None
    for sentence in sentences:
        if sentence.tokens and not any(map(timely, [token.text for token in sentence.tokens])):
            continue
        near = anchor[1] if anchor and sentence.index - anchor[0] <= 1 else None
        found = joined(list(_found(text, sentence, clock, near)), text)
        anchor = next(((sentence.index, f.moment) for f in reversed(found) if f.moment.start), anchor)
        mentions += [Mention("moment", f.span, f.span.of(text), f.moment, sentence.part) for f in found]
    return mentions


def _found(text: str, sentence: Sentence, clock: Clock, anchor: Moment | None) -> Iterator[Found]:
    """Read a sentence from left to right, the first rule that fits at each place."""
    every, kinds = lexemes(text, *sentence.span)
    at = 0
    while start := _START.search(kinds, at):
        at = start.start()
        read = _read(text, sentence, every, kinds, at, clock, anchor)
        if read is None:
            at += 1
            continue
        anchor = read.moment if read.moment.start else anchor
        yield read
        at = read.to


def _read(
    text: str, sentence: Sentence, every: list[Lexeme], kinds: str, at: int, clock: Clock, anchor: Moment | None
) -> Found | None:
    for pattern, reader in _rules(kinds[at]):
        match = pattern.match(kinds, at)
        if not match:
            continue
        start, end = every[at].start, every[match.end() - 1].end
        lean = partial(leaning, sentence.tokens, start, end)
        moment = reader(Words(text, every, kinds, at, match.end(), clock, anchor, lean, sentence.tokens))
        if moment:
            return Found(moment, Span(start, end), every, at, match.end())
    return None
