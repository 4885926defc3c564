"""Letters that stand for one another where a name is written in several ways, and letters of other scripts.

Own tables from general knowledge of the romanisations in use (BGN/PCGN, ISO 9 and ISO 233, passport practice, English,
French, German, Polish and Turkish press, where vowels of Arabic and Hebrew are written variously). Apache-2.0.
"""

# Letters that no decomposition takes to plain ones.
LETTERS = {
    "ø": "o", "đ": "dj", "ł": "l", "ß": "ss", "æ": "ae", "þ": "th", "ð": "d", "ı": "i", "œ": "oe", "ə": "a",
    "ŋ": "ng", "ħ": "h", "ĸ": "k", "'": "", "\u2019": "", "\u02bb": "", "\u02bc": "", "\u02bf": "", "\u02be": "",
    "\u02b9": "", "`": "", "-": "", "\u2010": "", ".": "",
}  # fmt: skip

# Ways of writing one sound, made one, in this order: pattern, sound. C is ch, S is sh, Z is zh.
SOUNDS = (
    ("(?<!sch)tsch|tch|cz|tj(?=[aeiou])", "C"),
    ("schtsch|shch|sch|sh|sz|sj(?=[aeiou])", "S"),
    ("zh", "Z"),
    ("ch(?=[aeiouyk]|$)", "C"),
    ("ch", "k"),
    ("ph|ff|pf", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("gh|gu(?=[eiy])", "g"),
    ("kh", "h"),
    ("rh", "r"),
    ("ts|tz|zz", "c"),
    ("cc?(?=[eiy])", "s"),
    ("ck|q|c", "k"),
    ("x", "ks"),
    ("w", "v"),
    ("(?<=[aeiouy])h(?=[^aeiouy]|$)", ""),
    ("dj|dzh", "j"),
    ("g(?=[eiy])", "j"),
    (r"([b-df-hj-np-tv-xzCSZ])\1+", r"\1"),
    ("(?<=[^aeiouy])e$", ""),
    ("oo|ou|uu", "u"),
    ("iye|ee|ie|ii|iy|yi|ij|e[yj]$", "i"),
    ("eau|aux?$|oo|oe", "o"),
    ("aa|ae", "a"),
    ("[ea][iyj]", "e"),
    ("[yj]", "i"),
    ("ii+", "i"),
    ("enka$", "enko"),
    ("z", "s"),
)

# What a difference that is left says: 0 nothing, 10 another name. "-" is nothing; "^" and "$" bind a pair to the
# beginning or the end of the word.
PRICES = """\
3 a:e e:i o:u C:k C:S S:s f:v b:p u:v u:av o:av ai:e ea:i e:io s:t$ d:t$ i:j i:h^ C:h g:h a:u e:ea
6 -:t$ -:us$ -:et$ -:k -:h C:s h:k k:g p:f e:$
5 -:a -:e
9 a:o
16 e:o i:o a:o$ l:r
"""

# Letters that one name may begin with in several spellings.
BEGINNINGS = ("aeiouyhjw", "ckqghjx", "szcxt", "tdz", "bpvfw", "jyg", "m", "n", "l", "r")

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ј": "j", "љ": "lj", "њ": "nj", "ђ": "dj", "ћ": "c",
    "џ": "dz", "ѓ": "g", "ќ": "k", "ѕ": "dz", "қ": "k", "ғ": "g", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
    "ә": "a", "ҳ": "h", "ӣ": "i", "ӯ": "u", "ҷ": "j",
}  # fmt: skip
GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
# Arabic and Persian: short vowels are not written, so that only the consonants can be compared.
ARABIC = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh",
    "د": "d", "ذ": "z", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "",
    "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ک": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ة": "a", "و": "w",
    "ي": "y", "ی": "y", "ى": "a", "ئ": "", "ؤ": "u", "ء": "", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ڤ": "v",
}  # fmt: skip
HEBREW = {
    "א": "a", "ב": "b", "ג": "g", "ד": "d", "ה": "h", "ו": "v", "ז": "z", "ח": "h", "ט": "t", "י": "y", "כ": "k",
    "ך": "k", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "ע": "", "פ": "p", "ף": "f", "צ": "ts",
    "ץ": "ts", "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
}  # fmt: skip
