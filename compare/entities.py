"""Entities of a story: which names in different articles stand for the same person, organisation or place."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from compare.naming import keys, same_name
from compare.text import fold
from compare.values import Name

Links = Mapping[tuple[str, str], str]  # (article, entity of the article) -> entity of the story


def link(
    names: Iterable[tuple[str, Name]], same: Sequence[Sequence[str]] = (), different: Sequence[Sequence[str]] = ()
) -> Links:
    """Join the entities of several articles by their fullest names.

    `names` gives (article, name of a mention). Candidates share a key of `naming.keys`. The longest names come
    first; each entity joins the first one before it, in another article or this, that bears the same name or a
    variant of it. A name that several different entities bear ("Clinton") stays an entity of its own. What is known
    overrules all of it: each of `same` are names of one entity, each of `different` names of several.
    """
    fullest: dict[tuple[str, str], Name] = {}
    for article, name in names:
        fullest.setdefault((article, name.entity), name)
    index: dict[str, list[tuple[str, Name]]] = defaultdict(list)
    links: dict[tuple[str, str], str] = {}
    for (article, local), name in sorted(fullest.items(), key=lambda entry: -len(entry[1].name.split())):
        near = sorted(keys(name))
        known = [(home, other) for key in near for home, other in index[key]]
        home = _home(name, known) or f"{article}:{local}"
        links[article, local] = home
        for key in near:
            index[key].append((home, name))
    if not same and not different:
        return links
    known_as = {fold(name): f"same:{n}" for n, several in enumerate(same) for name in several}
    known_as = {fold(name): f"{n}:{fold(name)}" for n, several in enumerate(different) for name in several} | known_as
    return links | {at: known_as[fold(name.name)] for at, name in fullest.items() if fold(name.name) in known_as}


def _home(name: Name, known: Sequence[tuple[str, Name]]) -> str | None:
    """Return the one entity that bears the name; those that bear the same name before those of a variant."""
    found = [(same_name(name, other), home) for home, other in known]
    for step in ("same", "variant"):
        homes = {home for how, home in found if how == step}
        if homes:
            return homes.pop() if len(homes) == 1 else None
    return None
