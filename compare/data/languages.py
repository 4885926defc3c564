"""Scripts and commonest words of languages, for telling what is not English.

Function words: the commonest of each language, from general knowledge of its grammar; script ranges: the Unicode
Standard's blocks (Unicode licence). Licence: that of the project.
"""

# First and last character, and the language that a text in this script is taken for.
SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("\u0370", "\u03ff", "el"),
    ("\u0400", "\u052f", "ru"),
    ("\u0530", "\u058f", "hy"),
    ("\u0590", "\u05ff", "he"),
    ("\u0600", "\u06ff", "ar"),
    ("\u0900", "\u097f", "hi"),
    ("\u0980", "\u09ff", "bn"),
    ("\u0b80", "\u0bff", "ta"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u10a0", "\u10ff", "ka"),
    ("\u3040", "\u30ff", "ja"),
    ("\u4e00", "\u9fff", "zh"),
    ("\uac00", "\ud7af", "ko"),
)
# Letters that tell languages of one script apart, first come first served.
LETTERS: dict[str, tuple[tuple[str, str], ...]] = {
    "ru": (("uk", "ґєї"), ("be", "ў"), ("sr", "ђћџ"), ("mk", "ѓќѕ"), ("ru", "ыэё"), ("bg", "ъ")),
    "ar": (("ur", "ٹڈڑے"), ("fa", "پچژگ")),
    "zh": (("ja", "のはをに"),),
}
_WORDS = {
    "en": "the of and to in a is that for it on was with as at by he from be are this have had has his but not said",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus",
    "it": "di e il la che in a un è per del non una della i si le con da sono alla ha dei nel al gli",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das",
    "nl": "de van een het en in is dat op te zijn met voor niet aan er die om ook als maar bij door over uit",
    "pl": "w i na z do się że nie to jest o jak po za od przez dla są co ale oraz jego tym przy może",
    "cs": "a v se na je že o s z do to i ve k za pro by jsou od si jak po který není jako také",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var sig från",
    "da": "og i at det er en til på som af for med den de har ikke der et om var fra han men sig",
    "no": "og i det er på som en av for at til med den har de ikke om et var fra han men seg",
    "fi": "ja on ei se että oli hän mutta myös kun ovat joka niin tai sen kuin jos jo vain ole",
    "hu": "a az és hogy nem is egy van volt meg ez de csak már még mint ki el be azt",
    "ro": "de și în a la cu pe nu că un o din este pentru care mai să au fost sunt prin al",
    "tr": "ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra ancak ise ya",
    "id": "yang dan di itu dengan untuk dari ini pada tidak dalam akan oleh juga ada telah sebagai",
    "hr": "je i u na se da su za od s o kao koji a to što iz ne do po ali",
}
WORDS: dict[str, frozenset[str]] = {code: frozenset(words.split()) for code, words in _WORDS.items()}
