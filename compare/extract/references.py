"""References without a name: whom "he", "she", "the president" or "the minister" stands for, where that is sure."""

from collections.abc import Sequence

from compare.data.given_names import FEMALE, MALE, MORE_MALE
from compare.data.titles import FEMALE_ROLES, HEADS, HONORIFICS, MALE_ROLES
from compare.extract.tokens import Sentence
from compare.model import Mention
from compare.text import Span
from compare.values import Name, NameType

_HE, _SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
_REACH = 3


def _people(mentions: Sequence[Mention]) -> list[tuple[Mention, Name]]:
    return [(m, m.value) for m in mentions if isinstance(m.value, Name) and m.value.type is NameType.PERSON]


def _gender(text: str, mention: Mention, name: Name) -> str:
    """Return "m" or "f" where the form of address, the role or the given name tells."""
    ahead = text[max(0, mention.span.start - 12) : mention.span.start].split()
    told = HONORIFICS.get(ahead[-1].lower(), "") if ahead else ""
    if told:
        return told
    role = (name.role or "").lower().split()
    if any(word in FEMALE_ROLES for word in role):
        return "f"
    if any(word in MALE_ROLES for word in role):
        return "m"
    first = name.name.split()[0]
    female, male = first in FEMALE, first in MALE or first in MORE_MALE
    return "" if female == male else "f" if female else "m"


def _place(sentences: Sequence[Sentence], at: int) -> int:
    for number, sentence in enumerate(sentences):
        if sentence.span.end > at:
            return number
    return len(sentences) - 1


def referent(text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Return the mention of the person whom a pronoun or a title ("the president") at `span` stands for.

    The nearest person before it that fits in gender or office and stands at most three sentences away; None where
    no person, or more than one in the nearest sentence, fits.
    """
    words = span.of(text).lower().replace("\u2019", "'").split()
    here = _place(sentences, span.start)
    people = [(m, n) for m, n in _people(mentions) if m.span.end <= span.start]
    if len(words) == 1 and words[0] in _HE | _SHE:
        wanted = "m" if words[0] in _HE else "f"
        genders: dict[str, str] = {}
        for mention, name in people:
            genders[name.entity] = _gender(text, mention, name) or genders.get(name.entity, "")
        fits = [(m, n) for m, n in people if genders[n.entity] in ("", wanted)]
    else:
        heads = [word for word in words if word in HEADS]
        if not heads:
            return None
        ends = {n.entity for _, n in people if n.role and n.role.lower().split()[-1] == heads[-1]}
        ends |= {n.entity for _, n in people if n.role and heads[-1] in n.role.lower().split()}
        if len(ends) != 1:
            return None
        fits = [(m, n) for m, n in people if n.entity in ends]
        return fits[-1][0] if fits else None
    if not fits:
        return None
    latest = _place(sentences, fits[-1][0].span.start)
    if here - latest > _REACH:
        return None
    rivals = {n.entity for m, n in fits if _place(sentences, m.span.start) == latest}
    if len(rivals) == 1:
        return fits[-1][0]
    first = next(m for m, _ in fits if _place(sentences, m.span.start) == latest)
    opens = sentences[latest].span.start + 3 >= first.span.start
    return first if opens and latest < here else None
