"""What a text names, whatever its case, accents, article, order or style.

"GERMANY, FEDERAL REPUBLIC OF", "Congo (Brazzaville)", "república del Perú" and "Sa
Majesté le Roi de Danemark" are tried as printed, turned round, without what stands in
brackets, and without style or designation, in that order: the first that any table holds
is meant. An adjective in any of its forms ("peruwiańskiego") is tried after that, and last a
Native nation in any of its spellings ("Sauk"), which often is a place's name or a word too
("Omaha", "Fox") and so is only looked up, never searched for.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from foedera.gazetteer.all_names import Adjective, adjectives, as_printed
from foedera.gazetteer.model import Name
from foedera.gazetteer.nations import nation_named
from foedera.gazetteer.plain import folded
from foedera.gazetteer.styles import without_style
from foedera.gazetteer.tables import rows

_SHORTEST_STEM = 3


@cache
def by_folded() -> dict[str, tuple[Name, ...]]:
    """Give the names that the tables write out, and every label, by their folded text."""
    found: dict[str, list[Name]] = {}
    for name in as_printed():
        found.setdefault(folded(name.text), []).append(name)
    for row in rows("participants"):
        label = Name(text=row["label"], language="en", form="name", participant=row["id"])
        keys = found.setdefault(folded(row["label"]), [])
        if all(name.participant != row["id"] for name in keys):
            keys.append(label)
    return {key: tuple(value) for key, value in found.items()}


@lru_cache(maxsize=4096)
def named(text: str) -> tuple[Name, ...]:
    """Give every name that reads like the text; () when none does."""
    forms = list(dict.fromkeys(_variants(folded(text))))
    table = by_folded()
    for form in forms:
        if form in table:
            return table[form]
    for form in forms:
        if found := _as_adjective(form):
            return found
    if nation := nation_named(text):
        return (Name(text=text, language="en", form="people", participant=nation),)
    parts = text.split("/")
    return tuple(name for part in parts for name in named(part)) if len(parts) > 1 else ()


def _variants(text: str) -> Iterator[str]:
    forms = [text, text.replace("&", "and"), text.replace("saint ", "st ")]
    article = ("the ", "la ", "le ", "les ", "l'", "die ", "der ", "el ", "los ")
    forms += [text.removeprefix(a) for a in article if text.startswith(a)]
    forms += [text.removesuffix(e) for e in (" the", ", the") if text.endswith(e)]
    if ", " in text:
        last, _, first = text.partition(", ")
        forms += [f"{first} {last}", f"{first.removesuffix(' the')} {last}"]
    if " (" in text:
        forms.append(text[: text.index(" (")])
    yield from forms
    for form in forms:
        yield from without_style(form)


@cache
def _stems() -> dict[str, tuple[Adjective, ...]]:
    found: dict[str, list[Adjective]] = {}
    for one in adjectives():
        found.setdefault(folded(one.stem), []).append(one)
    return {key: tuple(value) for key, value in found.items()}


def _as_adjective(text: str) -> tuple[Name, ...]:
    """Give the adjectives of which a folded text is a form, the longest stem's alone."""
    table = _stems()
    for at in range(len(text), _SHORTEST_STEM - 1, -1):
        fitting = [
            name._replace(text=text)
            for one in table.get(text[:at], ())
            if text[at:] in {folded(ending) for ending in one.endings}
            for name in one.names
        ]
        if fitting:
            return tuple(fitting)
    return ()
