"""Families of whole texts, for tests of what their words show."""

from foedera.families.beside import Beside, beside
from foedera.families.directions import with_directions
from foedera.families.model import Direction, Family, FamilyKind
from foedera.sources.model import Place, Source


def family_of(texts: dict[str, str], number: int = 0) -> Family:
    """The family of some texts, each as a whole."""
    places = tuple(Place(name, 0, len(text)) for name, text in sorted(texts.items()))
    return Family(id=f"narrative:{number}", kind=FamilyKind.NARRATIVE, members=places)


def pair_of(one: str, other: str) -> Beside:
    """Two texts, a and b, beside one another."""
    texts = {"a": one, "b": other}
    (pair,) = beside(family_of(texts), texts)
    return pair if pair.one.witness == "a" else pair.turned()


def told(texts: dict[str, str], **sources: Source) -> Family:
    """Their family, with all evidence of who copied whom."""
    family = family_of(texts)
    return with_directions(family, texts, sources, list(beside(family, texts)))


def ways(directions: tuple[Direction, ...]) -> list[tuple[str, str]]:
    """From whom to whom."""
    return [(each.source, each.copy) for each in directions]
