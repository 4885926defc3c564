"""Words that bound or soften a number: what they do to the value that follows or precedes them.

Authority: Quirk et al. (1985), 5.18 and 9.30-9.33 (degree adverbs before numerals); Hyland, Hedging in Scientific
Research Articles (1998), approximators; the list of directions follows NewsQuant's (>, <, ~). Written for this project.

The second word of a bound is the side on which the value lies where the words say so: "near" keeps it close.
"""

# phrase before the number -> bound
BEFORE = {
    "more than": "more-than", "greater than": "more-than", "higher than": "more-than", "larger than": "more-than",
    "bigger than": "more-than", "longer than": "more-than", "well over": "more-than", "over": "more-than",
    "above": "more-than", "exceeding": "more-than", "exceeds": "more-than", "exceeded": "more-than",
    "in excess of": "more-than", "upwards of": "more-than", "upward of": "more-than", "north of": "more-than",
    "beyond": "more-than", "just over": "more-than", "a little over": "more-than", "slightly more than": "more-than",
    "slightly over": "more-than", "well above": "more-than", "surpassing": "more-than", "surpassed": "more-than",
    "topped": "more-than", "topping": "more-than",
    "greater than or equal to": "at-least", "less than or equal to": "at-most",
    "at least": "at-least", "no less than": "at-least", "no fewer than": "at-least", "not less than": "at-least",
    "a minimum of": "at-least", "minimum of": "at-least", "minimum": "at-least", "not fewer than": "at-least",
    "less than": "less-than", "fewer than": "less-than", "lower than": "less-than", "smaller than": "less-than",
    "under": "less-than", "below": "less-than", "just under": "less-than", "just below": "less-than",
    "shy of": "less-than", "just shy of": "less-than", "a little under": "less-than", "slightly less than": "less-than",
    "slightly under": "less-than", "well under": "less-than", "well below": "less-than", "short of": "less-than",
    "at most": "at-most", "up to": "at-most", "as much as": "at-most", "as many as": "at-most",
    "no more than": "at-most", "not more than": "at-most", "a maximum of": "at-most", "maximum of": "at-most",
    "as high as": "at-most", "maximum": "at-most", "at the most": "at-most", "no greater than": "at-most",
    "as long as": "at-most", "no later than": "at-most",
    "about": "about", "around": "about", "approximately": "about", "roughly": "about", "some": "about",
    "nearly": "about", "almost": "about", "close to": "about", "nearing": "about", "near": "about",
    "an estimated": "about", "estimated": "about", "estimated at": "about", "circa": "about", "ca": "about",
    "approx": "about", "in the region of": "about", "somewhere around": "about", "on the order of": "about",
    "in the order of": "about", "approaching": "about", "virtually": "about", "just about": "about",
    "in the neighborhood of": "about", "in the neighbourhood of": "about", "maybe": "about",
    "perhaps": "about", "practically": "about", "an average of about": "about", "as roughly": "about",
}  # fmt: skip
# signs before the number
SIGNS = {
    ">": "more-than", "\u2265": "at-least", ">=": "at-least", "<": "less-than", "\u2264": "at-most", "<=": "at-most",
    "~": "about", "\u223c": "about", "\u2248": "about", "\u00b1": "about",
}  # fmt: skip
# phrase after the number -> bound
AFTER = {
    "or more": "at-least", "or above": "at-least", "or over": "at-least", "or older": "at-least",
    "or higher": "at-least", "or greater": "at-least", "and over": "at-least", "and above": "at-least",
    "and older": "at-least", "and more": "at-least", "and up": "at-least", "or longer": "at-least",
    "or better": "at-least", "plus": "at-least", "or less": "at-most", "or fewer": "at-most", "or below": "at-most",
    "or under": "at-most", "or younger": "at-most", "and under": "at-most", "or lower": "at-most", "or so": "about",
    "or thereabouts": "about", "at least": "at-least", "at most": "at-most", "at the most": "at-most",
}  # fmt: skip
# bounds whose value lies below ("nearly 40") or above ("just over 40") the number but close to it
BELOW = frozenset(
    {
        "nearly", "almost", "nearing", "approaching", "just under", "just below", "just shy of", "a little under",
        "slightly less than", "slightly under", "virtually", "shy of", "practically", "short of",     }
)  # fmt: skip
ABOVE = frozenset({"just over", "a little over", "slightly more than", "slightly over"})
# the last words of all bounds before a number: what does not end in one of them is no bound
LAST = frozenset(phrase.split()[-1] for phrase in BEFORE)
