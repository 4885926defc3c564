"""The calendar's words.

Months and weekdays with the short forms of AP, Reuters and Guardian house style; zone names of RFC 5322
and the IANA time zone database (public domain); the rest are plain facts of English, written by hand.
"""

from compare.data import numerals

MONTHS: dict[str, int] = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
# Zone names that mean one offset only in news (CST, IST and BST do not), as ISO 8601 writes it.
OFFSETS: dict[str, str] = {
    "Z": "Z",
    "UTC": "+00:00",
    "GMT": "+00:00",
    "WET": "+00:00",
    "CET": "+01:00",
    "CEST": "+02:00",
    "EET": "+02:00",
    "EEST": "+03:00",
    "MSK": "+03:00",
    "EST": "-05:00",
    "EDT": "-04:00",
    "CDT": "-05:00",
    "MST": "-07:00",
    "MDT": "-06:00",
    "PST": "-08:00",
    "PDT": "-07:00",
    "AKST": "-09:00",
    "HST": "-10:00",
    "JST": "+09:00",
    "KST": "+09:00",
    "HKT": "+08:00",
    "AEST": "+10:00",
    "AEDT": "+11:00",
    "NZST": "+12:00",
    "NZDT": "+13:00",
}
# Zones whose offset in minutes depends on the date by the rules of the United States (standard time).
AMERICAN_ZONES: dict[str, int] = {
    "ET": -300,
    "CT": -360,
    "MT": -420,
    "PT": -480,
    "Eastern": -300,
    "Central": -360,
    "Mountain": -420,
    "Pacific": -480,
}
# Zones that are written but not sure: kept as written, never converted.
OTHER_ZONES: frozenset[str] = frozenset(
    {"BST", "IST", "CST", "SGT", "PKT", "WIB", "AST", "AKDT", "ACST", "AWST", "SAST", "EAT", "WAT"}
)

MONTH_WORDS: dict[str, int] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "sept": 9,
    **MONTHS,
}
# Months whose lower-case form is another word, or a slip too rare to risk.
CAPITAL_MONTHS: frozenset[str] = frozenset({"march", "may", "april", "june", "august", *MONTHS})
# Months that are names of people, or verbs: alone they need a word before them that asks for a time.
SHY_MONTHS: frozenset[str] = frozenset({"march", "may", "april", "june", "august", "jan", "mar", "jun", "dec"})
WEEKDAYS: dict[str, int] = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
}
# Short weekdays: only before a date or a time.
SHORT_WEEKDAYS: dict[str, int] = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
# Names that hold a weekday: "Good Friday", "the Sunday Times".
BEFORE_WEEKDAY_NAMES: frozenset[str] = frozenset(
    "ash black bloody cyber easter fat freaky giving good happy holy man maundy palm ruby sheffield shrove super "
    "throwback whit".split()
)
# Words that make of a day a habit.
RECURRING: frozenset[str] = frozenset({"every", "each", "most", "alternate", "any"})
# Numbers of days that have become names of events.
NAMED_DAYS: frozenset[str] = frozenset({"9/11", "7/7"})
AFTER_WEEKDAY_NAMES: frozenset[str] = frozenset(
    "times mirror mail telegraph express herald post independent star people business world sport morning-herald "
    "club prayers league review school roast".split()
)
# Units with their sizes: 1 day, 2 weekend, 3 week, 4 fortnight, 5 month, 6 quarter, 7 year, 8 decade, 9 century.
UNITS: dict[str, int] = {
    "day": 1,
    "days": 1,
    "weekend": 2,
    "weekends": 2,
    "week": 3,
    "weeks": 3,
    "fortnight": 4,
    "month": 5,
    "months": 5,
    "quarter": 6,
    "quarters": 6,
    "year": 7,
    "years": 7,
    "decade": 8,
    "decades": 8,
    "century": 9,
    "centuries": 9,
}
SEASONS: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
DECADES: dict[str, int] = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
# First words of days that have the same date every year (month * 100 + day), wherever they are kept.
HOLIDAYS: dict[str, int] = {"christmas": 1225, "boxing": 1226, "valentine": 214}
# Days counted from the publication's.
NEAR_DAYS: dict[str, int] = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
# Parts of the day with their usual hours.
DAY_PARTS: dict[str, str] = {
    "morning": "05:00/12:00",
    "afternoon": "12:00/18:00",
    "evening": "17:00/23:00",
    "night": "18:00/05:00",
}
COUNTS: dict[str, int] = {"a": 1, "an": 1, "couple": 2, "hundred": 100} | {
    word: number for word, number in (numerals.UNITS | numerals.TENS).items() if 0 < number <= 60
}
ORDINALS: dict[str, int] = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
# Words that steer a date: the kind is the letter that the patterns of dates are written in.
STEERING: dict[str, tuple[str, int]] = {
    "last": ("l", 1),
    "past": ("l", 2),
    "previous": ("l", 3),
    "preceding": ("l", 3),
    "next": ("n", 1),
    "coming": ("n", 2),
    "upcoming": ("n", 2),
    "following": ("n", 3),
    "subsequent": ("n", 3),
    "this": ("h", 0),
    "that": ("k", 0),
    "same": ("k", 1),
    "ago": ("g", 0),
    "earlier": ("b", 1),
    "before": ("b", 2),
    "previously": ("b", 1),
    "later": ("f", 1),
    "after": ("f", 2),
    "afterwards": ("f", 1),
    "early": ("e", 1),
    "mid": ("e", 2),
    "late": ("e", 3),
    "end": ("E", 3),
    "beginning": ("E", 1),
    "start": ("E", 1),
    "middle": ("E", 2),
    "half": ("H", 0),
    "the": ("t", 0),
    "of": ("o", 0),
    "in": ("i", 0),
    "during": ("i", 1),
    "on": ("O", 0),
    "at": ("@", 0),
    "around": ("@", 1),
    "about": ("@", 2),
    "circa": ("@", 3),
    "from": ("F", 0),
    "between": ("F", 1),
    "to": ("r", 1),
    "through": ("r", 2),
    "thru": ("r", 2),
    "until": ("r", 3),
    "till": ("r", 3),
    "and": ("&", 0),
    "or": ("&", 1),
    "since": ("s", 0),
    "by": ("y", 0),
    "year": ("U", 7),
    "several": ("v", 0),
    "few": ("v", 0),
    "many": ("v", 0),
    "some": ("v", 1),
    "recent": ("v", 0),
    "local": ("L", 0),
    "time": ("m", 0),
    "hour": ("u", 60),
    "hours": ("u", 60),
    "minute": ("u", 1),
    "minutes": ("u", 1),
    "new": ("Y", 0),
    "eve": ("V", 0),
    "noon": ("T", 720),
    "midday": ("T", 720),
    "midnight": ("T", 0),
    "ad": ("C", 1),
    "ce": ("C", 1),
    "bc": ("C", -1),
    "bce": ("C", -1),
}

# Verbs whose infinitive or participle lies ahead ("planned for Friday", "agreed to meet on Friday").
AHEAD_VERBS: frozenset[str] = frozenset(
    "agree aim decide due expect hope intend invite order plan prepare project promise schedule set slate vow "
    "want".split()
)
# Those whose participle does ("is expected on Friday"); "were ordered Tuesday to leave" looks back.
AHEAD_PARTICIPLES: frozenset[str] = frozenset("due expect intend plan project schedule set slate".split())
# Words just before a date that put it ahead.
AHEAD_WORDS: frozenset[str] = frozenset(
    "ahead deadline due expected likely planned ready scheduled set slated upcoming".split()
)
MODALS_AHEAD: frozenset[str] = frozenset({"will", "'ll", "\u2019ll", "wo", "shall"})
# Verbs whose present tense is used of a planned day ("the fair opens on Friday").
PLANNED_PRESENT: frozenset[str] = frozenset(
    "arrive be begin close conclude depart end expire face finish go host kick leave meet open play resume return "
    "run start take travel visit vote".split()
)
# Nouns that a number of four digits counts, is the number of, or is the year of.
COUNTED_NOUNS: frozenset[str] = frozenset(
    "people men women children troops soldiers dollars euros pounds yen rubles miles kilometres kilometers km metres "
    "meters feet ft acres hectares tonnes tons kg percent copies points jobs homes houses units calories rpm mph kph "
    "hp cc mm mw words pages seats votes voters staff workers employees members students residents cases deaths".split()
)
NUMBERED_NOUNS: frozenset[str] = frozenset(
    "no number room flight route highway article section page bill chapter act resolution channel".split()
)
YEARLY_NOUNS: frozenset[str] = frozenset(
    "elections olympics games championships midterms primaries figures levels results models".split()
)
