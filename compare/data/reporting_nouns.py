"""Nouns that attribute words, beliefs and intentions to a source, and nouns for what words are given out in.

Compiled by hand for this project (Apache-2.0). Authority for the sense: the nominal cues of attribution that
S. Pareti, PARC 3.0 (LREC 2016), describes, and the nouns with appositive clauses of R. Quirk, S. Greenbaum,
G. Leech and J. Svartvik, A Comprehensive Grammar of the English Language (1985), 17.26.
"""

# Nouns of saying and thinking, with the prepositions that introduce what was said ("his criticism of the bill");
# a clause with "that" may follow each of them.
NOUNS = {
    "accusation": "of",
    "allegation": "of about",
    "announcement": "of about",
    "argument": "for against about",
    "assertion": "of",
    "assurance": "of",
    "attack": "on",
    "belief": "in",
    "call": "for",
    "claim": "of about",
    "comment": "on about",
    "complaint": "about of",
    "concern": "about over",
    "conclusion": "",
    "criticism": "of",
    "demand": "for",
    "denial": "of",
    "denunciation": "of",
    "description": "of",
    "doubt": "about",
    "endorsement": "of",
    "estimate": "of",
    "expectation": "of",
    "fear": "of about",
    "hope": "of for",
    "idea": "",
    "notion": "",
    "opinion": "of about on",
    "opposition": "to",
    "pledge": "to",
    "praise": "for of",
    "prediction": "of about",
    "promise": "of to",
    "proposal": "for to",
    "question": "about",
    "remark": "about on",
    "report": "of",
    "request": "for",
    "rumor": "of about",
    "rumour": "of about",
    "speculation": "about",
    "statement": "on about",
    "suggestion": "of",
    "support": "for of",
    "suspicion": "of",
    "threat": "to of",
    "view": "of on",
    "vow": "to",
    "warning": "of about",
}

# What words are given out in: a quotation after a sentence that names one belongs to its subject.
STATEMENTS = frozenset(
    """
    email interview letter memo message note post speech statement testimony transcript tweet
    """.split()
)

# What something can go "according to" without anybody saying it.
NO_SOURCES = frozenset("age custom height need needs plan plans schedule script size taste tradition type".split())
