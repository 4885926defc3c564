"""The calendar's words.

Months and weekdays with the short forms of AP, Reuters and Guardian house style; zone names of RFC 5322
and the IANA time zone database (public domain).
"""

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
